import { family, type Groups } from "../text/rules.ts";
import { ORDINAL, ordinalOf, POSITION, positionMod } from "./lexicon.ts";
import { fixed, step, type Timex, timex } from "./timex.ts";

const position = `(?<position>${POSITION})?`;
const year = "(?<year>1\\d{3}|20\\d\\d)(?![\\d%/]|[.,:]\\d)";
const fiscal = "(?:(?:fiscal|financial|calendar|business)[- ])?";
const nth = "(?<nth>first|second|third|fourth|last|final)";

/** Quarters and halves as `YYYY-Qn`, `YYYY-Hn`, with the year where the text names it on either side. */
export const quarters = family<Timex>({
  name: "dates/quarter",
  needs: /quarter|half|period|\b[QH][1-4]|[1-4][QH]/i,
  rules: [
    {
      name: "quarter",
      pattern: new RegExp(
        `(?<!\\w)${position}(?:(?:the |its )?(?:${year}(?:['’]s)? |(?<of>last|this|next) year['’]s |(?<ago>year-ago|year-earlier) )|the )?${fiscal}${nth}[- ]${fiscal}(?<unit>quarter|half)(?!\\w)(?! (?:of|in) (?:a|an|one|every) )(?:(?:,? (?:of )?(?:fiscal )?(?<yearAfter>1\\d{3}|20\\d\\d)(?![\\d%/]|[.,:]\\d))|,? (?:of )?(?:the )?(?<ofAfter>last|this|next|the previous|that|same|year-earlier|current) (?:fiscal )?year(?!\\w))?`,
        "gi",
      ),
      read: (groups, match) => (isGame(match.sentence.text, match.end) ? null : readQuarter(groups)),
    },
    {
      name: "quarter-code",
      pattern:
        /(?<!\w)(?:(?<unit>Q|H)(?<nth>[1-4])|(?<nthBefore>[1-4])(?<unitAfter>Q|H))(?: ?(?:of |FY ?)?(?<year>(?:19|20)\d\d|['’]?\d\d))?(?:[- ]?(?<yearJoined>20\d\d))?(?![\w%])/g,
      read: ({ unit, nth, nthBefore, unitAfter, year }) => {
        const number = Number(nth ?? nthBefore);
        const isQuarter = (unit ?? unitAfter) === "Q";
        if (!isQuarter && number > 2) return null;
        const part = isQuarter ? { quarter: number } : { half: number };
        return timex({ kind: "part", part, year: year === undefined ? undefined : shortYear(year) });
      },
    },
    {
      name: "year-quarter-code",
      pattern: /(?<!\w)(?<year>(?:19|20)\d\d)[- ]?Q(?<nth>[1-4])(?!\w)/g,
      read: ({ year, nth }) => timex({ kind: "part", part: { quarter: Number(nth) }, year: Number(year) }),
    },
    {
      name: "quarter-reported",
      pattern:
        /(?<!\w)(?:the |its |this )?(?:latest|most recent|just-ended|reported) (?:fiscal )?(?<unit>quarter|period)(?!\w)/gi,
      read: () => step("quarter", 0, "report"),
    },
    {
      name: "bare-quarter",
      pattern: /(?<!\w)the (?:(?<year>(?:19|20)\d\d) )?quarter(?! of\b| (?:century|mile|ton))(?![\w-])/gi,
      read: ({ year }) =>
        timex(
          year === undefined
            ? { kind: "step", unit: "quarter", by: 0, from: "report" }
            : { kind: "report", year: Number(year) },
        ),
    },
    {
      name: "year-period",
      pattern: new RegExp(`(?<!\\w)(?:the )?${year} period(?!\\w)`, "gi"),
      read: ({ year }) => timex({ kind: "report", year: Number(year) }),
    },
    {
      name: "year-ago-period",
      pattern:
        /(?<!\w)(?:the |its )?(?:(?:year-ago|year-earlier|prior-year|(?:same|corresponding|comparable|year-ago|like|equivalent) (?:fiscal )?(?=(?:quarter|period|time)(?: of| in)? (?:the )?(?:last|previous|prior|a|year))|last year's )(?:(?:fiscal )?(?:quarter|period|time)|(?= ))?)(?:,?(?: of| in)? (?:(?:the )?(?:last|previous|prior) year|a year (?:ago|earlier|before)))?(?!\w)/gi,
      read: (_, { text }) => (/year/i.test(text) ? step("year", -1, "report") : null),
    },
  ],
  examples: [
    ["Profit rose in [the third quarter].", "XXXX-Q3"],
    ["It posted a [third-quarter] loss.", "XXXX-Q3"],
    ["Sales in [the second quarter of this year] doubled.", "year+0-Q2"],
    ["It shipped more in [Q2 2017].", "2017-Q2"],
    ["Growth in [the first half of this year] was weak.", "year+0-H1"],
    ["He scored in the second half of the game."],
    ["A quarter of the staff left."],
  ],
});

/** "The second half" of a game, not of a year: the sentence speaks of play. */
const isGame = (sentence: string, end: number): boolean =>
  /\b(?:game|match|goals?|touchdowns?|scored|points in|kick|halftime|half-time|coach|yards?|rebounds|league|innings)\b/i.test(
    sentence,
  ) && !/^ (?:of )?(?:this|last|next|\d{4}|the year)/.test(sentence.slice(end));

const shortYear = (digits: string): number => {
  const number = Number(digits.replace(/\D/g, ""));
  return number > 99 ? number : number + (number < 50 ? 2000 : 1900);
};

function readQuarter(groups: Groups): Timex | null {
  const { nth, unit } = groups;
  const year = groups.year ?? groups.yearAfter;
  const word = (groups.of ?? groups.ofAfter ?? groups.ago)?.toLowerCase();
  const isHalf = unit?.toLowerCase() === "half";
  const number = /last|final/i.test(nth ?? "") ? (isHalf ? 2 : 4) : (ordinalOf(nth ?? "") ?? 0);
  if (isHalf && number > 2) return null;
  const by = word === undefined ? undefined : word === "next" ? 1 : /last|previous|ago|earlier/.test(word) ? -1 : 0;
  return timex(
    {
      kind: "part",
      part: isHalf ? { half: number } : { quarter: number },
      year:
        year !== undefined
          ? Number(year)
          : by === undefined
            ? undefined
            : { unit: "year", by, from: /that|previous|same/.test(word ?? "") ? "story" : "now" },
    },
    { mod: positionMod(groups.position) },
  );
}

/** Fiscal years, decades and centuries. */
export const longPeriods = family<Timex>({
  name: "dates/period",
  needs: /\d0|fiscal|financial|FY|centur|ties\b|year/i,
  rules: [
    {
      name: "fiscal-year",
      pattern:
        /(?<!\w)(?:the )?(?:fiscal(?: year)?|FY|financial year|calendar year|model year|marketing year|calendar) ?(?<year>(?:19|20)\d\d|['’]?\d\d)(?:[-/]\d\d(?:\d\d)?)?(?![\w%])/gi,
      read: ({ year }) => fixed(String(shortYear(year ?? ""))),
    },
    {
      name: "decade",
      pattern: new RegExp(
        `(?<!\\w)${position}(?:the )?(?:(?<part>early|mid|late)[- ]?(?:to[- ](?:mid|late)[- ])?)?(?<decade>(?:1[0-9]|20)\\d0|['’]?[2-9]0)['’]?s(?!\\w)`,
        "gi",
      ),
      read: ({ decade, part, position }, { text }) =>
        /^['’]?[2-9]0s$/.test(text)
          ? null
          : fixed(`${shortYear(decade ?? "") / 10}`, { mod: positionMod(part ?? position) }),
    },
    {
      name: "decade-in-words",
      pattern: new RegExp(
        `(?<!\\w)${position}the (?:(?<part>early|mid|late)[- ])?(?:(?<nineteen>nineteen|eighteen)[- ]|19)?(?<decade>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)(?!\\w)`,
        "gi",
      ),
      read: ({ decade, part, position, nineteen }) =>
        fixed(
          `${nineteen?.toLowerCase() === "eighteen" ? 18 : 19}${DECADES.indexOf((decade ?? "").toLowerCase()) + 2}`,
          { mod: positionMod(part ?? position) },
        ),
    },
    {
      name: "century",
      pattern: new RegExp(
        `(?<!\\w)${position}(?:the )?(?:(?<part>early|mid|late)[- ])?(?<century>${ORDINAL})[- ]century(?: (?<bc>BCE?|B\\.C\\.))?(?!\\w)`,
        "gi",
      ),
      read: ({ century, part, position, bc }) => {
        const number = (ordinalOf(century ?? "") ?? 1) - 1;
        return fixed(`${bc === undefined ? "" : "BC"}${String(number).padStart(2, "0")}`, {
          mod: positionMod(part ?? position),
        });
      },
    },
  ],
  examples: [
    ["Sales for [fiscal 1989] rose.", "1989"],
    ["It was built in [the 1980s].", "198"],
    ["Rents rose in [the late '90s].", "199"],
    ["In [the sixties] all was well.", "196"],
    ["It dates from [the early 19th century].", "18"],
    ["He is in his 60s."],
  ],
});

const DECADES = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];
