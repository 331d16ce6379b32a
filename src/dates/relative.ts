import { alternation, family } from "../text/rules.ts";
import { DAY_PART, dayPartOf, position, positionMod, unitOf, WEEKDAY, weekdayNumber } from "./lexicon.ts";
import { type Direction, step, type Timex, timex } from "./timex.ts";

const HOURS = "(?:(?:early|earlier|late|later) )?";
const partAfter = `(?:,? (?:in the |early |late )?(?<part>${DAY_PART})(?!\\w))?`;
const partBefore = `(?:(?<partBefore>${DAY_PART}) (?:on )?)?`;

/** Days from the day of writing. */
const DAYS: Readonly<Record<string, number>> = {
  today: 0,
  yesterday: -1,
  tomorrow: 1,
  tonight: 0,
  "the day before yesterday": -2,
  "the day after tomorrow": 2,
};

/** "Yesterday", "tonight", "this morning", "the previous night". */
export const daysFromNow = family<Timex>({
  name: "dates/day",
  needs: /today|tonight|yesterday|tomorrow|morning|afternoon|evening|night/i,
  rules: [
    {
      name: "today",
      pattern: new RegExp(
        `(?<!\\w)${HOURS}${partBefore}(?<word>${alternation(Object.keys(DAYS))})(?![\\w-])${partAfter}`,
        "gi",
      ),
      read: ({ word = "", part, partBefore }, { text, sentence, start, end }) => {
        const isName =
          /^T/.test(word) &&
          (/[A-Z]\w* $/.test(sentence.text.slice(0, start)) || /^ [A-Z]/.test(sentence.text.slice(end)));
        if (isName && start > 0) return null;
        const time = dayPartOf(part ?? partBefore) ?? (/^tonight$/i.test(word) ? "TNI" : undefined);
        return step("day", DAYS[word.toLowerCase()] ?? 0, "now", { time, mod: hoursMod(text) });
      },
    },
    {
      name: "this-morning",
      pattern: new RegExp(
        `(?<!\\w)${HOURS}(?:in )?(?<which>this|that|last|that same|the same|the previous|the next|the following) (?<part>morning|afternoon|evening|night)(?!\\w)`,
        "gi",
      ),
      read: ({ which = "", part }, { text }) => {
        const time = dayPartOf(part);
        const word = which.toLowerCase();
        if (word === "this" || word === "last")
          return step("day", word === "this" ? 0 : -1, "now", { time, mod: hoursMod(text) });
        return step("day", /next|following/.test(word) ? 1 : word === "the previous" ? -1 : 0, "story", { time });
      },
    },
    {
      name: "overnight",
      pattern: /(?<![\w-])overnight(?=[.,;]|$| (?:on|in|at|after|by|as|and)\b)/gi,
      read: () => step("day", 0, "now", { time: "TNI" }),
    },
  ],
  examples: [
    ["He said [yesterday] that it was over.", "day-1"],
    ["It opens [tomorrow morning].", "day+1TMO"],
    ["They met [last night].", "day-1TNI"],
    ["The lights came on [that evening].", "story day+0TEV"],
    ["Mornings are cold."],
    ["He reads USA Today at breakfast."],
  ],
});

const hoursMod = (text: string): "START" | "END" | undefined => {
  const word = /^(?:early|late)\b/i.exec(text)?.[0].toLowerCase();
  return word === undefined ? undefined : word === "early" ? "START" : "END";
};

const WHICH =
  "(?:(?:this |the )?(?:past|coming)|the (?:following|previous|next|preceding|same)|last|this|next|previous|following|that same|that)";

