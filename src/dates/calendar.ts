import { alternation, family, type Groups } from "../text/rules.ts";
import { isDay } from "./days.ts";
import { HOLIDAYS, MONTH, MONTHS, monthOf, ORDINAL, ordinalOf, POSITION, positionMod, WEEKDAY } from "./lexicon.ts";
import { fixed, type Step, type Timex, timex } from "./timex.ts";

const position = `(?<position>${POSITION})?`;
const month = `(?<month>${MONTH})`;
const day = "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?![\\d%/]|[.,:]\\d)";
const year = "(?<year>1\\d{3}|20\\d\\d)(?![\\d%/]|[.,:]\\d)";
/** The year after a month or quarter: a number, or "this year", "of last year". */
const YEAR_WORDS: Readonly<Record<string, Step>> = {
  "this year": { unit: "year", by: 0, from: "now" },
  "last year": { unit: "year", by: -1, from: "now" },
  "next year": { unit: "year", by: 1, from: "now" },
  "the previous year": { unit: "year", by: -1, from: "story" },
  "the year before": { unit: "year", by: -1, from: "story" },
  "the following year": { unit: "year", by: 1, from: "story" },
  "that year": { unit: "year", by: 0, from: "story" },
  "the same year": { unit: "year", by: 0, from: "story" },
};
export const YEAR_OF = `(?:(?:of |in )?(?<yearWords>${alternation(Object.keys(YEAR_WORDS))})(?!\\w)(?!['’]s))`;
export const yearOf = ({ year, yearWords }: Groups): number | Step | undefined =>
  year !== undefined ? Number(year) : yearWords === undefined ? undefined : YEAR_WORDS[yearWords.toLowerCase()];

/** A day of the calendar from its groups; `null` when there is no such day. */
export function calendarDay(groups: Groups): Timex["reading"] | null {
  const month = monthOf(groups.month);
  const day = Number(groups.day);
  const year = yearOf(groups);
  if (month === undefined) return null;
  if (!isDay({ year: typeof year === "number" ? year : 2000, month, day })) return null;
  return { kind: "part", part: { month, day }, year };
}

const readDay = (groups: Groups): Timex | null => {
  const reading = calendarDay(groups);
  return reading && timex(reading, { mod: positionMod(groups.position) });
};

/** Days and months as TIMEX3 dates. A year that the text leaves out is `XXXX` until anchor.ts closes it. */
export const days = family<Timex>({
  name: "dates/calendar-day",
  needs: new RegExp(`\\d|${alternation(MONTHS)}`, "i"),
  rules: [
    {
      name: "month-day",
      pattern: new RegExp(
        `(?<!\\w)(?<position>early |late )?(?:${WEEKDAY},? )?${month} ${day}(?:,? ${year}|,? ${YEAR_OF})?`,
        "gi",
      ),
      read: readDay,
    },
    {
      name: "day-month",
      pattern: new RegExp(
        `(?<![\\w.,$£€])(?:${WEEKDAY},? )?(?:the )?${day}(?: of)? ${month}(?:,? ${year}|,? ${YEAR_OF})?`,
        "gi",
      ),
      read: readDay,
    },
    {
      name: "iso",
      pattern: /(?<![\w-])(?<year>\d{4})-(?<month>[01]\d)-(?<day>[0-3]\d)(?![\w-])/g,
      read: ({ year, month, day }) =>
        isDay({ year: Number(year), month: Number(month), day: Number(day) }) ? fixed(`${year}-${month}-${day}`) : null,
    },
    {
      name: "slashed",
      pattern: /(?<![\w/.-])(?<first>[0-3]?\d)[/.](?<second>[0-3]?\d)[/.](?<year>(?:19|20)\d\d|\d\d)(?![\w/-])/g,
      read: ({ first, second, year }) =>
        timex({ kind: "slashed", first: Number(first), second: Number(second), year: fullYear(year ?? "") }),
    },
  ],
  examples: [
    ["The law took effect [March 5, 2013].", "2013-03-05"],
    ["The trial opens on [Friday, Oct. 13].", "XXXX-10-13"],
    ["It ends [the 5th of March].", "XXXX-03-05"],
    ["The file was changed on [2013-03-05].", "2013-03-05"],
    ["On [Aug. 7 last year] the mine closed.", "year-1-08-07"],
    ["It may 5 times out of ten fail."],
    ["They march 30 miles."],
  ],
});

