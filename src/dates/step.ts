import {
  addMonths,
  type Day,
  dayNumber,
  dayOf,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  weekdayOf,
  weekOf,
} from "./days.ts";
import type { Interval } from "./interval.ts";
import type { Unit } from "./lexicon.ts";
import type { Basis } from "./mention.ts";
import { closeReported, isYearAgoQuarter, quarterValue, sameMonthYearAgo } from "./report.ts";
import type { Closed, Setting, Spoken } from "./story.ts";
import type { Step } from "./timex.ts";

/** So many units from the day of writing, or from what the text has spoken of, with the precision of the unit. */
export function closeStep(step: Step, at: Setting): Closed {
  const sameMonth = sameMonthYearAgo(step, at);
  if (sameMonth !== undefined) return sameMonth;
  if (step.from === "report" || isYearAgoQuarter(step, at)) return closeReported(step, at);
  if (step.unit === "quarter" && step.from === "story" && at.spoken.reported !== undefined) {
    return { value: quarterValue(at.spoken.reported, step.by), basis: "context" };
  }
  if (isReportedYear(step, at)) return { value: formatYear(at.spoken.reported?.year ?? 0), basis: "context" };
  const base = baseOf(step, at);
  if (base === undefined) return { value: openStep(step), basis: "context" };
  const meant = isYearJustOver(at) ? { ...step, by: -1 } : step;
  return { value: stepValue(base.day, meant, at), basis: base.basis };
}

/** "The year" of results is that of the quarter reported on, in January the one before. */
const isReportedYear = ({ unit, by }: Step, { date, spoken }: Setting): boolean =>
  unit === "year" &&
  by === 0 &&
  spoken.reported !== undefined &&
  /^(?:the (?:full |whole |entire )?year|full-year)$/i.test(date.text);

/** "For the full year profit rose", told in the first months of the next year; not what is forecast then. */
const isYearJustOver = ({ date, story: { now }, sentence, tense }: Setting): boolean =>
  /^(?:the )?full[- ]year$/i.test(date.text) &&
  now !== undefined &&
  now.month <= 3 &&
  !/\b(?:forecast|guidance|outlook|expect|target|predict|project|estimate)/i.test(sentence.text) &&
  tense() !== "future";

/** The point a step is taken from. A narrative has its own present, but for the days and ages of its writing. */
export function baseOf(step: Step, at: Setting): { day: Day; basis: Basis } | undefined {
  const { now, isNarrative, isReport } = at.story;
  const { unit, by, from } = step;
  const isOwn = from === "now" ? isNarrative && unit !== "day" && by === 0 : !(isReport && unit === "year");
  const told = at.spoken.interval;
  const base = isNarrative ? told : by === 0 && at.date.time !== undefined ? dayOfClock(at) : lastOf(unit, at.spoken);
  if (isOwn && base !== undefined) return { day: base.from, basis: "context" };
  if (now !== undefined) return { day: now, basis: "publication" };
  // "Last year" of an unknown day is no year that the text has named.
  return from === "now" || told === undefined ? undefined : { day: told.from, basis: "context" };
}

/** How many characters from the beginning of a day to that of a clock time of it. */
const BESIDE = 30;

/** A clock time is of the day named in its paragraph; further on only what is told of a day gone by still is. */
function dayOfClock({ spoken: { last }, sentence, date, story: { now }, tense }: Setting): Interval | undefined {
  if (last.day === undefined) return undefined;
  const { interval, paragraph, start } = last.day;
  // "Until Friday at 10 a.m."
  if (start >= sentence.start && date.start - start < BESIDE) return interval;
  const isPast = now === undefined || dayNumber(interval.from) <= dayNumber(now);
  const isMeant = paragraph === sentence.paragraph ? isPast || tense() !== "past" : isPast && tense() === "past";
  return isMeant ? interval : undefined;
}

/** "The previous month" is the one before the last month named, not before the day of the speaker named since. */
function lastOf(unit: Unit, { last, interval }: Readonly<Spoken>): Interval | undefined {
  if (unit === "day") return (last.day ?? last.month)?.interval;
  const same = unit === "week" || unit === "weekend" || unit === "month" || unit === "half" ? last[unit] : undefined;
  const { plain } = last;
  if (same === undefined || plain === undefined) return (same ?? plain)?.interval ?? interval;
  return same.start > plain.start ? same.interval : plain.interval;
}

const OPEN: Partial<Record<Unit, string>> = {
  year: "XXXX",
  decade: "XXX",
  century: "XX",
  half: "XXXX-HX",
  quarter: "XXXX-QX",
  month: "XXXX-XX",
  week: "XXXX-WXX",
  fortnight: "XXXX-WXX",
  weekend: "XXXX-WXX-WE",
};
/** Of a step from an unknown day only the precision is known. */
const openStep = ({ unit }: Step): string => OPEN[unit] ?? "XXXX-XX-XX";

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
      return `${formatWeek(weekOf(dayNumber(day) + (by - (by === 0 && isWeekendPast(day, at) ? 1 : 0)) * 7))}-WE`;
    case "month":
    case "quarter":
    case "half":
      return monthsValue(day, unit, by);
    case "year":
      return formatYear(day.year + by);
    case "decade":
      return formatYear(day.year + by * 10).slice(0, -1);
    case "century":
      return formatYear(day.year + by * 100).slice(0, -2);
  }
}

function monthsValue(day: Day, unit: "month" | "quarter" | "half", by: number): string {
  const size = { month: 1, quarter: 3, half: 6 }[unit];
  const { year, month } = addMonths(day.year, day.month, by * size);
  if (unit === "month") return formatMonth(year, month);
  return `${formatYear(year)}-${unit === "quarter" ? "Q" : "H"}${Math.ceil(month / size)}`;
}

/** "The weekend" is the one just past until Wednesday, unless the clause looks ahead, and then only if it looks back. */
function isWeekendPast(day: Day, { tense }: Setting): boolean {
  const weekday = weekdayOf(dayNumber(day));
  return weekday <= 3 ? tense() !== "future" : weekday <= 5 && tense() === "past";
}
