import type { Span } from "./span.ts";

/** A stretch of an article's text that a rule has read. Each layer adds what it read. */
export interface Mention extends Span {
  /** Exactly `article.text.slice(start, end)`. */
  text: string;
  /** 0-based index of its sentence in the article. */
  sentence: number;
  /** The rule that made it: `family/rule`, as `dates/season-of-year`. */
  rule: string;
}
