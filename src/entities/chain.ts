import type { EntityType, NameMention } from "./mention.ts";
import { nameKey } from "./name-key.ts";

/** Names of an article that are one entity, while it is being put together. */
export interface Chain {
  type: EntityType;
  /** The normal form that its names share; after a join that of the fuller name. */
  key: string;
  words: readonly string[];
  /** In text order. */
  names: NameMention[];
  /** The key of each name that came in by a join, and how. */
  joined: Map<string, "short" | "acronym">;
}

/** One chain for each distinct name and type, in the order of first mention. */
export function chainsOf(names: readonly NameMention[]): Chain[] {
  const chains = new Map<string, Chain>();
  for (const name of names) {
    const key = nameKey(name.text, name.type);
    const id = `${name.type} ${key}`;
    const chain = chains.get(id);
    if (chain === undefined)
      chains.set(id, { type: name.type, key, words: key.split(" "), names: [name], joined: new Map() });
    else chain.names.push(name);
  }
  return [...chains.values()];
}

/** Moves a chain's names into another one. */
export function join(from: Chain, into: Chain, how: "short" | "acronym"): void {
  moveNames(from.names, from.key, into, how);
  for (const [key, form] of from.joined) into.joined.set(key, form);
  from.names = [];
}

/** Moves some names, all of one key, into a chain. */
export function moveNames(names: readonly NameMention[], key: string, into: Chain, how: "short" | "acronym"): void {
  into.names = [...into.names, ...names].sort((a, b) => a.start - b.start);
  if (key !== into.key) into.joined.set(key, how);
}
