import { mainVerb } from "../clause.ts";
import type { Period } from "../fact.ts";
import { moveOf } from "../moves.ts";
import type { Question } from "../story.ts";
import { datedIn } from "./dated.ts";
import { monthsOf, shiftBack } from "./stretch.ts";

/** What moved in a lead that names no time: in the stretch that the sentences behind it report on. */
export function reportAhead({ frame, clause, view, story }: Question): Period | undefined {
  if (story.report !== undefined || view.sentence.paragraph > 1) return undefined;
  const isEndOfMove = frame.rule === "facts/level-to" && moveOf(mainVerb(clause)?.normal ?? "") !== undefined;
  if (frame.kind !== "change" && !isEndOfMove) return undefined;
  const length = Object.entries(LENGTHS).find(([word]) => view.lower.includes(word))?.[1];
  const at = story.views.indexOf(view);
  for (const next of story.views.slice(at + 1, at + 1 + AHEAD)) {
    const named = datedIn(next, story.published).find(
      ({ role, isDay, period }) =>
        role === "measure" &&
        !isDay &&
        (length === undefined ? LENGTHS_TOLD.has(monthsOf(period)) : monthsOf(period) === length) &&
        isJustOver(period, story.published),
    );
    if (named !== undefined) return named.period;
  }
  return undefined;
}

const isJustOver = ({ to }: Period, published: string | undefined): boolean =>
  to !== undefined && published !== undefined && to < published && to > (shiftBack({ to: published }, 15).to ?? "");

/** How many sentences behind the lead an article has said what it reports on. */
const AHEAD = 3;
const LENGTHS: Readonly<Record<string, number>> = { quarterly: 3, annual: 12, "half-year": 6, monthly: 1 };
const LENGTHS_TOLD: ReadonlySet<number> = new Set([1, 3, 6, 9, 12]);
