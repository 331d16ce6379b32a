import type { Article } from "../read/article.ts";
import type { Sentence } from "../text/segment.ts";
import type { NameMention } from "./mention.ts";

/** All names of an article, in text order, none overlapping, each with its type. */
export function findNames(_article: Article, _sentences: readonly Sentence[]): NameMention[] {
  return [];
}
