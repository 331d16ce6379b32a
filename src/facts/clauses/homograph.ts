import { SAY } from "../lexicon.ts";
import { moveOf } from "../moves.ts";
import { AUXILIARIES, BE, INSIDE_GROUP, LINKERS, RELATIVES, TAKES_BARE_VERB, words } from "./function-words.ts";
import { isBehindBreak, type Word } from "./word.ts";

/**
 * Words that are nouns and verbs, of which the tagger says "verb": what stands around an unmarked form (present tense, no
 * auxiliary) tells that it is none, since a verb wants a subject in its own number and has one of itself only.
 */

/** Base form, past form and participle in one. */
const INVARIABLE = words(
  "beat become bet bid broadcast burst cast come cost cut forecast hit hurt let offset put quit read run set shed shut split spread",
);

/** "use", "contracts", "head": a present tense without an auxiliary. */
export const isUnmarked = ({ normal, token }: Word): boolean =>
  token.tags.has("PresentTense")
    ? !AUXILIARIES.has(normal) && !token.tags.has("Gerund") && !/['’]/.test(normal)
    : moveOf(normal) !== undefined && !PAST_MOVES.has(normal) && !/(?:ed|ing|en)$/.test(normal);

const PAST_MOVES = words("rose grew grown fell sank sunk shrank slid lost leapt swollen dove");

/** Past forms that the tagger does not know or takes for names. */
export const PAST_FORMS = words(
  "outsold outgrew outran overtook withdrew drew flew drove broke wrote stole threw chose",
);

const HAVE = words("has have had having hasn't haven't hadn't");
const RUNS_THROUGH = words("not now also still already yet since on average");

/** The word before, without the adverbs in between: "had" of "had on average | expected". */
function stemBefore(all: readonly Word[], i: number): string {
  let at = i - 1;
  while (at > 0 && all[at]?.adjoins && (all[at]?.isAdverb || RUNS_THROUGH.has(all[at]?.normal ?? ""))) at--;
  return all[i]?.adjoins ? (all[at]?.normal ?? "") : "";
}

/** "was last", "had interests": behind a form of "be" or "have" stands a participle or none. */
export function isBehindBeOrHave(all: readonly Word[], i: number): boolean {
  const word = all[i] as Word;
  if (!isUnmarked(word) || INVARIABLE.has(word.normal)) return false;
  const stem = stemBefore(all, i);
  return BE.has(stem) || HAVE.has(stem);
}

/** "had expected": a participle, whatever its tag. */
export const isParticipleOfHave = (all: readonly Word[], i: number): boolean =>
  all[i]?.normal.endsWith("ed") === true && HAVE.has(stemBefore(all, i)) && !all[i + 1]?.isNoun;

/** "has signed | contracts": right behind a verb of its own. */
export function isBehindVerb(all: readonly Word[], i: number): boolean {
  const [before, word] = [all[i - 1], all[i] as Word];
  if (before === undefined || !word.adjoins || !isUnmarked(word)) return false;
  const { isVerb, normal } = before;
  const isFull = (isVerb || PAST_FORMS.has(normal)) && !AUXILIARIES.has(normal) && !INSIDE_GROUP.has(normal);
  return isFull && !TAKES_BARE_VERB.has(normal) && !SAY.has(normal) && !before.token.tags.has("Particle");
}

const BEHIND_SUBJECT = words("together alone combined also now");
const SAID_OF_SUBJECT = words("is are was were has have had will would can could may might must should does did");
const PAST_ONLY: ReadonlySet<string> = new Set([
  ...PAST_MOVES,
  ...PAST_FORMS,
  ...words("went came took gave began saw became stood made"),
]);

/** "cannabis use rose", "maize is seen", "foreign brands together had": of two verbs in a row the first is the other's subject. */
export function isSubjectOfNext(all: readonly Word[], i: number): boolean {
  const word = all[i] as Word;
  const before = all[i - 1];
  if (!isUnmarked(word) || SAY.has(word.normal)) return false;
  if (before !== undefined && (before.isPronoun || RELATIVES.has(before.normal) || before.normal === "to"))
    return false;
  let at = BEHIND_SUBJECT.has(all[i + 1]?.normal ?? "") ? i + 2 : i + 1;
  while (all[at]?.isDated && all[at]?.adjoins) at++; // "U.S. forces Thursday launched"
  const [next, after] = [all[at], all[at + 1]];
  if (next === undefined || !next.adjoins) return false;
  if (SAID_OF_SUBJECT.has(next.normal) || PAST_ONLY.has(next.normal)) return true;
  if (next.normal.endsWith("ed") && moveOf(next.normal) !== undefined) return true;
  if (at > i + 1 && next.isPast) return true;
  return word.isThirdPerson && next.isPast && after !== undefined && !after.isNoun;
}

// How far back the plural noun may stand.
const REACH = 14;
const MANY = words(
  "and people police staff majority many most some few we they you i both those these all who that which",
);

/** "its first export contract for cars": a base form is said of several, of whom nobody is named before it. */
export function lacksPlural(all: readonly Word[], i: number): boolean {
  const word = all[i] as Word;
  if (!isUnmarked(word) || word.isThirdPerson || INVARIABLE.has(word.normal) || /s$/.test(word.normal)) return false;
  for (let at = i - 1; at >= Math.max(0, i - REACH); at--) {
    const before = all[at] as Word;
    if (before.isPlural || before.isValue || before.isFixed || before.isVerb || MANY.has(before.normal)) return false;
    if (/s$/.test(before.normal) && !/['’]s$/.test(before.normal)) return false;
  }
  return moveOf(word.normal) === undefined;
}

// Of those who speak and think, besides the verbs of saying.
const TAKES_CLAUSE = words(
  `mean means meant know knows knew ensure ensures ensured feel feels felt reckon reckons reckoned fear fears feared learn
  learned agree agreed complain complains complained argue argues argued concede conceded caution cautioned wish assume assumes assumed`,
);
const OPENS_CLAUSE: ReadonlySet<string> = new Set([...LINKERS, ...RELATIVES, ...words("what how why not")]);

/**
 * "lost sponsorship | deals", "were on fixed-term | contracts": right behind a verb stands its object, and nothing there opens
 * another clause. `from`: where the verb before ends.
 */
export function isInObject(all: readonly Word[], from: number, i: number): boolean {
  const verb = all[from - 1]?.normal ?? "";
  const word = all[i] as Word;
  if (from === i) return isBehindVerb(all, i);
  if (!isUnmarked(word) || TAKES_BARE_VERB.has(verb) || TAKES_CLAUSE.has(verb) || SAY.has(verb)) return false;
  if (all[i - 1]?.normal === "to") return false;
  for (let at = from; at < i; at++) {
    const { isPronoun, normal } = all[at] as Word;
    if (OPENS_CLAUSE.has(normal) || (isPronoun && at >= i - 2)) return false;
    if (at > from && isBehindBreak(all[at] as Word)) return false;
  }
  return !isBehindBreak(all[i] as Word) && !/[,;(]/.test(all[from]?.gap ?? "");
}

/** "the air | transport | industry": a base form between singular nouns, of which it could not be said. */
export const isOfCompound = (
  { normal, token, isPast }: Word,
  previous: Word | undefined,
  next: Word | undefined,
): boolean =>
  token.tags.has("Infinitive") &&
  !isPast &&
  !normal.endsWith("s") &&
  previous?.isNoun === true &&
  !previous.isPlural &&
  !previous.isPronoun &&
  !previous.isFixed &&
  !/s$/.test(previous.normal) &&
  next?.isNoun === true &&
  !next.isFixed;

const THRESHOLDS = words("mark level barrier threshold");

/** "a $15 million tax credit", "a 5 percent stake": a base form between an amount with an article and a noun. */
export function isBehindAmount(all: readonly Word[], i: number): boolean {
  if (all[i - 1]?.isFixed !== true) return false;
  let at = i - 1;
  while (at >= 0 && all[at]?.isFixed) at--;
  const { isPast, normal } = all[i] as Word;
  const before = all[at]?.normal;
  return (
    at >= 0 && (before === "a" || before === "an" || THRESHOLDS.has(normal)) && !isPast && !/(?:s|ed|ing)$/.test(normal)
  );
}
