import { boundOf } from "./bound.ts";
import { directionOf } from "./change.ts";
import { compare, shift } from "./decimal.ts";
import type { Bound } from "./mention.ts";
import type { Part } from "./quantity.ts";

/** Two numbers that are the ends of one quantity; `start` takes in "between" or "from". */
export interface Range {
  low: Part;
  high: Part;
  start: number;
  bound: Bound;
}

/** Whether two neighbouring quantities are one range, and which words say so. Ends stay in the order written. */
export function rangeOf(text: string, low: Part, high: Part): Range | null {
  if (high.start - low.end > 24 || low.numeral.role === "vague") return null;
  const gap = text.slice(low.end, high.start);
  const left = text.slice(Math.max(0, low.start - 28), low.start);
  const both = bothBounds(text, low, high, gap, left);
  if (both !== null) return { low, high, start: both, bound: "between" };
  const between = /^ and (?:about |around |roughly |some |at least )?$/.test(gap)
    ? left.match(/\bbetween (?:about |around |roughly |approximately |the )?$/i)
    : null;
  if (between !== null) return { low, high, start: low.start - between[0].length, bound: "between" };
  if (
    !/^(?:,? to (?:about |around |as (?:much|many|high) as |a )?|[ ]?[-–—][ ]?|-to-|-to | ?\/ ?| through | till | until )$/.test(
      gap,
    )
  )
    return null;
  if (!fits(text, low, high, gap)) return null;
  const from = left.match(/\b(?:from|ranging from|somewhere between) (?:about |around |roughly |the )?$/i);
  return {
    low,
    high,
    start: from === null ? low.start : low.start - from[0].length,
    bound: from !== null && / to/.test(gap) ? "from_to" : from === null ? "between" : "from_to",
  };
}

/** "more than 10 and less than 20", "higher than or equal to 5, lower than 9" → where it begins. */
function bothBounds(text: string, low: Part, high: Part, gap: string, left: string): number | null {
  if (
    !/^,? (?:and |but )?(?:(?:no|not) )?(?:less|fewer|lower|smaller|under|below|at most|more|greater|higher|larger|over|above|at least|up to)\b[a-z ]*$/.test(
      gap,
    )
  )
    return null;
  const above = /^(?:at_least|more_than)$/;
  const below = /^(?:at_most|less_than)$/;
  const [first, second] = [boundOf(text, low), boundOf(text, high)];
  const isClosed =
    (above.test(first) && below.test(second) && compare(low.value, high.value) < 0) ||
    (below.test(first) && above.test(second) && compare(low.value, high.value) > 0);
  const words = left.match(
    /(?:^|[^A-Za-z])((?:(?:no|not) )?(?:more|greater|higher|larger|bigger|over|above|less|fewer|lower|smaller|under|at least)\b[a-z ]*)$/i,
  )?.[1];
  return isClosed && words !== undefined ? low.start - words.length : null;
}

/** One unit for both, or one that lends it; "rose 5 percent to 300" and "110 yen to 1 dollar" are two quantities. */
function fits(text: string, low: Part, high: Part, gap: string): boolean {
  const isFrom = /\bfrom (?:about |around |roughly |the |[A-Z]{0,2}[$£€] ?)?$/i.test(
    text.slice(Math.max(0, low.start - 20), low.start + (low.side === "before" ? 3 : 0)).replace(/[\d.,]+$/, ""),
  );
  const isPlainLow = low.kind === "plain" || (low.kind === "count" && high.kind === "count");
  if (low.kind === "ordinal" || high.kind === "ordinal") return low.kind === high.kind;
  if (/^ ?\/ ?$/.test(gap)) return low.kind === "money" && high.kind === "money";
  if (/[-–—]/.test(gap) && !/to/.test(gap)) {
    if (low.kind === "plain" && high.kind === "plain")
      return isAscending(low, high) && !(low.value.length <= 1 && high.value.length <= 1);
    return low.kind === "plain" || sameUnit(low, high);
  }
  if (/ to /.test(gap) && !isFrom && isMove(text, low)) return false;
  if (isFrom) return low.kind === "plain" || sameUnit(low, high) || high.kind === "plain";
  if (isPlainLow && low.kind === "plain") return !/\d$/.test("") && (high.kind !== "plain" || isAscending(low, high));
  return sameUnit(low, high) && isAscending(low, high);
}

/** "cut its budget by 3 million to 20 million", "rose 40 points to 400": the amount of a move, then where it led. */
const isMove = (text: string, low: Part): boolean =>
  /\bby (?:about |around |nearly |almost |some )?$/i.test(text.slice(Math.max(0, low.start - 16), low.start)) ||
  directionOf(text, low) !== undefined;

/** "$500 to $600 a month" is one quantity, "18 cents to $5" two. */
const sameUnit = (a: Part, b: Part): boolean =>
  a.unit === b.unit || (a.currency !== undefined && b.unit?.startsWith(`${a.unit} per `) === true);
const isAscending = (low: Part, high: Part): boolean => compare(scaledAlike(low, high), high.value) < 0;

/** "$10 to $15 billion", "1 to 2 thousand": the low end takes the scale where that keeps it the smaller one. */
export function scaledAlike(low: Part, high: Part): string {
  if (low.numeral.power > 0 || high.numeral.power === 0 || high.numeral.role === "vague") return low.value;
  const scaled = shift(low.value, high.numeral.power);
  return compare(scaled, high.value) < 0 || /^[1-9]?\d?\d\.\d/.test(low.value) ? scaled : low.value;
}
