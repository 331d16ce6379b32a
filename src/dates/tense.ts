import type { Span } from "../text/span.ts";
import type { Sentence, Token } from "../text/token.ts";

export type Tense = "past" | "present" | "future";

/** How many tokens away a verb may be. */
const REACH = 12;

/** The tense of the clause around a mention, by its nearest verb: the one before it, or else the one after it. */
export function tenseAt({ tokens }: Sentence, span: Span): Tense | undefined {
  const at = tokens.findIndex((token) => token.end > span.start);
  const first = at < 0 ? tokens.length : at;
  const after = tokens.findIndex((token) => token.start >= span.end);
  if (isOpenEnd(tokens, first)) return "future";
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    const tense = tenseOf(tokens, i);
    if (tense === "present" && isUnderFuture(tokens, i)) return "future";
    if (tense !== undefined) return tense;
  }
  if (after < 0) return undefined;
  for (let i = after; i < Math.min(tokens.length, after + REACH); i++) {
    const tense = tenseOf(tokens, i);
    if (tense !== undefined) return tense;
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

/** "As early as Tuesday", "until Friday": such a day has not come. */
function isOpenEnd(tokens: readonly Token[], at: number): boolean {
  const before = tokens
    .slice(Math.max(0, at - 3), at)
    .map((token) => token.normal)
    .join(" ");
  return /\b(?:as (?:early|soon|late) as|later than|starting|beginning|effective|until)$/.test(before);
}

const FUTURE = new Set(["will", "shall", "won't", "may", "might", "would", "upcoming", "'ll"]);
/** "Is expected", "are due": the future when they are not themselves past. */
const AHEAD = new Set(["scheduled", "due", "slated", "expected", "planned", "set", "likely"]);
/** Verbs whose present is about what is to come. */
const LOOKS_AHEAD = new Set(["expect", "expects", "anticipate", "anticipates", "forecasts", "predicts"]);
/** Verbs whose past is written as their present: "it hit" is past, else the next verb tells. */
const EITHER = new Set(["hit", "cut", "put", "set", "let", "hurt", "shut", "spread", "split", "quit"]);
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
  if (to !== undefined) return AHEAD.has(tokens[to - 1]?.normal ?? "") ? tenseOf(tokens, to - 1) : "future";
  if (tags.has("PastTense") || tags.has("Participle")) return auxiliaryOf(tokens, i, "past", "past");
  if (LOOKS_AHEAD.has(normal)) return "future";
  if (EITHER.has(normal)) return /^(?:it|he|she)$/.test(tokens[i - 1]?.normal ?? "") ? "past" : undefined;
  return tags.has("PresentTense") || tags.has("Copula") || tags.has("Infinitive") ? "present" : undefined;
}

const isPlan = (word: string): boolean => word === "scheduled" || word === "due" || word === "slated";

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
