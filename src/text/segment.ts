import nlp from "compromise/two";
import type { Article } from "../read/article.ts";
import { isSentenceEnd } from "./sentence-ends.ts";
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

/** An article's sentences in text order. Every offset indexes `article.text`. */
export function segment(article: Pick<Article, "text" | "title">): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = article.title === undefined ? 1 : 0;
  let start = 0;
  for (const text of article.text.split("\n\n")) {
    const tokens = tokenize(text, start);
    for (const part of splitSentences(text, start, tokens)) {
      sentences.push({ ...part, index: sentences.length, paragraph });
    }
    paragraph++;
    start += text.length + 2;
  }
  return sentences;
}

/** A term of compromise: `pre + text + post`, one after the other, is the paragraph. */
interface Term {
  pre: string;
  text: string;
  post: string;
  tags: ReadonlySet<string>;
}

// What compromise's types leave out: its tokenizer as a function, and the class that its taggers work on.
interface Internals {
  methods: { one: { tokenize: { fromString(text: string, world: object): Term[][] } } };
}
interface View {
  document: Term[][];
  compute(step: string): View;
}
const world = nlp.world() as Internals;
const ViewOf = nlp.tokenize("").constructor as unknown as new (document: Term[][]) => View;

// Its lexicon and its first tagger. Not the "contractions" of nlp.tokenize, which adds terms without text ("don't" → "do",
// "not"), nor the "postTagger" of nlp(): 10 of the 12.5 ms of a 2.5 KB article for 4 % of the tags.
const STEPS = ["machine", "lexicon", "preTagger"];

function tokenize(text: string, offset: number): Token[] {
  const view = new ViewOf(world.methods.one.tokenize.fromString(text, world));
  for (const step of STEPS) view.compute(step);
  const tokens: Token[] = [];
  let at = 0;
  for (const terms of view.document) {
    for (const term of terms) {
      if (term.text === "") continue;
      const begin = text.indexOf(term.text, at);
      at = begin + term.text.length;
      tokens.push({
        start: offset + begin,
        end: offset + at,
        text: term.text,
        normal: normalOf(term.text),
        tags: term.tags,
      });
    }
  }
  return tokens;
}

function normalOf(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
}

// A table or a list run together has no end marks. This bounds what every rule behind it has to look at.
const MOST_TOKENS = 400;

/** Sentences with their outer punctuation; together they cover the paragraph but for the blanks between them. */
function splitSentences(
  text: string,
  offset: number,
  tokens: readonly Token[],
): Omit<Sentence, "index" | "paragraph">[] {
  const sentences: Omit<Sentence, "index" | "paragraph">[] = [];
  let first = 0;
  let start = 0;
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    const from = token.end - offset;
    const gap = text.slice(from, next === undefined ? undefined : next.start - offset);
    const goesOn = next !== undefined && i - first + 1 < MOST_TOKENS && !isSentenceEnd(token, gap, next, i === first);
    if (goesOn) return;
    const end = next === undefined ? text.length : from + closingLength(gap);
    const part = { start: offset + start, end: offset + end, text: text.slice(start, end) };
    sentences.push({ ...part, tokens: tokens.slice(first, i + 1) });
    first = i + 1;
    start = end + (gap.slice(closingLength(gap)).match(/^\s+/)?.[0].length ?? 0);
  });
  return sentences;
}

/** How much of the gap between two sentences is the first one's: up to its blank, or to its closing quote. */
const closingLength = (gap: string): number => gap.match(/^[^\s]*[.!?…]["'”’)\]]*/)?.[0].length ?? gap.trimEnd().length;
