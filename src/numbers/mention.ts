import type { Mention } from "../text/mention.ts";

export const NUMBER_KINDS = [
  "count",
  "money",
  "percent",
  "points",
  "measure",
  "duration",
  "age",
  "ordinal",
  "multiple",
  "fraction",
  "score",
  "plain",
] as const;
export type NumberKind = (typeof NUMBER_KINDS)[number];

export const BOUNDS = [
  "exact",
  "about",
  "at_least",
  "at_most",
  "more_than",
  "less_than",
  "between",
  "from_to",
] as const;
export type Bound = (typeof BOUNDS)[number];

export const DIRECTIONS = ["up", "down"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What a number says: a decimal string so that no digit is lost, and what it is a number of. */
export interface Quantity {
  kind: NumberKind;
  /** Plain decimal: `23160000`, `-1.3`, `0.666666666667`. */
  value: string;
  /** The other end of a range, in the order written. */
  valueHigh?: string | undefined;
  bound: Bound;
  /** Set when a verb or adverb says that the number is the amount of a move. */
  direction?: Direction | undefined;
  /** Normal form: `smartphone`, `percent`, `CNY`, `kilometre`, `mile per hour`, `year`. */
  unit?: string | undefined;
  /** ISO 4217. */
  currency?: string | undefined;
  /** What is counted or measured, as the text names it. */
  item?: string | undefined;
}

/** A quantity where it stands; the span holds the number and its unit. */
export interface NumberMention extends Mention, Quantity {}
