import type { Candidate } from "./candidates.ts";
import type { ClueFamily } from "./clue.ts";
import { wordCount } from "./clue.ts";
import { locations } from "./location.ts";
import type { EntityType } from "./mention.ts";
import { others } from "./misc.ts";
import { isOrdinary } from "./ordinary.ts";
import { organizations } from "./organization.ts";
import { persons } from "./person.ts";
import { isAllCapitals } from "./words.ts";

export const families: readonly ClueFamily[] = [persons, organizations, locations, others];

/** What an article says of one name: the sum of its clues by type, and the strongest clue of each. */
interface Case {
  candidates: Candidate[];
  weights: Map<EntityType, Map<string, number>>;
}
export interface Decision {
  type: EntityType;
  rule: string;
  weight: number;
}

/** One type for one name, decided once an article. */
export function decide(candidates: readonly Candidate[]): Map<string, Decision> {
  const cases = new Map<string, Case>();
  for (const candidate of candidates) {
    const it: Case = cases.get(candidate.key) ?? { candidates: [], weights: new Map() };
    cases.set(candidate.key, it);
    it.candidates.push(candidate);
    for (const { name, clues } of families) {
      for (const clue of clues) {
        if (clue.yields && isListedOtherwise(candidate, clue.type)) continue;
        if (clue.holds(candidate)) add(it, clue.type, `${name}-${clue.name}`, clue.weight);
      }
    }
  }
  const decisions = new Map<string, Decision>();
  // Fuller names first: the shorter ones take from them.
  const byLength = [...cases].sort(
    ([, a], [, b]) => wordCount(b.candidates[0] as Candidate) - wordCount(a.candidates[0] as Candidate),
  );
  for (const [key, it] of byLength) {
    const decision = strongest(it, THRESHOLD) ?? byDefault(it);
    if (decision === undefined) continue;
    decisions.set(key, decision);
    passOn(key, decision, it, cases);
  }
  return decisions;
}

const isListedOtherwise = ({ entries }: Candidate, type: EntityType): boolean =>
  entries.some((it) => !it.ambiguous && it.type !== type);

function add(it: Case, type: EntityType, rule: string, weight: number): void {
  const rules = it.weights.get(type) ?? new Map<string, number>();
  it.weights.set(type, rules);
  // A clue met again says a little more, up to half as much again.
  const known = rules.get(rule);
  rules.set(rule, known === undefined ? weight : Math.min(known + weight * 0.2, weight * 1.6));
}

const THRESHOLD = 2;

function strongest(it: Case, threshold: number): Decision | undefined {
  let best: Decision | undefined;
  for (const [type, rules] of it.weights) {
    let weight = 0;
    let rule = "";
    let top = 0;
    for (const [name, value] of rules) {
      weight += value;
      if (value > top) [rule, top] = [name, value];
    }
    if (weight >= threshold && (best === undefined || weight > best.weight)) best = { type, rule, weight };
  }
  return best;
}

/** A part of a fuller name is of its type: a surname, the first words of a company, the letters of an agency. */
function passOn(key: string, { type, weight }: Decision, it: Case, cases: Map<string, Case>): void {
  const parts = key.split(" ");
  if (parts.length < 2) return;
  const give = (part: string, rule: string, value: number) => {
    const target = cases.get(part);
    if (target !== undefined) add(target, type, `entities/${rule}`, Math.min(weight, value));
  };
  if (type === "person") {
    give(parts.at(-1) ?? "", "surname", 4.5);
    give(`${parts.at(-1)}s`, "family", 4);
    if (parts.length > 2) give(parts.slice(-2).join(" "), "surname", 4.5);
    give(parts[0] ?? "", "given-name", 2);
  }
  if (type === "organization") {
    for (let n = 1; n < parts.length; n++) give(parts.slice(0, n).join(" "), "short-name", 3);
    give(parts.at(-1) ?? "", "head-noun", 2.5);
    give(initialsOf(it.candidates[0]?.text ?? ""), "acronym", 4);
  }
}

const initialsOf = (name: string): string =>
  name
    .split(" ")
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join("")
    .toLowerCase();

/** What little is known of: hints decide, and else a name of unknown words is mostly an organization's. */
function byDefault(it: Case): Decision | undefined {
  const sample = it.candidates[0] as Candidate;
  const words = sample.words.slice(sample.first, sample.last + 1);
  const ordinary = words.filter(({ key }) => isOrdinary(key));
  if (ordinary.length === words.length && it.candidates.every(beginsSentence)) return undefined;
  if (words.length === 1 && (!/\p{L}{2}/u.test(sample.text) || /\d/.test(sample.text))) return undefined;
  if (words.length === 1 && ordinary.length > 0 && !isAllCapitals(sample.text)) return undefined;
  return strongest(it, 1) ?? { type: "organization", rule: "entities/unknown-name", weight: 0.5 };
}

const beginsSentence = ({ initial }: Candidate): boolean => initial;
