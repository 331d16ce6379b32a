import { isFamilyName } from "../family-first.ts";
import { isFirstName } from "../lexicon.ts";
import { isOrdinary } from "../ordinary.ts";
import { isAddress } from "../titles.ts";
import { type Word, wordAt } from "./words.ts";

/** Days, months, halves and quarters: written with capitals, and neither names nor parts of names. Like the "Tel" of a newsroom's number. */
const CALENDAR: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays
   january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
   am pm gmt est edt pst pdt cet bst utc
   h1 h2 q1 q2 q3 q4 fy yr yrs eps div pct mln bln tel fax`.split(/\s+/),
);
/** Also "Jan-May", "Aug-Sept". */
export const isCalendarWord = (key: string): boolean =>
  CALENDAR.has(key) || (key.includes("-") && key.split("-").some((part) => CALENDAR.has(part)));

/** "Theresa May", "Mr. May", "Lei Jun", "May said": months that are names of people. */
export function isPersonalMonth(words: readonly Word[], i: number): boolean {
  const { key, gap } = wordAt(words, i);
  const next = words[i + 1];
  // "Sun Lihua": a day's short form has no name behind it
  if (key === "sun")
    return next?.gap === " " && next.kind === "capital" && !isOrdinary(next.key) && !isCalendarWord(next.key);
  if (!PERSONAL_MONTHS.has(key)) return false;
  if (next?.gap === " " && SAYING.test(next.key)) return true;
  const before = words[i - 1];
  if (before === undefined || gap !== " " || before.possessive || next?.kind === "number") return false;
  return isAddress(before) || (before.kind === "capital" && (isFirstName(before.key) || isFamilyName(before.key)));
}
const PERSONAL_MONTHS = new Set(["may", "march", "august", "april", "june", "jun", "jan"]);
const SAYING = /^(?:said|says|told|added|wrote)$/;
