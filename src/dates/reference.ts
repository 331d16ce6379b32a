import { family } from "../text/rules.ts";
import { fixed, type Timex, timex } from "./timex.ts";

/** Words for the present, the past and the future as a whole (TimeML 1.2.1). */
export const references = family<Timex>({
  name: "dates/reference",
  needs: /\bnow|current|moment|present|recent|past|future|soon|\b(?:some)?days?\b|lately|\btime\b|period/i,
  rules: [
    {
      name: "present",
      pattern:
        /(?<![\w-])(?:right now|now|currently|current|nowadays|these days|at the moment|at present|the present)(?![\w-])(?! value| day)/gi,
      read: (_, { text, sentence, start }) => {
        if (/^(?:at )/i.test(text)) return null;
        return /\b(?:then|just) $/i.test(sentence.text.slice(Math.max(0, start - 5), start))
          ? null
          : fixed("PRESENT_REF");
      },
    },
    {
      name: "past",
      pattern:
        /(?<![\w-])(?:(?:more |most )?recently|recent|lately|the (?:recent |distant )?past)(?![\w-])(?! (?:few|several|two|three|four|five|six|\d+|years?|decades?|months?|weeks?|century|centuries|days?|couple|hours?))/gi,
      read: () => fixed("PAST_REF"),
    },
    {
      name: "future",
      pattern:
        /(?<![\w-])(?:the (?:near |foreseeable |immediate |distant )?future|(?:near|foreseeable) future)(?![\w-])(?! of\b)/gi,
      read: () => fixed("FUTURE_REF"),
    },
    {
      name: "this-time",
      pattern:
        /(?<=\b(?:during|by|from|around|since|until) )(?:this|that) (?:same )?(?:time|period)(?!\w)(?! next| last)/gi,
      read: () => timex({ kind: "again" }),
    },
    {
      name: "some-day",
      pattern: /(?<!\w)(?:some ?day(?: soon)?(?= )|(?<=\b(?:will|would|may|might|could|to) )one day)(?![\w-])(?! of)/gi,
      read: () => fixed("FUTURE_REF"),
    },
    {
      name: "the-other-day",
      pattern: /(?<!\w)the other day(?!\w)/gi,
      read: () => fixed("PAST_REF"),
    },
    {
      // In a story of the past it only says that little time went by.
      name: "soon",
      pattern:
        /(?<=\b(?:will|would|may|might|could|can|to|should|shall|must|be|if|very|quite)(?: \w{1,12}){0,4} )soon(?![\w-])(?! (?:after|as|before)\b)/gi,
      read: (_, { sentence, start }) =>
        /\b(?:as|how|too|so) $/i.test(sentence.text.slice(Math.max(0, start - 5), start)) ? null : fixed("FUTURE_REF"),
    },
  ],
  examples: [
    ["It is [now] closed.", "PRESENT_REF"],
    ["[Recently] it grew.", "PAST_REF"],
    ["He fears [the future].", "FUTURE_REF"],
    ["It will open [soon].", "FUTURE_REF"],
    ["It may [one day] be sold. [Someday] it will.", "FUTURE_REF", "FUTURE_REF"],
    ["He said so [the other day].", "PAST_REF"],
    ["During [that period] prices fell.", "XXXX"],
    ["As soon as it opened, he left."],
    ["They soon gave up."],
  ],
});
