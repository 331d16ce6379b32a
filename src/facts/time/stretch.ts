import { addMonths, type Day, dayNumber, dayOf, daysInMonth, formatDay } from "../../dates/days.ts";
import type { Period } from "../fact.ts";

/** The same stretch some months back; whole months stay whole. */
export function shiftBack({ from, to }: Period, months: number): Period {
  return { from: from && shiftDay(from, -months, false), to: to && shiftDay(to, -months, isMonthEnd(to)) };
}

/** A day some months on, negative for back; to the month's end where it was one: ("2005-02-28", 1, true) → 2005-03-31. */
export function shiftDay(text: string, months: number, toEnd: boolean): string {
  const day = parse(text);
  const { year, month } = addMonths(day.year, day.month, months);
  const last = daysInMonth(year, month);
  return formatDay({ year, month, day: toEnd ? last : Math.min(day.day, last) });
}

export function shiftDays(text: string, days: number): string {
  return formatDay(dayOf(dayNumber(parse(text)) + days));
}

function isMonthEnd(text: string): boolean {
  const { year, month, day } = parse(text);
  return day === daysInMonth(year, month);
}

export const parse = (text: string): Day => ({
  year: Number(text.slice(0, 4)),
  month: Number(text.slice(5, 7)),
  day: Number(text.slice(8, 10)),
});

/** Some months up to and with a day: (2005-09-30, 6) → 2005-04-01..2005-09-30. */
export function stretchTo(to: string, months: number): Period {
  return { from: shiftDays(shiftDay(to, -months, isMonthEnd(to)), 1), to };
}

export function stretchFrom(from: string, months: number): Period {
  return { from, to: shiftDays(shiftDay(from, months, false), -1) };
}

/** Whole months of a period: 3 for a quarter; 0 for days. */
export function monthsOf({ from, to }: Period): number {
  if (from === undefined || to === undefined || !from.endsWith("-01") || !isMonthEnd(to)) return 0;
  const a = parse(from);
  const b = parse(to);
  return (b.year - a.year) * 12 + b.month - a.month + 1;
}

export const samePeriod = (a: Period | undefined, b: Period | undefined): boolean =>
  a?.from === b?.from && a?.to === b?.to;

/** A month or more, whole or not: "the six months ended Oct. 1". */
export const isLong = ({ from, to }: Period): boolean =>
  from !== undefined && to !== undefined && dayNumber(parse(to)) - dayNumber(parse(from)) >= 27;
