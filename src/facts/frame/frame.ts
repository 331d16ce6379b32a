import type { Direction, NumberMention } from "../../numbers/mention.ts";
import type { Clause } from "../clause.ts";
import type { FactKind } from "../fact.ts";
import { withoutApproximators } from "../lexicon.ts";
import { textAfter, textBefore, type View } from "../view.ts";
import { change } from "./change.ts";
import { level } from "./contrast.ts";
import { rank } from "./rank.ts";
import { isSaidOf, share } from "./share.ts";
import { movedBy, moveVerbBefore } from "./verb.ts";

/** How a number stands in its sentence. */
export interface Frame {
  rule: string;
  kind: FactKind;
  direction?: Direction | undefined;
  /**
   * `own`: says something of the clause's subject. `contrast`: set against the statement before it ("compared with 5 percent").
   * `origin`: where a move began ("from 5 percent").
   */
  role: "own" | "contrast" | "origin";
  /** "a drop of 5 percent in exports": the words that name the measure, right of the number. */
  measured?: string | undefined;
}

/** How a number is meant; `undefined` where it is no statement. */
export function frameOf(number: NumberMention, clause: Clause, view: View): Frame | undefined {
  const left = textBefore(view, number.start).slice(-120).trimEnd();
  const right = textAfter(view, number.end).slice(0, 120);
  const start = bare(left);
  return (
    rank(number, left, right) ??
    multiple(number, left) ??
    movedBy(number, clause, start) ??
    change(number, left, start, right) ??
    share(number, left, start, right, isSaidOf(number, clause)) ??
    level(start, left, right)
  );
}

/** Without "about", "more than" at its end. */
export const bare = (left: string): string => withoutApproximators(left).trimEnd();

function multiple(number: NumberMention, left: string): Frame | undefined {
  if (number.kind !== "multiple") return undefined;
  const word = number.text.toLowerCase();
  const direction: Direction = /halv|down/.test(word) || moveVerbBefore(left) === "down" ? "down" : "up";
  return { rule: "facts/multiple", kind: "change", direction, role: "own" };
}
