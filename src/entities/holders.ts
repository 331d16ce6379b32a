import { giveOffice, type Holding } from "./affiliation.ts";
import type { Entity } from "./mention.ts";
import { officeKinds } from "./offices.ts";

/** Who holds which office, as far as the article has said: by the last word of the office, "minister". */
export class Holders {
  readonly #byWord = new Map<string, Set<Entity>>();
  readonly #kinds = new Map<string, readonly string[]>();

  /** Gives a person an office. */
  add(holding: Holding): void {
    giveOffice(holding);
    const { person } = holding;
    for (const kind of this.#kindsOf(person.role)) {
      const word = lastWord(kind);
      const persons = this.#byWord.get(word);
      if (persons === undefined) this.#byWord.set(word, new Set([person]));
      else persons.add(person);
    }
  }

  /** Persons who hold one of the offices: of the owner, where there is one, else of anything. */
  of(kinds: readonly string[], owner: Entity | undefined): Entity[] {
    const persons = new Set(kinds.flatMap((kind) => [...(this.#byWord.get(lastWord(kind)) ?? [])]));
    return [...persons].filter(
      ({ role, affiliation }) =>
        (owner === undefined || affiliation === owner) &&
        this.#kindsOf(role).some((kind) => kinds.some((other) => isKind(kind, other))),
    );
  }

  #kindsOf(role = ""): readonly string[] {
    const known = this.#kinds.get(role);
    if (known !== undefined) return known;
    const kinds = officeKinds(role);
    this.#kinds.set(role, kinds);
    return kinds;
  }
}

const lastWord = (kind: string): string => kind.slice(kind.lastIndexOf(" ") + 1);

/** "The minister" may be the trade minister; the president is no vice president. */
const isKind = (kind: string, other: string): boolean =>
  kind === other || (kind.endsWith(` ${other}`) && !/\b(?:vice|deputy|assistant|former|under)\b/.test(kind));
