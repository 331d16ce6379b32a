import { countryOfPeople } from "../entities/countries.ts";
import type { Entity } from "../entities/mention.ts";
import type { NumberMention } from "../numbers/mention.ts";
import { antecedentOf, sameSort } from "./antecedent.ts";
import { type Clause, clauseAt, mainVerb } from "./clause.ts";
import type { Document, Fact } from "./fact.ts";
import { metricKeyOf } from "./keys.ts";
import { frameOf } from "./kind.ts";
import { listedAs } from "./listed.ts";
import { measuredBy } from "./measured.ts";
import { datedIn } from "./period.ts";
import { isStatement } from "./statement.ts";
import { speakerBefore, speakerOf, statusOf } from "./status.ts";
import type { Question, Story } from "./story.ts";
import { impliedBaseline, samePeriod, timesOf } from "./time.ts";
import { isObserver, Topic } from "./topic.ts";
import { inWholeCurrency, unitOf } from "./unit.ts";
import { namesIn, textAfter, textBefore, type View, viewsOf } from "./view.ts";

/** The statements with a number that a reader would put in a spreadsheet, in text order. What the title repeats is the body's. */
export function buildFacts(document: Document): Fact[] {
  const views = viewsOf(document);
  const body = factsIn(document, views, (view) => view.sentence.paragraph > 0);
  const title = factsIn(document, views, (view) => view.sentence.paragraph === 0 && view.numbers.length > 0);
  return [...title.filter((fact) => !body.some((other) => isSameAmount(fact, other))), ...body];
}

const isSameAmount = (a: Fact, b: Fact): boolean =>
  Number(a.value) === Number(b.value) && (a.unit === b.unit || a.number.kind === b.number.kind);

function factsIn(document: Document, all: readonly View[], isRead: (view: View) => boolean): Fact[] {
  const views = all.filter(isRead);
  if (views.length === 0) return [];
  const story: Story = {
    published: document.article.published,
    topic: new Topic(document.entities, all),
    facts: [],
    byAmount: new Map(),
  };
  let paragraph = -1;
  for (const view of views) {
    if (view.sentence.paragraph !== paragraph) {
      story.running = story.report;
      story.topic.turn();
    }
    paragraph = view.sentence.paragraph;
    readSentence(view, story);
  }
  return story.facts;
}

function readSentence(view: View, story: Story): void {
  if (view.numbers.length === 0) {
    followSubjects(view, [], story.topic);
    return;
  }
  const dated = datedIn(view, story.published);
  const topic = story.topic.entity;
  story.topic.hear(companySpeaking(view, story.topic));
  const found: Fact[] = [];
  for (const number of view.numbers) {
    const clause = clauseAt(view.clauses, number.start);
    const frame = frameOf(number, clause, view);
    if (frame === undefined) continue;
    const owner = seer(clause, view);
    if (owner !== undefined) story.topic.follow(owner, owner.name);
    const listed = listedAs(number, view, found, story.topic);
    if (listed === undefined && !isStatement(number, frame, clause, view)) continue;
    const asked: Question = {
      number,
      frame: listed ? { ...frame, role: "own" as const } : frame,
      clause,
      view,
      dated,
      found,
      story,
      listed,
      antecedent: undefined,
    };
    asked.antecedent = listed?.like ?? antecedentOf(asked);
    for (const fact of factsOf(asked)) {
      const amount = amountOf(fact);
      const alike = story.byAmount.get(amount) ?? [];
      if (saysNothing(fact) || alike.some((other) => isRepeat(fact, other))) continue;
      shareBaseline(fact, asked);
      Object.assign(fact, impliedBaseline(fact, asked));
      found.push(fact);
      story.facts.push(fact);
      alike.push(fact);
      story.byAmount.set(amount, alike);
      if (fact.subjectEntity?.type === "organization") story.topic.entity = fact.subjectEntity;
    }
  }
  followSubjects(view, found, story.topic, topic);
}

/** "Mexico, which taxed it in 2014, saw purchases drop": whoever sees a thing move is whose it is. */
function seer(clause: Clause, view: View): Entity | undefined {
  const before = view.clauses[view.clauses.indexOf(clause) - 1];
  if (before?.subject === undefined || !SEES.test(mainVerb(before)?.normal ?? "")) return undefined;
  const { subject } = before;
  const name = namesIn(view, subject).find(({ end }) => end >= subject.end - 1);
  return name !== undefined && isHolder(name.entity) ? name.entity : undefined;
}

const SEES = /^(?:saw|sees?|seen|seeing|watch(?:ed|es)?|ha[ds])$/;

