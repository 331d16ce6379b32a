import type { Entity } from "../entities/mention.ts";
import type { NumberMention } from "../numbers/mention.ts";
import type { Span } from "../text/span.ts";
import { isOfThem, sameSort } from "./antecedent.ts";
import { type Clause, mainVerb } from "./clause.ts";
import { complement, withComplement } from "./complement.ts";
import type { Fact, Status } from "./fact.ts";
import { economicMetrics, isCompanyNoun, withoutApproximators } from "./lexicon.ts";
import { measuredAlike } from "./listed.ts";
import { accompanied, HOLDING, itemOf, metricOfVerb } from "./metric.ts";
import { changedThing, setThing, thingMoved } from "./moved.ts";
import { moveOf } from "./moves.ts";
import { inFull, metricAfter, metricBefore, metricBehind, type Named } from "./named.ts";
import { participleOf } from "./participle.ts";
import { rankHolder, rankMetric } from "./rank.ts";
import { share } from "./share.ts";
import { latelySaid, type Measured, type Question } from "./story.ts";
import { asSubject, type Described, describe } from "./subject.ts";
import type { Topic } from "./topic.ts";
import { datesIn, textAfter, textBefore, textOf, type View } from "./view.ts";
import { worded } from "./worded.ts";

const measuredIn = (fact: Fact): Measured => ({
  entity: fact.subjectEntity,
  name: fact.subject,
  metric: fact.metric,
  place: fact.placeEntity,
});

/** Words that stand for a measure named before: "the 5 percent rate", "a forecast of 3 million". */
const GENERIC =
  /^(?:(?:own|prior|previous|earlier|initial|original|new|full-year|latest|revised|current|official|median|analysts) )*(?:rate|pace|level|total|figure|high|low|average|value|growth|gain|rise|drop|forecast|guidance|estimate|target|goal|range|increase|decrease|consensus|outlook|projection|expectation)s?$/i;

/** What a number says something of; the figures of a country are the country's, not those of the office that publishes them. */
export function measuredBy(question: Question, status: Status): Measured {
  const said = measured(question, status);
  const found = { ...said, metric: worded(said.metric, question.number, question.view) };
  const { topic } = question.story;
  const { place } = topic;
  const isPublished =
    found.entity !== undefined && topic.isPublisher(found.entity) && economicMetrics.test(found.metric);
  return isPublished && place !== undefined ? { ...found, entity: place, name: place.name } : found;
}

