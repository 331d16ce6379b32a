import type { NumberMention } from "../numbers/mention.ts";
import { tokensIn } from "../text/rules.ts";
import type { Span } from "../text/span.ts";
import { sameSort } from "./antecedent.ts";
import type { Fact } from "./fact.ts";
import { isMetricNoun, withoutApproximators } from "./lexicon.ts";
import type { Listed, Measured } from "./story.ts";
import type { Topic } from "./topic.ts";
import { datesIn, textAfter, textBefore, textOf, type View } from "./view.ts";

/**
 * Another holder of the measure that the number before was of: "followed by Iran with 5 tons and Iraq with 3", "Opel (6.9),
 * Fiat (6.4)", "the north made up 31 percent, the south 24 percent", "161 planes, against 151 for its rival Boeing".
 */
export function listedAs(number: NumberMention, view: View, found: readonly Fact[], topic: Topic): Listed | undefined {
  const like = found.findLast(
    (fact) => fact.number.end <= number.start && fact.kind !== "rank" && isAlike(number, fact),
  );
  if (like === undefined) return undefined;
  const span = holderBehind(number, like, view) ?? holderBefore(number, like, view);
  if (span === undefined) return undefined;
  const entity = view.names.findLast((name) => name.end === span.end && name.start >= span.start)?.entity;
  const whose = entity && topic.countryOf(entity);
  return { like, entity: whose, name: whose?.name ?? textOf(view, span) };
}

/** What the statement before measured, of the other holder: "Iran as a share of the total" → "Iraq as a share of the total". */
export const measuredAlike = ({ like, entity, name }: Listed): Measured => ({
  entity,
  name,
  metric: like.subject === undefined ? like.metric : like.metric.replace(like.subject, name),
  place: like.placeEntity,
});

const isAlike = (number: NumberMention, fact: Fact): boolean => number.kind === "plain" || sameSort(number, fact);

/** Between a holder and its number. */
const GIVES = /(?:,? (?:with|at|on|had|has)(?: an?| just| only| a further)?| ?\(| ?:)$/;
/** Before a holder. */
const OPENS = /(?:[,;)]|\b(?:and|by|ahead of|behind|then|over|while|but|than))(?: the| its?| rival)*[ (]*$/;
const DIVIDES = /(?:[,;)]|\b(?:and|while|but))(?: the| its?| rival)*[ (]*$/;

function holderBefore(number: NumberMention, like: Fact, view: View): Span | undefined {
  const from = like.number.end;
  const between = withoutApproximators(textBefore(view, number.start, from)).trimEnd();
  const link = GIVES.exec(between)?.[0] ?? "";
  const end = from + between.length - link.length;
  const name = view.names.findLast((n) => Math.abs(n.end - end) <= 1 && n.start >= from && n.form !== "pronoun");
  const opens = link === "" ? DIVIDES : OPENS;
  if (name !== undefined) return opens.test(textBefore(view, name.start, from)) ? name : undefined;
  return groupBefore(end, from, opens, view);
}

/** "parboiled rice", "the men": nouns between the number before and the end of a holder; no measure and no time. */
function groupBefore(end: number, from: number, opens: RegExp, view: View): Span | undefined {
  const stop = /[,;()][^,;()]*$/.exec(textBefore(view, end, from))?.index ?? 0;
  const tokens = tokensIn(view.sentence, { start: from + stop, end });
  const nouns = tokens.slice(tokens.findLastIndex(({ tags }) => !tags.has("Noun") && !tags.has("Adjective")) + 1);
  const [first] = nouns;
  const last = nouns.at(-1);
  if (first === undefined || last === undefined || last.end !== end || nouns.length > 4) return undefined;
  const span = { start: first.start, end };
  const isThing = last.tags.has("Noun") && !last.tags.has("Pronoun") && !isMetricNoun(last.normal);
  return isThing && datesIn(view, span).length === 0 && opens.test(textBefore(view, first.start, from))
    ? span
    : undefined;
}

/** "against 151 for its US rival Boeing", "compared with 3 percent at Acme". */
function holderBehind(number: NumberMention, like: Fact, view: View): Span | undefined {
  if (!SET_AGAINST.test(withoutApproximators(textBefore(view, number.start, like.number.end)).trimEnd()))
    return undefined;
  const lead = OF_HOLDER.exec(textAfter(view, number.end))?.[0];
  if (lead === undefined) return undefined;
  const name = view.names.find((n) => n.start === number.end + lead.length && n.form !== "pronoun");
  return name === undefined || name.entity === like.subjectEntity ? undefined : name;
}

const SET_AGAINST = /\b(?:against|compared (?:with|to)|versus|vs\.?)$/;
const OF_HOLDER =
  /^ (?:for|at|by) (?:the |its |their )?(?:(?:[\w.]+ ){0,2}(?:rival|neighbour|neighbor|competitor|counterpart) )?/;
