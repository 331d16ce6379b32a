import type { Entity } from "../entities/mention.ts";
import type { NumberMention } from "../numbers/mention.ts";
import { singular } from "../numbers/singular.ts";
import { type Clause, clauseAt } from "./clause.ts";
import type { Comparison, Document, Fact, Period } from "./fact.ts";
import { type Frame, frameOf } from "./kind.ts";
import { metricKeyOf } from "./lexicon.ts";
import { itemOf, metricAfter, metricBefore, metricOfVerb, wholeOf } from "./metric.ts";
import { moveOf } from "./moves.ts";
import { comparisonIn, type Dated, datedIn, monthsOf, ownPeriod, segmentOf, shiftBack } from "./period.ts";
import { isStatement } from "./statement.ts";
import { speakerOf, statusOf } from "./status.ts";
import { type Described, describe } from "./subject.ts";
import { isOfficial, Topic } from "./topic.ts";
import { namesIn, textAfter, textBefore, textOf, type View, viewsOf } from "./view.ts";

/** The statements with a number that a reader would put in a spreadsheet, in text order. */
export function buildFacts(document: Document): Fact[] {
  const views = viewsOf(document);
  const body = views.filter((view) => view.sentence.paragraph > 0);
  const story = new Story(document, new Topic(document.entities, views));
  const facts = body.flatMap((view) => story.read(view));
  const title = views
    .filter((view) => view.sentence.paragraph === 0)
    .flatMap((view) => new Story(document, new Topic(document.entities, views)).read(view));
  return [...title.filter((fact) => !facts.some((other) => sameValue(fact, other))), ...facts];
}

const sameValue = (a: Fact, b: Fact): boolean =>
  Number(a.value) === Number(b.value) && (a.unit === b.unit || a.number.kind === b.number.kind);

interface Measured {
  entity?: Entity | undefined;
  name?: string | undefined;
  metric: string;
  place?: Entity | undefined;
  unit?: string | undefined;
}

/** Reads the sentences in order; what one leaves open (whose, for when) the ones before answer. */
class Story {
  readonly #document: Document;
  readonly #topic: Topic;
  readonly #facts: Fact[] = [];
  #report: Period | undefined;
  #running: Period | undefined;
  #comparison: { code: Comparison; months: number } | undefined;
  #paragraph = -1;

  constructor(document: Document, topic: Topic) {
    this.#document = document;
    this.#topic = topic;
  }

