import { family } from "../text/rules.ts";
import { BOUND, boundMod, NUMBER, numberOf, UNIT, type Unit, unitOf } from "./lexicon.ts";
import { fixed, type Timex, timex } from "./timex.ts";

const CODES: Readonly<Record<Unit, string>> = {
  second: "TxS",
  minute: "TxM",
  hour: "TxH",
  day: "xD",
  weekend: "xWE",
  week: "xW",
  fortnight: "xW",
  month: "xM",
  quarter: "xQ",
  half: "xH",
  year: "xY",
  decade: "xDE",
  century: "xCE",
};
const VAGUE = "several|many|some|a few|few|a number of|a couple of|a couple|couple of|couple|countless|recent";

/** TIMEX3 length: 3, "month" → `P3M`; an unknown number is `X`. */
export function lengthOf(count: number | undefined, unit: Unit): string {
  const code = CODES[unit];
  const number = count === undefined ? "X" : String(unit === "fortnight" ? count * 2 : count);
  return `P${code.replace("x", number)}`;
}

const countOf = (words: string | undefined): number | undefined => {
  if (words === undefined || /^(?:several|many|some|a few|few|a number|countless|recent)/i.test(words))
    return undefined;
  if (/couple/i.test(words)) return 2;
  return /^an?$/i.test(words) ? 1 : numberOf(words);
};

/** Lengths of time: `P3M`, `PT4H`, `PXY`. */
export const durations = family<Timex>({
  name: "dates/duration",
  needs: /second|minute|hour|day|week|fortnight|month|quarter|year|decade|centur/i,
  rules: [
    {
      name: "past-units",
      pattern: new RegExp(
        `(?<!\\w)(?:the |these |its |his |her |their |for )?(?<which>past|last|next|previous|coming|preceding|following|first|latest|final) (?<count>${NUMBER}|${VAGUE})(?: or (?:so|more|${NUMBER})| to ${NUMBER})?(?: (?:fiscal|calendar|consecutive|full|trading|business|working))?[- ](?<unit>${UNIT})`,
        "gi",
      ),
      read: ({ which, count, unit }, { text }) => {
        if (/^(?:its|his|her|their|for) /i.test(text)) return null;
        const value = lengthOf(countOf(count), unitOf(unit ?? ""));
        const word = (which ?? "").toLowerCase();
        if (/first|final/.test(word)) return fixed(value);
        return timex({ kind: "stretch", value, direction: /next|coming|following/.test(word) ? "next" : "last" });
      },
    },
    {
      name: "past-unit",
      pattern: /(?<!\w)the past (?<unit>year|week|month|decade|century|day|quarter)(?!\w)/gi,
      read: ({ unit }) => timex({ kind: "stretch", value: lengthOf(1, unitOf(unit ?? "")), direction: "last" }),
    },
    {
      name: "units",
      pattern: new RegExp(
        `(?<![\\w.,$£€-])(?<bound>(?:${BOUND}) )?(?:the )?(?<count>${NUMBER}|${VAGUE})(?: (?:and a half|more|or more|or so|full|long|straight|consecutive|whole|trading|business|working|calendar|additional|or ${NUMBER}|to ${NUMBER}|fiscal))?(?<joint>[- ])(?<unit>${UNIT})(?! ?-? ?olds?\\b)`,
        "gi",
      ),
      read: ({ count, unit, bound, joint }, { sentence, end, text }) => {
        const after = sentence.text.slice(end, end + 12);
        if (/^(?: of age|[- ]old)\b/.test(after)) return null;
        const name = unitOf(unit ?? "");
        if (name === "second" && /second$/i.test(text) && joint === " ") return null;
        if (name === "quarter" || name === "half") if (!/^\d|^[a-z]/i.test(count ?? "")) return null;
        return fixed(lengthOf(countOf(count), name), { mod: boundMod(bound) });
      },
    },
    {
      name: "bare-units",
      pattern:
        /(?<![\w-])(?:(?:for|in|within|after|over|of|than|spent|take|takes|took|last|lasted) )?(?<many>many |recent |coming )?(?<unit>hours|days|weeks|months|years|decades|centuries)(?![\w-])/gi,
      read: ({ unit, many }, { text }) =>
        text.toLowerCase() === `${many ?? ""}${unit}`.toLowerCase() && /many/i.test(many ?? "")
          ? fixed(lengthOf(undefined, unitOf(unit ?? "")))
          : null,
    },
    {
      name: "a-unit",
      pattern:
        /(?<=\b(?:for|in|within|after|over|than|about|nearly|almost|last|lasted|spent|take|takes|took|of) )(?<count>an?|half an?|one|a full|a whole) (?<unit>hour|day|week|fortnight|month|year|decade|century)(?![\w-])(?! (?:ago|earlier|later|before))/gi,
      read: ({ count, unit }) =>
        fixed(/^half/i.test(count ?? "") ? halfOf(unitOf(unit ?? "")) : lengthOf(1, unitOf(unit ?? ""))),
    },
  ],
  examples: [
    ["The strike lasted [six months].", "P6M"],
    ["A [two-day] visit began.", "P2D"],
    ["In [the past three months] stocks have plunged.", "last P3M"],
    ["It took [several years].", "PXY"],
    ["The 60-year-old man left."],
    ["She is 60 years old."],
  ],
});

const halfOf = (unit: Unit): string =>
  ({ hour: "PT30M", day: "PT12H", month: "P2W", year: "P6M", decade: "P5Y", century: "P50Y" })[unit as string] ??
  lengthOf(1, unit);
