/** Names of days and months are capitalised and no names here. */
const CALENDAR: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays
   january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
   am pm gmt est edt pst pdt cet bst utc`.split(/\s+/),
);
/** Also "Jan-May", "Aug-Sept". */
export const isCalendarWord = (key: string): boolean =>
  CALENDAR.has(key) || (key.includes("-") && key.split("-").some((part) => CALENDAR.has(part)));
