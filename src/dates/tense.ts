import type { Span } from "../text/span.ts";
import type { Sentence, Token } from "../text/token.ts";

export type Tense = "past" | "present" | "future";

/** How many tokens away a verb may be. */
const REACH = 12;
const REACH_AHEAD = 20;

/** The tense of the clause around a mention, by its nearest verb: the one before it, or else the one after it. */
export function tenseAt({ tokens }: Sentence, span: Span): Tense | undefined {
  const at = tokens.findIndex((token) => token.end > span.start);
  const first = at < 0 ? tokens.length : at;
  const after = tokens.findIndex((token) => token.start >= span.end);
  if (isOpenEnd(tokens, first) && !isOver(tokens, first)) return "future";
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    const tense = tenseOf(tokens, i);
    if (tense === "present" && isUnderFuture(tokens, i)) return "future";
    if (tense !== undefined) return tense;
  }
  if (after < 0) return undefined;
  for (let i = after; i < Math.min(tokens.length, after + REACH_AHEAD); i++) {
    const tense = tenseOf(tokens, i);
    // "On Tuesday the league plans to meet".
    if (tense !== undefined) return tense === "present" && tokens[i + 1]?.normal === "to" ? "future" : tense;
  }
  return undefined;
}

const WHEN = new Set(["when", "once", "after", "before", "until", "if", "as"]);

/** "Will cost 900 euros when it reaches dealers": the present of a clause of time under the future looks ahead too. */
function isUnderFuture(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (at > i - 6 && at > 0 && !WHEN.has(tokens[at]?.normal ?? "")) at--;
  if (!WHEN.has(tokens[at]?.normal ?? "")) return false;
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    const tense = tenseOf(tokens, k);
    if (tense !== undefined) return tense === "future";
  }
  return false;
}

/** "Until Thursday, they had not named him". */
const isOver = (tokens: readonly Token[], at: number): boolean =>
  at === 1 &&
  tokens.slice(2, 2 + REACH).some(({ normal }) => normal === "had" || normal === "was" || normal === "were");

/** "As early as Tuesday", "until Friday": such a day has not come. */
function isOpenEnd(tokens: readonly Token[], at: number): boolean {
  const before = tokens
    .slice(Math.max(0, at - 3), at)
    .map((token) => token.normal)
    .join(" ");
  return /\b(?:as (?:early|soon) as|later than|starting|beginning|effective|until|ahead of|awaits?|awaiting|waits? for|waiting for|run-up to|prepares? for|preparing for|eve of)$/.test(
    before,
  );
}

/** What programmes and diaries say is to happen: "the Test starts on Thursday", "the court hears the case Friday". */
const SCHEDULED = new Set(
  (
    "start begin open reopen close end conclude finish resume continue run meet gather convene sit vote elect debate " +
    "decide rule hear report publish release announce unveil launch issue present host hold stage celebrate mark play " +
    "face race fight visit travel fly sail arrive leave depart return head appear testify speak address deliver hand " +
    "go come take enter join retire expire lapse turn air premiere kick tour compete"
  ).split(" "),
);
/** Between such a verb and the day: then the day is of something else. */
const ASIDE = new Set(
  "after since following from over despite about when which who that where because as between against".split(" "),
);

