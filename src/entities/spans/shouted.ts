import { keyOf } from "../../text/lookup.ts";
import { namesFor } from "../lexicon.ts";
import { type Candidate, candidateOf } from "./candidates.ts";
import type { Line } from "./runs.ts";
import { isAllCapitals, textOf, type Word, wordAt } from "./words.ts";

/** Whether capitals say nothing in a line: a headline with every word capitalised, or all of it in capitals. */
export function isShouted({ sentence, words }: Line): boolean {
  const long = words.filter(({ text }) => text.length > 3 && /^\p{L}+$/u.test(text));
  if (long.length < 3) return false;
  const all = long.filter(({ text }) => isAllCapitals(text)).length;
  if (all / long.length > 0.7) return true;
  if (sentence.paragraph === 0 && long.every(({ kind }) => kind === "capital")) return true;
  if (long.length < 5 || /[.!?]["”’']?$/.test(sentence.text)) return false;
  return long.filter(({ kind }) => kind === "capital").length / long.length > 0.85;
}

const LONGEST = 7;

/** The names of a shouted line: only what the rest of the article or the lists know, the longest first. */
export function knownNamesIn(line: Line, isKnown: (key: string) => boolean): Candidate[] {
  const { words } = line;
  const found: Candidate[] = [];
  for (let i = 0; i < words.length; i++) {
    if (wordAt(words, i).kind !== "capital") continue;
    for (let last = reach(words, i); last >= i; last--) {
      if (wordAt(words, last).kind !== "capital") continue;
      const text = textOf(words, i, last);
      if (!isKnown(keyOf(text)) && !namesFor(text).some(({ ambiguous }) => !ambiguous)) continue;
      found.push(candidateOf(line, { first: i, last, titled: false }));
      i = last;
      break;
    }
  }
  return found;
}

function reach(words: readonly Word[], i: number): number {
  let last = i;
  while (last + 1 < words.length && last - i < LONGEST - 1 && wordAt(words, last + 1).gap === " ") last++;
  return last;
}
