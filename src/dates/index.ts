import type { Article } from "../read/article.ts";
import { type Family, finder } from "../text/rules.ts";
import type { Sentence } from "../text/token.ts";
import { anchor } from "./anchor.ts";
import { days, holidays } from "./calendar.ts";
import { daysFromNow } from "./day.ts";
import { distances } from "./distance.ts";
import { durations } from "./duration.ts";
import type { DateMention } from "./mention.ts";
import { months } from "./month.ts";
import { nthOfMonth } from "./nth.ts";
import { longPeriods } from "./period.ts";
import { quarters } from "./quarter.ts";
import { references } from "./reference.ts";
import { units } from "./relative.ts";
import { seasons } from "./season.ts";
import { sets } from "./set.ts";
import { clockTimes } from "./time.ts";
import type { OpenDate, Timex } from "./timex.ts";
import { weekdays } from "./weekday.ts";
import { years } from "./year.ts";

/** Every family of the layer. The order matters only between mentions of equal length. */
export const families: readonly Family<Timex>[] = [
  clockTimes,
  days,
  nthOfMonth,
  months,
  holidays,
  quarters,
  longPeriods,
  seasons,
  daysFromNow,
  weekdays,
  units,
  distances,
  sets,
  durations,
  references,
  years,
];

const find = finder(families);

/** The time expressions of one sentence, open, in text order. */
export const findDatesIn = (sentence: Sentence): OpenDate[] =>
  find(sentence).map((date) => withoutArticle(date, sentence));

/** All time expressions of an article, open, in text order. */
export function findDates(_article: Article, sentences: readonly Sentence[]): OpenDate[] {
  return sentences.flatMap(findDatesIn);
}

/** Each expression with its value closed, its interval and its grain. */
export function anchorDates(
  article: Article,
  sentences: readonly Sentence[],
  dates: readonly OpenDate[],
): DateMention[] {
  return anchor(article, sentences, dates);
}

/** "The" belongs to a date that is the head of its phrase, not to one before a noun: "the third quarter", "the [1987] crash". */
function withoutArticle(date: OpenDate, sentence: Sentence): OpenDate {
  const article = /^(?:the|an?) /i.exec(date.text)?.[0];
  if (article === undefined || !isModifier(date, sentence)) return date;
  const start = date.start + article.length;
  return { ...date, start, text: date.text.slice(article.length) };
}

function isModifier({ end, text }: OpenDate, sentence: Sentence): boolean {
  if (/ (?:of|in) /.test(text)) return false;
  if (/(?:(?<!year-)(?:ago|earlier)|later|before|after|\d ?s|ies|days|weeks|months|quarters|years)$/i.test(text))
    return false;
  const after = sentence.text.slice(end - sentence.start);
  if (!/^ [\p{L}$"“]/u.test(after) || /^ end(?:ed|ing)\b/.test(after)) return false;
  const next = sentence.tokens.find((token) => token.start >= end);
  if (next === undefined) return false;
  if (
    next.tags.has("Preposition") ||
    next.tags.has("Conjunction") ||
    next.tags.has("Determiner") ||
    next.tags.has("Pronoun") ||
    next.tags.has("Adverb")
  )
    return false;
  return next.tags.has("Noun") || next.tags.has("Adjective");
}
