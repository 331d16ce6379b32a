// compromise, a library of English rules: how it splits a text into words, and its first tags. No other file calls it.
import nlp from "compromise/two";

/** A word of compromise: `pre + text + post`, one after the other, is the text. */
export interface Term {
  pre: string;
  text: string;
  post: string;
  /** The forms that its lexicon is asked for; `machine` where it differs. */
  normal: string;
  machine?: string | undefined;
  /** `Token.normal`. */
  lower: string;
  /** What its lexicon says of the word when it is no part of a phrase. */
  lexical: readonly string[];
  /** Filled in place by `tag`. */
  tags: Set<string>;
}

// What compromise's types leave out: its tokenizer as functions, its lexicon, and the class that its taggers work on.
interface Internals {
  model: { one: { lexicon: Readonly<Record<string, unknown>>; _multiCache: Readonly<Record<string, number>> } };
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

/** The words of a text, still without tags. */
export function termsOf(text: string): Term[] {
  return pieces(text).flatMap((piece) => splitTerms(piece, model).map(termOf));
}

// compromise's patterns are quadratic in a run without blanks, and its list of terms in their number.
const PIECE = 4096;

function pieces(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  while (text.length - from > PIECE) {
    const blank = text.lastIndexOf(" ", from + PIECE);
    const to = blank <= from ? from + PIECE : blank + 1;
    found.push(text.slice(from, to));
    from = to;
  }
  found.push(text.slice(from));
  return found;
}

// A word's term says the same wherever the word stands, and news uses few words: half of the time is saved.
const known = new Map<string, Term>();
const MOST_KNOWN = 20_000;

function termOf(written: string): Term {
  let term = known.get(written);
  if (term === undefined) {
    term = splitWhitespace(written, model);
    new ViewOf([[term]]).compute("normal").compute("machine").compute("lexicon");
    term.lower = normalOf(term.text);
    term.lexical = [...term.tags];
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(written, term);
  }
  const { pre, text, post, normal, machine, lower, lexical } = term;
  return { pre, text, post, normal, machine, lower, lexical, tags: new Set() };
}

function normalOf(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
}

/**
 * compromise's lexicon and its first tagger, on every sentence. Not the "contractions" of nlp.tokenize, which adds terms without
 * text ("don't" → "do", "not"), nor the "postTagger" of nlp(): 10 of the 12.5 ms of a 2.5 KB article for 4 % of the tags.
 */
export function tag(sentences: Term[][]): void {
  // The lexicon passes over words that have tags.
  new ViewOf(sentences.flatMap(tagWords)).compute("lexicon");
  new ViewOf(sentences).compute("preTagger");
}

/** Gives the words of a sentence their own tags, all but the stretches where a phrase of the lexicon may stand: these it returns. */
function tagWords(terms: readonly Term[]): Term[][] {
  const stretches: Term[][] = [];
  let end = 0;
  terms.forEach((term, i) => {
    const length = longestPhrase(term, terms[i + 1]);
    if (length > 0 && i >= end) stretches.push([]);
    end = Math.max(end, i + length);
    if (i < end) stretches.at(-1)?.push(term);
    else for (const tag of term.lexical) term.tags.add(tag);
  });
  return stretches;
}

const lookedUp = ({ machine, normal }: Term): string => machine || normal;

// "of course", "as well as": the second words of the lexicon's phrases by their first.
const SECOND_WORDS = new Map<string, Set<string>>();
for (const phrase of Object.keys(model.one.lexicon)) {
  const [first, second] = phrase.split(" ") as [string, string?];
  if (second !== undefined) SECOND_WORDS.set(first, (SECOND_WORDS.get(first) ?? new Set()).add(second));
}

/** How many words a phrase of the lexicon that begins with these two may have; 0: there is none. */
function longestPhrase(first: Term, second: Term | undefined): number {
  const word = lookedUp(first);
  const isPair = second !== undefined && SECOND_WORDS.get(word)?.has(lookedUp(second));
  return isPair ? (model.one._multiCache[word] ?? 0) : 0;
}
