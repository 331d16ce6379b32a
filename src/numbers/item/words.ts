// Closed classes of words that bound a noun phrase or a clause.
import type { Token } from "../../text/token.ts";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const DETERMINERS = set(
  "the a an this that these those its his her their our my your some any each every all both no another such",
);
/** Prepositions that may hang a further noun on a noun phrase. */
export const LINKS = set("of in for on at from with between across among per by near");
/** Other prepositions, whatever their tags: a noun phrase ends before them. */
export const PREPOSITIONS = set(
  "above against ahead alongside amid around as behind below beside besides beyond despite down during except inside into like off onto out outside over plus minus than through throughout toward towards under underneath unlike up upon versus via within without worth",
);
const PRONOUNS = set(
  "it he she they we you i which who that there this these those them him us what everyone someone anyone nobody one everything something nothing thats its",
);
/** Conjunctions and relatives: a noun phrase ends before them. */
export const STOPS = set(
  "and or but that which who when while where as if because although though than so until unless after before since whether to",
);
/** What opens a clause of its own. */
export const SUBORDINATE = set("that when while where if because although though whereas but unless whether");
export const RELATIVE = /^(?:which|who|that)$/;
export const ADVERBS = set(
  "also just now still already only even then recently currently again later nearly almost about roughly approximately around some meanwhile however not never soon once ever yet far typically usually probably likely annually usually often always",
);
export const AUXILIARIES = set(
  "is are was were be been being am has have had do does did will would can could shall should may might must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't cannot",
);
/** Plurals that taggers take for verbs. */
export const PLURAL_NOUNS = set(
  "shares sales profits prices stocks funds bonds futures earnings markets exports imports revenues gains losses reserves taxes deals contracts tariffs loans debts units rates costs figures results orders",
);
/** Past forms of irregular verbs that are no nouns. */
export const PAST = set(
  "ate beat became began blew bore bought bred broke brought built came caught chose clung crept dealt dove drank drew drove dug dwelt fell fled flew fought found froze gave got grew had heard held hid hung kept knew laid leapt led left lent lost made meant met paid ran rang rode rose said sang sank sat saw sent shook shone shot shrank slept slid sold sought spent spoke sprang spun stank stole stood strode struck stuck stung strove swam swept swore swung taught told took tore threw underwent understood went wept withdrew withstood woke won wore wrote",
);
/** Verbs whose past is their base form, and nouns too. */
export const UNCHANGED_VERBS = set("cost cut hit set shed put split spread shut quit hurt bet cast read");
/** "Models | start at $25,000", "fees range from": verbs in their base form that are nouns too, before a preposition or an amount. */
export const LEVEL_VERBS = set(
  "start range stand cost run average total weigh measure sell sit trade cover span number last pay earn rank score",
);
/** Words behind an amount that it does not modify: "50 mph winds", but "50 mph faster". */
export const NOT_MODIFIED = set(
  "higher lower more less ago old long tall high wide deep away each apiece early earlier late later to from up down and or at as than by on respectively annually yearly monthly daily weekly after before while when last this next yesterday today but off above below over under within into through against out with yoy qoq mom annualized annualised compared year-on-year north south east west northeast northwest southeast southwest full worth",
);
export const TIMES = set(
  "past last next previous coming recent first second third fourth year years month months week weeks quarter quarters half season day days today yesterday tonight morning afternoon evening monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december",
);

/** Not "US" nor "IT". */
export const isPronoun = ({ normal, text }: Token): boolean => PRONOUNS.has(normal) && !/^[A-Z]{2,}$/.test(text);

export const isYear = ({ text }: Token): boolean => /^(?:19|20)\d\d$/.test(text);

const BOUNDS = set("more than less fewer over up to at least most between from as high much many");

/** What may stand between a verb or "of" and its amount: "about", "up to", "more than", "an". */
export const isBoundWord = ({ normal }: Token): boolean =>
  ADVERBS.has(normal) || DETERMINERS.has(normal) || BOUNDS.has(normal);
