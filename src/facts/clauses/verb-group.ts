import { SAY } from "../lexicon.ts";
import { moveOf } from "../moves.ts";
import { AUXILIARIES, COMPARING, INSIDE_GROUP, LINKERS, RELATIVES, SUBORDINATORS } from "./function-words.ts";
import { isInObject } from "./homograph.ts";
import { isNominal } from "./noun-phrase.ts";
import { beginsGroup, continuesGroup } from "./verb.ts";
import { isAdverb, isBehindBreak, type Word } from "./word.ts";

/** The words `from` to `to` (exclusive) of a sentence: "has been granted", "plans to open". */
export interface VerbGroup {
  from: number;
  to: number;
}

// Each opens a group: "those who refuse to pay | are".
const FINITE = new Set("is are was were am has will would can could may might must should does did".split(" "));

// Adverbs and particles that a group runs through.
const MOST_WORDS = 10;

/** The verb groups that make a clause of their own, in order. */
export function verbGroups(words: readonly Word[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!beginsGroup(words, i) || isCompound(words, i) || isLastPlural(words, i)) continue;
    const to = groupEnd(words, i);
    groups.push({ from: i, to });
    i = to - 1;
  }
  const kept: VerbGroup[] = [];
  groups.forEach((group, i) => {
    const before = kept.at(-1);
    const isNoClause =
      (before !== undefined && isInObject(words, before.to, group.from) && hasMain(words, kept, groups[i + 1])) ||
      isReduced(words, group, before, groups[i + 1]);
    if (!isNoClause) kept.push(group);
  });
  const only = kept.some((group) => isMain(words, group)) ? -1 : words.findIndex((_, i) => isOnlyVerb(words, i));
  return only < 0 ? kept : [...kept, { from: only, to: only + 1 }].sort((a, b) => a.from - b.from);
}

// Nouns, as the tagger has it, of which one may be the only verb that a sentence has.
const SOLE_VERBS = new Set("forecast forecasts cost hit sees plans targets buys sells leads owns".split(" "));

/** "The report | forecast | growth of 3 percent". */
function isOnlyVerb(words: readonly Word[], i: number): boolean {
  const [before, word, next] = [words[i - 1], words[i] as Word, words[i + 1]];
  if (!SOLE_VERBS.has(word.normal) || before === undefined || next === undefined || word.isFixed) return false;
  const isSaid = isNominal(before) && before.adjoins && word.adjoins && next.adjoins;
  return isSaid && (next.isNoun || next.isAdjective || next.isDeterminer || next.isValue || next.isFixed);
}

/** "firms that make cars | expect": the verb of the sentence is still to come, unless a later one follows a comma. */
const hasMain = (words: readonly Word[], kept: readonly VerbGroup[], next: VerbGroup | undefined): boolean =>
  kept.some((group) => isMain(words, group)) || (next !== undefined && isBehindBreak(words[next.from] as Word));

/** No infinitive, participle or verb of a relative clause, behind which the verb of the sentence may still come. */
function isMain(words: readonly Word[], { from }: VerbGroup): boolean {
  const before = words.slice(0, from).findLast((word) => !isAdverb(word))?.normal ?? "";
  return words[from]?.isGerund === false && before !== "to" && !RELATIVES.has(before);
}

function groupEnd(words: readonly Word[], from: number): number {
  let to = from + 1;
  for (let i = to; i < words.length && i < from + MOST_WORDS; i++) {
    const word = words[i] as Word;
    const isInside = INSIDE_GROUP.has(word.normal) || isOnAverage(words, i);
    if (FINITE.has(word.normal)) break;
    if ((word.isFixed && !isInside) || isCompound(words, i) || !(word.adjoins || isQuoted(word))) break;
    if (continuesGroup(words, i)) to = i + 1;
    else if (!isInside && !word.isAdverb) break;
  }
  return to;
}

const isOnAverage = (words: readonly Word[], i: number): boolean =>
  words[i]?.normal === "on"
    ? words[i + 1]?.normal === "average"
    : words[i]?.normal === "average" && words[i - 1]?.normal === "on";

/** "was 'expected' to". */
const isQuoted = ({ gap }: Word): boolean => /^['"“‘]$/.test(gap.trim());

/** "like-for-like": no verb. */
const isCompound = (words: readonly Word[], i: number): boolean => words[i]?.gap === "-" || words[i + 1]?.gap === "-";

/** "a tax on sugary drinks;": a plural before a stop. */
function isLastPlural(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word;
  const next = words[i + 1];
  return (
    word.isThirdPerson &&
    (next === undefined || /^[;,.:)]/.test(next.gap)) &&
    (words[i - 2]?.isPreposition === true || words[i - 1]?.isAdjective === true) &&
    moveOf(word.normal) === undefined
  );
}

// Past forms that are never participles.
const NO_PARTICIPLES = new Set(
  `rose grew fell sank shrank went came became took gave began saw did had was were said slid gained climbed jumped dropped
  surged declined slipped edged appeared arrived occurred happened remained existed died emerged totalled totaled stood ended closed exceeded`.split(
    /\s+/,
  ),
);

/**
 * "the rate announced in May", "goods made in China are": a participle that hangs on the noun before it has no clause of its
 * own. It has no auxiliary, and either a verb before it reaches up to it or one behind it has no other subject.
 */
