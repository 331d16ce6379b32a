import type { Span } from "../../text/span.ts";
import { RELATIVES } from "./function-words.ts";
import { nounPhrase } from "./noun-phrase.ts";
import type { Place, Reading } from "./place.ts";
import { isComplementOf } from "./speech.ts";
import type { Word } from "./word.ts";

/** Clauses that hang on a noun. */

/** "the bank, | which owns 5 percent". */
export function relative(place: Place): Reading | undefined {
  const { stretch, last, previous } = place;
  const pronoun = stretch[last];
  if (pronoun === undefined || !RELATIVES.has(pronoun.normal) || isAcronym(pronoun)) return relativeOfOther(place);
  if (stretch.length === 1 && (previous === undefined || (pronoun.normal === "that" && isComplementOf(previous))))
    return undefined;
  // "At home, | that's 5 percent more"
  if (pronoun.normal === "that" && previous === undefined && pronoun.signsBefore.includes(","))
    return { start: pronoun.start, subject: { start: pronoun.start, end: pronoun.end }, form: "finite" };
  const before = stretch.slice(0, last);
  const antecedent =
    accompanying(before) ??
    nounPhrase(before) ??
    (pronoun.signsBefore.includes(",") ? nounPhrase(before.slice(1)) : undefined) ??
    previous?.subject;
  return {
    start: pronoun.start,
    subject: antecedent,
    form: "relative",
    parent: previous,
    antecedent: previous === undefined ? describedName(before) : accompanying(before),
  };
}

/** "Acme, | the carrier that nearly failed, | said": whose apposition the clause hangs on. */
function describedName(words: readonly Word[]): Span | undefined {
  const at = words.findIndex((word, i) => i > 0 && !word.adjoins);
  const isName = at > 0 && words.slice(0, at).every((word) => word.isFixed || word.isProper);
  const [first, comma] = [words[0], words[at]];
  return isName && comma?.isDeterminer === true && first !== undefined
    ? { start: first.start, end: (words[at - 1] as Word).end }
    : undefined;
}

/** "with | electronics, which now make up half of the total, rising 5 percent". */
function accompanying(words: readonly Word[]): Span | undefined {
  const at = words.findLastIndex(({ normal }) => normal === "with");
  return at >= 0 && words[at]?.adjoins === false ? nounPhrase(words.slice(at + 1)) : undefined;
}

/** "the fund, | whose programme ended", "the airline, | in which the states own 15 percent", "analysts, | who in May had expected 5". */
function relativeOfOther({ verb, stretch, previous }: Place): Reading | undefined {
  const at = stretch.findLastIndex(({ normal }) => normal === "whose" || normal === "which" || normal === "who");
  const pronoun = stretch[at];
  const before = stretch[at - 1];
  if (pronoun === undefined || before === undefined || at + 1 >= stretch.length) return undefined;
  const isIn = before.isPreposition && pronoun.normal === "which";
  const from = isIn ? before : pronoun;
  if (!from.signsBefore.includes(",")) return undefined;
  const antecedent = nounPhrase(stretch.slice(0, isIn ? at - 1 : at)) ?? previous?.subject;
  const inner = stretch.slice(at + 1);
  // "the fund, whose programme with Peru lapses in June, | has lent": the verb is the main one.
  if (verb.signsBefore.includes(","))
    return { start: verb.start, subject: antecedent, form: "finite", parent: previous };
  const isWhose = isIn || pronoun.normal === "whose";
  if (!isWhose && inner[0]?.isPreposition !== true) return undefined;
  return {
    start: from.start,
    subject: isWhose ? nounPhrase(inner) : antecedent,
    form: "relative",
    parent: previous,
    antecedent,
  };
}

/** "WHO". */
const isAcronym = ({ text }: Word): boolean => text.length > 1 && text === text.toUpperCase();
