import { keyOf } from "../text/lookup.ts";
import type { Sentence } from "../text/segment.ts";
import type { Span } from "../text/span.ts";
import { COMPANY_SUFFIXES, LOCATION_HEADS, ORGANIZATION_HEADS, ORGANIZATION_TAILS } from "./heads.ts";
import { entriesOfKey } from "./lexicon.ts";
import type { Entry } from "./lists.ts";
import { isAddress, titleLength } from "./titles.ts";
import { isAllCapitals, type Word } from "./words.ts";

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
  /** Words of a title right before it. */
  title: number;
}

const CALENDAR = new Set(
  "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec".split(
    " ",
  ),
);
const PARTICLES = new Set(
  "de da do dos das del della di du van von der den ter ten zu bin ibn bint ben al el la le y e abu ul ud ur af av".split(
    " ",
  ),
);
const JOINERS = new Set(["of", "for", "and", "&", "the", "on"]);
/** Never begin or end a name by themselves; at a sentence's start nearly all capitals are theirs. */
const FUNCTION_WORDS = new Set(
  `the a an this that these those some any each every no all both many most several few such another other more less much
   he she it they we you i his her its their our your my him them us me who whom whose which what when where why how
   and or but nor so yet if because although though while since until unless after before as than whether once
   in on at by for from of to with without within into onto over under about against among between during through throughout across behind below beyond near off out up down toward towards upon via per despite except
   is are was were be been being am has have had having do does did will would shall should can could may might must not
   there here then now also only just even still however moreover meanwhile nevertheless otherwise thus hence indeed instead perhaps maybe yes according one two three four five six seven eight nine ten asked added`.split(
    /\s+/,
  ),
);

export function candidatesIn(sentence: Sentence, words: readonly Word[]): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!canBegin(words, i)) continue;
    const end = runEnd(words, i);
    for (const [first, last, title] of divide(words, i, end))
      found.push(candidate(sentence, words, first, last, title));
    i = end;
  }
  return found;
}

const at = (words: readonly Word[], i: number): Word => words[i] as Word;

function canBegin(words: readonly Word[], i: number): boolean {
  const word = at(words, i);
  if (word.kind !== "capital") return false;
  if (CALENDAR.has(word.key) && !followsTitle(words, i)) return false;
  return (
    !FUNCTION_WORDS.has(word.key) ||
    (isAllCapitals(word.text) && entriesOfKey(word.key).some((it) => it.type !== "word" && it.capitals))
  );
}

const followsTitle = (words: readonly Word[], i: number): boolean =>
  i > 0 && isAddress(at(words, i - 1)) && at(words, i).gap === " ";

/** The last word of the run of capitalised words that begins at `i`. */
function runEnd(words: readonly Word[], i: number): number {
  let end = i;
  for (;;) {
    const word = at(words, end);
    const next = words[end + 1];
    if (next === undefined || word.possessive || next.gap !== " ") return end;
    if (
      next.kind === "capital" &&
      !CALENDAR.has(next.key) &&
      !(FUNCTION_WORDS.has(next.key) && !isAllCapitals(next.text))
    ) {
      end++;
      continue;
    }
    const over = bridge(words, i, end);
    if (over === 0) return end;
    end += over;
  }
}

/** How many words further the next capital is, where small words between belong to the name; else 0. */
function bridge(words: readonly Word[], start: number, end: number): number {
  let j = end + 1;
  while (j < words.length && j - end <= 3) {
    const word = at(words, j);
    if (word.gap !== " ") return 0;
    if (word.kind === "capital") break;
    if (!PARTICLES.has(word.key) && !JOINERS.has(word.key)) return 0;
    j++;
  }
  const next = words[j];
  if (next === undefined || next.kind !== "capital" || next.gap !== " " || CALENDAR.has(next.key)) return 0;
  const between = words.slice(end + 1, j).map((word) => word.key);
  if (between.every((key) => PARTICLES.has(key))) return j - end;
  const whole = keyOf(
    words
      .slice(start, j + 1)
      .map((it) => it.text)
      .join(" "),
  );
  if (entriesOfKey(whole).some((it) => it.type !== "word")) return j - end;
  const [joiner] = between;
  if (joiner === "&") return j - end;
  if (joiner === "of" || joiner === "for")
    return ORGANIZATION_HEADS.has(at(words, end).key) ||
      LOCATION_HEADS.has(at(words, end).key) ||
      ORGANIZATION_HEADS.has(at(words, start).key)
      ? j - end
      : 0;
  if (joiner === "and") {
    // "Department of Health and Human Services", "Smith and Wesson Corp"
    if (words.slice(start, end).some((it) => it.key === "of") && ORGANIZATION_HEADS.has(at(words, start).key))
      return j - end;
    const after = words[j + 1];
    if (
      between.length === 1 &&
      end === start &&
      after?.gap === " " &&
      after.kind === "capital" &&
      (COMPANY_SUFFIXES.has(after.key) || ORGANIZATION_TAILS.has(after.key))
    )
      return j - end;
  }
  return 0;
}