function isReduced(
  words: readonly Word[],
  group: VerbGroup,
  before: VerbGroup | undefined,
  after: VerbGroup | undefined,
): boolean {
  const verb = words[group.from] as Word;
  if (
    (verb.normal === "compared" && !isSaidOfThis(words, group)) ||
    isFollowed(verb, words[group.to], words[group.to + 1]) ||
    isEnd(verb, words[group.from - 1])
  )
    return true;
  if (/^(?:i|we|they|he|she|it|you|who|which)$/.test(words[group.from - 1]?.normal ?? "")) return false;
  if ((before ?? after) !== undefined && isPassive(words, group)) return true;
  if (!isBare(words, group) || !verb.isPast || AUXILIARIES.has(verb.normal) || NO_PARTICIPLES.has(verb.normal))
    return false;
  if (before !== undefined) return hangsOnObject(words, before, verb);
  if (after === undefined) return false;
  if (isInOpening(words, group, after)) return true;
  if (SAY.has(verb.normal) || hasBreak(words, group.to, after.from) || opensObject(words[group.to])) return false;
  const between = words.slice(group.to, after.from);
  return (
    between.some(isNominal) &&
    !between.some((word) => word.isPronoun) &&
    (AUXILIARIES.has(words[after.from]?.normal ?? "") ||
      /^(?:show|say|suggest|indicate|reveal)s?$/.test(words[after.from]?.normal ?? "") ||
      (words[group.to]?.isPreposition === true && NO_PARTICIPLES.has(words[after.from]?.normal ?? "")))
  );
}

/** One verb, with no more than a particle: "filed in". */
const isBare = (words: readonly Word[], { from, to }: VerbGroup): boolean =>
  to - from === 1 || (to - from === 2 && words[to - 1]?.token.tags.has("Particle") === true);

/** "In a letter sent to its staff, the bank said": in a phrase that a preposition opens. */
function isInOpening(words: readonly Word[], { from, to }: VerbGroup, after: VerbGroup): boolean {
  const [first] = words;
  if (first === undefined || !(first.isPreposition || first.normal === "according")) return false;
  const isInside = !words.slice(1, from + 1).some(isBehindBreak) && isNominal(words[from - 1] as Word);
  return isInside && words.slice(to, after.from).some(isBehindBreak) && !words.slice(0, from).some(linksClauses);
}

const opensObject = (next: Word | undefined): boolean =>
  next !== undefined && (next.isValue || next.isDeterminer || next.isPossessive);

/** "the 80 percent claimed by rivals": no actor behind an active verb. */
const isPassive = (words: readonly Word[], { from, to }: VerbGroup): boolean => {
  const verb = words[from] as Word;
  const actor = words[to + 1];
  return (
    to - from === 1 &&
    from > 0 &&
    verb.adjoins &&
    verb.isPast &&
    words[to]?.normal === "by" &&
    moveOf(verb.normal) === undefined &&
    !NO_PARTICIPLES.has(verb.normal) &&
    !AUXILIARIES.has(verb.normal) &&
    actor?.isValue === false &&
    !/^(?:about|almost|nearly|over|a|more|less|some)$/.test(actor.normal) &&
    isNominal(words[from - 1] as Word)
  );
};

/** "sold goods made in China": the verb before reaches up to the participle. */
function hangsOnObject(words: readonly Word[], before: VerbGroup, verb: Word): boolean {
  if (!verb.adjoins && /[,;]/.test(verb.gap)) return false;
  const stretch = words.slice(before.to, verb.index);
  const opening = stretch.findLast((word) => isBehindBreak(word) || word.gap.includes(": "));
  if (opening !== undefined) return COMPARING.has(opening.normal);
  if (SAY.has(words[before.to - 1]?.normal ?? "")) return false;
  return stretch.length > 0 && !stretch.some(linksClauses);
}

const linksClauses = ({ normal }: Word): boolean =>
  SUBORDINATORS.has(normal) || RELATIVES.has(normal) || normal === "and" || normal === "or";

const hasBreak = (words: readonly Word[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const word = words[i] as Word;
    if (LINKERS.has(word.normal) || isBehindBreak(word)) return true;
  }
  return /[,;]/.test(words[to]?.gap ?? "");
};

/** "This compared with 5 percent". */
const isSaidOfThis = (words: readonly Word[], { from }: VerbGroup): boolean =>
  from <= 2 && /^(?:this|that)$/.test(words[from - 1]?.normal ?? "");

/** "hosts 5 million, followed by Iran with 3 million", "from 61 countries, led by Britain with 17". */
const isFollowed = (verb: Word, next: Word | undefined, after: Word | undefined): boolean =>
  next?.normal === "by" &&
  (/^(?:followed|trailed)$/.test(verb.normal) || (/^(?:led|headed)$/.test(verb.normal) && after?.isFixed === true));

const STRETCHES_OF_TIME = new Set(["quarter", "year", "months", "weeks", "half", "period", "season"]);

/** "the quarter ended Sept. 29", "the year ending in March". */
const isEnd = ({ normal }: Word, before: Word | undefined): boolean =>
  (normal === "ended" || normal === "ending") && STRETCHES_OF_TIME.has(before?.normal ?? "");
