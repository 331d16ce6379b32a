import type { Span } from "../../text/span.ts";
import type { Sentence, Token } from "../../text/token.ts";
import { endsAsPossessive } from "../lexicon.ts";
import { splitContraction } from "./contraction.ts";
import { words } from "./function-words.ts";

/**
 * A token as the rules for clauses ask about it. What stands before it is cut out once a sentence, as several rules look at it;
 * tags are asked when a rule wants them: few words get past the first questions, so reading all tags beforehand costs more.
 */
export class Word implements Span {
  readonly token: Token;
  /** Its place in the sentence. */
  readonly index: number;
  readonly normal: string;
  /** What stands between the word before and this one. */
  readonly gap: string;
  /** Nothing but blanks stands before it. */
  readonly adjoins: boolean;
  /** Part of a name, a date or a number, hence never a verb. */
  readonly isFixed: boolean;
  /** Part of a date. */
  readonly isDated: boolean;
  readonly #sentence: Sentence;

  constructor(sentence: Sentence, tokens: readonly Token[], index: number, fixed: Fixed) {
    const { text, start } = sentence;
    const token = tokens[index] as Token;
    this.token = token;
    this.index = index;
    this.normal = token.normal;
    this.gap = text.slice((tokens[index - 1]?.end ?? start) - start, token.start - start);
    this.adjoins = this.gap === " " || this.gap.trim() === "";
    this.isFixed = fixed.all.has(token);
    this.isDated = fixed.dated.has(token);
    this.#sentence = sentence;
  }

  get start(): number {
    return this.token.start;
  }
  get end(): number {
    return this.token.end;
  }
  get text(): string {
    return this.token.text;
  }

  get isNoun(): boolean {
    return this.token.tags.has("Noun") || this.token.tags.has("ProperNoun");
  }
  get isProper(): boolean {
    return this.token.tags.has("ProperNoun");
  }
  get isPlural(): boolean {
    return this.token.tags.has("Plural");
  }
  get isPronoun(): boolean {
    return this.token.tags.has("Pronoun");
  }
  get isPossessive(): boolean {
    return this.token.tags.has("Possessive");
  }
  get isVerb(): boolean {
    return this.token.tags.has("Verb");
  }
  get isPast(): boolean {
    return this.token.tags.has("PastTense");
  }
  get isGerund(): boolean {
    return this.token.tags.has("Gerund");
  }
  /** A present tense in -s, which may be a plural as well. */
  get isThirdPerson(): boolean {
    return this.normal.endsWith("s") && this.token.tags.has("PresentTense") && /[^s]s$/.test(this.normal);
  }
  get isAdjective(): boolean {
    return this.token.tags.has("Adjective");
  }
  get isAdverb(): boolean {
    return this.token.tags.has("Adverb");
  }
  get isDeterminer(): boolean {
    return this.token.tags.has("Determiner");
  }
  get isPreposition(): boolean {
    return this.token.tags.has("Preposition");
  }
  get isConjunction(): boolean {
    return this.token.tags.has("Conjunction");
  }
  get isValue(): boolean {
    return this.token.tags.has("Value");
  }

  /** A comma, a bracket or a dash stands right behind it. */
  get endsInComma(): boolean {
    const { text, start } = this.#sentence;
    let at = this.token.end - start;
    if (text[at] === "." && text[at + 1] === ",") at++; // "of St. Albans, Vt., said"
    while (text[at] === " ") at++;
    return at < text.length && ",)–—-".includes(text[at] as string);
  }

  /** It opens what stands in short brackets: "profits (before tax) fell", "Acme (NYSE: ACM) said". */
  get opensAside(): boolean {
    const { text, start } = this.#sentence;
    const at = this.token.start - start;
    return this.gap !== " " && this.gap.includes("(") && /^[^()]{1,60}\)/.test(text.slice(at, at + 62));
  }

  /** The signs right before it, at most 12; wire copy with blanks before its commas has tokens that end in signs. */
  get signsBefore(): string {
    const { text, start } = this.#sentence;
    const end = this.token.start - start;
    let at = end;
    while (at > 0 && end - at < 12 && !LETTER_OR_DIGIT.test(text[at - 1] as string)) at--;
    return text.slice(at, end);
  }
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** The tokens of a sentence's names, dates and numbers, and of its dates alone. */
export interface Fixed {
  all: ReadonlySet<Token>;
  dated: ReadonlySet<Token>;
}

export function wordsOf(sentence: Sentence, fixed: Fixed): Word[] {
  const tokens = sentence.tokens.flatMap((token, i, all) => splitContraction(token, all[i + 1], all[i + 2]) ?? token);
  return tokens.map((_, i) => new Word(sentence, tokens, i, fixed));
}

/** A comma, a semicolon or a dash before a word, after which another phrase may begin. */
export const isBehindBreak = ({ adjoins, gap }: Word): boolean => !adjoins && /[,;(]|--|–|—|_/.test(gap);

// Adverbs, whatever their tag.
const ADVERBS = new Set([
  "further",
  "better",
  "also",
  "earlier",
  "later",
  "last",
  "first",
  "once",
  "ago",
  "now",
  "then",
]);

export const isAdverb = ({ isAdverb, normal }: Word): boolean => isAdverb || ADVERBS.has(normal);

/** The last word before the adverbs and dates that end a stretch: "the embassy in Nairobi, Kenya, | on Aug. 7". */
export const lastProper = (stretch: readonly Word[]): Word | undefined =>
  stretch.findLast(
    (word, i) => !isAdverb(word) && !word.isDated && !(word.isPreposition && stretch[i + 1]?.isDated === true),
  );

/** "now", "in January", "late last year": words that say when or how, of which no verb is said. */
export const isAdverbial = (words: readonly Word[]): boolean =>
  words.every((word, i) => isAdverb(word) || word.isDated || (word.isPreposition && words[i + 1]?.isDated === true));

const DETERMINERS = words("a an the its their his her our this these those any no some each every another");

export const isDeterminer = ({ isPossessive, text, normal }: Word): boolean =>
  isPossessive || DETERMINERS.has(normal) || endsAsPossessive(text);

const OPENS_OBJECT = words("to a an the its their that about nearly some more up down by");

/** A word that a verb's object begins with, or an adverb of extent. */
export const takesObject = (next: Word | undefined): boolean =>
  next !== undefined && (next.isFixed || next.isValue || OPENS_OBJECT.has(next.normal));
