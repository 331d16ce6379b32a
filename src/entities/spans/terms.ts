import { isFunctionWord } from "../ordinary.ts";
import type { Line } from "./runs.ts";
import { type Word, wordAt } from "./words.ts";

/** Short forms of common nouns: "non-performing loans (NPLs)", "compensated gross tonnage (CGT)". Their capitals name nobody. */
export function termsIn(lines: readonly Line[]): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const { sentence, words } of lines) {
    if (!sentence.text.includes("(")) continue;
    for (let i = 2; i < words.length; i++) {
      const word = wordAt(words, i);
      if (word.gap !== " (" || !SHORT.test(word.text)) continue;
      if (isSpelled(word.text, words, i, true) || isSpelled(word.text, words, i, false)) {
        terms.add(word.text);
        terms.add(word.text.replace(/s$/, ""));
        terms.add(`${word.text}s`);
      }
    }
  }
  return terms;
}

const SHORT = /^[A-Z]{2,6}s?$/;

/** True where the small words before are those whose first letters the short form is made of, parts of compounds too. */
function isSpelled(short: string, words: readonly Word[], at: number, skipsSmall: boolean): boolean {
  const letters = short.replace(/s$/, "").toLowerCase();
  let spelled = "";
  for (let i = at - 1; i >= 0 && spelled.length < letters.length; i--) {
    const { kind, key } = wordAt(words, i);
    if (kind !== "lower") return false;
    if (!skipsSmall || !isFunctionWord(key)) spelled = initialsOf(key) + spelled;
  }
  return spelled === letters;
}

const initialsOf = (word: string): string =>
  word
    .split("-")
    .map((part) => part.charAt(0))
    .join("");