/** "At Acme, net income rose", "Acme said net income rose": a company that speaks of figures without saying whose speaks of its own. */
function companySpeaking(view: View, topic: Topic): Entity | undefined {
  const { text, start } = view.sentence;
  const lead = /^At (?:the )?/.exec(text)?.[0];
  const [place] = lead === undefined ? [] : namesIn(view, { start: start + lead.length, end: start + lead.length + 1 });
  if (place?.entity.type === "organization" && /^,/.test(textAfter(view, place.end))) return place.entity;
  const said = view.clauses.find(
    (clause) =>
      clause.subject !== undefined && clause.form === "finite" && OWN_WORD.test(mainVerb(clause)?.normal ?? ""),
  );
  if (said?.subject === undefined) return undefined;
  const { subject } = said;
  const name = namesIn(view, subject).find(({ start, end }) => start <= subject.start + 4 && end >= subject.end - 1);
  return name?.entity.type === "organization" && !topic.isPublisher(name.entity) && !isObserver(name.entity)
    ? name.entity
    : undefined;
}

const OWN_WORD = /^(?:said|says|reported|reports|posted|posts|announced|announces|disclosed)$/;

/** "rose 5 million, up 3 percent from May": both are against May. */
function shareBaseline(fact: Fact, asked: Omit<Question, "antecedent">): void {
  const leaned = antecedentOf(asked);
  if (
    fact.kind !== "change" ||
    leaned?.kind !== "change" ||
    leaned.compared !== undefined ||
    leaned.sentence !== fact.sentence
  )
    return;
  if (!samePeriod(leaned.period, fact.period)) return;
  leaned.compared = fact.compared;
  leaned.comparison = fact.comparison;
}

function factsOf(question: Question): Fact[] {
  const { number, frame, clause, view, story, antecedent } = question;
  const leans = antecedent !== undefined && (frame.role !== "own" || question.listed !== undefined);
  const status =
    leans && !hasOwnStatus(number, view) ? statusBeside(antecedent, question) : statusOf(number, clause, view);
  const { entity, name, metric, place } = measuredBy(question, status);
  const kind = kindOf(question, metric);
  const own = speakerOf(clause, view, story.topic);
  const speaker = own ?? speakerBefore(question, status, entity);
  if (own !== undefined) story.speaker = { ...own, sentence: view.sentence.index };
  const unit = unitOf(question, metric);
  const read: Fact = {
    number,
    sentence: view.sentence.index,
    subjectEntity: entity,
    subject: (entity && (countryOfPeople(entity) ?? entity.name)) ?? (name?.trim() || undefined),
    metric,
    metricKey: metricKeyOf(metric, unit),
    kind,
    value: kind === "change" ? number.value.replace(/^-/, "") : number.value,
    valueHigh: number.valueHigh,
    bound: number.bound,
    unit,
    direction: kind === "change" ? (frame.direction ?? antecedent?.direction) : undefined,
    place: place?.name,
    placeEntity: place,
    status,
    speaker: speaker?.name,
    speakerEntity: speaker?.entity,
    rule: frame.rule,
    ...timesOf(question, status, kind, metric),
  };
  const fact = inWholeCurrency(read, number.currency ?? antecedent?.number.currency);
  return number.bound === "from_to" && fact.valueHigh !== undefined ? bothEnds(fact, fact.valueHigh, question) : [fact];
}

/** What a number is set against is of its kind: "grew 4 percent, faster than the 3 percent of May". */
function kindOf({ number, frame, view, antecedent, listed }: Question, metric: string): Fact["kind"] {
  if (listed !== undefined && frame.kind !== "change") return listed.like.kind;
  if (frame.role !== "own" && frame.kind === "level" && antecedent !== undefined && sameSort(number, antecedent))
    return isAmountBefore(number, view, antecedent) ? "level" : antecedent.kind;
  if (
    frame.kind === "level" &&
    antecedent?.kind === "change" &&
    sortsAlike(number, antecedent) &&
    / (?:or|and)(?: [a-z]+)?$/.test(textBefore(view, number.start).trimEnd())
  )
    return "change";
  const isPart =
    frame.kind === "level" &&
    /^(?:percent|fraction)$/.test(number.kind) &&
    /^(?:share|proportion|percentage) of\b|\bas a share of\b|\bmarket share$/.test(metric);
  return isPart ? "share" : frame.kind;
}

