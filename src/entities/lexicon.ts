import { readFileSync } from "node:fs";
import { find, keyOf, type Lexicon } from "../text/lookup.ts";
import { decode, type Entry } from "./lists.ts";

// The build puts the compiled lists there; seen from src/entities and from dist/entities alike.
const COMPILED = new URL("../../dist/entities/names.lexicon", import.meta.url);
// The file is ASCII; read as latin1 the string takes one byte a letter.
const lexicon = readFileSync(COMPILED, "latin1") as Lexicon;

/** What the lists say of a name, in any spelling of its case. */
export const entriesOf = (name: string): readonly Entry[] => entriesOfKey(keyOf(name));

/** The same names are asked for again and again in an article and its neighbours. */
const known = new Map<string, readonly Entry[]>();
const KNOWN_LIMIT = 20_000;

export function entriesOfKey(key: string): readonly Entry[] {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = find(lexicon, key);
  const entries = value === undefined ? [] : value.split(";").map(decode);
  if (known.size >= KNOWN_LIMIT) known.clear();
  known.set(key, entries);
  return entries;
}

const HINTS: ReadonlySet<Entry["type"]> = new Set(["first-name", "surname", "word"]);

/** The names that the lists know a text as, written as they demand: neither first names, surnames nor ordinary words. */
export function namesFor(text: string): readonly Entry[] {
  const key = keyOf(text);
  const entries = entriesOfKey(key);
  const names = entries.filter((it) => !HINTS.has(it.type) && isWrittenAs(it, text));
  return names.length === 0 && key.endsWith("s") ? pluralsOf(key) : names;
}

const isWrittenAs = (entry: Entry, text: string): boolean =>
  (!entry.capitals || text === text.toUpperCase()) && (!entry.dotted || text.endsWith("."));

/** "Palestinians", "Sri Lankans": the lists have the singular. */
const pluralsOf = (key: string): Entry[] =>
  entriesOfKey(key.slice(0, -1)).filter(({ type, ambiguous }) => type === "nationality" && !ambiguous);

export const isFirstName = (key: string): boolean => entriesOfKey(key).some((it) => it.type === "first-name");
export const isPlainFirstName = (key: string): boolean =>
  entriesOfKey(key).some((it) => it.type === "first-name" && !it.ambiguous);
export const isSurname = (key: string): boolean => entriesOfKey(key).some((it) => it.type === "surname");
