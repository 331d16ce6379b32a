/** Words of the closed classes that tell where verb groups, clauses and noun phrases begin and end; English, British and American. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const BE = set("is are was were been be");

export const AUXILIARIES = set(
  `am is are was were be been being has have had having do does did will would shall should can could may might must
  isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't`,
);

/** What may stand between an auxiliary and its verb, or between two verbs of a group: "is not yet expected to". */
export const INSIDE_GROUP = set(
  `not also now still already just likely unlikely able set due expected to never only even almost nearly further together
  each both soon jointly initially probably`,
);

export const RELATIVES = set("which who whose that");

/** Conjunctions that begin a clause of their own. */
export const SUBORDINATORS = set(
  "while but as after because although though when if where whereas since before until that",
);

/** Whatever may link two phrases or two clauses. */
export const LINKERS: ReadonlySet<string> = new Set([...SUBORDINATORS, "which", "who", "and", "or", "than", "with"]);

/** What opens a clause or a phrase without being part of it: conjunctions, and the adverbs that connect sentences. */
export const LEADING: ReadonlySet<string> = new Set([
  ...SUBORDINATORS,
  ...["which", "who", "and", "or", "than"],
  ...set("meanwhile however also then now still moreover furthermore so both only just even"),
]);

/** What opens a comparison, which is no phrase that a verb could be said of: "lower than a year ago". */
export const COMPARING = set(
  "higher lower better worse stronger weaker faster slower more less fewer above below up down than compared",
);
