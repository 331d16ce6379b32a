import type { Span } from "../../text/span.ts";
import { isCompanyNoun, isMetricNoun } from "../lexicon.ts";
import { ASIDE_OPENERS, COMPARING, LEADING, words } from "./function-words.ts";
import { isUnmarked } from "./homograph.ts";
import { isAdverb, isAdverbial, lastProper, type Word } from "./word.ts";

/** The noun phrase of a stretch: its last comma segment that holds one and does not open with a preposition, without linkers around it. */
export function nounPhrase(stretch: readonly Word[]): Span | undefined {
  const usable = phrasesIn(stretch);
  const last = lastProper(stretch);
  // "The yield, 0.7 percent fell": at the head of a sentence a number behind a comma is an aside.
  const own = stretch[0]?.index === 0 ? usable.findLast((phrase) => !phrase.every(isNumeral)) : undefined;
  return spanOf((last?.endsInComma ? usable[0] : (own ?? usable.at(-1))) ?? bareOpening(stretch));
}

/** The first noun phrase of a stretch, which those behind its comma describe: "Acme, the carmaker that". */
export const subjectPhrase = (stretch: readonly Word[]): Span | undefined =>
  spanOf(phrasesIn(stretch)[0] ?? bareOpening(stretch));

const isNumeral = (word: Word): boolean => word.isFixed && /^[^\p{L}]+$/u.test(word.text);

const phrasesIn = (stretch: readonly Word[]): (readonly Word[])[] =>
  segmentsOf(stretch)
    .map(trimmed)
    .filter((segment) => isPhrase(segment));

function spanOf(phrase: readonly Word[] | undefined): Span | undefined {
  const start = phrase?.[0]?.start;
  const end = phrase?.at(-1)?.end;
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** A word that a noun phrase may be made of: a noun, a pronoun, a number. */
export const isNominal = (word: Word): boolean =>
  (word.isNoun && !DIMENSIONS.has(word.normal)) ||
  (isUnmarked(word) && !DIMENSIONS.has(word.normal)) || // no verb, or it were none of the phrase
  word.isPronoun ||
  word.isValue ||
  (word.isFixed && isCapitalised(word)) || // a name that the tagger knows nothing of
  (word.isGerund && !ASIDE_OPENERS.has(word.normal)) ||
  STANDS_ALONE.has(word.normal) ||
  isMetricNoun(word.normal);

const STANDS_ALONE = words("all both many most some few others half none those");

// "3.6 metres long": an adjective, whatever its tag.
const DIMENSIONS = new Set(["long", "wide", "high", "tall", "thick", "deep", "short", "near", "like"]);

/** The parts between commas, dashes and colons; what stands in brackets is passed over. */
function segmentsOf(stretch: readonly Word[]): Word[][] {
  const segments: Word[][] = [];
  let isAside = false;
  stretch.forEach((word, i) => {
    const gap = i === 0 ? "" : word.gap;
    const closes = isAside && gap.includes(")");
    isAside = closes ? false : isAside || (i > 0 && word.opensAside);
    if (isAside) return;
    const opens = i > 0 && !word.adjoins && (/[,;:]|--|–|—|_/.test(gap) || (gap.includes("(") && !closes));
    if (segments.length === 0 || (opens && !isInSeat(segments, stretch, i))) segments.push([word]);
    else segments.at(-1)?.push(word);
  });
  return segments;
}

const isPhrase = (segment: readonly Word[]): boolean =>
  (segment.some(isNominal) || (segment.length > 1 && segment[0]?.isDeterminer === true)) && // "the suspect"
  !isAdverbial(segment) &&
  !DIMENSIONS.has(segment.at(-1)?.normal ?? "") &&
  !opensWithPreposition(segment) &&
  !opensComparison(segment);

/** "lower than a year ago"; but "more than 5,000 people". */
const opensComparison = ([first, second, third]: readonly Word[]): boolean =>
  COMPARING.has(first?.normal ?? "") &&
  !(second?.normal === "than" && (third?.isValue === true || third?.normal === "a" || third?.normal === "half"));

// What the tagger takes for an adverb.
const PREPOSITIONS = words("under amid amidst despite unlike");

const BEFORE_AMOUNT = new Set(["about", "around", "over", "up", "nearly", "per"]);

export const opensWithPreposition = ([first, second]: readonly Word[]): boolean =>
  first !== undefined &&
  ((first.isPreposition && !(BEFORE_AMOUNT.has(first.normal) && second?.isDeterminer !== true)) ||
    PREPOSITIONS.has(first.normal) ||
    ASIDE_OPENERS.has(first.normal));

export const isCapitalised = ({ text }: Word): boolean => /^\p{Lu}/u.test(text);

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
  if (stretch.every((word) => word.isDated)) return stretch; // "May was the third month"
  if (stretch.length === 1)
    return (LEADING.has(first.normal) && first.normal !== "that") || first.isAdverb ? undefined : stretch;
  return first.normal === "the" && stretch.slice(1).every(isCapitalised) ? stretch : undefined;
}

