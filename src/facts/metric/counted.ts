import type { NumberMention } from "../../numbers/mention.ts";
import type { Token } from "../../text/token.ts";
import { isOfThem } from "../antecedent.ts";
import { type Clause, mainVerb } from "../clause.ts";
import type { Fact, Status } from "../fact.ts";
import { isLender, UNDERGOES } from "../lent.ts";
import { isMetricNoun, withoutApproximators } from "../lexicon.ts";
import { lastSaid, latelySaid, type Question } from "../story.ts";
import { bareBefore, textAfter, textBefore, textOf, type View } from "../view.ts";
import { complement } from "./complement.ts";
import { itemOf } from "./item.ts";
import { isHolding } from "./lexicon.ts";
import { participleOf } from "./participle.ts";
import { doing, doneTo, GIVEN, isPassive, PERSONS } from "./verb.ts";

export function metricOfCount(question: Question, status: Status, verb: Token | undefined): string {
  const { number, clause, view, antecedent, found } = question;
  const tail = complement(number.end, view);
  if (verb !== undefined && PRODUCES.test(verb.normal) && isUnitAlone(number, tail)) return "output";
  const item = thingOf(number, tail, antecedent ?? found.findLast((fact) => fact.number.kind === "count"), question);
  const left = bareBefore(view, number.start);
  const done = verb && item === "number" ? doneBefore(participleOf(verb.normal), question) : undefined;
  if (done !== undefined) return done;
  if (/\borders? (?:for|of)$/.test(left)) return `${item} ordered`;
  const holder = /\b(?<noun>[a-z-]+) of$/.exec(left)?.groups?.noun;
  if (holder !== undefined && CONTAINERS.test(holder)) return `${item} in ${holder}`;
  const isSubject = verb !== undefined && number.end <= verb.start;
  const relative = isSubject ? undefined : relativeOf(question);
  if (
    relative !== undefined &&
    (verb === undefined || isHolding(verb.normal) || / (?:with|of|for|at|among)$/.test(left))
  )
    return `${item} ${relative}`;
  if (/\bwith$/.test(left)) return `${item} ${tail}`.trim();
  if (isSubject && isHolding(verb.normal)) return `${item} ${stateOf(verb, view)}`.trim();
  if (verb === undefined || isHolding(verb.normal) || SAYS_NOTHING.test(verb.normal))
    return isSubject || tail === "" ? item : `${item} ${tail}`;
  if (isSubject && isUnderWay(clause)) return `${item} ${doing(verb, view)}`;
  if (isSubject && !isPassive(clause) && status === "planned") return `${item} to ${doing(verb, view)}`;
  if (isSubject && isHangingOn(verb, number, view)) return `${item} ${participleOf(verb.normal)}`;
  if (isSubject && !isPassive(clause)) return `${item} ${PERSONS.test(item) ? "who" : "that"} ${doing(verb, view)}`;
  return objectWith(item, verb, question) ?? `${item} ${doneTo(verb, question, status, tail, item)}`;
}

/** "including 100 shares | bought from June to August": done to them, as no object follows. */
const isHangingOn = ({ normal, start, end }: Token, number: NumberMention, view: View): boolean =>
  start === number.end + 1 &&
  TRANSITIVE.test(normal) &&
  /^(?: (?:in|on|by|from|at|to|during|last|this|since|between|for)\b|[.,;)]|$)/.test(textAfter(view, end));

const TRANSITIVE =
  /^(?:bought|sold|made|built|issued|acquired|purchased|produced|tendered|delivered|ordered|exported|imported|planted|granted|awarded|destroyed|damaged|seized|killed|injured|wounded)$/;

// "said 38 shares had been tendered", "accounted for half of the 28 systems": nothing is done to them.
const SAYS_NOTHING = /^(?:say|says|said|saying|tell|tells|told|telling|account\w*|represent\w*|compris\w*)$/;

const PRODUCES = /^(?:produc|pump|extract|churn)/;

/** "2.6 million barrels a day": of what, is not said. */
const isUnitAlone = ({ kind, unit = "" }: NumberMention, tail: string): boolean =>
  (kind === "measure" || BULK.test(unit)) && !tail.startsWith("of ");

/** "60 million tonnes of grain" are grain. */
function thingOf(number: NumberMention, tail: string, antecedent: Fact | undefined, question: Question): string {
  const { view, story } = question;
  if (
    antecedent !== undefined &&
    (isOfThem(number, view) || /^[\d.,]+$/.test(number.text)) &&
    antecedent.number.kind === "count"
  )
    return itemOf(antecedent.number) ?? "number";
  if (number.kind === "plain" && UNDERGOES.test(textAfter(view, number.end).slice(0, 60))) return "people";
  const isBulk = number.kind === "measure" || BULK.test(number.unit ?? "");
  const stuff = isBulk
    ? (/^of (?<what>.+)$/.exec(tail)?.groups?.what ?? stuffBefore(number, { story, view }))
    : undefined;
  // "60,000 ounces of gold a year"
  const own = isBulk
    ? /^[\d.,]+ (?:(?:million|billion|thousand) )?[a-z]+ of (?<what>[a-z ]+?)(?: an?| per .*)?$/.exec(number.text)
        ?.groups?.what
    : undefined;
  const item = own ?? stuff ?? (isThingLeftOut(question) ? countedLast(question) : itemOf(number)) ?? "number";
  return number.kind === "count"
    ? `${item}${LISTED.exec(textOf(view, { start: number.end, end: view.sentence.end }))?.[0] ?? ""}`
    : item;
}

