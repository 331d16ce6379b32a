import type { Span } from "../text/span.ts";
import type { Sentence, Token } from "../text/token.ts";
import type { Entity } from "./mention.ts";

const ADVERB = /^(?:also|already|still|now|then|never|always|often|once|only|just|not|\w+ly)$/;
const AUXILIARIES = new Set(["has", "had", "will", "would", "is", "was", "are", "were", "may", "can", "could"]);
const OPENING = /^(?:(?:The|But|And|Yet|Mrs?\.?|Ms\.?|[A-Z]\w+-based) )?$/;
// "Another large exporter, Acme, has"
const APPOSITION = /^(?:Another|The|An?|One|Its|Rival|Fellow) [^,]{3,60}, $/;
// "Analysts at Acme Securities had"
const THEIR_PEOPLE =
  /\b(?:analysts?|economists?|strategists?|traders?|dealers?|managers?) (?:at|with|of|from|for) (?:the )?$/i;
const AFTER_PREPOSITION = /\b(?:of|in|from|near|at|to|for|with) (?:the )?$/;

/** Whether a mention is the subject of its clause: a verb follows, or a possessive ending; an apposition, at the beginning. */
export function isSubjectAt(sentence: Sentence, { start, end }: Span, { type }: Entity): boolean {
  const before = sentence.text.slice(0, start - sentence.start);
  const after = sentence.text.slice(end - sentence.start, end - sentence.start + 5);
  // "In Asia, sales rose", "a bank of Italy said", "China's Acme rose".
  if (type === "location" && (/^['’,]/.test(after) || AFTER_PREPOSITION.test(before.slice(-12)))) return false;
  if (THEIR_PEOPLE.test(before.slice(-30))) return false;
  if (/^['’]/.test(after)) return /^['’]s? [a-z]/.test(after);
  if (after.startsWith(",") || after.startsWith(" of ")) return OPENING.test(before) || APPOSITION.test(before);
  if (!after.startsWith(" ")) return false;
  let i = tokenFrom(sentence.tokens, end);
  if (sentence.tokens[i]?.start !== end + 1) return false;
  if (ADVERB.test(sentence.tokens[i]?.normal ?? "")) i++;
  return isVerb(sentence.tokens[i]);
}

export const isVerb = (token: Token | undefined): boolean =>
  token !== undefined && (token.tags.has("Verb") || AUXILIARIES.has(token.normal));

export const isAdverb = (token: Token | undefined): boolean => ADVERB.test(token?.normal ?? "");

/** Index of the first token at or after an offset. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