  read(view: View): Fact[] {
    if (view.sentence.paragraph !== this.#paragraph) {
      this.#paragraph = view.sentence.paragraph;
      this.#running = this.#report;
    }
    const dated = datedIn(view, this.#document.article.published);
    const found: Fact[] = [];
    for (const number of view.numbers) {
      const frame = frameOf(number, view);
      if (frame === undefined || !isStatement(number, frame, view)) continue;
      for (const fact of this.#factsOf(number, frame, view, dated, found)) {
        if (this.#facts.some((other) => isRepeat(fact, other))) continue;
        found.push(fact);
        this.#facts.push(fact);
      }
    }
    this.#followSubjects(view, found);
    return found;
  }

  #factsOf(number: NumberMention, frame: Frame, view: View, dated: readonly Dated[], found: readonly Fact[]): Fact[] {
    const clause = clauseAt(view.clauses, number.start);
    const antecedent = this.#antecedent(number, frame, clause, view, found);
    const status =
      antecedent !== undefined && frame.role !== "own" && !hasOwnStatus(number, view)
        ? contrastStatus(antecedent, frame)
        : statusOf(number, clause, view);
    const measured = this.#measured(number, frame, clause, view, status, antecedent);
    const kind =
      frame.role !== "own" && antecedent !== undefined && frame.kind === "level" && sameSort(number, antecedent)
        ? antecedent.kind
        : frame.kind;
    const inherited = kind === "change" && frame.kind === "level" ? antecedent?.direction : undefined;
    const direction = kind === "change" ? (frame.direction ?? inherited) : undefined;
    const speaker = speakerOf(clause, view, this.#topic);
    const base: Omit<Fact, "value" | "bound"> = {
      number,
      sentence: view.sentence.index,
      subjectEntity: measured.entity,
      subject: measured.entity?.name ?? measured.name,
      metric: measured.metric,
      kind,
      unit: measured.unit ?? number.unit ?? number.currency,
      direction,
      place: measured.place?.name,
      placeEntity: measured.place,
      status,
      speaker: speaker?.name,
      speakerEntity: speaker?.entity,
      rule: frame.rule,
    };
    base.unit = unitOf(number, base.unit, antecedent, base.metric);
    base.metricKey = metricKeyOf(base.metric, base.unit);
    const time = this.#time(number, frame, clause, view, dated, status, kind, antecedent, measured.metric);
    if (number.bound === "from_to" && number.valueHigh !== undefined)
      return this.#ends(number, base, time, dated, view);
    return [
      { ...base, value: unsigned(number.value, kind), valueHigh: number.valueHigh, bound: number.bound, ...time },
    ];
  }

  /** "from 28 to 22 percent": two levels, the second one now. */
  #ends(
    number: NumberMention,
    base: Omit<Fact, "value" | "bound">,
    time: Times,
    dated: readonly Dated[],
    view: View,
  ): Fact[] {
    const [first, second] =
      dated.filter((d) => d.role !== "report" && d.start >= number.end).length >= 2
        ? dated.filter((d) => d.start >= number.end)
        : [];
    const share =
      base.unit === "percent" &&
      (base.kind === "share" || /\b(?:rate|share|number|proportion)\b|smokers/.test(base.metric))
        ? "share"
        : base.kind === "change"
          ? "level"
          : base.kind;
    const then =
      (first?.period ?? time.compared ?? this.#document.article.published === undefined)
        ? undefined
        : this.#span(view)?.from;
    const now = second?.period ?? time.period;
    const common = { ...base, kind: share, direction: undefined, bound: "exact" as const };
    return [
      { ...common, value: number.value, period: first?.period ?? time.compared ?? then },
      { ...common, value: number.valueHigh ?? number.value, period: now },
    ];
  }

  #span(_view: View): { from: Period | undefined } | undefined {
    const last = this.#facts.findLast((fact) => fact.compared !== undefined);
    return last && { from: last.compared };
  }

  /** The statement that a contrast, an origin or an elliptic phrase leans on. */
  #antecedent(
    number: NumberMention,
    frame: Frame,
    clause: Clause,
    view: View,
    found: readonly Fact[],
  ): Fact | undefined {
    const before = found.filter((fact) => fact.number.end <= number.start);
    if (frame.role === "origin")
      return (
        before.findLast((fact) => fact.kind !== "change" && fact.kind !== "rank" && sameSort(number, fact)) ??
        before.findLast((fact) => sameSort(number, fact)) ??
        before.at(-1)
      );
    if (frame.role === "contrast")
      return before.findLast((fact) => sameSort(number, fact)) ?? before.at(-1) ?? this.#previous(view, number);
    const last = before.at(-1);
    if (last !== undefined && leansOn(number, last, clause, view)) return last;
    if (last === undefined && pointsBack(clause, view)) return this.#previous(view, number);
    return undefined;
  }

