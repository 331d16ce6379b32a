/** Words of the closed classes that tell where verb groups, clauses and noun phrases begin and end; English, British and American. */

/** The words of a list. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const BE = words("is are was were been be");

export const AUXILIARIES = words(
  `am is are was were be been being has have had having do does did will would shall should can could may might must
  isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't`,
);

export const MODALS = words("will would shall should can could may might must");

/** What may stand between an auxiliary and its verb, or between two verbs of a group: "is not yet expected to". */
export const INSIDE_GROUP = words(
  `not also now still already just likely unlikely able set due expected to never only even almost nearly further together
  each both soon jointly initially probably since`,
);

export const RELATIVES = words("which who whom whose that");

/** Conjunctions that begin a clause of their own. */
export const SUBORDINATORS = words(
  "while whilst but as after because although though when if unless whether where whereas since before until that",
);

/** Whatever may link two phrases or two clauses. */
export const LINKERS: ReadonlySet<string> = new Set([
  ...SUBORDINATORS,
  ...["which", "who", "whom", "whose", "and", "or", "than", "with"],
]);

/** What opens a clause or a phrase without being part of it: conjunctions, and the adverbs that connect sentences. */
export const LEADING: ReadonlySet<string> = new Set([
  ...SUBORDINATORS,
  ...["which", "who", "whom", "whose", "and", "or", "than"],
  ...words("meanwhile however also then now still yet already moreover furthermore so both only just even"),
]);

/** What opens a comparison, which is no phrase that a verb could be said of: "lower than a year ago". */
export const COMPARING = words(
  "higher lower better worse stronger weaker faster slower more less fewer above below up down than compared",
);

/** Prepositions made of participles, and what else opens an aside: "including school leavers". */
export const ASIDE_OPENERS = words(
  "worth excluding including especially particularly notably according during following starting beginning concerning regarding",
);

/** Verbs behind whose object another one stands without "to": "saw profits slump". */
export const TAKES_BARE_VERB = words(
  `help helps helped helping let lets letting make makes made making see sees saw seen seeing watch watched go come and`,
);
