import type { Span } from "../../text/span.ts";
import type { Sentence, Token } from "../../text/token.ts";
import { type Clause, mainVerb } from "../clause.ts";
import { SAY } from "../lexicon.ts";
import { moveOf } from "../moves.ts";
import { clauseStart, isObject, soleDemonstrative } from "./boundary.ts";
import { nounPhrase } from "./noun-phrase.ts";
import type { Place, Reading } from "./place.ts";
import { relative } from "./relative.ts";
import { isBehindSpeech, isComplementOf, speakerBehind } from "./speech.ts";
import { type VerbGroup, verbGroups } from "./verb-group.ts";
import { type Word, wordsOf } from "./word.ts";

/** The clauses of a sentence, in order; `fixed` are the tokens of names, dates and numbers, which are never verbs. */
export function clausesOf(sentence: Sentence, fixed: ReadonlySet<Token>): Clause[] {
  const words = wordsOf(sentence, fixed);
  const clauses: Clause[] = [];
  let before = 0;
  for (const group of verbGroups(words)) {
    clauses.push(clauseOf(sentence, words, group, before, clauses));
    before = group.to;
  }
  clauses.forEach((clause, i) => {
    clause.end = clauses[i + 1]?.start ?? sentence.end;
  });
  const first = clauses[0];
  if (first === undefined) return [{ start: sentence.start, end: sentence.end, verbs: [], form: "finite" }];
  first.start = sentence.start;
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
  const last = stretch.findLastIndex((word) => !word.isAdverb && !ADVERBS.has(word.normal));
  const place: Place = { sentence, words, group, verb, stretch, last, clauses, previous: clauses.at(-1) };
  const reading =
    infinitive(place) ?? participle(place) ?? relative(place) ?? coordinate(place) ?? inverted(place) ?? finite(place);
  const verbs = words.slice(group.from, group.to).map(({ token }) => token);
  return { ...reading, end: 0, verbs };
}

// Adverbs, whatever their tag.
const ADVERBS = new Set(["further", "better", "also", "now", "then", "still", "already", "once", "today"]);

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

/** "Sales fell, | hurting profits"; "problems resulted in | Acme reporting a loss": an actor may stand behind the preposition. */
function participle({ group, verb, stretch, last, previous }: Place): Reading | undefined {
  const isIng = verb.isGerund || (verb.normal.endsWith("ing") && moveOf(verb.normal) !== undefined);
  if (!isIng || group.to - group.from > 1) return undefined;
  const actor = stretch[0]?.isPreposition ? stretch.slice(1) : stretch;
  const noun = stretch[last];
  const isDirect = actor.length > 0 && !/[,;–—-]/.test(verb.signsBefore) && (noun?.isNoun || noun?.isPlural) === true;
  const own = isDirect ? nounPhrase(behindAmount(actor)) : undefined;
  // "demand is put at 5 tons this season, which ends in July, | posting a rise"
  const isClosed = previous?.form === "relative" && previous.parent !== undefined && verb.signsBefore.includes(",");
  return {
    start: own && previous === undefined ? own.start : verb.start,
    subject: own ?? (isClosed ? (previous.antecedent ?? previous.parent?.subject) : previous?.subject),
    form: "participle",
    parent: previous,
  };
}

/** "rising 31 percent and | garments | slipping 2 percent": the amount is the verb's before. */
function behindAmount(actor: readonly Word[]): readonly Word[] {
  const at = actor.findLastIndex(({ normal }) => normal === "and");
  return at > 0 && actor[0]?.isFixed === true ? actor.slice(at + 1) : actor;
}

/** "bought 5 stores and | closed 3"; "the bank, which owns 5 percent, | said": the subject is that of an earlier clause. */
function coordinate({ verb, stretch, last, clauses, previous }: Place): Reading | undefined {
  const outer = clauses.findLast((clause) => clause.form === "relative");
  const isClosed =
    outer !== undefined &&
    (stretch.length > 0 || outer === previous) &&
    (stretch[last + 1] ?? verb).signsBefore.includes(",");
  if (!isClosed && (previous === undefined || !COORDINATORS.has(stretch[last]?.normal ?? ""))) return undefined;
  return {
    start: verb.start,
    subject: isClosed ? (outer.antecedent ?? outer.subject) : previous?.subject,
    form: "finite",
    parent: previous?.parent,
  };
}

const COORDINATORS = new Set(["and", "or", "but"]);

/** "Sales rose, | said Acme". */
function inverted({ words, group, verb, stretch, previous }: Place): Reading | undefined {
  if (!SAY.has(verb.normal) || group.to - group.from > 1 || stretch.length === 0) return undefined;
  if (!isBehindSpeech(verb.signsBefore, previous)) return undefined;
  const speaker = speakerBehind(words, group.to);
  return speaker && { start: verb.start, subject: nounPhrase(speaker), form: "finite" };
}

/** A verb with its subject before it, or the one it shares. */
function finite(place: Place): Reading {
  const { sentence, verb, stretch, previous } = place;
  const from = clauseStart(stretch, previous, SAY.has(verb.normal) && previous !== undefined);
  const isOthers = from === 0 && isObject(sentence, stretch, previous);
  const own = isOthers ? undefined : (nounPhrase(stretch.slice(from)) ?? soleDemonstrative(stretch));
  return {
    start: (stretch[from] ?? verb).start,
    subject: own ?? sharedSubject(place),
    form: "finite",
    parent: isComplementOf(previous) ? previous : undefined,
  };
}

function sharedSubject({ verb, stretch, clauses, previous }: Place): Span | undefined {
  if (previous === undefined) return nounPhrase(stretch);
  const isResumed = previous.form === "relative" && (stretch[0] ?? verb).signsBefore.includes(",");
  const outer = isResumed ? clauses.findLast((clause) => clause.form === "finite" && clause !== previous) : undefined;
  const shared = (outer ?? previous).subject;
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
