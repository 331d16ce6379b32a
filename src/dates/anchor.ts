import type { Article } from "../read/article.ts";
import type { Sentence } from "../text/segment.ts";
import {
  addMonths,
  type Day,
  dayNumber,
  dayOf,
  daysInMonth,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  isDay,
  weekdayOf,
  weekOf,
} from "./days.ts";
import type { OpenDate } from "./index.ts";
import { formatInterval, type Interval, intervalOf, shift, stretchFrom } from "./interval.ts";
import { HOLIDAYS } from "./lexicon.ts";
import type { Basis, DateMention } from "./mention.ts";
import { type Story, storyOf } from "./story.ts";
import { type Tense, tenseAt } from "./tense.ts";
import { type Direction, type Part, partCode, type Reading, type Step } from "./timex.ts";

interface Closed {
  value: string;
  basis: Basis;
}

/** What the text has spoken of so far. */
interface Spoken {
  /** The last date, month or year, with its interval. */
  interval?: Interval | undefined;
  /** The last quarter: year and 1 to 4. */
  quarter?: { year: number; quarter: number } | undefined;
}

/** Closes every open date of an article, in text order: each may lean on those before it. */
export function anchor(article: Article, sentences: readonly Sentence[], dates: readonly OpenDate[]): DateMention[] {
  const story = storyOf(article, dates);
  const spoken: Spoken = {};
  return dates.map((date) => {
    const sentence = sentences[date.sentence];
    const tense = sentence && tenseAt(sentence, date);
    const closed = close(date.reading, { story, spoken, tense, time: date.time });
    const value = closed.value + (date.time ?? "");
    remember(spoken, value, date);
    return toMention(date, value, closed.basis, story);
  });
}

function remember(spoken: Spoken, value: string, { type }: OpenDate): void {
  if (type === "DURATION" || type === "SET") return;
  const interval = intervalOf(value);
  if (interval === undefined) return;
  spoken.interval = interval;
  if (interval.grain === "quarter")
    spoken.quarter = { year: interval.from.year, quarter: Math.ceil(interval.from.month / 3) };
}

function toMention(date: OpenDate, value: string, basis: Basis, story: Story): DateMention {
  const { start, end, text, sentence, rule, type, mod, reading } = date;
  const interval = intervalOf(value);
  const stretch =
    reading.kind === "stretch" && story.now !== undefined
      ? stretchFrom(value, story.now, reading.direction)
      : undefined;
  return {
    start,
    end,
    text,
    sentence,
    rule,
    type,
    value,
    mod,
    ...(interval !== undefined ? formatInterval(interval) : stretch !== undefined ? formatInterval(stretch) : {}),
    grain: interval?.grain,
    basis,
  };
}

interface Setting {
  story: Story;
  spoken: Spoken;
  tense: Tense | undefined;
  time: string | undefined;
}

function close(reading: Reading, at: Setting): Closed {
  switch (reading.kind) {
    case "fixed":
      return { value: reading.value, basis: "explicit" };
    case "stretch":
      return { value: reading.value, basis: at.story.now === undefined ? "explicit" : "publication" };
    case "part":
      return closePart(reading.part, reading.year, reading.direction, at);
    case "weekday":
      return closeWeekday(reading.weekday, reading.direction, reading.week, at);
    case "monthday":
      return closeMonthDay(reading.day, at);
    case "slashed":
      return closeSlashed(reading, at.story.isDayFirst);
    case "report":
      return { value: `${reading.year}-Q${reportedQuarter(at)?.quarter ?? "X"}`, basis: "context" };
    case "step":
      return closeStep(reading, at);
  }
}

function closeSlashed(
  { first, second, year }: { first: number; second: number; year: number },
  isDayFirst: boolean,
): Closed {
  const dayFirst = { year, month: second, day: first };
  const monthFirst = { year, month: first, day: second };
  const [likely, other] = isDayFirst ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  return {
    value: isDay(likely) ? formatDay(likely) : isDay(other) ? formatDay(other) : formatYear(year),
    basis: "explicit",
  };
}

