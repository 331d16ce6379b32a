import type { Article } from "../read/article.ts";
import { type Family, findMentions } from "../text/rules.ts";
import type { Sentence } from "../text/segment.ts";
import type { NumberMention, Quantity } from "./mention.ts";

/** Every family of the layer. The order matters only between mentions of equal length. */
export const families: readonly Family<Quantity>[] = [];

/** All quantities of an article, in text order. Names that hold a number are still among them: mentions.ts settles that. */
export function findNumbers(_article: Article, sentences: readonly Sentence[]): NumberMention[] {
  return sentences.flatMap((sentence) => findMentions(families, sentence));
}
