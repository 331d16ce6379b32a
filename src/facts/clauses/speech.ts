import { type Clause, mainVerb } from "../clause.ts";
import { SAY } from "../lexicon.ts";
import { moveOf } from "../moves.ts";
import { LINKERS } from "./function-words.ts";
import type { Word } from "./word.ts";

/** "Acme said | sales rose": what follows a verb of saying is what was said. */
export const isComplementOf = (previous: Clause | undefined): boolean =>
  previous !== undefined && SAY.has(mainVerb(previous)?.normal ?? "");

/** "Sales rose, | said Acme"; but "Acme, the largest maker, | said". */
export const isBehindSpeech = (signs: string, previous: Clause | undefined): boolean =>
  /[”"]/.test(signs) || (signs.includes(",") && previous !== undefined);

const WHAT_WAS_SAID = new Set(["its", "it", "that", "they", "their"]);

/**
 * The words of the speaker behind "said", of whom the verb is said: ", said Ann Lee, its head". Undefined for
 * ", said its order book stood at 5": that is what was said.
 */
export function speakerBehind(words: readonly Word[], from: number): readonly Word[] | undefined {
  const speaker = namedBehind(words, from);
  const next = words[from + speaker.length];
  const isName =
    !WHAT_WAS_SAID.has(speaker[0]?.normal ?? "") && !(next?.isVerb && !next.isGerund) && !speaker.some(isAmount);
  return isName ? speaker : undefined;
}

const isAmount = ({ isFixed, text }: Word): boolean => isFixed && /^[$£€¥]?\d/.test(text);

// The last words of a sentence may be a list of names and offices.
const MOST_WORDS = 8;

function namedBehind(words: readonly Word[], from: number): readonly Word[] {
  for (let i = from; i < words.length; i++) {
    const { isVerb, isPreposition, normal, gap } = words[i] as Word;
    if (i > from && /[,;(]/.test(gap)) return words.slice(from, i);
    if (isVerb || moveOf(normal) !== undefined || isPreposition || LINKERS.has(normal)) return words.slice(from, i);
  }
  return words.slice(from, from + MOST_WORDS);
}
