import type { Period } from "../fact.ts";
import { moveOf } from "../moves.ts";
import type { Question } from "../story.ts";
import { textBefore, textOf } from "../view.ts";
import { comparisonIn } from "./step.ts";
import { monthsOf, shiftBack } from "./stretch.ts";

/**
 * "Profit rose to 98 million from 12 million in 2003", "prices fell 0.6 percent from November": a move of which only the
 * beginning is dated ends a stretch later. Undefined for a state ("employs 500, up from 400 in 2015"), for days, and for
 * beginnings that lie too far back to be the stretch before.
 */
export function stretchAfter({ frame, clause, dated, view, story }: Question): Period | undefined {
  const { published, running } = story;
  const isMove =
    frame.kind === "change" ||
    clause.verbs.some(({ normal }) => TURNED.test(normal) || (moveOf(normal) !== undefined && !/[^s]s$/.test(normal)));
  if (!isMove || published === undefined) return undefined;
  const origin = dated.find(
    (d) =>
      d.role === "baseline" &&
      d.start >= clause.start &&
      d.start < clause.end &&
      comparisonIn(textOf(view, d).toLowerCase()) === undefined &&
      / from [^,;]*$/.test(textBefore(view, d.start, clause.start)),
  );
  const months = origin === undefined ? 0 : monthsOf(origin.period);
  if (origin === undefined || !STRETCHES.has(months)) return undefined;
  if (running !== undefined && monthsOf(running) === months && (running.from ?? "") > (origin.period.to ?? ""))
    return running;
  const next = shiftBack(origin.period, -months);
  const isRecent = (next.to ?? "") >= (shiftBack({ to: published }, months === 12 ? 14 : 4).to ?? "");
  return isRecent && (next.from ?? "") <= published ? next : undefined;
}

/** "went from a deficit to a surplus". */
const TURNED = /^(?:went|swung|turned|switched)$/;

/** Months of what is reported on by itself: a month, a quarter, a half, a year. */
const STRETCHES: ReadonlySet<number> = new Set([1, 3, 6, 12]);
