import type { NumberMention } from "../../numbers/mention.ts";
import { sameSort } from "../antecedent.ts";
import { mainVerb } from "../clause.ts";
import type { Fact } from "../fact.ts";
import { ON_TOP, withoutApproximators } from "../lexicon.ts";
import { lastSaid, latelySaid, type Measured, type Question } from "../story.ts";
import type { Described } from "../subject/subject.ts";
import { isPerShare } from "../unit.ts";
import { bareBefore, textAfter, textBefore, textOf, type View } from "../view.ts";
import { complement } from "./complement.ts";
import { isLight } from "./lexicon.ts";

/** The statement spoken of last, of money where this one is of money. */
export const lastLike = ({ number, story, view }: Question): Fact | undefined =>
  latelySaid(story.facts, story.facts.at(-1)?.sentence ?? 0, 3).findLast(
    (fact) =>
      fact.kind !== "rank" &&
      fact.kind !== "share" &&
      sameSort(number, fact) &&
      isPerShare(fact.number) === isOfShare(number),
  ) ?? lastSaid({ story, view }, (fact) => fact.kind !== "rank");

/** "94 cents a share; the consensus was 81 cents": what a company earns in cents it earns a share. */
const isOfShare = (number: NumberMention): boolean =>
  isPerShare(number) || (number.kind === "money" && /^(?:cent|penny)/.test(number.unit ?? ""));

export const lastLevel = (question: Question): Fact | undefined =>
  lastSaid(question, (fact) => fact.kind === "level" && /^(?:count|plain|measure)$/.test(fact.number.kind));

/** "Acme's share of the market rose to 8 percent, while Bolt slipped to 6": a name that moves to a percentage has a part as well. */
export function lastPart({ number, story, view }: Question): Fact | undefined {
  if (number.kind !== "percent") return undefined;
  const last = latelySaid(story.facts, view.sentence.index, 1).findLast((fact) => fact.number.kind === "percent");
  return last?.kind === "share" ? last : undefined;
}

/** "the rate stood at 28 percent" some way behind "the unemployment rate": the last measure of that name. */
export function namesakeOf({ clause, view, story, number }: Question): Fact | undefined {
  if (clause.subject === undefined) return undefined;
  if (/^the results?$/i.test(textOf(view, clause.subject)))
    return lastSaid(
      { story, view },
      (fact) => sameSort(number, fact) && /\b(?:profits?|earnings|income|loss)\b/.test(fact.metric),
    );
  const noun = NAMESAKE.exec(textOf(view, clause.subject).toLowerCase())?.groups?.noun;
  if (noun === undefined) return undefined;
  const isNamed = new RegExp(`\\b${noun}s?\\b`);
  return lastSaid(
    { story, view },
    (fact) => fact.kind !== "rank" && sameSort(number, fact) && isNamed.test(fact.metric),
  );
}

const NAMESAKE =
  /^the (?<noun>rate|price|margin|yield|deficit|surplus|dividend|stake|profit|loss|tariff|index|fare|fee|toll|tax|fine|premium)s?$/;

/** "The growth was 2 points higher": of what moved last; of a country its economy's. */
export function ofLastMove({ metric, entity }: Measured, { story, view }: Question): string {
  if (!/^(?:growth(?: rate)?|rate of growth)$/.test(metric)) return metric;
  const last = latelySaid(story.facts, view.sentence.index, 3).findLast(
    (fact) =>
      fact.kind === "change" && fact.subjectEntity === entity && !/growth|^(?:level|share price)/.test(fact.metric),
  );
  if (last !== undefined) return `${metric} of ${last.metric}`;
  return entity?.type === "location" ? "economic growth" : metric;
}