/** Weekdays: `XXXX-WXX-2` until the tense of the clause says which Tuesday. */
export const weekdays = family<Timex>({
  name: "dates/weekday",
  needs: /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:day|nesday|rsday|sday|urday|r?s?\.)/i,
  rules: [
    {
      name: "weekday",
      pattern: new RegExp(
        `(?<!\\w)${HOURS}${partBefore}(?:(?<which>${WHICH}) )?(?<weekday>${WEEKDAY})(?!-)${partAfter}(?:,? (?:of )?(?<week>last|this|next) week(?!\\w))?`,
        "gi",
      ),
      read: ({ which, weekday, part, partBefore, week }, { text, sentence, end }) => {
        const number = weekdayNumber(weekday);
        if (
          number === undefined ||
          /^ (?:Times|Mirror|Telegraph|Herald|Post|Morning Herald|Mail|Express|Mass)\b/.test(sentence.text.slice(end))
        )
          return null;
        const reading = {
          kind: "weekday",
          weekday: number,
          direction: directionOf(which),
          week: weekOf(week),
        } as const;
        return timex(reading, { time: dayPartOf(part ?? partBefore), mod: hoursMod(text) });
      },
    },
  ],
  examples: [
    ["She resigned on [Tuesday].", "XXXX-WXX-2"],
    ["The strike began [last Friday].", "last XXXX-WXX-5"],
    ["He spoke [Friday night].", "XXXX-WXX-5TNI"],
    ["They meet [Monday of next week].", "week+1-1"],
    ["The sun and the wed couple shone."],
    ["The Sunday Times reported it."],
  ],
});

const directionOf = (which: string | undefined): Direction | undefined => {
  if (which === undefined) return undefined;
  if (/last|past|previous|preceding/i.test(which)) return "last";
  return /next|coming|following/i.test(which) ? "next" : "this";
};
const weekOf = (week: string | undefined) =>
  week === undefined ? undefined : ({ unit: "week", by: STEPS[week.toLowerCase()] ?? 0, from: "now" } as const);

const STEPS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  prior: -1,
  this: 0,
  current: 0,
  same: 0,
  that: 0,
  next: 1,
  coming: 1,
  following: 1,
  upcoming: 1,
  ensuing: 1,
};
const FROM_STORY = /previous|preceding|prior|following|ensuing|same|that/;
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
      read: ({ which = "", unit = "", the, position }, { text, start }) => {
        const word = which.toLowerCase().replace(/^(?:this|that) (?=\w)/, "");
        const name = unitOf(unit);
        if (isShow(text, start)) return null;
        if (name === "day" && !FROM_STORY.test(word) && word !== "next") return null;
        // "The past year" and "the next decade" are lengths from now: duration.ts.
        if (/^past$/i.test(which) || (word === "next" && the !== undefined && name === "decade")) return null;
        if (word === "same" && the === undefined && !/ same$/i.test(which)) return null;
        const from =
          FROM_STORY.test(word) || (the !== undefined && word === "next") || (name === "day" && word === "next")
            ? "story"
            : "now";
        return step(name, STEPS[word] ?? 0, from, { mod: positionMod(position) });
      },
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
        /(?<=\b(?:for|in|during|of|over|throughout|through|into|end|ends|ended|begin|begins|began|start|starts|started) )the (?:full |whole |entire |current )?(?<unit>year|month|week)(?![\w-]|['’]s)(?=[.,;:]|$| (?:as|at|on|and|but|was|were|is|with|from|the|because|despite|he|she|it|they|after)\b)/gi,
      read: ({ unit = "" }, { sentence, start }) => {
        if (
          /\b(?:player|coach|person|man|woman|car|rookie|book|song|album|artist|team|driver|time) of $/i.test(
            sentence.text.slice(0, start),
          )
        )
          return null;
        return step(unitOf(unit), 0, /^year$/i.test(unit) ? "now" : "story");
      },
    },
    {
      name: "year-to-date",
      pattern: /(?<![\w-])(?:the )?year[- ]to[- ]date(?![\w-])/gi,
      read: () => step("year", 0, "now"),
    },
    {
      name: "the-night-before",
      pattern: /(?<!\w)the (?<part>night|evening|morning|afternoon) (?<way>before|after|earlier)(?!\w)(?=[.,;:]|$)/gi,
      read: ({ part, way = "" }) => step("day", /after/i.test(way) ? 1 : -1, "story", { time: dayPartOf(part) }),
    },
    {
      name: "the-full-year",
      pattern: /(?<!\w)the (?:full|whole|entire) year(?!\w)/gi,
      read: () => step("year", 0, "now"),
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
    ["A year passed."],
    ['He is on "This Week" again.'],
  ],
});

/** The name of a programme or paper: in capitals, and not because the sentence begins. */
const isShow = (text: string, start: number): boolean => start > 0 && /^(?:This|Last|Next) [A-Z]/.test(text);
