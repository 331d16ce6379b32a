import type { Comparison, Fact, Period } from "../fact.ts";
import type { Question, Step } from "../story.ts";
import { textAfter, textBefore, textOf, type View } from "../view.ts";
import type { Dated } from "./dated.ts";
import { segmentOf } from "./own.ts";
import { comparedBy, comparisonIn } from "./step.ts";
import { monthsOf, samePeriod, shiftBack } from "./stretch.ts";
import type { Times } from "./time.ts";

/** Against when a move is measured: "from May", "year on year", or as the article has compared so far. */
export function baselineOf(
  { number, view, dated, found, story }: Question,
  own: Dated | undefined,
  period: Period | undefined,
): Times {
  if (period === undefined) return {};
  if (own?.role === "since") return { comparison: "since" };
  const near = nearText(number, view);
  const limit = number.end + near.length;
  const lead = LEAD.exec(textBefore(view, number.start).slice(0, 60))?.[0] ?? "";
  // "to 1.9 percent from 2.4 percent in 2005", of a forecast: both are of that year.
  const isBase = (d: Dated) => d.role === "baseline" && !samePeriod(d.period, period);
  const explicit =
    dated.find((d) => isBase(d) && d.start >= number.end && d.start < limit) ??
    dated.find((d) => isBase(d) && d.end <= view.sentence.start + lead.length);
  const sentence = textBefore(view, view.sentence.end);
  const spread = /\byear[- ]on[- ]year|monthly basis|month[- ]on[- ]month|quarter[- ]on[- ]quarter/.test(sentence)
    ? comparisonIn(sentence)
    : undefined;
  const beside = found.findLast(
    (fact) => fact.kind === "change" && fact.comparison !== undefined && samePeriod(fact.period, period),
  );
  const step =
    comparisonIn(near) ??
    spread ??
    comparisonIn(lead) ??
    comparisonIn(textBefore(view, number.start, segmentOf(number, view).start));
  if (step !== undefined && (explicit === undefined || isStep(view, explicit))) {
    if (monthsOf(period) > 0) story.comparison ??= step;
    const months = stepMonths(step, period);
    return { compared: shiftBack(period, months), comparison: months === 12 ? "yoy" : step.code };
  }
  if (explicit !== undefined) {
    const compared = isLater(explicit, period, view) ? shiftBack(explicit.period, 12) : explicit.period;
    return { compared, comparison: yearApart(period, compared) };
  }
  if (IS_OF_OTHERS.test(near)) return {};
  const code = beside?.comparison;
  if (code !== undefined && code !== "since" && number.start > (beside?.number.end ?? 0))
    return comparedBy(code, period);
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
  // What is compared month by month says nothing of a year.
  const isOfLength = story.comparison?.code === "yoy" || story.comparison?.months === monthsOf(period);
  if (story.comparison !== undefined && isOfLength && own === undefined && samePeriod(period, story.report))
    return { compared: shiftBack(period, story.comparison.months), comparison: story.comparison.code };
  return {};
}

/** "Compared with the previous month, | the index rose 5 percent". */
const LEAD = /^(?:compared (?:with|to)|versus|against|from) [^,]{3,40},/;

/** "2 points above the average", "5 percent more than in cities": set against others, not against a time. */
const IS_OF_OTHERS =
  /^ (?:[a-z]+ )?(?:above|below|(?:higher|lower|more|less|fewer|faster|slower|cheaper|dearer|bigger|smaller|larger) than)\b/;

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

/** The figures of a company for a quarter or longer: unless it says otherwise, it compares them with the year before. */
export const isResult = ({ subjectEntity, metric, period, status }: Fact): boolean =>
  subjectEntity?.type === "organization" &&
  period !== undefined &&
  monthsOf(period) >= 3 &&
  monthsOf(period) <= 12 &&
  /^(?:reported|estimate)$/.test(status) &&
  isFlow(metric);

/** What adds up over a stretch of time; prices, rates and holdings are those of a day. */
const isFlow = (metric: string): boolean =>
  !/\b(?:prices?|rates?|index|stake|shares?|yield|workforce|capacity|dividend|value|rating|forecast|target|headcount|staff)$/.test(
    metric.replace(/ per share$/, ""),
  );

/** "up 2 percent from June" of a September that is last year's: a baseline without a year lies before. */
const isLater = ({ start, end, period }: Dated, than: Period, view: View): boolean =>
  (period.from ?? "") > (than.to ?? "9999") && !/\d{4}/.test(textOf(view, { start, end }));

/** From a half year the "previous period" is a half year back. */
export const stepMonths = (step: Step, period: Period): number =>
  step.months === 12 ? 12 : Math.max(step.months, Math.min(monthsOf(period), 12));

const isStep = (view: View, dated: Dated): boolean =>
  comparisonIn(textOf(view, dated).toLowerCase()) !== undefined ||
  /\b(?:same|previous|last)\b/i.test(textOf(view, dated));

function yearApart(a: Period, b: Period): Comparison | undefined {
  return samePeriod(shiftBack(a, 12), b) ? "yoy" : undefined;
}

/** The words behind a number up to the next one that is no further end of the same move ("to 5 million from 4 million a year earlier"). */
export function nearText(number: Question["number"], view: View): string {
  let end = number.end;
  for (const next of view.numbers) {
    if (next.start < number.end || next.kind === "ordinal" || next.kind === "duration") continue;
    const between = textAfter(view, end, next.start).trimEnd();
    const isAside = next.unit?.endsWith(" per share") === true && /^,? or(?: about| nearly)?$/.test(between);
    if (!isAside && !/^ (?:to|from)(?: (?:a|an|the|about|record|some|reach))*$/.test(between))
      return textAfter(view, number.end, next.start).slice(0, 140);
    end = next.end;
  }
  return textAfter(view, number.end).slice(0, 140);
}
