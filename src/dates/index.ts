import type { Article } from "../read/article.ts";
import type { Mention } from "../text/mention.ts";
import { type Family, findMentions } from "../text/rules.ts";
import type { Sentence } from "../text/segment.ts";
import type { DateMention } from "./mention.ts";

/** What a time expression says by itself; what it leaves open (`XXXX-03-05`) anchor.ts closes. */
export interface Timex {
  value: string;
}
export type OpenDate = Mention & Timex;

/** Every family of the layer. The order matters only between mentions of equal length. */
export const families: readonly Family<Timex>[] = [];

/** All time expressions of an article, open, in text order. */
export function findDates(_article: Article, sentences: readonly Sentence[]): OpenDate[] {
  return sentences.flatMap((sentence) => findMentions(families, sentence));
}

/** Each expression with its value closed, its interval and its grain. */
export function anchorDates(
  _article: Article,
  _sentences: readonly Sentence[],
  _dates: readonly OpenDate[],
): DateMention[] {
  return [];
}
