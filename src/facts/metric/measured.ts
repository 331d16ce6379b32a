import { isOfThem, sameSort } from "../antecedent.ts";
import { mainVerb } from "../clause.ts";
import type { Fact, Status } from "../fact.ts";
import { isForecaster } from "../forecaster.ts";
import { economicMetrics, isCompanyNoun, ON_TOP } from "../lexicon.ts";
import { measuredAlike } from "../listed.ts";
import { moveOf } from "../moves.ts";
import type { Measured, Question } from "../story.ts";
import { oneOfSeveral } from "../subject/several.ts";
import type { Described } from "../subject/subject.ts";
import { isWorldwide } from "../topic.ts";
import { bareBefore, namesIn, textBefore } from "../view.ts";
import {
  elliptic,
  isItself,
  lastLevel,
  lastLike,
  lastPart,
  longerName,
  namesakeOf,
  ofAnother,
  ofLastMove,
  thoseOf,
} from "./again.ts";
import { befallen } from "./befallen.ts";
import { inFull, metricBefore, type Named } from "./before.ts";
import { metricAfter, metricBehind } from "./behind.ts";
import { withComplement } from "./complement.ts";
import { accompanied } from "./counted.ts";
import { propertyOfPart } from "./dimension.ts";
import { changedThing, thingMoved } from "./moved.ts";
import { setThing } from "./object.ts";
import { inPhrase, phraseAfter } from "./phrase.ts";
import { isOfResidents, placeNear } from "./place.ts";
import { rankHolder, rankMetric } from "./rank.ts";
import { ofOtherGroup, share } from "./share.ts";
import { aboutThing, isMade, joinedBalance, movedOf, ofUnit, priceOfShares, valuedThing } from "./thing.ts";
import { metricOfVerb } from "./verb.ts";
import { absoluteOf, forecastFor, subjectOf } from "./whose.ts";
import { worded } from "./worded.ts";

/** What a number says something of; the figures of a country are the country's, not those of the office that publishes them. */
export function measuredBy(question: Question, status: Status): Measured {
  const each = oneOfSeveral(question);
  const own = measured(question, status);
  const said = each === undefined ? own : { ...own, entity: each.entity, name: each.name };
  const isFirm = said.entity?.type === "organization";
  const metric = worded(ofLastMove(said, question), question.number, question.view, isFirm);
  const found = { entity: said.entity, name: said.name, metric, place: said.place };
  const { topic } = question.story;
  const { place } = topic;
  if (isWorldwide(metric) && !/^world.s /.test(metric) && isByDefault(found, question))
    return { ...found, entity: undefined, name: "world" };
  const isPublished = found.entity !== undefined && topic.isPublisher(found.entity) && economicMetrics.test(metric);
  if (isPublished && place !== undefined) return { ...found, entity: place, name: place.name };
  return found.place === undefined && isOfResidents(found, question) ? { ...found, place } : found;
}

/** The one spoken of, whom the clause does not name. */
const isByDefault = ({ entity }: Measured, { clause, view, story }: Question): boolean =>
  entity !== undefined &&
  (story.topic.isPublisher(entity) ||
    (entity === story.topic.entity &&
      clause.subject !== undefined &&
      !namesIn(view, clause.subject).some((name) => name.entity === entity)));

function measured(question: Question, status: Status): Measured {
  const { number, frame, clause, view, story, antecedent, listed, found } = question;
  if (listed !== undefined) return measuredAlike(listed);
  const copied = antecedent && measuredIn(antecedent);
  const hasOwnNoun = frame.kind !== "rank" && frame.kind !== "share";
  const beside = hasOwnNoun ? namedBeside(question) : undefined;
  const named = beside?.metric;
  if (frame.role === "origin" && copied) return copied;
  if (frame.role === "contrast" && copied) {
    const others = ofOtherGroup(question, copied);
    if (others !== undefined) return others;
    if (named === undefined || frame.kind === "change" || GENERIC.test(named)) return copied;
    if (isResult(named) && isResult(copied.metric)) return { ...copied, metric: turned(copied.metric, named) };
  }
  const last = lastLike(question);
  if (last !== undefined && isForecaster(clause, view)) {
    const theirs = measuredIn(last);
    return named === undefined || GENERIC.test(named) ? theirs : { ...theirs, metric: named };
  }
  const left = bareBefore(view, number.start);
  if (last !== undefined && named === undefined && left.endsWith(" by") && BEAT_BY.test(left))
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
  const those = frame.role === "own" ? thoseOf(question) : undefined;
  if (those !== undefined) return those;
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
  const fate = named === undefined ? befallen(question, copied ?? whose) : undefined;
  if (fate !== undefined) return fate;
  const namesake = named === undefined ? namesakeOf(question) : undefined;
  if (namesake !== undefined) return { ...whose, metric: namesake.metric };
  if (copied && !isOfThem(number, view) && (named === undefined || GENERIC.test(named)))
    return { ...copied, metric: partOf(copied.metric, question), place: copied.place ?? whose.place };
  const isRange = number.kind === "measure" && named === "range"; // "a range of 65 kilometres"
  if (
    beside !== undefined &&
    (isRange ||
      (number.kind === "money" && /\bgain$/.test(beside.metric)) ||
      !GENERIC.test(/^gain/.test(beside.metric) ? inFull(beside, view) : beside.metric))
  )
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
  const property = frame.kind === "level" ? propertyOfPart(number, view) : undefined;
  if (property !== undefined) return { ...whose, metric: property };
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
    / (?:to|at|from)(?: an? (?:maximum|minimum|record|average|high|low|total|peak)(?: of)?)?$/.test(left)
  ) {
    const part = lastPart(question);
    if (part !== undefined) return { ...whose, metric: ofAnother(part, whose.name) };
    const moved = movedOf(described);
    const isName = moved === described.entity?.name.toLowerCase(); // "Lima rose to 12": what was counted there
    return { ...whose, metric: isName ? (last?.metric ?? "level") : moved };
  }
  const before = elliptic(question);
  // "Goats topped the list with 15 million": goats.
  if (isListed(question) && described.entity === undefined && /^[\p{L}-]+$/u.test(described.phrase ?? ""))
    return { ...whose, metric: described.phrase?.toLowerCase() ?? "" };
  if (isQuoted(question, described)) return { ...whose, metric: movedOf(described) };
  return { ...whose, metric: before === undefined ? metricOfVerb(question, status) : ofAnother(before, whose.name) };
}

