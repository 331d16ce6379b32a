// A sentence as the search for items sees it: its tokens, what stands between them, and which of them are quantities or verbs.

import type { Span } from "../../text/span.ts";
import type { Sentence, Token } from "../../text/token.ts";

export interface Passage {
  tokens: readonly Token[];
  text: string;
  /** Where the sentence begins in the article. */
  offset: number;
  /** By token: part of a quantity, and so of no noun phrase. */
  inQuantity: readonly boolean[];
  /** By token, as far as asked for: verb.ts. */
  isVerb: (boolean | undefined)[];
}

/** `quantities` in text order. */
export function passageOf({ tokens, text, start }: Sentence, quantities: readonly Span[]): Passage {
  let at = 0;
  const inQuantity = tokens.map((token) => {
    while (at < quantities.length && (quantities[at] as Span).end <= token.start) at++;
    return at < quantities.length && (quantities[at] as Span).start < token.end;
  });
  return { tokens, text, offset: start, inQuantity, isVerb: [] };
}

/** Whether a token has one of up to six tags; asked too often for a list. */
export function hasTag(
  token: Token | undefined,
  a: string,
  b?: string,
  c?: string,
  d?: string,
  e?: string,
  f?: string,
) {
  if (token === undefined) return false;
  const { tags } = token;
  return (
    tags.has(a) ||
    (b !== undefined && tags.has(b)) ||
    (c !== undefined && tags.has(c)) ||
    (d !== undefined && tags.has(d)) ||
    (e !== undefined && tags.has(e)) ||
    (f !== undefined && tags.has(f))
  );
}

/** "Acme", "Éire": by its first letter. */
export function isCapitalized(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 128 ? first > 64 && first < 91 : /^\p{Lu}/u.test(text);
}

export const normalAt = ({ tokens }: Passage, i: number): string => tokens[i]?.normal ?? "";

/** What stands between a token and the one before it. */
export const gapBefore = ({ tokens, text, offset }: Passage, i: number): string =>
  text.slice((tokens[i - 1]?.end ?? offset) - offset, (tokens[i]?.start ?? offset) - offset);

/** Whether a gap leaves two words in one phrase: a blank, a hyphen, a possessive ending. */
export const isJoined = (gap: string): boolean => gap === " " || /^(?:-|&| & |’s |'s |’ |' |\. | ?— )$/.test(gap);

export const isQuantity = ({ inQuantity }: Passage, i: number): boolean => inQuantity[i] === true;

/** Words of a phrase as the text has them: "drop-top", "S&P"; without a possessive ending. */
export function wordsOf(passage: Passage, indices: readonly number[]): string | undefined {
  let words = "";
  let last = -1;
  for (const i of indices) {
    const gap = gapBefore(passage, i);
    const isCompound = words !== "" && last === i - 1 && (gap === "-" || gap === "&");
    words += (words === "" ? "" : isCompound ? gap : " ") + (passage.tokens[i] as Token).text.replace(/['’]s?$/, "");
    last = i;
  }
  return words === "" ? undefined : words;
}
