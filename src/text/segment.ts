import nlp from "compromise/two";
import type { Article } from "../read/article.ts";
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

interface Term {
  pre: string;
  text: string;
  post: string;
  tags: ReadonlySet<string>;
}

/** An article's sentences in text order. Every offset indexes `article.text`. */
export function segment(article: Pick<Article, "text" | "title">): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = article.title === undefined ? 0 : -1;
  let start = 0;
  for (const text of article.text.split("\n\n")) {
    paragraph++;
    for (const tokens of mendEnds(text, tokenize(text, start), start)) {
      const span = { start: tokens.from, end: tokens.to };
      sentences.push({
        ...span,
        index: sentences.length,
        paragraph,
        text: article.text.slice(span.start, span.end),
        tokens: tokens.tokens,
      });
    }
    start += text.length + 2;
  }
  return sentences;
}

interface Stretch {
  from: number;
  to: number;
  tokens: Token[];
}

// No "contractions": that step adds terms without text ("don't" -> "do", "not"). No "postTagger": 10 of the 12.5 ms of a
// 2.5 KB article for 4 % of the tags.
const STEPS = ["alias", "normal", "machine", "lexicon", "preTagger"];

function tokenize(text: string, offset: number): Stretch[] {
  const doc = nlp.tokenize(text);
  doc.compute(STEPS);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const terms of doc.document as unknown as Term[][]) {
    const tokens: Token[] = [];
    for (const { pre, text: word, post, tags } of terms) {
      at += pre.length;
      const begin = text.startsWith(word, at) ? at : Math.max(at, text.indexOf(word, at));
      const span = { start: offset + begin, end: offset + begin + word.length };
      at = begin + word.length + post.length;
      if (word !== "") tokens.push({ ...span, text: word, normal: word.toLowerCase().replaceAll("’", "'"), tags });
    }
    if (tokens.length > 0) stretches.push({ from: 0, to: 0, tokens });
  }
  return stretches;
}

/** Gives each sentence its outer punctuation: it begins where the one before has ended and ends before the blank. */
function mendEnds(text: string, stretches: Stretch[], offset: number): Stretch[] {
  let from = offset;
  stretches.forEach((stretch, i) => {
    const next = stretches[i + 1]?.tokens[0];
    const last = stretch.tokens.at(-1) as Token;
    const gap = text.slice(last.end - offset, next === undefined ? undefined : next.start - offset);
    const blank = next === undefined ? gap.length : gap.lastIndexOf(" ");
    stretch.from = from;
    stretch.to = last.end + (blank < 0 ? gap.length : gap.slice(0, blank).trimEnd().length);
    from = last.end + (blank < 0 ? gap.length : blank + 1);
  });
  return stretches;
}
