import type { Span } from "../../text/span.ts";
import type { Sentence, Token } from "../../text/token.ts";
import { type Clause, mainOf, mainVerb } from "../clause.ts";
import { SAY } from "../lexicon.ts";
import { moveOf } from "../moves.ts";
import { clauseStart, isObject, soleDemonstrative } from "./boundary.ts";
import { LINKERS, MODALS, SUBORDINATORS } from "./function-words.ts";
import { isNominal, nounPhrase, subjectPhrase } from "./noun-phrase.ts";
import type { Place, Reading } from "./place.ts";
import { relative } from "./relative.ts";
import { isBehindSpeech, isComplementOf, speakerBehind } from "./speech.ts";
import { type VerbGroup, verbGroups } from "./verb-group.ts";
import { type Fixed, isAdverb, isAdverbial, isBehindBreak, type Word, wordsOf } from "./word.ts";

/** The clauses of a sentence, in order; no token of a name, a date or a number is a verb. */
export function clausesOf(sentence: Sentence, fixed: Fixed): Clause[] {
  const words = wordsOf(sentence, fixed);
  const clauses: Clause[] = [];
  let before = 0;
  for (const group of verbGroups(words)) {
    clauses.push(clauseOf(sentence, words, group, before, clauses));
    before = group.to;
  }
  const first = clauses[0] ?? clauseWith({ start: sentence.start, form: "finite" }, []);
  first.start = sentence.start;
  if (clauses.length === 0) clauses.push(first);
  for (let i = 0; i < clauses.length; i++) (clauses[i] as Clause).end = clauses[i + 1]?.start ?? sentence.end;
  return clauses;
}

function clauseOf(
  sentence: Sentence,
  words: readonly Word[],
  group: VerbGroup,
  before: number,
  clauses: readonly Clause[],
): Clause {
  const stretch = words.slice(before, group.from);
  const verb = words[group.from] as Word;
  const last = stretch.findLastIndex((word) => !isAdverb(word) && !word.isDated);
  const place: Place = { sentence, words, group, verb, stretch, last, clauses, previous: clauses.at(-1) };
  const reading =
    infinitive(place) ?? participle(place) ?? relative(place) ?? coordinate(place) ?? inverted(place) ?? finite(place);
  const verbs = words.slice(group.from, group.to).map(({ token }) => token);
  return clauseWith(reading, verbs);
}

/** All of its fields from the beginning, so that every clause has the same shape; the end comes with the clause behind it. */
const clauseWith = (reading: Reading, verbs: readonly Token[]): Clause =>
  ({
    start: reading.start,
    end: 0,
    subject: reading.subject,
    verbs,
    main: mainOf(verbs),
    form: reading.form,
    parent: reading.parent,
    outer: reading.outer,
    isDependent: reading.isDependent,
  }) satisfies Record<keyof Clause, unknown>;

const TAKES_INFINITIVE_SUBJECT =
  /^(?:expect|forecast|see|predict|project|want|allow|help|force|enable|lead|led|require|ask|cause|bring)/;

/** "plans on Tuesday | to open"; "expects sales | to rise": whose act it is stands between the verbs. */
function infinitive({ verb, stretch, last, previous }: Place): Reading | undefined {
  const to = stretch[last];
  if (to?.normal !== "to" || verb.isPast) return undefined;
  const hasOwn = previous === undefined || TAKES_INFINITIVE_SUBJECT.test(mainVerb(previous)?.normal ?? "");
  const named = hasOwn ? nounPhrase(stretch.slice(0, last)) : undefined;
  const own = previous === undefined ? undefined : named;
  return {
    start: own?.start ?? to.start,
    subject: previous === undefined ? named : (own ?? previous.subject),
    form: "infinitive",
    parent: previous,
  };
}

/** "Sales fell, | hurting profits"; "with | exports | rising"; "problems resulted in | Acme | reporting a loss". */
function participle({ group, verb, stretch, last, clauses, previous }: Place): Reading | undefined {
  const isIng = verb.isGerund || (verb.normal.endsWith("ing") && moveOf(verb.normal) !== undefined);
  if (!isIng || group.to - group.from > 1) return undefined;
  const noun = stretch[last];
  const from = actorAt(stretch, clauses);
  const isActor = noun !== undefined && (from > 1 ? isNominal(noun) : noun.isNoun || noun.isPlural);
  const isDirect = isActor && !BREAK.test(verb.signsBefore);
  const own = isDirect ? nounPhrase(stretch.slice(from)) : undefined;
  // "demand is put at 5 tons this season, which ends in July, | posting a rise"
  const isClosed = previous?.outer !== undefined && verb.signsBefore.includes(",");
  return {
    start: own && (previous === undefined || from > 1) ? own.start : verb.start,
    subject: own ?? (isClosed ? previous.outer : previous?.subject),
    form: "participle",
    parent: previous,
  };
}

