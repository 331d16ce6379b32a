import { family } from "../text/rules.ts";
import { calendarDay } from "./calendar.ts";
import { MONTH, numberOf, WEEKDAY, weekdayNumber } from "./lexicon.ts";
import { type Reading, type Timex, timex } from "./timex.ts";

const ZONE =
  "(?:,? ?\\(?(?:GMT|UTC|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|CT|PT|MT|BST|CET|JST|local time|Eastern(?: (?:Standard |Daylight )?time)?|Pacific(?: time)?|Central time|New York time)\\)?(?!\\w))?";
const HALF_DAY = "(?<half>[ap]\\.m\\.|[ap]\\.?m\\b\\.?)";
const DAY = `(?:,? (?:on )?(?:(?<deictic>yesterday|today|tomorrow)|(?:(?<weekday>${WEEKDAY})(?:,? (?=${MONTH} \\d))?)?(?:(?<month>${MONTH}) (?<day>[0-3]?\\d)(?![\\d:])(?:, (?<year>(?:19|20)\\d\\d))?)?)(?!\\w))?`;

/** Clock times, on the day that the text names beside them or else on the day spoken of. */
export const clockTimes = family<Timex>({
  name: "dates/time",
  needs: /\d ?[ap]\.?m|\d[:.]\d\d|noon|midnight|o['’]clock|[ap]\.m\.|\d{4} (?:GMT|hours)/i,
  rules: [
    {
      name: "half-day",
      pattern: new RegExp(
        `(?<![\\w.:])(?<hour>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:[:.](?<minute>[0-5]\\d))? ?${HALF_DAY}${ZONE}${DAY}`,
        "gi",
      ),
      read: (groups) => readClock(groups, groups.half),
    },
    {
      name: "24-hour",
      pattern: new RegExp(
        `(?<![\\w.:$£€-])(?<hour>[01]?\\d|2[0-4])(?::(?<minute>[0-5]\\d)(?!\\.\\d)| ?(?<sharp>o['’]clock))(?::[0-5]\\d)?(?![\\w:%])(?: in the (?<part>morning|afternoon|evening))?${ZONE}${DAY}`,
        "gi",
      ),
      read: (groups, { sentence, start }) =>
        groups.sharp === undefined &&
        !/\b(?:at|by|until|from|before|after|around|about|to|and|[a-z]+day,?) $/i.test(
          sentence.text.slice(Math.max(0, start - 12), start),
        )
          ? null
          : readClock(groups, groups.part === undefined ? undefined : groups.part === "morning" ? "a" : "p"),
    },
    {
      name: "military",
      pattern: new RegExp(
        `(?<![\\w.:])(?<hour>[01]\\d|2[0-4])(?<minute>[0-5]\\d) (?:GMT|UTC|hours)(?!\\w)${DAY}`,
        "gi",
      ),
      read: (groups) => readClock(groups, undefined),
    },
    {
      name: "noon",
      pattern: new RegExp(`(?<!\\w)(?<word>noon|midnight)(?![\\w-])${ZONE}${DAY}`, "gi"),
      read: (groups) =>
        timex(dayReading(groups), { time: groups.word?.toLowerCase() === "noon" ? "T12:00" : "T24:00" }),
    },
  ],
  examples: [
    ["It closed at [10 p.m. Wednesday].", "XXXX-WXX-3T22:00"],
    ["Doors open at [9.30 a.m. GMT].", "story day+0T09:30"],
    ["They left at [noon].", "story day+0T12:00"],
    ["The ratio was 3:30 in the end."],
  ],
});

function readClock(groups: Readonly<Record<string, string | undefined>>, half: string | undefined): Timex | null {
  let hour = numberOf(groups.hour ?? "") ?? 0;
  if (hour > 24 || (half !== undefined && hour > 12)) return null;
  if (half !== undefined) hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  const clock = `T${String(hour).padStart(2, "0")}:${groups.minute ?? "00"}`;
  return timex(dayReading(groups), { time: clock });
}

function dayReading(groups: Readonly<Record<string, string | undefined>>): Reading {
  if (groups.month !== undefined) {
    const reading = calendarDay(groups);
    if (reading !== null) return reading;
  }
  const weekday = weekdayNumber(groups.weekday);
  if (weekday !== undefined) return { kind: "weekday", weekday };
  const word = groups.deictic?.toLowerCase();
  return {
    kind: "step",
    unit: "day",
    by: word === "yesterday" ? -1 : word === "tomorrow" ? 1 : 0,
    from: word === undefined ? "story" : "now",
  };
}
