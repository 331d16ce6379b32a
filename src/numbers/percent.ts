import type { NumberFamily, Place, Reading } from "./quantity.ts";
import { rateAt } from "./rate.ts";
import { unitAt } from "./units.ts";

/** Percentages, percentage points, basis points, and points of an index or a game. */
export const percent: NumberFamily = {
  name: "numbers/percent",
  rules: [
    { name: "unit-after", read: readShare },
    { name: "part-of-one", read: readPartOfOne },
    { name: "points", read: readPoints },
    { name: "percent-before", read: readPercentBefore },
  ],
  examples: [
    ["Sales rose [5.3%].", "5.3 percent"],
    ["Profit fell [three percentage points].", "3 percentage point"],
    ["The bank cut rates by [25 basis points].", "25 basis point"],
    ["The bank cut rates by [half a percentage point].", "0.5 percentage point"],
    ["Prices rose [a quarter of one percent].", "0.25 percent"],
    ["The index lost [162.31 points].", "162.31 point"],
    ["It was a [70-per-cent] stake.", "70 percent"],
    ["He pointed to the 1990s."],
  ],
};

function readShare({ text, numeral }: Place): Reading | null {
  if (numeral.role === "ordinal" || numeral.letter !== undefined) return null;
  const gap = text.slice(numeral.end, numeral.end + 1);
  const isOpen = text.startsWith("-plus ", numeral.end); // "80-plus percent"
  const at = numeral.end + (isOpen ? 6 : gap === " " || gap === "-" ? 1 : 0);
  if (!/[%‰pPb]/.test(text[at] ?? "")) return null;
  const found = unitAt(text, at, at === numeral.end) ?? percentLetters(text, at);
  if (found === null || (found.unit.kind !== "percent" && found.unit.kind !== "points")) return null;
  return { start: numeral.start, end: found.end, kind: found.unit.kind, unit: found.unit.name, side: "after" };
}

/** "1.38pc": the letters alone, straight after the figure. */
function percentLetters(text: string, at: number) {
  return /^p\.?c\b/.test(text.slice(at, at + 4))
    ? { start: at, end: at + 2, unit: { name: "percent", kind: "percent" as const } }
    : null;
}

/** "half a percentage point", "three quarters of one percent". */
function readPartOfOne({ text, numeral }: Place): Reading | null {
  if (numeral.role !== "fraction") return null;
  const [words, noun] = PART_OF_ONE.exec(text.slice(numeral.end, numeral.end + 32)) ?? [];
  if (words === undefined || noun === undefined) return null;
  const unit = /^per ?cent$/.test(noun) ? "percent" : noun;
  const kind = unit === "percent" ? "percent" : "points";
  return { start: numeral.start, end: numeral.end + words.length, kind, unit, side: "after" };
}

const PART_OF_ONE = /^(?: of)? (?:an?|one) (percentage point|basis point|point|per ?cent)(?![A-Za-z])(?! of view)/;

function readPoints({ text, numeral }: Place): Reading | null {
  const word = text.slice(numeral.end, numeral.end + 9).match(/^(?:[ -]points?|[ -]?pts?)(?![A-Za-z])/)?.[0];
  if (
    word === undefined ||
    numeral.role === "ordinal" ||
    /^[ -]point (?:guard|of view|man|blank)/.test(text.slice(numeral.end))
  )
    return null;
  const rate = rateAt(text, numeral.end + word.length);
  const unit = rate === null ? "point" : `point per ${rate.per}`;
  return { start: numeral.start, end: rate?.end ?? numeral.end + word.length, kind: "points", unit, side: "after" };
}

/** "percent of 10" in a form. */
function readPercentBefore({ text, numeral }: Place): Reading | null {
  const words = text.slice(Math.max(0, numeral.start - 12), numeral.start).match(/(?:^|[^\d] )(percent of )$/)?.[1];
  return words === undefined || /^ \w/.test(text.slice(numeral.end))
    ? null
    : { start: numeral.start - words.length, end: numeral.end, kind: "percent", unit: "percent", side: "before" };
}
