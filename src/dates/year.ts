import { alternation, family, type Groups } from "../text/rules.ts";
import { formatYear } from "./days.ts";
import { position, positionMod, yearNumber, yearPattern } from "./lexicon.ts";
import { fixed, type Step, type Timex } from "./timex.ts";

const YEAR_WORDS: Readonly<Record<string, Step>> = {
  "this year": { unit: "year", by: 0, from: "now" },
  "the year": { unit: "year", by: 0, from: "now" },
  "the current year": { unit: "year", by: 0, from: "now" },
  "last year": { unit: "year", by: -1, from: "now" },
  "next year": { unit: "year", by: 1, from: "now" },
  "the previous year": { unit: "year", by: -1, from: "story" },
  "the prior year": { unit: "year", by: -1, from: "story" },
  "the year before": { unit: "year", by: -1, from: "story" },
  "a year earlier": { unit: "year", by: -1, from: "story" },
  "the following year": { unit: "year", by: 1, from: "story" },
  "the next year": { unit: "year", by: 1, from: "story" },
  "that year": { unit: "year", by: 0, from: "story" },
  "that same year": { unit: "year", by: 0, from: "story" },
  "the same year": { unit: "year", by: 0, from: "story" },
};
const yearWords = `(?<yearWords>${alternation(Object.keys(YEAR_WORDS))})(?!\\w|['’]s)`;
/** The year after a day, month, season or quarter: ", 1998", " of last year". */
export const ofYear = `(?:,? (?:of |in )?(?:the |its )?(?:fiscal )?${yearPattern()}(?: (?:fiscal|financial) year)?|,? (?:of |in )?${yearWords})`;

/** The year that `ofYear` has matched; `undefined` where there is none. */
export const yearOf = ({ year, yearWords }: Groups): number | Step | undefined =>
  year !== undefined ? yearNumber(year) : yearWords === undefined ? undefined : YEAR_WORDS[yearWords.toLowerCase()];

