import type { Period } from "../fact.ts";
import type { Question } from "../story.ts";
import { textBefore, textOf, type View } from "../view.ts";
import type { Dated } from "./dated.ts";
import { monthsOf, samePeriod, shiftBack } from "./stretch.ts";

/** Keeps a period that a statement names for those that name none. */
export function rememberPeriod({ story, view }: Question, own: Dated, period: Period | undefined): void {
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
