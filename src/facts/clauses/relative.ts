import type { Span } from "../../text/span.ts";
import type { Clause } from "../clause.ts";
import { clauseStart, opensOwn } from "./boundary.ts";
import { RELATIVES } from "./function-words.ts";
import { isCapitalised, nounPhrase, opensWithPreposition, subjectPhrase } from "./noun-phrase.ts";
import type { Place, Reading } from "./place.ts";
import { isComplementOf } from "./speech.ts";
import { isAdverbial, type Word } from "./word.ts";

/**
 * "the bank, which owns 5 percent": said of the noun before; "the bank, whose rate fell", "the firm, in which they own 5
 * percent": of what stands between the pronoun and the verb.
 */
export function relative({ verb, stretch, previous }: Place): Reading | undefined {
  const at = stretch.findLastIndex((word) => RELATIVES.has(word.normal) && !isAcronym(word));
  const pronoun = stretch[at];
  if (pronoun === undefined) return undefined;
  // "At home, | that's 5 percent more"
  if (pronoun.normal === "that" && previous === undefined && at > 0 && pronoun.signsBefore.includes(","))
    return { start: pronoun.start, subject: { start: pronoun.start, end: pronoun.end }, form: "finite" };
  const rest = stretch.slice(at + 1);
  const isSubject = isAdverbial(rest);
  if (pronoun.normal === "that" && (!isSubject || (at === 0 && (previous === undefined || isComplementOf(previous)))))
    return undefined;
  if (at === 0 && (previous === undefined || isComplementOf(previous)) && pronoun.normal === "who") return undefined;
  const isBehindPreposition = stretch[at - 1]?.isPreposition === true;
  const before = stretch.slice(0, isBehindPreposition && !isSubject ? at - 1 : at);
  const from = previous === undefined ? 0 : clauseStart(before, previous, false);
  const isOwn = previous === undefined || (from > 0 ? opensOwn(before, from) : isComplementOf(previous));
  const phrase = before.slice(from);
  const isNamed = (isBehindPreposition && !isSubject ? (stretch[at - 1] ?? pronoun) : pronoun).signsBefore.includes(
    ",",
  );
  const near = isOwn ? undefined : nearest(phrase, isNamed);
  const inside = opensWithPreposition(phrase) ? nounPhrase(phrase.slice(1)) : undefined; // "without the sale, which"
  // "said Ann Lee, head of sales, who"
  const speaker = pronoun.normal === "who" && isInverted(previous) ? previous?.subject : undefined;
  const antecedent = speaker ?? near ?? nounPhrase(phrase) ?? inside ?? previous?.subject;
  const own = isSubject && pronoun.normal !== "whose" ? antecedent : (nounPhrase(rest) ?? antecedent);
  // "the fund, whose programme lapses in June, | has lent": its own verb was not known.
  if (isNamed && !isSubject && verb.signsBefore.includes(","))
    return { start: verb.start, subject: (isOwn ? subjectPhrase(phrase) : undefined) ?? antecedent, form: "finite" };
  const isAbsolute = before.some((word) => word.normal === "with" && word.gap.includes(","));
  const outer = isOwn && !isAbsolute ? subjectPhrase(phrase) : isAbsolute ? antecedent : undefined;
  return {
    start: pronoun.start,
    subject: own,
    form: "relative",
    parent: previous,
    outer: outer ?? previous?.outer ?? previous?.subject ?? antecedent,
  };
}

const isInverted = (clause: Clause | undefined): boolean =>
  clause?.subject !== undefined && clause.subject.start > (clause.verbs[0]?.start ?? 0);

/** "WHO". */
const isAcronym = ({ text }: Word): boolean => text.length > 1 && text === text.toUpperCase();

const NARROWS = new Set(["on", "to", "in", "into", "for", "with", "from", "at", "by", "about", "toward"]);

/** Behind a verb it is the last noun with what belongs to it: "a boost to | shares | that"; a name has no "that". */
function nearest(phrase: readonly Word[], isNamed: boolean): Span | undefined {
  const last = phrase.findLastIndex(({ normal }) => NARROWS.has(normal) || (isNamed && normal === "of"));
  const near = phrase.slice(last + 1);
  const isName = near
    .filter(({ normal }) => normal !== "the")
    .every((word) => word.isFixed && !word.isValue && isCapitalised(word));
  const isWanted = phrase[last]?.normal === "of" ? isName : isNamed || !isName;
  return last < 0 || !isWanted ? undefined : nounPhrase(near);
}