function measured(question: Question, status: Status): Measured {
  const { number, frame, clause, view, story, antecedent, listed, found } = question;
  if (listed !== undefined) return measuredAlike(listed);
  const copied = antecedent && measuredIn(antecedent);
  const hasOwnNoun = frame.kind !== "rank" && frame.kind !== "share";
  const beside = hasOwnNoun ? namedBeside(question) : undefined;
  const named = beside?.metric;
  if (frame.role === "origin" && copied) return copied;
  if (frame.role === "contrast" && copied) {
    if (named === undefined || frame.kind === "change" || GENERIC.test(named)) return copied;
    if (isResult(named) && isResult(copied.metric)) return { ...copied, metric: turned(copied.metric, named) };
  }
  const last = lastLike(question);
  if (last !== undefined && isForecaster(clause, view)) {
    const theirs = measuredIn(last);
    return named === undefined || GENERIC.test(named) ? theirs : { ...theirs, metric: named };
  }
  if (last !== undefined && named === undefined && BEAT_BY.test(withoutApproximators(textBefore(view, number.start))))
    return measuredIn(found.at(-1) ?? last);
  if (
    last !== undefined &&
    named === undefined &&
    number.kind === "percent" &&
    DEMANDED.test(textBefore(view, number.start))
  )
    return measuredIn(last);
  if (last !== undefined && named === undefined && isItself(question) && sameSort(number, last))
    return measuredIn(last);
  const apart = absoluteOf(question);
  const described = apart ?? subjectOf(question);
  // With the field that is still to be found: what is made of it below keeps its shape.
  const whose: Measured = {
    entity: described.entity,
    name: described.name,
    metric: "",
    place: described.place ?? placeNear(question, described),
  };
  const about = frame.role === "own" ? forecastFor(question) : undefined;
  if (about !== undefined) Object.assign(whose, { entity: about, name: about.name });
  if (frame.kind === "rank") return { ...rankHolder(question, whose), metric: rankMetric(question) };
  if (frame.kind === "share") return share(question, described, whose, copied);
  const phrase = frame.measured === undefined ? undefined : phraseAfter(frame.measured, question);
  if (phrase !== undefined && (described.isPointer !== true || copied === undefined))
    return inPhrase(phrase, question, whose);
  const namesake = named === undefined ? namesakeOf(question) : undefined;
  if (namesake !== undefined) return { ...whose, metric: namesake.metric };
  if (copied && !isOfThem(number, view) && (named === undefined || GENERIC.test(named)))
    return { ...copied, metric: partOf(copied.metric, question), place: copied.place ?? whose.place };
  if (beside !== undefined && !GENERIC.test(/^gain/.test(beside.metric) ? inFull(beside, view) : beside.metric))
    return { ...whose, metric: ofUnit(joinedBalance(inFull(beside, view), described.metric), described.metric) };
  const done = accompanied(number, view);
  if (done !== undefined) return { ...whose, metric: done };
  if (apart !== undefined) return { ...whose, metric: apart.metric ?? movedOf(apart) };
  const isInSubject =
    clause.subject !== undefined && number.start < clause.subject.end && number.end > clause.subject.start;
  const ofThing =
    described.isThing === true && frame.kind === "level" && apart === undefined
      ? aboutThing(question, described, status)
      : undefined;
  if (ofThing !== undefined) return { ...whose, metric: ofThing };
  const valued = valuedThing(question, described);
  if (valued !== undefined) return { ...whose, metric: valued };
  const isActor = frame.kind === "level" && isCompanyNoun(described.metric?.split(" ").at(-1) ?? "");
  if (described.metric !== undefined && !isActor && !isInSubject && !isMade(question, described.metric))
    return { ...whose, metric: partOf(priceOfShares(question, longerName(described, story.facts, view)), question) };
  if (frame.kind === "change") {
    const thing = changedThing(question, described);
    // "the French, whose number soared": a country is not what moved.
    if (thing.described === undefined && thing.metric === described.entity?.name.toLowerCase())
      return { ...whose, metric: lastLevel(question)?.metric ?? "level" };
    return thing.described === undefined
      ? { ...whose, metric: thing.metric }
      : { ...whose, ...ownerFirst(thing.described, whose), metric: thing.metric };
  }
  const set = setThing(question);
  if (set !== undefined && !(GENERIC.test(set) && last === undefined))
    return { ...whose, metric: GENERIC.test(set) && last !== undefined ? last.metric : set };
  // "kept its forecast of 7.5 billion": of what was spoken of before.
  if (named !== undefined && frame.kind === "level" && last !== undefined && sameSort(number, last))
    return { ...whose, metric: last.metric };
  const verb = mainVerb(clause)?.normal ?? "";
  if (
    (moveOf(verb) !== undefined ||
      (QUOTED.test(verb) && !/^(?:percent|fraction)$/.test(number.kind)) ||
      isSteady(question)) &&
    described.name !== undefined &&
    !isInSubject &&
    / (?:to|at|from)$/.test(withoutApproximators(textBefore(view, number.start)).trimEnd())
  ) {
    return { ...whose, metric: movedOf(described) };
  }
  const before = elliptic(question);
  return { ...whose, metric: before === undefined ? metricOfVerb(question, status) : ofAnother(before, whose.name) };
}

/** "a pay rise of 3 percent; it had asked for 5 percent". */
const DEMANDED =
  /\b(?:ask(?:s|ed|ing)? for|demand(?:s|ed|ing)?|sought|seek(?:s|ing)?|call(?:s|ed|ing)? for|offered|proposed|wanted) (?:[a-z]+ ){0,2}$/;

/** "beating estimates by four cents". */
const BEAT_BY =
  /\b(?:beat(?:s|ing)?|miss(?:es|ed|ing)?|topp(?:ed|ing)|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?) [^,;]{0,40}(?:estimates?|expectations?|forecasts?|consensus|views) by ?$/;

/** "Services were flat at 75 million". */
const isSteady = ({ number, view }: Question): boolean =>
  / (?:flat|steady|unchanged|stable|static|little changed) at$/.test(
    withoutApproximators(textBefore(view, number.start)).trimEnd(),
  );

/** What a price or an index does at the end of a day. */
const QUOTED = /^(?:clos|open|finish|end|trad|settl|quot)(?:e|es|ed|ing|s|d|led|les|ling)?$/;