/** "double the 2.4 million of 2001", "3 million less than last year's 10 million": the amount itself that a move is measured from. */
const isAmountBefore = (number: NumberMention, view: View, { number: before, kind }: Fact): boolean =>
  kind === "change" &&
  number.kind !== "percent" &&
  (before.kind === "multiple" || /['’]s(?: record| revised| total)? $/.test(textBefore(view, number.start)));

/** "rose 190 points, or 0.5 percent". */
const sortsAlike = (number: NumberMention, fact: Fact): boolean =>
  /^(?:percent|points|fraction|money|count)$/.test(number.kind) && fact.kind === "change";

/** "from 28 to 22 percent": two levels, the second one now, the first one at the baseline. */
function bothEnds(fact: Fact, high: string, { dated, number, story }: Question): Fact[] {
  const [first, second] = dated.filter((d) => d.start >= number.end && d.role !== "report");
  const last = story.facts.findLast(
    (other) =>
      other.compared !== undefined &&
      other.kind === "change" &&
      // A survey compares the same two years throughout, a company each measure with its own.
      (fact.subjectEntity?.type !== "organization" || other.metric === fact.metric),
  );
  const kind = fact.kind === "change" ? "level" : fact.kind;
  const common: Fact = {
    ...fact,
    kind,
    direction: undefined,
    bound: "exact",
    valueHigh: undefined,
    compared: undefined,
    comparison: undefined,
  };
  if (/^(?:forecast|target|planned)$/.test(fact.status) && first === undefined)
    return [common, { ...common, value: high }];
  const then = second === undefined ? (fact.compared ?? last?.compared) : first?.period;
  const now = second?.period ?? (fact.compared === undefined ? (last?.period ?? fact.period) : fact.period);
  return [
    { ...common, period: then },
    { ...common, value: high, period: now },
  ];
}

const hasOwnStatus = (number: NumberMention, view: View): boolean =>
  /^ (?:\w+ ){0,3}(?:expected|forecast|estimated|predicted|consensus)\b/.test(textAfter(view, number.end)) ||
  /\b(?:forecast|guidance|estimate|estimated)(?: of)?$/.test(textBefore(view, number.start).trimEnd());

/** What went before is reported, even beside a forecast; an earlier forecast is said to be one: "cut its forecast to 3 from 4". */
function statusBeside(antecedent: Fact, { number, clause, view }: Question): Fact["status"] {
  const left = textBefore(view, number.start, clause.start);
  if (/\b(?:forecast|guidance|estimate|outlook|projection|prediction)s?\b/.test(left)) return "forecast";
  if (/\b(?:target|goal)s?\b/.test(left) && antecedent.status === "target") return "target";
  return /^(?:forecast|planned|estimate|target)$/.test(antecedent.status) ? "reported" : antecedent.status;
}

/** Nobody knows of whom or what. */
const saysNothing = ({ subject, metric }: Fact): boolean =>
  metric.trim() === "" ||
  (subject === undefined && /^(?:(?:level|share|number|rank)$|amount\b)/.test(metric)) ||
  /^share of (?:of|that|it)$/.test(metric);

const amountOf = ({ value, unit = "" }: Fact): string => `${Number(value)} ${unit}`;

/** The same statement, of the same amount, made again further on. */
function isRepeat(fact: Fact, other: Fact): boolean {
  if (fact.kind !== other.kind || fact.direction !== other.direction) return false;
  if (fact.subject !== other.subject && fact.kind !== "change") return false;
  const words = new Set(other.metric.toLowerCase().split(" "));
  const isSameTime = fact.period === undefined || other.period === undefined || samePeriod(fact.period, other.period);
  return (
    isSameTime &&
    fact.metric
      .toLowerCase()
      .split(" ")
      .some((word) => word.length > 3 && words.has(word))
  );
}

const isHolder = ({ type }: Entity): boolean => type === "organization" || type === "location";

/** After a sentence, the subject that its statements were about is the topic; of rivals side by side none is; without statements a company that acts in it. */
function followSubjects(view: View, found: readonly Fact[], topic: Topic, before?: Entity): void {
  const holders = new Set(found.flatMap(({ subjectEntity: it }) => (it !== undefined && isHolder(it) ? [it] : [])));
  if (holders.size > 1) {
    topic.entity = before;
    topic.name = before?.name;
    return;
  }
  const last = found.findLast((fact) => fact.subject !== undefined && fact.subjectEntity?.type !== "person");
  if (last !== undefined) {
    topic.follow(last.subjectEntity, last.subject);
    return;
  }
  if (!view.names.some((name) => name.entity.type === "organization")) return;
  for (const { subject, verbs } of view.clauses) {
    if (subject === undefined || verbs.length === 0) continue;
    const actor = namesIn(view, subject).find(
      (name) => name.end >= subject.end - 1 && name.entity.type === "organization",
    );
    if (actor !== undefined && !topic.isPublisher(actor.entity)) topic.follow(actor.entity, undefined);
  }
}
