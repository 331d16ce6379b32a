import type { Article } from "../read/article.ts";
import type { Sentence } from "../text/segment.ts";
import { candidatesIn } from "./candidates.ts";
import { decide } from "./document.ts";
import type { NameMention } from "./mention.ts";
import { wordsOf } from "./words.ts";

/** All names of an article, in text order, none overlapping, each with its type. */
export function findNames(_article: Article, sentences: readonly Sentence[]): NameMention[] {
  const candidates = sentences.flatMap((sentence) => candidatesIn(sentence, wordsOf(sentence)));
  const decisions = decide(candidates);
  return candidates.flatMap(({ key, start, end, text, sentence }) => {
    const decision = decisions.get(key);
    return decision === undefined
      ? []
      : [{ start, end, text, sentence: sentence.index, rule: decision.rule, type: decision.type }];
  });
}
