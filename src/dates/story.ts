import type { Article } from "../read/article.ts";
import { type Day, dayNumber, isDay } from "./days.ts";
import type { OpenDate } from "./index.ts";

/** What is known of an article before its dates are closed. */
export interface Story {
  /** The published day; `undefined` when unknown. */
  now: Day | undefined;
  /** Tells of the past in order: a date without a year has the year of the text before it, not the published one. */
  isNarrative: boolean;
  /** Reports results by quarters: "a year ago" is the same quarter a year before. */
  isReport: boolean;
  /** "03/05" is the 3rd of May. */
  isDayFirst: boolean;
}

export function storyOf(article: Article, dates: readonly OpenDate[]): Story {
  const now = parseDay(article.published);
  return {
    now,
    isNarrative: now === undefined || isNarrative(now, dates),
    isReport: dates.some(
      ({ reading }) =>
        (reading.kind === "part" && "quarter" in reading.part) ||
        (reading.kind === "step" && (reading.from === "report" || reading.unit === "quarter")),
    ),
    isDayFirst: isDayFirst(dates),
  };
}

export function parseDay(text: string | undefined): Day | undefined {
  const m = /^(\d{4})-(\d\d)-(\d\d)/.exec(text ?? "");
  if (m === null) return undefined;
  const day = { year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) };
  return isDay(day) ? day : undefined;
}

/** Most of its dates are explicit years well before the published one, and few are named from the day of writing. */
function isNarrative(now: Day, dates: readonly OpenDate[]): boolean {
  let past = 0;
  let present = 0;
  for (const { reading } of dates) {
    const year = yearIn(reading);
    if (year !== undefined && year < now.year - 1) past++;
    else if (reading.kind === "weekday" || (reading.kind === "step" && reading.from === "now") || year !== undefined)
      present++;
  }
  return past >= 5 && past > 3 * present;
}

function yearIn(reading: OpenDate["reading"]): number | undefined {
  if (reading.kind === "part") return typeof reading.year === "number" ? reading.year : undefined;
  const m = reading.kind === "fixed" ? /^(BC)?(\d{4})/.exec(reading.value) : null;
  return m === null ? undefined : Number(m[2]) * (m[1] === undefined ? 1 : -1);
}

/** By the dates whose order is plain, since one number is over 12; without any, month first. */
function isDayFirst(dates: readonly OpenDate[]): boolean {
  let dayFirst = 0;
  for (const { reading, rule } of dates) {
    if (reading.kind === "slashed") dayFirst += reading.first > 12 ? 2 : reading.second > 12 ? -2 : 0;
    else if (rule.endsWith("/day-month")) dayFirst++;
    else if (rule.endsWith("/month-day")) dayFirst--;
  }
  return dayFirst > 0;
}

export const daysBetween = (a: Day, b: Day): number => dayNumber(b) - dayNumber(a);
