import type { NumberMention } from "../../numbers/mention.ts";
import type { Frame } from "./frame.ts";

// "Riders number 9 million" is a count.
const LOWEST_RANK = 500;

/** "number two", "the second-largest brewer", "finished third": a place in an order. */
export function rank(number: NumberMention, left: string, right: string): Frame | undefined {
  const isOrdinal = number.kind === "ordinal";
  if (!isOrdinal && number.kind !== "plain" && number.kind !== "count") return undefined;
  const isWordRank =
    /\b(?:number|no\.|ranked|ranks|rank) ?(?:one|two|three|four|five|\d+)?$/.test(left.slice(-24)) ||
    /^(?:number|no\.?) /i.test(number.text);
  if (!isOrdinal)
    return isWordRank && Number(number.value) <= LOWEST_RANK
      ? { rule: "facts/rank", kind: "rank", role: "own" }
      : undefined;
  if (isName(left, right)) return undefined;
  if (
    isWordRank ||
    /^(?:-| )(?:\w+-)?(?:largest|biggest|highest|lowest|smallest|best|most|richest|busiest|fastest|longest|worst|oldest|cheapest|strongest|leading|top|least|tallest|poorest|heaviest|youngest|fattest|deepest|weakest)\b/.test(
      right,
    )
  )
    return { rule: "facts/rank", kind: "rank", role: "own" };
  if (/\bin the$/.test(left) && /^ place\b/.test(right)) return undefined;
  if (/^ (?:nationwide|worldwide|overall|globally|(?:in|of) the (?:world|country|league|table|rankings))\b/.test(right))
    return { rule: "facts/rank-place", kind: "rank", role: "own" };
  if (/\b(?:for|into|to|in)$/.test(left) && /^ (?:place|spot)\b/.test(right))
    return { rule: "facts/rank-place", kind: "rank", role: "own" };
  if (
    /\b(?:came|come|comes|finished|finish|placed|ranked|ranks|is|are|was|were|now)(?: in| the| at)?$/.test(left) &&
    /^(?: (?:place|spot|with|in|behind|after|brand|country|most|last (?:time|year|season)|out of|among|this)\b|[,.]|$)/.test(
      right,
    )
  )
    return { rule: "facts/rank-place", kind: "rank", role: "own" };
  if (/^ (?:brand|player|place)\b/.test(right) && /\b(?:the|its|in)$/.test(left))
    return { rule: "facts/rank-place", kind: "rank", role: "own" };
  if (/\bfrom the$/.test(left) && /^ (?:last|the last|a)\b/.test(right))
    return { rule: "facts/rank-before", kind: "rank", role: "origin" };
  return undefined;
}

/** "the number nine shirt", "the number eight is lucky": the figure itself. */
const isName = (left: string, right: string): boolean =>
  /^ (?:shirt|jersey|bus|button|key|ball|seed)\b/.test(right) ||
  (/\bthe$/.test(left) &&
    /^ (?:is|was|stands|means) (?:a |an )?(?:associated|considered|lucky|unlucky|linked|seen|symbol)/.test(right));
