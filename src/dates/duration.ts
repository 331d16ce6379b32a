import { family, type Match } from "../text/rules.ts";
import { COUNT, countOf, NUMBER } from "./count.ts";
import { A_MONTH, bound, boundMod, UNIT, type Unit, unitOf, WEEKDAY } from "./lexicon.ts";
import { fixed, type Timex, timex } from "./timex.ts";

const KIND =
  "(?:fiscal|calendar|consecutive|straight|full|long|whole|trading|business|working|additional|more|extra|bloody|solid)";

/** What a period ends on: "Sept. 30", "the end of June", "last Friday". */
const END = `(?:on )?(?:the end of |mid-|early |late )?(?:\\d\\d? )?(?:${A_MONTH.source}|${WEEKDAY}|tomorrow|yesterday|today|last |this |next )`;

/** Lengths of time: `P3M`, `PT4H`, `PXY`. */
export const durations = family<Timex>({
  name: "dates/duration",
  needs: /second|minute|hour|\bdays?\b|week|fortnight|month|quarter|year|decade|centur|while|\btime\b/i,
  rules: [
    {
      name: "past-units",
      pattern: new RegExp(
        `(?<!\\w)(?:the |these )?(?<which>past|last|next|previous|coming|preceding|following|first|latest|final) (?<count>${COUNT})(?: or (?:more|${NUMBER})| to ${NUMBER})?(?: ${KIND})?[- ](?<unit>${UNIT})(?: or so(?!\\w))?`,
        "gi",
      ),
      read: ({ which = "", count = "", unit = "" }) => {
        const value = formatLength(countOf(count), unitOf(unit));
        if (/first|final|previous|preceding|following/i.test(which)) return fixed(value);
        return timex({ kind: "stretch", value, direction: /next|coming/i.test(which) ? "next" : "last" });
      },
    },
    {
      name: "past-unit",
      pattern:
        /(?<!\w)(?:(?:the )?past (?=year|decade)|the past (?=month|week|quarter|hour|day|century)|the last (?=decade|hour|day)|the (?<next>next) (?=decade|century))(?<unit>year|month|week|quarter|hour|day|decade|century)(?!\w)/gi,
      read: ({ unit = "", next }) =>
        timex({
          kind: "stretch",
          value: formatLength(1, unitOf(unit)),
          direction: next === undefined ? "last" : "next",
        }),
    },
    {
      name: "recent-units",
      pattern:
        /(?<!\w)(?:the )?(?<which>recent|coming|past|previous|following|intervening) (?<unit>hours|days|weeks|months|decades|centuries|years)(?!\w)/gi,
      read: ({ which = "", unit = "" }) =>
        /years/i.test(unit) && /recent|past/i.test(which)
          ? fixed("PAST_REF")
          : fixed(formatLength(undefined, unitOf(unit))),
    },
    {
      name: "ended",
      pattern: new RegExp(
        `(?<!\\w)the (?:fiscal |financial |full )?(?:(?<count>${NUMBER})[- ])?(?<unit>half[- ]year|years?|months?|weeks?|days?)(?: period)?(?= (?:end(?:ed|ing)|through|to) ${END})`,
        "gi",
      ),
      read: ({ count, unit = "" }) => {
        if (/^half/i.test(unit)) return timex({ kind: "ending", value: "P6M" });
        return timex({ kind: "ending", value: formatLength(count === undefined ? 1 : countOf(count), unitOf(unit)) });
      },
    },
    {
      name: "units",
      pattern: new RegExp(
        `(?<![\\w.,$£€#/-])${bound}(?:the )?(?<count>${COUNT})(?: (?:and a half|or more|or so|or ${NUMBER}|to ${NUMBER}))?(?: ${KIND})?(?<joint>[- ])(?<unit>${UNIT})(?! ?-? ?olds?\\b| of age\\b|['’]s? old\\b)`,
        "gi",
      ),
      read: ({ count = "", unit = "", bound, joint }, match) => {
        if (!isLength(count, unit, joint ?? " ", match)) return null;
        return fixed(formatLength(countOf(count), unitOf(unit)), { mod: boundMod(bound) });
      },
    },
    {
      name: "vague-units",
      pattern:
        /(?<=\b(?:for|within|after|over|take|takes|took|last|lasted|spent|spend|follows|following) )(?:many )?(?<unit>hours|days|weeks|months|years|decades|centuries)(?![\w-]| (?:old|ago|later|before|earlier|after)\b)/gi,
      read: ({ unit = "" }) => fixed(formatLength(undefined, unitOf(unit))),
    },
    {
      name: "a-unit",
      pattern: new RegExp(
        `(?<=\\b(?:for|in|within|after|over|than|about|last|lasted|lasting|spent|take|takes|took|barely|just|only|him|them|her) )${bound}(?<count>half an?|an?|a full|a whole|a further|an additional) (?<unit>hour|day|week|fortnight|month|year|decade|century)(?![\\w-])(?! (?:ago|earlier|later|before|that)\\b)(?: or (?:two|so)(?!\\w))?`,
        "gi",
      ),
      read: ({ count = "", unit = "", bound }) =>
        fixed(/^half/i.test(count) ? halfOf(unitOf(unit)) : formatLength(1, unitOf(unit)), { mod: boundMod(bound) }),
    },
    {
      name: "bounded-unit",
      pattern:
        /(?<!\w)(?<words>nearly|almost|more than|less than|at least) (?:an?) (?<unit>hour|day|week|month|year|decade|century)(?![\w-])(?! (?:ago|earlier|later|before)\b)/gi,
      read: ({ unit = "", words }) => fixed(formatLength(1, unitOf(unit)), { mod: boundMod(words) }),
    },
    {
      name: "unit-long",
      pattern: /(?<![\w-])(?<unit>hour|day|week|month|year|decade|century)-long(?![\w-])/gi,
      read: ({ unit = "" }) => fixed(formatLength(1, unitOf(unit))),
    },
    {
      name: "a-while",
      pattern: /(?<!\w)(?<=\bfor )(?:quite )?(?:a (?:long |short )?while|some time|a long time)(?!\w)/gi,
      read: () => fixed("PXX", { type: "DURATION" }),
    },
  ],
  examples: [
    ["The strike lasted [six months].", "P6M"],
    ["A [two-day] visit began.", "P2D"],
    ["In [the past three months] stocks have plunged.", "last P3M"],
    ["It took [several years].", "PXY"],
    ["Profit for [the nine months] ended [Sept. 30] rose.", "P9M", "XXXX-09-30"],
    ["They waited for [weeks].", "PXW"],
    ["It happened in [less than an hour].", "PT1H"],
    ["Rents doubled in [the past decade].", "last P10Y"],
    ["They have met in [recent weeks].", "PXW"],
    ["[Nearly an hour] passed.", "PT1H"],
    ["A [week-long] strike began.", "P1W"],
    ["He was away for [a while].", "PXX"],
    ["The 60-year-old man left."],
    ["She is 60 years old."],
    ["Traders see two quarter-point cuts."],
    ["Three-quarters of it was lost in a second."],
  ],
});