/** Two digits: the century that makes the year one of the last seventy or the next thirty, seen from 2000. */
const fullYear = (digits: string): number =>
  digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 50 ? 2000 : 1900);

/** Months as `YYYY-MM`. */
export const months = family<Timex>({
  name: "dates/calendar-month",
  needs: new RegExp(`${alternation(MONTHS.map((m) => m.slice(0, 3)))}`, "i"),
  rules: [
    {
      name: "month-year",
      pattern: new RegExp(`(?<!\\w)${position}${month}(?:,? (?:of )?${year}|,? ${YEAR_OF})`, "gi"),
      read: readMonth,
    },
    {
      name: "month",
      pattern: new RegExp(`(?<!\\w)${position}(?:(?<direction>last|this|next|this past|this coming) )?${month}`, "gi"),
      read: (groups, match) =>
        isMonthHere(match.text, match.sentence.text, match.start, match.end) ? readMonth(groups) : null,
    },
  ],
  examples: [
    ["Sales fell in [March 2013].", "2013-03"],
    ["It was launched back in [February].", "XXXX-02"],
    ["The plant closed [last May].", "last XXXX-05"],
    ["Prices rose in [early September].", "XXXX-09"],
    ["They may march on."],
    ["Mrs. May said so."],
  ],
});

function readMonth(groups: Groups): Timex | null {
  const month = monthOf(groups.month);
  if (month === undefined) return null;
  const word = groups.direction?.toLowerCase();
  const direction =
    word === undefined ? undefined : /next|coming/.test(word) ? "next" : /last|past/.test(word) ? "last" : "this";
  return timex(
    { kind: "part", part: { month }, year: yearOf(groups), direction },
    { mod: positionMod(groups.position) },
  );
}

