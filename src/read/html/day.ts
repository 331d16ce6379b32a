/** Days as pages write them: in attributes by a standard, in text in eight languages. A day is `YYYY-MM-DD`. */

import { calendarDay } from "../day.ts";
import { MONTHS, withoutMarks } from "../months.ts";

const month = `(?<month>${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join("|")})`;
const day = "(?<day>3[01]|[12]\\d|0?[1-9])";
const year = "(?<year>(?:19[89]|20[0-4])\\d)";
const of = "(?:de |del |of )?";

/** Order matters only where two begin at the same place. */
const IN_TEXT: readonly RegExp[] = [
  new RegExp(`(?<!\\d)${year}[-/.](?<month>1[0-2]|0?[1-9])[-/.]${day}(?!\\d)`, "g"),
  new RegExp(`(?<!\\d)${year}年 ?(?<month>1[0-2]|0?[1-9])月 ?${day}日`, "g"),
  new RegExp(
    `(?<!\\d)${day}(?:\\.|st|nd|rd|th|er|º|ª|°)? ?[-–/]? ?${of}${month}\\.?,? ?[-–/]? ?${of}${year}(?!\\d)`,
    "g",
  ),
  new RegExp(`(?<![a-z])${month}\\.? ${day}(?:st|nd|rd|th)?,? ${year}(?!\\d)`, "g"),
  new RegExp(`(?<!\\d)${year},? ${month}\\.? ${day}(?!\\d)`, "g"),
  new RegExp(
    `(?<!\\d)${day} ?\\. ?(?<month>1[0-2]|0?[1-9]) ?\\. ?(?<year>(?:19[89]|20[0-4])\\d|[012]\\d)(?!\\.?\\d)`,
    "g",
  ),
  /(?<!\d)(?<first>3[01]|[12]\d|0?[1-9])[-/](?<second>3[01]|[12]\d|0?[1-9])[-/](?<year>(?:19[89]|20[0-4])\d|[012]\d)(?!\d)/g,
];

/** The days that a text names, in its order. `monthFirst`: how 05/06/2019 is read. */
export function daysIn(text: string, monthFirst: boolean): string[] {
  if (!/\d/.test(text)) return [];
  const plain = withoutMarks(text.slice(0, 400)).toLowerCase().replace(/\s+/g, " ");
  const found: { at: number; day: string }[] = [];
  for (const pattern of IN_TEXT) {
    for (const match of plain.matchAll(pattern)) {
      const read = fromGroups(match.groups ?? {}, monthFirst);
      if (read !== undefined) found.push({ at: match.index, day: read });
    }
  }
  return found.sort((a, b) => a.at - b.at).map((it) => it.day);
}

function fromGroups(groups: Record<string, string | undefined>, monthFirst: boolean): string | undefined {
  const { first, second } = groups;
  if (first !== undefined && second !== undefined) {
    const [one, two] = [Number(first), Number(second)];
    const isMonthFirst = two > 12 || (monthFirst && one <= 12);
    return toDay(groups.year, isMonthFirst ? one : two, isMonthFirst ? two : one);
  }
  const named = groups.month ?? "";
  return toDay(groups.year, MONTHS.get(named) ?? Number(named), Number(groups.day));
}

function toDay(year = "", month: number, day: number): string | undefined {
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  return full < 1980 ? undefined : calendarDay(full, month, day);
}

export interface Stamp {
  day: string;
  /** As written, when it has a time of day. */
  at?: string | undefined;
}

/** The day of a machine-readable date as it is written, in its own offset: never moved to another time zone. */
export function readStamp(value: string, monthFirst: boolean): Stamp | undefined {
  const text = value.trim();
  const iso = /^(\d{4})-?(\d{1,2})-?(\d{1,2})(?!\d)/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)(?:T?\d{4,6})?/.exec(text);
  const [, y, m, d] = iso ?? [];
  const found = iso === null ? (named(text) ?? daysIn(text, monthFirst)[0]) : toDay(y, Number(m), Number(d));
  if (found === undefined) return undefined;
  return { day: found, at: /\d\d?:\d\d/.test(text) ? text : undefined };
}

/** "Tue Jan 28 15:28:56 CET 2020" */
function named(text: string): string | undefined {
  const match = /\b([a-z]{3}) (\d{1,2}) [\d:]{4,8}(?: [a-z]{2,5}| [+-]\d{4})? (\d{4})$/i.exec(text);
  return match === null
    ? undefined
    : toDay(match[3], MONTHS.get((match[1] ?? "").toLowerCase()) ?? 0, Number(match[2]));
}

/** A day in an address: /2019/11/18/, /2019-11-18-, /20191118/. */
export function dayInUrl(url: string): string | undefined {
  const path = url.replace(/^https?:\/\/web\.archive\.org\/web\/[^/]*\//, "");
  for (const pattern of [
    /(?<![\d])((?:199|20[0-4])\d)[/_-](1[0-2]|0?[1-9])[/_-](3[01]|[12]\d|0?[1-9])(?![\d])/,
    /(?<![\d])(20[0-4]\d)(1[0-2]|0[1-9])(3[01]|[12]\d|0[1-9])(?![\d])/,
  ]) {
    const match = pattern.exec(path);
    const found = match === null ? undefined : toDay(match[1], Number(match[2]), Number(match[3]));
    if (found !== undefined) return found;
  }
  return undefined;
}
