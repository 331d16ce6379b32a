import type { Example } from "./rules.ts";
import type { Token } from "./token.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

// Followed by what they belong to, so their full stop never ends a sentence before a capital.
const BEFORE_NAMES = words(
  "mr mrs ms messrs dr prof gen lt col maj capt cmdr sgt cpl adm sen sens rep reps gov pres rev hon st mt ft vs fr sr. msgr supt insp",
);
// Followed by a figure.
const BEFORE_FIGURES = words(
  "no nos rs fig art sec ch vol pp p approx est ca tel ext jan feb mar apr jun jul aug sep sept oct nov dec",
);
// May stand at the end of a sentence; then only what begins the next one tells.
const MAY_END = words(
  "inc corp co cos ltd plc bros jr sr u.s u.k u.n u.s.a e.u a.m p.m d.c ph.d etc al ave blvd dept univ assn mass calif fla pa ill tex",
);

const END_MARK = /[.!?…]/;
const LETTERS_WITH_DOTS = /^(?:[a-z]\.)*[a-z]$/i;
// "owned by Acme Corp., New York, had"
const GOES_ON = /^\.[,;:]|^\s+\.$/; // and "hit .312"
const LOWER_CASE = /^\p{Ll}/u;
const STARTERS = words(
  "the a an this that these those it he she they we i you his her their its our my there here what who how why when where in on at " +
    "for by from with of to as after before since until under over during while if although but and or so yet nor however meanwhile " +
    "then now also both some many most no not all each every such more another other",
);

/**
 * Whether a sentence ends between two tokens. `gap` is the text between them: end marks, quotes, blanks.
 * compromise's own splits are not used: it ends a sentence after "Rs.", runs quoted ones together and misses `cases."The`.
 */
export function isSentenceEnd(last: Token, gap: string, next: Token, isFirstToken: boolean): boolean {
  // The last full stop of "U.S." and "p.m." is the token's own.
  const marks = last.text.endsWith(".") && /^[\s"'”’)\]]/.test(gap) ? `.${gap}` : gap;
  if (!END_MARK.test(marks) || LOWER_CASE.test(next.text) || GOES_ON.test(marks)) return false;
  if (!/\s/.test(marks)) return /^[.!?…]+["”’]|^[!?]/.test(marks) || isRunTogether(last, marks, next);
  if (!/^\.["'”’)\]]*\s/.test(marks)) return true;
  const word = last.normal.replace(/\.$/, "");
  if (isFirstToken && /^(?:\d{1,3}|[a-z])$/.test(word)) return false; // a list marker
  if (BEFORE_NAMES.has(word)) return false;
  if (BEFORE_FIGURES.has(word) && /^\d/.test(next.text)) return false;
  if (MAY_END.has(word) || LETTERS_WITH_DOTS.test(word)) return /["”]/.test(marks) || STARTERS.has(next.normal);
  return true;
}

// "in the capital.Nobody": a full stop without its blank, where both sides are words.
const isRunTogether = (last: Token, marks: string, next: Token): boolean =>
  marks === "." && /\p{Ll}{2}$/u.test(last.text) && /^\p{Lu}\p{Ll}/u.test(next.text);

/** One pair of brackets a sentence. */
export const examples: readonly Example[] = [
  ["[Shares of Acme Inc. rose 3 percent.] [The company gave no reason.]"],
  ["[Acme Inc. Chairman Jane Roe resigned.]"],
  ["[The fine was Rs. 20 crore, Mr. Rao said.] [He will appeal.]"],
  ["[It is the No. 2 carrier in the U.S.] [It flies to 30 cities.]"],
  ["[The U.S. Treasury sold bonds on Sept. 5.] [Demand was weak.]"],
  ["[J. P. Roe, 46, was named chief executive.]"],
  ['["We sold more."] ["We will hire," she said.]'],
  ['["Why now?" he asked.] [Nobody knew.]'],
  ['[There were 12 new cases."] [The director said so.]'],
  ["[Sales fell!] [Profit rose...] [Nobody can say why.]"],
  ["[Trading ended at 4 p.m.] [The index gained 1.5 percent.]"],
  ["[The deal, Acme said in the U.S., the first of its kind, is off.]"],
  ["[The unit, owned by Acme Corp., New York, had a loss.]"],
  ["[Roe hit .312 last year.] [He is 29.]"],
  ["[1. Acme has the largest share.]"],
];
