import { type Day, dayNumber, dayOf } from "./days.ts";
import type { OpenDate } from "./index.ts";
import { shift } from "./interval.ts";
import type { Part, Step } from "./timex.ts";

/** "April and June 1955", "July-November 1954": a part without a year has the year of the one it is joined to. */
export function withYearOfNext(date: OpenDate, next: OpenDate | undefined, text: string): OpenDate {
  const year = next === undefined ? undefined : yearOfPart(next);
  if (next === undefined || year === undefined || !isOpenPart(date)) return date;
  const between = text.slice(date.end, next.start);
  return /^(?:,? ?(?:and|or|to|until|through|-|–|—) ?)$/.test(between)
    ? { ...date, reading: { ...date.reading, year } as OpenDate["reading"] }
    : date;
}

const isOpenPart = ({ reading }: OpenDate): boolean =>
  reading.kind === "part" && reading.year === undefined && reading.direction === undefined;

const yearOfPart = ({ reading }: OpenDate): number | Step | undefined =>
  reading.kind === "part" ? reading.year : undefined;

/** Whether a period is said to end on the date after it: "the year ended Sept. 30", "the quarter to June". */
export const endsOn = (date: OpenDate, next: OpenDate, text: string): boolean =>
  isPeriod(date) &&
  /^,? (?:that |which )?(?:end(?:ed|ing|s)|to|through)(?: on| in)? (?:the )?$/.test(text.slice(date.end, next.start));

const isPeriod = ({ reading }: OpenDate): boolean => periodOf(reading) !== undefined;

/** The days of a period that ends on a day: as many months before it as the period has. */
export function endingOn(reading: OpenDate["reading"], end: Day): { from: Day; to: Day } | undefined {
  const period = periodOf(reading);
  if (period === undefined) return undefined;
  const [, count, unit = ""] = period;
  const first = shift(dayOf(dayNumber(end) + 1), -Number(count), unit);
  return { from: first, to: end };
}

function periodOf(reading: OpenDate["reading"]): RegExpExecArray | undefined {
  const value =
    reading.kind === "ending" || reading.kind === "fixed" || reading.kind === "stretch"
      ? reading.value
      : reading.kind === "report" || (reading.kind === "step" && reading.unit === "quarter")
        ? "P1Q"
        : reading.kind === "part"
          ? lengthOfPart(reading.part)
          : undefined;
  return (value !== undefined && /^P(\d+)([DWMQY])$/.exec(value)) || undefined;
}

const lengthOfPart = (part: Part): string | undefined =>
  "quarter" in part ? "P1Q" : "half" in part ? "P6M" : undefined;
