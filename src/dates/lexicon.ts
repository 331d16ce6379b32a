import { alternation } from "../text/rules.ts";
import type { DateMod } from "./mention.ts";

/**
 * The words of the English calendar, as patterns and as values: months and weekdays with the abbreviations that
 * newspapers print, years, seasons, parts of the day, units of time, and the words that say where in a period or how near.
 */

export const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
// AP abbreviates "Sept." but no month from March to July; Reuters and the British papers abbreviate the rest too.
export const MONTH =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|Jun(?:e|\\.)?|Jul(?:y|\\.)?|Aug(?:ust|\\.)?" +
  "|Sep(?:tember|t?\\.|t)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)(?!\\w|’(?!s\\b))";

/** A cheap test for any of them. */
export const A_MONTH =
  /\b(?:J(?:an|un|ul|AN|UN|UL)|Feb|FEB|Ma[ry]|MA[RY]|Apr|APR|Aug|AUG|Sep|SEP|Oct|OCT|Nov|NOV|Dec|DEC)/;

/** 1 to 12; `undefined` for a word in lower case: "may", "march" and "mar" are verbs. */
export function monthOf(word: string | undefined): number | undefined {
  if (word === undefined || !/^[A-Z]/.test(word)) return undefined;
  const month = MONTHS.findIndex((name) => name.startsWith(word.slice(0, 3).toLowerCase()));
  return month < 0 ? undefined : month + 1;
}

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
// Without a point the short forms are words or names ("sun", "wed", "Mon").
export const WEEKDAY =
  "(?:Mon(?:day|\\.)|Tue(?:sday|s?\\.)|Wed(?:nesday|\\.)|Thu(?:rsday|r?s?\\.)|Fri(?:day|\\.)|Sat(?:urday|\\.)|Sun(?:day|\\.))(?!\\w)";

/** 1 is Monday, 7 is Sunday. */
export function weekdayNumber(word: string | undefined): number | undefined {
  if (word === undefined || !/^[A-Z]/.test(word)) return undefined;
  const weekday = WEEKDAYS.indexOf(word.slice(0, 3).toLowerCase());
  return weekday < 0 ? undefined : weekday + 1;
}

const SPOKEN_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const SPOKEN_UNITS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const SPOKEN_YEAR = `(?:nineteen|eighteen)[ -]${alternation(SPOKEN_TENS)}(?:[ -]${alternation(SPOKEN_UNITS)})?(?![\\w-])`;
/** What no year has after it: "1,998", "19.98", "1998%", "1998-99". */
const NO_DIGITS = "(?![\\w%°]|[.,:/]\\d)";
const ERA = "(?:BCE?|B\\.C\\.(?:E\\.)?|CE|AD|A\\.D\\.)(?!\\w)";

/** A year beside a month, season or quarter: "1998", "44 BC", as broadcasters say it "nineteen ninety-eight". */
export const yearPattern = (group = "year"): string =>
  `(?<${group}>(?:1\\d{3}|20\\d\\d)${NO_DIGITS}|\\d{1,4} ?${ERA}|${SPOKEN_YEAR})`;

