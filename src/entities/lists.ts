import { keyOf, type Lexicon, toLexicon } from "../text/lookup.ts";
import { ENTITY_TYPES, type EntityType } from "./mention.ts";

/** What a list says of a name. Lists and their format: data/README.md. */
export interface Entry {
  type: EntityType | "first-name" | "surname" | "word";
  /** Also an ordinary word or another thing: needs evidence to count. */
  ambiguous: boolean;
  /** Written in capitals only: "WHO", not "Who". */
  capitals: boolean;
  /** An abbreviation with its full stop: "Ala.", not "Ala". */
  dotted: boolean;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** Of a short form or acronym: the key of the name that it stands for. */
  full?: string;
  /** Of a first name: mostly of men, of women, or of both. */
  gender?: "m" | "f" | "u";
  /** Of a word: n, v, a, r for noun, verb, adjective, adverb, then how often it is met, 0 to 3. */
  word?: string;
}

const TYPES: readonly Entry["type"][] = [...ENTITY_TYPES, "first-name", "surname", "word"];

// An entry is its type's letter, then its marks: "?" ambiguous, "^" in capitals only, "!" dotted, ":US" country, "/m" gender, "+nv2" word, "=Full Name".
function encode(entry: Entry): string {
  const marks = [
    entry.ambiguous ? "?" : "",
    entry.capitals ? "^" : "",
    entry.dotted ? "!" : "",
    entry.country === undefined ? "" : `:${entry.country}`,
    entry.gender === undefined ? "" : `/${entry.gender}`,
    entry.word === undefined ? "" : `+${entry.word}`,
    entry.full === undefined ? "" : `=${entry.full}`,
  ];
  return `${String.fromCharCode(97 + TYPES.indexOf(entry.type))}${marks.join("")}`;
}

const CODE = /^([a-z])(\?)?(\^)?(!)?(?::(..))?(?:\/(.))?(?:\+([a-z]*\d))?(?:=(.+))?$/;

export function decode(code: string): Entry {
  const [, type = "", ambiguous, capitals, dotted, country, gender, word, full] = CODE.exec(code) ?? [];
  return {
    type: TYPES[type.charCodeAt(0) - 97] ?? "other",
    ambiguous: ambiguous !== undefined,
    capitals: capitals !== undefined,
    dotted: dotted !== undefined,
    ...(country && { country }),
    ...(gender && { gender: gender as "m" | "f" | "u" }),
    ...(word && { word }),
    ...(full && { full }),
  };
}

/** The lists' texts → the lexicon that the build writes. Throws on a line that it cannot read. */
export function compileLists(lists: Iterable<readonly [file: string, text: string]>): Lexicon {
  const entries = [...lists].flatMap(([file, text]) => readList(file, text));
  return toLexicon([...entries, ...longestByFirstWord(entries.map(([key]) => key))]);
}

/** For each word that begins longer names, how many words the longest has, as `>4`: most words begin none, and need one look-up. */
function longestByFirstWord(keys: readonly string[]): [string, string][] {
  const longest = new Map<string, number>();
  for (const key of keys) {
    const words = key.split(" ");
    const first = words[0]?.replace(/'s?$/, "") ?? ""; // "Moody's Investors Service" is met as "Moody" and its ending
    if (words.length > 1) longest.set(first, Math.max(words.length, longest.get(first) ?? 0));
  }
  return [...longest].map(([word, count]) => [word, `${LONGEST_MARK}${count}`]);
}
export const LONGEST_MARK = ">";

function readList(file: string, text: string): [string, string][] {
  const type = /^# type: (\S+)$/m.exec(text)?.[1] as Entry["type"];
  if (!TYPES.includes(type)) throw new Error(`${file}: its header names no known type`);
  return text
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .flatMap((line) => readLine(file, line, type));
}

const FIELD = /^(?:ambiguous|(?:short|country|g|pos|f)=.+)$/;

function readLine(file: string, line: string, type: Entry["type"]): [string, string][] {
  const [name = "", ...fields] = line.split("\t").map((it) => it.trim());
  const unknown = fields.find((field) => !FIELD.test(field));
  if (name === "" || unknown !== undefined) throw new Error(`${file}: cannot read "${unknown ?? line}" in "${line}"`);
  const values = Object.fromEntries(fields.map((field) => field.split("=")));
  const entry: Entry = { type, ambiguous: "ambiguous" in values, ...writingOf(name) };
  if (values.country) entry.country = values.country;
  if (values.g) entry.gender = values.g;
  if (values.pos) entry.word = values.pos + values.f;
  const shorts: string[] =
    values.short
      ?.split(";")
      .map((it: string) => it.trim())
      .filter(Boolean) ?? [];
  const forms: [string, Entry][] = [
    [name, entry],
    ...shorts.map((short): [string, Entry] => [short, { ...entry, ...writingOf(short), full: keyOf(name) }]),
  ];
  return forms.map(([form, it]): [string, string] => [keyOf(form), encode(it)]).filter(([key]) => /^[ -~]+$/.test(key));
}

/** How a form must be written in the text to be the name. */
const writingOf = (form: string) => ({
  capitals: form.length <= 6 && /^[^a-z]*[A-Z][^a-z]*$/.test(form),
  dotted: /^[A-Z]\w+\.$/.test(form),
});
