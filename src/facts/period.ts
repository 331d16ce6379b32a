import { addMonths, type Day, dayNumber, dayOf, daysInMonth, formatDay } from "../dates/days.ts";
import type { DateMention } from "../dates/mention.ts";
import type { NumberMention } from "../numbers/mention.ts";
import type { Span } from "../text/span.ts";
import { type Clause, mainVerb } from "./clause.ts";
import type { Comparison, Period } from "./fact.ts";
import type { Frame } from "./kind.ts";
import { SAY } from "./lexicon.ts";
import { textAfter, textBefore, type View } from "./view.ts";

/** What a time expression is for: when the measure holds, what it is set against, or when somebody spoke. */
export interface Dated extends Span {
  period: Period;
  role: "measure" | "baseline" | "since" | "until" | "report";
  isDay: boolean;
}

/** "the same period of last year", "a year earlier": a step back from the period spoken of, not a period of its own. */
const YEAR_BACK =
  /\b(?:year[- ](?:on|over)[- ]year|yoy|on (?:the )?year|over the year|y\/y|on an annual basis|annually compared|(?:from|than|over|against|with|to|in|on|of|recorded)?,? ?(?:a|the|one) year (?:ago|earlier|before|previously)|(?:a )?year-(?:ago|earlier)|(?:the )?(?:same|corresponding|comparable|year-to-date) (?:period|month|quarter|time|half|stretch|week|\w+ months)(?: (?:of|in|the|from))* (?:last|the previous|the prior|the preceding|a) year|(?:the )?(?:previous|prior|preceding) year|(?:than|from|over|on) last year|the year-to-date period last year)\b/;
const QUARTER_BACK =
  /\b(?:quarter[- ]on[- ]quarter|qoq|(?:the |a )?(?:previous|prior|preceding|last) quarter|(?:a|the) quarter (?:earlier|ago|before)|three months earlier|(?:over|on) the quarter)\b/;
const MONTH_BACK =
  /\b(?:month[- ]on[- ]month|mom|on a monthly basis|(?:from|than|over|on) (?:the |a )?(?:previous|prior|preceding|last) month|(?:the )?(?:previous|prior|preceding) month|(?:a|the) month (?:earlier|ago|before)|(?:over|on) the month|on month)\b/;

/** Months that a comparison goes back, and its code; undefined where the words name none. */
export function comparisonIn(text: string): { code: Comparison; months: number } | undefined {
  if (YEAR_BACK.test(text)) return { code: "yoy", months: 12 };
  if (QUARTER_BACK.test(text)) return { code: "qoq", months: 3 };
  if (MONTH_BACK.test(text)) return { code: "mom", months: 1 };
  return undefined;
}

/** The time expressions of a sentence with their roles, lengths closed by their end ("six months through Sept. 30"). */
export function datedIn(view: View, published: string | undefined): Dated[] {
  const dated: Dated[] = [];
  for (let i = 0; i < view.dates.length; i++) {
    const date = view.dates[i] as DateMention;
    const next = view.dates[i + 1];
    const closed = next && closedLength(date, next, view);
    if (closed !== undefined) {
      dated.push({
        start: date.start,
        end: next?.end ?? date.end,
        period: closed,
        role: roleOf(date, view, published),
        isDay: false,
      });
      i++;
      continue;
    }
    const one = datedOf(date, view, published);
    if (one !== undefined) dated.push(one);
  }
  return dated;
}

const roleOf = (date: DateMention, view: View, published: string | undefined): Dated["role"] =>
  datedOf(date, view, published)?.role === "baseline" ? "baseline" : "measure";

