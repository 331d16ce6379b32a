import { readFileSync } from "node:fs";
import { find, keyOf, type Lexicon } from "../text/lookup.ts";
import { decode, type Entry } from "./lists.ts";

// The build puts the compiled lists there; seen from src/entities and from dist/entities alike.
const COMPILED = new URL("../../dist/entities/names.lexicon", import.meta.url);
// The file is ASCII; read as latin1 the string takes one byte a letter.
const lexicon = readFileSync(COMPILED, "latin1") as Lexicon;

/** What the lists say of a name, in any spelling of its case. */
export const entriesOf = (name: string): readonly Entry[] => entriesOfKey(keyOf(name));

export function entriesOfKey(key: string): readonly Entry[] {
  const value = find(lexicon, key);
  return value === undefined ? [] : value.split(";").map(decode);
}
