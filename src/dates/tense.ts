import type { Sentence } from "../text/segment.ts";
import type { Span } from "../text/span.ts";

export type Tense = "past" | "present" | "future";

const FUTURE_WORDS = new Set([
  "will",
  "shall",
  "'ll",
  "won't",
  "scheduled",
  "expected",
  "due",
  "plans",
  "planned",
  "expires",
  "expire",
  "upcoming",
  "set",
]);
const REACH = 14;

/** The tense of the clause around a mention, by its nearest verb: first the one before it, then the one after it. */
export function tenseAt(sentence: Sentence, span: Span): Tense | undefined {
  const { tokens } = sentence;
  const at = tokens.findIndex((token) => token.end > span.start);
  const first = at < 0 ? tokens.length : at;
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    const tense = tenseOf(sentence, i);
    if (tense !== undefined) return tense;
  }
  for (let i = first; i < Math.min(tokens.length, first + REACH); i++) {
    const tense = tenseOf(sentence, i);
    if (tense !== undefined) return tense;
  }
  return undefined;
}

function tenseOf({ tokens }: Sentence, i: number): Tense | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  const { normal, tags } = token;
  const before = tokens[i - 1]?.normal ?? "";
  if (FUTURE_WORDS.has(normal) || normal.endsWith("'ll")) return "future";
  if (!tags.has("Verb") && !tags.has("Modal") && !tags.has("Auxiliary")) return undefined;
  if (tags.has("Gerund")) return undefined;
  if (/^(?:will|shall|'ll|won't|to)$/.test(before) || /^(?:will|shall|to)$/.test(tokens[i - 2]?.normal ?? ""))
    return "future";
  if (tags.has("PastTense")) return "past";
  if (/^(?:was|were|had|did|wasn't|weren't|didn't|hadn't)$/.test(normal)) return "past";
  if (tags.has("PresentTense") || tags.has("Copula")) return "present";
  return undefined;
}
