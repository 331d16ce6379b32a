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
export class Focus {
  /** In the order in which they were met. */
  readonly met: Entity[] = [];
  readonly #presences = new Map<Entity, Presence>();
  readonly #bySentence: Entity[][] = [];

  presenceOf(entity: Entity): Presence | undefined {
    return this.#presences.get(entity);
  }

  /** Notes a mention: subjects and titles weigh twice what an object does, one name of "OPPO and Vivo" half. */
  note(
    entity: Entity,
    { sentence, start, end }: { sentence: number; start: number; end: number },
    isSubject: boolean,
    weight: number,
  ): void {
    const before = this.#presences.get(entity);
    const isHere = before?.sentence === sentence;
    // "Acme said it would raise its prices": Acme stays the subject of the sentence.
    const isStill = isSubject || (isHere && before.isSubject);
    const presence = { weight: weightAt(before, sentence) + weight, sentence, start, end, isSubject: isStill };
    this.#presences.set(entity, presence);
    if (before === undefined) this.met.push(entity);
    if (isHere) return;
    this.#bySentence[sentence] ??= [];
    this.#bySentence[sentence].push(entity);
  }

  /** Those last mentioned in a sentence or in the few before it: whoever asks looks no further back, however long the text. */
  since(first: number, sentence: number): Entity[] {
    const recent: Entity[] = [];
    for (let i = Math.max(0, first); i <= sentence; i++)
      for (const entity of this.#bySentence[i] ?? [])
        if (this.#presences.get(entity)?.sentence === i) recent.push(entity);
    return recent;
  }

  /** Whoever stands out at a sentence among those who fit; `undefined` when nobody does clearly. */
  standingOut(
    fits: (entity: Entity) => boolean,
    sentence: number,
    { within, share }: { within: number; share: number },
  ): Entity | undefined {
    let best: Entity | undefined;
    let bestWeight = 0;
    let second = 0;
    for (const entity of this.since(sentence - within, sentence)) {
      if (!fits(entity)) continue;
      const weight = weightAt(this.#presences.get(entity), sentence);
      if (weight > bestWeight) [best, bestWeight, second] = [entity, weight, bestWeight];
      else if (weight > second) second = weight;
    }
    return second <= bestWeight * share ? best : undefined;
  }
}

// A quarter is lost with every sentence.
const KEPT = 0.75;

const weightAt = (presence: Presence | undefined, sentence: number): number =>
  presence === undefined ? 0 : presence.weight * KEPT ** (sentence - presence.sentence);
