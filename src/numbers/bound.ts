import type { Span } from "../text/span.ts";
import type { Bound } from "./mention.ts";

const BEFORE: readonly [Bound, string][] = [
  [
    "at_least",
    "at least|no (?:less|fewer) than|not (?:less|fewer) than|a minimum of|minimum of|upwards of|upward of|greater than or equal to|more than or equal to|equal to or (?:more|greater|larger|higher) than|equal or (?:more|greater|larger|higher) than|(?:higher|greater|larger|more) or equal (?:than|to)",
  ],
  [
    "at_most",
    "at most|up to|as much as|as many as|as high as|no more than|not more than|no (?:greater|higher|larger) than|a maximum of|maximum of|less than or equal to|lower than or equal to|smaller than or equal to|equal to or (?:less|lower|smaller|fewer) than|(?:lower|less|smaller) or equal (?:than|to)",
  ],
  [
    "more_than",
    "more than|over|greater than|larger than|bigger than|higher than|above|exceeding|exceeds|exceeded|in excess of|well over|just over|topped|topping|north of|>",
  ],
  ["less_than", "less than|fewer than|lower than|smaller than|under|below|well under|just under|shy of|sub-|sub |<"],
  [
    "about",
    "about|around|roughly|approximately|approx\\.?|some|circa|nearly|almost|close to|near|estimated|an estimated|averaged|averaging|averages|in the region of|in the order of|or so|more or less|give or take|just about|~|≈|c\\.|ca\\.",
  ],
];
const ANY = new RegExp(`(?:^|[^A-Za-z])(${BEFORE.map(([, words]) => words).join("|")})( |-)?(?:an? |the )?$`, "i");
// The pattern is tried only where the last word before the quantity ends one of its expressions.
const LAST = /([A-Za-z]+)\.?[ -](?:an? |the )?$/;
const LAST_WORDS: ReadonlySet<string> = new Set(
  "than to least of most much many high more greater over exceeding exceeds exceeded topped topping above under below sub about around roughly approximately approx some circa nearly almost near estimated averaged averaging averages so less take as c ca".split(
    " ",
  ),
);
const EACH: readonly [Bound, RegExp][] = BEFORE.map(([bound, words]) => [bound, new RegExp(`^(?:${words})$`, "i")]);

const AFTER: readonly [Bound, RegExp][] = [
  [
    "at_least",
    /^ ?(?:\+(?! ?\d)|,? (?:or|and) (?:more|over|above|higher|up|older|longer|greater|better|bigger)\b|[ -]plus\b(?! or\b))/,
  ],
  ["at_most", /^,? (?:or|and) (?:less|fewer|under|below|lower|younger|smaller)\b|^ at (?:the )?most\b/],
  ["about", /^ or so\b|^-odd\b|^ odd\b|^,? more or less\b|^ish\b|^-ish\b/],
  ["at_least", /^ at least\b/],
];

/** What the words around a quantity make of it: "more than", "at least", "nearly", "or so". */
export function boundOf(text: string, { start, end }: Span): Bound {
  const left = text.slice(Math.max(0, start - 42), start);
  const last = left.match(LAST)?.[1]?.toLowerCase();
  const words = last === undefined || LAST_WORDS.has(last) ? left.match(ANY)?.[1] : undefined;
  if (words !== undefined && !isFigurative(left, words)) {
    const found = EACH.find(([, pattern]) => pattern.test(words.trim()))?.[0];
    if (found !== undefined) return found;
  }
  const right = text.slice(start, end).includes("-plus ") ? "-plus" : text.slice(end, end + 24);
  return AFTER.find(([, pattern]) => pattern.test(right))?.[0] ?? "exact";
}

/** "over the 12 months", "the lead up to 3G": a preposition or part of a verb, not a bound. */
function isFigurative(left: string, words: string): boolean {
  if (/^up to$/i.test(words))
    return /\b(?:lead|leads|leading|led|run|runs|build|add|adds|live|lived|own|owned|close|catch) up to $/i.test(left);
  return /^(?:over|under|above|below|near|around|about|some)$/i.test(words) && /\bthe $/.test(left);
}
