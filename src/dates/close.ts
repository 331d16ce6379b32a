import {
  type Day,
  dayNumber,
  dayOf,
  daysInMonth,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  isDay,
  nthWeekday,
  weekdayOf,
  weekOf,
} from "./days.ts";
import { HOLIDAYS } from "./holidays.ts";
import { type Interval, intervalOf } from "./interval.ts";
import type { Basis } from "./mention.ts";
import { baseOf } from "./step.ts";
import { type Closed, isSince, type Setting, type Spoken } from "./story.ts";
import { isScheduled, type Tense } from "./tense.ts";
import { type Direction, type Part, partCode, type Reading } from "./timex.ts";

type Of<K extends Reading["kind"]> = Extract<Reading, { kind: K }>;

/** A part of a year: of the year named, or of the one that tense and published day point to. */
export function closePart({ part, year, direction, isFromStory }: Of<"part">, at: Setting): Closed {
  if (typeof year === "number") return { value: partValue(year, part), basis: "explicit" };
  const base = year && baseOf(year, at);
  if (year !== undefined && base !== undefined)
    return { value: partValue(base.day.year + year.by, part), basis: base.basis };
  const beside = year === undefined && direction === undefined ? (yearBeside(at) ?? yearOfMonth(part, at)) : undefined;
  if (beside !== undefined) return { value: partValue(beside, part), basis: "context" };
  const chosen = year === undefined ? yearFor(part, direction, isFromStory === true, at) : undefined;
  if (chosen === undefined) return { value: `XXXX-${partCode(part)}`, basis: "context" };
  return { value: partValue(chosen.year, part), basis: chosen.basis };
}

/** "In 2020 sales fell in March and rose in June", "next year, probably in May": the year that the sentence has named. */
function yearBeside({ spoken: { last }, sentence, date, story: { isNarrative } }: Setting): number | undefined {
  if (isNarrative) return undefined;
  for (const told of [last.half, last.year]) {
    if (told === undefined || told.start < sentence.start) continue;
    const between = sentence.text.slice(told.end - sentence.start, date.start - sentence.start);
    const isHead =
      told.interval.grain === "year" && /^(?:In|During) $/.test(sentence.text.slice(0, told.start - sentence.start));
    if (
      isHead ||
      /^,? (?:(?:probably|possibly|likely|perhaps|maybe|most likely) )?(?:in|by|on|around) (?:the )?$/.test(between)
    )
      return told.interval.from.year;
  }
  return undefined;
}

/** How many characters on a month that was named still gives its year: some two sentences. */
const NEAR = 250;
/** How many days are "of late". */
const OF_LATE = 31;

/** "Stolen last May ... on May 19": a day of the month that the text has named is of the same year. */
function yearOfMonth(
  part: Part,
  { spoken: { last }, story: { isNarrative, now }, date, tense }: Setting,
): number | undefined {
  if (isNarrative || !("month" in part) || part.day === undefined || last.month === undefined) return undefined;
  const { interval, start } = last.month;
  const isNear = interval.from.month === part.month && date.start - start < NEAR;
  // What is news now has days of these weeks.
  const isOfLate =
    now !== undefined &&
    Math.abs(dayNumber(now) - dayNumber({ year: now.year, month: part.month, day: part.day })) <= OF_LATE;
  return isNear && !isOfLate && tense() !== "future" ? interval.from.year : undefined;
}

function partValue(year: number, part: Part): string {
  if ("weekOf" in part) return formatWeek(weekOf(dayNumber({ year, ...part.weekOf })));
  if ("ofMonth" in part) return nthValue(year, part);
  if (!("holiday" in part)) return `${formatYear(year)}-${partCode(part)}`;
  const number = HOLIDAYS[part.holiday]?.(year);
  return number === undefined ? formatYear(year) : formatDay(dayOf(number));
}

/** A week belongs to the month that holds its Thursday, as it does to a year in ISO 8601. */
function nthValue(year: number, { ofMonth, nth, weekday }: Extract<Part, { ofMonth: number }>): string {
  const day = nthWeekday(year, ofMonth, weekday ?? 4, nth);
  return weekday === undefined ? formatWeek(weekOf(day)) : formatDay(dayOf(day));
}

interface Candidate {
  year: number;
  interval: Interval;
}

/** The year that a part of a year is meant in, where the text does not say. */
function yearFor(
  part: Part,
  direction: Direction | undefined,
  isFromStory: boolean,
  at: Setting,
): { year: number; basis: Basis } | undefined {
  const { isNarrative } = at.story;
  const told = at.spoken.interval;
  if (isNarrative && !(isFromStory && told?.grain !== "year")) return toldYear(part, told);
  const isTold = isFromStory && told !== undefined;
  const now = isTold ? told.from : at.story.now;
  if (now === undefined) return undefined;
  const basis = isTold ? "context" : "publication";
  const today = dayNumber(now);
  const candidates = candidatesAround(now.year, part);
  switch (direction) {
    case "last":
      return {
        year: candidates.findLast(({ interval }) => dayNumber(interval.to) < today)?.year ?? now.year - 1,
        basis,
      };
    case "next":
      return {
        year: candidates.find(({ interval }) => dayNumber(interval.from) > today)?.year ?? now.year + 1,
        basis,
      };
    case "this":
      return { year: now.year, basis };
    case undefined: {
      const year = meantYear(part, today, candidates, at) ?? now.year;
      return { year, basis: year === nearest(today, candidates, undefined) ? "publication" : "context" };
    }
  }
}

