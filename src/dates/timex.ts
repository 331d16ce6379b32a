import type { Mention } from "../text/mention.ts";
import { formatYear } from "./days.ts";
import type { Unit } from "./lexicon.ts";
import type { DateMod, DateType } from "./mention.ts";

/** Which way to look from a point in time: "last May", "this May", "next May". */
export type Direction = "last" | "this" | "next";

/** So many units from a point in time: the day of writing, the date last spoken of, or the quarter reported on. */
export interface Step {
  unit: Unit;
  /** 0 is the unit that holds the point, -1 the one before. */
  by: number;
  from: "now" | "story" | "report";
}

/** A stretch of a year with a name of its own. */
export type Part =
  | { month: number; day?: number | undefined }
  | { quarter: number }
  | { half: number }
  | { season: string }
  | { holiday: string }
  /** "The last Sunday in October", "the first week of May": `nth` is 1 to 4, or -1 for the last. */
  | { ofMonth: number; nth: number; weekday: number | undefined }
  /** The week that holds a day. */
  | { weekOf: { month: number; day: number } };

/** What a time expression says by itself. What it leaves open anchor.ts closes. */
export type Reading =
  /** Complete in itself, as a TIMEX3 value. */
  | { kind: "fixed"; value: string }
  /** A part of a year; of which one, the text says in full, relative to another, or not at all. */
  | {
      kind: "part";
      part: Part;
      year?: number | Step | undefined;
      direction?: Direction | undefined;
      isFromStory?: boolean | undefined;
    }
  | {
      kind: "weekday";
      weekday: number;
      direction?: Direction | undefined;
      isFromStory?: boolean | undefined;
      week?: Step | undefined;
    }
  /** A day of the month spoken of: "on the 15th". */
  | { kind: "monthday"; day: number }
  /** "03/05/2013": day and month in the order that the article's other dates show. */
  | { kind: "slashed"; first: number; second: number; year: number }
  | ({ kind: "step" } & Step)
  /** The date last spoken of, once more: "during this period"; or its month in another year: "the same month of 2021". */
  | { kind: "again"; monthOf?: number | undefined }
  /** The quarter reported on, of the year named: "the 1988 period". */
  | { kind: "report"; year: number }
  /** A length that begins or ends at a point in time: "the past three months". */
  | { kind: "stretch"; value: string; direction: Direction }
  /** A length that ends on the date after it: "the year ended June 30". */
  | { kind: "ending"; value: string };

/** What a time expression says by itself, as a rule has read it. */
export interface Timex {
  type: DateType;
  /** The reading in short: a TIMEX3 value with X for what the text leaves open. */
  value: string;
  mod?: DateMod | undefined;
  reading: Reading;
  /** The time of day, as the end of a TIMEX3 value: `TMO`, `T19:15`. */
  time?: string | undefined;
}

/** A time expression where it stands, before anchor.ts has closed it. */
export type OpenDate = Mention & Timex;

interface Details {
  type?: DateType | undefined;
  mod?: DateMod | undefined;
  time?: string | undefined;
}

export function timex(reading: Reading, { type, mod, time }: Details = {}): Timex {
  const value = `${openValue(reading)}${time ?? ""}`;
  return { type: type ?? (time === undefined ? defaultType(reading) : "TIME"), value, mod, reading, time };
}

export const fixed = (value: string, details?: Details): Timex => timex({ kind: "fixed", value }, details);
export const step = (unit: Unit, by: number, from: Step["from"], details?: Details): Timex =>
  timex({ kind: "step", unit, by, from }, details);

const defaultType = (reading: Reading): DateType =>
  reading.kind === "stretch" ||
  reading.kind === "ending" ||
  (reading.kind === "fixed" && /^P[\dXT]/.test(reading.value))
    ? "DURATION"
    : "DATE";

/** `XXXX-03-05`, `next XXXX-WXX-2`, `year-1`, `story+2 day`: for people; anchor.ts reads the reading. */
function openValue(reading: Reading): string {
  switch (reading.kind) {
    case "fixed":
      return reading.value;
    case "part":
      return `${towards(reading.direction)}${openYear(reading.year)}-${partCode(reading.part)}`;
    case "weekday":
      return `${towards(reading.direction)}${reading.week === undefined ? "XXXX-WXX" : stepCode(reading.week)}-${reading.weekday}`;
    case "monthday":
      return `XXXX-XX-${twoDigits(reading.day)}`;
    case "slashed":
      return `${formatYear(reading.year)}-${twoDigits(reading.first)}/${twoDigits(reading.second)}`;
    case "again":
      return reading.monthOf === undefined ? "XXXX" : `${formatYear(reading.monthOf)}-XX`;
    case "report":
      return `${formatYear(reading.year)}-QX`;
    case "step":
      return stepCode(reading);
    case "ending":
      return reading.value;
    case "stretch":
      return `${towards(reading.direction)}${reading.value}`;
  }
}

const towards = (direction: Direction | undefined): string => (direction === undefined ? "" : `${direction} `);
const openYear = (year: number | Step | undefined): string =>
  year === undefined ? "XXXX" : typeof year === "number" ? formatYear(year) : stepCode(year);
const stepCode = ({ unit, by, from }: Step): string =>
  `${from === "now" ? "" : `${from} `}${unit}${by < 0 ? "" : "+"}${by}`;
const twoDigits = (n: number): string => String(n).padStart(2, "0");

/** The end of a TIMEX3 value, after its year. A holiday has its name until its year is known. */
export function partCode(part: Part): string {
  if ("month" in part)
    return part.day === undefined ? twoDigits(part.month) : `${twoDigits(part.month)}-${twoDigits(part.day)}`;
  if ("quarter" in part) return `Q${part.quarter}`;
  if ("half" in part) return `H${part.half}`;
  if ("season" in part) return part.season;
  if ("weekOf" in part) return `week of ${partCode(part.weekOf)}`;
  if ("holiday" in part) return part.holiday;
  const weekday = part.weekday === undefined ? "" : `-${part.weekday}`;
  return `${twoDigits(part.ofMonth)}-${part.nth < 0 ? "last" : part.nth}${weekday}`;
}
