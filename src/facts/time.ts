import type { Comparison, Fact, Period, Status } from "./fact.ts";
import { moveOf } from "./moves.ts";
import { comparisonIn, type Dated, monthsOf, ownPeriod, segmentOf, shiftBack, shiftDays } from "./period.ts";
import { isOwnedWhole } from "./status.ts";
import type { Question, Step } from "./story.ts";
import { textAfter, textBefore, textOf, type View } from "./view.ts";

export interface Times {
  period?: Period | undefined;
  compared?: Period | undefined;
  comparison?: Comparison | undefined;
}

/** For when a statement holds and against when a change is measured; what is named here holds for the sentences behind it. */
export function timesOf(question: Question, status: Status, kind: Fact["kind"], metric: string): Times {
  const { frame, dated, antecedent } = question;
  const own = ownPeriod(question.number, frame, question.clause, question.view, dated);
  if (question.listed !== undefined && antecedent !== undefined) {
    const { period, compared, comparison } = antecedent;
    const isOwn = own !== undefined && own.start >= question.number.end && own.role === "measure";
    return isOwn ? { period: own.period } : kind === "change" ? { period, compared, comparison } : { period };
  }
  if (frame.role !== "own") {
    const times = contrastTimes(question, own, status);
    return kind === "change" ? { ...times, ...stepBefore(times.period, antecedent) } : times;
  }
  const between = kind === "change" ? fromYearToYear(question) : undefined;
  if (between !== undefined) return between;
  const period = periodOf(question, own, status, metric);
  if (own !== undefined && antecedent === undefined && status === "reported") rememberPeriod(question, own, period);
  if (own === undefined && antecedent === undefined && status === "forecast" && period !== undefined) return { period };
  return kind === "change" ? { period, ...baselineOf(question, own, period) } : { period };
}

/** "rose 0.4 percent month-on-month, after 0.1 percent in December": both over a month. */
function stepBefore(period: Period | undefined, antecedent: Fact | undefined): Times {
  const code = antecedent?.comparison;
  if (period === undefined || code === undefined || code === "since") return {};
  return { compared: shiftBack(period, { yoy: 12, qoq: 3, mom: 1 }[code]), comparison: code };
}

function periodOf(question: Question, own: Dated | undefined, status: Status, metric: string): Period | undefined {
  const { story, antecedent, dated } = question;
  if (isMarketPrice(metric) && own?.role !== "since" && !isSpan(own, question))
    return (
      dayIn(dated) ??
      (own !== undefined && !own.isDay && isInside(own, question) ? own.period : undefined) ??
      dayOf(story.published)
    );
  if (isStanding(question, own)) return dayOf(story.published);
  if (/^(?:forecast|target)$/.test(status) && isOfFullYear(question, own))
    return story.fiscalYear ?? yearOf(story.published);
  const isOutside = own !== undefined && !isInside(own, question);
  if (isOutside && status === "reported" && isPresent(question)) return defaultPeriod(question, status);
  // "earned 5 million in May, up from 4 million, or 3 cents a share, in April": the time said before is not its own.
  const isBefore = own !== undefined && own.end <= (antecedent?.number.start ?? 0) && antecedent?.period !== undefined;
  const named =
    own === undefined || isBefore || (isOutside && antecedent !== undefined)
      ? antecedent?.period
      : fiscal(own, question);
  if (named === undefined) return defaultPeriod(question, status);
  if (own !== undefined && /^(?:forecast|target|planned)$/.test(status) && isPast(own, question)) {
    if (own.isDay) return isToCome(own, status, question) ? weekLater(named) : named;
    if (isOutside) return defaultPeriod(question, status);
    return samePeriod(named, story.report) ? named : shiftBack(named, -12);
  }
  const isAhead =
    status === "reported" &&
    named.to !== undefined &&
    story.published !== undefined &&
    named.to > story.published &&
    own?.role === "measure";
  if (isAhead && story.running !== undefined && monthsOf(story.running) === monthsOf(named) && monthsOf(named) < 12)
    return story.running;
  return own === undefined ? named : spokenOf(own, named, question);
}

