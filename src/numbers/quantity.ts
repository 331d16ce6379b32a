import type { Article } from "../read/article.ts";
import type { Example } from "../text/rules.ts";
import type { Span } from "../text/span.ts";
import type { Sentence } from "../text/token.ts";
import type { Quantity } from "./mention.ts";
import type { Numeral } from "./words.ts";

/** A numeral in its sentence: what a rule looks around from. Offsets are into `text`, the sentence's. */
export interface Place {
  text: string;
  numeral: Numeral;
  sentence: Sentence;
  article: Pick<Article, "text">;
}

/** What a rule reads: the words it takes, and the quantity without bound, direction and item. */
export interface Reading extends Span, Pick<Quantity, "kind" | "unit" | "currency"> {
  /** Where the rule changes it: "fifteen dollars 50" is 15.5. */
  value?: string;
  /** The unit was found before the number, after it, or lent by a neighbour. */
  side?: "before" | "after";
}

/** Looks at the words around a numeral; null where it has nothing to say. */
export interface NumberRule {
  name: string;
  read(place: Place): Reading | null;
}

/** Ways to say one kind of quantity. The families are asked in the order of index.ts, and the first reading stands. */
export interface NumberFamily {
  name: string;
  rules: readonly NumberRule[];
  examples: readonly Example[];
}

/** A numeral that has been read, on its way to a mention. */
export interface Part extends Reading {
  numeral: Numeral;
  value: string;
  rule: string;
}

export const after = ({ text, numeral }: Place): string => text.slice(numeral.end, numeral.end + 60);
export const before = ({ text, numeral }: Place): string => text.slice(Math.max(0, numeral.start - 40), numeral.start);