/** "It added 7.4 million": nothing in the sentence is counted. */
const isThingLeftOut = ({ number, clause, view }: Question): boolean =>
  number.kind === "plain" &&
  clause.subject !== undefined &&
  /^(?:it|they|we)$/i.test(textOf(view, clause.subject)) &&
  bareBefore(view, number.start).endsWith(` ${mainVerb(clause)?.normal}`);

/** What the sentences before counted, in numbers of this size. */
function countedLast({ number, view, story }: Question): string | undefined {
  const last = latelySaid(story.facts, view.sentence.index, 3).findLast(
    (fact) => fact.kind !== "rank" && fact.number.kind === "count" && isLender(fact, number),
  );
  return last && itemOf(last.number);
}

/** "5,000 tractors | , ploughs and trailers". */
const LISTED = /^(?:, \p{L}+s){1,3},? and \p{L}+s(?= (?!(?:sold|made|bought|built)\b)|[.,;]|$)/u;

const BULK = /^(?:head|tonne|ton|metric ton|barrel|litre|kilogram|pound|bushel|bag|cubic metre|unit)\b/;

/** "sold 4 million tons" in an article that spoke of tons of rice, of rice exports: rice. */
function stuffBefore({ unit }: NumberMention, said: Pick<Question, "story" | "view">): string | undefined {
  const last = lastSaid(said, (fact) => fact.unit === unit && fact.kind !== "share");
  const words = last?.metric.replace(OF_STUFF, "").split(" ") ?? [];
  const at = words.findIndex((word) => isMetricNoun(word) || /(?:ed|sold|bought|grown|made)$/.test(word));
  const stuff = (at < 0 ? words.slice(0, words.length > 2 ? 0 : 2) : words.slice(0, at)).join(" ");
  return stuff === "" || stuff === "amount" || BULK.test(stuff) ? undefined : stuff;
}

const OF_STUFF = /^(?:exports|imports|output|production|sales|shipments|harvest|stocks|reserves|consumption) of /;

/** "sold 61,000 cars last year ... wants to sell 100,000": of what was counted before with the same verb. */
const doneBefore = (participle: string, question: Question): string | undefined =>
  lastSaid(question, (fact) => fact.number.kind === "count" && fact.metric.endsWith(` ${participle}`))?.metric;

/** "a fleet of 270 aircraft": what holds the things counted, of whatever verb it is the object. */
const CONTAINERS =
  /^(?:fleet|network|chain|team|group|business|portfolio|staff|squad|army|force|crew|panel|sample|survey|poll|study|consortium|community|club|library|list|convoy)$/;

/** "users | who opened an account". */
function relativeOf({ number, view }: Question): string | undefined {
  const who = /^ (?:who|that|which)(?= )/.exec(textAfter(view, number.end))?.[0];
  const verb = who && view.clauses.find(({ verbs }) => (verbs[0]?.start ?? 0) >= number.end + who.length)?.verbs[0];
  return verb ? `${who.trim()} ${textOf(view, { start: verb.start, end: verb.start })}${doing(verb, view)}` : undefined;
}

/** "205,000 people | were out of work", "300,000 homes | have a fixed line". */
function stateOf(verb: Token, view: View): string {
  if (/^(?:ha[sdv]e?|having)$/.test(verb.normal)) return `with ${doing(verb, view).replace(/^[a-z]+ ?/, "")}`;
  return /^(?:is|are|was|were|be|been|remain(?:s|ed)?)$/.test(verb.normal)
    ? doing(verb, view).replace(/^[a-z]+ ?/, "") || complement(verb.end, view)
    : "";
}

/** "offered an early retirement package to 1,100 employees", "sowed winter wheat on 5 million hectares": what was done with the object. */
function objectWith(item: string, verb: Token, { number, view }: Question): string | undefined {
  const between =
    `${withoutApproximators(textOf(view, { start: verb.end, end: Math.max(verb.end, number.start) }))} `.replace(
      / {2,}$/,
      " ",
    );
  const m =
    /^ (?:(?:an?|the|its|their|some|free|more) )?(?<what>(?:[\p{L}-]+ ){1,4}?)(?<to>to|on|over|across) (?:[a-z]+ ){0,3}$/u.exec(
      between,
    );
  const what = m?.groups?.what?.trim();
  if (what === undefined || /^(?:up|out|in|back|down|over|down)$/.test(what)) return undefined;
  if (m?.groups?.to === "to" && GIVEN.test(verb.normal)) return `${item} ${participleOf(verb.normal)} ${what}`;
  return /^(?:sow|plant|grow|grew)/.test(verb.normal) ? `${what} ${participleOf(verb.normal)}` : undefined;
}

/** "35 people are missing", "369 ships were waiting". */
const isUnderWay = ({ verbs }: Clause): boolean =>
  verbs.length > 1 &&
  /ing$/.test(verbs.at(-1)?.normal ?? "") &&
  /^(?:is|are|was|were|be|been)$/.test(verbs.at(-2)?.normal ?? "");

/** "with 9,300 assaults reported", "with 450 workers in Spain": counted beside what the clause says. */
export function accompanied(number: NumberMention, view: View): string | undefined {
  if ((number.kind !== "count" && number.kind !== "measure") || number.unit === undefined) return undefined;
  if (
    !/\bwith(?: (?:about|some|nearly|only|just|at least|more than|over|another|around))* $/.test(
      textBefore(view, number.start),
    )
  )
    return undefined;
  const done = /^ (?<done>[a-z]+ed|sold|made|built|lost|held|hurt)\b/.exec(textAfter(view, number.end))?.groups?.done;
  return done === undefined ? undefined : `${itemOf(number)} ${done}`;
}
