import { SAY } from "../lexicon.ts";
import { moveOf } from "../moves.ts";
import { AUXILIARIES, COMPARING, INSIDE_GROUP, LINKERS, RELATIVES, SUBORDINATORS } from "./function-words.ts";
import { isNominal } from "./noun-phrase.ts";
import { beginsGroup, continuesGroup } from "./verb.ts";
import { isBehindBreak, type Word } from "./word.ts";

/** The words `from` to `to` (exclusive) of a sentence: "has been granted", "plans to open". */
export interface VerbGroup {
  from: number;
  to: number;
}

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
  return groups.filter((group, i) => !isReduced(words, group, groups[i - 1], groups[i + 1]));
}

function groupEnd(words: readonly Word[], from: number): number {
  let to = from + 1;
  for (let i = to; i < words.length && i < from + MOST_WORDS; i++) {
    const word = words[i] as Word;
    const isInside = INSIDE_GROUP.has(word.normal);
    if ((word.isFixed && !isInside) || isCompound(words, i) || !(word.adjoins || isQuoted(word))) break;
    if (word.normal === "on" && words[i + 1]?.normal === "average" && words[i + 2]?.normal.endsWith("ed")) {
      to = i + 3; // "had on average expected"
      i = to - 1;
      continue;
    }
    if (continuesGroup(words, i)) to = i + 1;
    else if (!isInside && !word.isAdverb) break;
  }
  return to;
}

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
  surged declined slipped edged totalled totaled stood ended closed exceeded`.split(/\s+/),
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
  if (verb.normal === "compared" || isFollowed(verb, words[group.to]) || isEnd(verb, words[group.from - 1]))
    return true;
  if (group.to - group.from !== 1 || !verb.isPast || AUXILIARIES.has(verb.normal) || NO_PARTICIPLES.has(verb.normal))
    return false;
  if (before !== undefined) return hangsOnObject(words, before, verb);
  if (after === undefined || SAY.has(verb.normal) || hasBreak(words, group.to, after.from)) return false;
  const between = words.slice(group.to, after.from);
  return (
    between.some(isNominal) &&
    !between.some((word) => word.isPronoun) &&
    (AUXILIARIES.has(words[after.from]?.normal ?? "") ||
      (words[group.to]?.isPreposition === true && NO_PARTICIPLES.has(words[after.from]?.normal ?? "")))
  );
}

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

/** "hosts 5 million, followed by Iran with 3 million". */
const isFollowed = (verb: Word, next: Word | undefined): boolean =>
  (verb.normal === "followed" || verb.normal === "trailed") && next?.normal === "by";

const STRETCHES_OF_TIME = new Set(["quarter", "year", "months", "weeks", "half", "period", "season"]);

/** "the quarter ended Sept. 29", "the year ending in March". */
const isEnd = ({ normal }: Word, before: Word | undefined): boolean =>
  (normal === "ended" || normal === "ending") && STRETCHES_OF_TIME.has(before?.normal ?? "");
