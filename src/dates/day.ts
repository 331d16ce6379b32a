import { alternation, family } from "../text/rules.ts";
import { dayPartOf, HOURS, hoursMod, partAfter, partBefore } from "./lexicon.ts";
import { step, type Timex } from "./timex.ts";

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
      name: "the-night-before",
      pattern: /(?<!\w)the (?<part>night|evening|morning|afternoon) (?<way>before|after|earlier)(?!\w)(?=[.,;:]|$)/gi,
      read: ({ part, way = "" }) => step("day", /after/i.test(way) ? 1 : -1, "story", { time: dayPartOf(part) }),
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
    ["It had rained [the night before].", "story day-1TNI"],
    ["Shares fell [overnight].", "day+0TNI"],
    ["Mornings are cold."],
    ["He reads USA Today at breakfast."],
  ],
});
