import { alternation, family, type Groups } from "../text/rules.ts";
import { isDay } from "./days.ts";
import { MONTH, monthOf, WEEKDAY, weekdayNumber } from "./lexicon.ts";
import { type Timex, timex } from "./timex.ts";
import { ofYear, yearOf } from "./year.ts";

const NTH: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: -1, final: -1 };
const nth = `(?<nth>${alternation(Object.keys(NTH))})`;

/** Weeks and weekdays named by their place in a month or by a day: as an ISO 8601 week, or a full date. */
export const nthOfMonth = family<Timex>({
  name: "dates/nth",
  needs: /\bweek\b|\b[MTWFS][a-z]{2,5}day\b/,
  rules: [
    {
      name: "nth-weekday",
      pattern: new RegExp(
        `(?<!\\w)(?:the )?${nth} (?<weekday>${WEEKDAY}) (?:of|in) (?<month>${MONTH})${ofYear}?`,
        "gi",
      ),
      read: (groups) => readNth(groups, weekdayNumber(groups.weekday)),
    },
    {
      name: "nth-week",
      pattern: new RegExp(`(?<!\\w)(?:the )?${nth} week (?:of|in) (?<month>${MONTH})(?! ?\\d\\d?\\b)${ofYear}?`, "gi"),
      read: (groups) => readNth(groups, undefined),
    },
    {
      name: "week-of-day",
      pattern: new RegExp(
        `(?<!\\w)the week (?:of|beginning|starting|commencing) (?:on )?(?:${WEEKDAY},? )?(?:(?<month>${MONTH}) (?<day>[0-3]?\\d)(?!\\d)|(?<dayFirst>[0-3]?\\d) (?<monthAfter>${MONTH}))${ofYear}?`,
        "gi",
      ),
      read: (groups) => {
        const month = monthOf(groups.month ?? groups.monthAfter);
        const day = Number(groups.day ?? groups.dayFirst);
        if (month === undefined || !isDay({ year: 2000, month, day })) return null;
        return timex({ kind: "part", part: { weekOf: { month, day } }, year: yearOf(groups) });
      },
    },
  ],
  examples: [
    ["The clocks go back on [the last Sunday in October].", "XXXX-10-last-7"],
    ["It meets on [the first Monday of May 2024].", "2024-05-1-1"],
    ["Twelve people died in [the first week of October].", "XXXX-10-1"],
    ["[The week of Oct. 24] will be busy.", "XXXX-week of 10-24"],
    ["Cases rose in [the week beginning 10 October 2022].", "2022-week of 10-10"],
    ["He spent the last week of the trial abroad."],
  ],
});

function readNth(groups: Groups, weekday: number | undefined): Timex | null {
  const ofMonth = monthOf(groups.month);
  const nth = NTH[(groups.nth ?? "").toLowerCase()];
  if (ofMonth === undefined || nth === undefined) return null;
  return timex({ kind: "part", part: { ofMonth, nth, weekday }, year: yearOf(groups) });
}