function closePart(part: Part, year: number | Step | undefined, direction: Direction | undefined, at: Setting): Closed {
  if (typeof year === "number") return { value: partValue(year, part), basis: "explicit" };
  if (year !== undefined) {
    const base = baseOf(year, at);
    if (base === undefined) return { value: `XXXX-${partCode(part)}`, basis: "context" };
    return { value: partValue(base.day.year + year.by, part), basis: base.basis };
  }
  const chosen = yearFor(part, direction, at);
  if (chosen === undefined) return { value: `XXXX-${partCode(part)}`, basis: "context" };
  return { value: partValue(chosen.year, part), basis: chosen.basis };
}

function partValue(year: number, part: Part): string {
  if ("holiday" in part) {
    const number = HOLIDAYS[part.holiday]?.(year);
    return number === undefined ? formatYear(year) : formatDay(dayOf(number));
  }
  return `${formatYear(year)}-${partCode(part)}`;
}

/** The year that a part of a year is meant in, where the text does not say. */
function yearFor(
  part: Part,
  direction: Direction | undefined,
  at: Setting,
): { year: number; basis: Basis } | undefined {
  const { now, isNarrative } = at.story;
  if (isNarrative && at.spoken.interval !== undefined) return { year: at.spoken.interval.from.year, basis: "context" };
  if (now === undefined || isNarrative) return undefined;
  const today = dayNumber(now);
  const starts = [now.year - 1, now.year, now.year + 1].map((year) => ({
    year,
    interval: intervalOf(partValue(year, part)),
  }));
  const past =
    starts.filter(({ interval }) => interval !== undefined && dayNumber(interval.from) <= today).at(-1)?.year ??
    now.year;
  const before =
    starts.filter(({ interval }) => interval !== undefined && dayNumber(interval.to) < today).at(-1)?.year ??
    now.year - 1;
  const after =
    starts.find(({ interval }) => interval !== undefined && dayNumber(interval.from) > today)?.year ?? now.year + 1;
  if (direction === "last") return { year: before, basis: "publication" };
  if (direction === "next") return { year: after, basis: "publication" };
  if (direction === "this") return { year: now.year, basis: "publication" };
  if (at.tense === "future") {
    const holds = starts.find(({ interval }) => interval !== undefined && dayNumber(interval.to) >= today);
    return { year: holds?.year ?? now.year, basis: "context" };
  }
  if (at.tense === "past") return { year: past, basis: "context" };
  return { year: nearest(today, starts) ?? now.year, basis: "publication" };
}

function nearest(
  today: number,
  years: readonly { year: number; interval: Interval | undefined }[],
): number | undefined {
  let best: { year: number; distance: number } | undefined;
  for (const { year, interval } of years) {
    if (interval === undefined) continue;
    const distance = Math.abs((dayNumber(interval.from) + dayNumber(interval.to)) / 2 - today);
    if (best === undefined || distance < best.distance) best = { year, distance };
  }
  return best?.year;
}

function closeWeekday(weekday: number, direction: Direction | undefined, week: Step | undefined, at: Setting): Closed {
  const { now, isNarrative } = at.story;
  const spoken = at.spoken.interval;
  const base = isNarrative && spoken?.grain === "day" ? spoken.from : now;
  if (base === undefined) return { value: `XXXX-WXX-${weekday}`, basis: "context" };
  const today = dayNumber(base);
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (week !== undefined) return dayValue(today - weekdayOf(today) + weekday + week.by * 7, "publication");
  if (direction === "last") return dayValue(today - (back || 7), "publication");
  if (direction === "next") return dayValue(today + ((7 - back) % 7 || 7), "publication");
  if (direction === "this" || at.tense === "future") return dayValue(today + ((7 - back) % 7), "context");
  return dayValue(today - back, at.tense === undefined ? "publication" : "context");
}

const dayValue = (number: number, basis: Basis): Closed => ({ value: formatDay(dayOf(number)), basis });

