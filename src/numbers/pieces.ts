// A number's pieces where they stand: figures, and words that are part of one. What they make together is words.ts.
import type { Span } from "../text/span.ts";
import { over, plain, raise, shift } from "./decimal.ts";
import { MULTIPLES, ORDINALS, SCALE_LETTERS, SCALES, TENS_AND_UNITS, VULGAR } from "./lexicon.ts";

/** `vague`: "thousands", with the smallest value meant. `multiple`: "doubled", "twice", "threefold". */
export type Role = "cardinal" | "ordinal" | "fraction" | "vague" | "multiple";

export type Kind =
  | "digits"
  | "vulgar"
  | "small" // zero to nineteen
  | "ten" // twenty to ninety
  | "hundred"
  | "scale"
  | "letter"
  | "dozen"
  | "half"
  | "quarter"
  | "ordinal"
  | "ordinals" // "thirds"
  | "suffix" // the "th" of "5th"
  | "vague"
  | "multiple";

/** A figure, or a word that is part of a number. A scale's value is its power of ten. */
export interface Atom extends Span {
  kind: Kind;
  value: string;
}
export interface Line {
  text: string;
  atoms: readonly Atom[];
}
export interface Read {
  value: string;
  role: Role;
  /** The atom after the number. */
  next: number;
  power: number;
  letter?: string | undefined;
}

const entries = <V>(table: Readonly<Record<string, V>>, kind: Kind, suffix = ""): [string, [Kind, string]][] =>
  Object.entries(table).map(([word, value]) => [word + suffix, [kind, String(value)]]);

const LEXICON: ReadonlyMap<string, readonly [Kind, string]> = new Map<string, readonly [Kind, string]>([
  ...entries(TENS_AND_UNITS, "small").map(
    ([word, [, n]]) => [word, [Number(n) < 20 ? "small" : "ten", n]] as [string, [Kind, string]],
  ),
  ...entries(ORDINALS, "ordinal"),
  ...entries(ORDINALS, "ordinals", "s"),
  ...entries(SCALES, "scale"),
  ...entries(SCALES, "vague", "s"),
  ...entries(SCALE_LETTERS, "letter"),
  ["hundred", ["hundred", "2"]],
  ["hundreds", ["vague", "2"]],
  ["tens", ["vague", "1"]],
  ["dozen", ["dozen", "12"]],
  ["doz", ["dozen", "12"]],
  ["dozs", ["dozen", "12"]],
  ["dz", ["dozen", "12"]],
  ["dzs", ["dozen", "12"]],
  ["dozens", ["vague", "dozen"]],
  ["score", ["dozen", "20"]],
  ["scores", ["vague", "score"]],
  ["half", ["half", "0.5"]],
  ["halves", ["ordinals", "2"]],
  ["quarter", ["quarter", "0.25"]],
  ["quarters", ["ordinals", "4"]],
  ...entries(MULTIPLES, "multiple"),
  ...Object.keys(TENS_AND_UNITS).map(
    (word) => [`${word}fold`, ["multiple", `${TENS_AND_UNITS[word]}`]] as [string, [Kind, string]],
  ),
  ["st", ["suffix", ""]],
  ["nd", ["suffix", ""]],
  ["rd", ["suffix", ""]],
  ["th", ["suffix", ""]],
]);

// Each separator is followed by a digit, so that a run of them is read once, from its start to its end.
const PIECE =
  /\.?\d+(?:[.,]\d+)*(?:[eE][-+]?\d{1,2}(?!\w)| ?[x×] ?10\^[-−]?\d{1,2}|\^[-−+]?\d{1,2})?|[½⅓⅔¼¾⅕-⅞⅐-⅒]|[A-Za-z]+/g;
/** More digits than this are a code, not a number. */
const MOST_DIGITS = 60;

export function atomsOf(text: string): Atom[] {
  const atoms: Atom[] = [];
  PIECE.lastIndex = 0;
  for (let m = PIECE.exec(text); m !== null; m = PIECE.exec(text)) {
    const atom = atomOf(m[0], m.index, text);
    if (atom !== null) atoms.push(atom);
    else if (m[0].length <= MOST_DIGITS && /^\d{1,3}(?:,\d{1,3})+$/.test(m[0])) atoms.push(...listed(m[0], m.index));
  }
  return atoms;
}