/** "the six months through Sept. 30", "the year to May", "the first ten months of the year". */
function closedLength(date: DateMention, next: DateMention, view: View): Period | undefined {
  const between = view.sentence.text
    .slice(date.end - view.sentence.start, next.start - view.sentence.start)
    .toLowerCase();
  const months = lengthInMonths(date) ?? (date.type === "DATE" ? PARTS[date.grain ?? ""] : undefined);
  const isPair = /^ and $/.test(between) && /\bbetween $/.test(textBefore(view, date.start)) && date.grain !== "year";
  if (
    (isPair || /^(?:-|–|-to-| to | through )$/.test(between)) &&
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

// "the quarter ended Sept. 29", "its second half to June"
const PARTS: Readonly<Record<string, number>> = { quarter: 3, half: 6 };

/** Companies that count in weeks close their books some days from the end of a month: "the quarter ended Sept. 29". */
function wholeMonths(to: string): string {
  const { year, month, day } = parse(to);
  if (day >= 24) return formatDay({ year, month, day: daysInMonth(year, month) });
  return day <= 5 ? shiftDays(to, -day) : to;
}

function lengthInMonths({ type, value }: DateMention): number | undefined {
  const m = type === "DURATION" ? /^P(\d+)([MYQ])$/.exec(value) : null;
  return m === null ? undefined : Number(m[1]) * { M: 1, Q: 3, Y: 12 }[m[2] as "M" | "Q" | "Y"];
}

function datedOf(date: DateMention, view: View, published: string | undefined): Dated | undefined {
  const left = textBefore(view, date.start).slice(-60).trimEnd();
  const right = textAfter(view, date.end).slice(0, 40);
  const text = date.text.toLowerCase();
  const own: Period = { from: date.from, to: date.to };
  const isDay = date.grain === "day" || date.grain === "hour" || date.grain === "minute" || date.type === "TIME";
  const dated = (role: Dated["role"], period: Period): Dated => ({
    start: date.start,
    end: date.end,
    period,
    role,
    isDay,
  });
  const yearToDate = /^(?:so far|the year to date)/.test(text) || (text === "this year" && /\bso far$/.test(left));
  if (yearToDate && published !== undefined)
    return dated("measure", { from: `${published.slice(0, 4)}-01-01`, to: published });
  if (date.type === "DURATION" && /^(?:the |its |their )?(?:first|opening)\b/.test(text) && date.from === undefined) {
    const months = lengthInMonths(date);
    const ofYear = /^ of (?:the|this) year/.test(right) || / of (?:the|this) year$/.test(text);
    if (months !== undefined && published !== undefined)
      return dated("measure", stretchFrom(`${yearFor(published, months, ofYear)}-01-01`, months));
  }
  if (
    /^(?:the )?half[- ]year$/.test(text) &&
    published !== undefined &&
    /\b(?:for|in|over|during)(?: the)?$/.test(left)
  )
    return dated("measure", lastHalf(published));
  if (own.from === undefined && own.to === undefined) {
    const sum = published === undefined ? undefined : monthsReported(date, left, right, published);
    return sum && dated("measure", sum);
  }
  if (
    /\b(?:full |business |financial |fiscal )?year (?:through|to|ending|ended|that ends|until)(?: on| in| next)*$/.test(
      left,
    ) &&
    own.to !== undefined
  )
    return dated("measure", stretchTo(own.to, 12));
  if (date.type === "TIME" && !isDay) return undefined;
  const isStep = comparisonIn(text) !== undefined || /^(?:the )?(?:same|previous|prior|preceding|year-)/.test(text);
  if (
    isStep ||
    (/\b(?:from|than|(?:much|many|high|large) as|below|above|the level of|compared with|compared to|against|versus|over|contrast to|up on|down on|on)(?: that| those)?(?: of| in| for| the same (?:period|month|quarter)(?: of| in)?| the| a similar \w+ \w+ in)*$/.test(
      left,
    ) &&
      !isWhen(left, isDay))
  )
    return dated("baseline", own);
  if (
    /\bsince(?: the (?:start|beginning|end) of)?$/.test(left) &&
    !/\b(?:first|largest|biggest|highest|lowest|worst|best|slowest|fastest|smallest|strongest|weakest|most)\b/.test(
      left,
    )
  )
    return dated("since", { from: own.from, to: published });
  if (
    /\b(?:by|until|till|before|up to|through)(?: the (?:end|close|middle) of| end-?)?$/.test(left) &&
    own.to !== undefined
  )
    return dated("until", { to: own.to });
  if (isDay && isReport(date, view, left, right)) return dated("report", own);
  return dated("measure", own);
}

/** The half of a year that was over last. */
const lastHalf = (published: string): Period =>
  Number(published.slice(5, 7)) > 6
    ? stretchFrom(`${published.slice(0, 4)}-01-01`, 6)
    : stretchFrom(`${Number(published.slice(0, 4)) - 1}-07-01`, 6);

/** "In the nine months", beside the figures of a third quarter: those of the year that are over. */
function monthsReported(date: DateMention, left: string, right: string, published: string): Period | undefined {
  const months = lengthInMonths(date);
  if (months === undefined || months % 3 !== 0 || months > 9) return undefined;
  const isThese = /\b(?:in|for|over|during)(?: the)?$/.test(left) && /\bthe\b/i.test(`${left.slice(-4)} ${date.text}`);
  if (!isThese || /^ (?:of|to|since|before|after|from|between|that|through|until|ended|ending)\b/.test(right))
    return undefined;
  return stretchFrom(`${yearFor(published, months, false)}-01-01`, months);
}

const yearFor = (published: string, months: number, isThisYear: boolean): number => {
  const year = Number(published.slice(0, 4));
  return !isThisYear && Number(published.slice(5, 7)) < months ? year - 1 : year;
};

// "on Tuesday", "over the weekend", "over the past year" say when; "up 3 percent on 2004" does not.
const isWhen = (left: string, isDay: boolean): boolean =>
  (/\bon$/.test(left) && isDay) ||
  (/\bover(?: the)?$/.test(left) && !/\b(?:up|down|increase|rise|gain|growth) over(?: the)?$/.test(left));

/** The day on which somebody said so: beside a verb of saying, with only that verb's words between. */
function isReport(date: DateMention, view: View, left: string, right: string): boolean {
  const verb = [...left.matchAll(/\b[a-z]+\b/g)].map((m) => m[0]);
  const near = verb.slice(-6);
  if (
    near.some(
      (word) =>
        SAY.has(word) ||
        /^(?:released|published|announced|unveiled|issued|due|meeting|statement|figures|interview|told)$/.test(word),
    ) &&
    !/\b(?:closed|ended|rose|fell|gained|lost|traded)\b/.test(left.slice(-30))
  )
    return true;
  if (/^(?:,| that)? ?(?:show|showed|said|that)\b/.test(right.trimStart())) return true;
  return view.clauses.some(
    (clause) =>
      clause.start <= date.start &&
      date.start < clause.end &&
      SAY.has(mainVerb(clause)?.normal ?? "") &&
      !view.numbers.some((n) => n.start >= clause.start && n.end <= clause.end),
  );
}

/** The time that a number is said of, from its own words, its clause or its sentence; `undefined` where these name none. */
export function ownPeriod(
  number: NumberMention,
  frame: Frame,
  clause: Clause,
  view: View,
  dated: readonly Dated[],
): Dated | undefined {
  const segment = segmentOf(number, view);
  const limit = contrastAfter(number, view);
  const isOwn = (d: Dated) => d.start < number.start || d.start < limit;
  const after = dated.filter((d) => d.start >= number.end && d.start < Math.min(segment.end, limit, clause.end));
  if (frame.role !== "own") {
    const nextNumber = view.numbers.find((n) => n.start >= number.end && n.kind !== "ordinal");
    const until = Math.min(nextNumber?.start ?? view.sentence.end, view.sentence.end);
    const possessive = dated.findLast((d) => d.end <= number.start && OWNS.test(textBefore(view, number.start, d.end)));
    if (possessive !== undefined) return possessive;
    return dated.find(
      (d) =>
        d.start >= number.end &&
        d.start < until &&
        d.role !== "report" &&
        d.start - number.end < 60 &&
        !SPOKEN.test(textBefore(view, d.start, number.end)),
    );
  }
  const usable = (d: Dated) => d.role !== "baseline" && d.role !== "report" && !BEGUN.test(textBefore(view, d.start));
  const near =
    after.find(usable) ?? dated.findLast((d) => usable(d) && d.start >= segment.start && d.end <= number.start);
  if (near !== undefined) return near;
  const then =
    frame.kind === "change" ? undefined : dated.find((d) => d.role === "baseline" && isRightBehind(d, number, view));
  if (then !== undefined) return then;
  const inClause = dated.filter((d) => usable(d) && isOwn(d) && d.start >= clause.start && d.start < clause.end);
  const before = inClause.findLast((d) => d.end <= number.start);
  const isState = /^(?:is|are|has|have|makes|puts)$/.test(clause.verbs[0]?.normal ?? "") && clause.verbs.length === 1;
  if (isState) return before ?? inClause[0];
  const inRelative = (d: Dated) =>
    view.clauses.some((c) => c.form === "relative" && c !== clause && c.start <= d.start && d.start < c.end);
  return (
    before ??
    inClause[0] ??
    dated.findLast((d) => usable(d) && d.role !== "since" && !inRelative(d) && d.end <= number.start) ??
    dated.find((d) => usable(d) && isOwn(d) && d.role !== "since" && !inRelative(d) && d.start < clause.end)
  );
}

/** "had net of 5 million, or four cents a share, a year ago": the step back is the number's own time, nothing is set against it. */
const isRightBehind = (dated: Dated, number: NumberMention, view: View): boolean =>
  dated.start >= number.end && /^(?:,? or [^,;]{1,40})?,? ?$/.test(textAfter(view, number.end, dated.start));

// "from last year's | 1.55 billion", "last year's record | 10 million"
const OWNS = /^['’]s?(?: (?:record|revised|about|nearly|total|net))* $/;

// "Founded in 2017, the company": a date of its own.
const BEGUN =
  /\b(?:founded|established|born|based|built|launched|created|started|joined|opened) (?:back )?in (?:the )?(?:early |late )?$/;

// The day of an announcement is not the time of what it says.
const SPOKEN =
  /\b(?:announced|released|published|reported|issued|made|given|estimated) (?:on|in|at|the|last|end|of|earlier| )*$/;

/** Where, behind a number, the words begin that it is set against. */
function contrastAfter(number: NumberMention, view: View): number {
  const words =
    /\b(?:compared|against(?= (?:[$£€]?\d|an? |about|nearly|only|just))|versus|vs|than|below|above|after|following|while|whereas|before|in contrast|from(?= (?:[$£€]?\d|an? (?:year|month|quarter|record|loss|profit)|the (?:same|previous|prior|year|month|first|second|third|fourth|fifth)|last|january|february|march|april|may|june|july|august|september|october|november|december)))\b/;
  const right = textAfter(view, number.end);
  if (number.kind === "multiple" && /^ (?:the|what|that) /.test(right)) return number.end; // "double the 2.4 million of 2001"
  const found = words.exec(right);
  return found === null ? view.sentence.end : number.end + found.index;
}

/** From the comma (dash, bracket, "while") before a number to the one behind it. */
export function segmentOf(number: Span, view: View): Span {
  const { sentence } = view;
  const left = sentence.text.slice(0, number.start - sentence.start);
  const right = sentence.text.slice(number.end - sentence.start);
  const from = Math.max(...[...left.matchAll(/, |; | -- | – |\(|\b(?:while|and|but)\b/g)].map((m) => m.index), 0);
  // "689 euros (842 dollars) last year": the same amount once more
  const converted = /^ \([^)]{1,40}\)/.exec(right)?.[0].length ?? 0;
  const to = right.slice(converted).search(/, |; | -- | – |\)|\b(?:while|but)\b/);
  return { start: sentence.start + from, end: to < 0 ? sentence.end : number.end + converted + to };
}

/** The same stretch some months back; whole months stay whole. */
export function shiftBack({ from, to }: Period, months: number): Period {
  return { from: from && shiftDay(from, -months, false), to: to && shiftDay(to, -months, isMonthEnd(to)) };
}

function shiftDay(text: string, months: number, toEnd: boolean): string {
  const day = parse(text);
  const { year, month } = addMonths(day.year, day.month, months);
  const last = daysInMonth(year, month);
  return formatDay({ year, month, day: toEnd ? last : Math.min(day.day, last) });
}

const parse = (text: string): Day => ({
  year: Number(text.slice(0, 4)),
  month: Number(text.slice(5, 7)),
  day: Number(text.slice(8, 10)),
});

function isMonthEnd(text: string): boolean {
  const { year, month, day } = parse(text);
  return day === daysInMonth(year, month);
}

export function shiftDays(text: string, days: number): string {
  return formatDay(dayOf(dayNumber(parse(text)) + days));
}

/** Some months up to and with a day: (2005-09-30, 6) → 2005-04-01..2005-09-30. */
export function stretchTo(to: string, months: number): Period {
  return { from: shiftDays(shiftDay(to, -months, isMonthEnd(to)), 1), to };
}

function stretchFrom(from: string, months: number): Period {
  return { from, to: shiftDays(shiftDay(from, months, false), -1) };
}

/** Whole months of a period: 3 for a quarter; 0 for days. */
export function monthsOf({ from, to }: Period): number {
  if (from === undefined || to === undefined || !from.endsWith("-01") || !isMonthEnd(to)) return 0;
  const a = parse(from);
  const b = parse(to);
  return (b.year - a.year) * 12 + b.month - a.month + 1;
}
