import { ORDINALS, TENS_AND_UNITS } from "../numbers/lexicon.ts";
import { readNumber } from "../numbers/words.ts";
import { alternation } from "../text/rules.ts";

const WORDS = Object.keys(TENS_AND_UNITS);
const TENS = alternation(WORDS.filter((word) => word.endsWith("ty")));
const UNITS = alternation(WORDS.filter((word) => (TENS_AND_UNITS[word] ?? 0) < 10));
const NUMERAL = `(?:${TENS}(?:[- ]${UNITS})?|${alternation(WORDS)})`;
/** A number of units as the text writes it: digits or words. */
export const NUMBER = `(?:\\d{1,4}(?:,\\d{3})?(?:\\.\\d{1,2}|[- ]\\d/\\d| ?[½¼¾])?|(?:a |${NUMERAL} )?(?:hundred|thousand|dozen)|${NUMERAL}(?:[- ]and[- ]a[- ]half)?)`;
const SOME = "(?:a few|few|several|many|some|a number of|countless|numerous)";
const COUPLE = "(?:a couple of|a couple more|a couple|couple of|couple)";
/** Any number of units: in digits, in words, or "several". */
export const COUNT = `(?:${NUMBER}|${SOME}|${COUPLE})`;

/** "eighteen" → 18, "1,200" → 1200, "5 1/2" → 5.5, "a couple of" → 2, "a" → 1; `undefined` for "several". */
export function countOf(words: string): number | undefined {
  if (/couple/i.test(words)) return 2;
  if (/^an?$/i.test(words)) return 1;
  const value = readNumber(words.toLowerCase().replace(/^(?=hundred|thousand|dozen)/, "a "));
  return value === null ? undefined : Number(value);
}

export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|(?:(?:twenty|thirty)-)?${alternation(Object.keys(ORDINALS).slice(0, 21))})`;

/** "third" → 3, "21st" → 21, "twenty-first" → 21. */
export function ordinalOf(words: string): number | undefined {
  const lower = words.toLowerCase();
  if (/^\d/.test(lower)) return Number.parseInt(lower, 10);
  const [ten = "", unit] = lower.split("-");
  return unit === undefined ? ORDINALS[ten] : (TENS_AND_UNITS[ten] ?? 0) + (ORDINALS[unit] ?? 0);
}
