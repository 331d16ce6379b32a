import { COMPANY_SUFFIXES, LOCATION_HEADS, OF_HEADS, ORGANIZATION_HEADS, ORGANIZATION_TAILS } from "../heads.ts";
import { namesFor } from "../lexicon.ts";
import { isOrdinary, isSmallWord } from "../ordinary.ts";
import { isCalendarWord } from "./calendar.ts";
import { textOf, type Word, wordAt } from "./words.ts";

const PARTICLES = new Set(
  "de da do dos das del della di du van von der den ter ten zu bin ibn bint ben al el la le y e abu ul ud ur af av wa".split(
    " ",
  ),
);
const JOINERS = new Set(["of", "for", "and", "&", "the", "on"]);

/** What partners call their firm. */
const PARTNERS = /^(?:co|corp|inc|ltd|plc|llc|llp|company|corporation|sons|brothers|bros|partners|associates|limited)$/;

const isJoined = (word: Word): boolean => word.gap === " ";

/** How many words further the next capital is, where small words between belong to the name; else 0. */
export function bridge(words: readonly Word[], start: number, end: number): number {
  let j = end + 1;
  for (; j < words.length && j - end <= 3; j++) {
    const word = wordAt(words, j);
    if (!isJoined(word)) return 0;
    if (word.kind === "capital") break;
    if (!PARTICLES.has(word.key) && !JOINERS.has(word.key)) return 0;
  }
  const next = words[j];
  if (next === undefined || next.kind !== "capital" || j === end + 1 || isCalendarWord(next.key) || isSmallWord(next))
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
  if (between.join(" ") === "of the" && end > start && ORGANIZATION_TAILS.has(last) && isBodyOf(words, j)) return false;
  if (joiner === "of" || joiner === "for" || joiner === "on")
    return isHead(last) || isHead(head) || (joiner === "of" && (LOCATION_HEADS.has(last) || OF_HEADS.has(last)));
  if (joiner !== "and" || between.length > 1) return false;
  if (end > start && isWhole(words, start, end, j)) return false;
  // "Department of Health and Human Services", "Securities and Exchange Commission", "Smith and Wesson Corp"
  const hasOf = words.slice(start, end).some(({ key }) => key === "of" || key === "for");
  const isHeaded = words
    .slice(start, end)
    .some(({ key }, i, list) => /^(?:of|for)$/.test(list[i + 1]?.key ?? "") && isHead(key));
  if (hasOf && (isHead(head) || isHeaded)) return isOrdinary(last) && isOrdinary(wordAt(words, j).key);
  if (!isOrdinary(last) && end > start) return false;
  for (let k = j + 1; k < words.length && k - j < 4; k++) {
    const word = wordAt(words, k);
    if (!isJoined(word) || word.kind !== "capital") return false;
    if (COMPANY_SUFFIXES.has(word.key) || ORGANIZATION_TAILS.has(word.key))
      return isOrdinary(last) || (k === j + 1 && PARTNERS.test(word.key));
  }
  return false;
}

/** "Statistics Department of the | Ministry of Tourism": a body with a name of its own. */
const isBodyOf = (words: readonly Word[], j: number): boolean =>
  ORGANIZATION_HEADS.has(wordAt(words, j).key) && words[j + 1]?.key === "of" && words[j + 2]?.kind === "capital";

/** How many words further a firm's name goes on with "of" and a place after its legal form: "Acme Co. of America". */
export function ofAfter(words: readonly Word[], end: number): number {
  const [of, place] = [words[end + 1], words[end + 2]];
  const isOf = of?.gap === " " && of.key === "of" && place?.gap === " " && place.kind === "capital";
  return isOf && /^(?:america|north|canada|new|california|texas)$/.test(place.key) ? 2 : 0;
}

/** How many words further a name goes on with partners: "Kalven, Voor & Co.", "Tarn, Biehl and Co". */
export function partnersAfter(words: readonly Word[], end: number): number {
  const [partner, and, co] = [words[end + 1], words[end + 2], words[end + 3]];
  if (partner?.gap !== ", " || partner.kind !== "capital" || !/^(?:&|and)$/.test(and?.key ?? "")) return 0;
  return and?.gap === " " && co?.gap === " " && co.key === "co" && co.kind === "capital" ? 3 : 0;
}

/** Two names: "Acme Corp. and Tarn Communications", "Tarn Herald and Brack City Star"; not "Tarn Community and Technical College". */
function isWhole(words: readonly Word[], start: number, end: number, next: number): boolean {
  const last = wordAt(words, end).key;
  if (COMPANY_SUFFIXES.has(last)) return true;
  if (namesFor(textOf(words, start, end)).some(({ ambiguous }) => !ambiguous)) return true;
  const isOfWords = isOrdinary(wordAt(words, start).key) || isOrdinary(wordAt(words, next).key);
  return ORGANIZATION_TAILS.has(last) && !isOfWords;
}

/** "Acme, Inc", "Acme plc" */
export function isSuffixAfter(words: readonly Word[], end: number): boolean {
  const next = words[end + 1];
  if (next?.gap === " ") return next.kind === "lower" && /^(?:plc|gmbh|llc)$/.test(next.key);
  return (
    next?.gap === ", " && /^(?:inc|ltd|llc|plc|corp|jr|sr)$/.test(next.key) && wordAt(words, end).kind === "capital"
  );
}
