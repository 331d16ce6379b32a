import { daysInMonth, formatDay } from "../../dates/days.ts";
import type { DateMention } from "../../dates/mention.ts";
import type { Period } from "../fact.ts";
import { textBefore, type View } from "../view.ts";
import { parse, shiftDay, shiftDays, stretchFrom, stretchTo } from "./stretch.ts";

/** "the six months through Sept. 30", "the year to May", "the first ten months of the year". */
export function closedLength(date: DateMention, next: DateMention, view: View): Period | undefined {
  const between = view.sentence.text
    .slice(date.end - view.sentence.start, next.start - view.sentence.start)
    .toLowerCase();
  const months = lengthInMonths(date) ?? (date.type === "DATE" ? PARTS[date.grain ?? ""] : undefined);
  // "a rise of 3 percent a year until 2023" goes on; nothing is said of a year to 2023.
  if (date.type === "SET" || (/^an? /i.test(date.text) && overlapsNumber(date, view))) return undefined;
  const isPair = /^ and $/.test(between) && /\bbetween $/.test(textBefore(view, date.start)) && date.grain !== "year";
  if (
    (isPair || /^(?:-|–|-to-| to | through )$/.test(between) || (between === "/" && date.grain === "year")) &&
    date.grain === next.grain &&
    date.from !== undefined &&
    next.to !== undefined
  ) {
    if (date.from <= next.to) return { from: date.from, to: next.to };
    // "January-September": the January before that September
    const from = `${next.to.slice(0, 4)}${date.from.slice(4)}`;
    if (date.grain === "month") return { from: from <= next.to ? from : shiftDay(from, -12, false), to: next.to };
  }
  if (
    /^,? ?(?:through|to|until|till|ended|ending|ends|that ended|up to|which ended)(?: on| in| next| the end of)? ?$/.test(
      between,
    ) &&
    next.to !== undefined
  ) {
    if (months !== undefined) return stretchTo(wholeMonths(next.to), months);
    const days = /^P(\d+)([DW])$/.exec(date.value);
    if (days !== null)
      return { from: shiftDays(next.to, -Number(days[1]) * (days[2] === "W" ? 7 : 1) + 1), to: next.to };
    if (/\b(?:year|season)\b/.test(date.text.toLowerCase())) return stretchTo(next.to, 12);
  }
  const first = /^the first (?:\w+) months?/i.test(date.text);
  if (first && months !== undefined && /^ ?(?:of|in) ?$/.test(between) && next.from !== undefined)
    return stretchFrom(next.from, months);
  return undefined;
}

/** "3 percent | a year": a rate. */
const overlapsNumber = ({ start }: DateMention, view: View): boolean =>
  view.numbers.some((number) => number.end === start - 1 || (number.start < start && start < number.end));

// "the quarter ended Sept. 29", "its second half to June"
const PARTS: Readonly<Record<string, number>> = { quarter: 3, half: 6 };

/** Companies that count in weeks close their books some days from the end of a month: "the quarter ended Sept. 29". */
function wholeMonths(to: string): string {
  const { year, month, day } = parse(to);
  if (day >= 24) return formatDay({ year, month, day: daysInMonth(year, month) });
  return day <= 5 ? shiftDays(to, -day) : to;
}

export function lengthInMonths({ type, value }: DateMention): number | undefined {
  const m = type === "DURATION" ? /^P(\d+)([MYQ])$/.exec(value) : null;
  return m === null ? undefined : Number(m[1]) * { M: 1, Q: 3, Y: 12 }[m[2] as "M" | "Q" | "Y"];
}
