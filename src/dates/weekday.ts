import { family } from "../text/rules.ts";
import { directionOf, stepsOf } from "./direction.ts";
import { dayPartOf, HOURS, hoursMod, partAfter, partBefore, WEEKDAY, weekdayNumber } from "./lexicon.ts";
import { type Step, type Timex, timex } from "./timex.ts";

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
        if (number === undefined || PAPER.test(sentence.text.slice(end))) return null;
        const direction = directionOf(which);
        return timex(
          { kind: "weekday", weekday: number, direction, week: weekOf(week) },
          { time: dayPartOf(part ?? partBefore), mod: hoursMod(text) },
        );
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

const weekOf = (which: string | undefined): Step | undefined =>
  which === undefined ? undefined : { unit: "week", by: stepsOf(which), from: "now" };

/** "The Sunday Times", "Sunday Mass". */
const PAPER = /^ (?:Times|Mirror|Telegraph|Herald|Post|Morning Herald|Mail|Express|Mass)\b/;
