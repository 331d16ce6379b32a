import type { Article } from "../read/article.ts";
import type { Sentence } from "../text/token.ts";
import { decide } from "./document.ts";
import type { NameMention } from "./mention.ts";
import { candidatesIn } from "./spans/candidates.ts";
import { lineOf } from "./spans/runs.ts";
import { isShouted, knownNamesIn } from "./spans/shouted.ts";

/** All names of an article, in text order, none overlapping, each with its type. */
export const findNames = (_article: Article, sentences: readonly Sentence[]): NameMention[] => findNamesIn(sentences);

export function findNamesIn(sentences: readonly Sentence[]): NameMention[] {
  const lines = sentences.map(lineOf);
  const quiet = candidatesIn(lines.filter((line) => !isShouted(line)));
  const body = decide(quiet);
  const shouted = lines.filter(isShouted).flatMap((line) => knownNamesIn(line, (key) => body.has(key)));
  const decisions = shouted.length === 0 ? body : decide([...quiet, ...shouted]);
  return [...quiet, ...shouted]
    .flatMap(({ key, start, end, text, sentence }) => {
      const decision = decisions.get(key);
      if (decision === undefined) return [];
      return [{ start, end, text, sentence: sentence.index, rule: decision.rule, type: decision.type }];
    })
    .sort((a, b) => a.start - b.start);
}
