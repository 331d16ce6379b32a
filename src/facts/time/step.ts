import type { Comparison, Period } from "../fact.ts";
import { shiftBack } from "./stretch.ts";
import type { Times } from "./time.ts";

/** "the same period of last year", "a year earlier": a step back from the period spoken of, not a period of its own. */
const YEAR_BACK =
  /\b(?:year[- ](?:on|over)[- ]year|on-year|y-o-y|yoy|on (?:the )?year|over the year|y\/y|on an annual basis|annually compared|(?:from|than|over|against|with|to|in|on|of|recorded)?,? ?(?:a|the|one) year (?:ago|earlier|before|previously)|(?:a )?year-(?:ago|earlier)|(?:the )?(?:same|corresponding|comparable|year-to-date) (?:period|month|quarter|time|half|stretch|week|\w+ months)(?: (?:of|in|the|from))* (?:last|the previous|the prior|the preceding|a) year|(?:the )?(?:previous|prior|preceding) year|(?:than|from|over|on|comparison (?:to|with)) last year|the year-to-date period last year)\b/;

const QUARTER_BACK =
  /\b(?:quarter[- ](?:on|over)[- ]quarter|on-quarter|q-o-q|qoq|(?:the |a )?(?:previous|prior|preceding|last) quarter|(?:a|the) quarter (?:earlier|ago|before)|three months earlier|(?:over|on) the quarter)\b/;

const MONTH_BACK =
  /\b(?:month[- ](?:on|over)[- ]month|on-month|m-o-m|mom|on a monthly basis|(?:from|than|over|on) (?:the |a )?(?:previous|prior|preceding|last) month|(?:the )?(?:previous|prior|preceding) month|(?:a|the) month (?:earlier|ago|before)|(?:over|on) the month|on month)\b/;

/** Without one of these there is no step. */
const STEPS = /year|yoy|y\/y|y-o-y|annual|quarter|qoq|q-o-q|month|mom|m-o-m|same|corresponding|comparable/;

const MONTHS = { yoy: 12, qoq: 3, mom: 1 };

/** What a period is compared with by a code: yoy of 2005-04..06 → 2004-04..06. */
export const comparedBy = (code: keyof typeof MONTHS, period: Period): Times => ({
  compared: shiftBack(period, MONTHS[code]),
  comparison: code,
});

/** Months that a comparison goes back, and its code; undefined where the words name none. */
export function comparisonIn(text: string): { code: Comparison; months: number } | undefined {
  if (!STEPS.test(text)) return undefined;
  if (YEAR_BACK.test(text)) return { code: "yoy", months: 12 };
  if (QUARTER_BACK.test(text)) return { code: "qoq", months: 3 };
  if (MONTH_BACK.test(text)) return { code: "mom", months: 1 };
  return undefined;
}