/** Quarters are reported on, and things are since a month, when they have begun; else the nearest is meant. */
function meantYear(part: Part, today: number, candidates: readonly Candidate[], at: Setting): number | undefined {
  const isReported = ("quarter" in part || "half" in part) && at.tense() !== "future";
  // "By Christmas we should have it".
  if (isBy(at) && at.tense() === "future")
    return candidates.find(({ interval }) => dayNumber(interval.to) >= today - OF_LATE)?.year;
  const begun = candidates.findLast(({ interval }) => dayNumber(interval.from) <= today);
  return isReported || isSince(at.sentence, at.date) ? begun?.year : nearest(today, candidates, at.tense());
}

const isBy = ({ sentence, date }: Setting): boolean =>
  /\bby $/i.test(sentence.text.slice(0, date.start - sentence.start));

/** In a narrative, the year that is nearest to the date before; the year itself after a date that was no more than a year. */
function toldYear(part: Part, told: Interval | undefined): { year: number; basis: Basis } | undefined {
  if (told === undefined) return undefined;
  const { year } = told.from;
  if (told.grain === "year" || told.grain === "decade" || told.grain === "century") return { year, basis: "context" };
  return { year: nearest(dayNumber(told.from), candidatesAround(year, part), undefined) ?? year, basis: "context" };
}

/** None for the 29th of February far from a leap year. */
function candidatesAround(year: number, part: Part): Candidate[] {
  return [year - 2, year - 1, year, year + 1].flatMap((year) => {
    const interval = intervalOf(partValue(year, part));
    return interval === undefined ? [] : [{ year, interval }];
  });
}

/** How much further away a day counts that lies on the other side of today than the tense points to (tuned on TimeBank). */
const AGAINST_TENSE = 2.5;

function nearest(here: number, candidates: readonly Candidate[], tense: Tense | undefined): number | undefined {
  let best: { year: number; distance: number } | undefined;
  for (const { year, interval } of candidates) {
    const ahead = (dayNumber(interval.from) + dayNumber(interval.to)) / 2 - here;
    const isAgainstTense = ahead > 0 ? tense === "past" : tense === "future";
    const distance = Math.abs(ahead) * (isAgainstTense ? AGAINST_TENSE : 1);
    if (best === undefined || distance < best.distance) best = { year, distance };
  }
  return best?.year;
}

export function closeWeekday({ weekday, direction, isFromStory, week }: Of<"weekday">, at: Setting): Closed {
  const { now, isNarrative } = at.story;
  const spoken = isFromStory ? at.spoken.last.day?.interval : isNarrative ? at.spoken.interval : undefined;
  const base: Day | undefined = spoken?.grain === "day" ? spoken.from : now;
  if (base === undefined) return { value: `XXXX-WXX-${weekday}`, basis: "context" };
  const today = dayNumber(base);
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (week?.from === "story") return dayValue(today + ((7 - back) % 7) + week.by * 7, "publication");
  if (week !== undefined) return dayValue(today - weekdayOf(today) + weekday + week.by * 7, "publication");
  if (direction === "last") return dayValue(today - (back || 7), "publication");
  if (direction === "next") return dayValue(today + (7 - back), "publication");
  if (direction === "this" || at.tense() === "future" || isScheduled(at.sentence, at.date))
    return dayValue(today + ((7 - back) % 7), "context");
  return dayValue(today - back, "publication");
}

const dayValue = (number: number, basis: Basis): Closed => ({ value: formatDay(dayOf(number)), basis });

export function closeAgain({ monthOf }: Of<"again">, { value, last }: Readonly<Spoken>): Closed {
  if (monthOf === undefined) return { value: value ?? "XXXX", basis: "context" };
  const month = last.month?.interval.from.month;
  return { value: month === undefined ? formatYear(monthOf) : formatMonth(monthOf, month), basis: "context" };
}

/** "The 15th", of the month spoken of. */
export function closeMonthDay(day: number, { story, spoken }: Setting): Closed {
  const base = spoken.interval?.from ?? story.now;
  if (base === undefined) return { value: `XXXX-XX-${String(day).padStart(2, "0")}`, basis: "context" };
  return { value: formatDay({ ...base, day: Math.min(day, daysInMonth(base.year, base.month)) }), basis: "context" };
}

/** "03/05/2013", in the order of the article's other dates where both are days. */
export function closeSlashed({ first, second, year }: Of<"slashed">, isDayFirst: boolean): Closed {
  const dayFirst = { year, month: second, day: first };
  const monthFirst = { year, month: first, day: second };
  const day = (isDayFirst ? [dayFirst, monthFirst] : [monthFirst, dayFirst]).find(isDay);
  return { value: day === undefined ? formatYear(year) : formatDay(day), basis: "explicit" };
}
