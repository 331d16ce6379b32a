import type { Token } from "../../text/token.ts";
import { isCompanyNoun, isMetricNoun, isPlaceNoun, wordSet } from "../lexicon.ts";

/**
 * Whether words name a group or a thing that a number can be said of: adjectives and nouns, the last one a noun. Where a
 * clause was misread they do not ("well short", "making it the day"), and the number is said of the one spoken of.
 */
export function isNounGroup(core: readonly Token[]): boolean {
  const head = core.at(-1);
  return head !== undefined && isHead(head) && !core.some(breaksGroup);
}

const isHead = ({ normal, text, tags }: Token): boolean =>
  !NEVER_HEADS.has(normal) &&
  (tags.has("Noun") ||
    /^\p{Lu}/u.test(text) ||
    /[^s]s$/.test(normal) || // a plural, whatever its tag
    isMetricNoun(normal) ||
    isCompanyNoun(normal) ||
    isPlaceNoun(normal));

const breaksGroup = ({ text, tags }: Token): boolean =>
  tags.has("Modal") || tags.has("Copula") || (tags.has("Pronoun") && !tags.has("Possessive")) || /["“”]/.test(text);

// Parts of a thing, places in it and ways, which stand for the thing itself.
const NEVER_HEADS = wordSet(
  `there you we one ones back front rear top bottom side inside outside way rest half something anything nothing everything
  nobody somebody someone everyone anyone none another others most more less due once such so`,
);
