import { isMetricNoun } from "../lexicon.ts";
import { isDeterminer, type Word } from "./word.ts";

/** Which participles are verbs, and which are nouns or adjectives. */

/** An -ing form is a verb before its object or complement, no noun ("housing construction") and no adjective ("rising costs"). */
export function isParticiple(previous: Word | undefined, next: Word | undefined): boolean {
  if (next === undefined) return false;
  if (previous === undefined)
    return next.token.tags.has("Particle") || next.isDeterminer || next.isValue || next.isPossessive;
  if ((previous.isPreposition && previous.normal === "of") || previous.isAdjective) return false;
  return (
    next.isValue ||
    next.isDeterminer ||
    next.isPreposition ||
    next.isProper ||
    next.isPossessive ||
    next.isConjunction ||
    /^[$£€¥\d]/.test(next.text)
  );
}

/** "a seasonally | adjusted | 64,300", "an upwardly revised 5 percent": what was done to a figure. */
export const isRevised = ({ normal, isPast }: Word, previous: Word | undefined, next: Word | undefined): boolean =>
  isPast &&
  /^(?:adjust|revis|annuali[sz])ed$/.test(normal) &&
  next !== undefined &&
  (next.isFixed || next.isValue || isMetricNoun(next.normal)) &&
  (previous === undefined || previous.normal.endsWith("ly") || previous.isAdjective || previous.isConjunction);

/** "highly skilled workers": an adjective between an adjective and a noun. */
export const isAttributive = (previous: Word | undefined, next: Word | undefined): boolean =>
  previous?.isAdjective === true && next?.isNoun === true && !next.isFixed;

/** "the number of newly approved ventures". */
export const isQualified = (all: readonly Word[], i: number): boolean => {
  const [before, adverb] = [all[i - 2], all[i - 1]];
  return adverb?.isAdverb === true && before !== undefined && (before.isPreposition || isDeterminer(before));
};
