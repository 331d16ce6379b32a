import { addMonths, type Day, daysInMonth } from "./days.ts";
import { MONTH, monthOf } from "./lexicon.ts";

const YEAR = "(?:fiscal|financial) year(?:,? (?:which|that))?";
const ON = "(?:,? (?:on|in|at))?(?: the)?(?: end of| start of| beginning of)?";
const ENDS = new RegExp(`${YEAR} (?:ends|ended|ending|closes|closed)${ON} (?:\\d\\d? )?(?<month>${MONTH})`);
const BEGINS = new RegExp(
  `${YEAR} (?:begins|began|beginning|starts|started|starting)${ON} (?:\\d\\d? )?(?<month>${MONTH})`,
);

/** The month that the fiscal year of an article ends in, 1 to 12; `undefined` where the article does not tell. */
export function fiscalEndOf(text: string): number | undefined {
  const end = monthOf(ENDS.exec(text)?.groups?.month);
  const start = monthOf(BEGINS.exec(text)?.groups?.month);
  return end ?? (start === undefined ? undefined : ((start + 10) % 12) + 1);
}

/**
 * The days of a fiscal year, half or quarter whose value is `2016`, `2016-H1` or `2016-Q4`. A fiscal year has the
 * number of the year that it ends in; "2016-17" has both.
 */
export function fiscalDays(value: string, words: string, endMonth: number): { from: Day; to: Day } | undefined {
  const m = /^(\d{4})(?:-([QH])(\d))?$/.exec(value);
  if (m === null || !/\bfiscal\b|\bfinancial year\b|\bFY/i.test(words)) return undefined;
  const [, digits, part, nth] = m;
  const year = Number(digits) + (/\d{4}[-/]\d\d/.test(words) ? 1 : 0);
  const months = part === undefined ? 12 : part === "Q" ? 3 : 6;
  const passed = part === undefined ? 0 : (Number(nth) - 1) * months;
  const first = addMonths(year, endMonth, passed - 11);
  const last = addMonths(first.year, first.month, months - 1);
  return { from: { ...first, day: 1 }, to: { ...last, day: daysInMonth(last.year, last.month) } };
}
