import { type Clause, mainVerb } from "./clause.ts";
import { textOf, type View } from "./view.ts";

/** "Analysts had forecast 5 million", "Wall Street was braced for a loss": what such a clause states is foreseen, and of whom was spoken of before. */
export function isForecaster(clause: Clause, view: View): boolean {
  const verb = mainVerb(clause);
  if (clause.subject === undefined || verb === undefined) return false;
  const isForeseen =
    FORESEES.test(verb.normal) || FORESEES_WITH.test(textOf(view, { start: verb.start, end: view.sentence.end }));
  return isForeseen && FORECASTERS.test(textOf(view, clause.subject));
}

const FORESEES =
  /^(?:(?:forecast|expect|predict|project)(?:s|ed|ing)?|estimat(?:es?|ed|ing)|polled|hoped|reckon(?:s|ed)?|sees?|saw|anticipat(?:es?|ed|ing)|pencil(?:s|l?ed|l?ing))$/;
/** Verbs that foresee with their preposition. */
const FORESEES_WITH =
  /^(?:(?:look|call|hop|brac|steel)(?:s|es?|ed|ing)?(?: themselves)? for|(?:bank|count|bet)(?:s|t?ed|t?ing)? on|(?:is|are|was|were) at) /;

const FORECASTERS =
  /^(?:(?:an?|the|most|some|many|several|independent|private|wall street|industry|market) )*(?:analysts?|economists?|experts?|forecasters?|observers?|wall street|street|city|market|markets|investors|consensus|polls?|surveys?)\b/i;

/** "above the 5 million | that analysts had penciled in": said behind the number. */
export const isForeseenBehind = (right: string): boolean => right.startsWith(" ") && FORESEEN_BEHIND.test(right);

const FORESEEN_BEHIND =
  /^ (?:(?:that|which) )?(?:the |most |many |some )?(?:analysts|economists|forecasters|traders|wall street|the street|investors|the market)\b[^,;.]{0,60} (?:expect|expected|forecast|predicted|projected|anticipated|estimated|(?:pencill?ed|pencill?ing) in|(?:looking|looked|hoped|hoping|braced|bracing|calling|called) for|(?:counting|banking) on)\b/;

/** "counts on", "has penciled in": verbs and particles of foreseeing before the number. */
export const isForeseenBefore = (left: string): boolean => FORESEEN_BEFORE.test(left);

const FORESEEN_BEFORE =
  /\b(?:(?:bank|count)ing on|figur(?:es|ed|ing) on|(?:brac(?:e|es|ed|ing)|steel(?:s|ed|ing))(?: (?:it|them|him|her)sel(?:f|ves))? for|pencil(?:s|l?ed|l?ing) in)\b/;
