import type { Mention } from "../text/mention.ts";

export const DATE_TYPES = ["DATE", "TIME", "DURATION", "SET"] as const;
export type DateType = (typeof DATE_TYPES)[number];

export const DATE_MODS = [
  "BEFORE",
  "AFTER",
  "ON_OR_BEFORE",
  "ON_OR_AFTER",
  "LESS_THAN",
  "MORE_THAN",
  "EQUAL_OR_LESS",
  "EQUAL_OR_MORE",
  "START",
  "MID",
  "END",
  "APPROX",
] as const;
/** TIMEX3 `mod` (TimeML 1.2.1). */
export type DateMod = (typeof DATE_MODS)[number];

export const GRAINS = [
  "century",
  "decade",
  "year",
  "half",
  "quarter",
  "season",
  "month",
  "week",
  "weekend",
  "day",
  "hour",
  "minute",
] as const;
export type Grain = (typeof GRAINS)[number];

export const BASES = ["explicit", "publication", "context"] as const;
/** What a value rests on: itself, the published day, or another expression or the tense. */
export type Basis = (typeof BASES)[number];

/** A time expression whose value is closed: TIMEX3 type and value, and the calendar interval meant, inclusive. */
export interface DateMention extends Mention {
  type: DateType;
  /** TIMEX3 value: `2017-Q2`, `P2Y`, `XXXX-WXX-1`, `PRESENT_REF`. */
  value: string;
  mod?: DateMod | undefined;
  /** `YYYY-MM-DD`, inclusive. */
  from?: string | undefined;
  to?: string | undefined;
  grain?: Grain | undefined;
  basis: Basis;
}
