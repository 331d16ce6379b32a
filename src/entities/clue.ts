import type { Example } from "../text/rules.ts";
import type { Entry } from "./lists.ts";
import type { EntityType } from "./mention.ts";
import type { Candidate } from "./spans/candidates.ts";
import type { Word } from "./spans/words.ts";

/** What speaks for a type at one place; the weights of an article's clues for one name are added up. */
export interface Clue {
  name: string;
  type: EntityType;
  /** Below 1: a hint; 1 to 2: likely; from 4 on: all but certain. */
  weight: number;
  /** Says nothing of a name that a list has for certain as something else. */
  yields?: true;
  holds(candidate: Candidate): boolean;
}

/** Clues that share one idea, with their examples: values are the types of the names in brackets. */
export interface ClueFamily {
  name: string;
  clues: readonly Clue[];
  examples: readonly Example[];
}

export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((it) => it !== ""));

export const isListedAs = ({ entries }: Candidate, type: Entry["type"]): boolean =>
  entries.some((it) => it.type === type && !it.ambiguous);
export const isPerhapsListedAs = ({ entries }: Candidate, type: Entry["type"]): boolean =>
  entries.some((it) => it.type === type && it.ambiguous);

/** The key of the word before the name, when only a blank is between; else "". */
export function keyBefore({ words, first }: Candidate): string {
  return words[first]?.gap === " " ? (words[first - 1]?.key ?? "") : "";
}

/** Whether one of these words stands before the name, whatever is between: asked before a pattern that ends there. */
export const follows = ({ words, first }: Candidate, keys: ReadonlySet<string>): boolean =>
  keys.has(words[first - 1]?.key ?? "");

/** The key of the word after the name, when only a blank is between; else "". */
export function keyAfter({ words, last }: Candidate): string {
  const after = words[last + 1];
  return after?.gap === " " ? after.key : "";
}

/** The key of the word after a name with a possessive ending: "earnings" in "Acme's earnings"; else "". */
export function keyOwned({ words, last }: Candidate): string {
  return words[last]?.possessive === true ? (words[last + 1]?.key ?? "") : "";
}

// What a pattern of context may look at: enough for it, little enough for long sentences.
const REACH = 60;

/** The text right before and after the name, in its sentence; of a long one the nearest part. */
export const textBefore = ({ sentence, start }: Candidate): string =>
  sentence.text.slice(Math.max(0, start - sentence.start - REACH), start - sentence.start);
export const textAfter = ({ sentence, end }: Candidate): string =>
  sentence.text.slice(end - sentence.start, end - sentence.start + REACH);

/**
 * A pattern for what a text says a name is: "Acme is a small maker of", "Acme, the German carrier,". `nouns` are alternatives.
 * At most four words stand between the article and the noun: not "the biggest operator in the | region".
 */
export const saidToBe = (nouns: string): RegExp =>
  new RegExp(
    String.raw`^(?: \([^()]{1,30}\))?(?:,? (?:is|was|are|were|became|remains) |, )(?:now |then |also |once )?(?:a|an|the|his|her|its|their|one of the) (?:(?!(?:in|of|for|on|at|to|that|which|who)\b)[\w'’-]+ ){0,4}?(?:${nouns})(?! of the year)\b`,
  );

/** "layoffs at Acme": where somebody works, not where something happens. */
export const AT_WORK =
  /\b(?:layoffs|jobs?|shareholders|investors|employees|workers|staff|engineers?|analysts?|economists?|strategists?|executives?|managers?|director|sales|profits?|president|editor|professor|chief|officials?|partner|lawyer|insiders?|researchers?|works?|worked|working) at (?:the )?$/;

export const wordCount = ({ first, last }: Candidate): number => last - first + 1;
export const firstWord = ({ words, first }: Candidate): Word => words[first] as Word;
export const lastWord = ({ words, last }: Candidate): Word => words[last] as Word;
/** The words of the name. */
export const wordsIn = ({ words, first, last }: Candidate): readonly Word[] => words.slice(first, last + 1);
