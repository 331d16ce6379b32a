import type { Span } from "../text/span.ts";
import { boundOf } from "./bound.ts";
import { directionOf } from "./change.ts";
import { compare, shift } from "./decimal.ts";
import type { Bound } from "./mention.ts";
import type { Part } from "./quantity.ts";

/** Two numbers that are one quantity: the ends of a range, or a score. The span takes in "between" or "from". */
export interface Range extends Span {
  low: Part;
  high: Part;
  bound: Bound;
  isScore: boolean;
}

const TO =
  /^(?:,? to (?:about |around |nearly |as (?:much|many|high) as |an? )?| ?[-–—] ?|-to-|-to | ?\/ ?| through | till | until )$/;

/** Whether two neighbouring quantities are one range, and which words say so. Ends stay in the order written. */
export function rangeOf(text: string, low: Part, high: Part): Range | null {
  if (high.start - low.end > 24 || low.numeral.role === "vague") return null;
  const gap = text.slice(low.end, high.start);
  const left = text.slice(Math.max(0, low.start - 28), low.start);
  return bounded(text, low, high, gap, left) ?? between(low, high, gap, left) ?? fromTo(text, low, high, gap, left);
}

function between(low: Part, high: Part, gap: string, left: string): Range | null {
  if (!/^ and (?:about |around |roughly |some |at least |the )?$/.test(gap)) return null;
  const word = left.match(/\bbetween (?:about |around |roughly |approximately |the )?$/i)?.[0];
  return word === undefined ? null : range(low, high, low.start - word.length, "between");
}

function fromTo(text: string, low: Part, high: Part, gap: string, left: string): Range | null {
  if (!TO.test(gap)) return null;
  if (isScore(low, high, gap, left)) return { ...range(low, high, low.start, "exact"), isScore: true };
  if (!fits(text, low, high, gap)) return null;
  const from = left.match(
    /\b(?:(?:rang(?:ing|es?|ed) )?from|somewhere between) (?:about |around |roughly |the |an? (?:average|estimated|revised|record) (?:of )?)?$/i,
  )?.[0];
  if (from === undefined) return range(low, high, low.start, "between");
  return range(low, high, low.start - from.length, /rang/i.test(from) || /^[-–—]$/.test(gap) ? "between" : "from_to");
}

const range = (low: Part, high: Part, start: number, bound: Bound): Range => ({
  low,
  high,
  start,
  end: high.end,
  bound,
  isScore: false,
});

/** "won 3-1", "voted 89-52": two bare whole numbers and a hyphen, unless they go up after "of" or "about". */
function isScore(low: Part, high: Part, gap: string, left: string): boolean {
  const areBare = [low, high].every(
    ({ kind, numeral }) => kind === "plain" && numeral.hasDigits && /^\d{1,3}$/.test(numeral.value),
  );
  if (gap === "/" && /^\d\.\d$/.test(low.value) && /^(?:5|10)$/.test(high.value) && isAscending(low, high)) return true; // "8.5/10"
  return (
    areBare &&
    /^ ?[-–] ?$/.test(gap) &&
    !(isAscending(low, high) && /\b(?:of|about|around|roughly|from|between|some) $/.test(left))
  );
}

/** "more than 10 and less than 20", "no more than 9 but more than 5": the lower bound first. */
function bounded(text: string, low: Part, high: Part, gap: string, left: string): Range | null {
  if (
    !/^,? (?:and |but )?(?:(?:no|not) )?(?:less|fewer|lower|smaller|under|below|at most|more|greater|higher|larger|over|above|at least|up to)\b[a-z ]*$/.test(
      gap,
    )
  )
    return null;
  const above = /^(?:at_least|more_than)$/;
  const below = /^(?:at_most|less_than)$/;
  const [first, second] = [boundOf(text, low), boundOf(text, high)];
  const words = left.match(
    /(?:^|[^A-Za-z])((?:(?:no|not) )?(?:more|greater|higher|larger|bigger|over|above|less|fewer|lower|smaller|under|at least)\b[a-z ]*)$/i,
  )?.[1];
  if (words === undefined) return null;
  const found = range(low, high, low.start - words.length, "between");
  const order = compare(low.value, high.value);
  if (above.test(first) && below.test(second) && order < 0) return found;
  return below.test(first) && above.test(second) && order > 0 ? { ...found, low: high, high: low } : null;
}

/** One unit for both, or one that lends it; "rose 5 percent to 300" and "110 yen to 1 dollar" are two quantities. */
function fits(text: string, low: Part, high: Part, gap: string): boolean {
  const areWords = !low.numeral.hasDigits && !high.numeral.hasDigits;
  if (areWords && gap === "-" && low.kind === "plain" && high.kind === "plain") return false; // "three-nought-four"
  if (low.kind === "ordinal" || high.kind === "ordinal") return low.kind === high.kind;
  if (low.numeral.role === "multiple") return high.kind === "multiple"; // "doubled to 3.9 million"
  if (gap.includes("/")) return low.kind === "money" && high.kind === "money";
  if (low.kind !== "plain" && high.kind !== "plain" && !sameUnit(low, high)) return false;
  if (
    /\bfrom (?:about |around |roughly |the |an? (?:average|estimated|revised|record) (?:of )?)?$/i.test(
      text.slice(Math.max(0, low.start - 24), low.start),
    )
  )
    return true;
  if (/^, to /.test(gap)) return false; // "fell 21%, or $480 million, to $1.8 billion"
  if (/to/.test(gap)) return isAscending(low, high) && !isMove(text, low, high);
  return isAscending(low, high);
}

/** "rose 3 to 20", "cut its budget by 3 million to 20 million": how far, then where to; "will grow 5% to 7%" is a range. */
function isMove(text: string, low: Part, high: Part): boolean {
  if (low.kind === "plain" && high.kind !== "plain") return false;
  const left = text.slice(Math.max(0, low.start - 28), low.start);
  const isBy =
    /\bby (?:an? )?(?:about |around |nearly |almost |some |record |(?:upwardly |downwardly )?revised )?$/i.test(left);
  if (A_RECORD.test(left)) return true;
  if (low.kind !== "percent" && MOVE_OF.test(left)) return true;
  if (!isBy && directionOf(text, low) === undefined) return false;
  return (
    low.kind !== "percent" ||
    !/\b(?:to|will|would|could|may|might|can|should) [a-z]+ (?:by )?$/.test(
      text.slice(Math.max(0, low.start - 32), low.start),
    )
  );
}

/** "fell a record | 121,000 to 2.9 million". */
const A_RECORD =
  /\b(?:rose|rises?|fell|falls?|jumped|dropped|climbed|gained|lost|plunged|slid|declined|surged) (?:by )?an? (?:record|estimated|revised) $/i;

/** "an increase of 22,000 cars to 1.1 million cars". */
const MOVE_OF =
  /\b(?:increase|rise|gain|jump|decline|drop|fall|decrease|reduction|cut)s? of (?:about |around |nearly |almost |some )?$/i;

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