const BREAK = /[,;–—-]/;

/** Where, before a participle, its own actor begins: behind "with", or behind the "and" of a second one. */
function actorAt(stretch: readonly Word[], clauses: readonly Clause[]): number {
  const absolute = stretch.findLastIndex(({ normal }) => normal === "with");
  if (absolute >= 0) return absolute + 1;
  const last = clauses.at(-1);
  const isSecond = last?.form === "participle" && last.subject !== clauses.findLast(isOfSentence)?.subject;
  const joined = isSecond ? stretch.findLastIndex(({ normal }) => normal === "and") : -1;
  return joined >= 0 ? joined + 1 : stretch[0]?.isPreposition ? 1 : 0;
}

const isOfSentence = ({ form }: Clause): boolean => form === "finite";

/** "bought 5 stores and | closed 3"; "the bank, which owns 5 percent, | said": the subject is that of an earlier clause. */
function coordinate(place: Place): Reading | undefined {
  const { words, group, verb, stretch, last, clauses, previous } = place;
  const linker = stretch[last];
  const isJoined = COORDINATORS.has(linker?.normal ?? "");
  if (previous === undefined) return undefined;
  const open = openRelative(clauses);
  const opening = isJoined ? [linker as Word] : [...stretch.slice(last + 1), verb];
  const isBroken = opening.some((word) => BREAK.test(word.signsBefore));
  const isContact = open?.form === "finite"; // "the jobs he held have been cut"
  const isClosed =
    open?.outer !== undefined && (isBroken ? !isContact : !isJoined && isAwaited(open) && !isLinked(stretch));
  if (!isClosed && !isJoined) return undefined;
  if (isClosed && open !== previous && inverted(place) !== undefined) return undefined; // ", posting a rise, said Acme"
  if (isClosed) return { start: verb.start, subject: open.outer, form: "finite", parent: open.parent?.parent };
  const like = isUnlike(words, group, previous) ? outside(clauses) : previous;
  return {
    start: verb.start,
    subject: like.subject,
    form: like.form === "relative" ? "relative" : "finite",
    parent: like.parent,
    outer: like.outer,
  };
}

const COORDINATORS = new Set(["and", "or", "but"]);

/** The relative clause that a verb may close: the last clause, or the one that its participles and infinitives hang on. */
function openRelative(clauses: readonly Clause[]): Clause | undefined {
  const last = clauses.findLast(({ form }) => form !== "participle" && form !== "infinitive");
  return last?.outer === undefined ? undefined : last;
}

/** "firms that make cars | expect": the verb of whom the relative clause hangs on is still to come. */
const isAwaited = ({ outer, parent }: Clause): boolean => outer !== (parent?.outer ?? parent?.subject);

const isLinked = (stretch: readonly Word[]): boolean =>
  stretch.some((word) => LINKERS.has(word.normal) || isBehindBreak(word) || word.isPronoun);

/** "said it would add 5 stores and | reported": no verb that "would" goes with. */
function isUnlike(words: readonly Word[], { from }: VerbGroup, { verbs }: Clause): boolean {
  const verb = words[from] as Word;
  if (!MODALS.has(verbs[0]?.normal ?? "")) return false;
  return !MODALS.has(verb.normal) && (isPastOnly(verb) || /[^sui]s$/.test(verb.normal));
}

const isPastOnly = (verb: Word): boolean => verb.isPast && (verb.normal.endsWith("ed") || SAY.has(verb.normal));

/** The clause outside of the last one that a further verb may be said like. */
function outside(clauses: readonly Clause[]): Clause {
  const last = clauses.at(-1) as Clause;
  return last.parent ?? clauses.findLast(({ verbs }) => !MODALS.has(verbs[0]?.normal ?? "")) ?? last;
}

