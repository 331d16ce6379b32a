import { alternation, family, type Groups, type Match } from "../text/rules.ts";
import { readDay } from "./calendar.ts";
import { countOf } from "./count.ts";
import { DAY_PART, dayPartOf, MONTH, WEEKDAY, weekdayNumber, yearPattern } from "./lexicon.ts";
import { type Reading, type Timex, timex } from "./timex.ts";

const ZONES = [
  "GMT",
  "UTC",
  "EST",
  "EDT",
  "CST",
  "CDT",
  "MST",
  "MDT",
  "PST",
  "PDT",
  "ET",
  "CT",
  "PT",
  "MT",
  "BST",
  "CET",
  "JST",
  "local time",
  "Eastern time",
  "Pacific time",
  "Central time",
  "Mountain time",
  "New York time",
  "Eastern Standard Time",
  "Eastern Daylight Time",
];
const ZONE = alternation(ZONES);
const zone = `(?<zone> ?(?:${ZONE}|\\(${ZONE}\\))(?!\\w))?`;
const dayName = `(?:(?<word>yesterday|today|tomorrow)|(?<weekday>${WEEKDAY}))(?: (?<partOfDay>morning|afternoon|evening|night)(?!\\w))?`;
/** A day beside a clock time: "Wednesday", "Nov. 6, 1989", "on 6 November". */
const day = `(?:(?:${dayName})(?:,? (?=${MONTH} \\d|\\d+ ${MONTH}))?)?(?:(?<month>${MONTH}) (?<day>[0-3]?\\d)(?![\\w:])|(?<dayFirst>[0-3]?\\d) (?<monthAfter>${MONTH}))?(?:,? ${yearPattern()})?`;
const dayAfter = `(?:,? (?:on )?(?=[A-Z\\dty])${day}(?!\\w))?`;
const HOURS_IN_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";

