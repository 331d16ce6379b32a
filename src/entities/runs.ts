import type { Sentence } from "../text/segment.ts";
import { isCalendarWord } from "./calendar.ts";
import { isFamilyName } from "./family-first.ts";
import { COMPANY_SUFFIXES, LOCATION_HEADS, OF_HEADS, ORGANIZATION_HEADS, ORGANIZATION_TAILS } from "./heads.ts";
import { isFirstName, longestFrom, namesFor } from "./lexicon.ts";
import { isFunctionWord, isOrdinary, isSmallWord } from "./ordinary.ts";
import { isAddress } from "./titles.ts";
import { type Word, wordsOf } from "./words.ts";

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

export const wordAt = (words: readonly Word[], i: number): Word => words[i] as Word;
export const textOf = (words: readonly Word[], first: number, last: number): string => {
  let text = wordAt(words, first).text;
  for (let i = first + 1; i <= last; i++) text += wordAt(words, i).gap + wordAt(words, i).text;
  return text;
};

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

const LONGEST_TITLE = 8;

/** The last word of a title in quotation marks, small words and all: "Gone to the Hills". */
function quotedTitleEnd(words: readonly Word[], i: number, closing: string): number | undefined {
  if (!/["“]$/.test(wordAt(words, i).gap) || wordAt(words, i).kind !== "capital") return undefined;
  for (let end = i; end < words.length && end - i < LONGEST_TITLE; end++) {
    const word = wordAt(words, end);
    if (end > i && word.gap !== " ") return undefined;
    if (word.kind !== "capital" && !isFunctionWord(word.key)) return undefined;
    const after = end + 1 < words.length ? wordAt(words, end + 1).gap : closing;
    if (/^[,.!?]?["”]/.test(after)) return end > i && word.kind === "capital" ? end : undefined;
  }
  return undefined;
}

function canBegin(words: readonly Word[], i: number): boolean {
  const word = wordAt(words, i);
  if (word.kind === "number") return listedLength(words, i) > 1 || isModel(words, i);
  if (word.kind !== "capital") return false;
  if (isCalendarWord(word.key)) return isPersonalMonth(words, i) || listedLength(words, i) > 1;
  if (!isFunctionWord(word.key) || /^\p{Lu}\.$/u.test(word.text)) return true; // "A. Roe"
  return listedLength(words, i) > 0;
}

/** "737 Max jets", "787-9 Dreamliner jets" */
function isModel(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  if (!/^\d{3}(?:-\d{1,3})?$/.test(wordAt(words, i).text) || next?.gap !== " " || next.kind !== "capital") return false;
  const ware = words[i + 2];
  return (
    ware?.gap === " " && /^(?:jet|jets|jetliner|jetliners|airliner|airliners|aircraft|plane|planes)$/.test(ware.key)
  );
}

/** "Theresa May", "Mr. May", "Lei Jun", "May said": months that are names of people. */
function isPersonalMonth(words: readonly Word[], i: number): boolean {
  const { key, gap } = wordAt(words, i);
  if (!PERSONAL_MONTHS.has(key)) return false;
  const next = words[i + 1];
  if (next?.gap === " " && SAYING.test(next.key)) return true;
  const before = words[i - 1];
  if (before === undefined || gap !== " " || before.possessive || next?.kind === "number") return false;
  return isAddress(before) || (before.kind === "capital" && (isFirstName(before.key) || isFamilyName(before.key)));
}
const PERSONAL_MONTHS = new Set(["may", "march", "august", "april", "june", "jun", "jan"]);
const SAYING = /^(?:said|says|told|added|wrote)$/;

/** How many words from `i` to `last` are the longest name that the lists know for certain; 0 for none. */
export function listedLength(words: readonly Word[], i: number, last = words.length - 1): number {
  for (let end = reach(words, i, last); end >= i; end--) {
    const { kind } = wordAt(words, end);
    if (kind === "lower" || kind === "sign") continue;
    if (namesFor(textOf(words, i, end)).some(({ ambiguous }) => !ambiguous)) return end - i + 1;
  }
  return 0;
}

/** The last word that a listed name from `i` on can end with. */
export function reach(words: readonly Word[], i: number, last: number): number {
  // "Standard & Poor's" is "standard" to the list; "St." is "st".
  const limit = Math.min(last, i + longestFrom(wordAt(words, i).key) - 1);
  let end = i;
  while (end < limit && /^(?: |['’]s |['’] )$/.test(wordAt(words, end + 1).gap)) end++;
  return end;
}

const PARTICLES = new Set(
  "de da do dos das del della di du van von der den ter ten zu bin ibn bint ben al el la le y e abu ul ud ur af av".split(
    " ",
  ),
);
const JOINERS = new Set(["of", "for", "and", "&", "the", "on"]);

const isJoined = (word: Word): boolean => word.gap === " ";

/** The last word of the run that begins at `i`. */
function runEnd(words: readonly Word[], i: number): number {
  let end = Math.max(i, i + listedLength(words, i) - 1);
  for (;;) {
    if (isModelNumber(words, i, end)) return end + 1;
    const word = wordAt(words, end);
    const next = words[end + 1];
    if (next === undefined || word.possessive) return end;
    const step = isSuffixAfter(words, end)
      ? 1
      : !isJoined(next)
        ? 0
        : continues(words, end)
          ? Math.max(1, listedLength(words, end + 1))
          : bridge(words, i, end);
    if (step === 0) return end;
    end += step;
  }
}

const COUNTED = new Set(
  "percent per pct million billion trillion thousand units years year people cents cent pence points basis bps shares times dollars pounds euros yen".split(
    " ",
  ),
);

/** "Windows 95", "Boeing 737": a number after a product or its maker, when it counts nothing. */
function isModelNumber(words: readonly Word[], first: number, end: number): boolean {
  const number = words[end + 1];
  if (number === undefined || number.kind !== "number" || !isJoined(number) || !/^\d{1,4}(?:\.\d)?$/.test(number.text))
    return false;
  const after = words[end + 2];
  if (after !== undefined && after.gap === " " && COUNTED.has(after.key)) return false;
  if (/^[%,]\d|^%/.test(after?.gap ?? "")) return false;
  const names = [...namesFor(textOf(words, first, end)), ...namesFor(wordAt(words, end).text)];
  return (
    names.some(({ type }) => type === "product") ||
    MAKERS.test(wordAt(words, end).key) ||
    isLineOfMaker(words, first, end)
  );
}
/** "Acme Zed" of "Acme Zed 6": a company that the lists know and a word of its own. */
function isLineOfMaker(words: readonly Word[], first: number, end: number): boolean {
  const line = wordAt(words, end);
  if (
    end !== first + 1 ||
    (isOrdinary(line.key) && line.key.length > 3) ||
    COMPANY_SUFFIXES.has(line.key) ||
    ORGANIZATION_TAILS.has(line.key)
  )
    return false;
  return namesFor(wordAt(words, first).text).some(({ type, ambiguous }) => type === "organization" && !ambiguous);
}
// Makers whose models are numbers.
const MAKERS =
  /^(?:boeing|airbus|tupolev|ilyushin|antonov|embraer|fokker|yak|windows|office|iphone|ipad|galaxy|nexus|pixel|playstation|xbox|android|formula|apollo|soyuz|flight)$/;

/** "Acme, Inc", "Acme plc" */
function isSuffixAfter(words: readonly Word[], end: number): boolean {
  const next = words[end + 1];
  if (next?.gap === " ") return next.kind === "lower" && /^(?:plc|gmbh|llc)$/.test(next.key);
  return (
    next?.gap === ", " && /^(?:inc|ltd|llc|plc|corp|jr|sr)$/.test(next.key) && wordAt(words, end).kind === "capital"
  );
}

function continues(words: readonly Word[], end: number): boolean {
  const next = wordAt(words, end + 1);
  if (next.kind !== "capital") return false;
  if (isCalendarWord(next.key)) return isPersonalMonth(words, end + 1);
  if (!isSmallWord(next)) return true;
  // "Coalition Against Violence": small words with a capital in the middle of a title.
  const after = words[end + 2];
  return (
    after?.gap === " " &&
    after.kind === "capital" &&
    !isFunctionWord(after.key) &&
    /^(?:against|for|of|in|on|the|and|with|to|without|from|over|under)$/.test(next.key)
  );
}

/** How many words further the next capital is, where small words between belong to the name; else 0. */
function bridge(words: readonly Word[], start: number, end: number): number {
  let j = end + 1;
  for (; j < words.length && j - end <= 3; j++) {
    const word = wordAt(words, j);
    if (!isJoined(word)) return 0;
    if (word.kind === "capital") break;
    if (!PARTICLES.has(word.key) && !JOINERS.has(word.key)) return 0;
  }
  const next = words[j];
  if (
    next === undefined ||
    next.kind !== "capital" ||
    j === end + 1 ||
    isCalendarWord(next.key) ||
    isFunctionWord(next.key)
  )
    return 0;
  const between = words.slice(end + 1, j).map((word) => word.key);
  if (between.every((key) => PARTICLES.has(key))) return j - end;
  if (between[0] === "&") return j - end;
  return isNamePart(words, start, end, between, j) ? j - end : 0;
}

function isNamePart(
  words: readonly Word[],
  start: number,
  end: number,
  between: readonly string[],
  j: number,
): boolean {
  const head = wordAt(words, start).key;
  const last = wordAt(words, end).key;
  const isHead = (key: string) => ORGANIZATION_HEADS.has(key) || ORGANIZATION_HEADS.has(key.replace(/s$/, ""));
  const [joiner] = between;
  if (joiner === "of" || joiner === "for" || joiner === "on")
    return isHead(last) || isHead(head) || (joiner === "of" && (LOCATION_HEADS.has(last) || OF_HEADS.has(last)));
  if (joiner !== "and" || between.length > 1) return false;
  // "Department of Health and Human Services", "Securities and Exchange Commission", "Smith and Wesson Corp"
  const hasOf = words.slice(start, end).some(({ key }) => key === "of" || key === "for");
  if (hasOf && isHead(head)) return isOrdinary(last) && isOrdinary(wordAt(words, j).key);
  if (!isOrdinary(last) && end > start) return false;
  for (let k = j + 1; k < words.length && k - j < 4; k++) {
    const word = wordAt(words, k);
    if (!isJoined(word) || word.kind !== "capital") return false;
    if (COMPANY_SUFFIXES.has(word.key) || ORGANIZATION_TAILS.has(word.key)) return isOrdinary(last) || k === j + 1;
  }
  return false;
}