const CODES: Readonly<Record<Unit, string>> = {
  second: "TnS",
  minute: "TnM",
  hour: "TnH",
  day: "nD",
  weekend: "nWE",
  week: "nW",
  fortnight: "nW",
  month: "nM",
  quarter: "nQ",
  half: "nH",
  year: "nY",
  decade: "nDE",
  century: "nCE",
};

/** TIMEX3 length: 3, "month" → `P3M`, 1.5, "year" → `P1Y6M`; an unknown number is `X`. Ten years are `P10Y`, for a decade has no code in ISO 8601. */
export function formatLength(count: number | undefined, unit: Unit): string {
  if (count === undefined) return `P${CODES[unit].replace("n", "X")}`;
  const [size, part] = PARTS[unit] ?? [1, unit];
  if (size > 1 && Number.isInteger(count)) return formatLength(count * size, part);
  const whole = Math.floor(count);
  if (whole !== count && unit === "year") return `P${whole}Y${Math.round((count - whole) * 12)}M`;
  if (whole !== count && unit === "hour") return `PT${whole}H${Math.round((count - whole) * 60)}M`;
  return `P${CODES[unit].replace("n", String(count))}`;
}

const PARTS: Partial<Record<Unit, readonly [size: number, of: Unit]>> = {
  fortnight: [2, "week"],
  decade: [10, "year"],
  century: [100, "year"],
};

const HALVES: Partial<Record<Unit, string>> = {
  hour: "PT30M",
  day: "PT12H",
  month: "P2W",
  year: "P6M",
  decade: "P5Y",
  century: "P50Y",
};
const halfOf = (unit: Unit): string => HALVES[unit] ?? formatLength(1, unit);

/** "Some day", "it will one day be sold": no length (reference.ts). */
const isSomeDay = (count: string, before: string): boolean =>
  !/^one$/i.test(count) || /\b(?:will|would|may|might|could|to) $/.test(before);

/** "Three-quarters" is a fraction, "the second minute" an ordinal, "60 Minutes" a programme, "24 hours a day" a rate. */
function isLength(count: string, unit: string, joint: string, { sentence, text, start, end }: Match): boolean {
  if (/^quarters?$/i.test(unit) && (joint === "-" || /^(?: of\b|-(?:point|final))/.test(sentence.text.slice(end))))
    return false;
  if (/^(?:minute|second)$/i.test(unit) && joint === " " && !/^(?:one|1)$/i.test(count)) return false;
  if (
    /^(?:some|several|many|few|one)$/i.test(count) &&
    /^day$/i.test(unit) &&
    joint === " " &&
    isSomeDay(count, sentence.text.slice(0, start))
  )
    return false;
  if (start > 0 && /[A-Z][a-z]+$/.test(text) && sentence.paragraph > 0 && !/^[A-Z]/.test(count)) return false;
  return !/^ (?:an?|per) day\b/.test(sentence.text.slice(end, end + 8));
}
