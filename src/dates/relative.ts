import { family, type Groups } from "../text/rules.ts";
import { isFromStory, stepsOf } from "./direction.ts";
import { position, positionMod, unitOf } from "./lexicon.ts";
import { step, type Timex, timex } from "./timex.ts";

const KIND_OF_YEAR = "(?:(?:fiscal|calendar|financial|business|school|election|academic|full) )?";

/** "Last month", "this week", "the previous quarter", "that year". */
export const units = family<Timex>({
  name: "dates/unit",
  needs: /week|month|quarter|year|decade|century|\bday\b/i,
  rules: [
    {
      name: "last-unit",
      pattern: new RegExp(
        `(?<!\\w)${position}(?:(?<the>the|an?) )?(?<which>this past|this coming|that same|this same|last|this|next|past|coming|current|previous|preceding|prior|following|ensuing|same|that|upcoming) ${KIND_OF_YEAR}(?<unit>weekend|week|fortnight|month|quarter|year|decade|century|day)(?!\\w)`,
        "gi",
      ),
      read: (groups, { text, start, end, sentence }) => {
        const { which = "", unit = "", the, position } = groups;
        if (isShow(text, start) || !isUnitHere(groups)) return null;
        if (the !== undefined && /^last$/i.test(which) && sentence.text.startsWith(" of ", end)) return null;
        const isNext = /^next$/i.test(which) && (the !== undefined || unitOf(unit) === "day");
        return step(unitOf(unit), stepsOf(which), isFromStory(which) || isNext ? "story" : "now", {
          mod: positionMod(position),
        });
      },
    },
    {
      name: "same-unit-last-year",
      pattern:
        /(?<!\w)(?:the )?same (?<unit>month|week|weekend) (?:of |in )?(?:last year|the (?:previous|prior) year|a year (?:ago|earlier|before))(?!\w)/gi,
      read: ({ unit = "" }) => step(unitOf(unit), /month/i.test(unit) ? -12 : -52, "story"),
    },
    {
      name: "same-month-of",
      pattern: /(?<!\w)(?:the )?same month (?:of|in) (?<year>(?:19|20)\d\d)(?!\w|[.,]\d)/gi,
      read: ({ year }) => timex({ kind: "again", monthOf: Number(year) }),
    },
    {
      name: "the-weekend",
      pattern: /(?<!\w)the weekend(?!\w)/gi,
      read: () => step("weekend", 0, "now"),
    },
    {
      name: "part-of-the-unit",
      pattern:
        /(?<!\w)(?<position>(?:early|earlier|late|later) in the |(?:the )?(?:beginning|start|middle|end|close) of the )(?<unit>week|month|quarter|year|decade|century)(?!\w)/gi,
      read: ({ position, unit = "" }) => step(unitOf(unit), 0, "now", { mod: positionMod(position) }),
    },
    {
      name: "year-end",
      pattern: /(?<!\w)(?:around )?(?:the )?year(?:['’]s|-| )[ -]?end(?!\w)/gi,
      read: () => step("year", 0, "now", { mod: "END" }),
    },
    {
      name: "the-year",
      pattern:
        /(?<=\b(?:for|in|during|of|over|throughout|through|into|end|ends|ended|begin|begins|began|start|starts|started) )the (?<unit>year|month|week)(?![\w-]|['’]s)(?=[.,;:]|$| (?:as|at|on|and|but|was|were|is|with|from|the|because|despite|he|she|it|they|after)\b)/gi,
      read: ({ unit = "" }, { sentence, start }) => {
        if (AWARDED.test(sentence.text.slice(0, start))) return null;
        return step(unitOf(unit), 0, /^year$/i.test(unit) ? "now" : "story");
      },
    },
    {
      name: "year-to-date",
      pattern: /(?<![\w-])(?:the )?year[- ]to[- ]date(?![\w-])/gi,
      read: () => step("year", 0, "now"),
    },
    {
      name: "the-full-year",
      pattern: /(?<![\w-])(?:the (?:full|whole|entire) year|full-year)(?![\w-])/gi,
      read: () => step("year", 0, "now"),
    },
    {
      // Of results; "a half-year contract" has a length.
      name: "half-year",
      pattern:
        /(?<![\w-])half-year(?= (?:(?:net|pretax|pre-tax|operating|underlying|adjusted|core|group|trading) )?(?:profits?|loss(?:es)?|results?|sales|revenues?|earnings|income|turnover|figures|report|dividend)\b)/gi,
      read: () => step("half", -1, "now"),
    },
    {
      name: "day-before",
      pattern:
        /(?<!\w)the (?<unit>day|week|month|year) (?<way>before|after|earlier|later|following)(?!\w)(?=[.,;:]|$| (?:in|at|by|when|that|and|but)\b)/gi,
      read: ({ unit = "", way = "" }) => step(unitOf(unit), /before|earlier/i.test(way) ? -1 : 1, "story"),
    },
  ],
  examples: [
    ["Sales fell [last month].", "month-1"],
    ["They compare with [the previous quarter].", "story quarter-1"],
    ["It ends [late next year].", "year+1"],
    ["He died [the following day].", "story day+1"],
    ["It should be done by [year's end].", "year+0"],
    ["They had met [the day before].", "story day-1"],
    ["It sold more than in [the same month last year].", "story month-12"],
    ["It sold more than in [the same month of 2021].", "2021-XX"],
    ["Nobody worked over [the weekend].", "weekend+0"],
    ["It opens at [the start of the month].", "month+0"],
    ["Sales for [the year] were flat.", "year+0"],
    ["[Year-to-date] sales were flat.", "year+0"],
    ["[The full year] was flat.", "year+0"],
    ["It cut its [full-year] forecast.", "year+0"],
    ["[Half-year] profit fell 2%.", "half-1"],
    ["She was named player of the year."],
    ["He lived through the last year of the war."],
    ["A year passed."],
    ['He is on "This Week" again.'],
  ],
});

/** "The past year" and "the next decade" are lengths from now (duration.ts), "last day" is the last of a row, "same year" wants its article. */
function isUnitHere({ which = "", unit = "", the }: Groups): boolean {
  if (/^past$/i.test(which)) return false;
  if (/^same$/i.test(which)) return the !== undefined;
  if (/^next$/i.test(which)) return the === undefined || unitOf(unit) !== "decade";
  return unitOf(unit) !== "day" || isFromStory(which);
}

/** "Player of the year". */
const AWARDED = /\b(?:player|coach|person|man|woman|car|rookie|book|song|album|artist|team|driver|time) of $/i;

/** The name of a programme or paper: in capitals, and not because the sentence begins. */
const isShow = (text: string, start: number): boolean => start > 0 && /^(?:This|Last|Next) [A-Z]/.test(text);
