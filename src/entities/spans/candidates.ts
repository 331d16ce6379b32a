import { keyOf } from "../../text/lookup.ts";
import type { Span } from "../../text/span.ts";
import type { Sentence } from "../../text/token.ts";
import { EVENT_HEADS, FOREIGN_HEADS, isOrganizationTail, LOCATION_HEADS, ORGANIZATION_HEADS } from "../heads.ts";
import { isFirstName, namesFor } from "../lexicon.ts";
import type { Entry } from "../lists.ts";
import { isFunctionWord, isOrdinary, ordinariness } from "../ordinary.ts";
import { divide, type Piece } from "./divide.ts";
import { listedLength } from "./listed.ts";
import { isInstrument } from "./models.ts";
import { type Line, runsOf } from "./runs.ts";
import { termsIn } from "./terms.ts";
import { isInitial, textOf, type Word, wordAt } from "./words.ts";

/** A stretch that may be a name, with what stands around it. */
export interface Candidate extends Span {
  text: string;
  key: string;
  sentence: Sentence;
  /** All words of the sentence; the candidate's are `first` to `last`. */
  words: readonly Word[];
  first: number;
  last: number;
  /** What the lists say of the whole name: neither first names nor ordinary words. */
  entries: readonly Entry[];
  /** Right after a title. */
  titled: boolean;
  /** Where a capital says nothing: at the beginning of a sentence, after a quotation mark or a colon. */
  initial: boolean;
}

/** All candidates of lines written as sentences are. */
export function candidatesIn(lines: readonly Line[]): Candidate[] {
  const terms = termsIn(lines);
  const found = lines.map((line) =>
    runsOf(line)
      .flatMap((run) => divide(line.words, run))
      .filter(({ first, last }) =>
        first < last ? !isRound(textOf(line.words, first, last)) : !isNoName(wordAt(line.words, first), terms),
      ),
  );
  const steady = new Set<string>();
  const quoted = new Set<string>();
  lines.forEach(({ words }, i) => {
    for (const piece of found[i] ?? []) if (piece.isQuoted) quoted.add(keyOf(textOf(words, piece.first, piece.last)));
    for (const piece of found[i] ?? [])
      if (!isInitial(words, piece.first)) steady.add(keyOf(textOf(words, piece.first, piece.last)));
  });
  return lines.flatMap((line, i) =>
    (found[i] ?? []).map((piece) =>
      candidateOf(line, withArticle(line.words, trimStart(line.words, piece, steady), quoted)),
    ),
  );
}

/** "Co.", "Inc.": what is left of a name that was cut; short forms of common nouns. */
const isNoName = ({ key, text }: Word, terms: ReadonlySet<string>): boolean =>
  /^(?:inc|corp|co|cos|ltd|plc|llc)$/.test(key) || terms.has(text) || isInstrument(text);

/** "a $250 million Series D" */
const isRound = (text: string): boolean => /^Series [A-K]\.?$/.test(text);

/** "Huge Windows": the ordinary word that begins a sentence is no part of the name, unless the text says so elsewhere. */
function trimStart(words: readonly Word[], piece: Piece, steady: ReadonlySet<string>): Piece {
  const { first, last } = piece;
  if (
    piece.isQuoted ||
    first === last ||
    !isInitial(words, first) ||
    !mayBeginSentence(wordAt(words, first), wordAt(words, first + 1))
  )
    return piece;
  if (listedLength(words, first) > 1 || steady.has(keyOf(textOf(words, first, last)))) return piece;
  if (EVENT_HEADS.has(wordAt(words, first).key) || namesFor(wordAt(words, first).text).length > 0) return piece;
  if (LOCATION_HEADS.has(wordAt(words, first).key) && !isOrdinary(wordAt(words, first + 1).key)) return piece;
  if (FOREIGN_HEADS.has(wordAt(words, first).key)) return piece;
  if (ORGANIZATION_HEADS.has(wordAt(words, first).key) && wordAt(words, first + 1).kind === "lower") return piece;
  if (wordAt(words, first + 1).kind === "sign") return piece;
  const head = wordAt(words, first).key;
  if (isFirstName(head) && !isFunctionWord(head) && last - first < 4) return piece;
  if (isOrganizationTail(wordAt(words, last)) && !isFunctionWord(head) && !head.includes("-")) return piece;
  let begin = first + 1;
  while (begin < last && wordAt(words, begin).kind !== "capital") begin++;
  return { ...piece, first: begin };
}

/** "Huge", "Long-dated", "Pre-tax". */
const mayBeginSentence = (word: Word, next: Word): boolean =>
  (isOrdinary(word.key) && !isFirstOfStrange(word, next)) ||
  (/^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(word.text) &&
    word.key.split("-").every((part) => part === "pre" || part === "non" || isOrdinary(part)));

/** "Chi" of "Chi Tarnowa": a short word that texts hardly ever have, before one that nobody knows. */
const isFirstOfStrange = ({ key, text }: Word, next: Word): boolean =>
  /^\p{Lu}\p{Ll}{2,3}$/u.test(text) &&
  ordinariness(key) === 0 &&
  /^\p{Lu}\p{Ll}+$/u.test(next.text) &&
  !isOrdinary(next.key) &&
  namesFor(next.text).length === 0;

/** "A Quiet Hill" without its quotation marks, where the article also has it with them. */
function withArticle(words: readonly Word[], piece: Piece, quoted: ReadonlySet<string>): Piece {
  const { first, last } = piece;
  if (quoted.size === 0 || first === 0 || wordAt(words, first).gap !== " ") return piece;
  if (!/^(?:the|an?)$/.test(wordAt(words, first - 1).key)) return piece;
  return quoted.has(keyOf(textOf(words, first - 1, last))) ? { ...piece, first: first - 1 } : piece;
}

export function candidateOf({ sentence, words }: Line, { first, last, titled }: Piece): Candidate {
  const { start } = wordAt(words, first);
  const { end } = wordAt(words, last);
  const text = sentence.text.slice(start - sentence.start, end - sentence.start);
  const entries = namesFor(text);
  return {
    start,
    end,
    text,
    key: keyOf(text),
    sentence,
    words,
    first,
    last,
    entries,
    titled,
    initial: isInitial(words, first),
  };
}
