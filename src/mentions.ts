import type { OpenDate } from "./dates/timex.ts";
import type { NameMention } from "./entities/mention.ts";
import type { NumberMention } from "./numbers/mention.ts";
import { contains, overlapping, type Span, spanLength } from "./text/span.ts";

/** The mentions of the three layers, each in text order and without overlaps of its own. */
export interface Mentions {
  numbers: readonly NumberMention[];
  dates: readonly OpenDate[];
  names: readonly NameMention[];
}

/**
 * Settles the three layers against each other, in three steps that each use what the one before left:
 * a name against a time expression ("Lei Jun" is no month, "Christmas" no event), a number against a name ("Mi 6" has no
 * quantity, "123 Mi Home stores" has), a number against a time expression ("5 March" is no count, "46 years old" no duration).
 */
export function settle({ numbers, dates, names }: Mentions): Mentions {
  const spoken = dates.filter((date) => overlapping(names, date).every((name) => !isOfName(date, name, dates)));
  const named = names.filter((name) => overlapping(spoken, name).length === 0 && !isAmount(name, numbers));
  const counted = numbers.filter((number) => !overlapping(named, number).some((name) => holdsNumeral(name, number)));
  const measured = counted.filter(
    (number) => !overlapping(spoken, number).some((date) => holdsNumber(date, number, spoken)),
  );
  return {
    numbers: measured,
    dates: spoken.filter((date) => !overlapping(measured, date).some((number) => holdsDate(number, date))),
    names: named,
  };
}

/** "Lei Jun" and the person "June" are names; "mid-June", "July-August" and "Thanksgiving Day" are dates, and so is "490 BC" of "490 BC Datis". */
function isOfName(date: OpenDate, name: NameMention, dates: readonly OpenDate[]): boolean {
  if (!contains(name, date)) return false;
  if (spanLength(name) === spanLength(date)) return name.type === "person";
  return coveredBy(dates, name) + 1 < spanLength(name);
}

/** "EUR50m" is no model of anything, nor are "USD50 Cards". */
const isAmount = (name: Span, numbers: readonly NumberMention[]): boolean =>
  overlapping(numbers, name).some((n) => n.kind === "money" && n.start === name.start && /^[A-Z]/.test(n.text));

/** "Windows 95 | users": the numeral, at the head of the number's span, is the name's; not in "MacBook Pro 16 inch". */
const holdsNumeral = (name: Span, number: NumberMention): boolean =>
  contains(name, number) || (name.start < number.start && number.start < name.end && number.kind !== "measure");

/**
 * A duration is a row of both layers; every other time expression keeps its figures to itself: "5 March", "481 BC | Xerxes",
 * and both years of "499-493 BC".
 */
function holdsNumber(date: OpenDate, number: NumberMention, dates: readonly OpenDate[]): boolean {
  if (number.kind === "age" || isDuration(date)) return false;
  if (spanLength(date) >= spanLength(number)) return true;
  if (date.start <= number.start && /^\d+ [A-Z]/.test(date.text)) return true;
  return overlapping(dates, number).filter((other) => !isDuration(other)).length > 1; // not "40 to 50 hours a week"
}

const coveredBy = (dates: readonly OpenDate[], span: Span): number =>
  overlapping(dates, span).reduce((sum, date) => sum + (contains(span, date) ? spanLength(date) : 0), 0);

const holdsDate = (number: NumberMention, date: OpenDate): boolean => number.kind === "age" || !isDuration(date);

const isDuration = (date: OpenDate): boolean => date.type === "DURATION";
