import { type Day, dayNumber, dayOf } from "./days.ts";
import { type Interval, shift } from "./interval.ts";
import type { OpenDate, Reading, Step } from "./timex.ts";

/** "April and June 1955", "July-November 1954": a part without a year has the year of the one it is joined to. */
export function withYearOfNext(date: OpenDate, next: OpenDate | undefined, text: string): OpenDate {
  if (next === undefined || !isOpenPart(date)) return date;
  const between = text.slice(date.end, next.start);
  if (/^(?:last|this|next) year$/i.test(next.text) && FIGURE.test(between) && next.reading.kind === "step")
    return { ...date, reading: { ...date.reading, year: next.reading } as OpenDate["reading"] };
  const year = yearOfPart(next);
  return year !== undefined && /^(?:,? ?(?:and|or|to|until|through|-|–|—) ?)$/.test(between)
    ? { ...date, reading: { ...date.reading, year } as OpenDate["reading"] }
    : date;
}

/** "First-quarter profit last year". */
const FIGURE =
  /^ (?:net |operating |pretax )?(?:profits?|sales|revenues?|earnings|income|loss(?:es)?|growth|output|results?) $/;

/** "Between January and mid-December", "from Nov. 28 to Jan. 3": the first has the year that puts it before the second. */
export function withYearBefore(
  date: OpenDate,
  next: OpenDate | undefined,
  text: string,
  close: (end: OpenDate) => Interval | undefined,
  now: Day | undefined,
): OpenDate {
  if (next === undefined || !isOpenPart(date) || !isOpenPart(next)) return date;
  const between = text.slice(date.end, next.start);
  const isPair =
    /^ ?[-–] ?$/.test(between) ||
    (/\b(?:between|from) $/i.test(text.slice(Math.max(0, date.start - 8), date.start)) &&
      /^ (?:and|to|until|till|through) $/.test(between));
  const [first, last] = [monthIn(date), monthIn(next)];
  const end = isPair && first !== undefined && last !== undefined ? close(next) : undefined;
  if (end === undefined || first === undefined || last === undefined) return date;
  const ofStart = end.from.year - (first > last ? 1 : 0);
  const year: number | Step = now === undefined ? ofStart : { unit: "year", by: ofStart - now.year, from: "now" };
  return { ...date, reading: { ...date.reading, year } as OpenDate["reading"] };
}

/** "Open at 7 a.m. and close at 10 p.m. on Sunday": a clock time, and those joined to it, have the day behind them. */
export function withDayAfter(dates: readonly OpenDate[], i: number, text: string): OpenDate {
  const date = dates[i] as OpenDate;
  if (!isClock(date)) return date;
  for (let k = i - 1; k >= 0 && dates[k]?.sentence === date.sentence; k--)
    if (!isClock(dates[k] as OpenDate)) return date;
  for (let k = i; k + 1 < dates.length; k++) {
    const [clock, next] = [dates[k] as OpenDate, dates[k + 1] as OpenDate];
    const between = text.slice(clock.end, next.start);
    if (next.sentence !== date.sentence) return date;
    if (!isClock(next))
      return isDay(next) && /^\)?,? (?:on |this |next )?$/.test(between) ? { ...date, reading: next.reading } : date;
    if (!/^(?: \(|[-–]|,? (?:to|until|till|and)(?: [a-z]{3,6} at)? )$/.test(between)) return date;
  }
  return date;
}

/** A time of a day that the text has not named with it. */
const isClock = ({ reading, time }: OpenDate): boolean =>
  time?.includes(":") === true && reading.kind === "step" && reading.from === "story" && reading.by === 0;

const isDay = ({ reading, time }: OpenDate): boolean =>
  !time?.includes(":") &&
  (reading.kind === "weekday" ||
    (reading.kind === "step" && reading.unit === "day" && reading.from === "now") ||
    (reading.kind === "part" && "month" in reading.part && reading.part.day !== undefined));

const monthIn = ({ reading }: OpenDate): number | undefined =>
  reading.kind === "part" && "month" in reading.part ? reading.part.month : undefined;

const isOpenPart = ({ reading }: OpenDate): boolean =>
  reading.kind === "part" && reading.year === undefined && reading.direction === undefined;

const yearOfPart = ({ reading }: OpenDate): number | Step | undefined =>
  reading.kind === "part" ? reading.year : undefined;

/** The days of a length beside a date: "the year ended Sept. 30", "the first nine months of 1997". */
export function daysBeside(
  date: OpenDate,
  next: OpenDate,
  days: { from: Day; to: Day },
  text: string,
): { from: Day; to: Day } | undefined {
  const length = lengthOf(date.reading);
  if (length === undefined) return undefined;
  const between = text.slice(date.end, next.start);
  if (ENDED.test(between)) return before(days.to, length);
  // But not "in the quarter from a year earlier", "from the comparable 2016 quarter".
  const isStep = next.reading.kind === "step" || next.reading.kind === "report" || yearOfPart(date) !== undefined;
  if (BEGINNING.test(between)) return isStep ? undefined : after(days.from, length);
  if (!/^ (?:of|in) (?:the )?$/.test(between)) return undefined;
  if (/^(?:the )?(?:last|final) /i.test(date.text)) return before(days.to, length);
  return /^(?:the )?first /i.test(date.text) ? after(days.from, length) : undefined;
}

const ENDED = /^,? (?:that |which )?(?:end(?:ed|ing|s)|to|through)(?: on| in)? (?:the )?$/;
const BEGINNING = /^ (?:from|beginning|starting)(?: on| in)? (?:the )?$/;
interface Length {
  count: number;
  /** As in TIMEX3: D, W, M, Q or Y. */
  unit: string;
}

/** The days of a length whose last or first day is given. */
const before = (last: Day, { count, unit }: Length): { from: Day; to: Day } => ({
  from: shift(dayOf(dayNumber(last) + 1), -count, unit),
  to: last,
});
export const after = (first: Day, { count, unit }: Length): { from: Day; to: Day } => ({
  from: first,
  to: dayOf(dayNumber(shift(first, count, unit)) - 1),
});

export function lengthOf(reading: Reading): Length | undefined {
  const m = /^P(\d+)([DWMQY])$/.exec(lengthValue(reading));
  return m === null ? undefined : { count: Number(m[1]), unit: m[2] ?? "" };
}

function lengthValue(reading: Reading): string {
  if (reading.kind === "part") return "quarter" in reading.part ? "P1Q" : "half" in reading.part ? "P6M" : "";
  if (isQuarter(reading)) return "P1Q";
  return reading.kind === "ending" || reading.kind === "fixed" || reading.kind === "stretch" ? reading.value : "";
}

/** "The quarter", of which only the text around it says which. */
export const isQuarter = (reading: Reading): boolean =>
  reading.kind === "step" && reading.unit === "quarter" && reading.by === 0;