type Piece = [first: number, last: number, title: number];

/** The names of a run: titles cut it, a nationality or a place before something else is a name of its own. */
function divide(words: readonly Word[], first: number, last: number): Piece[] {
  const pieces: Piece[] = [];
  let begin = first;
  let title = 0;
  for (let i = first; i <= last; ) {
    const length = i === begin && isListed(words, i, last) ? 0 : Math.min(titleLength(words, i), last - i + 1);
    if (length === 0) {
      i++;
      continue;
    }
    if (endsOrganization(words, i, last)) {
      i += length;
      continue;
    }
    if (i > begin) pieces.push(...split(words, begin, i - 1, title));
    title = length;
    i += length;
    begin = i;
  }
  if (begin <= last) pieces.push(...split(words, begin, last, title));
  return pieces;
}

const isListed = (words: readonly Word[], first: number, last: number): boolean =>
  namesOf(words, first, last).some((it) => !it.ambiguous);

/** "Prime" of "Prime Computer Inc" is no title. */
const endsOrganization = (words: readonly Word[], i: number, last: number): boolean =>
  last > i &&
  (COMPANY_SUFFIXES.has(at(words, last).key) || ORGANIZATION_TAILS.has(at(words, last).key)) &&
  !isAddress(at(words, i));

function namesOf(words: readonly Word[], first: number, last: number): Entry[] {
  const text = textOf(words, first, last);
  return entriesOfKey(keyOf(text)).filter(
    (it) => it.type !== "word" && it.type !== "first-name" && (!it.capitals || text === text.toUpperCase()),
  );
}

const textOf = (words: readonly Word[], first: number, last: number): string =>
  words
    .slice(first, last + 1)
    .map((it, i) => (i === 0 ? it.text : it.gap + it.text))
    .join("");

function split(words: readonly Word[], first: number, last: number, title: number): Piece[] {
  let begin = first;
  while (begin < last && (JOINERS.has(at(words, begin).key) || PARTICLES.has(at(words, begin).key))) begin++;
  if (begin === last || isListed(words, begin, last)) return [[begin, last, title]];
  const tail = at(words, last);
  const isOrganization = COMPANY_SUFFIXES.has(tail.key) || ORGANIZATION_TAILS.has(tail.key);
  if (isOrganization) return [[begin, last, title]];
  // "German Christian Democrats", "Russian Boris Yeltsin"
  for (let end = Math.min(last - 1, begin + 3); end >= begin; end--) {
    const names = namesOf(words, begin, end);
    if (names.some((it) => it.type === "nationality")) return [[begin, end, title], ...split(words, end + 1, last, 0)];
    if (names.some((it) => it.type === "location" && !it.ambiguous) && isFirstName(at(words, end + 1)))
      return [[begin, end, title], ...split(words, end + 1, last, 0)];
  }
  return [[begin, last, title]];
}

const isFirstName = (word: Word): boolean =>
  entriesOfKey(word.key).some((it) => it.type === "first-name" && !it.ambiguous);

function candidate(sentence: Sentence, words: readonly Word[], first: number, last: number, title: number): Candidate {
  const start = at(words, first).start;
  const end = at(words, last).end;
  const text = sentence.text.slice(start - sentence.start, end - sentence.start);
  return {
    start,
    end,
    text,
    key: keyOf(text),
    sentence,
    words,
    first,
    last,
    entries: namesOf(words, first, last),
    title,
  };
}
