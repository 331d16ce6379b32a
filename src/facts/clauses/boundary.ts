import type { Span } from "../../text/span.ts";
import type { Sentence } from "../../text/token.ts";
import type { Clause } from "../clause.ts";
import { LINKERS, SUBORDINATORS } from "./function-words.ts";
import { isNominal } from "./noun-phrase.ts";
import { isComplementOf } from "./speech.ts";
import { isBehindBreak, lastProper, type Word } from "./word.ts";

/**
 * Where, in the stretch between two verbs, the second one's clause begins: after the last word that links clauses, or at the
 * last comma before a noun phrase. `isSaid`: the second verb is one of saying, for which a name alone is subject enough.
 */
export function clauseStart(stretch: readonly Word[], previous: Clause | undefined, isSaid: boolean): number {
  const isNew = previous === undefined || stretch.some((word, i) => i > 0 && STOP.test(word.gap));
  const isEnclosed = isNew && lastProper(stretch)?.endsInComma === true;
  const aside = asideOf(stretch);
  // A noun phrase stands behind the word, or from it on.
  let isBefore = false;
  for (let i = stretch.length - 1; i >= 0; i--) {
    const word = stretch[i] as Word;
    if (aside !== undefined && i >= aside.from && i < aside.to) continue; // "Acme (NYSE: ACM) said"
    const isFrom: boolean = isBefore || isNominal(word);
    const gap = i === 0 ? "" : word.gap;
    if (isFrom && gap !== " " && gap !== "" && STOP.test(gap)) return i;
    const isWholeSubject = i === stretch.length - 1 && (isSaid || PERSONAL.has(word.normal));
    const isCandidate = isBefore || i === 0 || isWholeSubject || SUBORDINATORS.has(word.normal);
    const at = isCandidate ? startAt(stretch, i, previous, gap) : undefined;
    if (at !== undefined) return at;
    if (isCandidate && isFrom && !isEnclosed && opensPhrase(word, gap)) return i;
    isBefore = isFrom;
  }
  return 0;
}

/** The last words in short brackets. */
function asideOf(stretch: readonly Word[]): { from: number; to: number } | undefined {
  const from = stretch.findLastIndex((word, i) => i > 0 && word.opensAside);
  if (from < 0) return undefined;
  const to = stretch.findIndex((word, i) => i > from && word.gap.includes(")"));
  return { from, to: to < 0 ? stretch.length : to };
}

/** A semicolon, a colon, a dash; the hyphen that ends a dateline. */
const STOP = /[;:–—]|--|\) ?[-_] |_ /;

const PERSONAL = new Set(["it", "they", "he", "she", "we", "i"]);

const OPENS_RELATIVE = new Set(["which", "who", "whom", "whose", "where"]);

/** Behind a word that links clauses. */
function startAt(stretch: readonly Word[], i: number, previous: Clause | undefined, gap: string): number | undefined {
  const { normal } = stretch[i] as Word;
  if (i > 0 && OPENS_RELATIVE.has(normal)) return i + 1;
  const opens = (previous !== undefined || i === 0) && !isComparison(stretch, i) && !isOfResult(stretch, i);
  if (SUBORDINATORS.has(normal) && opens) return stretch.length === 1 && previous === undefined ? 0 : i + 1;
  const isJoined = (normal === "and" || normal === "or") && previous !== undefined;
  if (!isJoined) return undefined;
  return /[,;]/.test(gap) || (i > 0 && !isComplementOf(previous) && !isOpened(stretch, i)) ? i + 1 : undefined;
}

/** "bought less, as | Chile and Peru": what "and" joins are parts of one subject. */
const isOpened = (stretch: readonly Word[], to: number): boolean =>
  stretch.some(
    (word, i) =>
      i < to - 1 &&
      (SUBORDINATORS.has(word.normal) || (i > 0 && STOP.test(word.gap))) &&
      !isComparison(stretch, i) &&
      // "reopen as branches of Acme and | its depositors"
      !(word.normal === "as" && word.adjoins && (stretch[to + 1]?.isDeterminer || stretch[to + 1]?.isPossessive)),
  );

/** What a clause with a subject of its own begins with, at a place of a stretch or right before it. */
export function opensOwn(stretch: readonly Word[], from: number): boolean {
  const [before, word] = [stretch[from - 1], stretch[from]];
  return word !== undefined && (isBehindBreak(word) || LINKERS.has(before?.normal ?? "") || STOP.test(word.gap));
}

const RESULTS = new Set(["profit", "profits", "earnings", "income", "loss", "losses", "result", "results"]);

/** "profit before tax" */
const isOfResult = (stretch: readonly Word[], i: number): boolean =>
  stretch[i]?.normal === "before" && RESULTS.has(stretch[i - 1]?.normal ?? "");

const DEGREES = new Set(["many", "much", "little", "few", "high", "low", "long"]);

/** "as many as", "as much as" stand before a number and open no clause. */
const isComparison = (stretch: readonly Word[], i: number): boolean =>
  stretch[i]?.normal === "as" &&
  (DEGREES.has(stretch[i + 1]?.normal ?? "") || DEGREES.has(stretch[i - 1]?.normal ?? ""));

/** Behind a comma; but "X, the largest maker, sold" is an apposition, when a comma stands before the verb too. */
const opensPhrase = (word: Word, gap: string): boolean =>
  gap !== " " && /[,"“”]/.test(gap) && !word.isPreposition && !LINKERS.has(word.normal);

/** "bought 5 stores, closed 3": the words up to the comma are the first verb's object, not the second one's subject. */
export function isObject({ text, start }: Sentence, stretch: readonly Word[], previous: Clause | undefined): boolean {
  const [first] = stretch;
  const last = stretch.at(-1);
  return (
    previous !== undefined &&
    first?.adjoins === true &&
    last?.endsInComma === true &&
    !isComplementOf(previous) &&
    !/[,;:(]|--|–|—/.test(text.slice(first.start - start, last.end - start))
  );
}

const DEMONSTRATIVES = new Set(["that", "this", "these", "those"]);

/** "That was 5 percent more": a subject of one word that points back. */
export const soleDemonstrative = ([word, ...rest]: readonly Word[]): Span | undefined =>
  word !== undefined && rest.length === 0 && DEMONSTRATIVES.has(word.normal)
    ? { start: word.start, end: word.end }
    : undefined;
