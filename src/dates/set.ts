import { family } from "../text/rules.ts";
import { countOf, NUMBER } from "./count.ts";
import { formatLength } from "./duration.ts";
import { MONTH, monthOf, SEASON, SEASONS, unitOf, WEEKDAY, weekdayNumber } from "./lexicon.ts";
import { fixed, type Timex } from "./timex.ts";

const set = (value: string): Timex => fixed(value, { type: "SET" });
const ADVERBS: Readonly<Record<string, string>> = {
  hourly: "PT1H",
  daily: "P1D",
  nightly: "P1D",
  weekly: "P1W",
  biweekly: "P2W",
  fortnightly: "P2W",
  monthly: "P1M",
  quarterly: "P1Q",
  annually: "P1Y",
  yearly: "P1Y",
  "year-round": "P1Y",
};

/** What happens again and again: `P1D`, `XXXX-WXX-5`. */
export const sets = family<Timex>({
  name: "dates/set",
  needs:
    /every|each|daily|nightly|hourly|weekly|monthly|quarterly|annually|yearly|once|twice|times|\b(?:hour|day|week|month|year)\b|days\b/i,
  rules: [
    {
      name: "every-unit",
      pattern: new RegExp(
        `(?<!\\w)(?:(?:once|twice) )?(?:every|each)(?: (?:(?<other>other|second|few)|(?<count>${NUMBER})))? (?<unit>hours?|days?|weeks?|months?|quarters?|years?|decades?|weekends?|mornings?|nights?|evenings?|afternoons?|minutes?)(?!\\w)`,
        "gi",
      ),
      read: ({ other, count, unit = "" }) => {
        if (/morning|night|evening|afternoon/i.test(unit)) return set("P1D");
        const number = other === undefined ? countOf(count ?? "a") : /few/i.test(other) ? undefined : 2;
        return set(formatLength(number, unitOf(unit)));
      },
    },
    {
      name: "every-weekday",
      pattern: new RegExp(
        `(?<!\\w)(?:every|each) (?:(?<weekday>${WEEKDAY})|(?<month>${MONTH})|(?<season>${SEASON})(?!\\w))`,
        "gi",
      ),
      read: ({ weekday, month, season = "" }) => {
        const day = weekdayNumber(weekday);
        const number = monthOf(month);
        if (day !== undefined) return set(`XXXX-WXX-${day}`);
        if (number !== undefined) return set(`XXXX-${String(number).padStart(2, "0")}`);
        return season === "" ? null : set(`XXXX-${SEASONS[season.toLowerCase()]}`);
      },
    },
    {
      name: "weekdays",
      pattern: /(?<!\w)(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)s(?!\w)/g,
      read: ({ weekday }) => set(`XXXX-WXX-${weekdayNumber(weekday)}`),
    },
    {
      // "Daily output" says the same of what it modifies; TimeBank leaves it out, and so do we.
      name: "adverb",
      pattern:
        /(?<![\w-])(?<word>hourly|daily|nightly|weekly|biweekly|fortnightly|monthly|quarterly|annually|yearly|year-round)(?![\w-])/g,
      read: ({ word = "" }, { sentence, end }) => {
        const next = sentence.tokens.find((token) => token.start >= sentence.start + end);
        const isModifier =
          /^ [\w"“]/.test(sentence.text.slice(end)) &&
          next !== undefined &&
          (next.tags.has("Noun") || next.tags.has("Adjective"));
        return isModifier && word !== "annually" ? null : set(ADVERBS[word] ?? "P1D");
      },
    },
    {
      name: "times-a-unit",
      pattern: new RegExp(
        `(?<!\\w)(?:once|twice|${NUMBER} times) (?:an?|every|each|per) (?<unit>hour|day|week|month|quarter|year|decade)(?!\\w)`,
        "gi",
      ),
      read: ({ unit = "" }) => set(formatLength(1, unitOf(unit))),
    },
    {
      name: "amount-a-unit",
      pattern:
        /(?<=\d[\w ,.$-]{0,24} )(?:an?|per) (?<unit>hour|day|week|month|year)(?![\w-]| (?:ago|earlier|later|before|after|and|or|long)\b)/g,
      read: ({ unit = "" }) => set(formatLength(1, unitOf(unit))),
    },
  ],
  examples: [
    ["They meet [every Friday].", "XXXX-WXX-5"],
    ["It is paid [twice a year].", "P1Y"],
    ["It rains [every day].", "P1D"],
    ["The well yields 900 barrels [a day].", "P1D"],
    ["The court sits on [Mondays].", "XXXX-WXX-1"],
    ["It is cleaned [daily].", "P1D"],
    ["The Daily Planet said so."],
    ["Average daily volume fell."],
  ],
});
