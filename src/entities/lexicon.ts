import { readFileSync } from "node:fs";
import { find, keyOf, type Lexicon } from "../text/lookup.ts";
import { decode, type Entry, LONGEST_MARK } from "./lists.ts";

// The build puts the compiled lists there; seen from src/entities and from dist/entities alike.
const COMPILED = new URL("../../dist/entities/names.lexicon", import.meta.url);
// The file is ASCII; read as latin1 the string takes one byte a letter.
const lexicon = readFileSync(COMPILED, "latin1") as Lexicon;

/** What the lists say of a name, in any spelling of its case. */
export const entriesOf = (name: string): readonly Entry[] => entriesOfKey(keyOf(name));

interface Known {
  entries: readonly Entry[];
  /** How many words the longest name has that begins with this word. */
  longest: number;
}
const UNKNOWN: Known = { entries: [], longest: 1 };

/** The same names are asked for again and again in an article and its neighbours. */
const known = new Map<string, Known>();
const KNOWN_LIMIT = 20_000;

function lookUp(key: string): Known {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = find(lexicon, key);
  const now = value === undefined ? UNKNOWN : decodeAll(value.split(";"));
  if (known.size >= KNOWN_LIMIT) known.clear();
  known.set(key, now);
  return now;
}

function decodeAll(codes: readonly string[]): Known {
  const mark = codes.find((code) => code.startsWith(LONGEST_MARK));
  return {
    entries: codes.filter((code) => code !== mark).map(decode),
    longest: mark === undefined ? 1 : Number(mark.slice(1)),
  };
}

export const entriesOfKey = (key: string): readonly Entry[] => lookUp(key).entries;

/** How many words the longest name has that begins with a word; 1 where there is none. */
export const longestFrom = (key: string): number => lookUp(key).longest;

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
