import { longestFrom, namesFor } from "../lexicon.ts";
import { textOf, type Word, wordAt } from "./words.ts";

/** How many words from `i` to `last` are the longest name that the lists know for certain; 0 for none. */
export function listedLength(words: readonly Word[], i: number, last = words.length - 1): number {
  for (let end = reach(words, i, last); end >= i; end--) {
    const { kind } = wordAt(words, end);
    if (kind === "lower" || kind === "sign") continue;
    if (namesFor(textOf(words, i, end)).some(({ ambiguous }) => !ambiguous)) return end - i + 1;
  }
  return 0;
}

/** The last word that a listed name from `i` on can end with. */
export function reach(words: readonly Word[], i: number, last: number): number {
  // "Standard & Poor's" is "standard" to the list; "St." is "st".
  const limit = Math.min(last, i + longestFrom(wordAt(words, i).key.replace(/'s?$/, "")) - 1);
  let end = i;
  while (end < limit && /^(?: |['’]s |['’] )$/.test(wordAt(words, end + 1).gap)) end++;
  return end;
}
