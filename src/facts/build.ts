import { countryOfPeople } from "../entities/countries.ts";
import type { Entity } from "../entities/mention.ts";
import { antecedentOf } from "./antecedent.ts";
import { clauseAt } from "./clause.ts";
import { bothEnds } from "./ends.ts";
import type { Document, Fact } from "./fact.ts";
import { companySpeaking, followSubjects, seer } from "./follow.ts";
import { frameOf } from "./frame/frame.ts";
import { isGrowth, kindOf } from "./kind.ts";
import { listedAs } from "./listed.ts";
import { metricKeyOf } from "./metric/keys.ts";
import { measuredBy } from "./metric/measured.ts";
import { publishersIn } from "./publisher.ts";
import { amountOf, isRepeat, isSameAmount, saysNothing } from "./repeat.ts";
import { sceneOf } from "./scene.ts";
import { hearReport, hearSpeaker, speakerBefore } from "./speaker/before.ts";
import { speakerOf } from "./speaker/said.ts";
import { isStatement } from "./statement.ts";
import { hasOwnStatus, statusBeside, statusOf } from "./status.ts";
import type { Question, Story } from "./story.ts";
import { impliedBaseline } from "./time/baseline.ts";
import { datedIn } from "./time/dated.ts";
import { yearSaid } from "./time/fiscal.ts";
import { hearPeriod } from "./time/remember.ts";
import { samePeriod } from "./time/stretch.ts";
import { timesOf } from "./time/time.ts";
import { Topic } from "./topic.ts";
import { inWholeCurrency, unitOf } from "./unit.ts";
import { type View, viewsOf } from "./view.ts";

/** The statements with a number that a reader would put in a spreadsheet, in text order. What the title repeats is the body's. */
export function buildFacts(document: Document): Fact[] {
  if (document.numbers.length === 0) return [];
  const views = viewsOf(document);
  const publishers = publishersIn(views);
  const body = factsIn(document, views, publishers, (view) => view.sentence.paragraph > 0);
  const title = factsIn(
    document,
    views,
    publishers,
    (view) => view.sentence.paragraph === 0 && view.numbers.length > 0,
  );
  return [...title.filter((fact) => !body.some((other) => isSameAmount(fact, other))), ...body];
}

function factsIn(
  document: Document,
  all: readonly View[],
  publishers: ReadonlySet<Entity>,
  isRead: (view: View) => boolean,
): Fact[] {
  const views = all.filter(isRead);
  const last = views.findLastIndex(({ numbers }) => numbers.length > 0);
  if (last < 0) return [];
  const { published } = document.article;
  const topic = new Topic(document.entities, all, publishers);
  const story: Story = {
    published,
    text: document.article.text,
    topic,
    views,
    facts: [],
    byAmount: new Map(),
    yearAhead: yearSaid(all, topic, published),
    booksOf: topic.organization,
  };
  let paragraph = -1;
  // Behind the last number nothing is told but who spoke: "Ann Lee, its head, said", two sentences on at most.
  for (const view of views.slice(0, last + 1 + 2)) {
    if (view.sentence.paragraph !== paragraph) {
      story.running = story.report;
      story.topic.turn();
    }
    paragraph = view.sentence.paragraph;
    readSentence(view, story);
    story.before = view;
  }
  return story.facts;
}

function readSentence(view: View, story: Story): void {
  if (view.numbers.length === 0) {
    if (story.report === undefined && view.dates.length > 0) hearPeriod(view, datedIn(view, story.published), story);
    followSubjects(view, [], story.topic);
    hearReport(view, story);
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
    story.topic.scene = sceneOf(clause, view);
    const owner = seer(clause, view);
    if (owner !== undefined) story.topic.follow(owner, owner.name);
    const listed = listedAs(number, view, found, story);
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
  if (found.length === 0) {
    hearPeriod(view, dated, story);
    hearReport(view, story);
  }
  followSubjects(view, found, story.topic, topic);
}

function factsOf(question: Question): Fact[] {
  const { number, frame, clause, view, story, antecedent } = question;
  const leans = antecedent !== undefined && (frame.role !== "own" || question.listed !== undefined);
  const status =
    leans && !hasOwnStatus(number, view) ? statusBeside(antecedent, question) : statusOf(number, clause, view);
  const { entity, name, metric, place } = measuredBy(question, status);
  const kind = kindOf(question, metric);
  const own = speakerOf(clause, view, story.topic, story.speaker);
  const speaker = own ?? speakerBefore(question, status, entity, metric);
  const unit = unitOf(question, metric);
  const { period, compared, comparison } = timesOf(question, status, kind, metric);
  const read: Fact = {
    number,
    sentence: view.sentence.index,
    subjectEntity: entity,
    subject: (entity && (countryOfPeople(entity) ?? entity.name)) ?? (name?.trim() || undefined),
    metric,
    metricKey: metricKeyOf(metric, unit, kind === "change"),
    kind,
    value: kind === "change" ? number.value.replace(/^-/, "") : number.value,
    valueHigh: number.valueHigh,
    bound: number.bound,
    unit,
    direction:
      kind === "change" ? (frame.direction ?? antecedent?.direction ?? wayOfGrowth(question, metric)) : undefined,
    period,
    compared,
    comparison,
    place: place && (countryOfPeople(place) ?? place.name),
    placeEntity: place,
    status,
    speaker: speaker?.name,
    speakerEntity: speaker?.entity,
    rule: frame.rule,
  };
  if (own !== undefined) hearSpeaker(own, read, view, story);
  const fact = inWholeCurrency(read, number.currency ?? antecedent?.number.currency);
  return number.bound === "from_to" && fact.valueHigh !== undefined ? bothEnds(fact, fact.valueHigh, question) : [fact];
}

const wayOfGrowth = (question: Question, metric: string): Fact["direction"] =>
  !isGrowth(question, metric) ? undefined : question.number.value.startsWith("-") ? "down" : "up";

/** "rose 5 million, up 3 percent from May": both are against May. */
function shareBaseline(fact: Fact, asked: Omit<Question, "antecedent">): void {
  if (fact.kind !== "change") return;
  const leaned = antecedentOf(asked);
  if (leaned?.kind !== "change" || leaned.compared !== undefined || leaned.sentence !== fact.sentence) return;
  if (!samePeriod(leaned.period, fact.period)) return;
  leaned.compared = fact.compared;
  leaned.comparison = fact.comparison;
}
