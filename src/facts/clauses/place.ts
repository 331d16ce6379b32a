import type { Sentence } from "../../text/token.ts";
import type { Clause } from "../clause.ts";
import type { VerbGroup } from "./verb-group.ts";
import type { Word } from "./word.ts";

/** A verb group and what stands between it and the one before. */
export interface Place {
  sentence: Sentence;
  words: readonly Word[];
  group: VerbGroup;
  /** The group's first word. */
  verb: Word;
  stretch: readonly Word[];
  /** The place in the stretch of its last word that is no adverb and no date; -1 for none. */
  last: number;
  /** The clauses read so far, and the last of them. */
  clauses: readonly Clause[];
  previous: Clause | undefined;
}

/** What a rule reads there. */
export type Reading = Pick<Clause, "start" | "subject" | "form" | "parent" | "outer" | "isDependent">;
