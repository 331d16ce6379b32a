import type { Clause } from "../clause.ts";
import type { Period } from "../fact.ts";
import type { Question, Story } from "../story.ts";
import { textBefore, textOf, type View } from "../view.ts";
import type { Dated } from "./dated.ts";
import { isRolling } from "./own.ts";
import { monthsOf, samePeriod, shiftBack, shiftDays } from "./stretch.ts";

/** Keeps a period that a statement names for those that name none. */
export function rememberPeriod(
  { story, view, clause, frame, found }: Question,
  own: Dated,
  period: Period | undefined,
): void {
  // "Acme, which made 5 million in May, takes no part", "in May it had made 5 million": told beside;
  // "the 59th to fail this year" reports on no year.
  const isBeside =
    clause.form === "relative" ||
    own.start >= clause.end ||
    /\b(?:where|which|who) $/.test(textBefore(view, clause.start));
  if (
    isBeside ||
    isPluperfect(clause) ||
    isRolling(own, view) ||
    /\bago$/i.test(textOf(view, own)) ||
    frame.kind === "rank"
  )
    return;
  if (own.role === "measure" && own.isDay && (period?.to ?? "") <= (story.published ?? "")) story.day = period;
  if (own.role !== "measure" || own.isDay || period?.from === undefined) return;
  if ((isEndOf(own, view) && monthsOf(story.report ?? {}) > 1) || isYearBefore(period, story.report)) return;
  if (STUDY.test(view.lower) && monthsOf(period) > 12) story.study = period;
  // "It was 30 percent more in 2004 than 2003's 5 million": the sentence has told of a later time.
  if (found.some((fact) => monthsOf(fact.period ?? {}) > 0 && isBefore(period, fact.period))) return;
  story.running = period;
  // A story of one day's event looks back further on.
  const isLate = story.day !== undefined && view.sentence.paragraph > 2;
  if (isLate || isOlder(period, story.published, 24)) return;
  if (story.isReportHeard === true) story.report = undefined;
  story.isReportHeard = false;
  story.report ??= period;
}

const STUDY = /\b(?:stud(?:y|ies)|surveys?|researchers?|research|participants|respondents|patients)\b/;

/** "Spain saw its best summer in 2005.": what an opening says of a time holds for the numbers that come after it. */
export function hearPeriod(view: View, dated: readonly Dated[], story: Story): void {
  if (story.report !== undefined || view.sentence.paragraph > OPENING) return;
  const { published } = story;
  const heard = dated.find(
    ({ role, isDay, period, ...span }) =>
      role === "measure" &&
      !/\b(?:fiscal|financial|business)\b/i.test(textOf(view, span)) && // whose year ends when is for the text to say
      !isDay &&
      (monthsOf(period) > 0 ? monthsOf(period) <= 12 : isWeekOver(period, published)) &&
      (period.from ?? "") <= (published ?? "") &&
      !isOlder(period, published, 15),
  );
  if (heard === undefined) return;
  story.report = heard.period;
  story.isReportHeard = true;
  story.running = heard.period;
}

const isWeekOver = ({ from, to }: Period, published = ""): boolean =>
  from !== undefined && to === shiftDays(from, 6) && to <= published;

/** Paragraphs in which an article says what it reports on. */
const OPENING = 2;

const isBefore = (a: Period, b: Period | undefined): boolean => (a.to ?? "9999") < (b?.from ?? "");

const isPluperfect = ({ verbs: [first, ...others] }: Clause): boolean => first?.normal === "had" && others.length > 0;

/** "In the 1988 period it earned 5 million": said to compare. */
const isYearBefore = (period: Period, report: Period | undefined): boolean =>
  report !== undefined && monthsOf(report) < 12 && samePeriod(period, shiftBack(report, 12));

/** "at the end of June", in a report of a half year: the books are closed then, and nothing is told of June. */
const isEndOf = (own: Dated, view: View): boolean =>
  /\bend(?:-| of )/.test(textOf(view, own).toLowerCase()) || /\bend of$/.test(textBefore(view, own.start).trimEnd());

/** An article tells news: what lies more than two years back is told to compare; without a statement, what is not of late. */
const isOlder = ({ to }: Period, published: string | undefined, months: number): boolean =>
  to !== undefined && published !== undefined && to < (shiftBack({ to: published }, months).to ?? "");