/** "In June it had forecast 2.8 percent", "wants to raise this to 20 percent": of what was spoken of before. */
export function isItself({ number, clause, view, story }: Question): boolean {
  if (number.kind === "count" && number.unit !== undefined && number.unit !== story.facts.at(-1)?.unit) return false;
  const verb = mainVerb(clause);
  if (verb === undefined || verb.end > number.start) return false;
  const between = withoutApproximators(textBefore(view, number.start, verb.end)).trim();
  if (/^(?:forecast|forecasts|predicted|projected|seen?|sees|saw)$/.test(verb.normal)) return between === "";
  if (/^(?:touch|plumb)/.test(verb.normal)) return between === ""; // "after touching 30.15 dollars"
  const isIt = clause.subject !== undefined && /^(?:it|they)$/i.test(textOf(view, clause.subject));
  if (isIt && number.unit === undefined && WISHES.test(verb.normal)) return between === "";
  if (isIt && /^averag/.test(verb.normal)) return between === "";
  return /^(?:this|that|it) (?:to|at|by|from)$/.test(between);
}

/** "It had promised 3 million": of what it has come to instead. */
const WISHES = /^(?:promis|plann|target|want|hop|aim|expect|guid|project|anticipat|budget)(?:e|es|ed|s|t?ing)?$/;

/** "its exports" soon after "Christmas commodities exports" are these. */
export function longerName({ metric = "", name }: Described, facts: readonly Fact[], view: View): string {
  if (metric.includes(" ")) return metric;
  const kind = FLOWS.test(metric)
    ? latelySaid(facts, view.sentence.index, 6).findLast((fact) => fact.metric.endsWith(` ${metric}`))
    : undefined;
  if (kind !== undefined) return kind.metric.replace(/^(?:global|worldwide|total|domestic) /, "");
  const recent = latelySaid(facts, view.sentence.index, 1).findLast((fact) => fact.subject === name);
  return recent !== undefined && (recent.metric.endsWith(` ${metric}`) || recent.metric.startsWith(`${metric} of`))
    ? recent.metric
    : metric;
}

/** Of these an article says once what of: "smartphone shipments". */
const FLOWS = /^(?:shipments|deliveries|output|production|registrations|arrivals|harvest)$/;

/** "Exports of steel rose 5 percent, while | those of textiles | rose 3 percent". */
export function thoseOf({ clause, view, found }: Question): Measured | undefined {
  const what = clause.subject && /^(?:those|that) of (?<what>.+)$/i.exec(textOf(view, clause.subject))?.groups?.what;
  const last = found.findLast((fact) => fact.kind !== "rank" && / of /.test(fact.metric));
  if (what === undefined || last === undefined) return undefined;
  const metric = `${last.metric.replace(/ of .*$/, "")} of ${what}`;
  return { entity: last.subjectEntity, name: last.subject, metric, place: last.placeEntity };
}

/** "... with 34 percent of the vote, while the Union has 29 percent", "followed by Iran with 3 million", "Fiat (6.4)": nothing is named, so it is the same again. */
export function elliptic({ number, clause, view, story }: Question): Fact | undefined {
  if (
    /^(?:count|measure)$/.test(number.kind) &&
    /\p{L}{3}/u.test(number.text.replace(/\b(?:m|b|tr)illion\b|\bthousand\b/g, ""))
  )
    return undefined;
  const left = bareBefore(view, number.start);
  const verb = mainVerb(clause);
  const isLinked =
    verb === undefined || isLight(verb.normal)
      ? !/\b(?:to|from|by|for|into|off)$/.test(left) && (number.kind === "percent" || !TAKEN.test(verb?.normal ?? ""))
      : /\bwith$|\($/.test(left);
  const isOnTop = ON_TOP.test(left);
  const isMark = /^ (?:mark|level|barrier|threshold)\b/.test(textAfter(view, number.end));
  if (!isMark && !isOnTop && (!isLinked || complement(number.end, view) !== "")) return undefined;
  return latelySaid(story.facts, view.sentence.index, 1).findLast(
    (fact) =>
      fact.kind !== "rank" &&
      isPerShare(fact.number) === isPerShare(number) &&
      (sameSort(number, fact) || (number.kind === "plain" && fact.kind === "share")),
  );
}

// "took 5 percent" of what is shared out, but "took 5 million from the bank".
const TAKEN = /^(?:took|take|takes|got|gets?|won|wins?)$/;

/** "Germans as a share of visitors" said of Italians. */
export const ofAnother = ({ metric, subject }: Fact, name: string | undefined): string =>
  name === undefined || name === subject ? metric : metric.replace(/^.+(?= as a share of )/, name);
