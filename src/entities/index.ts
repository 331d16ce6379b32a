import type { Article } from "../read/article.ts";
import type { Sentence } from "../text/token.ts";
import { decide } from "./document.ts";
import type { EntityType, NameMention } from "./mention.ts";
import { articleBefore } from "./spans/articles.ts";
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
    .flatMap((candidate) => {
      const decision = decisions.get(candidate.key);
      if (decision === undefined) return [];
      const { rule, type } = decision;
      const article = WITH_ARTICLE.has(type) ? articleBefore(candidate) : "";
      const start = candidate.start - article.length;
      return [
        { start, end: candidate.end, text: article + candidate.text, sentence: candidate.sentence.index, rule, type },
      ];
    })
    .sort((a, b) => a.start - b.start);
}

/** Bands, papers and books have an article in their names; "The Hague" is in the lists. */
const WITH_ARTICLE: ReadonlySet<EntityType> = new Set(["organization", "work", "product", "event", "other"]);
