import { addMonths, type Day, daysInMonth } from "./days.ts";
import { MONTH, monthOf } from "./lexicon.ts";

const YEAR = "(?:(?:fiscal|financial) year(?:,? (?:which|that))?|(?:fiscal|FY) ?\\d{2,4},? which)";
const ON = "(?:,? (?:on|in|at))?(?: the)?(?: end of| start of| beginning of)?";
const ENDS = new RegExp(`${YEAR} (?:ends|ended|ending|closes|closed)${ON} (?:\\d\\d? )?(?<month>${MONTH})`);
const BEGINS = new RegExp(
  `${YEAR} (?:begins|began|beginning|starts|started|starting)${ON} (?:\\d\\d? )?(?<month>${MONTH})`,
);

/** The month that the fiscal year of an article ends in, 1 to 12; `undefined` where the article does not tell. */
export function fiscalEndOf(text: string): number | undefined {
  const end = monthOf(ENDS.exec(text)?.groups?.month);
  const start = monthOf(BEGINS.exec(text)?.groups?.month);
  return end ?? (start === undefined ? customaryEnd(text) : ((start + 10) % 12) + 1);
}

/** Where the article does not tell, its money does: Indian and Japanese years end in March, Australian ones in June. */
function customaryEnd(text: string): number | undefined {
  if (/\bRs\.? ?\d|₹|\brupees?\b|\bcrore\b|\b(?:billion|million|trillion) yen\b/.test(text)) return 3;
  return /\bA\$ ?\d/.test(text) ? 6 : undefined;
}

/** Words that a fiscal period is told by. */
const FISCAL = /\bfiscal\b|\bfinancial year\b|\bFY/i;
export const isFiscal = (words: string): boolean => FISCAL.test(words);

const REPORTED =
  `(?:the (?:(?:fiscal|full|financial) )?year|(?:(?<nth>first|second|third|fourth)[- ])(?:fiscal[- ])?quarter),?` +
  `(?: (?:which|that))? (?:ended|ending|ends)(?: (?:on|in))? (?:\\d\\d? )?(?<month>${MONTH})`;
const ENDED = new RegExp(REPORTED);

/** The month that a company's quarters are counted to: 9 of "its fourth quarter ended Sept. 30"; `undefined` where they are those of the calendar. */
export function reportedEndOf(text: string): number | undefined {
  const { nth, month } = ENDED.exec(text)?.groups ?? {};
  const ended = monthOf(month);
  if (ended === undefined) return undefined;
  const left = nth === undefined ? 0 : 12 - 3 * (["first", "second", "third", "fourth"].indexOf(nth) + 1);
  const end = ((ended - 1 + left) % 12) + 1;
  return end === 12 ? undefined : end;
}

/**
 * The days of a quarter of the calendar, `1989-Q1`, in the count of a company whose years end in another month. Of the
 * quarters of that number the calendar's last one begun stands for the company's last one ended: in October 1989 the first
 * quarter of a year that ends in June is July to September.
 */
export function reportedDays(value: string, words: string, endMonth: number, now: Day): Days | undefined {
  const m = /^(\d{4})-Q(\d)$/.exec(value);
  const hasYear = /\d{4}/.test(words) && !/^(?:the )?\d{4} (?:fiscal )?(?:period|quarter)$/i.test(words);
  if (m === null || hasYear) return undefined;
  const nth = Number(m[2]);
  const begun = nth * 3 - 2 <= now.month ? now.year : now.year - 1;
  const complete = now.month - 1;
  const back = (((complete - endMonth - 3 * nth) % 12) + 12) % 12;
  return daysOfMonths(addMonths(now.year + Number(m[1]) - begun, complete - back, -2), 3);
}

interface Days {
  from: Day;
  to: Day;
}

function daysOfMonths(first: { year: number; month: number }, months: number): Days {
  const last = addMonths(first.year, first.month, months - 1);
  return { from: { ...first, day: 1 }, to: { ...last, day: daysInMonth(last.year, last.month) } };
}

/**
 * The days of a fiscal year, half or quarter whose value is `2016`, `2016-H1` or `2016-Q4`. A fiscal year has the
 * number of the year that it ends in; "2016-17" has both.
 */
export function fiscalDays(value: string, words: string, endMonth: number): Days | undefined {
  const m = /^(\d{4})(?:-([QH])(\d))?$/.exec(value);
  if (m === null || !isFiscal(words)) return undefined;
  const [, digits, part, nth] = m;
  const year = Number(digits) + (/\d\d[-–/]\d\d/.test(words) ? 1 : 0);
  const months = part === undefined ? 12 : part === "Q" ? 3 : 6;
  const passed = part === undefined ? 0 : (Number(nth) - 1) * months;
  return daysOfMonths(addMonths(year, endMonth, passed - 11), months);
}