/** The year that `yearPattern` has matched; 1 BC is 0, 2 BC is -1. Two digits are a year from 1950 to 2049. */
export function yearNumber(words: string): number {
  const digits = Number.parseInt(words.replace(/^['’]/, ""), 10);
  if (Number.isNaN(digits)) return spokenYear(words.toLowerCase());
  if (/B\.?C/.test(words)) return 1 - digits;
  if (digits < 100 && !/[A-Z]/.test(words)) return digits + (digits < 50 ? 2000 : 1900);
  return digits;
}

function spokenYear(words: string): number {
  const [century, ten = "", unit = ""] = words.split(/[ -]/);
  return (century === "nineteen" ? 1900 : 1800) + (SPOKEN_TENS.indexOf(ten) + 2) * 10 + SPOKEN_UNITS.indexOf(unit) + 1;
}

/** TIMEX3 codes of the seasons (TimeML 1.2.1). */
export const SEASONS: Readonly<Record<string, string>> = {
  spring: "SP",
  springtime: "SP",
  summer: "SU",
  summertime: "SU",
  autumn: "FA",
  fall: "FA",
  winter: "WI",
  wintertime: "WI",
};
export const SEASON = alternation(Object.keys(SEASONS));

/** TIMEX3 codes of the parts of the day. */
const DAY_PARTS: Readonly<Record<string, string>> = {
  dawn: "TMO",
  morning: "TMO",
  "mid-morning": "TMO",
  midmorning: "TMO",
  noon: "T12:00",
  midday: "T12:00",
  afternoon: "TAF",
  "mid-afternoon": "TAF",
  midafternoon: "TAF",
  evening: "TEV",
  dusk: "TEV",
  night: "TNI",
  overnight: "TNI",
  midnight: "T24:00",
};
export const DAY_PART = alternation(Object.keys(DAY_PARTS));
export const dayPartOf = (word: string | undefined): string | undefined =>
  word === undefined ? undefined : DAY_PARTS[word.toLowerCase()];

/** "Early", "later" before a day, and the part of it on either side: "Friday night", "mid-afternoon yesterday". */
export const HOURS = "(?:(?:early|earlier|late|later) )?";
export const partAfter = `(?:,? (?:in the |early |late )?(?<part>${DAY_PART})(?!\\w))?`;
export const partBefore = `(?:(?<partBefore>${DAY_PART}) (?:on )?)?`;

export const hoursMod = (text: string): DateMod | undefined => {
  const word = /^(?:early|late)\b/i.exec(text)?.[0].toLowerCase();
  return word === undefined ? undefined : POSITIONS[word];
};

export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "weekend"
  | "week"
  | "fortnight"
  | "month"
  | "quarter"
  | "half"
  | "year"
  | "decade"
  | "century";
const UNITS: Readonly<Record<string, Unit>> = {
  second: "second",
  minute: "minute",
  hour: "hour",
  day: "day",
  weekend: "weekend",
  week: "week",
  fortnight: "fortnight",
  month: "month",
  quarter: "quarter",
  half: "half",
  year: "year",
  decade: "decade",
  century: "century",
};
/** A unit of time, singular or plural. */
export const UNIT =
  "(?:seconds?|minutes?|hours?|days?|weekends?|weeks?|fortnights?|months?|quarters?|years?|decades?|century|centuries)(?!\\w)";
export const unitOf = (word: string): Unit => UNITS[word.toLowerCase().replace(/ies$/, "y").replace(/s$/, "")] ?? "day";

/** Where in a period: "early 1990", "the end of the month". TIMEX3 `mod`. */
const POSITIONS: Readonly<Record<string, DateMod>> = {
  first: "START",
  early: "START",
  earlier: "START",
  beginning: "START",
  start: "START",
  mid: "MID",
  middle: "MID",
  late: "END",
  later: "END",
  latter: "END",
  second: "END",
  end: "END",
  close: "END",
};
const POSITION =
  "(?:(?:early|earlier|late|later)(?: in| of)?[ -]|mid[ -]|end-|(?:the )?(?:very )?(?:beginning|start|end|close|middle|(?:early|latter|later) (?:part|half|days|months|years)|(?:first|second) half) of )";
/** "early", "late in", "mid-", "the end of" before a period, with the space or hyphen after it; may be missing. */
export const position = `(?<position>${POSITION})?`;

export function positionMod(words: string | undefined): DateMod | undefined {
  const word = words
    ?.toLowerCase()
    .match(/first|second|earl(?:y|ier)|beginning|start|mid(?:dle)?|latt?er?|end|close/)?.[0];
  return word === undefined ? undefined : POSITIONS[word];
}

/** Words that say how near a length is to its number. "About", "over" and "only" stay outside a mention (TimeBank). */
const BOUNDS: Readonly<Record<string, DateMod>> = {
  "more than": "MORE_THAN",
  "at least": "EQUAL_OR_MORE",
  "less than": "LESS_THAN",
  "no more than": "EQUAL_OR_LESS",
  "at most": "EQUAL_OR_LESS",
  "up to": "EQUAL_OR_LESS",
  nearly: "LESS_THAN",
  almost: "LESS_THAN",
};
export const bound = `(?:(?<!(?:percent|per cent|%|\\d|points) )(?<bound>${alternation(Object.keys(BOUNDS))}) )?`;
export const boundMod = (words: string | undefined): DateMod | undefined =>
  words === undefined ? undefined : BOUNDS[words.toLowerCase()];
