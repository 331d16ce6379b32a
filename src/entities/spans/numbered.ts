import { COMPANY_SUFFIXES } from "../heads.ts";
import { namesFor } from "../lexicon.ts";
import { listedLength } from "./listed.ts";
import { type Word, wordAt } from "./words.ts";

// What is counted through: units of an army, courts, streets, parliaments.
const COUNTED_THROUGH: ReadonlySet<string> = new Set(
  "division brigade regiment battalion infantry airborne cavalry fleet corps army squadron wing circuit avenue street congress amendment precinct".split(
    " ",
  ),
);

/** Of an army: numbered without an ending too, "65 Fighter Wing". */
const UNITS: ReadonlySet<string> = new Set(["division", "brigade", "regiment", "battalion", "squadron", "wing"]);
const areCapital = (words: readonly Word[], first: number, last: number): boolean =>
  words.slice(first, last + 1).every(({ kind, gap }) => kind === "capital" && gap === " ");

/** Whether a name begins with the number at `i`: "3M", "20th Century Fox", "888 Holdings", "101st Airborne Division". */
export function isNumberedName(words: readonly Word[], i: number): boolean {
  const { text, gap } = wordAt(words, i);
  if (/[$€£¥.,-]$/.test(gap)) return false;
  const listed = listedLength(words, i);
  if (listed > 1) return true;
  if (listed === 1) return /\p{Lu}/u.test(text) || namesFor(text).length > 0;
  const isOrdinal = /^\d{1,3}(?:st|nd|rd|th)$/.test(text);
  if (/^\d{1,3}$/.test(text) && UNITS.has(words[i + 2]?.key ?? "") && areCapital(words, i + 1, i + 2)) return true;
  if (!isOrdinal && !/^\d{1,3}(?:\p{L}{2,})?$/u.test(text)) return false;
  for (let j = i + 1; j < words.length && j - i < 5; j++) {
    const word = wordAt(words, j);
    if (word.gap !== " " || word.kind !== "capital") return false;
    if (isOrdinal ? COUNTED_THROUGH.has(word.key) : j === i + 1 && isHolder(word)) return true;
  }
  return false;
}

/** A legal form right after a number: "888 Holdings Plc", not "20 Capital Street". */
const isHolder = ({ key }: Word): boolean =>
  COMPANY_SUFFIXES.has(key) && /^(?:inc|corp|co|ltd|plc|llc|holdings?|group|ag|sa|ab|entertainment)$/.test(key);
