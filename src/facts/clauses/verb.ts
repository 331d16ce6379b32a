import { isCompanyNoun, isMetricNoun } from "../lexicon.ts";
import { moveNounWay, moveOf } from "../moves.ts";
import { AUXILIARIES, BE, INSIDE_GROUP, LINKERS } from "./function-words.ts";
import type { Word } from "./word.ts";

/**
 * Which words are verbs. First tags are right about verbs in 98.7 % of the words, but not where news is full of numbers: "profits", "rise" and
 * "cut" are nouns and verbs, "exports 5 million" a verb. The words around settle these.
 */

/** True for the first word of a verb group. */
export const beginsGroup = (words: readonly Word[], i: number): boolean =>
  mayBeVerb(words, i) && (verdictOn(words, i) ?? isVerb(words, i));

/** True for a further verb of a group: "granted" of "has been granted". */
export function continuesGroup(words: readonly Word[], i: number): boolean {
  const verdict = verdictOn(words, i);
  if (verdict !== undefined) return verdict;
  const word = words[i] as Word;
  const previous = neighbourBefore(words, i);
  if (NOUNS_IN_S.has(word.normal) || isObjectHead(word, previous, words[i + 1])) return false;
  if (!word.isVerb && moveOf(word.normal) === undefined) return isVerb(words, i);
  return (
    !word.isGerund ||
    AUXILIARIES.has(previous?.normal ?? "") ||
    previous?.isAdverb === true ||
    previous?.normal === "also"
  );
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

// Plural nouns of news that the tagger takes for verbs.
const NOUNS_IN_S = words(
  `exports imports shares parts orders loans stores costs prices reserves rates results deposits markets sales forms funds
  patents homes guns visits contracts benefits losses profits revenues savings motors claims plans reports estimates forecasts
  figures buys points plants works units services goods products workers customers users barrels offers rents wages taxes crops
  yields jobs talks hopes fears needs demands increases decreases values amounts brands flights trucks tests samples surveys sources
  polls stays grants pensions credits votes seats`,
);

// Of these, the ones that are verbs behind any noun.
const VERBS_BEHIND_NOUN = words("plans claims reports estimates forecasts buys works");

// Activities, and prepositions made of participles.
const NOUNS_IN_ING = words(
  `excluding including spending lending borrowing housing manufacturing mining banking farming fishing engineering marketing
  training pricing opening closing meeting briefing following according during starting beginning advertising clothing processing`,
);

const NEVER_VERBS = words("aged net worth short due per");

// Verbs of statements that the tagger often takes for plural nouns.
const STATEMENT_VERBS = words(
  `aims plans expects targets hopes sees wants says forecasts estimates needs owns employs operates accounts costs totals averages
  stands ranks leads makes sells buys spends hosts houses supplies handles serves treats hires runs holds carries produces consumes
  uses charges trains processes seats generates attracts imports exports pays lends receives involved covered attended averaged
  numbered drew flew threw chose drove broke wrote stole withdrew hit hits beat beats tops won cost met`,
);

// Of these, the ones that "and" joins to another verb, hardly ever to a noun.
const JOINED_VERBS = words("employs owns operates expects wants sees makes spends");

// Verbs behind "to" that the tagger takes for nouns or adjectives.
const VERBS_BEHIND_TO = words("top total house average staff fund number price pass double supply");

const DETERMINERS = words("a an the its their his her our this these those any no some each every another");

// Behind anything else "like" compares.
const LIKERS = words("i you we they to would d not also don't who people customers");

const NO_VERBS_BEHIND_TO = words("its the a");

/** What is a verb in some sentences, whatever its tag. */
const MAY_BE_VERBS: ReadonlySet<string> = new Set([...AUXILIARIES, ...STATEMENT_VERBS, "average", "total"]);

/** A cheap look before the rules: most words are none of these. */
const mayBeVerb = (all: readonly Word[], i: number): boolean => {
  const { isVerb, normal } = all[i] as Word;
  return (
    isVerb ||
    MAY_BE_VERBS.has(normal) ||
    moveOf(normal) !== undefined ||
    all[i - 1]?.normal === "to" ||
    isPastOfPlural(all[i - 1], all[i] as Word, all[i + 1])
  );
};

/** "plants produced 5,000 cars": the tagger takes some past forms for adjectives. */
const isPastOfPlural = (previous: Word | undefined, { normal }: Word, next: Word | undefined): boolean =>
  next?.isValue === true && normal.endsWith("ed") && previous !== undefined && /[^s]s$/.test(previous.normal);

const neighbourBefore = (all: readonly Word[], i: number): Word | undefined =>
  (all[i] as Word).adjoins ? all[i - 1] : undefined;

/** What the word and the one before it settle: a verb, none, or undefined for "ask further". */
function verdictOn(all: readonly Word[], i: number): boolean | undefined {
  const word = all[i] as Word;
  const { normal } = word;
  const next = all[i + 1];
  if (word.isFixed || NEVER_VERBS.has(normal) || (normal === "thanks" && next?.normal === "to")) return false;
  if (AUXILIARIES.has(normal)) return true;
  if (NOUNS_IN_ING.has(normal) && !BE.has(all[i - 1]?.normal ?? "")) return false;
  if (i === 0 && !word.isGerund) return false;
  const previous = neighbourBefore(all, i);
  if (normal === "like" && previous !== undefined && !LIKERS.has(previous.normal)) return false;
  if (previous?.normal === "to" && (word.isVerb || moveOf(normal) !== undefined || VERBS_BEHIND_TO.has(normal)))
    return !NO_VERBS_BEHIND_TO.has(normal);
  if (previous !== undefined && isDeterminer(previous)) return false;
  if (normal === "tax" && /^(?:before|after)$/.test(previous?.normal ?? "")) return false;
  if (previous?.isFixed === true && next?.isPast === true && isMetricNoun(normal)) return false; // "May output dropped"
  if (normal.endsWith("s") && isCompanyNoun(normal.slice(0, -1)) && !takesObject(next)) return false;
  return undefined;
}

const isDeterminer = ({ isPossessive, text, normal }: Word): boolean =>
  isPossessive || DETERMINERS.has(normal) || /['’]s?$/.test(text);

/** True for a verb that no auxiliary announces. */
function isVerb(all: readonly Word[], i: number): boolean {
  const word = all[i] as Word;
  const previous = neighbourBefore(all, i);
  const next = all[i + 1];
  if (previous?.isPreposition && previous.normal !== "than" && !word.isGerund) return false;
  if (isBehindAmount(all, i)) return false;
  if (moveOf(word.normal) !== undefined) return isMoveVerb(word.normal, previous, next);
  if (isStatementVerb(word.normal, previous, next) || (!word.isVerb && isPastOfPlural(previous, word, next)))
    return true;
  if ((word.normal === "average" || word.normal === "total") && previous?.isPlural && next?.isValue) return true;
  if (isOfCompound(word, previous, next) || isRevised(word, previous, next)) return false;
  if (!word.isVerb || isPlural(all, i) || isListed(word, next, all[i + 2]) || isApposed(word, next)) return false;
  if (word.isGerund) return isParticiple(previous, next);
  if (word.isPast) return !isAttributive(previous, next);
  if (NOUNS_IN_S.has(word.normal) && !isVerbInS(word.normal, previous, next)) return false;
  if (previous === undefined) return true;
  return !previous.isAdjective && previous.normal !== "of" && mayBeSubject(previous);
}

/** "the air | transport | industry": a base form between singular nouns, of which it could not be said. */
const isOfCompound = ({ normal, token, isPast }: Word, previous: Word | undefined, next: Word | undefined): boolean =>
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

/** "a seasonally | adjusted | 64,300", "an upwardly revised 5 percent": what was done to a figure. */
const isRevised = ({ normal, isPast }: Word, previous: Word | undefined, next: Word | undefined): boolean =>
  isPast &&
  /^(?:adjust|revis|annuali[sz])ed$/.test(normal) &&
  next !== undefined &&
  (next.isFixed || next.isValue || isMetricNoun(next.normal)) &&
  (previous === undefined || previous.normal.endsWith("ly") || previous.isAdjective || previous.isConjunction);

/** "highly skilled workers": an adjective between an adjective and a noun. */
const isAttributive = (previous: Word | undefined, next: Word | undefined): boolean =>
  previous?.isAdjective === true && next?.isNoun === true && !next.isFixed;

const mayBeSubject = (word: Word): boolean =>
  word.isNoun ||
  word.isPronoun ||
  word.isFixed ||
  word.isAdverb ||
  NOUNS_IN_S.has(word.normal) ||
  LINKERS.has(word.normal);

const OPENS_OBJECT = words("to a an the its their that about nearly some more up down by");

const takesObject = (next: Word | undefined): boolean =>
  next !== undefined && (next.isFixed || next.isValue || OPENS_OBJECT.has(next.normal));

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
  previous !== undefined &&
  (previous.isFixed || previous.isPronoun || (VERBS_BEHIND_NOUN.has(verb) && previous.isNoun)) &&
  takesObject(next);

const THRESHOLDS = words("mark level barrier threshold");

/** "a $15 million tax credit", "a 5 percent stake": a base form between an amount with an article and a noun. */
function isBehindAmount(all: readonly Word[], i: number): boolean {
  if (all[i - 1]?.isFixed !== true) return false;
  let at = i - 1;
  while (at >= 0 && all[at]?.isFixed) at--;
  const { isPast, normal } = all[i] as Word;
  const before = all[at]?.normal;
  return (
    at >= 0 && (before === "a" || before === "an" || THRESHOLDS.has(normal)) && !isPast && !/(?:s|ed|ing)$/.test(normal)
  );
}

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

const TAKES_BARE_VERB = words("help helps helped let lets make makes made go come");

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

const BEHIND_PLURAL = words("together alone combined also now");
const SAID_OF_PLURAL = words("is are was were has have had will would");

/** "French makes accounted for", "foreign brands together had": of two verbs in a row the first one in -s is a plural. */
function isPlural(all: readonly Word[], i: number): boolean {
  if (!all[i]?.isThirdPerson) return false;
  const at = BEHIND_PLURAL.has(all[i + 1]?.normal ?? "") ? i + 2 : i + 1;
  const [next, after] = [all[at], all[at + 1]];
  if (next === undefined) return false;
  return SAID_OF_PLURAL.has(next.normal) || (next.isPast && after !== undefined && !after.isNoun);
}

const IRREGULAR_MOVES = words("rose grew fell sank shrank slid lost leapt swollen risen grown fallen");
const OPENS_EXTENT = words("the its their a an up down by");
const BEFORE_NOUN = words("of in on for by after with from and percent net more");
const BEHIND_NOUN = words("in of for on over and was is to");

/** "Gains", "rise", "cut" are nouns as well; past forms that are no nouns ("rose", "fell") are verbs anywhere. */
function isMoveVerb(word: string, previous: Word | undefined, next: Word | undefined): boolean {
  if (word.endsWith("ed") || IRREGULAR_MOVES.has(word)) return !isAttributive(previous, next);
  if (word.endsWith("ing")) return isParticiple(previous, next);
  if (previous?.normal === "and" && OPENS_EXTENT.has(next?.normal ?? "")) return true;
  if (BEFORE_NOUN.has(previous?.normal ?? "")) return false;
  const isNounToo = moveNounWay(word) !== undefined;
  if (isNounToo && (next === undefined || BEHIND_NOUN.has(next.normal))) return false;
  if (previous?.isAdjective) return false;
  return takesObject(next) || next?.isAdverb === true || (previous !== undefined && !isNounToo);
}

/** An -ing form is a verb before its object or complement, no noun ("housing construction") and no adjective ("rising costs"). */
function isParticiple(previous: Word | undefined, next: Word | undefined): boolean {
  if (next === undefined) return false;
  if (previous === undefined) return next.isDeterminer || next.isValue || next.isPossessive;
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