/** "May" and "March" begin sentences as verbs, and any month may be a name: a bare one needs a neighbour that takes dates. */
function isMonthHere(words: string, sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(Math.max(0, start - 24), start);
  const after = sentence.slice(end, end + 16);
  if (/^(?:May|March|Mar|Jan|June|April|August|Jun|Dec)\.?$/.test(words)) {
    if (
      /(?:\b(?:in|of|since|until|till|by|for|from|to|through|last|next|this|during|and|or|between|before|after|ended|ending|early|late|mid|each|every|around|over|than|but|on)[ -]|[-–(,;] ?)$/i.test(
        before,
      )
    ) {
      return (
        !/^ (?:[A-Z][a-z]+(?:son|[a-z]) (?:said|says|told))/.test(after) &&
        !/^ (?:said|says|told|has|was|is|had)\b/.test(after)
      );
    }
    return (
      /^(?:['’]s|,| ?[-–] ?[A-Z])/.test(after) &&
      !/\b(?:Mr|Mrs|Ms|Dr|Miss)\.? $/.test(before) &&
      !/^May|^June|^April|^Jan/.test(words)
    );
  }
  return !/\b(?:Mr|Mrs|Ms|Dr)\.? $/.test(before);
}

/** Four digits as a year. What is no year stands after a sign of money, or before what it counts. */
export const years = family<Timex>({
  name: "dates/calendar-year",
  needs: /\d\d|nineteen|eighteen|\bB\.?C|\bA\.?D|\bCE\b/i,
  rules: [
    {
      name: "year",
      pattern: new RegExp(`(?<![\\w.,$£€#/+-]|\\d[ -])${position}${year}(?![\\w°]|-[a-z]|-\\d{1,2}-)`, "gi"),
      read: ({ year, position }, { sentence, start, end }) =>
        isYearHere(
          Number(year),
          sentence.text.slice(Math.max(0, start - 20), start),
          sentence.text.slice(end, end + 20),
          position,
        )
          ? fixed(year ?? "", { mod: positionMod(position) })
          : null,
    },
    {
      name: "short-year",
      pattern: /(?<![\w’'])['’](?<year>\d\d)(?![\w'’])/g,
      read: ({ year }) => fixed(String(fullYear(year ?? ""))),
    },
    {
      name: "before-christ",
      pattern: /(?<![\w.,])(?<year>\d{1,4}) (?:BCE?\b|B\.C\.(?:E\.)?)/g,
      read: ({ year }) => fixed(`BC${(year ?? "").padStart(4, "0")}`),
    },
    {
      name: "anno-domini",
      pattern: /(?<!\w)(?:(?:AD|A\.D\.) (?<after>\d{1,4})|(?<year>\d{1,4}) (?:AD|CE|A\.D\.|C\.E\.))(?!\w)/g,
      read: ({ year, after }) => fixed((year ?? after ?? "").padStart(4, "0")),
    },
    {
      name: "spoken",
      pattern:
        /\b(?<century>nineteen|eighteen)[ -](?<rest>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)(?![\w-])/gi,
      read: ({ century, rest }) =>
        fixed(`${century?.toLowerCase() === "nineteen" ? 19 : 18}${String(spokenNumber(rest ?? "")).padStart(2, "0")}`),
    },
  ],
  examples: [
    ["The mine opened in [1998].", "1998"],
    ["By [the end of 1994] it was empty.", "1994"],
    ["The class of ['98] met.", "1998"],
    ["The temple dates from [44 BC].", "BC0044"],
    ["In [nineteen ninety-six] he left.", "1996"],
    ["It cost $1998 and sold 1,998 times."],
    ["Some 2000 people came."],
    ["Flight 1998 was late."],
  ],
});

const spokenNumber = (words: string): number =>
  words.split(/[ -]/).reduce((sum, word) => sum + (SPOKEN[word.toLowerCase()] ?? 0), 0);
const SPOKEN: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** The digits of a year count things too: then a plural follows, or a name that is numbered stands before. */
function isYearHere(year: number, before: string, after: string, position: string | undefined): boolean {
  if (position !== undefined) return true;
  const isAfterDateWord =
    /(?:\b(?:in|since|of|by|until|till|from|during|before|after|through|between|and|to|late|early|mid|the|for|year|fiscal|than)[ -]|[(–-])$/i.test(
      before,
    );
  if (/\b(?:No|Flight|Section|Article|Route|Highway|Room|Page|Chapter|Boeing|Title|Rs)\.? $/.test(before)) return false;
  if (/\b(?:about|some|nearly|almost|over|than|least|around|only|to) $/i.test(before) && /^ [a-z]+s\b/.test(after))
    return false;
  if (
    /^ (?:[a-z]+ )?(?:people|men|women|children|troops|soldiers|prisoners|tons|tonnes|miles|kilometers|kilometres|meters|metres|feet|dollars|pounds|points|percent|per cent|million|billion|rpm|km|m|hp)\b/.test(
      after,
    )
  )
    return false;
  if (year < 1400 || year > 2050) return isAfterDateWord && !/^ [a-z]+s\b/.test(after);
  return isAfterDateWord || year >= 1700;
}

/** Public holidays and feasts: the day in the year meant. */
export const holidays = family<Timex>({
  name: "dates/holiday",
  needs: /Day|Eve|East|Christ|Thanks|Hallow|Friday|Monday|Wednesday/,
  rules: [
    {
      name: "holiday",
      pattern: new RegExp(
        `\\b(?:(?<direction>last|this|next) )?(?<holiday>${alternation(Object.keys(HOLIDAYS)).replaceAll("'", "['’]?")})(?!\\w)(?:,? ${year}|,? ${YEAR_OF})?`,
        "g",
      ),
      read: (groups) => {
        const holiday = Object.keys(HOLIDAYS).find((name) => name === groups.holiday?.replace("’", "'"));
        const direction = groups.direction as "last" | "this" | "next" | undefined;
        return holiday === undefined
          ? null
          : timex({ kind: "part", part: { holiday }, year: yearOf(groups), direction });
      },
    },
  ],
  examples: [
    ["Shops close on [Thanksgiving Day].", "XXXX-Thanksgiving Day"],
    ["She was born on [Christmas Eve 1950].", "1950-Christmas Eve"],
    ["The Christmassy lights are up."],
  ],
});

/** A day of a month named before: "on the 15th". */
export const monthDays = family<Timex>({
  name: "dates/month-day",
  needs: /\d(?:st|nd|rd|th)/,
  rules: [
    {
      name: "nth",
      pattern: new RegExp(
        `(?<=\\b(?:on|by|until|from) )the (?<day>${ORDINAL})(?= (?:at|and|to|of (?:the|this|that|next|last) month)\\b|[.,;:]|$)(?: of (?<direction>the|this|that|next|last) month)?`,
        "gi",
      ),
      read: ({ day }) => {
        const number = ordinalOf(day ?? "") ?? 0;
        return /^\d/.test(day ?? "") && number >= 1 && number <= 31 ? timex({ kind: "monthday", day: number }) : null;
      },
    },
  ],
  examples: [["They reached the pass on [the 15th].", "XXXX-XX-15"], ["He finished on the 18th hole."]],
});
