import nlp from "compromise/two";
import type { Article } from "../read/article.ts";
import { isSentenceEnd } from "./sentence-ends.ts";
import type { Span } from "./span.ts";
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

/** A term of compromise: `pre + text + post`, one after the other, is the text. Its taggers fill `tags` in place. */
interface Term {
  pre: string;
  text: string;
  post: string;
  /** The forms that its lexicon is asked for; `machine` where it differs. */
  normal: string;
  machine?: string | undefined;
  tags: ReadonlySet<string>;
}

// What compromise's types leave out: its tokenizer as functions, and the class that its taggers work on.
interface Internals {
  model: object;
  methods: {
    one: {
      tokenize: {
        splitTerms(text: string, model: object): string[];
        splitWhitespace(word: string, model: object): Term;
      };
    };
  };
}
interface View {
  compute(step: string): View;
}
const { model, methods } = nlp.world() as Internals;
const { splitTerms, splitWhitespace } = methods.one.tokenize;
const ViewOf = nlp.tokenize("").constructor as unknown as new (document: Term[][]) => View;

/**
 * compromise's lexicon and its first tagger. Not the "contractions" of nlp.tokenize, which adds terms without text ("don't"
 * → "do", "not"), nor the "postTagger" of nlp(): 10 of the 12.5 ms of a 2.5 KB article for 4 % of the tags.
 */
const TAGGERS = ["lexicon", "preTagger"];

function tag(terms: Term[][]): void {
  const view = new ViewOf(terms);
  for (const step of TAGGERS) view.compute(step);
}

interface TermToken extends Token {
  term: Term;
}

function tokenize(text: string, offset: number): TermToken[] {
  const tokens: TermToken[] = [];
  let at = 0;
  for (const piece of pieces(text)) {
    for (const word of splitTerms(piece, model)) {
      const term = termOf(word);
      const start = at + term.pre.length;
      at += word.length;
      if (term.text === "") continue;
      tokens.push({
        start: offset + start,
        end: offset + start + term.text.length,
        text: term.text,
        normal: normalOf(term.text),
        tags: term.tags,
        term,
      });
    }
  }
  return tokens;
}

// A word's term says the same wherever the word stands, and news uses few words: half of the time is saved.
const known = new Map<string, Term>();
const MOST_KNOWN = 20_000;

function termOf(word: string): Term {
  let term = known.get(word);
  if (term === undefined) {
    term = splitWhitespace(word, model);
    new ViewOf([[term]]).compute("normal").compute("machine");
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, term);
  }
  const { text, pre, post, normal, machine } = term;
  return { text, pre, post, tags: new Set(), normal, machine };
}

// compromise's patterns are quadratic in a run without blanks, and its list of terms in their number.
const PIECE = 4096;

function* pieces(text: string): Generator<string> {
  let from = 0;
  while (text.length - from > PIECE) {
    const blank = text.lastIndexOf(" ", from + PIECE);
    const to = blank <= from ? from + PIECE : blank + 1;
    yield text.slice(from, to);
    from = to;
  }
  yield text.slice(from);
}

function normalOf(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
}

// A table or a list run together has no end marks. This bounds what every rule behind it has to look at.
const MOST_TOKENS = 400;

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
    const goesOn = next !== undefined && i - first + 1 < MOST_TOKENS && !isSentenceEnd(token, gap, next, i === first);
    if (goesOn) return;
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
