import { isMetricNoun } from "../lexicon.ts";
import { moveNounWay } from "../moves.ts";
import { MODALS, words } from "./function-words.ts";
import { isAttributive, isParticiple } from "./participle.ts";
import { NOUNS_IN_S } from "./verb-words.ts";
import { takesObject, type Word } from "./word.ts";

export const isJoinedToModal = (all: readonly Word[], i: number): boolean =>
  /^(?:and|but|or)$/.test(all[i - 1]?.normal ?? "") && all.slice(0, i).some(({ normal }) => MODALS.has(normal));

const IRREGULAR_MOVES = words("rose grew fell sank shrank slid lost leapt swollen risen grown fallen");
const OPENS_EXTENT = words("the its their a an up down by");
const BEFORE_NOUN = words("of in on for by after with from and percent net more");
const BEHIND_NOUN = words("in of for on over and was is to");

/** Moves that are done to something. */
const DOES = /^(?:cut|hike|boost|lift|raise|trim|slash|increase|decrease|double|triple|halve)s?$/;

/** "it | cut | prices", "Acme | cut | output": behind a pronoun, or between a name and what is counted or measured. */
const isObjectOf = (previous: Word, next: Word): boolean =>
  next.adjoins &&
  (/^(?:it|they|he|she|we|who|which)$/.test(previous.normal)
    ? next.isNoun || next.isAdjective || isMeasure(next)
    : previous.isFixed && !previous.isDated && isMeasure(next));

const isMeasure = ({ normal }: Word): boolean => isMetricNoun(normal) || NOUNS_IN_S.has(normal);

/** "Gains", "rise", "cut" are nouns as well; past forms that are no nouns ("rose", "fell") are verbs anywhere. */
export function isMoveVerb(
  word: string,
  previous: Word | undefined,
  next: Word | undefined,
  isBehindModal: boolean,
): boolean {
  if (word.endsWith("ed") || IRREGULAR_MOVES.has(word)) return !isAttributive(previous, next);
  if (word.endsWith("ing")) return isParticiple(previous, next);
  if (previous?.normal === "and" && OPENS_EXTENT.has(next?.normal ?? "")) return true;
  if (isBehindModal) return next?.normal === "to" || next?.normal === "by"; // "would reach 4 percent, but fall to 3"
  if (BEFORE_NOUN.has(previous?.normal ?? "")) return false;
  if (previous !== undefined && next !== undefined && DOES.test(word) && isObjectOf(previous, next)) return true;
  const isNounToo = moveNounWay(word) !== undefined;
  if (isNounToo && (next === undefined || BEHIND_NOUN.has(next.normal))) return false;
  if (previous?.isAdjective) return false;
  return takesObject(next) || next?.isAdverb === true || (previous !== undefined && !isNounToo);
}