/** "Sales rose, | said Acme". */
function inverted({ words, group, verb, stretch, previous }: Place): Reading | undefined {
  if (!SAY.has(verb.normal) || group.to - group.from > 1 || stretch.length === 0) return undefined;
  if (!isBehindSpeech(verb.signsBefore, previous)) return undefined;
  const speaker = speakerBehind(words, group.to);
  return speaker && { start: verb.start, subject: nounPhrase(speaker), form: "finite" };
}

/** A verb with its subject before it, or the one it shares. */
function finite(place: Place): Reading {
  const { sentence, verb, stretch, clauses, previous } = place;
  const main = mainAt(stretch, clauses);
  const from = main ?? clauseStart(stretch, previous, SAY.has(verb.normal) && previous !== undefined);
  const isOthers = from === 0 && isObject(sentence, stretch, previous);
  const own = isOthers
    ? undefined
    : ((main === undefined ? nounPhrase : subjectPhrase)(stretch.slice(from)) ??
      soleDemonstrative(stretch.slice(from)));
  const isEnclosed = own !== undefined && (previous === undefined || from > 0) && isAside(place);
  return {
    start: startOf(stretch.slice(from), own) ?? verb.start,
    outer: own && (contactOf(stretch.slice(from), own) ?? (isEnclosed ? own : undefined)),
    subject: own ?? sharedSubject(place),
    form: isEnclosed ? "relative" : "finite",
    parent: isComplementOf(previous) || stretch[0]?.normal === "that" ? previous : undefined,
    isDependent: from > 0 && SUBORDINATORS.has(stretch[from - 1]?.normal ?? ""),
  };
}

/** "Acme, | managed by two banks, | said": a participle between commas. */
const isAside = ({ words, group: { from, to }, verb }: Place): boolean =>
  to - from === 1 &&
  verb.isPast &&
  verb.normal.endsWith("ed") &&
  verb.gap.includes(",") &&
  words[to]?.isPreposition === true;

/** "the jobs | he held | have been cut": what the verb of a clause without a "that" is done to. */
function contactOf(phrase: readonly Word[], own: Span): Span | undefined {
  const at = phrase.findIndex((word) => word.start === own.start);
  const isLone = at > 1 && phrase[at]?.isPronoun === true && phrase[at]?.adjoins === true && phrase[0]?.isDeterminer;
  return isLone ? nounPhrase(phrase.slice(0, at)) : undefined;
}

/** "from the 808 | it sold": a pronoun begins a clause of its own; but "in May | it sold". */
function startOf(stretch: readonly Word[], own: Span | undefined): number | undefined {
  const at = stretch.findIndex((word) => word.start === own?.start);
  const isLone = at > 0 && stretch[at]?.isPronoun === true && stretch[at]?.end === own?.end;
  return (isLone && !isAdverbial(stretch.slice(0, at)) ? own : stretch[0])?.start;
}

/** "After its founder left in May, | Acme, its owner, paid": behind the comma of a sentence's first clause, where that hangs on another. */
function mainAt(stretch: readonly Word[], clauses: readonly Clause[]): number | undefined {
  const [first] = clauses;
  const isOpening = first?.isDependent === true || (first !== undefined && first.subject === undefined);
  if (!isOpening || clauses.some((clause) => isOfSentence(clause) && clause.subject !== first?.subject))
    return undefined;
  const at = stretch.findIndex((word) => !word.adjoins && /, ?$/.test(word.gap));
  return at < 0 || stretch.slice(at).some(({ normal }) => SUBORDINATORS.has(normal)) ? undefined : at;
}

function sharedSubject({ verb, stretch, previous }: Place): Span | undefined {
  if (previous === undefined) return nounPhrase(stretch);
  const isResumed = previous.outer !== undefined && BREAK.test((stretch[0] ?? verb).signsBefore);
  const shared = isResumed ? previous.outer : previous.subject;
  const whole = withParticiple(previous, stretch, verb.signsBefore);
  return previous.form === "participle" ? (whole ?? shared) : (shared ?? whole);
}

/** "The number of adults living with diabetes has reached": the participle is part of the subject. */
function withParticiple({ form, subject, parent }: Clause, stretch: readonly Word[], signs: string): Span | undefined {
  const last = stretch.at(-1);
  const isPart = form === "participle" && subject !== undefined && parent === undefined;
  return isPart && last !== undefined && stretch.length < 6 && !/[,;:]/.test(signs)
    ? { start: subject.start, end: last.end }
    : undefined;
}