/** A day told in the present of a programme: "opens Friday", "the deadline is Friday", but not "follows Friday's vote". */
export function isScheduled({ tokens, text, start }: Sentence, span: Span): boolean {
  if (/^['’]/.test(text.slice(span.end - start))) return false;
  const at = tokens.findIndex((token) => token.end > span.start);
  if (tokens[at - 1]?.tags.has("Determiner")) return false;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const { normal } = tokens[i] as Token;
    if (ASIDE.has(normal)) return false;
    const tense = tenseOf(tokens, i);
    if (tense === undefined && !isProgressive(tokens, i)) continue;
    if (tense === "present" && IS.has(normal))
      return i === at - 1 || (i === at - 2 && /^(?:on|for)$/.test(tokens[at - 1]?.normal ?? ""));
    return (tense === "present" || isProgressive(tokens, i)) && SCHEDULED.has(rootOf(normal));
  }
  return false;
}

const isProgressive = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.tags.has("Gerund") === true && /^(?:is|are|'re|'s)$/.test(tokens[i - 1]?.normal ?? "");

/** "Opens", "publishes", "holding", "hitting" → their infinitive. */
function rootOf(verb: string): string {
  const forms = [verb, verb.replace(/s$/, ""), verb.replace(/es$/, "")];
  const stem = verb.replace(/ing$/, "");
  if (stem !== verb) forms.push(stem, `${stem}e`, stem.slice(0, -1));
  return forms.find((form) => SCHEDULED.has(form)) ?? verb;
}

const FUTURE = new Set(["will", "shall", "won't", "may", "might", "would", "should", "upcoming", "'ll"]);
/** "Is expected", "are due": the future when they are not themselves past. */
const AHEAD = new Set(["scheduled", "due", "slated", "expected", "planned", "set", "likely"]);
/** Verbs whose present is about what is to come. */
const LOOKS_AHEAD = new Set(["expect", "expects", "anticipate", "anticipates", "forecasts", "predicts"]);
/** Verbs whose past is written as their present: "it hit" is past, else the next verb tells. */
const EITHER = new Set(["hit", "cut", "put", "set", "let", "hurt", "shut", "spread", "split", "quit"]);
/** What prices do in the end. */
const OUTCOMES = new Set(["yield", "trade", "settle", "total", "stand"]);
const IS = new Set([
  "is",
  "are",
  "be",
  "been",
  "being",
  "it's",
  "they're",
  "'s",
  "'re",
  "not",
  "also",
  "now",
  "still",
  "isn't",
  "aren't",
]);
const WAS = new Set(["was", "were", "had", "did", "wasn't", "weren't", "hadn't", "didn't"]);

function tenseOf(tokens: readonly Token[], i: number): Tense | undefined {
  const { normal, tags, text } = tokens[i] as Token;
  if (text === "May" || text === "March") return undefined;
  if (FUTURE.has(normal) || normal.endsWith("'ll")) return "future";
  if (WAS.has(normal)) return "past";
  if (AHEAD.has(normal)) return auxiliaryOf(tokens, i, isPlan(normal) ? "future" : undefined, "future");
  if (!tags.has("Verb")) return undefined;
  if (tags.has("Gerund")) return auxiliaryOf(tokens, i, undefined, undefined);
  const to = infinitiveAt(tokens, i);
  // "To get around Wednesday's ruling": what is done with it is to come, not the ruling.
  if (to !== undefined && tokens.slice(i, i + 6).some((token) => /day's$/.test(token.normal))) return undefined;
  // "Rose to close at 5 dollars": how it came out, in the tense of the verb before.
  if (
    to !== undefined &&
    tokens[to]?.normal === "to" &&
    OUTCOMES.has(normal) &&
    !AHEAD.has(tokens[to - 1]?.normal ?? "")
  )
    return undefined;
  if (to !== undefined) return AHEAD.has(tokens[to - 1]?.normal ?? "") ? tenseOf(tokens, to - 1) : "future";
  if (tags.has("PastTense") || tags.has("Participle")) return auxiliaryOf(tokens, i, "past", "past");
  if (LOOKS_AHEAD.has(normal)) return "future";
  if (EITHER.has(normal))
    return /^(?:it|he|she|which|that|who)$/.test(tokens[i - 1]?.normal ?? "") ? "past" : undefined;
  if (tags.has("Copula")) return "present";
  return (tags.has("PresentTense") || tags.has("Infinitive")) && !isNoun(tokens, i) ? "present" : undefined;
}

/** "In court", "the report", "Voting Rights League": nouns that the tagger takes for verbs. */
function isNoun(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before === undefined) return false;
  if (/^[A-Z]/.test(tokens[i]?.text ?? "")) return true;
  return before.tags.has("Determiner") || (before.tags.has("Preposition") && before.normal !== "to");
}

const isPlan = (word: string): boolean =>
  word === "scheduled" || word === "due" || word === "slated" || word === "planned";

/** "Will be sold" is future, "was scheduled" past: what stands before a participle decides. */
function auxiliaryOf(
  tokens: readonly Token[],
  i: number,
  alone: Tense | undefined,
  withIs: Tense | undefined,
): Tense | undefined {
  let found = alone;
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    const { normal } = tokens[k] as Token;
    if (FUTURE.has(normal) || normal === "to" || normal.endsWith("'ll")) return "future";
    if (WAS.has(normal)) return "past";
    if (!IS.has(normal)) break;
    found = withIs;
  }
  return found;
}

/** The place of the "to" or "will" of "to meet", "will formally meet". */
function infinitiveAt(tokens: readonly Token[], i: number): number | undefined {
  const at = tokens[i - 1]?.tags.has("Adverb") ? i - 2 : i - 1;
  const word = tokens[at]?.normal;
  return word === "to" || (word !== undefined && FUTURE.has(word)) ? at : undefined;
}
