import { entriesOf } from "./lexicon.ts";

export type Gender = "m" | "f";

const MALE_TITLE =
  /\b(?:Mr|Sir|Lord|Herr|Monsieur|Senor|King|Prince|Duke|Emperor|Sultan|Emir|Sheikh|Father|Brother|Pope)\.? $/;
const FEMALE_TITLE =
  /\b(?:Mrs|Ms|Miss|Dame|Lady|Frau|Madame|Mme|Senora|Queen|Princess|Duchess|Empress|Sister|Mother)\.? $/;

/** A person's gender by a title before any of the names, else by the first name; `undefined` where neither says. */
export function genderOf(mentions: readonly { start: number }[], name: string, text: string): Gender | undefined {
  for (const { start } of mentions) {
    const gender = genderOfTitle(text, start);
    if (gender !== undefined) return gender;
  }
  return genderOfFirstName(name);
}

/** What the title before a name says: "Mrs." → f. */
export function genderOfTitle(text: string, start: number): Gender | undefined {
  const before = text.slice(Math.max(0, start - 12), start);
  return MALE_TITLE.test(before) ? "m" : FEMALE_TITLE.test(before) ? "f" : undefined;
}

/** A lone name is mostly a surname, and surnames are first names too often. */
function genderOfFirstName(name: string): Gender | undefined {
  const words = name.split(" ");
  if (words.length < 2) return undefined;
  const gender = entriesOf(words[0] ?? "").find(({ type }) => type === "first-name")?.gender;
  return gender === "u" ? undefined : gender;
}
