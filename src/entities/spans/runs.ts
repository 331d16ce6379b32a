import type { Sentence } from "../../text/token.ts";
import { endsWithLegalForm, INDEX_TAILS } from "../heads.ts";
import { isFirstName, isPlainFirstName } from "../lexicon.ts";
import { isFunctionWord, isOrdinary, isSmallWord } from "../ordinary.ts";
import { isCalendarWord, isPersonalMonth } from "./calendar.ts";
import { bridge, isSuffixAfter, ofAfter, partnersAfter } from "./joined.ts";
import { listedLength } from "./listed.ts";
import { isInstrument, isModel, isModelNumber } from "./models.ts";
import { isNumberedName } from "./numbered.ts";
import { quotedTitleEnd } from "./quoted.ts";
import { isAllCapitals, isInitial, type Word, wordAt, wordsOf } from "./words.ts";

/** Capitalised words next to each other, with the small words that belong between them. Indices are into the line's words, inclusive. */
export interface Run {
  first: number;
  last: number;
  /** All of what stands between quotation marks. */
  isQuoted?: true;
}

/** A sentence with its words. */
export interface Line {
  sentence: Sentence;
  words: readonly Word[];
}
export const lineOf = (sentence: Sentence): Line => ({ sentence, words: wordsOf(sentence) });

export function runsOf({ sentence, words }: Line): Run[] {
  const runs: Run[] = [];
  const closing = sentence.text.slice((words.at(-1)?.end ?? 0) - sentence.start);
  for (let i = 0; i < words.length; i++) {
    const quoted = quotedTitleEnd(words, i, closing);
    if (quoted === undefined && !canBegin(words, i)) continue;
    const last = quoted ?? runEnd(words, i);
    runs.push(quoted === undefined ? { first: i, last } : { first: i, last, isQuoted: true });
    i = last;
  }
  return runs;
}

function canBegin(words: readonly Word[], i: number): boolean {
  const word = wordAt(words, i);
  if (word.kind === "number") return isNumberedName(words, i) || isModel(words, i);
  if (word.kind !== "capital") return false;
  if (isCalendarWord(word.key)) return isPersonalMonth(words, i) || listedLength(words, i) > 1;
  if (!isFunctionWord(word.key) || /^\p{Lu}\.$/u.test(word.text)) return true; // "A. Roe"
  return beginsWithSmallWord(words, i) || listedLength(words, i) > 0;
}

// "First Chicago", "All Saints", "Next Inc.": small words that names begin with.
const OPENERS: ReadonlySet<string> = new Set("first second third next last all every no our my".split(" "));

const NUMERALS: ReadonlySet<string> = new Set("two three four five six seven eight nine ten".split(" "));

/** A small word with a capital that nothing but a name gives it, and a name after it. Some are first names: "Per", "An". */
export function beginsWithSmallWord(words: readonly Word[], i: number): boolean {
  const { key } = wordAt(words, i);
  if (isInitial(words, i) || words[i - 1]?.kind === "number") return false;
  const next = words[i + 1];
  if (next?.gap !== " " || next.kind !== "capital" || isSmallWord(next) || isCalendarWord(next.key)) return false;
  if (NUMERALS.has(key)) return isOrdinary(next.key) && !next.key.endsWith("s");
  return OPENERS.has(key) || isFirstName(key);
}

/** The last word of the run that begins at `i`. */
function runEnd(words: readonly Word[], i: number): number {
  let end = Math.max(i, i + listedLength(words, i) - 1);
  for (;;) {
    if (isModelNumber(words, i, end)) return end + 1;
    const word = wordAt(words, end);
    const next = words[end + 1];
    if (next === undefined || word.possessive) return end;
    const step = stepAfter(words, i, end);
    if (step === 0) return end;
    end += step;
  }
}

/** How many words more the run has after `end`. */
function stepAfter(words: readonly Word[], first: number, end: number): number {
  if (isSuffixAfter(words, end)) return 1;
  const partners = partnersAfter(words, end);
  if (partners > 0) return partners;
  if (end > first && endsWithLegalForm(wordAt(words, end).key, words[end + 1]?.key)) return ofAfter(words, end);
  if (wordAt(words, end + 1).gap !== " ") return 0;
  return continues(words, end) ? Math.max(1, listedLength(words, end + 1)) : bridge(words, first, end);
}

function continues(words: readonly Word[], end: number): boolean {
  const next = wordAt(words, end + 1);
  if (next.kind !== "capital" || isInstrument(next.text)) return false;
  if (INDEX_TAILS.has(wordAt(words, end).key) && isAllCapitals(next.text)) return false; // "Nasdaq Composite | COMP"
  if (isCalendarWord(next.key)) return isPersonalMonth(words, end + 1);
  if (!isSmallWord(next)) return true;
  if (next.key === "said" && isPlainFirstName(wordAt(words, end).key)) return true; // "Edward Said"
  // "Coalition Against Violence": small words with a capital in the middle of a title.
  const after = words[end + 2];
  return (
    after?.gap === " " &&
    after.kind === "capital" &&
    !isFunctionWord(after.key) &&
    /^(?:against|for|of|in|on|the|and|with|to|without|from|over|under)$/.test(next.key)
  );
}
