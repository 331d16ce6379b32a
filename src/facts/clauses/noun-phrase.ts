import type { Span } from "../../text/span.ts";
import { isCompanyNoun, isMetricNoun } from "../lexicon.ts";
import { COMPARING, LEADING } from "./function-words.ts";
import type { Word } from "./word.ts";

/** The noun phrase of a stretch: its last comma segment that holds one and does not open with a preposition, without linkers around it. */
export function nounPhrase(stretch: readonly Word[]): Span | undefined {
  const usable = segmentsOf(stretch)
    .map(trimmed)
    .filter((segment) => isPhrase(segment));
  const chosen = (stretch.at(-1)?.endsInComma ? usable[0] : usable.at(-1)) ?? bareOpening(stretch);
  const start = chosen?.[0]?.start;
  const end = chosen?.at(-1)?.end;
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** A word that a noun phrase may be made of: a noun, a pronoun, a number. */
export const isNominal = (word: Word): boolean =>
  (word.isNoun && !DIMENSIONS.has(word.normal)) ||
  word.isThirdPerson ||
  word.isPronoun ||
  word.isValue ||
  (word.isFixed && isCapitalised(word)) || // a name that the tagger knows nothing of
  isMetricNoun(word.normal);

// "3.6 metres long": an adjective, whatever its tag.
const DIMENSIONS = new Set(["long", "wide", "high", "tall", "thick", "deep"]);

/** The parts between commas, dashes and colons; what stands in brackets is passed over. */
function segmentsOf(stretch: readonly Word[]): Word[][] {
  const segments: Word[][] = [];
  let isAside = false;
  stretch.forEach((word, i) => {
    const gap = i === 0 ? "" : word.gap;
    const closes = isAside && gap.includes(")");
    isAside = closes ? false : isAside || (i > 0 && word.opensAside);
    if (isAside) return;
    const opens = i > 0 && !word.adjoins && (/[,;:]|--|–|—/.test(gap) || (gap.includes("(") && !closes));
    if (segments.length === 0 || (opens && !isInSeat(segments, stretch, i))) segments.push([word]);
    else segments.at(-1)?.push(word);
  });
  return segments;
}

const isPhrase = (segment: readonly Word[]): boolean =>
  segment.some(isNominal) &&
  !DIMENSIONS.has(segment.at(-1)?.normal ?? "") &&
  !opensWithPreposition(segment) &&
  !COMPARING.has(segment[0]?.normal ?? "");

const BEFORE_AMOUNT = new Set(["about", "around", "over", "up", "nearly", "per"]);

// ", including school leavers,": no phrase of its own.
const ASIDES = new Set(["including", "excluding", "especially", "particularly", "notably"]);

const opensWithPreposition = ([first, second]: readonly Word[]): boolean =>
  ASIDES.has(first?.normal ?? "") ||
  (first?.isPreposition === true && !(BEFORE_AMOUNT.has(first.normal) && second?.isDeterminer !== true));

const isCapitalised = ({ text }: Word): boolean => /^\p{Lu}/u.test(text);

/** "The Fairfield, N.J., company": the commas around a seat's state part no phrases. */
function isInSeat(segments: readonly Word[][], stretch: readonly Word[], i: number): boolean {
  const [the, seat] = segments.at(-1) ?? [];
  if (the?.normal !== "the" || seat === undefined || !isCapitalised(seat)) return false;
  return stretch.slice(i, i + 5).some((word) => isCompanyNoun(word.normal));
}

/** "Oil settled at $66", "The Ever Bright ran aground": one word before the verb, or capitals, whatever their tags. */
function bareOpening(stretch: readonly Word[]): readonly Word[] | undefined {
  const [first] = stretch;
  if (first?.index !== 0) return undefined;
  if (stretch.length === 1)
    return (LEADING.has(first.normal) && first.normal !== "that") || first.isAdverb ? undefined : stretch;
  return first.normal === "the" && stretch.slice(1).every(isCapitalised) ? stretch : undefined;
}

function trimmed(segment: readonly Word[]): readonly Word[] {
  if (segment.length === 1) return segment;
  let from = Math.max(preambleOf(segment), afterAdverbial(segment));
  while (from < segment.length && LEADING.has((segment[from] as Word).normal)) from++;
  let to = segment.length;
  while (to > from && isTrailing(segment[to - 1] as Word)) to--;
  return from === 0 && to === segment.length ? segment : segment.slice(from, to);
}

const isTrailing = (word: Word): boolean => LEADING.has(word.normal) || (word.isAdverb && !isCapitalised(word));

const UTTERANCES = new Set(["statement", "interview", "report", "note", "letter", "speech", "filing"]);

/** "In a statement", "on a like-for-like basis": how many words of a phrase say only where it was said or how it was counted. */
function preambleOf([first, second, third, ...rest]: readonly Word[]): number {
  if (second?.normal !== "a" && second?.normal !== "an") return 0;
  if (first?.normal === "in" && UTTERANCES.has(third?.normal ?? "")) return 3;
  return first?.normal === "on"
    ? [first, second, third, ...rest.slice(0, 4)].findIndex((w) => w?.normal === "basis") + 1
    : 0;
}

const OPENS_PHRASE = new Set(["the", "its", "their", "a", "an"]);

/** "In September the rate": the phrase begins with its determiner, behind an adverbial. */
function afterAdverbial(segment: readonly Word[]): number {
  const [first] = segment;
  if (first?.isPreposition !== true && first?.normal !== "under") return 0;
  const at = segment.findIndex(
    (word, i) => i > 1 && OPENS_PHRASE.has(word.normal) && isNominal(segment[i - 1] as Word),
  );
  return Math.max(at, 0);
}