/** "... with 34 percent of the vote, while the Union has 29 percent", "followed by Iran with 3 million", "Fiat (6.4)": nothing is named, so it is the same again. */
function elliptic({ number, clause, view, story }: Question): Fact | undefined {
  if (
    /^(?:count|measure)$/.test(number.kind) &&
    /\p{L}{3}/u.test(number.text.replace(/\b(?:m|b|tr)illion\b|\bthousand\b/g, ""))
  )
    return undefined;
  const left = withoutApproximators(textBefore(view, number.start)).trimEnd();
  const verb = mainVerb(clause);
  const isLinked =
    verb === undefined || LIGHT.test(verb.normal)
      ? !/\b(?:to|from|by|for|into|off)$/.test(left) && (number.kind === "percent" || !TAKEN.test(verb?.normal ?? ""))
      : /\bwith$|\($/.test(left);
  const isMark = /^ (?:mark|level|barrier|threshold)\b/.test(textAfter(view, number.end));
  if (!isMark && (!isLinked || complement(number.end, view) !== "")) return undefined;
  return latelySaid(story.facts, view.sentence.index, 1).findLast(
    (fact) =>
      fact.kind !== "rank" &&
      isPerShare(fact.number) === isPerShare(number) &&
      (sameSort(number, fact) || (number.kind === "plain" && fact.kind === "share")),
  );
}

// "took 5 percent" of what is shared out, but "took 5 million from the bank".
const TAKEN = /^(?:took|take|takes|got|gets?|won|wins?)$/;

const LIGHT =
  /^(?:has|have|had|having|is|are|was|were|be|been|remains?|remained|stood|stands|comes?|came|ranks?|ranked|follow(?:s|ed)?|leads?|led|trail(?:s|ed)|finish(?:es|ed)|places?|placed|took|take|takes|got|gets?|won|wins?|polled|scored|'s)$/;

/** "Germans as a share of visitors" said of Italians. */
const ofAnother = ({ metric, subject }: Fact, name: string | undefined): string =>
  name === undefined || name === subject ? metric : metric.replace(/^.+(?= as a share of )/, name);

/** The statement spoken of last, of money where this one is of money. */
const lastLike = ({ number, story }: Question): Fact | undefined =>
  latelySaid(story.facts, story.facts.at(-1)?.sentence ?? 0, 3).findLast(
    (fact) =>
      fact.kind !== "rank" &&
      fact.kind !== "share" &&
      sameSort(number, fact) &&
      isPerShare(fact.number) === isPerShare(number),
  ) ?? story.facts.findLast((fact) => fact.kind !== "rank");

const lastLevel = ({ story }: Question): Fact | undefined =>
  story.facts.findLast((fact) => fact.kind === "level" && /^(?:count|plain|measure)$/.test(fact.number.kind));

const isPerShare = ({ unit }: NumberMention): boolean => unit?.endsWith(" per share") === true;

const RESULT = /\b(?:profits?|earnings|income|loss(?:es)?|surplus|deficit)\b/;
const isResult = (metric: string): boolean => RESULT.test(metric);

/** "net income" set against "a loss": the net loss; "loss on its car line" against "earnings": the earnings on it. */
const turned = (metric: string, named: string): string =>
  named.includes(" ") ? named : metric.replace(RESULT, named.toLowerCase());

/** "the rate stood at 28 percent" some way behind "the unemployment rate": the last measure of that name. */
function namesakeOf({ clause, view, story, number }: Question): Fact | undefined {
  if (clause.subject === undefined) return undefined;
  const noun = NAMESAKE.exec(textOf(view, clause.subject).toLowerCase())?.groups?.noun;
  if (noun === undefined) return undefined;
  return story.facts.findLast(
    (fact) => fact.kind !== "rank" && sameSort(number, fact) && new RegExp(`\\b${noun}s?\\b`).test(fact.metric),
  );
}

const NAMESAKE = /^the (?<noun>rate|price|margin|yield|deficit|surplus|dividend|stake|profit|loss|tariff)s?$/;

/** "gains of 9 million euros, of which 4 million came | from the sale of its bank". */
const partOf = (metric: string, { number, view }: Question): string =>
  /\binclud(?:ing|ed|es)$/.test(withoutApproximators(textBefore(view, number.start)).trimEnd())
    ? withComplement(metric, number.end, view)
    : metric;

function namedBeside({ number, frame, clause, view, found }: Question): Named | undefined {
  return (
    (frame.kind === "level" && /^(?:money|percent|fraction)$/.test(number.kind)
      ? metricBehind(number, view)
      : undefined) ??
    metricBefore(number, clause, view, found) ??
    (number.kind === "money" ? metricAfter(number, clause, view) : undefined)
  );
}

/** "Its smallest car costs 19,900 euros", "its fleet has 40 ships", "its battery fills to 80 percent": a thing is no measure. */
function aboutThing(question: Question, { metric: thing }: Described, status: Status): string | undefined {
  const { number, clause } = question;
  const verb = mainVerb(clause);
  if (thing === undefined || verb === undefined || verb.end > number.start) return undefined;
  const said = metricOfVerb(question, status);
  if (number.kind === "money") return /^(?:price|cost)$/.test(said) ? `${said} of ${thing}` : undefined;
  if (number.kind === "percent")
    return /^(?:fill|charge|load)/.test(verb.normal) ? `${thing} ${participleOf(verb.normal)}` : undefined;
  if (number.kind !== "count" || number.unit === undefined) return undefined;
  return HOLDING.test(verb.normal) && said === itemOf(number) ? `${said} in ${thing}` : said;
}

/** "The order is worth 5 billion": the value of the order. */
function valuedThing({ number, view }: Question, { metric, phrase, entity }: Described): string | undefined {
  const thing = metric ?? (entity === undefined ? phrase : undefined);
  if (number.kind !== "money" || thing === undefined || NO_VALUE.test(thing)) return undefined;
  const isWorth = WORTH.test(withoutApproximators(textBefore(view, number.start)).trimEnd());
  return isWorth ? withComplement(`value of ${thing}`, number.end, view) : undefined;
}

const WORTH = / (?:is|are|was|were|be|being|been|now|currently) (?:worth|valued at|estimated at)$/;
// "Exports were worth 5 billion": exports.
const NO_VALUE =
  /\b(?:value|valuation|price|shares?|stock|exports|imports|sales|costs|revenues?|earnings|profits?|loss(?:es)?|market)\b/;

/** Of a company its share price, of an index its level. */
const movedOf = ({ entity, name, phrase }: Described): string =>
  entity?.type === "organization"
    ? "share price"
    : entity?.type === "other" && thingMoved(name) !== "price"
      ? "index"
      : thingMoved(name, phrase);

/** "The economy created 333,800 jobs", "the fund employs 400 people": the jobs and the people, no growth and no fund. */
const isMade = ({ number, clause, view }: Question, metric: string): boolean => {
  if (metric === "economic growth") return /^(?:count|money|measure)$/.test(number.kind);
  const verb = mainVerb(clause);
  if (number.kind !== "count" || number.unit === undefined || verb === undefined || verb.end > number.start)
    return false;
  const isDone =
    !HOLDING.test(verb.normal) && moveOf(verb.normal) === undefined && !/^(?:number|equal|amount)/.test(verb.normal);
  return isDone && withoutApproximators(textBefore(view, number.start, verb.end)).trim() === "";
};

const ownerFirst = (described: Described, whose: Omit<Measured, "metric">): Partial<Measured> =>
  described.entity === undefined || (described.isOwn === true && whose.entity !== undefined)
    ? whose
    : { entity: described.entity, name: described.name };

/** "The trade balance is a deficit of 5": a trade deficit. */
const joinedBalance = (named: string, described: string | undefined): string =>
  /^(?:deficit|surplus)$/.test(named) && described !== undefined && /\bbalance\b/.test(described)
    ? described.replace(/\bbalance\b/, named)
    : named;

/** "Acme's insurance arm posted earnings of 5": the earnings of the arm. */
const ofUnit = (named: string, described: string | undefined): string =>
  described !== undefined && UNIT_OF_COMPANY.test(described) && !/ of /.test(named)
    ? `${named} of ${described}`
    : named;

const UNIT_OF_COMPANY = /\b(?:division|unit|group|segment|business|arm|operations?|line|branch|department|subsidiary)$/;

/** "Shares in Acme rose 3 percent": their price. */
const priceOfShares = ({ number, frame }: Question, metric: string): string =>
  (/^(?:shares|stock)(?: (?:of|in) .*)?$/.test(metric) ||
    (metric === "share" && (number.kind === "money" || frame.kind === "change"))) && // "their share fell to 13 percent"
  /^(?:percent|money|points)$/.test(number.kind)
    ? "share price"
    : metric;

/** "its exports" soon after "Christmas commodities exports" are these. */
function longerName({ metric = "", name }: Described, facts: readonly Fact[], view: View): string {
  if (metric.includes(" ")) return metric;
  const recent = latelySaid(facts, view.sentence.index, 1).findLast((fact) => fact.subject === name);
  return recent !== undefined && (recent.metric.endsWith(` ${metric}`) || recent.metric.startsWith(`${metric} of`))
    ? recent.metric
    : metric;
}

/** "with crude at 41 dollars", "with exports to Asia jumping 42 percent": a phrase with a statement of its own. */
function absoluteOf({ number, view, story }: Question): Described | undefined {
  const left = `${withoutApproximators(textBefore(view, number.start)).trimEnd()} `;
  const m = left.includes("with ") ? ABSOLUTE.exec(left.slice(-110)) : null;
  const what = m?.groups?.what;
  if (m === null || what === undefined) return undefined;
  const start = view.sentence.start + Math.max(0, left.length - 110) + m.index + m[0].indexOf(what);
  const span = { start, end: start + what.length };
  const isBare =
    !view.numbers.some((n) => n.start < span.end && n.end > span.start) && datesIn(view, span).length === 0;
  return isBare ? describe(span, view, story.topic) : undefined;
}

const ABSOLUTE =
  /(?:^|[ ,;:–—-])with (?<what>[^,;:()]{2,60}?)(?: (?:alone|now|still|currently|also))? (?:at|up|down|standing at|(?:jump|ris|fall|grow|surg|soar|climb|declin|dropp|gain|los|increas|slipp|plung|tumbl|reach|account)ing(?: for)?)(?: by| to)? $/;

function subjectOf({ number, clause, view, story: { topic } }: Question): Described {
  const phrase = clause.subject;
  const { organization } = topic;
  const main = { ...asSubject(topic.entity ?? organization), name: topic.name ?? organization?.name };
  if (phrase === undefined) return main;
  const isInside = number.start < phrase.end && number.end > phrase.start;
  const described = describe(
    isInside && number.end < phrase.end ? { start: number.end, end: phrase.end } : phrase,
    view,
    topic,
  );
  const hoper = clause.parent;
  if (
    isInside &&
    hoper?.subject !== undefined &&
    /^(?:expect|forecast|predict|project|hope)/.test(mainVerb(hoper)?.normal ?? "")
  )
    return { ...describe(hoper.subject, view, topic), metric: undefined };
  const contact = contactSubject(number, clause, view);
  if (contact !== undefined) return { ...describe(contact, view, topic), metric: undefined };
  if (isInside) {
    const holder = number.kind === "count" ? ownerOfCounted(number, view) : undefined;
    if (holder !== undefined) return { entity: holder, name: holder.name };
    if (number.end >= phrase.end - 1) {
      const owner = main.entity ?? topic.place;
      return owner === undefined
        ? asSubject(undefined, main.name ?? (/^(?:percent|measure)$/.test(number.kind) ? undefined : itemOf(number)))
        : asSubject(owner);
    }
    const entity = described.entity ?? topic.entity ?? topic.organization ?? topic.place;
    return { ...described, entity, name: entity?.name ?? described.name, metric: undefined };
  }
  const isAgent =
    described.entity?.type === "person" && !/^(?:won|scored|earned|owns|wrote)$/.test(mainVerb(clause)?.normal ?? "");
  if (isAgent && topic.organization !== undefined)
    return { ...described, entity: topic.organization, name: topic.organization.name };
  if (described.name === undefined && described.entity === undefined)
    return { ...described, entity: main.entity, name: main.name };
  return described;
}

/** "half of the 28,000 systems | Acme | shipped in the quarter": a clause that follows its object without a "that". */
function contactSubject({ end }: Question["number"], clause: Clause, view: View): Span | undefined {
  const next = view.clauses[view.clauses.indexOf(clause) + 1];
  const subject = next?.subject;
  if (subject === undefined || next?.form !== "finite" || subject.start !== end + 1) return undefined;
  return /^(?:\p{Lu}|it |they |we |the company )/u.test(textOf(view, { start: subject.start, end: subject.end + 1 }))
    ? subject
    : undefined;
}

/** "its 270 members will lose": whose the counted are. */
const ownerOfCounted = ({ start }: Question["number"], view: View): Entity | undefined => {
  const before = view.names.find((name) => name.end === start - 1 || name.end === start - 3);
  const gap = before && textBefore(view, start, before.end);
  return before !== undefined && (before.form === "pronoun" ? gap === " " : /^['’]s $/.test(gap ?? ""))
    ? before.entity
    : undefined;
};

/** "a decrease of 7 percent in energy prices": where the phrase stands, unless it is a time. */
function phraseAfter(
  words: string,
  { number, view }: Question,
): { start: number; end: number; words: string } | undefined {
  const at = view.sentence.text.toLowerCase().indexOf(words, number.end - view.sentence.start);
  const span = { start: view.sentence.start + at, end: view.sentence.start + at + words.length };
  const [date] = datesIn(view, span);
  if (at < 0 || date === undefined) return at < 0 ? undefined : { ...span, words };
  // "a decline in | second-quarter | earnings"
  if (date.start <= span.start && date.end + 2 < span.end && date.end > span.start) {
    const start = date.end + 1;
    return { start, end: span.end, words: words.slice(start - span.start) };
  }
  const kept = textOf(view, { start: span.start, end: Math.max(span.start, date.start) }).replace(
    /(?: (?:in|for|of|during|on|the))* ?$/,
    "",
  );
  return kept === "" || /^(?:in|for|the)$/.test(kept)
    ? undefined
    : { start: span.start, end: span.start + kept.length, words: kept.toLowerCase() };
}

function inPhrase(
  phrase: { start: number; end: number; words: string },
  { view, story }: Question,
  whose: Omit<Measured, "metric">,
): Measured {
  const described = describe(phrase, view, story.topic);
  if (described.entity !== undefined && described.metric === undefined && whose.entity !== undefined)
    return { ...whose, metric: phrase.words, place: described.entity };
  const entity = described.entity ?? whose.entity;
  return {
    entity,
    name: entity?.name ?? described.name ?? whose.name,
    place: described.place ?? whose.place,
    metric: described.metric ?? phrase.words,
  };
}

/** "cut its profit forecast for Acme to 5 million": whose figures are forecast, not who forecasts them. */
function forecastFor({ number, clause, view }: Question): Entity | undefined {
  const left = textBefore(view, number.start, clause.start);
  const m =
    /\b(?:forecast|estimate|outlook|target|rating|projection|recommendation)s? (?:for|of|on) (?:the )?(?=[^,;]{1,60}$)/.exec(
      left,
    );
  if (m === null) return undefined;
  const at = clause.start + m.index + m[0].length;
  return view.names.find(
    (n) => n.start === at && /^(?:organization|location)$/.test(n.entity.type) && n.form !== "pronoun",
  )?.entity;
}

/** "Analysts had forecast 5 million": their statement is of what was spoken of before. */
function isForecaster(clause: Clause, view: View): boolean {
  if (
    clause.subject === undefined ||
    !/^(?:forecast|forecasts|expect|expects|expected|predict|predicted|estimated?|projected|polled|hoped)$/.test(
      mainVerb(clause)?.normal ?? "",
    )
  )
    return false;
  return /^(?:(?:most|some|many|wall street|industry|market) )?(?:analysts?|economists?|experts?|forecasters?|observers?|wall street|the (?:street|city|market)|markets|investors|the consensus)\b/i.test(
    textOf(view, clause.subject),
  );
}

/** "In June it had forecast 2.8 percent", "wants to raise this to 20 percent": of what was spoken of before. */
function isItself({ number, clause, view, story }: Question): boolean {
  if (number.kind === "count" && number.unit !== undefined && number.unit !== story.facts.at(-1)?.unit) return false;
  const verb = mainVerb(clause);
  if (verb === undefined || verb.end > number.start) return false;
  const between = withoutApproximators(textBefore(view, number.start, verb.end)).trim();
  return /^(?:forecast|forecasts|predicted|projected|seen?|sees|saw)$/.test(verb.normal)
    ? between === ""
    : /^(?:this|that|it) (?:to|at|by)$/.test(between);
}

/** "In North America, its sales ...", "opened 123 stores in China". */
function placeNear({ number, clause, view, story }: Question, described: Described): Entity | undefined {
  for (const name of view.names) {
    if (name.entity.type !== "location" && name.entity.type !== "nationality") continue;
    if (name.entity === described.entity || name.start < clause.start - 60 || name.start > clause.end) continue;
    const left = textBefore(view, name.start).slice(-24);
    const isIn =
      /\b(?:in|across|throughout|within|at|around)(?: the)?(?: northern| southern| eastern| western| south| north| east| west)?(?: [a-z]+ of)? $/.test(
        left,
      );
    // "5 percent in Spain, 3 percent in Italy"
    const isOthers = view.numbers.some((other) => other.start > number.end && other.end < name.start);
    if (isIn && !isOthers && Math.abs(name.start - number.end) < 90) return placeOf(name.entity, story.topic);
  }
  return undefined;
}

const placeOf = (entity: Entity, topic: Topic): Entity => topic.countryOf(entity);
