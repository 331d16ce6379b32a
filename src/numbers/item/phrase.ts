// Noun phrases, from a token on and up to a token: the indices of their words without function words.
import type { Token } from "../../text/token.ts";
import { gapBefore, hasTag, isCapitalized, isJoined, isQuantity, normalAt, type Passage } from "./passage.ts";
import { isNominal } from "./verb.ts";
import { DETERMINERS, isPronoun, isYear, LINKS, STOPS, TIMES } from "./words.ts";

const MOST_AFTER = 8;
const MOST_BEFORE = 10;

/** The noun phrase from a token on, with the phrases that `links` hang on it. */
export function phraseFrom(passage: Passage, from: number, links: RegExp): number[] {
  const found: number[] = [];
  let last = "";
  for (let i = from; i < passage.tokens.length && found.length < MOST_AFTER; i++) {
    if (i > from && !isJoined(gapBefore(passage, i))) break;
    const normal = normalAt(passage, i);
    if (DETERMINERS.has(normal)) {
      if (found.length > 0 && !LINKS.has(last)) break;
    } else if (LINKS.has(normal)) {
      if (found.length === 0 || !links.test(normal)) break;
      if (normal === "in" && isTime(passage, i + 1)) break;
    } else if (isAgeTo(passage, i)) {
      // "men aged 18 to 34"
    } else if (TIMES.has(normal) || !isInside(passage, i)) break;
    else found.push(i);
    last = normal;
  }
  return found;
}

/** The noun phrase that ends at a token, without what "of" or "in" hangs it on. */
export function phraseUpTo(passage: Passage, to: number): number[] {
  const found: number[] = [];
  for (let i = to; i >= 0 && found.length < MOST_BEFORE; i--) {
    if (i < to && !isJoined(gapBefore(passage, i + 1))) break;
    const normal = normalAt(passage, i);
    if (LINKS.has(normal) || DETERMINERS.has(normal) || TIMES.has(normal) || !isInside(passage, i)) break;
    found.unshift(i);
  }
  return found;
}

/** The noun phrase that ends at a token, with all that "of", "in" or "and" joins to it. */
export function wholePhraseUpTo(passage: Passage, to: number): number[] {
  const found: number[] = [];
  for (let i = to; i >= 0 && found.length < MOST_BEFORE; i--) {
    if (i < to && !isJoined(gapBefore(passage, i + 1))) break;
    const normal = normalAt(passage, i);
    if (isLink(normal) || isAgeTo(passage, i) || isLinkingTo(passage, i, found)) {
      if (i === to || i === 0) break;
    } else if (DETERMINERS.has(normal)) {
      if (isObjectOfParticiple(passage, i)) found.unshift(--i);
      else if (!isLink(normalAt(passage, i - 1)) && normalAt(passage, i - 1) !== "to") break;
    } else if (!isAside(passage, i, found)) {
      if (!isInside(passage, i) && !isParticiple(passage, i) && !isHyphened(passage, i, found)) break;
      found.unshift(i);
    }
  }
  return found;
}

/** "exports | to the United States"; no infinitive. */
const isLinkingTo = (passage: Passage, i: number, found: readonly number[]): boolean =>
  normalAt(passage, i) === "to" &&
  found.length > 0 &&
  i > 0 &&
  hasTag(passage.tokens[i - 1], "Noun") &&
  !hasTag(passage.tokens[i + 1], "Infinitive", "PresentTense") &&
  isInside(passage, i - 1);

/** "tourists | visiting the islands". */
const isObjectOfParticiple = (passage: Passage, i: number): boolean => {
  const { tokens } = passage;
  return (
    gapBefore(passage, i - 1) === " " &&
    /ing$/.test(tokens[i - 1]?.normal ?? "") &&
    hasTag(tokens[i - 1], "Gerund") &&
    hasTag(tokens[i - 2], "Noun") &&
    !hasTag(tokens[i - 2], "Pronoun")
  );
};

/** "one | -off items". */
const isHyphened = (passage: Passage, i: number, found: readonly number[]): boolean =>
  found[0] === i + 1 && gapBefore(passage, i + 1) === "-" && !isQuantity(passage, i);

/** "women aged 25 | to 54". */
const isAgeTo = ({ tokens }: Passage, i: number): boolean =>
  tokens[i]?.normal === "to" && [i - 1, i + 1].every((at) => /^\d+$/.test(tokens[at]?.text ?? ""));

/** "The charge | stored in the capacitor was": a verb that only a preposition follows is part of the phrase before the next. */
function isParticiple(passage: Passage, i: number): boolean {
  const { tokens } = passage;
  const token = tokens[i] as Token;
  return (
    /^[a-z]+(?:ed|en|ld|de|lt|nt)$/.test(token.text) &&
    !REPORTS.test(token.normal) &&
    isLink(normalAt(passage, i + 1)) &&
    normalAt(passage, i + 1) !== "and" &&
    hasTag(tokens[i - 1], "Noun") &&
    !hasTag(tokens[i - 1], "Pronoun")
  );
}

const REPORTS =
  /^(?:announced|reported|estimated|expected|noted|showed|revealed|predicted|warned|learned|told|added|went|sent)$/;

const isLink = (normal: string): boolean => LINKS.has(normal) || normal === "and";

const isInside = (passage: Passage, i: number): boolean =>
  !isQuantity(passage, i) &&
  ((i > 0 && gapBefore(passage, i) === "-") || // "start-up"
    (!STOPS.has(normalAt(passage, i)) && !isPronoun(passage.tokens[i] as Token) && isNominal(passage, i)));

/** "this year | Tesla shares", "for October", "in 2005"; but "the December contract". */
function isAside(passage: Passage, i: number, found: readonly number[]): boolean {
  const before = normalAt(passage, i - 1);
  if (isYear(passage.tokens[i] as Token) && LINKS.has(before)) return true;
  if (!TIMES.has(normalAt(passage, i))) return false;
  return found[0] !== i + 1 || before === "this" || LINKS.has(before) || TIMES.has(before);
}

/** "the third quarter", "2005", "recent years": a time begins here. */
export const isTime = ({ tokens }: Passage, from: number): boolean =>
  tokens.slice(from, from + 3).some((token) => TIMES.has(token.normal) || isYear(token));

/** "in exchange", "in total": a phrase that says nothing of the thing. */
export const isPhrasal = (token: Token | undefined): boolean =>
  /^(?:all|addition|advance|cash|case|comparison|connection|effect|exchange|excess|fact|favou?r|hope|order|part|practice|process|response|return|total|turn|event|wake)$/.test(
    token?.normal ?? "",
  );

export const isTimeOrPlace = (token: Token | undefined): boolean =>
  token === undefined ||
  /^\d/.test(token.text) ||
  TIMES.has(token.normal) ||
  hasTag(token, "Date", "Month", "Year", "Place", "Value") ||
  isCapitalized(token.text);
