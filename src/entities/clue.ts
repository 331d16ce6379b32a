import type { Example } from "../text/rules.ts";
import type { Candidate } from "./candidates.ts";
import type { EntityType } from "./mention.ts";
import type { Word } from "./words.ts";

/** What speaks for a type at one place; the weights of an article's clues for one name are added up. */
export interface Clue {
  name: string;
  type: EntityType;
  /** 1: a hint; 2: likely; 4: all but certain. */
  weight: number;
  holds(candidate: Candidate): boolean;
}

/** Clues that share one idea, with their examples: values are the types of the names in brackets. */
export interface ClueFamily {
  name: string;
  clues: readonly Clue[];
  examples: readonly Example[];
}

export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((it) => it !== ""));

/** The word before the name, when only a blank is between. */
export const wordBefore = ({ words, first }: Candidate): Word | undefined => {
  const before = words[first - 1];
  return before !== undefined && words[first]?.gap === " " && !before.possessive ? before : undefined;
};

/** The word after the name, when only a blank (and a possessive ending) is between. */
export const wordAfter = ({ words, last }: Candidate): Word | undefined => {
  const after = words[last + 1];
  return after !== undefined && /^(?:['’]s)? $/.test(after.gap) ? after : undefined;
};

/** The text right before and after the name, in its sentence. */
export const textBefore = ({ sentence, start }: Candidate): string => sentence.text.slice(0, start - sentence.start);
export const textAfter = ({ sentence, end }: Candidate): string => sentence.text.slice(end - sentence.start);

export const isPossessive = ({ words, last }: Candidate): boolean => words[last]?.possessive === true;
export const wordCount = ({ first, last }: Candidate): number => last - first + 1;
export const firstWord = ({ words, first }: Candidate): Word => words[first] as Word;
export const lastWord = ({ words, last }: Candidate): Word => words[last] as Word;