/** "Acme, the second-largest maker, sold 5 million", "cut 300 of its 21,000 jobs": what stands beside a statement holds today. */
const isStanding = ({ number, frame, clause, view }: Question, own: Dated | undefined): boolean =>
  (own === undefined || own.start < number.start || own.start > (clause.verbs[0]?.start ?? 0)) &&
  ((frame.kind === "rank" && number.end < (clause.verbs[0]?.start ?? 0)) || isOwnedWhole(number, view)) &&
  !/^(?:was|were)$/.test(clause.verbs[0]?.normal ?? "");

/** "raised its full-year outlook to 5 million". */
const isOfFullYear = ({ number, clause, view }: Question, own: Dated | undefined): boolean =>
  /\b(?:full|whole)[- ]year\b/.test(textBefore(view, number.start, Math.max(clause.start, own?.end ?? 0)));

const dayOf = (day: string | undefined): Period | undefined => (day === undefined ? undefined : { from: day, to: day });
const yearOf = (day: string | undefined): Period | undefined =>
  day === undefined ? undefined : { from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` };

/** "during the year", after 2005 has been spoken of: that year. */
function spokenOf(own: Dated, named: Period, { view, story }: Question): Period {
  const isBack = /^(?:the|that) (?:whole |full |entire |same )?(?:year|quarter|month|half|period)$/i.test(
    textOf(view, own),
  );
  const last = story.running ?? story.report;
  if (!isBack || last?.from === undefined || story.published === undefined) return named;
  if (monthsOf(last) === monthsOf(named) && monthsOf(named) > 0) return last;
  const year = last.from.slice(0, 4);
  return monthsOf(named) === 12 && last.to?.startsWith(year) && year < story.published.slice(0, 4)
    ? { from: `${year}-01-01`, to: `${year}-12-31` }
    : named;
}

/** "is expected to cut rates on Wednesday": the one to come. */
const isToCome = (own: Dated, status: Status, { view }: Question): boolean =>
  status !== "target" && /^[A-Z][a-z]+day$/.test(textOf(view, own)) && / on $/.test(textBefore(view, own.start));

const weekLater = ({ from, to }: Period): Period => ({ from: from && shiftDays(from, 7), to: to && shiftDays(to, 7) });

/** "profit of 5 million in the year to March 31" of a forecast is the March to come, where the text names no year. */
function isPast({ start, end, period }: Dated, { view, story }: Question): boolean {
  return (
    period.to !== undefined &&
    story.published !== undefined &&
    period.to < story.published &&
    !/\d{4}/.test(textOf(view, { start, end }))
  );
}

/** "the current fiscal year", once the article has said when that ends. */
function fiscal(own: Dated, { view, story }: Question): Period {
  const words = textOf(view, own).toLowerCase();
  const said = `${textBefore(view, own.start).slice(-30)}${words}`;
  if (/\byear (?:through|to|end)/.test(said) && monthsOf(own.period) === 12) story.fiscalYear = own.period;
  const { fiscalYear, published } = story;
  if (fiscalYear === undefined) return own.period;
  // "this year's results", right after the year's end
  const isOver = fiscalYear.to !== undefined && published !== undefined && fiscalYear.to < published;
  const isIt =
    /\b(?:fiscal|business|financial|full) year\b/.test(words) || (isOver && /^(?:this|the) year$/.test(words));
  return isIt ? fiscalYear : own.period;
}

/** Prices of a market are those of a day. */
const isMarketPrice = (metric: string): boolean =>
  /^(?:share price|stock price|index|exchange rate)|\b(?:stock|shares)$/.test(metric);

/** "Its shares have gained 11 percent this year". */
const isSpan = (own: Dated | undefined, { number, view }: Question): boolean =>
  own !== undefined &&
  !own.isDay &&
  own.start >= number.end &&
  /^(?: so far)? (?:(?:in|over|during) (?:the )?)?$/.test(textAfter(view, number.end, own.start));

const dayIn = (dated: readonly Dated[]): Period | undefined =>
  dated.find((d) => d.isDay && d.role !== "baseline")?.period;

const isInside = (own: Dated, { clause }: Question): boolean => own.start >= clause.start && own.start < clause.end;

function rememberPeriod({ story, view }: Question, own: Dated, period: Period | undefined): void {
  if (own.role === "measure" && own.isDay) story.day = period;
  if (own.role !== "measure" || own.isDay || period?.from === undefined) return;
  if ((isEndOf(own, view) && monthsOf(story.report ?? {}) > 1) || isYearBefore(period, story.report)) return;
  story.running = period;
  // A story of one day's event looks back further on.
  const isLate = story.day !== undefined && view.sentence.paragraph > 2;
  if (!isLate && !isLongPast(period, story.published)) story.report ??= period;
}

/** "In the 1988 period it earned 5 million": said to compare. */
const isYearBefore = (period: Period, report: Period | undefined): boolean =>
  report !== undefined && monthsOf(report) < 12 && samePeriod(period, shiftBack(report, 12));

/** "at the end of June", in a report of a half year: the books are closed then, and nothing is told of June. */
const isEndOf = (own: Dated, view: View): boolean =>
  /\bend(?:-| of )/.test(textOf(view, own).toLowerCase()) || /\bend of$/.test(textBefore(view, own.start).trimEnd());

/** An article tells news: what lies more than two years back is told to compare. */
const isLongPast = ({ to }: Period, published: string | undefined): boolean =>
  to !== undefined && published !== undefined && to < (shiftBack({ to: published }, 24).to ?? "");

/** "compared with 5 in May", "from 4 a year earlier": the time behind the number, else the baseline of what it leans on. */
function contrastTimes({ number, view, story, antecedent }: Question, own: Dated | undefined, status: Status): Times {
  const base = antecedent?.period;
  const same = own && base && sameStretch(own, base, view);
  if (same !== undefined) {
    if (samePeriod(same, shiftBack(base ?? {}, 12))) story.comparison ??= { code: "yoy", months: 12 };
    return { period: same };
  }
  const step = comparisonIn(nearText(number, view)) ?? comparisonIn(yearEarlier(number, view));
  const isDay = base !== undefined && base.from === base.to;
  if (step !== undefined && base !== undefined && (monthsOf(base) !== 0 || (isDay && step.months === 12))) {
    story.comparison ??= step;
    return { period: shiftBack(base, stepMonths(step, base)) };
  }
  if (own !== undefined) return { period: yearsStretch(own, base, view) ?? own.period };
  const quarter = base && bareQuarter(textAfter(view, number.end), base);
  if (quarter !== undefined) return { period: quarter };
  if (antecedent === undefined) return {};
  // "cut its forecast to 3 from 4", "ahead of the 405 million that analysts had forecast"
  if (status === "forecast" || (status === "target" && antecedent.status === status)) return { period: base };
  const compared =
    antecedent.compared ??
    story.facts.findLast((f) => f.subject === antecedent.subject && f.metric === antecedent.metric && f.compared)
      ?.compared;
  if (compared !== undefined) return { period: compared };
  const isBehind = antecedent.status !== "reported" && status === "reported";
  if (isBehind && base !== undefined && monthsOf(base) === 12) return { period: shiftBack(base, 12) };
  if (antecedent.kind === "change" || antecedent.status !== "reported") return { period: base };
  const months = story.comparison?.months ?? (isResult(antecedent) ? 12 : 0);
  return base !== undefined && months > 0 && monthsOf(base) !== 0 ? { period: shiftBack(base, months) } : {};
}

/** "in the fourth quarter, after 4.3 percent | in the third". */
function bareQuarter(right: string, base: Period): Period | undefined {
  const nth = /^ in the (first|second|third|fourth)(?! \w)/.exec(right)?.[1];
  if (nth === undefined || base.from === undefined || monthsOf(base) !== 3) return undefined;
  const back = Number(base.from.slice(5, 7)) - 1 - 3 * ["first", "second", "third", "fourth"].indexOf(nth);
  return shiftBack(base, back > 0 ? back : back + 12);
}

/** "earnings of 6 million, compared with 5 million last year", "in the 1988 period": of that year the stretch that is spoken of. */
function yearsStretch(own: Dated, base: Period | undefined, view: View): Period | undefined {
  const months = base === undefined ? 0 : monthsOf(base);
  if (base?.from === undefined || months < 2 || months >= 12) return undefined;
  const words = textOf(view, own);
  if (/^last year(?:['’]s)?$/i.test(words)) return shiftBack(base, 12);
  const year = /^(?:the )?(\d{4}) (?:period|quarter|half)$/i.exec(words)?.[1];
  return year === undefined ? undefined : shiftBack(base, 12 * (Number(base.from.slice(0, 4)) - Number(year)));
}

/** The figures of a company for a quarter or longer: unless it says otherwise, it compares them with the year before. */
const isResult = ({ subjectEntity, metric, period, status }: Fact): boolean =>
  subjectEntity?.type === "organization" &&
  period !== undefined &&
  monthsOf(period) >= 3 &&
  monthsOf(period) <= 12 &&
  /^(?:reported|estimate)$/.test(status) &&
  isFlow(metric);

/** "Profit rose 5 percent in the third quarter": from the third quarter of the year before. */
export function impliedBaseline(
  fact: Fact,
  { number, view, dated, story }: Pick<Question, "number" | "view" | "dated" | "story">,
): Times {
  const { period } = fact;
  if (fact.kind !== "change" || fact.compared !== undefined || fact.comparison !== undefined) return {};
  if (period === undefined || !isResult(fact) || /\bannual(?:i[sz]ed)? (?:rate|pace)\b/.test(nearText(number, view)))
    return {};
  // A year that was named a while ago need not be that of a change without one.
  if (monthsOf(period) === 12 && !dated.some((it) => monthsOf(it.period) === 12)) return {};
  const months = monthsOf(period) === 12 ? 12 : (story.comparison?.months ?? 12);
  const compared = shiftBack(period, months);
  return { compared, comparison: months === 12 ? "yoy" : story.comparison?.code };
}

/** What adds up over a stretch of time; prices, rates and holdings are those of a day. */
const isFlow = (metric: string): boolean =>
  !/\b(?:prices?|rates?|index|stake|shares?|yield|workforce|capacity|dividend|value|rating|forecast|target|headcount|staff)$/.test(
    metric,
  );

/** "compared with a year-earlier loss of". */
const yearEarlier = ({ start }: Question["number"], view: View): string =>
  /\b(?:year|quarter)-(?:earlier|ago)(?: [\w-]+){1,3}$/.exec(textBefore(view, start).trimEnd().slice(-50))?.[0] ?? "";

/** "the same period of 1996", "the first quarter of 2003": of a year only the stretch that is spoken of. */
function sameStretch(own: Dated, base: Period, view: View): Period | undefined {
  const isSame =
    /\b(?:same|corresponding|comparable|equivalent|similar) (?:\w+[ -]){1,2}(?:of|in|for|during)(?: the year)?$/.test(
      textBefore(view, own.start).trimEnd(),
    ) || /^the (?:same|corresponding|comparable|equivalent)\b/i.test(textOf(view, own));
  const months = monthsOf(base);
  if (!isSame || months === 0 || months >= 12 || monthsOf(own.period) !== 12) return undefined;
  const years = Number(base.from?.slice(0, 4)) - Number(own.period.from?.slice(0, 4));
  return years > 0 ? shiftBack(base, 12 * years) : undefined;
}

const NOW =
  /^(?:is|are|'s|employs?|owns?|operates?|serves?|costs?|holds?|accounts?|makes?|runs?|suffers?|seats?|weighs?|includes?|leads?|remains?|stands?|say|says|make)$/;

/** "had sales of 5 million in 2023 and employs 6,300 people": the present has a time of its own. */
const isPresent = ({ frame, clause }: Question): boolean =>
  frame.kind !== "change" &&
  (isHabit(clause) ||
    (clause.verbs.length === 1 && /^(?:employs?|owns?|operates?|serves?|costs?)$/.test(clause.verbs[0]?.normal ?? "")));

/** "hosts 5 million refugees": what the tagger knows as a present tense; its form is no past one as well ("cost", "put"). */
const isHabit = ({ verbs: [verb, ...others] }: Question["clause"]): boolean =>
  others.length === 0 &&
  verb !== undefined &&
  (verb.tags.has("PresentTense") || /^(?:hosts|houses|treats|needs|uses|pays)$/.test(verb.normal)) &&
  /[^s]s$/.test(verb.normal) &&
  !/^(?:says|sees|shows)$/.test(verb.normal);

/** "Analysts had forecast 5 million": of the period that is reported. */
const isHindsight = (view: View): boolean =>
  /\b(?:had|was|were|been) (?:\w+ )?(?:expect|forecast|predict|project|anticipat|estimat|hop)|\b(?:analysts?|economists?|consensus|expectations|forecasts?|estimates?|street) (?:\w+ )?(?:expected|forecast|predicted|projected|of|for|were|was|polled|in)\b|\b(?:than|beat|beating|missed|missing|above|below|topped|exceeded)\b/.test(
    view.lower,
  );

/** "has opened 30 stores", "have killed 12 people": done up to now; "has reached 5 percent" is how things stand. */
const isAct = ({ verbs }: Question["clause"], kind: string): boolean => {
  const verb = verbs.at(-1);
  return (
    verb?.tags.has("PastTense") === true &&
    (kind === "count" || moveOf(verb.normal) === undefined) &&
    !/^(?:been|had|become|reached|hit|stood|remained|stayed|come|gone|made|put|set|said|told|announced|estimated)$/.test(
      verb.normal,
    )
  );
};

/** "Yields average 5 tons", "farmers own": a base form said of many, which is no past form as well ("cut", "cost"). */
const isBasePresent = ({ form, subject, verbs: [verb, ...others] }: Question["clause"]): boolean =>
  others.length === 0 &&
  form === "finite" &&
  subject !== undefined &&
  verb?.tags.has("Infinitive") === true &&
  !verb.tags.has("PastTense") &&
  !/(?:s|ed|ing)$|^(?:cut|cost|put|set|hit|let|shut|beat|read|spread|bid|split|quit|say|forecast|broadcast|shed|cast|hurt|rid)$/.test(
    verb.normal,
  );

/** Where the sentence names no time: plans have none, the present is the published day, the past that of the report. */
function defaultPeriod({ number, frame, clause, view, dated, story }: Question, status: Status): Period | undefined {
  const { published } = story;
  const day = dayOf(published);
  if (status === "planned" || status === "target" || status === "denied") return undefined;
  if (status === "forecast") {
    const last = story.facts.at(-1);
    if (last?.status === "forecast" && view.sentence.index - last.sentence <= 1) return last.period;
    return isHindsight(view) || (story.running?.to ?? "") >= (published ?? "9999") ? story.running : undefined;
  }
  const [first = "", ...others] = clause.verbs.map((token) => token.normal);
  if (frame.rule === "facts/share-who" || /\b(?:survey|poll) (?:of|found|showed|by)\b/.test(view.lower)) return day;
  const isNow =
    isHabit(clause) ||
    isBasePresent(clause) ||
    (/^(?:is|are)$/.test(first) && /ed$|^put$/.test(others.at(-1) ?? "")) ||
    NOW.test(others.at(-1) ?? first) ||
    (/^(?:has|have)$/.test(first) && others.length === 0);
  if (isNow && frame.kind !== "change") return day;
  if (
    /^(?:has|have|had)$/.test(first) &&
    /\b(?:until now|so far|to date|already)\b/.test(textBefore(view, view.sentence.end)) &&
    published !== undefined
  )
    return { to: published };
  const isDone =
    /^(?:has|have)$/.test(first) && others.length > 0 && frame.rule === "facts/level" && isAct(clause, number.kind);
  if (isDone && published !== undefined && story.report === undefined) return { to: published };
  return story.running ?? story.day ?? dated.find((d) => d.role === "report")?.period ?? day;
}

/** "from 13 percent in 1993 to 24 percent in 2004", "between 1993 and 2004": the later time, against the earlier. */
function fromYearToYear({ number, dated, view }: Question): Times | undefined {
  const [first, second] = dated.filter((d) => d.start >= number.end && d.role !== "report");
  if (first === undefined || second === undefined || first.period.from === undefined) return undefined;
  const lead = textAfter(view, number.end, first.start);
  const link = textAfter(view, first.end, second.start);
  const isPair =
    (/\bfrom\b/.test(lead) && /^[^,;]* to\b[^,;]*$/.test(link)) || (/\bbetween $/.test(lead) && /^ and $/.test(link));
  return isPair && monthsOf(first.period) === monthsOf(second.period)
    ? { period: second.period, compared: first.period }
    : undefined;
}

function baselineOf(
  { number, view, dated, found, story }: Question,
  own: Dated | undefined,
  period: Period | undefined,
): Times {
  if (period === undefined) return {};
  if (own?.role === "since") return { comparison: "since" };
  const near = nearText(number, view);
  const limit = number.end + near.length;
  const explicit = dated.find((d) => d.role === "baseline" && d.start >= number.end && d.start < limit);
  const sentence = textBefore(view, view.sentence.end);
  const spread = /\byear[- ]on[- ]year|monthly basis|month[- ]on[- ]month|quarter[- ]on[- ]quarter/.test(sentence)
    ? comparisonIn(sentence)
    : undefined;
  const beside = found.findLast(
    (fact) => fact.kind === "change" && fact.comparison !== undefined && samePeriod(fact.period, period),
  );
  const step =
    comparisonIn(near) ?? spread ?? comparisonIn(textBefore(view, number.start, segmentOf(number, view).start));
  if (step !== undefined && (explicit === undefined || isStep(view, explicit))) {
    if (monthsOf(period) > 0) story.comparison ??= step;
    const months = stepMonths(step, period);
    return { compared: shiftBack(period, months), comparison: months === 12 ? "yoy" : step.code };
  }
  if (explicit !== undefined) {
    const compared = isLater(explicit, period, view) ? shiftBack(explicit.period, 12) : explicit.period;
    return { compared, comparison: yearApart(period, compared) };
  }
  const code = beside?.comparison;
  if (code !== undefined && code !== "since" && number.start > (beside?.number.end ?? 0))
    return { compared: shiftBack(period, { yoy: 12, qoq: 3, mom: 1 }[code]), comparison: code };
  if (number.kind === "multiple") {
    const then = dated.find(
      (d) =>
        d.start > number.end &&
        /^ (?:the|what|that) .* (?:of|in|from|a) $|^ the .* $/.test(textAfter(view, number.end, d.start)),
    );
    if (then !== undefined) return { compared: then.period, comparison: yearApart(period, then.period) };
  }
  if (story.comparison?.code === "yoy" && own !== undefined && monthsOf(period) > 3)
    return { compared: shiftBack(period, 12), comparison: "yoy" };
  if (story.comparison !== undefined && own === undefined && samePeriod(period, story.report) && monthsOf(period) > 0)
    return { compared: shiftBack(period, story.comparison.months), comparison: story.comparison.code };
  return {};
}

/** "up 2 percent from June" of a September that is last year's: a baseline without a year lies before. */
const isLater = ({ start, end, period }: Dated, than: Period, view: View): boolean =>
  (period.from ?? "") > (than.to ?? "9999") && !/\d{4}/.test(textOf(view, { start, end }));

export const samePeriod = (a: Period | undefined, b: Period | undefined): boolean =>
  a?.from === b?.from && a?.to === b?.to;

/** From a half year the "previous period" is a half year back. */
const stepMonths = (step: Step, period: Period): number =>
  step.months === 12 ? 12 : Math.max(step.months, Math.min(monthsOf(period), 12));

const isStep = (view: View, dated: Dated): boolean =>
  comparisonIn(textOf(view, dated).toLowerCase()) !== undefined ||
  /\b(?:same|previous|last)\b/i.test(textOf(view, dated));

function yearApart(a: Period, b: Period): Comparison | undefined {
  return samePeriod(shiftBack(a, 12), b) ? "yoy" : undefined;
}

/** The words behind a number up to the next one that is no further end of the same move ("to 5 million from 4 million a year earlier"). */
function nearText(number: Question["number"], view: View): string {
  let end = number.end;
  for (const next of view.numbers) {
    if (next.start < number.end || next.kind === "ordinal" || next.kind === "duration") continue;
    if (!/^ (?:to|from)(?: (?:a|an|the|about|record|some|reach))*$/.test(textAfter(view, end, next.start).trimEnd()))
      return textAfter(view, number.end, next.start).slice(0, 140);
    end = next.end;
  }
  return textAfter(view, number.end).slice(0, 140);
}
