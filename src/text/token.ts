import type { Span } from "./span.ts";

/** A word with compromise's first tags as evidence. Its text is the article's, without punctuation around it. */
export interface Token extends Span {
  text: string;
  /** Lower case, with a straight apostrophe. */
  normal: string;
  /** compromise's tags: "Noun", "Verb", "PastTense", "ProperNoun", "Preposition", ... */
  tags: ReadonlySet<string>;
}

export interface Sentence extends Span {
  /** 0-based in the article. */
  index: number;
  /** 0 is the title; an article without a title begins with 1. */
  paragraph: number;
  text: string;
  tokens: readonly Token[];
}
