import { family } from "../text/rules.ts";
import { directionOf, isFromStory, stepsOf } from "./direction.ts";
import { dayPartOf, HOURS, hoursMod, partAfter, partBefore, WEEKDAY, weekdayNumber } from "./lexicon.ts";
import { type Step, type Timex, timex } from "./timex.ts";

const WHICH =
  "(?:(?:this |the )?(?:past|coming)|the (?:following|previous|next|preceding|same)|last|this|next|previous|following|that same|that)";

/** Weekdays: `XXXX-WXX-2` until the tense of the clause says which Tuesday. */
export const weekdays = family<Timex>({
  name: "dates/weekday",
  needs: /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:day|nesday|rsday|sday|urday|r?s?\.?$)/i,
  rules: [
    {
      name: "weekday",
      pattern: new RegExp(
        `(?<!\\w)${HOURS}${partBefore}(?:(?<which>${WHICH}) )?(?<weekday>${WEEKDAY})(?!-)${partAfter}(?:,? (?:of )?(?<week>last|this|next) week(?!\\w)|(?<weekOn> week)(?=[.,;:]| (?:at|to|in|for|and|when|by)\\b|$))?`,
        "gi",
      ),
      read: ({ which, weekday, part, partBefore, week, weekOn }, { text, sentence, start, end }) => {
        const number = weekdayNumber(weekday);
        if (which === undefined && isAny(sentence.text.slice(0, start), sentence.text.slice(end))) return null;
        if (number === undefined || PAPER.test(sentence.text.slice(end))) return null;
        const direction = directionOf(which);
        return timex(
          {
            kind: "weekday",
            weekday: number,
            direction,
            isFromStory: isFromStory(which ?? ""),
            week: weekOn === undefined ? weekOf(week) : WEEK_ON,
          },
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
    ["She leaves on [Monday week].", "story week+1-1"],
    ["[Monday] week two begins.", "XXXX-WXX-1"],
    ["It fell on a Monday in rain, a Tuesday or so."],
    ["The sun and the wed couple shone."],
    ["The Sunday Times reported it."],
  ],
});

const weekOf = (which: string | undefined): Step | undefined =>
  which === undefined ? undefined : { unit: "week", by: stepsOf(which), from: "now" };

/** "Monday week": a week after the Monday to come. */
const WEEK_ON: Step = { unit: "week", by: 1, from: "story" };

/** "On a Friday", "July 4, a Sunday": no day in particular, unless it modifies a noun. */
const isAny = (before: string, after: string): boolean =>
  /\ba $/i.test(before) && /^(?:[.,;:)]|$| (?:in|of|when|and|or|at|but|that|as|after|before)\b)/.test(after);

/** "The Sunday Times", "Sunday Mass". */
const PAPER = /^ (?:Times|Mirror|Telegraph|Herald|Post|Morning Herald|Mail|Express|Mass)\b/;
