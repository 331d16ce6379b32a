import type { Article } from "../read/article.ts";
import type { Sentence } from "../text/segment.ts";
import type { Entity, NameMention } from "./mention.ts";

/** The entities that the names refer to, in the order of their first mention, with nominal and pronoun mentions where they are safe. */
export function resolveEntities(
  _article: Article,
  _sentences: readonly Sentence[],
  _names: readonly NameMention[],
): Entity[] {
  return [];
}
