import { alternation, family } from "../text/rules.ts";
import {
  BOUND,
  boundMod,
  DAY_PART,
  DAY_PARTS,
  NUMBER,
  numberOf,
  POSITION,
  positionMod,
  UNIT,
  unitOf,
  WEEKDAY,
  weekdayNumber,
} from "./lexicon.ts";
import { type Direction, fixed, step, type Timex, timex } from "./timex.ts";

/** Days named from the day of writing. */
const DEICTIC: Readonly<Record<string, number>> = {
  today: 0,
  yesterday: -1,
  tomorrow: 1,
  tonight: 0,
  "the day before yesterday": -2,
  "the day after tomorrow": 2,
};
const HOUR_OF_DAY = "(?:(?:early|earlier|late|later) )";
const partOfDay = `(?:,? (?:in the |at |early |late )?(?<part>${DAY_PART}))?`;
const timeOf = (part: string | undefined): string | undefined =>
  part === undefined ? undefined : DAY_PARTS[part.toLowerCase()];

export const deictic = family<Timex>({
  name: "dates/day",
  needs: /today|tonight|yesterday|tomorrow|morning|afternoon|evening|night/i,
  rules: [
    {
      name: "today",
      pattern: new RegExp(
        `(?<!\\w)(?:${HOUR_OF_DAY}|(?<first>${DAY_PART}) )?(?<word>${alternation(Object.keys(DEICTIC))})(?!\\w)(?:${partOfDay}(?!\\w))?`,
        "gi",
      ),
      read: ({ word, part, first }, { text, sentence, end }) => {
        if (
          /^USA Today$/.test(sentence.text.slice(end - 9, end)) ||
          /^Today['’]?s? Show/.test(sentence.text.slice(end - 5))
        )
          return null;
        const lower = (word ?? "").toLowerCase();
        const time = timeOf(part ?? first) ?? (lower === "tonight" ? "TNI" : undefined);
        return step("day", DEICTIC[lower] ?? 0, "now", {
          time,
          mod: positionMod(/^(?:early|late)\b/i.exec(text)?.[0]),
        });
      },
    },
    {
      name: "this-morning",
      pattern: new RegExp(
        `(?<!\\w)${HOUR_OF_DAY}?(?:in )?(?<which>this|that|last|the same|the previous|the next|the following) (?<part>morning|afternoon|evening|night)(?!\\w)`,
        "gi",
      ),
      read: ({ which, part }) => {
        const word = (which ?? "").toLowerCase();
        const time = timeOf(part);
        if (word === "this") return step("day", 0, "now", { time });
        if (word === "last") return step("day", -1, "now", { time });
        return step("day", /next|following/.test(word) ? 1 : word === "the previous" ? -1 : 0, "story", { time });
      },
    },
  ],
  examples: [
    ["He said [yesterday] that it was over.", "day-1"],
    ["It opens [tomorrow morning].", "day+1TMO"],
    ["They met [last night].", "day-1TNI"],
    ["Mornings are cold."],
  ],
});

const WHICH =
  "(?:last|this|next|this past|this coming|coming|past|previous|following|the following|the previous|the next|the same|that)";

/** Weekdays: `XXXX-WXX-2` until the tense of the clause says which Tuesday. */
export const weekdays = family<Timex>({
  name: "dates/weekday",
  needs: /(?:Mon|Tues?|Wed|Thu|Fri|Sat|Sun)(?:day|nesday|r?s?day|urday|r?s?\.)/i,
  rules: [
    {
      name: "weekday",
      pattern: new RegExp(
        `(?<!\\w)(?:${HOUR_OF_DAY}|(?<first>${DAY_PART}) (?:on )?)?(?:(?<which>${WHICH}) )?(?<weekday>${WEEKDAY})(?:${partOfDay}(?!\\w))?(?:,? (?:of )?(?<week>last|this|next) week(?!\\w))?`,
        "gi",
      ),
      read: ({ which, weekday, part, first, week }) => {
        const number = weekdayNumber(weekday);
        if (number === undefined) return null;
        return timex(
          {
            kind: "weekday",
            weekday: number,
            direction: directionOf(which),
            week:
              week === undefined ? undefined : { unit: "week", by: WHICH_STEP[week.toLowerCase()] ?? 0, from: "now" },
          },
          { time: timeOf(part ?? first) },
        );
      },
    },
  ],
  examples: [
    ["She resigned on [Tuesday].", "XXXX-WXX-2"],
    ["The strike began [last Friday].", "last XXXX-WXX-5"],
    ["He spoke [Friday night].", "XXXX-WXX-5TNI"],
    ["The sun and the wed couple shone."],
  ],
});

const directionOf = (which: string | undefined): Direction | undefined => {
  if (which === undefined) return undefined;
  if (/last|past|previous/i.test(which)) return "last";
  return /next|coming|following/i.test(which) ? "next" : "this";
};

const WHICH_STEP: Readonly<Record<string, number>> = {
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
};
const FROM_STORY = /previous|preceding|prior|following|same|that/i;
const unitWord = "(?<unit>weekend|week|fortnight|month|quarter|year|decade|century|day|summer holidays)";

/** "Last month", "this week", "the previous quarter", "that year". */
export const thisAndThat = family<Timex>({
  name: "dates/relative",
  needs: /week|month|quarter|year|decade|century|day/i,
  rules: [
    {
      name: "last-unit",
      pattern: new RegExp(
        `(?<!\\w)(?<position>${POSITION})?(?<the>(?:the|a|its|their|his) )?(?<which>this past|this coming|very same|last|this|next|past|coming|current|previous|preceding|prior|following|same|that|upcoming) (?:fiscal |calendar |financial |business |school |election |academic )?${unitWord}(?!\\w)`,
        "gi",
      ),
      read: ({ which, unit, the, position }, { sentence, start, end }) => {
        const word = (which ?? "").toLowerCase().replace(/^this (?=past|coming)|^very /, "");
        const by = WHICH_STEP[word];
        const name = unitOf(unit ?? "");
        if (by === undefined || (name === "day" && word === "this")) return null;
        if (word === "past" && the === undefined && !/^this/i.test(which ?? "")) return null;
        if (/^(?:the )?(?:past|last)$/i.test(`${the ?? ""}${word}`) && name === "decade") return fixed("P1E");
        if (name === "day" && /last|past/.test(word)) return null;
        void sentence;
        void start;
        void end;
        const from = FROM_STORY.test(word) || (the !== undefined && word === "next") ? "story" : "now";
        return step(name, by, from, { mod: positionMod(position) });
      },
    },
    {
      name: "the-weekend",
      pattern: /(?<!\w)(?:the|over the) weekend(?!\w)/gi,
      read: (_, { text }) => (/^over/i.test(text) ? null : step("weekend", 0, "now")),
    },
    {
      name: "end-of-the-unit",
      pattern: new RegExp(
        `(?<!\\w)(?:(?<position>${POSITION})the |year['’]s |(?<bare>(?:the )?year)[- ](?=end))(?<unit>week|month|quarter|year|decade|century|end)(?!\\w)`,
        "gi",
      ),
      read: ({ position, unit }, { text }) =>
        /end$/i.test(text)
          ? step("year", 0, "now", { mod: "END" })
          : step(unitOf(unit ?? ""), 0, "now", { mod: positionMod(position) }),
    },
    {
      name: "day-before",
      pattern:
        /(?<!\w)(?:the (?<unit>day|week|month|year) (?<way>before|after|earlier|later))(?!\w)(?! (?:yesterday|tomorrow|[a-z]+ing|the|he|she|they|it|we|I|[A-Z]))/gi,
      read: ({ unit, way }) => step(unitOf(unit ?? ""), /before|earlier/i.test(way ?? "") ? -1 : 1, "story"),
    },
  ],
  examples: [
    ["Sales fell [last month].", "month-1"],
    ["They compare with [the previous quarter].", "story quarter-1"],
    ["It ends [late next year].", "year+1"],
    ["He died [the following day].", "story day+1"],
    ["A year passed."],
  ],
});

const count = `(?<bound>(?:${BOUND}) )?(?<count>${NUMBER}|an?|several|a few|few|many|some|a couple of|a couple|couple of|a number of)(?: (?:full|long|short|more|whole|straight|consecutive))?`;

/** "Three years ago", "two days later": so many units from now, or from the date spoken of. */
export const distances = family<Timex>({
  name: "dates/distance",
  needs: /ago\b|earlier|later|before|after|from now|hence|previous/i,
  rules: [
    {
      name: "ago",
      pattern: new RegExp(
        `(?<!\\w)(?:exactly |just )?${count}[- ](?<unit>${UNIT}) (?<way>ago|earlier|later|from now|hence|before|afterwards?|after|previously|beforehand)(?!\\w)`,
        "gi",
      ),
      read: ({ count, unit, way, bound }, { sentence, end, text }) => {
        if (/^(?:exactly|just)/i.test(text)) return null;
        const word = (way ?? "").toLowerCase();
        const after = sentence.text.slice(end, end + 30);
        if (/^(?:before|after)$/.test(word) && !/^[.,;:)]|^$|^ (?:and|but|when|in|at)\b/.test(after)) return null;
        const isBack = /ago|earlier|before|previously/.test(word);
        const name = unitOf(unit ?? "");
        const number = /^(?:an?)$/i.test(count ?? "") ? 1 : /couple/i.test(count ?? "") ? 2 : numberOf(count ?? "");
        const from = /ago|from now|hence/.test(word) ? "now" : "story";
        if (number === undefined) return fixed(isBack ? "PAST_REF" : from === "now" ? "FUTURE_REF" : "PAST_REF");
        return step(name, isBack ? -number : number, from, { mod: boundMod(bound) });
      },
    },
    {
      name: "long-ago",
      pattern:
        /(?<!\w)(?:long ago|years ago|months ago|weeks ago|days ago|decades ago|centuries ago|a while (?:ago|back)|some (?:time|years) ago|a (?:short|long) (?:time|while) ago|not (?:so |too )?long ago|moments ago|hours ago|minutes ago|generations ago)(?!\w)/gi,
      read: () => fixed("PAST_REF"),
    },
  ],
  examples: [
    ["It opened [three years ago].", "year-3"],
    ["[Two days later] he died.", "story day+2"],
    ["They met [several years ago].", "PAST_REF"],
    ["Years before the war it shut."],
  ],
});
