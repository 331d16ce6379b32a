import { alternation } from "../text/rules.ts";

const SMALL = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const TEENS = ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const BELOW_TWENTY = [...SMALL, ...TEENS];
const NUMERAL = `(?:${alternation(TENS)}(?:[- ]${alternation(BELOW_TWENTY.slice(1, 10))})?|${alternation(BELOW_TWENTY)})`;
/** A number of units as the text writes it: digits or words. */
export const NUMBER = `(?:\\d{1,4}(?:,\\d{3})?(?:\\.\\d{1,2})?|(?:a |${NUMERAL} )?(?:hundred|thousand|dozen)|${NUMERAL})`;
/** Some number of units, unknown which. */
export const SOME = "(?:a few|few|several|many|some|a number of|countless|numerous)";
const COUPLE = "(?:a couple of|a couple more|a couple|couple of|couple)";
/** Any number of units: in digits, in words, or some. */
export const COUNT = `(?:${NUMBER}|${SOME}|${COUPLE})`;

/** "eighteen" → 18, "1,200" → 1200, "a couple of" → 2, "a" → 1; `undefined` for "several". */
export function countOf(words: string): number | undefined {
  const lower = words.toLowerCase();
  if (/couple/.test(lower)) return 2;
  if (/^an?$/.test(lower)) return 1;
  if (/^\d/.test(lower)) return Number(lower.replace(",", ""));
  return wordsOf(lower);
}

function wordsOf(words: string): number | undefined {
  let total = 0;
  for (const word of words.split(/[- ]/)) {
    const small = BELOW_TWENTY.indexOf(word);
    const ten = TENS.indexOf(word);
    if (small >= 0) total += small;
    else if (ten >= 0) total += (ten + 2) * 10;
    else if (word === "hundred") total = (total || 1) * 100;
    else if (word === "thousand") total = (total || 1) * 1000;
    else if (word === "dozen") total = (total || 1) * 12;
    else if (word !== "a") return undefined;
  }
  return total;
}