/** Clock times, on the day that the text names beside them or else on the day spoken of, and parts of a named day. */
export const clockTimes = family<Timex>({
  name: "dates/time",
  needs:
    /(?:\b|\d)[ap]\.?m\b|\d:\d\d|noon|midnight|midday|o['’]clock|\b(?:GMT|UTC|hours|half|quarter)\b|morning|evening|night/i,
  rules: [
    {
      name: "half-day",
      pattern: new RegExp(
        `(?<![\\w.:])(?:around )?(?<hour>\\d{1,2}|${HOURS_IN_WORDS})(?:[:.](?<minute>[0-5]\\d))? ?(?<half>[ap]\\.m\\.?|[ap]m(?!\\w))${zone}${dayAfter}`,
        "gi",
      ),
      read: (groups, match) => readClock(groups, groups.half, isEntry(match)),
    },
    {
      name: "24-hour",
      pattern: new RegExp(
        `(?<![\\w.:$£€-])(?<hour>[01]?\\d|2[0-4]|${HOURS_IN_WORDS})(?::(?<minute>[0-5]\\d)(?!\\.\\d)| ?(?<sharp>o['’]clock))(?::[0-5]\\d)?(?![\\w:%])(?: in the (?<part>morning|afternoon|evening))?${zone}${dayAfter}`,
        "gi",
      ),
      read: (groups, { sentence, start }) => {
        const before = sentence.text.slice(Math.max(0, start - 12), start);
        const isTime =
          groups.sharp !== undefined ||
          groups.zone !== undefined ||
          /\b(?:at|by|until|from|before|after|around|about|[a-z]+day,?|\d\d?:\d\d (?:to|and)) $/i.test(before);
        return isTime ? readClock(groups, halfOf(groups.part ?? groups.partOfDay ?? nightBefore(before))) : null;
      },
    },
    {
      // "From 2 to 4 p.m.": the half of the day is told once.
      name: "first-of-range",
      pattern:
        /(?<=\b(?:between|from) )(?<hour>\d{1,2})(?:[:.](?<minute>[0-5]\d))?(?=(?: ?[-–] ?| to | and | until )(?<last>\d{1,2})(?:[:.][0-5]\d)? ?(?<half>[ap])\.?m\b)/gi,
      read: (groups) => readClock(groups, halfOfFirst(groups)),
    },
    {
      name: "past-the-hour",
      pattern: new RegExp(
        `(?<=\\b(?:at|by|until|from|before|after|about|around|was|is) )(?:a )?(?<way>half past|quarter past|quarter to) (?<hour>${HOURS_IN_WORDS}|\\d{1,2})(?![\\w:])(?: in the (?<part>morning|afternoon|evening)(?!\\w))?${dayAfter}`,
        "gi",
      ),
      read: (groups) => readClock(pastTheHour(groups), halfOf(groups.part ?? groups.partOfDay)),
    },
    {
      // "12:30: He will speak", an entry of a live page.
      name: "entry",
      pattern: /^(?<hour>[01]?\d|2[0-3])[:.](?<minute>[0-5]\d)(?=(?:| ?[:–—-]) [A-Z])/g,
      read: (groups) => readClock(groups, undefined, true),
    },
    {
      name: "military",
      pattern: new RegExp(
        `(?<![\\w.:])(?<hour>[01]\\d|2[0-4])(?<minute>[0-5]\\d) (?:GMT|UTC|hours)(?!\\w)${dayAfter}`,
        "gi",
      ),
      read: (groups) => readClock(groups, undefined),
    },
    {
      name: "noon",
      pattern: new RegExp(`(?<![\\w-])(?<part>noon|midday|midnight)(?![\\w-])${zone}${dayAfter}`, "gi"),
      read: (groups) => timex(dayReading(groups), { time: dayPartOf(groups.part) }),
    },
    {
      name: "part-of-day",
      pattern: new RegExp(
        `(?<!\\w)(?:the |early in the |late in the )?(?:(?:early|late) )?(?<part>${DAY_PART})(?: hours)? of (?=[A-Z\\dty])${day}(?!\\w)`,
        "gi",
      ),
      read: (groups) => {
        const reading = dayReading(groups);
        return reading.kind === "step" && groups.word === undefined
          ? null
          : timex(reading, { time: dayPartOf(groups.part) });
      },
    },
  ],
  examples: [
    ["It closed at [10 p.m. Wednesday].", "XXXX-WXX-3T22:00"],
    ["Doors open at [9.30 a.m. GMT].", "story day+0T09:30"],
    ["The offer ends [5 p.m. EST, Nov. 6].", "XXXX-11-06T17:00"],
    ["The train leaves at [19:45 on Friday].", "XXXX-WXX-5T19:45"],
    ["The quake struck at [0735 GMT].", "story day+0T07:35"],
    ["[09:05] The minister resigns.", "day+0T09:05"],
    ["[1pm]: A poll is out.", "day+0T13:00"],
    ["It ran from [10:00] to [15:00 GMT].", "story day+0T10:00", "story day+0T15:00"],
    ["It ran from [2] to [4 p.m.]", "story day+0T14:00", "story day+0T16:00"],
    ["It was halted between [11:15] and [1 p.m.]", "story day+0T11:15", "story day+0T13:00"],
    ["It ended at [half past eight in the evening].", "story day+0T20:30"],
    ["The vote is at [6:30 tomorrow evening].", "day+1T18:30"],
    ["He arrived, [14:35 BST], by train.", "story day+0T14:35"],
    ["They left at [noon].", "story day+0T12:00"],
    ["They crossed on [the night of 3 May 1944].", "1944-05-03TNI"],
    ["The ratio was 3:30 in the end."],
    ["It was the night of the long wait."],
  ],
});

const halfOf = (part: string | undefined): string | undefined =>
  part === undefined ? undefined : part.toLowerCase() === "morning" ? "a" : "p";

/** "Tonight at 8 o'clock". */
const nightBefore = (before: string): string | undefined =>
  /\b(?:tonight|evening|afternoon|morning),? at $/i.exec(before)?.[0].replace(/\W+at $/, "");

/** From 11 to 1 p.m. noon goes by. */
function halfOfFirst({ hour, last, half }: Groups): string | undefined {
  const isOver = Number(hour) % 12 > Number(last) % 12;
  return isOver ? (/p/i.test(half ?? "") ? "a" : "p") : half;
}

/** "Quarter to nine" as the groups `hour` and `minute`. */
function pastTheHour(groups: Groups): Groups {
  const hour = countOf(groups.hour ?? "") ?? 0;
  const [of, minute] = /to$/i.test(groups.way ?? "")
    ? [hour - 1 || 12, "45"]
    : [hour, /^h/i.test(groups.way ?? "") ? "30" : "15"];
  return { ...groups, hour: String(of), minute };
}

/** "1pm: A poll ..." heads an entry of a live page: of the day of writing. */
const isEntry = ({ start, end, sentence }: Match): boolean => start === 0 && sentence.text[end] === ":";

function readClock(groups: Groups, half: string | undefined, isOfToday = false): Timex | null {
  let hour = countOf(groups.hour ?? "") ?? 0;
  if (hour > 24 || (half !== undefined && hour > 12)) return null;
  if (half !== undefined) hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  const day: Reading = isOfToday ? { kind: "step", unit: "day", by: 0, from: "now" } : dayReading(groups);
  return timex(day, { time: `T${String(hour).padStart(2, "0")}:${groups.minute ?? "00"}` });
}

const DAYS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

/** The day named beside a time; where none is named, the day spoken of. */
function dayReading({ word, weekday, month, monthAfter, day, dayFirst, year }: Groups): Reading {
  const calendar = readDay({ month: month ?? monthAfter, day: day ?? dayFirst, year });
  if (calendar !== null) return calendar;
  const number = weekdayNumber(weekday);
  if (number !== undefined) return { kind: "weekday", weekday: number };
  if (word !== undefined) return { kind: "step", unit: "day", by: DAYS[word.toLowerCase()] ?? 0, from: "now" };
  return { kind: "step", unit: "day", by: 0, from: "story" };
}
