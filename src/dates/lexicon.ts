import { alternation } from "../text/rules.ts";
import { type DayNumber, dayNumber, easter, nthWeekday } from "./days.ts";
import type { DateMod } from "./mention.ts";

/**
 * The words of the English calendar: months and weekdays with the abbreviations that newspapers print, seasons, parts
 * of the day, units of time, and the public holidays of the larger English-speaking countries.
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
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?" +
  "|Sep(?:tember|t?\\.|t)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)(?!\\w)";

/** 1 to 12; `undefined` for a word in lower case: "may", "march" and "mar" are verbs. */
export function monthOf(word: string | undefined): number | undefined {
  if (word === undefined || !/^[A-Z]/.test(word)) return undefined;
  const month = MONTHS.findIndex((name) => name.startsWith(word.slice(0, 3).toLowerCase()));
  return month < 0 ? undefined : month + 1;
}

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
// Without a point the short forms are words or names ("sun", "wed", "Mon").
export const WEEKDAY =
  "(?:Mon(?:day|\\.)|Tues?(?:day|\\.)|Wed(?:nesday|\\.)|Thu(?:r?s?\\.|rsday)|Fri(?:day|\\.)|Sat(?:urday|\\.)|Sun(?:day|\\.))(?!\\w)";

/** 1 is Monday, 7 is Sunday. */
export function weekdayNumber(word: string | undefined): number | undefined {
  if (word === undefined || !/^[A-Z]/.test(word)) return undefined;
  const weekday = WEEKDAYS.indexOf(word.slice(0, 3).toLowerCase());
  return weekday < 0 ? undefined : weekday + 1;
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
export const DAY_PARTS: Readonly<Record<string, string>> = {
  morning: "TMO",
  dawn: "TMO",
  "mid-morning": "TMO",
  midmorning: "TMO",
  noon: "T12:00",
  midday: "TMI",
  afternoon: "TAF",
  "mid-afternoon": "TAF",
  midafternoon: "TAF",
  evening: "TEV",
  dusk: "TEV",
  night: "TNI",
  midnight: "T24:00",
};
export const DAY_PART = alternation(Object.keys(DAY_PARTS));

export const UNITS = [
  "second",
  "minute",
  "hour",
  "day",
  "weekend",
  "week",
  "fortnight",
  "month",
  "quarter",
  "half",
  "year",
  "decade",
  "century",
] as const;
export type Unit = (typeof UNITS)[number];
/** A unit of time, singular or plural. */
export const UNIT =
  "(?:seconds?|minutes?|hours?|days?|weekends?|weeks?|fortnights?|months?|quarters?|years?|decades?|century|centuries)(?!\\w)";

export function unitOf(word: string): Unit {
  const lower = word.toLowerCase();
  if (lower === "centuries") return "century";
  const singular = lower === "century" ? lower : lower.replace(/s$/, "");
  return UNITS.find((unit) => unit === singular) ?? "day";
}

const SMALL = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const TEENS = ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const BELOW_TWENTY = [...SMALL, ...TEENS];
const HALVES: Readonly<Record<string, number>> = { "a half": 0.5, "one-half": 0.5, "half a": 0.5, "half an": 0.5 };
const DIGITS = "\\d{1,4}(?:,\\d{3})?(?:\\.\\d{1,2})?";
const NUMERAL = `(?:${alternation(TENS)}(?:[- ]${alternation(BELOW_TWENTY.slice(1, 10))})?|${alternation(BELOW_TWENTY)})`;
/** A number of units as the text writes it: digits or words. */
export const NUMBER = `(?:${DIGITS}|(?:(?:a |${NUMERAL} )?(?:hundred|thousand|dozen)|${NUMERAL}))`;

/** "eighteen" → 18, "1,200" → 1200, "a hundred" → 100, "two dozen" → 24; `undefined` for other words. */
export function numberOf(words: string): number | undefined {
  const lower = words.toLowerCase();
  if (/^\d/.test(lower)) return Number(lower.replace(",", ""));
  if (lower in HALVES) return HALVES[lower];
  let total = 0;
  for (const word of lower.split(/[- ]/)) {
    const small = BELOW_TWENTY.indexOf(word);
    const ten = TENS.indexOf(word);
    if (small >= 0) total += small;
    else if (ten >= 0) total += (ten + 2) * 10;
    else if (word === "hundred") total = (total || 1) * 100;
    else if (word === "thousand") total = (total || 1) * 1000;
    else if (word === "dozen") total = (total || 1) * 12;
    else if (word !== "a" && word !== "an") return undefined;
  }
  return total;
}

const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
const HIGHER = ["eleventh", "twelfth", ...TEENS.map((word) => `${word}th`), "twentieth", "twenty-first"];
const ALL_ORDINALS = [...ORDINALS, ...HIGHER];
export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|${alternation(ALL_ORDINALS)})`;

/** "third" → 3, "21st" → 21. */
export function ordinalOf(words: string): number | undefined {
  const lower = words.toLowerCase();
  if (/^\d/.test(lower)) return Number.parseInt(lower, 10);
  const place = ALL_ORDINALS.indexOf(lower);
  return place < 0 ? undefined : place + 1;
}

const day = (month: number, day: number) => (year: number) => dayNumber({ year, month, day });
const nth = (month: number, weekday: number, n: number) => (year: number) => nthWeekday(year, month, weekday, n);
const fromEaster = (days: number) => (year: number) => easter(year) + days;

/** Days with a name, and the day they fall on in a year. */
export const HOLIDAYS: Readonly<Record<string, (year: number) => DayNumber>> = {
  "New Year's Day": day(1, 1),
  "New Year's Eve": day(12, 31),
  "Martin Luther King Day": nth(1, 1, 3),
  "Groundhog Day": day(2, 2),
  "Valentine's Day": day(2, 14),
  "Presidents' Day": nth(2, 1, 3),
  "St. Patrick's Day": day(3, 17),
  "Ash Wednesday": fromEaster(-46),
  "Palm Sunday": fromEaster(-7),
  "Good Friday": fromEaster(-2),
  "Easter Sunday": fromEaster(0),
  "Easter Monday": fromEaster(1),
  Easter: fromEaster(0),
  "April Fools' Day": day(4, 1),
  "Earth Day": day(4, 22),
  "May Day": day(5, 1),
  "Mother's Day": nth(5, 7, 2),
  "Memorial Day": nth(5, 1, -1),
  "Father's Day": nth(6, 7, 3),
  "Bastille Day": day(7, 14),
  "Independence Day": day(7, 4),
  "Labor Day": nth(9, 1, 1),
  "Columbus Day": nth(10, 1, 2),
  Halloween: day(10, 31),
  "Veterans Day": day(11, 11),
  "Armistice Day": day(11, 11),
  "Remembrance Day": day(11, 11),
  "Thanksgiving Day": nth(11, 4, 4),
  Thanksgiving: nth(11, 4, 4),
  "Christmas Eve": day(12, 24),
  "Christmas Day": day(12, 25),
  Christmas: day(12, 25),
  "Boxing Day": day(12, 26),
};

/** Where in a period: "early 1990", "the end of the month". TIMEX3 `mod`. */
const POSITIONS: Readonly<Record<string, DateMod>> = {
  early: "START",
  earlier: "START",
  beginning: "START",
  start: "START",
  mid: "MID",
  middle: "MID",
  late: "END",
  later: "END",
  end: "END",
  close: "END",
};
/** "early", "late in", "mid-", "the end of" before a period, with the space or hyphen after it. */
export const POSITION =
  "(?:(?:early|earlier|late|later|mid|the middle)(?: in| of)?[ -]|(?:the )?(?:very )?(?:beginning|start|end|close|middle) of )";

export function positionMod(words: string | undefined): DateMod | undefined {
  const word = words?.toLowerCase().match(/early|earlier|beginning|start|mid|middle|late|later|end|close/)?.[0];
  return word === undefined ? undefined : POSITIONS[word];
}

/** Words that say how near a length is to its number. "About", "over" and "only" stay outside a mention. */
const BOUND_WORDS: Readonly<Record<string, DateMod>> = {
  "more than": "MORE_THAN",
  "at least": "EQUAL_OR_MORE",
  "less than": "LESS_THAN",
  "fewer than": "LESS_THAN",
  "no more than": "EQUAL_OR_LESS",
  "at most": "EQUAL_OR_LESS",
  "up to": "EQUAL_OR_LESS",
  nearly: "LESS_THAN",
  almost: "LESS_THAN",
  around: "APPROX",
};
export const BOUND = alternation(Object.keys(BOUND_WORDS));
export const boundMod = (words: string | undefined): DateMod | undefined =>
  words === undefined ? undefined : BOUND_WORDS[words.toLowerCase().trim()];
