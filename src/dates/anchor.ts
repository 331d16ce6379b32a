import type { Article } from "../read/article.ts";
import type { Sentence } from "../text/segment.ts";
import { closeMonthDay, closePart, closeSlashed, closeWeekday } from "./closeday.ts";
import type { OpenDate } from "./index.ts";
import { formatInterval, intervalOf, stretchFrom } from "./interval.ts";
import type { DateMention } from "./mention.ts";
import { endingOn, endsOn, withYearOfNext } from "./pair.ts";
import { reportedIn } from "./report.ts";
import { closeStep } from "./step.ts";
import { type Closed, remember, type Setting, type Spoken, type Story, settingOf, storyOf } from "./story.ts";

/** Closes every open date of an article, in text order: each may lean on those before it. */
export function anchor(article: Article, sentences: readonly Sentence[], dates: readonly OpenDate[]): DateMention[] {
  const story = storyOf(article, dates);
  const spoken: Spoken = { last: {} };
  const mentions: DateMention[] = [];
  dates.forEach((open, i) => {
    const sentence = sentences[open.sentence];
    if (sentence === undefined) return;
    const date = withYearOfNext(open, dates[i + 1], article.text);
    const setting = settingOf(story, spoken, sentence, date);
    const closed = close(setting);
    const value = closed.value + (date.time ?? "");
    remember(spoken, setting, value);
    const before = dates[i - 1];
    if (before !== undefined && endsOn(before, date, article.text)) endLast(mentions, before, value);
    mentions.push(toMention(date, { ...closed, value }, story));
  });
  return mentions;
}

/** "The year ended Sept. 30": the mention before ends with this one. */
function endLast(mentions: DateMention[], { reading }: OpenDate, value: string): void {
  const last = mentions.at(-1);
  const end = intervalOf(value)?.to;
  const days = end && endingOn(reading, end);
  if (last !== undefined && days !== undefined) Object.assign(last, formatInterval(days), { basis: "context" });
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
      return { value: at.spoken.value ?? "XXXX", basis: "context" };
    case "report":
      return reportedIn(reading.year, at);
    case "step":
      return closeStep(reading, at);
  }
}

function toMention(date: OpenDate, { value, basis }: Closed, { now }: Story): DateMention {
  const { reading, time: _, ...mention } = date;
  const interval = intervalOf(value);
  const days = reading.kind === "stretch" && now !== undefined ? stretchFrom(value, now, reading.direction) : interval;
  return { ...mention, value, ...(days && formatInterval(days)), grain: interval?.grain, basis };
}