/** Four digits as a year, and years of an era. What is no year stands after a sign of money, or before what it counts. */
export const years = family<Timex>({
  name: "dates/year",
  needs: /\d\d|nineteen|eighteen|thousand|\bB\.?C|\bA\.?D\b|\bCE\b/i,
  rules: [
    {
      name: "year",
      pattern: new RegExp(
        `(?<![\\w.,$£€#/+-]|\\d [-–])${position}(?:the year )?(?<year>1\\d{3}|20\\d\\d)(?![\\w°%]|[.,:]\\d|-[a-z]|-\\d{1,2}-| \\d{3} ?\\d{3}\\b)`,
        "gi",
      ),
      read: ({ year = "", position }, { sentence, start, end }) => {
        const before = sentence.text.slice(Math.max(0, start - 20), start);
        const isYear =
          position !== undefined || isYearBetween(Number(year), before, sentence.text.slice(end, end + 20));
        return isYear ? fixed(year, { mod: positionMod(position) }) : null;
      },
    },
    {
      name: "end-of-range",
      pattern: /(?<=\b(?<first>1[4-9]\d\d|20\d\d)[-–—/])(?<year>1[4-9]\d\d|20\d\d|\d\d)(?![\w%]|[-–/.,:]\d)/g,
      read: ({ first = "", year = "" }) =>
        year.length === 4 || year > first.slice(2) ? fixed(first.slice(0, 4 - year.length) + year) : null,
    },
    {
      name: "short-year",
      pattern: /(?<![\w’'])['’](?<year>\d\d)(?![\w'’])/g,
      read: ({ year = "" }) => fixed(String(yearNumber(year))),
    },
    {
      name: "before-christ",
      pattern: new RegExp(
        `(?<![\\w.,])${position}(?:(?:ca?\\.|circa) ?)?(?<year>\\d{1,4})(?<link> ?(?:-|–|and|to|or) ?\\d{1,4})? ?(?:BCE?|B\\.C\\.(?:E\\.)?)(?!\\w)`,
        "g",
      ),
      read: ({ year = "", position, link }) =>
        link === undefined ? fixed(beforeChrist(year), { mod: positionMod(position) }) : null,
    },
    {
      name: "range-before-christ",
      pattern: new RegExp(
        `(?<![\\w.,])${position}(?<year>\\d{1,4})(?= ?(?:-|–|and|to|or) ?\\d{1,4} ?(?:BCE?|B\\.C\\.))`,
        "g",
      ),
      read: ({ year = "", position }) => fixed(beforeChrist(year), { mod: positionMod(position) }),
    },
    {
      name: "second-before-christ",
      pattern: /(?<=\d ?(?:-|–|and|to|or) ?)(?<year>\d{1,4}) ?(?:BCE?|B\.C\.(?:E\.)?)(?!\w)/g,
      read: ({ year = "" }) => fixed(beforeChrist(year)),
    },
    {
      name: "anno-domini",
      pattern: /(?<!\w)(?:(?:AD|A\.D\.) (?<after>\d{1,4})|(?<year>\d{1,4}) (?:AD|CE|A\.D\.|C\.E\.))(?!\w)/g,
      read: ({ year, after }) => fixed((year ?? after ?? "").padStart(4, "0")),
    },
    {
      name: "spoken",
      pattern:
        /(?<!\w)(?:the year )?(?<year>(?:nineteen|eighteen)[ -](?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)(?![\w-])/gi,
      read: ({ year = "" }) => fixed(String(yearNumber(year))),
    },
    {
      name: "year-two-thousand",
      pattern: /(?<!\w)the year two thousand(?!\w)/gi,
      read: () => fixed("2000"),
    },
  ],
  examples: [
    ["The mine opened in [1998].", "1998"],
    ["By [the end of 1994] it was empty.", "1994"],
    ["He ruled from [1861]-[1863].", "1861", "1863"],
    ["The war of [1914]-[18] was long.", "1914", "1918"],
    ["The class of ['98] met.", "1998"],
    ["The temple dates from [44 BC].", "BC0044"],
    ["They fought in [499]-[493 BC] at sea.", "BC0499", "BC0493"],
    ["In [nineteen ninety-six] he left.", "1996"],
    ["The wall was built in [AD 122].", "0122"],
    ["They feared [the year two thousand].", "2000"],
    ["It cost $1998 and sold 1,998 times."],
    ["Some 2000 people came."],
    ["Flight 1998 was late."],
  ],
});

const beforeChrist = (digits: string): string => formatYear(1 - Number(digits));

const DATE_WORD =
  /(?:\b(?:in|since|of|by|until|till|from|during|before|after|through|between|and|or|to|late|early|mid|the|for|year|fiscal|than)[ -]|[(–-])$/i;
const NUMBERED =
  /\b(?:No|Flight|Section|Sec|Article|Route|Highway|Room|Page|Chapter|Boeing|Title|Rs|Rule|Channel|Model|Resolution|Psalm|Unit|Bill|Act)\.? $/;
const COUNTED =
  /^ (?:[a-z]+ )?(?:people|men|women|children|troops|soldiers|prisoners|tons|tonnes|miles|kilometers|kilometres|meters|metres|feet|dollars|pounds|points|percent|per cent|million|billion|rpm|km|m|hp|gallons|acres|barrels|jobs|workers|employees|copies|homes|shares|votes|seats|cases|deaths|degrees|calories)\b/;

/** The digits of a year count things too: then a plural follows, or a name that is numbered stands before. */
function isYearBetween(year: number, before: string, after: string): boolean {
  if (NUMBERED.test(before) || COUNTED.test(after)) return false;
  if (/\b(?:about|some|nearly|almost|over|than|least|around|only|roughly) $/i.test(before) && /^ [a-z]+s\b/.test(after))
    return false;
  const isAfterDateWord = DATE_WORD.test(before);
  if (year < 1400 || year > 2050) return isAfterDateWord && !/^ [a-z]+s\b/.test(after);
  return isAfterDateWord || year >= 1700;
}
