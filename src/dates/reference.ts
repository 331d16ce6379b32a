import { family } from "../text/rules.ts";
import { fixed, type Timex } from "./timex.ts";

/** Words for the present, the past and the future as a whole (TimeML 1.2.1). */
export const references = family<Timex>({
  name: "dates/reference",
  needs: /now|current|moment|present|recent|past|future|soon|these days|nowadays|lately|previous/i,
  rules: [
    {
      name: "present",
      pattern:
        /(?<![\w-])(?:right now|just now|now|currently|current|nowadays|these days|at the moment|at present|the present|at this point|at this time|the present time)(?![\w-])/gi,
      read: (_, { text, sentence, end, start }) => {
        const lower = text.toLowerCase();
        if (/^at /.test(lower)) return null;
        if (lower === "now" && /^,? that\b/.test(sentence.text.slice(end))) return null;
        void start;
        return fixed("PRESENT_REF");
      },
    },
    {
      name: "past",
      pattern:
        /(?<![\w-])(?:(?:more |most )?recently|recent(?: (?<unit>years|months|weeks|days|decades|times))?|lately|the (?:recent |distant )?past|past (?:years|months|weeks))(?![\w-])(?! (?:few|several|two|three|four|five|six|\d+|year|decade|month|week|century|day|couple))/gi,
      read: ({ unit }) =>
        unit === undefined || unit === "times" || unit === "years"
          ? fixed("PAST_REF")
          : fixed(`PX${(unit[0] ?? "").toUpperCase()}`, { type: "DURATION" }),
    },
    {
      name: "future",
      pattern:
        /(?<![\w-])(?:the (?:near |foreseeable |immediate |distant )?future|(?:near|foreseeable) future|soon)(?![\w-])(?! (?:after|as|before))/gi,
      read: (_, { sentence, start }) =>
        /\b(?:as|how|too|so) $/i.test(sentence.text.slice(Math.max(0, start - 5), start)) ? null : fixed("FUTURE_REF"),
    },
  ],
  examples: [
    ["It is [now] closed.", "PRESENT_REF"],
    ["[Recently] it grew.", "PAST_REF"],
    ["He fears [the future].", "FUTURE_REF"],
    ["As soon as it opened, he left."],
  ],
});
