import type { Measured, Question } from "../story.ts";
import { describe } from "../subject/subject.ts";
import { datesIn, textOf } from "../view.ts";

/** "a decrease of 7 percent in energy prices": where the phrase stands, unless it is a time. */
export function phraseAfter(
  words: string,
  { number, view }: Question,
): { start: number; end: number; words: string } | undefined {
  const at = view.sentence.text.toLowerCase().indexOf(words, number.end - view.sentence.start);
  const span = { start: view.sentence.start + at, end: view.sentence.start + at + words.length };
  const [date] = datesIn(view, span);
  if (at < 0 || date === undefined) return at < 0 ? undefined : { ...span, words };
  // "a decline in | second-quarter | earnings"
  if (date.start <= span.start && date.end + 2 < span.end && date.end > span.start) {
    const start = date.end + 1;
    return { start, end: span.end, words: words.slice(start - span.start) };
  }
  const kept = textOf(view, { start: span.start, end: Math.max(span.start, date.start) }).replace(
    /(?: (?:in|for|of|during|on|the))* ?$/,
    "",
  );
  return kept === "" || /^(?:in|for|the)$/.test(kept)
    ? undefined
    : { start: span.start, end: span.start + kept.length, words: kept.toLowerCase() };
}

export function inPhrase(
  phrase: { start: number; end: number; words: string },
  { view, story }: Question,
  whose: Omit<Measured, "metric">,
): Measured {
  const described = describe(phrase, view, story.topic);
  if (described.entity !== undefined && described.metric === undefined && whose.entity !== undefined)
    return { ...whose, metric: phrase.words, place: described.entity };
  const entity = described.entity ?? whose.entity;
  return {
    entity,
    name: entity?.name ?? described.name ?? whose.name,
    place: described.place ?? whose.place,
    metric: described.metric ?? phrase.words,
  };
}
