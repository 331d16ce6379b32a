import type { Span } from "../text/span.ts";
import type { Token } from "../text/token.ts";

/**
 * A verb with what belongs to it: a light reading of the sentence, over tokens and first tags, good enough to ask of a
 * number "who did what to it". Every clause but the first begins where the one before ends; clauses/ says how they are read.
 */
export interface Clause extends Span {
  /** The noun phrase that the verb is said of, its own or the one it shares with an earlier clause. */
  subject?: Span | undefined;
  /** The verb group: "has been granted", "plans to open". */
  verbs: readonly Token[];
  /** "took" of "took in", "open" of "plans to open"; undefined for a sentence without a verb. */
  main: Token | undefined;
  form: "finite" | "infinitive" | "participle" | "relative";
  /** The clause that this one hangs on: "plans" of "plans on Tuesday to open". */
  parent?: Clause | undefined;
  /** Of a relative clause: whom the sentence speaks of again behind it; "the bank" of "the bank, whose rate fell, said". */
  outer?: Span | undefined;
  /** It opens with a conjunction: "after its founder left". */
  isDependent?: boolean | undefined;
}

const PARTICLES = new Set("in out up down off on to back over away not also as at for of by from".split(" "));

/** The last verb of a group that is no particle. */
export const mainOf = (verbs: readonly Token[]): Token | undefined =>
  verbs.findLast((token) => !PARTICLES.has(token.normal)) ?? verbs.at(-1);

export const mainVerb = ({ main }: Clause): Token | undefined => main;

/** The clause that holds an offset. */
export const clauseAt = (clauses: readonly Clause[], offset: number): Clause =>
  clauses.findLast((clause) => clause.start <= offset) ?? (clauses[0] as Clause);

/** The words of its verbs: "has been granted". */
export const stateOf = ({ verbs }: Pick<Clause, "verbs">): string => verbs.map((token) => token.normal).join(" ");

/** The clauses that it hangs on, the nearest first. */
export function parentsOf(clause: Clause): Clause[] {
  const parents: Clause[] = [];
  for (let parent = clause.parent; parent !== undefined && parents.length < 5; parent = parent.parent)
    parents.push(parent);
  return parents;
}
