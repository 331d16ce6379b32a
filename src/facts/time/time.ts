import { mainVerb } from "../clause.ts";
import type { Comparison, Fact, Period, Status } from "../fact.ts";
import { isOwnedWhole } from "../status.ts";
import type { Question } from "../story.ts";
import { textAfter, textBefore, textOf } from "../view.ts";
import { yearAgo } from "./ago.ts";
import { baselineOf } from "./baseline.ts";
import { contrastTimes } from "./contrast.ts";
import type { Dated } from "./dated.ts";
import { betweenYears, fromYearToYear, sharedEnd, sinceThen } from "./ends.ts";
import { fiscal } from "./fiscal.ts";
import { stretchAfter } from "./next.ts";
import { ownPeriod } from "./own.ts";
import { rememberPeriod } from "./remember.ts";
import { comparedBy } from "./step.ts";
import { monthsOf, samePeriod, shiftBack, shiftDays } from "./stretch.ts";
import { dayOf, defaultPeriod, isPresent, isToday } from "./unsaid.ts";

export interface Times {
  period?: Period | undefined;
  compared?: Period | undefined;
  comparison?: Comparison | undefined;
}

/** For when a statement holds and against when a change is measured; what is named here holds for the sentences behind it. */
export function timesOf(question: Question, status: Status, kind: Fact["kind"], metric: string): Times {
  const { frame, dated, antecedent } = question;
  const own =
    sharedEnd(question) ??
    sinceThen(ownPeriod(question.number, frame, question.clause, question.view, dated), question);
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
  const period =
    (own && kind !== "change" ? betweenYears(own, question) : undefined) ?? periodOf(question, own, status, metric);
  const isOver = /^(?:forecast|estimate)$/.test(status) && (period?.to ?? "9999") <= (question.story.published ?? "");
  if (own !== undefined && antecedent === undefined && (status === "reported" || isOver))
    rememberPeriod(question, own, period);
  if (own === undefined && antecedent === undefined && status === "forecast" && period !== undefined) return { period };
  return kind === "change" ? { period, ...baselineOf(question, own, period) } : { period };
}

/** "rose 0.4 percent month-on-month, after 0.1 percent in December": both over a month. */
function stepBefore(period: Period | undefined, antecedent: Fact | undefined): Times {
  const code = antecedent?.comparison;
  if (period === undefined || code === undefined || code === "since") return {};
  return comparedBy(code, period);
}

function periodOf(question: Question, own: Dated | undefined, status: Status, metric: string): Period | undefined {
  const { story, antecedent } = question;
  const joined = own && joinedPeriod(own, question);
  if (joined !== undefined) return joined;
  const ago = own && yearAgo(own, question, isMarketPrice(question, metric) || isTraded(question));
  if (ago !== undefined) return ago;
  if ((isMarketPrice(question, metric) || isTraded(question)) && own?.role !== "since" && !isSpan(own, question))
    return (
      dayOfTrade(question) ??
      (own !== undefined && !own.isDay && isInside(own, question) ? own.period : undefined) ??
      story.trade ??
      dayOf(story.published)
    );
  if (isStanding(question, own) || (status === "reported" && isToday(question) && !isBehind(own, question)))
    return dayOf(story.published);
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
  if (named === undefined)
    return (
      (own === undefined && status === "reported" ? stretchAfter(question) : undefined) ??
      defaultPeriod(question, status)
    );
  if (own !== undefined && /^(?:forecast|target|planned)$/.test(status) && isPast(own, named, question)) {
    if (own.isDay) return isToCome(own, status, question) ? weekLater(named) : named;
    if (isOutside) return defaultPeriod(question, status);
    // "expects to report 5 million for the third quarter", in October: what is over is still to be told.
    const isKnownSoon = monthsOf(named) === 3 && (named.to ?? "") > shiftDays(story.published ?? "", -75);
    return isKnownSoon || samePeriod(named, story.report) ? named : shiftBack(named, -12);
  }
  const isAhead =
    status === "reported" &&
    named.to !== undefined &&
    story.published !== undefined &&
    named.to > story.published &&
    own?.role === "measure" &&
    !/^this (?:month|week)/i.test(textOf(question.view, own));
  if (isAhead && story.running !== undefined && monthsOf(story.running) === monthsOf(named) && monthsOf(named) < 12)
    return story.running;
  if (
    own !== undefined &&
    isMarketPrice(question, metric) &&
    status === "reported" &&
    isRunning(named, story.published)
  )
    return { from: named.from, to: story.published };
  return own === undefined ? named : spokenOf(own, named, question);
}

const isBehind = (own: Dated | undefined, { number }: Question): boolean => (own?.start ?? 0) >= number.end;

