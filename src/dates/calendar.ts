import { alternation, family, type Groups } from "../text/rules.ts";
import { ORDINAL, ordinalOf } from "./count.ts";
import { isDay } from "./days.ts";
import { directionOf } from "./direction.ts";
import { HOLIDAYS } from "./holidays.ts";
import { A_MONTH, dayPartOf, MONTH, monthOf, WEEKDAY, yearNumber } from "./lexicon.ts";
import { fixed, type Reading, type Timex, timex } from "./timex.ts";
import { ofYear, yearOf } from "./year.ts";

/** A month and its day in either order, as the groups `month` and `day`. */
const MONTH_DAY = `(?<month>${MONTH}) (?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?![\\w%/]|[.,:]\\d)`;
const DAY_MONTH = `(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?: of)? (?<month>${MONTH})`;

/** A day of the calendar from its groups; `null` when there is no such day. */
export function readDay(groups: Groups): Reading | null {
  const month = monthOf(groups.month);
  const day = Number(groups.day);
  const year = yearOf(groups);
  const leap = typeof year === "number" ? year : 2000;
  if (month === undefined || !isDay({ year: leap, month, day })) return null;
  return { kind: "part", part: { month, day }, year };
}

const read = (groups: Groups): Timex | null => {
  const reading = readDay(groups);
  return reading && timex(reading, { mod: /around/i.test(groups.near ?? "") ? "APPROX" : undefined });
};

/** Days of a month, as `YYYY-MM-DD`. A year that the text leaves out is `XXXX` until it is closed. */
export const days = family<Timex>({
  name: "dates/calendar",
  needs: new RegExp(`${A_MONTH.source}|\\d[-/.]\\d\\d?[-/.]\\d|\\d(?:st|nd|rd|th)`),
  rules: [
    {
      name: "month-day",
      pattern: new RegExp(`(?<!\\w)(?:(?<near>around) |early |late )?(?:${WEEKDAY},? )?${MONTH_DAY}${ofYear}?`, "gi"),
      read,
    },
    {
      name: "day-month",
      pattern: new RegExp(
        `(?<![\\w.,$£€])(?:(?<near>around) )?(?:${WEEKDAY},? )?(?:the )?${DAY_MONTH}${ofYear}?`,
        "gi",
      ),
      read,
    },
    {
      // "Oct. 3-5", "April 24 and 25": each end is a mention.
      name: "second-day",
      pattern: new RegExp(
        `(?<=(?<month>${MONTH}) [0-3]?\\d(?: ?[-–] ?| and | to | or | through ))(?<day>[0-3]?\\d)(?![\\w%/]|[.,:]\\d| (?:[A-Z]|million|percent|people))${ofYear}?`,
        "g",
      ),
      read,
    },
    {
      name: "first-day",
      pattern: new RegExp(
        `(?<![\\w.,$£€])(?<day>[0-3]?\\d)(?= ?(?:[-–]|and|to|or) ?[0-3]?\\d (?<month>${MONTH})${ofYear}?)`,
        "g",
      ),
      read,
    },
    {
      name: "month-the-nth",
      pattern: new RegExp(`(?<!\\w)(?<month>${MONTH}) the (?<nth>${ORDINAL})(?![\\w-])${ofYear}?`, "gi"),
      read: (groups) => read({ ...groups, day: String(ordinalOf(groups.nth ?? "") ?? 0) }),
    },
    {
      name: "nth",
      pattern:
        /(?<=\b(?:on|by|until|from) )the (?<nth>\d{1,2}(?:st|nd|rd|th))(?: of (?:the|this|that) month)?(?= (?:at|and|to)\b|[.,;:]|$)/gi,
      read: ({ nth = "" }) => {
        const day = ordinalOf(nth) ?? 0;
        return day >= 1 && day <= 31 ? timex({ kind: "monthday", day }) : null;
      },
    },
    {
      name: "iso",
      pattern: /(?<![\w-])(?<year>\d{4})-(?<month>[01]\d)-(?<day>[0-3]\d)(?![\w-])/g,
      read: ({ year, month, day }) =>
        isDay({ year: Number(year), month: Number(month), day: Number(day) }) ? fixed(`${year}-${month}-${day}`) : null,
    },
    {
      name: "slashed",
      pattern:
        /(?<![\w/.-])(?<first>[0-3]?\d)(?<sign>[/.])(?<second>[0-3]?\d)\k<sign>(?<year>(?:19|20)\d\d|\d\d)(?![\w/-]|\.\d)/g,
      read: ({ first, second, year = "" }) =>
        timex({ kind: "slashed", first: Number(first), second: Number(second), year: yearNumber(year) }),
    },
  ],
  examples: [
    ["The law took effect [March 5, 2013].", "2013-03-05"],
    ["The trial opens on [Friday, Oct. 13].", "XXXX-10-13"],
    ["It ends [the 5th of March].", "XXXX-03-05"],
    ["On [Aug. 7 last year] the mine closed.", "year-1-08-07"],
    ["They met on [April 24] and [25].", "XXXX-04-24", "XXXX-04-25"],
    ["The fair runs from [3]-[5 October 2016].", "2016-10-03", "2016-10-05"],
    ["They reached the pass on [the 15th].", "XXXX-XX-15"],
    ["The file was changed on [2013-03-05].", "2013-03-05"],
    ["It was signed on [03/05/2013].", "2013-03/05"],
    ["It was signed on [March the third].", "XXXX-03-03"],
    ["It may 5 times out of ten fail."],
    ["They march 30 miles."],
    ["They march 5 miles and may 3 times rest."],
  ],
});

/** "St Patrick’s Day" is "St. Patrick's Day". */
const plain = (name: string): string => name.replace(/[.'’]/g, "");

/** Days with a name. */
export const holidays = family<Timex>({
  name: "dates/holiday",
  needs:
    /\b(?:Day|Eve|Good|Black|Ash|Palm|Year|Fourth|Cyber|Whit|Bonfire|Cinco)\b|Easter|Christmas|Thanksgiving|Halloween|Juneteenth/,
  rules: [
    {
      name: "holiday",
      pattern: new RegExp(
        `(?<![\\w“"])(?:(?<direction>[Ll]ast|[Tt]his|[Nn]ext) )?(?:the (?=Fourth))?(?<holiday>${alternation(Object.keys(HOLIDAYS)).replaceAll("'", "['’]?").replaceAll("\\.", "\\.?")})(?![\\w-])(?: (?<part>morning|afternoon|evening|night)(?!\\w))?${ofYear}?`,
        "g",
      ),
      read: (groups, { sentence, start }) => {
        const holiday = Object.keys(HOLIDAYS).find((name) => plain(name) === plain(groups.holiday ?? ""));
        if (holiday === undefined || /\b(?:White|Merry|Happy|Father) $/.test(sentence.text.slice(0, start)))
          return null;
        return timex(
          {
            kind: "part",
            part: { holiday },
            year: yearOf(groups),
            direction: directionOf(groups.direction),
          },
          { time: dayPartOf(groups.part) },
        );
      },
    },
  ],
  examples: [
    ["Shops close on [Thanksgiving Day].", "XXXX-Thanksgiving Day"],
    ["She was born on [Christmas Eve 1950].", "1950-Christmas Eve"],
    ["It rained on [St Patrick’s Day] and [July Fourth].", "XXXX-St. Patrick's Day", "XXXX-July Fourth"],
    ["They met before [the Fourth of July].", "XXXX-Fourth of July"],
    ["[Last Christmas] it snowed.", "last XXXX-Christmas"],
    ["The Christmassy lights are up."],
  ],
});
