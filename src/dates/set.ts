import { family } from "../text/rules.ts";
import { lengthOf } from "./duration.ts";
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
  semiannually: "P6M",
};

/** What happens again and again: `P1D`, `XXXX-WXX-5`. */
export const sets = family<Timex>({
  name: "dates/set",
  needs: /every|each|daily|nightly|hourly|weekly|monthly|quarterly|annual|yearly|once|twice|times|per |days\b/i,
  rules: [
    {
      name: "every-unit",
      pattern:
        /(?<!\w)(?:(?:once|twice) )?(?:every|each) (?<count>other |second |few |\d{1,2} |two |three |four |five |six |ten )?(?<unit>hours?|days?|weeks?|months?|quarters?|years?|decades?|weekends?|mornings?|nights?|evenings?|afternoons?|minutes?)(?!\w)/gi,
      read: ({ count, unit }) => {
        const word = (unit ?? "").toLowerCase();
        if (/morning|night|evening|afternoon/.test(word)) return set("P1D");
        const name = unitOf(word);
        const number = (count ?? "1").trim().toLowerCase();
        const value = /other|second/.test(number)
          ? 2
          : ["", "one", "two", "three", "four", "five", "six", "", "", "", "ten"].indexOf(number);
        return set(lengthOf(number === "few" ? undefined : value > 0 ? value : Number(number) || 1, name));
      },
    },
    {
      name: "every-weekday",
      pattern: new RegExp(
        `(?<!\\w)(?:every|each) (?:(?<weekday>${WEEKDAY})|(?<month>${MONTH})|(?<season>${SEASON})(?!\\w))`,
        "gi",
      ),
      read: ({ weekday, month, season }) => {
        const day = weekdayNumber(weekday);
        const number = monthOf(month);
        if (day !== undefined) return set(`XXXX-WXX-${day}`);
        if (number !== undefined) return set(`XXXX-${String(number).padStart(2, "0")}`);
        return season === undefined ? null : set(`XXXX-${SEASONS[season.toLowerCase()]}`);
      },
    },
    {
      name: "adverb",
      pattern:
        /(?<![\w-])(?<word>hourly|daily|nightly|weekly|biweekly|fortnightly|monthly|quarterly|annually|yearly|semiannually)(?![\w-])/gi,
      read: ({ word }, { text }) => (/^[A-Z]/.test(text) ? null : set(ADVERBS[(word ?? "").toLowerCase()] ?? "P1D")),
    },
    {
      name: "times-a-unit",
      pattern:
        /(?<!\w)(?:once|twice|(?:two|three|four|five|six|\d{1,2}) times) (?:a|an|every|each|per) (?<unit>hour|day|week|month|quarter|year|decade)(?!\w)/gi,
      read: ({ unit }) => set(lengthOf(1, unitOf(unit ?? ""))),
    },
  ],
  examples: [
    ["They meet [every Friday].", "XXXX-WXX-5"],
    ["It is paid [twice a year].", "P1Y"],
    ["It rains [every day].", "P1D"],
    ["The Daily Planet said so."],
  ],
});
