import { addMonths, formatMonth, formatYear } from "./days.ts";
import type { Closed, Setting, YearPart } from "./story.ts";
import type { OpenDate, Step } from "./timex.ts";

/** The quarter or half that a report is about, so many years or quarters from it. */
export function closeReported({ unit, by }: Step, at: Setting): Closed {
  const { now } = at.story;
  // After "the first nine months", "the year-ago period" is as long; where no quarter was named, it is none.
  const isNone = at.spoken.isPastQuarter === true || (at.spoken.reported === undefined && isSamePeriod(at.date));
  if (unit === "year" && isNone && now !== undefined) {
    return { value: formatYear(now.year + by), basis: "context" };
  }
  const part = reportedPart(at);
  if (part === undefined) return { value: "XXXX-QX", basis: "context" };
  return {
    value: unit === "year" ? partValue({ ...part, year: part.year + by }) : quarterValue(part, by),
    basis: "context",
  };
}

/** "The same period last year". */
export const isSamePeriod = ({ rule }: OpenDate): boolean => /\/(?:period-a-year-ago|same-period-of)$/.test(rule);

/** "The 1988 period": the quarter or half reported on, of that year. */
export function reportedIn(year: number, at: Setting): Closed {
  const part = at.spoken.isPastQuarter === true ? undefined : reportedPart(at);
  return { value: part === undefined ? formatYear(year) : partValue({ ...part, year }), basis: "context" };
}

/** "Exports in August rose 8% from a year earlier": from the August before; `undefined` where the sentence names no month. */
export function sameMonthYearAgo({ unit, by }: Step, { spoken, date, story }: Setting): Closed | undefined {
  const { month } = spoken;
  if (unit !== "year" || by !== -1 || month?.sentence !== date.sentence || story.isNarrative) return undefined;
  if (!/^(?:a|one) year (?:ago|earlier|before)$/i.test(date.text)) return undefined;
  return { value: formatMonth(month.year - 1, month.month), basis: "context" };
}

/** In results, "a year ago" beside a figure is the same quarter a year before, unless the year itself is reported on. */
export function isYearAgoQuarter({ unit, by }: Step, { story, spoken, sentence, date }: Setting): boolean {
  if (!story.isReport || unit !== "year" || by !== -1) return false;
  if (spoken.reported === undefined || spoken.isPastQuarter === true) return false;
  // "Twice as many in 2024 as the year before".
  if (/^the year before$/i.test(date.text) && (spoken.last.year?.start ?? -1) >= sentence.start) return false;
  if (!/^last year$/i.test(date.text)) return /^(?:a|one) year|\b(?:earlier|before|previously)$/i.test(date.text);
  const before = sentence.text.slice(0, date.start - sentence.start);
  return /\b(?:compared|from|versus|against|than)\b[^;]{0,60}\d[^;]{0,30}$/.test(before);
}

/** The quarter so many quarters from another: 2017-Q1, -1 → `2016-Q4`. From a half, halves. */
export function quarterValue({ year, code }: YearPart, by: number): string {
  const length = code.startsWith("Q") ? 3 : 6;
  const moved = addMonths(year, Number(code.slice(1)) * length, by * length);
  return partValue({ year: moved.year, code: `${code.charAt(0)}${moved.month / length}` });
}

const partValue = ({ year, code }: YearPart): string => `${formatYear(year)}-${code}`;

/** What was last reported on, or else the last quarter complete when the report was written. */
function reportedPart({ story, spoken }: Setting): YearPart | undefined {
  if (spoken.reported !== undefined) return spoken.reported;
  if (story.now === undefined) return undefined;
  // "Brent lost 11% for the quarter", on its last day.
  const isEnding = story.now.month % 3 === 0 && story.now.day >= 28;
  const { year, month } = addMonths(story.now.year, story.now.month, isEnding ? 0 : -3);
  return { year, code: `Q${Math.ceil(month / 3)}` };
}
