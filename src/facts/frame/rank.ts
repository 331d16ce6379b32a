import type { NumberMention } from "../../numbers/mention.ts";
import type { Frame } from "./frame.ts";

// "Riders number 9 million" is a count.
const LOWEST_RANK = 500;

/** "number two", "the second-largest brewer", "finished third": a place in an order. */
export function rank(number: NumberMention, left: string, right: string): Frame | undefined {
  const isWordRank =
    /\b(?:number|no\.?|ranked|ranks|rank) ?(?:one|two|three|four|five|\d+)?$/.test(left) ||
    /^(?:number|no\.?) /i.test(number.text);
  if (number.kind !== "ordinal")
    return isWordRank && /^(?:plain|count)$/.test(number.kind) && Number(number.value) <= LOWEST_RANK
      ? { rule: "facts/rank", kind: "rank", role: "own" }
      : undefined;
  if (
    isWordRank ||
    /^(?:-| )(?:\w+-)?(?:largest|biggest|highest|lowest|smallest|best|most|richest|busiest|fastest|longest|worst|oldest|cheapest|strongest|leading|top|least|tallest|poorest|heaviest|youngest|fattest|deepest|weakest)\b/.test(
      right,
    )
  )
    return { rule: "facts/rank", kind: "rank", role: "own" };
  if (/\bin the$/.test(left) && /^ place\b/.test(right)) return undefined;
  if (
    /\b(?:came|come|comes|finished|finish|placed|ranked|ranks|is|are|was|were|now)(?: in| the| at)?$/.test(left) &&
    /^(?: (?:place|spot|with|in|behind|after|brand|country|most)\b|[,.]|$)/.test(right)
  )
    return { rule: "facts/rank-place", kind: "rank", role: "own" };
  if (/^ (?:brand|player|place)\b/.test(right) && /\b(?:the|its|in)$/.test(left))
    return { rule: "facts/rank-place", kind: "rank", role: "own" };
  if (/\bfrom the$/.test(left) && /^ (?:last|the last|a)\b/.test(right))
    return { rule: "facts/rank-before", kind: "rank", role: "origin" };
  return undefined;
}
