import { addMonths, type Day, dayNumber, dayOf, daysInMonth, formatDay, isDay, mondayOf } from "./days.ts";
import type { Grain } from "./mention.ts";

/** The calendar days that a value covers, both inclusive, and its precision. Year 0 is 1 BC. */
export interface Interval {
  from: Day;
  to: Day;
  grain: Grain;
}

const SEASON_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/**
 * The interval of a closed TIMEX3 value; `undefined` where none is meant: lengths, sets, references, values with an X.
 * Seasons are those of the northern half, by whole months.
 */
export function intervalOf(value: string): Interval | undefined {
  const [date = "", clock] = value.split("T");
  const interval = dateInterval(date);
  if (interval === undefined || clock === undefined || interval.grain !== "day") return interval;
  return { ...interval, grain: /^\d\d:/.test(clock) ? "minute" : /^\d\d$/.test(clock) ? "hour" : "day" };
}

function dateInterval(date: string): Interval | undefined {
  const m = /^(BC)?(\d{2,4})(?:-(?:(\d\d)(?:-(\d\d))?|Q([1-4])|H([12])|(SP|SU|FA|WI)|W(\d\d)(-WE)?))?$/.exec(date);
  if (m === null) return undefined;
  const [, era, digits = "", month, day, quarter, half, season, week, weekend] = m;
  if (digits.length < 4) return era === undefined ? manyYears(digits) : undefined;
  const year = era === undefined ? Number(digits) : 1 - Number(digits);
  if (day !== undefined) return oneDay({ year, month: Number(month), day: Number(day) });
  if (month !== undefined) return months(year, Number(month), 1, "month");
  if (quarter !== undefined) return months(year, Number(quarter) * 3 - 2, 3, "quarter");
  if (half !== undefined) return months(year, Number(half) * 6 - 5, 6, "half");
  if (season !== undefined) return months(year, SEASON_MONTHS[season] ?? 1, 3, "season");
  if (week !== undefined) return weeks(year, Number(week), weekend !== undefined);
  return { from: { year, month: 1, day: 1 }, to: { year, month: 12, day: 31 }, grain: "year" };
}

/** A century in two digits or a decade in three; the first of each begins with the year 1. */
function manyYears(digits: string): Interval {
  const count = digits.length === 2 ? 100 : 10;
  const first = Number(digits) * count;
  return {
    from: { year: Math.max(1, first), month: 1, day: 1 },
    to: { year: first + count - 1, month: 12, day: 31 },
    grain: count === 100 ? "century" : "decade",
  };
}

const oneDay = (day: Day): Interval | undefined => (isDay(day) ? { from: day, to: day, grain: "day" } : undefined);

function months(year: number, month: number, count: number, grain: Grain): Interval | undefined {
  if (month < 1 || month > 12) return undefined;
  const last = addMonths(year, month, count - 1);
  return { from: { year, month, day: 1 }, to: { ...last, day: daysInMonth(last.year, last.month) }, grain };
}

function weeks(year: number, week: number, isWeekend: boolean): Interval {
  const monday = mondayOf(year, week);
  return { from: dayOf(isWeekend ? monday + 5 : monday), to: dayOf(monday + 6), grain: isWeekend ? "weekend" : "week" };
}

/** The days that a length takes which ends today ("the past three months") or begins tomorrow. */
export function stretchFrom(
  value: string,
  now: Day,
  direction: "last" | "this" | "next",
): { from: Day; to: Day } | undefined {
  const m = /^P(\d+)(D|W|M|Q|Y|DE)$/.exec(value);
  if (m === null) return undefined;
  const count = Number(m[1]) * (direction === "next" ? 1 : -1);
  const unit = m[2] ?? "";
  const edge = shift(now, count, unit);
  if (edge.year < 1 || edge.year > 9999) return undefined;
  return direction === "next" ? { from: now, to: edge } : { from: edge, to: now };
}

/** A day moved by so many days, weeks, months, quarters, years or decades; the 31st becomes the last of a shorter month. */
export function shift(day: Day, count: number, unit: string): Day {
  if (unit === "D" || unit === "W") return dayOf(dayNumber(day) + count * (unit === "W" ? 7 : 1));
  const size = { M: 1, Q: 3, Y: 12, DE: 120 }[unit] ?? 12;
  const { year, month } = addMonths(day.year, day.month, count * size);
  return { year, month, day: Math.min(day.day, daysInMonth(year, month)) };
}

/** `YYYY-MM-DD` for both ends; nothing before the common era. */
export const formatInterval = ({ from, to }: { from: Day; to: Day }): { from?: string; to?: string } =>
  from.year < 1 ? {} : { from: formatDay(from), to: formatDay(to) };
