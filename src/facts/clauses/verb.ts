import { isCompanyNoun, isMetricNoun } from "../lexicon.ts";
import { moveOf, moveVerbs } from "../moves.ts";
import { ASIDE_OPENERS, AUXILIARIES, BE, INSIDE_GROUP, LINKERS, TAKES_BARE_VERB, words } from "./function-words.ts";
import {
  isBehindAmount,
  isBehindBeOrHave,
  isBehindVerb,
  isOfCompound,
  isParticipleOfHave,
  isSubjectOfNext,
  isUnmarked,
  lacksPlural,
  PAST_FORMS,
} from "./homograph.ts";
import { isJoinedToModal, isMoveVerb } from "./move-verb.ts";
import { isAttributive, isParticiple, isQualified, isRevised } from "./participle.ts";
import {
  BEFORE_NOUN_ONLY,
  JOINED_VERBS,
  LIKERS,
  NEVER_VERBS,
  NO_VERBS_BEHIND_TO,
  NOUNS_IN_ING,
  NOUNS_IN_S,
  STATEMENT_VERBS,
  VERBS_BEHIND_NOUN,
  VERBS_BEHIND_TO,
} from "./verb-words.ts";
import { isDeterminer, takesObject, type Word } from "./word.ts";

/**
 * Which words are verbs. First tags are right about verbs in 98.7 % of the words, but not where news is full of numbers: "profits", "rise" and
 * "cut" are nouns and verbs, "exports 5 million" a verb. The words around settle these.
 */

/** True for the first word of a verb group. */
export const beginsGroup = (words: readonly Word[], i: number): boolean =>
  mayBeVerb(words, i) && !isParticle(words[i]) && (verdictOn(words, i) ?? isVerb(words, i));

const isParticle = (word: Word | undefined): boolean => word?.token.tags.has("Particle") === true;

/** True for a further verb of a group: "granted" of "has been granted". */
export function continuesGroup(words: readonly Word[], i: number): boolean {
  const verdict = verdictOn(words, i);
  if (verdict !== undefined) return verdict;
  const word = words[i] as Word;
  const previous = neighbourBefore(words, i);
  if (NOUNS_IN_S.has(word.normal) || isObjectHead(word, previous, words[i + 1]) || isBehindVerb(words, i)) return false;
  if (isParticipleOfHave(words, i)) return true;
  if (!word.isVerb && moveOf(word.normal) === undefined) return isVerb(words, i);
  return (
    !word.isGerund ||
    AUXILIARIES.has(previous?.normal ?? "") ||
    previous?.isAdverb === true ||
    previous?.normal === "also"
  );
}

/** What is a verb in some sentences, whatever its tag. */
const MAY_BE_VERBS: ReadonlySet<string> = new Set([
  ...AUXILIARIES,
  ...STATEMENT_VERBS,
  ...moveVerbs,
  ...["average", "total"],
]);

const SHOW = words("show shows");

/** A cheap look before the rules: most words are none of these. */
const mayBeVerb = (all: readonly Word[], i: number): boolean => {
  const { isVerb, normal } = all[i] as Word;
  return (
    isVerb ||
    MAY_BE_VERBS.has(normal) ||
    PAST_FORMS.has(normal) ||
    SHOW.has(normal) ||
    all[i - 1]?.normal === "to" ||
    isBehindRelative(all, i) ||
    isPastOfPlural(all[i - 1], all[i] as Word, all[i + 1])
  );
};

/** "plants produced 5,000 cars": the tagger takes some past forms for adjectives. */
const isPastOfPlural = (previous: Word | undefined, { normal }: Word, next: Word | undefined): boolean =>
  normal.endsWith("ed") && next?.isValue === true && previous !== undefined && /[^s]s$/.test(previous.normal);

/** The word right before; "as a whole" is none: "the region as a whole | lost". */
function neighbourBefore(all: readonly Word[], i: number): Word | undefined {
  if (!(all[i] as Word).adjoins) return undefined;
  const isWhole = all[i - 1]?.normal === "whole" && all[i - 2]?.normal === "a" && all[i - 3]?.normal === "as";
  return all[isWhole ? i - 4 : i - 1];
}