  #previous(view: View, number: NumberMention): Fact | undefined {
    const recent = this.#facts.filter(
      (fact) => fact.sentence < view.sentence.index && view.sentence.index - fact.sentence <= 2 && fact.kind !== "rank",
    );
    return (
      recent.findLast((fact) => sameSort(number, fact) && fact.kind === "level") ??
      recent.findLast((fact) => fact.kind === "level") ??
      recent.at(-1)
    );
  }

  #measured(
    number: NumberMention,
    frame: Frame,
    clause: Clause,
    view: View,
    status: Fact["status"],
    antecedent: Fact | undefined,
  ): Measured {
    const copied = antecedent && {
      entity: antecedent.subjectEntity,
      name: antecedent.subject,
      metric: antecedent.metric,
      place: antecedent.placeEntity,
    };
    const named =
      frame.kind === "rank" || frame.kind === "share"
        ? undefined
        : (metricBefore(number, view) ?? (number.kind === "money" ? metricAfter(number, view) : undefined));
    if (frame.role === "origin" && copied) return copied;
    if (isForecaster(clause, view) && frame.role === "own") {
      const last = this.#facts.findLast((fact) => fact.kind !== "rank");
      if (last !== undefined) {
        const theirs = { entity: last.subjectEntity, name: last.subject, metric: last.metric, place: last.placeEntity };
        return named === undefined || frame.measured !== undefined ? theirs : { ...theirs, metric: named };
      }
    }
    if (
      frame.role === "contrast" &&
      copied &&
      (named === undefined ||
        frame.kind === "change" ||
        /^(?:rate|growth|gain|rise|forecast|guidance|estimate|level|figure|high|average)/.test(named))
    )
      return copied;
    const described = this.#subject(clause, number, view);
    const whose: Omit<Measured, "metric"> = {
      entity: described.entity,
      name: described.name,
      place: described.place ?? placeNear(number, clause, view, this.#topic, described),
    };
    if (frame.kind === "rank") return { ...whose, metric: rankMetric(number, view) };
    if (frame.kind === "share") return this.#share(number, frame, described, whose, view, copied);
    if (frame.measured !== undefined && described.isPointer !== true)
      return this.#inMeasured(frame.measured, number, view, whose);
    if (frame.measured !== undefined && copied === undefined)
      return this.#inMeasured(frame.measured, number, view, whose);
    if (copied && named === undefined) return { ...copied, place: copied.place ?? whose.place };
    if (
      named !== undefined &&
      !/^(?:rate|pace|level|total|figure|high|low|average|value|growth|gain|rise)$/.test(named)
    )
      return { ...whose, metric: withoutForecast(named, described.metric) };
    const inSubject =
      clause.subject !== undefined && number.start < clause.subject.end && number.end > clause.subject.start;
    if (described.metric !== undefined && !inSubject) return { ...whose, metric: described.metric };
    if (frame.kind === "change") return { ...whose, metric: changedThing(number, clause, view, described) };
    return { ...whose, metric: metricOfVerb(number, clause, view, status) };
  }

  #subject(clause: Clause, number: NumberMention, view: View): Described {
    const phrase = clause.subject;
    const isOwnSubject = phrase !== undefined && number.start < phrase.end && number.end > phrase.start;
    if (phrase === undefined)
      return {
        entity: this.#topic.entity ?? this.#topic.organization,
        name: this.#topic.name ?? this.#topic.organization?.name,
      };
    const rest = isOwnSubject ? { start: number.end, end: phrase.end } : phrase;
    const described = describe(rest, view, this.#topic);
    if (isOwnSubject) {
      const entity = described.entity ?? this.#topic.entity ?? this.#topic.organization ?? this.#topic.place;
      return { ...described, entity, name: entity?.name ?? described.name, metric: undefined };
    }
    if (
      described.entity?.type === "person" &&
      this.#topic.organization !== undefined &&
      clause.parent === undefined &&
      !/^(?:won|scored|earned)/.test(clause.verbs.at(-1)?.normal ?? "")
    )
      return { ...described, entity: this.#topic.organization, name: this.#topic.organization.name };
    return described;
  }

  /** "a decrease of 7 percent in energy prices": the phrase behind the number, whose it is from the clause or the topic. */
  #inMeasured(words: string, number: NumberMention, view: View, whose: Omit<Measured, "metric">): Measured {
    const start =
      view.sentence.start + view.sentence.text.toLowerCase().indexOf(words, number.end - view.sentence.start);
    const described = describe({ start, end: start + words.length }, view, this.#topic);
    if (described.entity !== undefined && described.metric === undefined && whose.entity !== undefined)
      return { ...whose, metric: words, place: described.entity };
    const entity = described.entity ?? whose.entity;
    return {
      entity,
      name: entity?.name ?? described.name ?? whose.name,
      place: described.place ?? whose.place,
      metric: described.metric ?? words,
    };
  }

  #share(
    number: NumberMention,
    frame: Frame,
    described: Described,
    whose: Omit<Measured, "metric">,
    view: View,
    copied: Measured | undefined,
  ): Measured {
    const whole = wholeOf(number, view);
    if (frame.rule === "facts/share-verb") {
      const part = described.metric ?? described.name ?? "share";
      return { ...whose, metric: `${part} as a share of ${whole ?? "the total"}` };
    }
    if (
      copied &&
      /^or\b|^, or\b/.test(textBefore(view, number.start, copied ? number.start - 4 : 0).trim()) === false &&
      frame.rule === "facts/share-noun"
    )
      return { ...whose, metric: `share of ${whole ?? "the market"}` };
    if (frame.rule === "facts/share-who")
      return {
        ...whose,
        name: whose.name,
        metric: `those who ${textAfter(view, number.end).trim().split(/[,.;]/)[0]?.split(" ").slice(0, 6).join(" ") ?? "agree"}`,
      };
    if (described.metric !== undefined && whole !== undefined && described.isPointer !== true)
      return { ...whose, metric: `${described.metric} as a share of ${whole}` };
    if (copied && whole !== undefined) return { ...copied, metric: `${copied.metric} as a share of ${whole}` };
    return { ...whose, metric: whole === undefined ? (described.metric ?? "share") : `share of ${whole}` };
  }

  #time(
    number: NumberMention,
    frame: Frame,
    clause: Clause,
    view: View,
    dated: readonly Dated[],
    status: Fact["status"],
    kind: Fact["kind"],
    antecedent: Fact | undefined,
    metric: string,
  ): Times {
    const own = ownPeriod(number, frame, clause, view, dated);
    const near = textAfter(view, number.end, nextNumberStart(number, view)).slice(0, 110);
    if (frame.role !== "own") return this.#contrastTime(own, near, antecedent);
    const published = this.#document.article.published;
    let period = own?.period ?? antecedent?.period;
    if (isMarketPrice(metric) && own?.role !== "since") period = this.#tradingDay(dated) ?? period;
    if (period === undefined) period = this.#defaultPeriod(frame, clause, view, dated, status);
    const isRunning = own?.role === "measure" && !own.isDay && status === "reported" && own.period.from !== undefined;
    if (isRunning) {
      this.#running = own.period;
      if (this.#report === undefined || monthsOf(this.#report) === 0) this.#report = own.period;
    }
    if (kind !== "change" && frame.rule !== "facts/multiple") return { period };
    const compared = this.#baseline(own, near, dated, number, view, period, published);
    return { period, ...compared };
  }

  #tradingDay(dated: readonly Dated[]): Period | undefined {
    const published = this.#document.article.published;
    return (
      dated.find((d) => d.isDay && d.role !== "baseline")?.period ??
      (published === undefined ? undefined : { from: published, to: published })
    );
  }

  #contrastTime(own: Dated | undefined, near: string, antecedent: Fact | undefined): Times {
    const step = comparisonIn(near) ?? undefined;
    if (step !== undefined && antecedent?.period !== undefined && monthsOf(antecedent.period) !== 0)
      this.#comparison ??= step;
    if (step !== undefined && antecedent?.period !== undefined && monthsOf(antecedent.period) !== 0)
      return { period: shiftBack(antecedent.period, stepMonths(step, antecedent.period)) };
    if (own !== undefined) return { period: own.period };
    if (antecedent === undefined) return {};
    const base =
      antecedent.compared ??
      this.#facts.findLast(
        (fact) =>
          fact.subject === antecedent.subject && fact.metric === antecedent.metric && fact.compared !== undefined,
      )?.compared;
    if (base !== undefined) return { period: base };
    if (antecedent.kind === "change" || antecedent.status !== "reported") return { period: antecedent.period };
    if (this.#comparison !== undefined && antecedent.period !== undefined && monthsOf(antecedent.period) !== 0)
      return { period: shiftBack(antecedent.period, this.#comparison.months) };
    return {};
  }

  #defaultPeriod(
    frame: Frame,
    clause: Clause,
    view: View,
    dated: readonly Dated[],
    status: Fact["status"],
  ): Period | undefined {
    const published = this.#document.article.published;
    const day: Period | undefined = published === undefined ? undefined : { from: published, to: published };
    if (status === "planned" || status === "target") return undefined;
    if (status === "forecast") return this.#running === this.#report ? this.#running : this.#running;
    const verbs = clause.verbs.map((token) => token.normal);
    const isNow =
      /^(?:has|have|is|are|'s|employs?|owns?|operates?|serves?|costs?|holds?|accounts?|makes?|runs?|suffers?|seats?|weighs?|includes?|leads?|remains?|stands?|say|says)$/.test(
        verbs.at(-1) ?? "",
      ) ||
      (frame.kind === "rank" && /^(?:is|are)$/.test(verbs[0] ?? ""));
    if (isNow && frame.kind !== "change") return day;
    if (
      /^(?:has|have|had)$/.test(verbs[0] ?? "") &&
      /\b(?:up until now|so far|to date|already)\b/.test(textBefore(view, view.sentence.end)) &&
      published !== undefined
    )
      return { to: published };
    if (this.#running !== undefined) return this.#running;
    const report = dated.find((d) => d.role === "report");
    return report?.period ?? day;
  }

  #baseline(
    own: Dated | undefined,
    near: string,
    dated: readonly Dated[],
    number: NumberMention,
    view: View,
    period: Period | undefined,
    _published: string | undefined,
  ): Times {
    if (period === undefined) return {};
    if (own?.role === "since") return { compared: undefined, comparison: "since" };
    const segment = segmentOf(number, view);
    const sentence = textBefore(view, view.sentence.end);
    const explicit = dated.find((d) => d.role === "baseline" && d.start >= number.end && d.start - number.end < 90);
    const step =
      comparisonIn(near) ??
      (/\byear[- ]on[- ]year|monthly basis|month[- ]on[- ]month|quarter[- ]on[- ]quarter/.test(sentence)
        ? comparisonIn(sentence)
        : undefined) ??
      comparisonIn(textBefore(view, number.start, segment.start));
    if (step !== undefined && (explicit === undefined || !isPlainDate(view, explicit))) {
      if (this.#comparison === undefined && monthsOf(period) > 0) this.#comparison = step;
      const months = stepMonths(step, period);
      return { compared: shiftBack(period, months), comparison: months === 12 ? "yoy" : step.code };
    }
    if (explicit !== undefined) return { compared: explicit.period, comparison: yearApart(period, explicit.period) };
    if (this.#comparison !== undefined && own === undefined && samePeriod(period, this.#report))
      return { compared: shiftBack(period, this.#comparison.months), comparison: this.#comparison.code };
    return {};
  }

  /** After a sentence, the subject that its statements were about is the topic. */
  #followSubjects(view: View, found: readonly Fact[]): void {
    const last = found.findLast((fact) => fact.subject !== undefined && fact.subjectEntity?.type !== "person");
    if (last !== undefined) {
      this.#topic.follow(last.subjectEntity, last.subject);
      return;
    }
    for (const clause of view.clauses) {
      if (clause.subject === undefined) continue;
      const name = namesIn(view, clause.subject).find((n) => n.entity.type === "organization" && !isOfficial(n.entity));
      if (name !== undefined) this.#topic.follow(name.entity, undefined);
    }
  }
}

interface Times {
  period?: Period | undefined;
  compared?: Period | undefined;
  comparison?: Comparison | undefined;
}

const samePeriod = (a: Period, b: Period | undefined): boolean => a.from === b?.from && a.to === b?.to;

/** A step of a quarter from a half year goes back a half year: "the previous period" is as long as this one. */
const stepMonths = (step: { months: number }, period: Period): number =>
  step.months === 12 ? 12 : Math.max(step.months, Math.min(monthsOf(period), 12));

const isPlainDate = (view: View, dated: Dated): boolean =>
  comparisonIn(textOf(view, dated).toLowerCase()) === undefined &&
  !/\b(?:same|previous|last)\b/i.test(textOf(view, dated));

function yearApart(a: Period, b: Period): Comparison | undefined {
  const back = shiftBack(a, 12);
  return back.from === b.from && back.to === b.to ? "yoy" : undefined;
}

const nextNumberStart = (number: NumberMention, view: View): number =>
  view.numbers.find((n) => n.start >= number.end && n.kind !== "ordinal" && n.kind !== "duration")?.start ??
  view.sentence.end;

const SORTS: Record<string, string> = { fraction: "percent", points: "percent", plain: "count", measure: "count" };
const sortOf = (number: NumberMention): string => SORTS[number.kind] ?? number.kind;
const sameSort = (number: NumberMention, fact: Fact): boolean =>
  sortOf(number) === sortOf(fact.number) ||
  (number.unit === undefined && number.currency === undefined && fact.number.kind !== "percent");

const hasOwnStatus = (number: NumberMention, view: View): boolean =>
  /^ (?:\w+ ){0,3}(?:expected|forecast|estimated|predicted)\b/.test(textAfter(view, number.end)) ||
  /\b(?:forecast|guidance|estimate|estimated)(?: of)?$/.test(textBefore(view, number.start).trimEnd());

/** What went before is reported, even beside a forecast; an earlier forecast is said to be one. */
const contrastStatus = (antecedent: Fact, frame: Frame): Fact["status"] =>
  frame.role === "origin" && /forecast|guidance/.test(antecedent.metric)
    ? "forecast"
    : antecedent.status === "forecast" || antecedent.status === "planned"
      ? "reported"
      : antecedent.status;

/** Elliptic phrases: ", up 9 percent", ", a rise of 5 percent", ", or 35 percent of exports", "to 9.95 trillion yen" after "rose 10.3 percent". */
function leansOn(number: NumberMention, last: Fact, clause: Clause, view: View): boolean {
  const between = textBefore(view, number.start, last.number.end).trimEnd();
  const sameClause = last.number.start >= clause.start;
  if (
    /^,? ?(?:to|and|or|,)?(?: reach| a| an| the| record| total| of| about| nearly| almost| more than| just| some| around| high| level)*$/.test(
      between,
    ) &&
    /\bto\b|\bor\b/.test(between) &&
    sameClause
  )
    return true;
  if (
    /(?:,|--|–|;|\() ?(?:or|but|and)?(?: still| is| also)?(?: (?:up|down|a|an|some|about|nearly|only|just|around|almost|representing|slightly|sharply|an increase|a rise|a fall|a drop|a decline|a gain|a decrease|a growth|an annual))*(?: (?:of|by|increase|rise|fall|drop|decline|gain|decrease|jump|surge|growth))*(?: of)?(?: (?:just|only|about))?$/.test(
      between,
    )
  )
    return true;
  return (
    sameClause &&
    last.kind === "change" &&
    /^ (?:[\w'-]+ ){0,4}to(?: (?:reach|a|an|the|record|about|nearly|just|some|around|over|more than))*$/.test(between)
  );
}

/** "Such numbers represent ...", "That was 48 percent more", "The figure last year was ...". */
function pointsBack(clause: Clause, view: View): boolean {
  if (clause.subject === undefined) return false;
  const words = textOf(view, clause.subject).toLowerCase();
  return (
    (/^(?:that|this|it|the|such|these|those)(?: (?:figures?|numbers?|total|amount|sum|rate|level|result|increase|performance|compares))?(?: (?:last|in|for) .*)?$/.test(
      words,
    ) &&
      words !== "the" &&
      !/^it$/.test(words)) ||
    (words === "it" && /^(?:was|is|represents?|compares?|compared)$/.test(clause.verbs.at(-1)?.normal ?? ""))
  );
}

const unsigned = (value: string, kind: Fact["kind"]): string => (kind === "change" ? value.replace(/^-/, "") : value);

/** A number without a unit has that of the statement it leans on, or counts what the measure is a number of. */
function unitOf(
  number: NumberMention,
  unit: string | undefined,
  antecedent: Fact | undefined,
  metric: string,
): string | undefined {
  if (number.kind === "multiple") return number.unit ?? "times";
  if (number.kind === "ordinal") return "ordinal";
  if (unit !== undefined) return unit;
  if (/^(?:index|share index)/.test(metric)) return "point";
  const isAmountOf =
    antecedent !== undefined &&
    !/^(?:percent|fraction|percentage point|basis point|times|ordinal)$/.test(antecedent.unit ?? "percent");
  return isAmountOf ? antecedent.unit : countedIn(metric);
}

/** "number of mobile phone users" → user; "burglaries" → burglary. */
function countedIn(metric: string): string | undefined {
  const head = metric
    .replace(/^(?:total |average )?numbers? of /, "")
    .split(/ (?:of|in|on|with|to|who|out|sold|made)\b/)[0]
    ?.split(" ")
    .at(-1);
  if (head === undefined || !/s$/.test(head) || /^(?:sales|exports|imports|earnings|takings)$/.test(head))
    return undefined;
  return singular(head);
}

function isRepeat(fact: Fact, other: Fact): boolean {
  if (
    Number(fact.value) !== Number(other.value) ||
    fact.unit !== other.unit ||
    fact.kind !== other.kind ||
    fact.direction !== other.direction
  )
    return false;
  if (fact.subject !== other.subject && fact.kind !== "change") return false;
  const samePeriods = fact.period === undefined || other.period === undefined || samePeriod(fact.period, other.period);
  const words = new Set(other.metric.toLowerCase().split(" "));
  return (
    samePeriods &&
    fact.metric
      .toLowerCase()
      .split(" ")
      .some((word) => word.length > 3 && words.has(word))
  );
}

const withoutForecast = (named: string, described: string | undefined): string =>
  /^(?:forecast|guidance|estimate|target|goal)$/i.test(named) && described !== undefined ? described : named;

/** "Tarn slipped 2 percent": of a company, its share price; of anything else, the thing itself. */
function changedThing(number: NumberMention, clause: Clause, view: View, described: Described): string {
  const verb = clause.verbs.at(-1)?.normal ?? "";
  const object = textOf(view, {
    start: clause.verbs.at(-1)?.end ?? number.start,
    end: Math.max(clause.verbs.at(-1)?.end ?? number.start, number.start),
  }).trim();
  const inner =
    /^(?:its|their|the|a|his|her) (?<what>(?:[\p{L}'’-]+ ){0,4}?[\p{L}'’-]+)(?: (?:by|to|at|in|for)\b.*)?$/iu.exec(
      object,
    )?.groups?.what;
  if (inner !== undefined) return inner;
  if (number.kind === "count" && moveOf(verb) !== undefined) return itemOf(number) ?? "number";
  if (/^(?:percent|points|money|fraction)$/.test(number.kind) && described.entity?.type === "organization")
    return "share price";
  if (described.entity?.type === "other" || described.entity?.type === "product") return "index";
  return described.name ?? "level";
}

/** "Analysts had forecast 5 million": their statement is of what was spoken of before. */
function isForecaster(clause: Clause, view: View): boolean {
  if (clause.subject === undefined) return false;
  return (
    /^(?:(?:most|some|many|wall street|industry|market) )?(?:analysts?|economists?|experts?|forecasters?|observers?)\b/i.test(
      textOf(view, clause.subject),
    ) &&
    /^(?:forecast|forecasts|expect|expects|expected|predict|predicted|estimated?|projected|polled|hoped)$/.test(
      clause.verbs.at(-1)?.normal ?? "",
    )
  );
}

/** Prices of a market are those of a day. */
const isMarketPrice = (metric: string): boolean => /^(?:share price|index|exchange rate)/.test(metric);

function rankMetric(number: NumberMention, view: View): string {
  const right = textOf(view, { start: number.end, end: view.sentence.end });
  const m =
    /^[- ](?:overall )?(?<what>(?:(?!(?:with|after|behind|this|last|since|from|and|but|while|who|which|thus|at)\b)[\p{L}\d'’-]+ ?){1,8})/u.exec(
      right,
    );
  return m?.groups?.what?.trim().replace(/^most /, "") ?? "rank";
}

/** "In North America, its sales ...", "opened 123 stores in China". */
function placeNear(
  number: NumberMention,
  clause: Clause,
  view: View,
  topic: Topic,
  described: Described,
): Entity | undefined {
  for (const name of view.names) {
    if (name.entity.type !== "location" && name.entity.type !== "nationality") continue;
    if (name.entity === described.entity || name.start < clause.start - 60 || name.start > clause.end) continue;
    const left = textBefore(view, name.start).slice(-24);
    if (
      /\b(?:in|across|throughout|within|at|around)(?: the| northern| southern| eastern| western| south| north| east| west)?(?: [a-z]+ of)? $/.test(
        left,
      ) &&
      Math.abs(name.start - number.end) < 90
    )
      return topic.countryOf(name.entity);
  }
  return undefined;
}
