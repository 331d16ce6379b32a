import { isFunctionWord } from "../ordinary.ts";
import { type Word, wordAt } from "./words.ts";

const LONGEST_TITLE = 8;

/** The last word of a title in quotation marks, small words and all: "Gone to the Hills". */
export function quotedTitleEnd(words: readonly Word[], i: number, closing: string): number | undefined {
  if (!/["“]$/.test(wordAt(words, i).gap) || wordAt(words, i).kind !== "capital") return undefined;
  for (let end = i; end < words.length && end - i < LONGEST_TITLE; end++) {
    const word = wordAt(words, end);
    if (end > i && word.gap !== " ") return undefined;
    if (word.kind !== "capital" && !isFunctionWord(word.key)) return undefined;
    const after = end + 1 < words.length ? wordAt(words, end + 1).gap : closing;
    if (/^[,.!?]?["”]/.test(after)) return end > i && word.kind === "capital" ? end : undefined;
  }
  return undefined;
}
