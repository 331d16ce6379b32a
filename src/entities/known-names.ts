import { keyOf } from "../text/lookup.ts";
import { type Chain, join } from "./chain.ts";
import { entriesOfKey } from "./lexicon.ts";
import type { Entry } from "./lists.ts";
import type { EntityType } from "./mention.ts";
import { nameKey } from "./name-key.ts";

/** Joins names that the lists know as names of one thing: "Fed" and "Federal Reserve", "UK" and "Britain". */
export function joinKnownNames(chains: readonly Chain[]): void {
  const byFull = new Map<string, Chain>();
  const keys = new Map<Chain, string>();
  for (const chain of chains) {
    if (chain.names.length === 0) continue;
    const key = fullKeyOf(chain);
    keys.set(chain, key);
    if (!byFull.has(key)) byFull.set(key, chain);
  }
  for (const chain of chains) {
    if (chain.names.length === 0) continue;
    const first = byFull.get(keys.get(chain) as string);
    if (first === undefined || first === chain) continue;
    const [fuller, shorter] = chain.key.length > first.key.length ? [chain, first] : [first, chain];
    join(shorter, fuller, isAcronym(shorter) ? "acronym" : "short");
    // Its first name may be another one now.
    const key = fullKeyOf(fuller);
    keys.set(fuller, key);
    byFull.set(key, fuller);
  }
}

const fullKeyOf = (chain: Chain): string => `${chain.type} ${knownFullName(chain.names[0]?.text ?? "", chain.type)}`;
const isAcronym = (chain: Chain): boolean => chain.names.every(({ text }) => /^(?:[A-Z]\.?){2,6}$/.test(text));

/** The key under which a name joins across articles: that of its full name, where the lists know just one. */
export function knownFullName(name: string, type: EntityType): string {
  const key = nameKey(name, type);
  // The lists put the models of a line together: "737 Max" is no name of the 737.
  if (type === "product") return key;
  const entries = entriesFor(name, type);
  if (entries.length === 0) return key;
  const fulls = new Set(entries.flatMap(({ full }) => (full === undefined ? [] : furthest(full, type))));
  const [full] = fulls;
  return fulls.size === 1 && full !== undefined && full.length >= key.length ? nameKey(full, type) : key;
}

/** Two lists may name a thing differently: "UK" is the United Kingdom in one, which is Britain in the other. */
const furthest = (key: string, type: EntityType): string =>
  entriesOfKey(key).find((it) => it.type === type && it.full !== undefined)?.full ?? key;

/** ISO 3166-1 alpha-2, where the lists know it. */
export const countryOf = (name: string, type: EntityType): string | undefined =>
  entriesFor(name, type).find(({ country }) => country !== undefined)?.country;

function entriesFor(name: string, type: EntityType): readonly Entry[] {
  const entries = entriesOfKey(keyOf(name));
  if (entries.length === 0) return entries;
  return entries.filter((it) => it.type === type && (!it.capitals || name === name.toUpperCase()));
}