/** "9.7 million, or 74 cents a share, a year earlier": of the same time as the amount that it puts in other words. */
function joinedPeriod(own: Dated, { number, view, found }: Question): Period | undefined {
  const last = found.at(-1);
  if (own.role !== "baseline" || own.start < number.end || last === undefined || last.number.end > number.start)
    return undefined;
  const isJoined = /^,? or (?:about |nearly )?$/.test(textAfter(view, last.number.end, number.start));
  return isJoined && monthsOf(last.period ?? {}) > 0 && monthsOf(last.period ?? {}) < 12 ? last.period : undefined;
}

/** "The stock is down 24 percent this year": the part of it that is over. */
const isRunning = ({ from, to }: Period, published: string | undefined): boolean =>
  from !== undefined && to !== undefined && published !== undefined && from < published && published < to;

/** "Acme, the second-largest maker, sold 5 million", "cut 300 of its 21,000 jobs": what stands beside a statement holds today. */
const isStanding = ({ number, frame, clause, view }: Question, own: Dated | undefined): boolean =>
  (own === undefined || own.start < number.start || own.start > (clause.verbs[0]?.start ?? 0)) &&
  ((frame.kind === "rank" && number.end < (clause.verbs[0]?.start ?? 0)) || isOwnedWhole(number, view)) &&
  !/^(?:was|were)$/.test(clause.verbs[0]?.normal ?? "");

/** "raised its full-year outlook to 5 million". */
const isOfFullYear = ({ number, clause, view }: Question, own: Dated | undefined): boolean =>
  /\b(?:full|whole)[- ]year\b/.test(textBefore(view, number.start, Math.max(clause.start, own?.end ?? 0)));

const yearOf = (day: string | undefined): Period | undefined =>
  day === undefined ? undefined : { from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` };

/** "during the year", after 2005 has been spoken of: that year. */
function spokenOf(own: Dated, named: Period, { view, story }: Question): Period {
  const isBack = /^(?:the|that) (?:whole |full |entire |same )?(?:year|quarter|month|half|period)$/i.test(
    textOf(view, own),
  );
  const last = story.running ?? story.report;
  if (!isBack || last?.from === undefined || story.published === undefined) return named;
  const months = monthsOf(named);
  const meant = [story.running, story.report].find((it) => it && (monthsOf(it) === months || monthsOf(it) === 24));
  if (months > 0 && meant !== undefined) return meant; // 24: "2019-20"
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
function isPast({ start, end }: Dated, { to }: Period, { view, story }: Question): boolean {
  return (
    to !== undefined &&
    story.published !== undefined &&
    to < story.published &&
    !/\d{4}|\b(?:this year|last|ago|earlier|past)\b/i.test(textOf(view, { start, end }))
  );
}

/** Prices of a market are those of a day; an index that is compared over months is none of a market. */
const isMarketPrice = ({ dated }: Question, metric: string): boolean =>
  !(metric === "index" && dated.some(({ role, period }) => role === "baseline" && monthsOf(period) > 0)) &&
  /^(?:share price|stock price|index|exchange rate)|\b(?:stock|shares)$/.test(metric);

/** "Brent settled at 65.20 dollars": what trading does is of a day. */
const isTraded = ({ number, frame, clause, view, found }: Question): boolean => {
  const units = [number.unit, found.at(-1)?.number.unit];
  const isYield =
    YIELDS.test(view.lower) && (units.includes("basis point") || (number.kind === "percent" && frame.kind === "level"));
  const isIndex = units.includes("point") && INDICES.test(view.lower);
  const isTrade =
    /^(?:money|percent|points|plain)$/.test(number.kind) &&
    /^(?:trad|settl|clos)(?:e|es|ed|ing|led|les)$/.test(mainVerb(clause)?.normal ?? "");
  return isYield || isIndex || isTrade;
};

const YIELDS =
  /\byield[^,;]*\b(?:bonds?|notes?|treasur(?:y|ies|ys)|bills?)\b|\b(?:bonds?|notes?|treasury)\b[^;]*\b(?:yield|rate)/;
const INDICES = /\b(?:stocks|shares|dow|nasdaq|index|industrial average|composite)\b/;

/** "Its shares have gained 11 percent this year". */
const isSpan = (own: Dated | undefined, { number, view }: Question): boolean =>
  own !== undefined &&
  !own.isDay &&
  own.start >= number.end &&
  /^(?: so far)? (?:(?:in|over|during) (?:the )?)?$/.test(textAfter(view, number.end, own.start));

/** The day that the sentence names; one of these days goes on for the prices behind it. */
function dayOfTrade({ dated, story }: Question): Period | undefined {
  const named = dated.find((d) => d.isDay && d.role !== "baseline")?.period;
  const { published } = story;
  const isOfLate =
    named?.from !== undefined &&
    published !== undefined &&
    named.from >= shiftDays(published, -4) &&
    named.from < published;
  if (isOfLate) story.trade ??= named;
  return named;
}

/** In the clause of the number, or right behind it: "has 5 million that it earned in May". */
const isInside = (own: Dated, { number, clause, view }: Question): boolean =>
  (own.start >= clause.start && own.start < clause.end) ||
  (own.start >= number.end && !/[,;:–—]|--/.test(textAfter(view, number.end, own.start)));
