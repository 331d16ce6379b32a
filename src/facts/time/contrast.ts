import type { Period, Status } from "../fact.ts";
import { lastSaid, type Question } from "../story.ts";
import { textAfter, textBefore, textOf, type View } from "../view.ts";
import { isResult, nearText, stepMonths } from "./baseline.ts";
import type { Dated } from "./dated.ts";
import { comparisonIn } from "./step.ts";
import { isLong, monthsOf, samePeriod, shiftBack } from "./stretch.ts";
import type { Times } from "./time.ts";
import { dayOf, isToday } from "./unsaid.ts";

/** "compared with 5 in May", "from 4 a year earlier": the time behind the number, else the baseline of what it leans on. */
export function contrastTimes(question: Question, own: Dated | undefined, status: Status): Times {
  const { number, view, story, antecedent } = question;
  if (isToday(question)) return { period: dayOf(story.published) };
  const base = antecedent?.period;
  const same = own && base && sameStretch(own, base, view);
  if (same !== undefined) {
    if (samePeriod(same, shiftBack(base ?? {}, 12))) story.comparison ??= { code: "yoy", months: 12 };
    return { period: same };
  }
  const step = comparisonIn(nearText(number, view)) ?? comparisonIn(yearEarlier(number, view));
  const isDay = base !== undefined && base.from === base.to;
  if (step !== undefined && base !== undefined && (isLong(base) || (isDay && step.months === 12))) {
    story.comparison ??= step;
    return { period: shiftBack(base, stepMonths(step, base)) };
  }
  if (own !== undefined) {
    const isToCome = status === "reported" && (own.period.from ?? "") > (story.published ?? "9999");
    // "in June, from 4 in March": what a move came from is over.
    return { period: yearsStretch(own, base, view) ?? (isToCome ? shiftBack(own.period, 12) : own.period) };
  }
  const quarter = base && bareQuarter(textAfter(view, number.end), base);
  if (quarter !== undefined) return { period: quarter };
  if (antecedent === undefined) return {};
  // "cut its forecast to 3 from 4", "ahead of the 405 million that analysts had forecast"
  if (status === "forecast" || (status === "target" && antecedent.status === status)) return { period: base };
  const compared =
    antecedent.compared ??
    lastSaid(
      { story, view },
      (f) => f.subject === antecedent.subject && f.metric === antecedent.metric && f.compared !== undefined,
    )?.compared;
  if (compared !== undefined) return { period: compared };
  const isBehind = antecedent.status !== "reported" && status === "reported";
  if (isBehind && base !== undefined && monthsOf(base) === 12) return { period: shiftBack(base, 12) };
  if (antecedent.kind === "change" || antecedent.status !== "reported") return { period: base };
  const months = story.comparison?.months ?? (isResult(antecedent) ? 12 : 0);
  return base !== undefined && months > 0 && isLong(base) ? { period: shiftBack(base, months) } : {};
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