/** What the word and the one before it settle: a verb, none, or undefined for "ask further". */
function verdictOn(all: readonly Word[], i: number): boolean | undefined {
  const word = all[i] as Word;
  const { normal } = word;
  const next = all[i + 1];
  if (word.isFixed || NEVER_VERBS.has(normal) || (normal === "thanks" && next?.normal === "to")) return false;
  if (normal === "may" && word.text === "May" && (i > 0 || AUXILIARIES.has(next?.normal ?? ""))) return false;
  if (AUXILIARIES.has(normal)) return true;
  if (ASIDE_OPENERS.has(normal) && !BE.has(all[i - 1]?.normal ?? "")) return false;
  if (NOUNS_IN_ING.has(normal) && !BE.has(all[i - 1]?.normal ?? "")) return false;
  if (i === 0 && !word.isGerund) return false;
  if (normal.endsWith("s") && /^['’]/.test(next?.gap ?? "")) return false; // "the kids' watches"
  const previous = neighbourBefore(all, i);
  if (normal === "like" && previous !== undefined && !LIKERS.has(previous.normal)) return false;
  if (previous?.normal === "to" && (word.isVerb || moveOf(normal) !== undefined || VERBS_BEHIND_TO.has(normal)))
    return !NO_VERBS_BEHIND_TO.has(normal) && !/[^isu]s$/.test(normal);
  if (previous?.normal === "to" && isDoneOutward(all, i)) return true;
  if (isBehindBeOrHave(all, i) || (isUnmarked(word) && BEFORE_NOUN_ONLY.has(previous?.normal ?? ""))) return false;
  if (previous !== undefined && isDeterminer(previous) && !isSaidOfDemonstrative(all, i)) return false;
  if (previous?.isFixed === true && next?.isPast === true && isMetricNoun(normal)) return false; // "May output dropped"
  if (normal.endsWith("s") && isCompanyNoun(normal.slice(0, -1)) && !takesObject(next)) return false;
  return undefined;
}

/** "to shell out", "to cough up": a noun that a particle makes a verb; but "from home to school up north". */
const isDoneOutward = (all: readonly Word[], i: number): boolean =>
  all[i + 1]?.adjoins === true &&
  /^(?:out|up|off)$/.test(all[i + 1]?.normal ?? "") &&
  !all[i]?.normal.endsWith("s") &&
  !all.slice(Math.max(0, i - 4), i).some(({ normal }) => normal === "from");

/** "Those include 5 women", "this compared with 3": a pronoun that opens a clause. */
function isSaidOfDemonstrative(all: readonly Word[], i: number): boolean {
  const [before, word, next] = [all[i - 1], all[i] as Word, all[i + 1]];
  if (i > 2 || next === undefined || !word.isVerb || word.isGerund || next.isNoun) return false;
  const isSaid = word.isPast ? next.normal === "with" : takesObject(next) || next.normal === "with";
  const isPlural = /^(?:these|those)$/.test(before?.normal ?? "");
  return isSaid && (isPlural ? !word.isThirdPerson : before?.normal === "this" || before?.normal === "that");
}

/** True for a verb that no auxiliary announces. */
function isVerb(all: readonly Word[], i: number): boolean {
  const word = all[i] as Word;
  const previous = neighbourBefore(all, i);
  const next = all[i + 1];
  if (previous?.isPreposition && previous.normal !== "than" && !word.isGerund) return false;
  if (isBehindAmount(all, i)) return false;
  const name = word.gap === ". " && all[i - 1]?.isFixed ? all[i - 1] : undefined; // "Acme Inc. | cut"
  if (moveOf(word.normal) !== undefined)
    return isMoveVerb(word.normal, previous ?? name, next, isJoinedToModal(all, i));
  if (PAST_FORMS.has(word.text) || (SHOW.has(word.normal) && next?.normal === "that") || isBehindRelative(all, i))
    return true;
  if (isStatementVerb(word.normal, previous, next) || (!word.isVerb && isPastOfPlural(previous, word, next)))
    return true;
  if ((word.normal === "average" || word.normal === "total") && previous?.isPlural && next?.isValue) return true;
  if (isOfCompound(word, previous, next) || isRevised(word, previous, next)) return false;
  if (!word.isVerb || isSubjectOfNext(all, i) || isListed(word, next, all[i + 2]) || isApposed(word, next))
    return false;
  if (word.isGerund) return isParticiple(previous, next);
  if (word.isPast) return !isAttributive(previous, next) && !isQualified(all, i);
  if (NOUNS_IN_S.has(word.normal) && !isVerbInS(word.normal, previous, next)) return false;
  if (previous === undefined) return true;
  if (lacksPlural(all, i) || isSecondOfPair(all, i)) return false;
  return !previous.isAdjective && previous.normal !== "of" && mayBeSubject(previous);
}

/** "which flies to 14 cities": a form in -s between a relative pronoun and what a verb takes. */
const isBehindRelative = (all: readonly Word[], i: number): boolean => {
  const [before, word, next] = [all[i - 1]?.normal, all[i] as Word, all[i + 1]];
  return (
    (before === "which" || before === "who") &&
    /[^s]s$/.test(word.normal) &&
    !word.isFixed &&
    !word.isPronoun &&
    next !== undefined &&
    (next.isPreposition || takesObject(next))
  );
};

const mayBeSubject = (word: Word): boolean =>
  word.isNoun ||
  word.isPronoun ||
  word.isFixed ||
  word.isAdverb ||
  NOUNS_IN_S.has(word.normal) ||
  LINKERS.has(word.normal);

/** "Acme employs 500". */
const isStatementVerb = (verb: string, previous: Word | undefined, next: Word | undefined): boolean =>
  STATEMENT_VERBS.has(verb) &&
  takesObject(next) &&
  previous?.normal !== "of" &&
  previous?.normal !== "for" &&
  (previous?.normal !== "and" || JOINED_VERBS.has(verb)) &&
  previous?.isAdjective !== true;

/** "Acme imports 5,000 cars", "the bank claims a lead"; any other "imports" is a noun. */
const isVerbInS = (verb: string, previous: Word | undefined, next: Word | undefined): boolean =>
  /^(?:he|she|who)$/.test(previous?.normal ?? "") ||
  (previous !== undefined &&
    (previous.isFixed || previous.isPronoun || (VERBS_BEHIND_NOUN.has(verb) && previous.isNoun)) &&
    takesObject(next));

/** "the total, parboiled rice 24 percent": an adjective of the next thing on a list. */
const isListed = ({ gap }: Word, next: Word | undefined, after: Word | undefined): boolean =>
  gap.trim() === "," && next?.isNoun === true && after?.isValue === true;

/** ", research firm Acme said", ", head coach": after a comma, before a noun or a name, a base form names an office or a trade. */
const isApposed = ({ gap, isGerund, isPast, normal }: Word, next: Word | undefined): boolean =>
  gap.trim() === "," &&
  !isGerund &&
  !isPast &&
  !normal.endsWith("s") &&
  next !== undefined &&
  ((next.isNoun && !next.isPlural) || isCompanyNoun(next.normal));

/** "shows and films this year": the second of two plurals, of which nothing is said. */
function isSecondOfPair(all: readonly Word[], i: number): boolean {
  const [first, and, word, next] = [all[i - 2], all[i - 1], all[i] as Word, all[i + 1]];
  const isEnd = next === undefined || next.isDated || !next.adjoins;
  return isEnd && word.isThirdPerson && and?.normal === "and" && first !== undefined && /[^s]s$/.test(first.normal);
}

/** "impose import tax", "report record sales": of two base forms in a row before a noun the second one belongs to the object. */
const isObjectHead = (word: Word, previous: Word | undefined, next: Word | undefined): boolean =>
  previous?.isVerb === true &&
  next !== undefined &&
  !word.isGerund &&
  !word.isPast &&
  isMetricNoun(next.normal) &&
  !AUXILIARIES.has(previous.normal) &&
  !INSIDE_GROUP.has(previous.normal) &&
  !TAKES_BARE_VERB.has(previous.normal);
