import { family, type Groups, type Match } from "../text/rules.ts";
import { ordinalOf } from "./count.ts";
import { stepsOf } from "./direction.ts";
import { monthOf, position, positionMod, yearNumber, yearPattern } from "./lexicon.ts";
import { type Part, type Step, step, type Timex, timex } from "./timex.ts";
import { ofYear, yearOf } from "./year.ts";

const fiscal = "(?:(?:fiscal|financial|calendar|business)[- ])?";
const YEAR_AGO =
  "(?:year-ago|year-earlier|prior-year|previous-year|last year['’]s|(?:the )?same|corresponding|comparable|equivalent|like)";
const OF_YEAR_AGO =
  "(?:,? (?:of |in )?(?:last year|the (?:previous|prior|last) year|the year before|a year (?:ago|earlier|before)))";

/** Quarters and halves, `YYYY-Qn` and `YYYY-Hn`, and the quarter that a report is about. */
export const quarters = family<Timex>({
  name: "dates/quarter",
  needs: /quarter|half|period|\bsame\b|\bago\b|\bearlier\b|[QH][1-4]|[1-4][QH]\b/i,
  rules: [
    {
      name: "quarter",
      pattern: new RegExp(
        `(?<!\\w)${position}(?:the |(?:the )?${yearPattern("yearBefore")}(?:['’]s)? |(?<whose>last|this|next) year['’]s |(?:the )?(?<ago>${YEAR_AGO}) )?${fiscal}(?<nth>first|second|third|fourth|last|final|latter)[- ]${fiscal}(?<unit>quarter|half)(?!\\w)(?! (?:of|in) (?:a|an|one|every) )${ofYear}?`,
        "gi",
      ),
      read: (groups, match) => (isPlay(match) ? null : readQuarter(groups)),
    },
    {
      name: "quarter-code",
      pattern:
        /(?<!\w)(?:(?<unit>[QH])(?<nth>[1-4])|(?<nthBefore>[1-4])(?<unitAfter>[QH]))(?:,?[ -]?(?:of |FY ?)?(?<year>(?:19|20)\d\d|['’]?\d\d)(?:[-/–]\d\d)?)?(?![\w%]|\.\d)/g,
      read: ({ unit, nth, nthBefore, unitAfter, year }) => {
        const number = Number(nth ?? nthBefore);
        return readPart((unit ?? unitAfter) === "Q" ? { quarter: number } : { half: number }, year);
      },
    },
    {
      name: "year-quarter-code",
      pattern: /(?<!\w)(?<year>(?:19|20)\d\d)[- ]?(?<unit>[QH])(?<nth>[1-4])(?!\w)/g,
      read: ({ year, unit, nth }) => readPart(unit === "Q" ? { quarter: Number(nth) } : { half: Number(nth) }, year),
    },
    {
      // Named by its last month, as Australian and Indian reports do.
      name: "month-quarter",
      pattern: new RegExp(
        `(?<!\\w)(?:the )?(?:(?:Jan(?:uary|\\.)|April|July|Oct(?:ober|\\.))(?:-| to |-to-|–))?(?<month>March|June|Sept(?:ember|\\.)|Dec(?:ember|\\.)) ?(?:${yearPattern()} )?(?<unit>quarter|half)(?!\\w)`,
        "g",
      ),
      read: ({ month, year, unit }) => {
        const at = (monthOf(month) ?? 3) / 3;
        if (unit === "half") return at % 2 === 0 ? readPart({ half: at / 2 }, year) : null;
        return readPart({ quarter: at }, year);
      },
    },
    {
      name: "quarter-reported",
      pattern: /(?<!\w)(?:the )?(?:latest|most recent|just-ended|reported) (?:fiscal )?(?:quarter|period)(?!\w)/gi,
      read: () => step("quarter", 0, "report"),
    },
    {
      name: "the-quarter",
      pattern:
        /(?<!\w)the (?:fiscal )?quarter(?! (?:century|mile|ton|final)| of (?!last|this|next|\d))(?![\w-])(?: a year (?<ago>ago|earlier))?/gi,
      read: ({ ago }) => (ago === undefined ? step("quarter", 0, "report") : step("year", -1, "report")),
    },
    {
      name: "year-period",
      pattern: new RegExp(
        `(?<!\\w)(?:the )?(?:(?:same|corresponding|comparable|equivalent) )?${yearPattern()} (?:fiscal )?(?:period|quarter)(?!\\w)`,
        "gi",
      ),
      read: ({ year = "" }) => timex({ kind: "report", year: yearNumber(year) }),
    },
    {
      name: "ordinal-year-quarter",
      pattern: new RegExp(
        `(?<!\\w)(?:the )?(?<nth>first|second|third|fourth) ${yearPattern()} (?<unit>quarter|half)(?!\\w)`,
        "gi",
      ),
      read: (groups) => readQuarter(groups),
    },
    {
      name: "same-period-of",
      pattern: new RegExp(
        `(?<!\\w)(?:the )?(?:same|corresponding|comparable|equivalent|like) (?:fiscal )?(?:quarter|period|(?:three|six|nine) months) (?:of|in) ${yearPattern()}`,
        "gi",
      ),
      read: ({ year = "" }) => timex({ kind: "report", year: yearNumber(year) }),
    },
    {
      name: "year-ago",
      pattern:
        /(?<![\w-])(?:(?:a|the|its) )?(?:comparable )?(?:year-ago|year-earlier|prior-year)(?: (?:fiscal )?(?:quarter|period))?(?![\w-])/gi,
      read: () => step("year", -1, "report"),
    },
    {
      name: "period-a-year-ago",
      pattern: new RegExp(
        `(?<!\\w)(?:the |its )?(?:(?:same|corresponding|comparable|equivalent|like|similar) (?:fiscal )?(?:quarter|period|three-month period|(?:three|six|nine) months)${OF_YEAR_AGO}|last year['’]s (?:(?:comparable|corresponding|same) )?(?:quarter|period))(?!\\w)`,
        "gi",
      ),
      read: () => step("year", -1, "report"),
    },
  ],
  examples: [
    ["Profit rose in [the third quarter].", "XXXX-Q3"],
    ["It posted a [third-quarter] loss.", "XXXX-Q3"],
    ["Sales in [the second quarter of this year] doubled.", "year+0-Q2"],
    ["[Next year's first quarter] looks better.", "year+1-Q1"],
    ["It shipped more in [Q2 2017].", "2017-Q2"],
    ["Growth in [the first half of this year] was weak.", "year+0-H1"],
    ["It earned less in [the year-ago quarter].", "report year-1"],
    ["Revenue in [the latest quarter] doubled.", "report quarter+0"],
    ["The note is called [2017Q3].", "2017-Q3"],
    ["Exports grew in [the March quarter].", "XXXX-Q1"],
    ["Exports grew in [the December half].", "XXXX-H2"],
    ["It lost less in [Q1 FY2023-24].", "2023-Q1"],
    ["Costs fell in [the quarter].", "report quarter+0"],
    ["It lost less in [the 2016 period].", "2016-QX"],
    ["Imports fell from [the third 1986 quarter].", "1986-Q3"],
    ["It had made more in [the comparable 1985 quarter].", "1985-QX"],
    ["It had made more in [the same period last year].", "report year-1"],
    ["The economy grew [last quarter].", "quarter-1"],
    ["It was [the last quarter of 2016].", "2016-Q4"],
    ["It lost less than in [the same period of 2021].", "2021-QX"],
    ["He scored in the second half of the game."],
    ["A quarter of the staff left."],
  ],
});

const PLAY =
  /\b(?:games?|match|goals?|touchdowns?|scored?|scoring|kick(?:ed|off)?|halftime|half-time|coach|yards?|rebounds?|league|innings?|lead)\b/i;
/** "The second half" of a game, not of a year: the sentence speaks of play. */
const isPlay = ({ sentence, text }: Match): boolean =>
  /(?:first|second|third|fourth|last|final)[- ](?:quarter|half)$/i.test(text) && PLAY.test(sentence.text);

function readQuarter(groups: Groups): Timex | null {
  if (isQuarterBefore(groups)) return null;
  const number = nthOf(groups);
  const part: Part = isHalf(groups) ? { half: number } : { quarter: number };
  if (number < 1 || number > (isHalf(groups) ? 2 : 4)) return null;
  const { yearBefore, whose, ago, position } = groups;
  const year = yearBefore !== undefined ? yearNumber(yearBefore) : (yearOf(groups) ?? yearWhose(whose, ago));
  return timex({ kind: "part", part, year }, { mod: positionMod(position) });
}

/** "Last quarter" is the one before now (relative.ts); "the last quarter of 2016" ends a year. */
const isQuarterBefore = (groups: Groups): boolean =>
  /^last$/i.test(groups.nth ?? "") &&
  !isHalf(groups) &&
  (groups.yearBefore ?? groups.whose ?? groups.ago ?? yearOf(groups)) === undefined;

const isHalf = ({ unit }: Groups): boolean => unit?.toLowerCase() === "half";
const nthOf = (groups: Groups): number =>
  /last|final|latter/i.test(groups.nth ?? "") ? (isHalf(groups) ? 2 : 4) : (ordinalOf(groups.nth ?? "") ?? 0);

function yearWhose(whose: string | undefined, ago: string | undefined): Step | undefined {
  if (whose !== undefined) return { unit: "year", by: stepsOf(whose), from: "now" };
  return ago === undefined || /same|like|comparable|corresponding/i.test(ago)
    ? undefined
    : { unit: "year", by: -1, from: "now" };
}

function readPart(part: Part, year: string | undefined): Timex | null {
  if ("half" in part && part.half > 2) return null;
  return timex({ kind: "part", part, year: year === undefined ? undefined : yearNumber(year) });
}