function closeMonthDay(day: number, { story, spoken }: Setting): Closed {
  const base = spoken.interval?.from ?? story.now;
  if (base === undefined) return { value: `XXXX-XX-${String(day).padStart(2, "0")}`, basis: "context" };
  return { value: formatDay({ ...base, day: Math.min(day, daysInMonth(base.year, base.month)) }), basis: "context" };
}

/** The point a step is taken from. */
function baseOf({ from }: Step, { story, spoken }: Setting): { day: Day; basis: Basis } | undefined {
  if (from !== "now" && spoken.interval !== undefined) return { day: spoken.interval.from, basis: "context" };
  if (story.now !== undefined) return { day: story.now, basis: "publication" };
  return spoken.interval && { day: spoken.interval.from, basis: "context" };
}

function closeStep(step: Step, at: Setting): Closed {
  const reported =
    step.from === "report" || (at.story.isReport && step.unit === "year" && step.by === -1 && isComparison(at))
      ? reportedQuarter(at)
      : undefined;
  if (step.from === "report" || reported !== undefined) {
    if (reported === undefined) return { value: "XXXX-QX", basis: "context" };
    const months = step.unit === "year" ? step.by * 12 : step.by * 3;
    const { year, month } = addMonths(reported.year, reported.quarter * 3, months);
    return { value: `${formatYear(year)}-Q${month / 3}`, basis: "context" };
  }
  const base = baseOf(step, at);
  if (base === undefined) return { value: openStep(step), basis: "context" };
  if (step.unit === "quarter" && step.from === "story" && at.spoken.quarter !== undefined) {
    const { year, month } = addMonths(at.spoken.quarter.year, at.spoken.quarter.quarter * 3, step.by * 3);
    return { value: `${formatYear(year)}-Q${month / 3}`, basis: "context" };
  }
  return { value: stepValue(base.day, step, at), basis: base.basis };
}

const isComparison = (_at: Setting): boolean => false;

/** The quarter a report is about: the last one spoken of, or else the last one complete when it was written. */
function reportedQuarter({ story, spoken }: Setting): { year: number; quarter: number } | undefined {
  if (spoken.quarter !== undefined) return spoken.quarter;
  if (story.now === undefined) return undefined;
  const { year, month } = addMonths(story.now.year, story.now.month, -3);
  return { year, quarter: Math.ceil(month / 3) };
}

function openStep({ unit, by }: Step): string {
  if (by < 0) return "PAST_REF";
  if (by > 0) return "FUTURE_REF";
  return unit === "day" ? "XXXX-XX-XX" : unit === "month" ? "XXXX-XX" : unit === "week" ? "XXXX-WXX" : "XXXX";
}

/** A point moved by a step, with the precision of the step's unit. */
function stepValue(day: Day, { unit, by }: Step, at: Setting): string {
  switch (unit) {
    case "second":
    case "minute":
    case "hour":
      return formatDay(day);
    case "day":
      return formatDay(dayOf(dayNumber(day) + by));
    case "week":
    case "fortnight":
      return formatWeek(weekOf(dayNumber(day) + by * (unit === "week" ? 7 : 14)));
    case "weekend":
      return `${formatWeek(weekOf(dayNumber(day) + (by - (isEarlyWeek(day, at) ? 1 : 0)) * 7))}-WE`;
    case "month": {
      const { year, month } = addMonths(day.year, day.month, by);
      return formatMonth(year, month);
    }
    case "quarter": {
      const { year, month } = addMonths(day.year, day.month, by * 3);
      return `${formatYear(year)}-Q${Math.ceil(month / 3)}`;
    }
    case "half": {
      const { year, month } = addMonths(day.year, day.month, by * 6);
      return `${formatYear(year)}-H${Math.ceil(month / 6)}`;
    }
    case "year":
      return formatYear(day.year + by);
    case "decade":
      return formatYear(day.year + by * 10).slice(0, -1);
    case "century":
      return formatYear(day.year + by * 100).slice(0, -2);
  }
}

/** Before Thursday "the weekend" is the one just past, unless the clause looks ahead. */
const isEarlyWeek = (day: Day, { tense }: Setting): boolean => tense !== "future" && weekdayOf(dayNumber(day)) <= 3;

void shift;
