import type { Article } from "../read/article.ts";
import type { Sentence } from "../text/token.ts";
import { type Day, isDay } from "./days.ts";
import { fiscalEndOf, isFiscal, reportedEndOf } from "./fiscal.ts";
import { type Interval, intervalOf } from "./interval.ts";
import type { Basis, Grain } from "./mention.ts";
import { type Tense, tenseAt } from "./tense.ts";
import type { OpenDate, Step } from "./timex.ts";

/** What is known of an article before its dates are closed. */
export interface Story {
  /** The published day; `undefined` when unknown. */
  now: Day | undefined;
  /** Tells of the past in order: a date without a year has the year of the text before it, not the published one. */
  isNarrative: boolean;
  /** Reports results by quarters: "a year ago" is the same quarter a year before. */
  isReport: boolean;
  /** The month that fiscal years end in, where the article tells. */
  fiscalEnd: number | undefined;
  /** The same of the company whose quarters are reported, where they are not the calendar's. */
  reportedEnd: number | undefined;
  /** "03/05" is the 3rd of May. */
  isDayFirst: boolean;
}

/** A quarter or half of a year: `Q1` to `Q4`, `H1` and `H2`. */
export interface YearPart {
  year: number;
  code: string;
}

/** What the text has spoken of so far. */
export interface Spoken {
  /** The last date, month or year: its value and its days. */
  value?: string | undefined;
  interval?: Interval | undefined;
  /** The last of each grain, and under "plain" the last that was not named from the day of writing. */
  last: Partial<Record<Grain | "plain", Told>>;
  /** The first month of the last sentence that names one: what its figures are of. */
  month?: { year: number; month: number; sentence: number } | undefined;
  /** The last quarter or half, not counting those it was compared with. */
  reported?: YearPart | undefined;
  /** A longer period than a quarter has been spoken of since: "the first nine months", "the year". */
  isPastQuarter?: boolean | undefined;
}

/** Days spoken of, and where. */
export interface Told {
  interval: Interval;
  start: number;
  end: number;
  paragraph: number;
}

/** Where an open date stands, for closing it. */
export interface Setting {
  story: Story;
  spoken: Readonly<Spoken>;
  sentence: Sentence;
  date: OpenDate;
  tense(): Tense | undefined;
}

/** A TIMEX3 value and what it rests on. */
export interface Closed {
  value: string;
  basis: Basis;
}

export const settingOf = (story: Story, spoken: Spoken, sentence: Sentence, date: OpenDate): Setting => ({
  story,
  spoken,
  sentence,
  date,
  tense: () => tenseAt(sentence, date),
});

export function storyOf(article: Article, dates: readonly OpenDate[]): Story {
  const now = parseDay(article.published);
  const isNarrative = now === undefined || isTold(now, dates);
  return {
    now,
    isNarrative,
    isReport: !isNarrative && dates.some(({ reading }) => isQuarter(reading)),
    fiscalEnd: dates.some(({ text }) => isFiscal(text)) ? fiscalEndOf(article.text) : undefined,
    reportedEnd: reportedEndOf(article.text),
    isDayFirst: isDayFirst(dates),
  };
}

function parseDay(text: string | undefined): Day | undefined {
  const m = /^(\d{4})-(\d\d)-(\d\d)/.exec(text ?? "");
  if (m === null) return undefined;
  const day = { year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) };
  return isDay(day) ? day : undefined;
}

const isQuarter = (reading: OpenDate["reading"]): boolean =>
  (reading.kind === "part" && ("quarter" in reading.part || "half" in reading.part)) ||
  (reading.kind === "step" && (reading.from === "report" || reading.unit === "quarter"));

/** Most of its dates are explicit years well before the published one, and few are named from the day of writing. */
function isTold(now: Day, dates: readonly OpenDate[]): boolean {
  let past = 0;
  let present = 0;
  for (const { reading } of dates) {
    const year = yearIn(reading);
    if (year !== undefined) past += year < now.year - 1 ? 1 : 0;
    else if (reading.kind === "weekday" || (reading.kind === "step" && isDeictic(reading))) present++;
  }
  return past >= 5 && past > 8 * present;
}

const isDeictic = ({ from, unit, by }: Step): boolean =>
  from === "now" && (by !== 0 || unit === "day" || unit === "week");

function yearIn(reading: OpenDate["reading"]): number | undefined {
  if (reading.kind === "part") return typeof reading.year === "number" ? reading.year : undefined;
  const m = reading.kind === "fixed" ? /^(BC)?(\d{4})/.exec(reading.value) : null;
  return m === null ? undefined : Number(m[2]) * (m[1] === undefined ? 1 : -1);
}

/** By the dates whose order is plain; without any, month first. */
function isDayFirst(dates: readonly OpenDate[]): boolean {
  let dayFirst = 0;
  for (const { reading, rule } of dates) {
    if (reading.kind === "slashed") dayFirst += reading.first > 12 ? 2 : reading.second > 12 ? -2 : 0;
    else if (rule.endsWith("/day-month")) dayFirst++;
    else if (rule.endsWith("/month-day")) dayFirst--;
  }
  return dayFirst > 0;
}

/** "The most since August": what the text speaks of is not August. */
export const isSince = ({ text, start }: Sentence, date: OpenDate): boolean =>
  /\bsince (?:(?:its|their|his|her|the|an?) [\w. -]{1,40} in )?(?:early |late |mid-|last )?$/i.test(
    text.slice(0, date.start - start),
  );

/** Takes note of a closed date for those that come after it. */
export function remember(spoken: Spoken, { date, story, sentence, tense }: Setting, value: string): void {
  const { type, reading } = date;
  if (type === "DURATION" && /^P(?:[4-9]|1[0-2])M$/.test(value)) spoken.isPastQuarter = true;
  if (type === "DURATION" || type === "SET") return;
  if (!story.isNarrative && isSince(sentence, date)) return;
  const interval = intervalOf(value);
  if (interval === undefined) return;
  if (!(story.isNarrative && reading.kind === "step" && reading.from === "now"))
    Object.assign(spoken, { value, interval });
  const { year, month } = interval.from;
  if (interval.grain === "month" && spoken.month?.sentence !== date.sentence)
    spoken.month = { year, month, sentence: date.sentence };
  const told = { interval, start: date.start, end: date.end, paragraph: sentence.paragraph };
  spoken.last[interval.grain] = told;
  if (interval.grain === "minute") spoken.last.day = { ...told, interval: { ...interval, grain: "day" } };
  if (reading.kind !== "weekday" && !(reading.kind === "step" && reading.from === "now")) spoken.last.plain = told;
  if (interval.grain !== "quarter" && interval.grain !== "half") return;
  spoken.isPastQuarter = false;
  if (isReportedOn(reading) && tense() !== "future")
    spoken.reported = { year: interval.from.year, code: value.slice(-2) };
}

/** Not a quarter of comparison: "the year-ago quarter", "last year's third quarter". */
function isReportedOn(reading: OpenDate["reading"]): boolean {
  if (reading.kind === "report" || (reading.kind === "step" && reading.by !== 0)) return false;
  return !(reading.kind === "part" && typeof reading.year === "object" && reading.year.by < 0);
}
