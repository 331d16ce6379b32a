import type { Entity } from "./mention.ts";

/** How much an entity is in a reader's mind at a point of the text. */
interface Presence {
  /** What its mentions so far have left, as of `sentence`. */
  weight: number;
  sentence: number;
  start: number;
  end: number;
  /** The last mention was the subject of its clause, or owned something. */
  isSubject: boolean;
}

/** The entities met so far while a text is read from its beginning. */
export type Focus = Map<Entity, Presence>;

// A quarter is lost with every sentence.
const KEPT = 0.75;

/** Notes a mention: subjects and titles weigh twice what an object does, one name of "OPPO and Vivo" half. */
export function note(
  focus: Focus,
  entity: Entity,
  at: { sentence: number; start: number; end: number },
  isSubject: boolean,
  weight: number,
) {
  const before = focus.get(entity);
  // "Acme said it would raise its prices": Acme stays the subject of the sentence.
  const isStill = isSubject || (before?.isSubject === true && before.sentence === at.sentence);
  const { sentence, start, end } = at;
  focus.set(entity, { weight: weightAt(before, sentence) + weight, sentence, start, end, isSubject: isStill });
}

const weightAt = (presence: Presence | undefined, sentence: number): number =>
  presence === undefined ? 0 : presence.weight * KEPT ** (sentence - presence.sentence);

export const presenceOf = (focus: Focus, entity: Entity): Presence | undefined => focus.get(entity);

/** The entity of the group that stands out at a sentence; `undefined` when none does clearly. */
export function standingOut(
  focus: Focus,
  group: Iterable<Entity>,
  sentence: number,
  { within, share }: { within: number; share: number },
): Entity | undefined {
  let best: Entity | undefined;
  let bestWeight = 0;
  let second = 0;
  for (const entity of group) {
    const presence = focus.get(entity);
    if (presence === undefined || sentence - presence.sentence > within) continue;
    const weight = weightAt(presence, sentence);
    if (weight > bestWeight) [best, bestWeight, second] = [entity, weight, bestWeight];
    else if (weight > second) second = weight;
  }
  return second <= bestWeight * share ? best : undefined;
}
