import type { Direction } from "./timex.ts";

/** Words that say which one of a row is meant, seen from now or from what is spoken of: -1 the one before, 1 the one after. */
const STEPS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  prior: -1,
  this: 0,
  current: 0,
  same: 0,
  that: 0,
  next: 1,
  coming: 1,
  following: 1,
  upcoming: 1,
  ensuing: 1,
};

/** "Last", "this past" → -1, "the following" → 1, "that same" → 0: the last word that is known decides. */
export function stepsOf(words: string): number {
  const known = words
    .toLowerCase()
    .split(" ")
    .filter((word) => word in STEPS);
  return STEPS[known.at(-1) ?? "this"] ?? 0;
}

/** The same as a direction; `undefined` for no word, or only an article. */
export function directionOf(words: string | undefined): Direction | undefined {
  if (words === undefined || /^(?:the)?$/i.test(words)) return undefined;
  const steps = stepsOf(words);
  return steps === 0 ? "this" : steps < 0 ? "last" : "next";
}

/** Seen from what is spoken of, not from now. */
export const isFromStory = (words: string): boolean =>
  /previous|preceding|prior|following|ensuing|same|that/i.test(words);
