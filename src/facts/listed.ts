import type { NumberMention } from "../numbers/mention.ts";
import { tokensIn } from "../text/rules.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/token.ts";
import { sameSort } from "./antecedent.ts";
import type { Fact } from "./fact.ts";
import { isLender } from "./lent.ts";
import { isMetricNoun, withoutApproximators } from "./lexicon.ts";
import { moveOf } from "./moves.ts";
import type { Listed, Measured, Story } from "./story.ts";
import { datesIn, type Name, textAfter, textBefore, textOf, type View } from "./view.ts";

/**
 * Another holder of the measure that the number before was of: "followed by Iran with 5 tons and Iraq with 3", "Opel (6.9),
 * Fiat (6.4)", "the north made up 31 percent, the south 24 percent", "161 planes, against 151 for its rival Boeing".
 */
export function listedAs(
  number: NumberMention,
  view: View,
  found: readonly Fact[],
  { topic, facts }: Pick<Story, "topic" | "facts">,
): Listed | undefined {
  const said = found.length === 0 && POINTS_BACK.test(view.lower) ? facts.slice(-1) : found;
  const like = said.findLast(
    (fact) => fact.number.end <= number.start && fact.kind !== "rank" && isAlike(number, fact),
  );
  if (like === undefined) return undefined;
  const isBeside = like.number.start >= view.sentence.start;
  const from = Math.max(like.number.end, view.sentence.start);
  const between = withoutApproximators(textBefore(view, number.start, from)).trimEnd();
  const span =
    holderBehind(number, like, between, view) ??
    (isBeside ? (holderBefore(between, like, view) ?? placeBehind(number, like, between, view)) : undefined);
  if (span === undefined) return undefined;
  const entity = view.names.findLast((name) => name.end === span.end && name.start >= span.start)?.entity;
  const whose = entity && topic.countryOf(entity);
  return { like, entity: whose, name: whose?.name ?? textOf(view, span) };
}

// "This compares with 59 litres in Norway".
const POINTS_BACK = /^(?:this|that|it) compare[ds] (?:with|to)\b/;

/** What the statement before measured, of the other holder: "Iran as a share of the total" → "Iraq as a share of the total". */
export const measuredAlike = ({ like, entity, name }: Listed): Measured => ({
  entity,
  name,
  metric: metricOfHolder(like, name),
  place: like.placeEntity,
});

/** "Opel (6.9)" goes on a list of percentages, "Russians at 1.86 million" on none. */
/** "goats" of goats are sheep of sheep. */
const metricOfHolder = ({ subject, metric }: Fact, name: string): string => {
  if (subject === undefined) return metric;
  return metric === subject.toLowerCase() ? name.toLowerCase() : metric.replace(subject, name);
};

const isAlike = (number: NumberMention, fact: Fact): boolean =>
  number.kind === "plain"
    ? isLender(fact, number) ||
      (fact.unit === undefined && fact.number.kind === "plain") ||
      (Number(number.value) <= 100 && fact.number.kind === "percent")
    : sameSort(number, fact);

/** Between a holder and its number. */
const GIVES = /(?:,? (?:with|at|on|had|has)(?: an?| just| only| a further)?|['’]s? (?:to|at|by)| ?\(| ?:)$/;
/** Before a holder. */
const OPENS = /(?:[,;)]|\b(?:and|by|ahead of|behind|then|over|while|but|than))(?: the| its?| rival){0,3}[ (]{0,2}$/;
const DIVIDES = /(?:[,;)]|\b(?:and|while|but))(?: the| its?| rival){0,3}[ (]{0,2}$/;

function holderBefore(between: string, like: Fact, view: View): Span | undefined {
  const from = like.number.end;
  const link = GIVES.exec(between)?.[0] ?? "";
  const end = from + between.length - link.length;
  const name = view.names.findLast((n) => Math.abs(n.end - end) <= 1 && n.start >= from && n.form !== "pronoun");
  const opens = link === "" ? DIVIDES : OPENS;
  if (name !== undefined) return opens.test(textBefore(view, name.start, from).slice(-40)) ? name : undefined;
  return groupBefore(end, from, opens, view);
}

/** "parboiled rice", "men": the words between a stop and a number, where they name a thing; no measure and no time. */
function groupBefore(end: number, from: number, opens: RegExp, view: View): Span | undefined {
  const tokens = tokensIn(view.sentence, { start: from, end }).slice(-MOST_WORDS);
  const first = tokens.findLastIndex((token) => opens.test(textBefore(view, token.start, from).slice(-40)));
  const words = tokens.slice(first);
  const head = words.at(-1);
  if (first < 0 || head === undefined || head.end !== end) return undefined;
  const isMeasure = words.some(({ normal }) => isMetricNoun(normal) || moveOf(normal) !== undefined);
  const isThing = words[0]?.tags.has("Verb") !== true && head.tags.has("Noun") && words.every(isInName) && !isMeasure;
  const span = { start: words[0]?.start ?? end, end };
  return isThing && datesIn(view, span).length === 0 ? span : undefined;
}

const MOST_WORDS = 4;

const isInName = ({ tags }: Token): boolean =>
  !NOT_IN_NAME.some((tag) => tags.has(tag)) && (!tags.has("Verb") || tags.has("PastTense"));
const NOT_IN_NAME = ["Preposition", "Conjunction", "Determiner", "Pronoun", "Value", "Adverb"];

/** "against 151 for its US rival Boeing", "compared with 3 percent at Acme". */
function holderBehind(number: NumberMention, like: Fact, between: string, view: View): Span | undefined {
  if (!SET_AGAINST.test(between)) return undefined;
  const lead = OF_HOLDER.exec(textAfter(view, number.end))?.[0];
  if (lead === undefined) return undefined;
  const name = view.names.find((n) => n.start === number.end + lead.length && n.form !== "pronoun");
  return name === undefined || name.entity === like.subjectEntity ? undefined : name;
}

const SET_AGAINST = /\b(?:against|compare[ds]? (?:with|to)|versus|vs\.?)$/;
const OF_HOLDER =
  /^ (?:for|at|by|in) (?:the |its |their )?(?:(?:[\w.]+ ){0,2}(?:rival|neighbour|neighbor|competitor|counterpart) )?/;

/** "5 percent in Spain, | 3 percent in Italy": of Italy, where the first was of Spain. */
function placeBehind(number: NumberMention, like: Fact, between: string, view: View): Span | undefined {
  if (!/^ in [^,;]{1,40}(?:,| and|, and)$/.test(between)) return undefined;
  const isHeld = placeAfter(like.number, view)?.entity === like.subjectEntity;
  return isHeld ? placeAfter(number, view) : undefined;
}

const placeAfter = ({ end }: NumberMention, view: View): Name | undefined =>
  view.names.find(
    ({ start, entity }) =>
      start > end &&
      start - end < 24 &&
      entity.type === "location" &&
      /^ in (?:the )?$/.test(textAfter(view, end, start)),
  );
