import { keyOf } from "../../text/lookup.ts";
import type { Span } from "../../text/span.ts";
import { tickersIn } from "../../text/ticker.ts";
import type { Sentence } from "../../text/token.ts";
import { isPlainFirstName, namesFor } from "../lexicon.ts";

/** A word as names are made of: without a possessive ending, with the full stops of an abbreviation. Offsets are into the article. */
export interface Word extends Span {
  text: string;
  key: string;
  kind: "capital" | "lower" | "number" | "sign";
  /** Followed by 's, which is no part of it. */
  possessive: boolean;
  /** The text between the word before and it, with the other's possessive ending; " " is what joins the words of a name. */
  gap: string;
}

// Dotted capitals, with what a hyphen adds ("U.S.-led"); or letters and digits with marks inside ("O'Neil", "AT&T", "amazon.com"), a plus sign at the end ("Disney+").
const WORD =
  /\p{Lu}\.(?:-?\p{Lu}\.)+(?:\p{Lu}\b)?(?:-[\p{L}\p{N}]+)*|[\p{L}\p{N}]+(?:(?:['’&-]|\.(?!\p{Lu}))[\p{L}\p{N}]+)*(?:(?<=\p{L}{2})\+(?![\p{L}\p{N}+]))?|&/gu;

// "London-based", "New York-listed": the place is the name, the rest an ordinary word.
const ATTACHED =
  /^(\P{Lu}*\p{Lu}.*)-(?:based|born|listed|made|built|area|bound|registered|headquartered|educated|quoted|traded|domiciled)$/u;

/** Words whose full stop belongs to them wherever they stand. */
const ABBREVIATIONS = new Set(
  "inc corp co cos ltd bros jr sr st mt ft mr mrs ms dr prof gen lt col maj capt cmdr sgt adm sen sens rep reps gov pres rev hon messrs dept univ assn ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo n.y s.a n.v a.g plc no vs ave blvd".split(
    " ",
  ),
);

export function wordsOf(sentence: Sentence): Word[] {
  const { text, start: offset } = sentence;
  const words: Word[] = [];
  const tickers = tickersIn(text);
  let before = 0;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const whole = ATTACHED.exec(match[0])?.[1] ?? match[0];
    WORD.lastIndex = match.index + whole.length;
    if (tickers.has(match.index)) continue;
    const possessive =
      /['’][sS]$/.test(whole) &&
      whole.length > 2 &&
      (followsFirstName(words, text.slice(before, match.index)) || !isListedWithEnding(whole));
    let word = possessive ? whole.slice(0, -2) : whole;
    const start = match.index;
    const next = text[start + whole.length];
    if (!possessive && next === "." && (isLetter(word) || ABBREVIATIONS.has(word.toLowerCase()))) {
      word += ".";
      WORD.lastIndex++;
    }
    words.push({
      start: offset + start,
      end: offset + start + word.length,
      text: word,
      key: keyOf(word),
      kind: kindOf(word),
      possessive,
      gap: text.slice(before, start),
    });
    before = start + word.length;
  }
  return words;
}

/** "Moody's", "Lowe's": the ending is a part of the name, where the lists know no such name without it. */
const isListedWithEnding = (whole: string): boolean =>
  namesFor(whole).some(({ type, ambiguous }) => type !== "nationality" && !ambiguous) &&
  namesFor(whole.slice(0, -2)).length === 0;

/** "James Moody's horn": after a first name the ending is that of a person. */
const followsFirstName = (words: readonly Word[], gap: string): boolean =>
  gap === " " && isPlainFirstName(words.at(-1)?.key ?? "") && words.at(-1)?.kind === "capital";

const isLetter = (word: string): boolean => /^\p{Lu}$/u.test(word);

function kindOf(word: string): Word["kind"] {
  if (/^\p{Lu}/u.test(word)) return "capital";
  if (/^\d/.test(word)) return "number";
  if (word === "&") return "sign";
  // "iPhone", "eBay", "al-Quds", "pro-Iranian"
  return /^\p{Ll}{1,2}\p{Lu}|^\p{Ll}{1,6}[-'’]\p{Lu}/u.test(word) ? "capital" : "lower";
}

/** Whether a word is written in capitals throughout ("REUTERS", "U.S."). */
export const isAllCapitals = (text: string): boolean =>
  text.length > 1 && text === text.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(text);

export const wordAt = (words: readonly Word[], i: number): Word => words[i] as Word;
export const textOf = (words: readonly Word[], first: number, last: number): string => {
  let text = wordAt(words, first).text;
  for (let i = first + 1; i <= last; i++) text += wordAt(words, i).gap + wordAt(words, i).text;
  return text;
};

/** Whether a capital says nothing where a word stands: at the beginning of a sentence, after a quotation mark or a colon. */
export const isInitial = (words: readonly Word[], i: number): boolean =>
  i === 0 || /[:;,.!?•*–—-] ?["“”‘'(]* ?$/.test(wordAt(words, i).gap.replace(/^[, ]+$/, ""));
