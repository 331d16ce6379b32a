import type { Article } from "../read/article.ts";
import { isSentenceEnd } from "./sentence-ends.ts";
import type { Span } from "./span.ts";
import { type Term, tag, termsOf } from "./terms.ts";
import { tickersIn } from "./ticker.ts";
import type { Sentence, Token } from "./token.ts";

/** An article's sentences in text order. Every offset indexes `article.text`. */
export function segment(article: Pick<Article, "text" | "title">): Sentence[] {
  const sentences: Sentence[] = [];
  const terms: Term[][] = [];
  let paragraph = article.title === undefined ? 1 : 0;
  let start = 0;
  for (const text of article.text.split("\n\n")) {
    for (const part of splitSentences(text, start, tokenize(text, start))) {
      sentences.push({ ...part, index: sentences.length, paragraph });
      terms.push(part.tokens.map((token) => token.term));
    }
    paragraph++;
    start += text.length + 2;
  }
  tag(terms);
  return sentences;
}

interface TermToken extends Token {
  term: Term;
}

function tokenize(text: string, offset: number): TermToken[] {
  const tokens: TermToken[] = [];
  const tickers = tickersIn(text);
  let at = offset;
  for (const term of termsOf(text)) {
    const start = at + term.pre.length;
    const end = start + term.text.length;
    at = end + term.post.length;
    if (term.text === "" || tickers.has(start - offset)) continue;
    tokens.push({ start, end, text: term.text, normal: term.lower, tags: term.tags, term });
  }
  return tokens;
}

// A table or a list run together has no end marks, and one without blanks few tokens. This bounds what every rule behind it has
// to look at.
const MOST_TOKENS = 400;
const MOST_CHARACTERS = 8192;

/** A sentence on its way: its place in the article comes later. */
interface Part extends Span {
  text: string;
  tokens: TermToken[];
}

/** Sentences with their outer punctuation; together they cover the paragraph but for the blanks between them. */
function splitSentences(text: string, offset: number, tokens: readonly TermToken[]): Part[] {
  const sentences: Part[] = [];
  let first = 0;
  let start = 0;
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    const from = token.end - offset;
    const gap = text.slice(from, next === undefined ? undefined : next.start - offset);
    const isFull = i - first + 1 >= MOST_TOKENS || from - start >= MOST_CHARACTERS;
    if (next !== undefined && !isFull && !isSentenceEnd(token, gap, next, i === first)) return;
    const end = next === undefined ? text.length : from + closingLength(gap);
    const span = { start: offset + start, end: offset + end };
    sentences.push({ ...span, text: text.slice(start, end), tokens: tokens.slice(first, i + 1) });
    first = i + 1;
    start = end + (gap.slice(closingLength(gap)).match(/^\s+/)?.[0].length ?? 0);
  });
  return sentences;
}

/** How much of the gap between two sentences is the first one's: up to its blank, or to its closing quote. */
const closingLength = (gap: string): number => gap.match(/^[^\s]*[.!?…]["'”’)\]]*/)?.[0].length ?? gap.trimEnd().length;