function trimmed(segment: readonly Word[]): readonly Word[] {
  const pronoun = lastPronoun(segment);
  if (pronoun !== undefined) return [pronoun];
  if (segment.length === 1) return segment;
  let from = Math.max(preambleOf(segment), afterAdverbial(segment), afterDate(segment));
  while (from < segment.length && LEADING.has((segment[from] as Word).normal)) from++;
  let to = segment.length;
  while (to > from && isTrailing(segment[to - 1] as Word)) to--;
  to = beforeDate(segment, to);
  return from === 0 && to === segment.length ? segment : segment.slice(from, to);
}

const isTrailing = (word: Word): boolean =>
  word.normal === "of" ||
  word.normal === "alone" ||
  LEADING.has(word.normal) ||
  (isAdverb(word) && !isCapitalised(word) && !word.isDated);

const NOMINATIVES = words("i he she we they it you");

/** "two years ago we", "the sum they": a pronoun right before its verb is the whole subject. */
function lastPronoun(segment: readonly Word[]): Word | undefined {
  const at = segment.findLastIndex((word) => !isAdverb(word));
  const [before, word] = [segment[at - 1], segment[at]];
  const isWhole = word !== undefined && NOMINATIVES.has(word.normal) && !JOINS_PRONOUN.has(before?.normal ?? "");
  return isWhole ? word : undefined;
}

const JOINS_PRONOUN = words("and or of for to with than by from like");

const OPENS_DATE = words("last this next today yesterday tomorrow earlier");

/** "Last year | 5 million people", "two days later | prices": how many words of a phrase are a date before it. */
function afterDate(segment: readonly Word[]): number {
  const to = segment.findIndex((word) => !word.isDated);
  if (to <= 0) return 0;
  const last = segment[to - 1] as Word;
  const isOpening = OPENS_DATE.has(segment[0]?.normal ?? "") || /^(?:ago|earlier|later|before)$/.test(last.normal);
  return isOpening && !/['’]s?$/.test(last.text) ? to : 0;
}

/** "the two presidents | on Friday", "India | today": where a phrase ends before the date that follows it. */
function beforeDate(segment: readonly Word[], to: number): number {
  let at = to;
  while (at > 0 && segment[at - 1]?.isDated) at--;
  if (at === to || at === 0) return to;
  const before = segment[at - 1] as Word;
  if (before.normal === "on" && at > 1) return at - 1;
  return before.isPreposition || before.isDeterminer || !isNominal(before) ? to : at;
}

const isCountedBehindName = (name: Word | undefined, { isValue }: Word): boolean =>
  isValue && name?.isFixed === true && !name.isDated && !name.isValue && isCapitalised(name);

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

/** "In September the rate", "in Norway 91 people": the phrase begins with its determiner or its number, behind an adverbial. */
function afterAdverbial(segment: readonly Word[]): number {
  const [first] = segment;
  if (first?.isPreposition !== true && first?.normal !== "under") return 0;
  const at = segment.findIndex(
    (word, i) =>
      i > 1 &&
      (OPENS_PHRASE.has(word.normal) ? isNominal(segment[i - 1] as Word) : isCountedBehindName(segment[i - 1], word)),
  );
  return Math.max(at, 0);
}