const measuredIn = (fact: Fact): Measured => ({
  entity: fact.subjectEntity,
  name: fact.subject,
  metric: fact.metric,
  place: fact.placeEntity,
});

/** "a pay rise of 3 percent; it had asked for 5 percent". */
const DEMANDED =
  /\b(?:ask(?:s|ed|ing)? for|demand(?:s|ed|ing)?|sought|seek(?:s|ing)?|call(?:s|ed|ing)? for|offered|proposed|wanted) (?:[a-z]+ ){0,2}$/;

/** "beating estimates by four cents". */
const BEAT_BY =
  /\b(?:beat(?:s|ing)?|miss(?:es|ed|ing)?|topp(?:ed|ing)|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?) [^,;]{0,40}(?:estimates?|expectations?|forecasts?|consensus|views) by$/;

/** "Services were flat at 75 million", "The index came in at 52". */
const isSteady = ({ number, view }: Question): boolean =>
  / (?:com(?:e|es|ing) in|came in|flat|steady|unchanged|stable|static|little changed) at$/.test(
    bareBefore(view, number.start),
  );

/** What a price or an index does at the end of a day. */
const QUOTED = /^(?:clos|open|finish|end|trad|settl|quot)(?:e|es|ed|ing|s|d|led|les|ling)?$/;

const isListed = ({ number, view }: Question): boolean =>
  /^(?:plain|count)$/.test(number.kind) && ON_TOP.test(bareBefore(view, number.start));

/** "The pound was at 1.57 dollars", "Brent was last at 60.73": money and goods that are quoted have a price. */
const isQuoted = ({ number, frame, view }: Question, { name, entity }: Described): boolean =>
  frame.kind === "level" &&
  /^(?:money|plain)$/.test(number.kind) &&
  / (?:at|to|around|near)$/.test(bareBefore(view, number.start)) &&
  entity?.type !== "organization" &&
  /^(?:price|crude oil price|exchange rate)$/.test(thingMoved(name));

/** Words that stand for a measure named before: "the 5 percent rate", "a forecast of 3 million". */
const GENERIC =
  /^(?:(?:own|prior|previous|earlier|initial|original|new|full-year|latest|revised|current|official|median|analysts) )*(?:rate|pace|level|total|figure|high|low|average|value|growth|gain|rise|drop|forecast|guidance|estimate|target|goal|range|increase|decrease|consensus|outlook|projection|expectation)s?$/i;

const RESULT = /\b(?:profits?|earnings|income|loss(?:es)?|surplus|deficit)\b/;

const isResult = (metric: string): boolean => RESULT.test(metric);

/** "net income" set against "a loss": the net loss; "loss on its car line" against "earnings": the earnings on it. */
const turned = (metric: string, named: string): string =>
  named.includes(" ") ? named : metric.replace(RESULT, named.toLowerCase());

/** "gains of 9 million euros, of which 4 million came | from the sale of its bank". */
const partOf = (metric: string, { number, view }: Question): string =>
  /\binclud(?:ing|ed|es)$/.test(bareBefore(view, number.start)) ? withComplement(metric, number.end, view) : metric;

function namedBeside({ number, frame, clause, view, found }: Question): Named | undefined {
  return (
    (frame.kind === "level" && /^(?:money|percent|fraction)$/.test(number.kind)
      ? metricBehind(number, view)
      : undefined) ??
    metricBefore(number, clause, view, found) ??
    (number.kind === "money" ? metricAfter(number, clause, view) : undefined)
  );
}

const ownerFirst = (described: Described, whose: Omit<Measured, "metric">): Partial<Measured> =>
  described.entity === undefined || (described.isOwn === true && whose.entity !== undefined)
    ? whose
    : { entity: described.entity, name: described.name };
