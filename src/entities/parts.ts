import type { Decision } from "./document.ts";
import type { Candidate } from "./spans/candidates.ts";

/** What a fuller name gives to a shorter one that the article also uses. */
export interface Part {
  part: string;
  rule: string;
  weight: number;
}

/** A part of a name is of its type: a surname, the first words of a company, the letters of an agency. */
export function partsOf(key: string, { type }: Decision, candidates: readonly Candidate[]): Part[] {
  const words = key.split(" ");
  if (words.length < 2) return [];
  if (type === "person") return personParts(words);
  if (type === "organization") return organizationParts(words, candidates[0]?.text ?? "");
  return [];
}

function personParts(words: readonly string[]): Part[] {
  const surname = words.at(-1) ?? "";
  return [
    { part: surname, rule: "surname", weight: 5 },
    { part: `${surname}s`, rule: "family", weight: 4 },
    { part: words.slice(-2).join(" "), rule: "surname", weight: 4.5 },
    { part: words[0] ?? "", rule: "given-name", weight: 2 },
  ];
}

function organizationParts(words: readonly string[], text: string): Part[] {
  const starts = words.slice(1).map((_, i) => words.slice(0, i + 1).join(" "));
  return [
    ...starts.map((part) => ({ part, rule: "short-name", weight: 3 })),
    { part: words.at(-1) ?? "", rule: "head-noun", weight: 2.5 },
    { part: initialsOf(text), rule: "acronym", weight: 4 },
  ];
}

const initialsOf = (name: string): string => (name.match(/(?<!\S)\p{Lu}/gu) ?? []).join("").toLowerCase();
