import type { Article } from "../read/article.ts";
import type { Sentence } from "../text/token.ts";
import { closeAgain, closeMonthDay, closePart, closeSlashed, closeWeekday } from "./close.ts";
import { type Day, dayNumber, formatYear } from "./days.ts";
import { fiscalDays, reportedDays } from "./fiscal.ts";
import { formatInterval, type Interval, intervalOf, shift, stretchFrom } from "./interval.ts";
import type { DateMention } from "./mention.ts";
import { after, daysBeside, isQuarter, lengthOf, withDayAfter, withYearBefore, withYearOfNext } from "./pair.ts";
import { isSamePeriod, reportedIn } from "./report.ts";
import { closeStep } from "./step.ts";
import { type Closed, remember, type Setting, type Spoken, type Story, settingOf, storyOf } from "./story.ts";
import type { OpenDate } from "./timex.ts";

/** Closes every open date of an article, in text order: each may lean on those before it, and on the one it is joined to. */
export function anchor(article: Article, sentences: readonly Sentence[], dates: readonly OpenDate[]): DateMention[] {
  const story = storyOf(article, dates);
  const spoken: Spoken = { last: {} };
  const setting = (date: OpenDate): Setting | undefined => {
    const sentence = sentences[date.sentence];
    return sentence && settingOf(story, spoken, sentence, date);
  };
  let length: Days | undefined;
  return dates.flatMap((_, i) => {
    const next = dates[i + 1];
    const closeEnd = (end: OpenDate): Interval | undefined => {
      const at = setting(end);
      return at && intervalOf(close(at).value);
    };
    const ofNext = withYearOfNext(withDayAfter(dates, i, article.text), next, article.text);
    const date = withYearBefore(ofNext, next, article.text, closeEnd, story.now);
    const here = setting(date);
    if (here === undefined) return [];
    const there = next?.sentence === date.sentence && lengthOf(date.reading) !== undefined ? setting(next) : undefined;
    const closed = there === undefined ? closeAlone(here) : closeBeside(here, there, article.text);
    remember(spoken, here, closed.value);
    const earlier = yearBefore(length, here, closed.value);
    if (earlier !== undefined) closed.value = formatYear(earlier.to.year);
    const days = earlier ?? upTo(story.now, here, daysOf(date, closed, story));
    if (date.type === "DURATION") length = days;
    return [toMention(date, closed, days)];
  });
}

function closeAlone(at: Setting): ClosedDays {
  const { value, basis } = close(at);
  return { value: value + (at.date.time ?? ""), basis };
}

/** A length with the days that the date beside it gives, and the quarter that they are. */
function closeBeside(here: Setting, there: Setting, text: string): ClosedDays {
  const alone = closeAlone(here);
  const interval = daysOf(there.date, closeAlone(there), there.story);
  // "5,000 barrels a day from July 1" go on.
  const isSet = here.date.type === "SET";
  const days = interval && !isSet ? daysBeside(here.date, there.date, interval, text) : undefined;
  if (days === undefined) return alone;
  const isCalendarQuarter = isQuarter(here.date.reading) && days.from.month % 3 === 1 && days.from.day === 1;
  const value = isCalendarQuarter ? `${formatYear(days.from.year)}-Q${Math.ceil(days.from.month / 3)}` : alone.value;
  return { value, basis: "context", days };
}

interface Days {
  from: Day;
  to: Day;
}

interface ClosedDays extends Closed {
  /** Where the value alone does not tell them. */
  days?: Days | undefined;
}

/** "The first nine months ... the same period last year": as long as the length before it. */
function yearBefore(length: Days | undefined, { date }: Setting, value: string): Days | undefined {
  if (length === undefined || !isSamePeriod(date) || !/^\d{4}$/.test(value)) return undefined;
  const by = Math.min(Number(value) - length.to.year, -1);
  return { from: shift(length.from, by, "Y"), to: shift(length.to, by, "Y") };
}

function close(at: Setting): Closed {
  const { reading } = at.date;
  switch (reading.kind) {
    case "fixed":
    case "ending":
      return { value: reading.value, basis: "explicit" };
    case "stretch":
      return { value: reading.value, basis: at.story.now === undefined ? "explicit" : "publication" };
    case "part":
      return closePart(reading, at);
    case "weekday":
      return closeWeekday(reading, at);
    case "monthday":
      return closeMonthDay(reading.day, at);
    case "slashed":
      return closeSlashed(reading, at.story.isDayFirst);
    case "again":
      return closeAgain(reading, at.spoken);
    case "report":
      return reportedIn(reading.year, at);
    case "step":
      return closeStep(reading, at);
  }
}

/** "So far this year", "year to date": up to the published day. */
function upTo(now: Day | undefined, { date, sentence }: Setting, days: Days | undefined): Days | undefined {
  if (now === undefined || days === undefined || date.type !== "DATE") return days;
  const isSoFar =
    date.rule.endsWith("/year-to-date") ||
    /\bso far (?:in )?$/i.test(sentence.text.slice(0, date.start - sentence.start));
  const isNow = dayNumber(days.from) <= dayNumber(now) && dayNumber(now) <= dayNumber(days.to);
  return isSoFar && isNow ? { from: days.from, to: now } : days;
}

function toMention(date: OpenDate, { value, basis }: Closed, days: Days | undefined): DateMention {
  const { start, end, text, sentence, rule, type, mod } = date;
  const interval = days && formatInterval(days);
  return {
    start,
    end,
    text,
    sentence,
    rule,
    type,
    value,
    mod,
    from: interval?.from,
    to: interval?.to,
    grain: intervalOf(value)?.grain,
    basis,
  };
}

function daysOf(date: OpenDate, { value, days }: ClosedDays, { now, fiscalEnd, reportedEnd }: Story): Days | undefined {
  const counted =
    reportedEnd === undefined || now === undefined ? undefined : reportedDays(value, date.text, reportedEnd, now);
  const fiscal = counted ?? (fiscalEnd === undefined ? undefined : fiscalDays(value, date.text, fiscalEnd));
  return days ?? fiscal ?? (now === undefined ? undefined : daysFrom(now, date)) ?? intervalOf(value);
}

/** The days of a length counted from the published day: "the past three months", "the first nine months". */
function daysFrom(now: Day, { reading, text }: OpenDate): Days | undefined {
  if (reading.kind === "stretch") return stretchFrom(reading.value, now, reading.direction);
  const length = /^(?:the )?first \S+ months$/i.test(text) ? lengthOf(reading) : undefined;
  if (length === undefined || length.count > 11) return undefined;
  const ofYear = (year: number) => after({ year, month: 1, day: 1 }, length);
  const thisYear = ofYear(now.year);
  return dayNumber(thisYear.to) <= dayNumber(now) ? thisYear : ofYear(now.year - 1);
}