/** "22,24,26,31": no number, so several. */
function* listed(piece: string, from: number): Generator<Atom> {
  let start = from;
  for (const value of piece.split(",")) {
    yield { start, end: start + value.length, kind: "digits", value: plain(value) };
    start += value.length + 1;
  }
}

function atomOf(piece: string, start: number, text: string): Atom | null {
  const end = start + piece.length;
  const first = piece.charCodeAt(0);
  if (first < 58) return digitsOf(piece, start, text);
  if (first > 127) {
    const [above, below] = VULGAR[piece] ?? [0, 1];
    return { start, end, kind: "vulgar", value: over(`${above}`, `${below}`) };
  }
  // Scale letters and the "th" of "5th" follow their figure; most short words need not be looked up.
  const mustFollow = piece.length < 4;
  const isNear = mustFollow && /\d ?$/.test(text.slice(start < 2 ? 0 : start - 2, start));
  const entry = piece.length > 12 || (piece.length < 3 && !isNear) ? undefined : LEXICON.get(piece.toLowerCase());
  if (entry === undefined) return null;
  const [kind, value] = entry;
  return (kind === "letter" || kind === "suffix") && !isNear ? null : { start, end, kind, value };
}

/** "1,234.5", "12,34,567", "1.234,5", "22,240,260": the last sign is the decimal one unless it comes twice or groups thousands. */
function digitsOf(piece: string, from: number, text: string): Atom | null {
  // A full stop that ends a word ("p.5") or an ellipsis is not the number's.
  const cut = piece.startsWith(".") && /[\w.]/.test(text[from - 1] ?? "") ? 1 : 0;
  const start = from + cut;
  const written = piece.slice(cut);
  if (written.length > MOST_DIGITS) return null;
  const end = start + written.length;
  const value = plainDigits(written);
  return value === null ? null : { start, end, kind: "digits", value };
}

function plainDigits(written: string): string | null {
  const power = written.match(/^([\d.]+)(?:[eE]\+?| ?[x×] ?10\^)([-−]?\d{1,2})$/);
  if (power !== null) return shift(power[1] as string, Number(power[2]?.replace("−", "-")));
  const raised = written.match(/^(\d{1,6}(?:\.\d{1,6})?)\^([-−+]?\d{1,2})$/);
  if (raised !== null) return raise(raised[1] as string, Number(raised[2]?.replace("−", "-")));
  if (/^\d+$/.test(written)) return written.length > 1 && written.startsWith("0") ? plain(written) : written;
  if (/^\d*\.\d+$/.test(written)) return plain(written.startsWith(".") ? `0${written}` : written);
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(written)) return plain(written.replaceAll(",", ""));
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(written)) return plain(written.replaceAll(".", "").replace(",", "."));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(written)) return plain(written.replaceAll(".", ""));
  if (/^\d+,\d{1,2}$/.test(written)) return plain(written.replace(",", "."));
  if (/^\d+(?:,\d{3})+(?:\.\d+)?$/.test(written)) return plain(written.replaceAll(",", ""));
  return null;
}

/** The text between an atom and the next one; more than the longest joining words stays unread. */
export function gapAfter({ text, atoms }: Line, i: number): string {
  const [atom, next] = [atoms[i], atoms[i + 1]];
  if (atom === undefined || next === undefined || next.start - atom.end > 10) return "…";
  return text.slice(atom.end, next.start);
}
export const isBlank = (gap: string): boolean => gap === " " || gap === "-" || gap === " - " || gap === "\u00a0";
export const isAnd = (gap: string): boolean => gap === " and " || gap === "-and-";
export const textBefore = ({ text, atoms }: Line, i: number): string => {
  const start = atoms[i]?.start ?? 0;
  return text.slice(Math.max(0, start - 14), start);
};
export const kindAt = ({ atoms }: Line, i: number): Kind | undefined => atoms[i]?.kind;
export const writtenAt = ({ text, atoms }: Line, i: number): string => text.slice(atoms[i]?.start, atoms[i]?.end);
