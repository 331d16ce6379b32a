import type { Sentence, Token } from "../text/segment.ts";
import type { Span } from "../text/span.ts";

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
    if (tense !== undefined) return tense;
  }
  if (after < 0) return undefined;
  for (let i = after; i < Math.min(tokens.length, after + REACH); i++) {
    const tense = tenseOf(tokens, i);
    if (tense !== undefined) return tense;
  }
  return undefined;
}

/** "As early as Tuesday", "no later than Friday": such a day has not come. */
function isOpenEnd(tokens: readonly Token[], at: number): boolean {
  const before = tokens
    .slice(Math.max(0, at - 3), at)
    .map((token) => token.normal)
    .join(" ");
  return /\b(?:as (?:early|soon|late) as|later than|starting|beginning|effective)$/.test(before);
}

const FUTURE = new Set(["will", "shall", "won't", "may", "might", "upcoming"]);
/** "Is expected", "are due": the future when they are not themselves past. */
const AHEAD = new Set(["scheduled", "expected", "due", "slated", "planned", "set", "likely"]);
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
  const { normal, tags } = tokens[i] as Token;
  if (FUTURE.has(normal) || normal.endsWith("'ll")) return "future";
  if (WAS.has(normal)) return "past";
  if (AHEAD.has(normal)) return auxiliaryOf(tokens, i, "future");
  if (!tags.has("Verb") || tags.has("Gerund")) return undefined;
  if (isInfinitive(tokens, i)) return "future";
  if (tags.has("PastTense") || tags.has("Participle")) return auxiliaryOf(tokens, i, "past");
  return tags.has("PresentTense") || tags.has("Copula") ? "present" : undefined;
}

/** "Will be sold" is future, "was scheduled" past: what stands before a participle decides. */
function auxiliaryOf(tokens: readonly Token[], i: number, otherwise: Tense): Tense | undefined {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    const { normal } = tokens[k] as Token;
    if (FUTURE.has(normal) || normal === "to" || normal.endsWith("'ll")) return "future";
    if (WAS.has(normal)) return "past";
    if (!IS.has(normal)) break;
  }
  return otherwise;
}

/** "To meet", "would meet", "will formally meet". */
function isInfinitive(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const word = before?.tags.has("Adverb") ? tokens[i - 2]?.normal : before?.normal;
  return word === "to" || (word !== undefined && FUTURE.has(word));
}
