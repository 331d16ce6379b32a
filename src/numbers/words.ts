import type { Span } from "../text/span.ts";
import { compare, negate, over, plain, plus, raise, shift, times } from "./decimal.ts";
import { MULTIPLES, ORDINALS, SCALE_LETTERS, SCALES, TENS_AND_UNITS, VULGAR } from "./lexicon.ts";

/** `vague`: "thousands", with the smallest value meant. `multiple`: "doubled", "twice", "threefold". */
export type Role = "cardinal" | "ordinal" | "fraction" | "vague" | "multiple";

/** A number as written, before anybody asks what it counts. Offsets are into the text it was found in. */
export interface Numeral extends Span {
  value: string;
  role: Role;
  /** Begins with a figure. */
  hasDigits: boolean;
  /** Power of ten of its scale word or letter: the 9 of "$10 to $15 billion" belongs to both ends. */
  power: number;
  /** The scale was this letter, straight after the figure: "50m" may be metres. */
  letter?: string | undefined;
}

/** "forty-eight", "a dozen", "1.2bn", "half a million" → a decimal string; null when the text is not one cardinal number. */
export function readNumber(text: string): string | null {
  const trimmed = text.trim();
  const [numeral] = findNumerals(trimmed);
  if (numeral === undefined || numeral.start !== 0 || numeral.end !== trimmed.length) return null;
  return numeral.role === "cardinal" || numeral.role === "fraction" ? numeral.value : null;
}

/** All numbers of a text in text order: in figures, in words or mixed, with their sign. */
export function findNumerals(text: string): Numeral[] {
  const line = { text, atoms: atomsOf(text) };
  const numerals: Numeral[] = [];
  for (let i = 0; i < line.atoms.length; ) {
    const read = readRatio(line, i) ?? readFraction(line, i) ?? readCardinal(line, i) ?? readOrdinal(line, i);
    if (read !== null) numerals.push(withSign(text, withArticle(text, toNumeral(line, i, read))));
    i = read?.next ?? i + 1;
  }
  return numerals;
}

type Kind =
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
interface Atom extends Span {
  kind: Kind;
  value: string;
}
interface Line {
  text: string;
  atoms: readonly Atom[];
}
interface Read {
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

function atomsOf(text: string): Atom[] {
  const atoms: Atom[] = [];
  PIECE.lastIndex = 0;
  for (let m = PIECE.exec(text); m !== null; m = PIECE.exec(text)) {
    const atom = atomOf(m[0], m.index, text);
    if (atom !== null) atoms.push(atom);
  }
  return atoms;
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

// ---- joining the pieces

/** The text between an atom and the next one; more than the longest joining words stays unread. */
function gapAfter({ text, atoms }: Line, i: number): string {
  const [atom, next] = [atoms[i], atoms[i + 1]];
  if (atom === undefined || next === undefined || next.start - atom.end > 10) return "…";
  return text.slice(atom.end, next.start);
}
const isBlank = (gap: string): boolean => gap === " " || gap === "-" || gap === " - " || gap === "\u00a0";
const isAnd = (gap: string): boolean => gap === " and " || gap === "-and-";
const textBefore = ({ text, atoms }: Line, i: number): string => {
  const start = atoms[i]?.start ?? 0;
  return text.slice(Math.max(0, start - 14), start);
};

/** Where a cardinal number stands while its pieces are added up. */
interface Sum {
  total: string;
  /** What waits for its scale. */
  group: string | null;
  /** The power of the scale last met; the next must be smaller. */
  limit: number;
  last: Kind | null;
  next: number;
  power: number;
  letter?: string | undefined;
}

/** "three million two hundred thousand", "2.2 billion", "4 hundred million", "a dozen", "one and a half". */
function readCardinal(line: Line, i: number): Read | null {
  if (kindAt(line, i) === "vague") return readVague(line, i);
  if (!startsCardinal(line, i)) return null;
  // "between five and six": the word is the range's.
  const joinsByAnd = !/\bbetween $/i.test(textBefore(line, i));
  let sum: Sum = { total: "0", group: null, limit: Infinity, last: null, next: i, power: 0 };
  let safe: Sum | null = null;
  while (sum.next < line.atoms.length) {
    const gap = sum.next === i ? " " : gapAfter(line, sum.next - 1);
    const grown = grow(line, sum, gap, joinsByAnd);
    if (grown === null) break;
    if (grown === "too-large") return safe && closeSum(line, safe);
    // "one thousand and | five thousand": whether the word belongs to the first number shows only later.
    if (isAnd(gap) || sum.last === "scale") safe = sum;
    sum = grown;
  }
  return sum.next === i ? null : closeSum(line, sum);
}

const kindAt = ({ atoms }: Line, i: number): Kind | undefined => atoms[i]?.kind;

function startsCardinal(line: Line, i: number): boolean {
  const { kind, value } = line.atoms[i] as Atom;
  if (kind === "digits" || kind === "vulgar" || kind === "small" || kind === "ten") return true;
  if (kind === "half" || kind === "quarter")
    return /^(?:[ -]| an? | of a )$/.test(gapAfter(line, i)) && isWhole(line, i + 1);
  if (kind === "dozen" && value !== "12") return false;
  return (kind === "hundred" || kind === "scale" || kind === "dozen") && /\ba $|\bper $/i.test(textBefore(line, i));
}

const isWhole = (line: Line, i: number): boolean => /^(?:hundred|scale|dozen)$/.test(kindAt(line, i) ?? "");

function grow(line: Line, sum: Sum, gap: string, joinsByAnd: boolean): Sum | "too-large" | null {
  const atom = line.atoms[sum.next] as Atom;
  const next = sum.next + 1;
  const { kind, value } = atom;
  const isJoined = isBlank(gap) || (isAnd(gap) && joinsByAnd && (sum.last === "hundred" || sum.last === "scale"));
  const isFirst = sum.last === null;
  const isOpen = isFirst || sum.last === "scale";
  if (kind === "letter") return withLetter(line, sum, atom, gap);
  if (!isJoined && !(kind === "scale" && gap === "")) return null;
  if (isAnd(gap) && readFraction(line, sum.next) !== null) return null; // "a hundred and three quarters"
  switch (kind) {
    case "digits":
    case "vulgar":
      if (isFirst) return { ...sum, ...spacedGroups(line, sum.next), last: kind };
      // "3 hundred and 21", "2 million 300 thousand"
      if (sum.last === "hundred" && isAnd(gap) && /^\d\d?$/.test(value))
        return { ...sum, group: plus(sum.group ?? "0", value), last: kind, next };
      if (sum.last === "scale" && kindAt(line, next) === "scale" && gapAfter(line, sum.next) === " ")
        return { ...sum, group: value, last: kind, next };
      return null;
    case "small":
    case "ten":
      if (isOpen) return { ...sum, group: value, last: kind, next };
      if (sum.last === "hundred") return { ...sum, group: plus(sum.group ?? "0", value), last: kind, next };
      if (sum.last === "ten" && kind === "small" && !isAnd(gap) && Number(value) > 0 && Number(value) < 10) {
        return { ...sum, group: plus(sum.group ?? "0", value), last: kind, next };
      }
      return null;
    case "hundred":
      if (sum.last === "hundred" || sum.last === "scale" || sum.last === "dozen") return null;
      return { ...sum, group: times(sum.group ?? "1", "100"), last: kind, next };
    case "dozen":
      if (sum.last === "hundred" || sum.last === "scale" || sum.last === "dozen") return null;
      return { ...sum, group: times(sum.group ?? "1", value), last: kind, next };
    case "half":
    case "quarter":
      if (!isOpen || !/^(?:[ -]| an? | of a )$/.test(gapAfter(line, sum.next)) || !isWhole(line, next)) return null;
      return { ...(grow(line, { ...sum, group: value, last: "small", next }, " ", false) as Sum) };
    case "vague":
      return isFirst ? null : pluralScale(sum, atom);
    case "scale":
      return scaled(sum, Number(value), next);
    default:
      return null;
  }
}

/** "million": of what waits, or of what a scale has just made ("thousand million", "lakh crore"). */
function scaled(sum: Sum, power: number, next: number): Sum | "too-large" {
  if (sum.group === null && sum.last === "scale") {
    return { ...sum, total: shift(sum.total, power), power: sum.power + power, limit: sum.limit + power, next };
  }
  if (power >= sum.limit) return "too-large";
  const total = plus(sum.total, shift(sum.group ?? "1", power));
  return {
    ...sum,
    total,
    group: null,
    limit: power,
    last: "scale",
    power: sum.last === null || sum.total === "0" ? power : 0,
    next,
  };
}

/** "five dozens", "five millions". */
function pluralScale(sum: Sum, { value }: Atom): Sum | "too-large" | null {
  const next = sum.next + 1;
  if (sum.group === null) return null;
  if (value === "dozen") return { ...sum, group: times(sum.group, "12"), last: "dozen", next };
  if (value === "2") return { ...sum, group: times(sum.group, "100"), last: "hundred", next };
  return value === "score" || value === "1" ? null : scaled(sum, Number(value), next);
}

/** "25k", "2.5bn", "2.5 bn", "8 B"; not the "m" of "32m2", nor a lone letter that stands apart. */
function withLetter({ text }: Line, sum: Sum, atom: Atom, gap: string): Sum | null {
  const word = text.slice(atom.start, atom.end);
  if (sum.last !== "digits" || /[\d²³^/]/.test(text[atom.end] ?? "")) return null;
  const isApart = gap === " " && (word.length > 1 ? word !== "mm" && word !== "MM" : /[BMkK]/.test(word));
  if (gap !== "" && !isApart) return null;
  if (word === "mm") return null;
  const grown = scaled(sum, Number(atom.value), sum.next + 1) as Sum;
  return { ...grown, letter: word };
}

/** "1 234 567": one to three figures, then groups of three. */
function spacedGroups(line: Line, i: number): { group: string; next: number } {
  let group = (line.atoms[i] as Atom).value;
  let next = i + 1;
  const isGroup = (at: number) => kindAt(line, at) === "digits" && /^\d{3}(?:\.\d+)?$/.test(writtenAt(line, at));
  // Not in a row of a table.
  if (!/^[1-9]\d{0,2}$/.test(writtenAt(line, i)) || /\d $/.test(textBefore(line, i))) return { group, next };
  while (/^[ \u00a0\u2009\u202f]$/.test(gapAfter(line, next - 1)) && isGroup(next) && !group.includes(".")) {
    group += (line.atoms[next] as Atom).value.padStart(3, "0");
    if (writtenAt(line, next).includes(".")) group = writtenAt(line, i) + group.slice(writtenAt(line, i).length);
    next++;
  }
  const isRow = next > i + 1 && kindAt(line, next) === "digits" && gapAfter(line, next - 1) === " ";
  // "400 737 Max jets"
  const isName =
    next === i + 2 && /^ [A-Z]/.test(line.text.slice(line.atoms[i + 1]?.end, (line.atoms[i + 1]?.end ?? 0) + 2));
  return isRow || isName ? { group: (line.atoms[i] as Atom).value, next: i + 1 } : { group, next };
}
const writtenAt = ({ text, atoms }: Line, i: number): string => text.slice(atoms[i]?.start, atoms[i]?.end);

function closeSum(line: Line, sum: Sum): Read | null {
  const value = plus(sum.total, sum.group ?? "0");
  const { next, power, letter } = sum;
  return (
    readHigherOrdinal(line, sum, value) ??
    withDecimalWords(line, withFraction(line, { value, role: "cardinal", next, power, letter }, sum))
  );
}

/** "twenty-first", "one hundred and fifth": the ordinal word at the end of a number. */
function readHigherOrdinal(line: Line, sum: Sum, value: string): Read | null {
  const atom = line.atoms[sum.next];
  if (atom === undefined || sum.letter !== undefined) return null;
  if (atom.kind === "suffix" && gapAfter(line, sum.next - 1) === "" && sum.last === "digits" && /^\d+$/.test(value)) {
    return { value, role: "ordinal", next: sum.next + 1, power: 0 };
  }
  if (atom.kind !== "ordinal" || sum.last === "digits") return null;
  const gap = gapAfter(line, sum.next - 1);
  if (!isBlank(gap) && !(isAnd(gap) && sum.last !== "ten")) return null;
  const n = Number(atom.value);
  const isPart = (sum.last === "ten" && n < 10) || sum.last === "hundred" || sum.last === "scale";
  if (isPart && n < 100) return { value: plus(value, atom.value), role: "ordinal", next: sum.next + 1, power: 0 };
  return n >= 100 ? { value: times(value, atom.value), role: "ordinal", next: sum.next + 1, power: 0 } : null;
}

/** "two and a half", "2 1/2", "2½", "one million and a half", "forty-two and a third", "one hundred and three quarters". */
function withFraction(line: Line, read: Read, { last, limit }: Sum): Read {
  const fraction = fractionAfter(line, read.next);
  if (fraction === null) return read;
  const isMixed = last === "scale" && limit < Infinity;
  const scale = line.atoms[fraction.next];
  // "one billion and a half | million"
  const isSmaller = scale?.kind === "scale" && gapAfter(line, fraction.next - 1) === " " && Number(scale.value) < limit;
  if (isMixed && isSmaller) {
    return { ...read, value: plus(read.value, shift(fraction.value, Number(scale.value))), next: fraction.next + 1 };
  }
  const value = plus(read.value, isMixed ? shift(fraction.value, limit) : fraction.value);
  // "two and a half million"
  if (!isMixed && scale?.kind === "scale" && gapAfter(line, fraction.next - 1) === " ") {
    return { ...read, value: shift(value, Number(scale.value)), power: Number(scale.value), next: fraction.next + 1 };
  }
  return { ...read, value, next: fraction.next };
}

function fractionAfter(line: Line, i: number): { value: string; next: number } | null {
  const gap = gapAfter(line, i - 1);
  const atom = line.atoms[i];
  if (atom === undefined) return null;
  if (atom.kind === "vulgar" && (gap === "" || gap === " ")) return { value: atom.value, next: i + 1 };
  if (gap === " " && kindAt(line, i - 1) === "digits") return readSlash(line, i);
  if (/^(?: and an? |-and-a-)$/.test(gap)) {
    if (atom.kind === "half" || atom.kind === "quarter") return { value: atom.value, next: i + 1 };
    if (atom.kind === "ordinal" && Number(atom.value) > 2) return { value: over("1", atom.value), next: i + 1 };
    return null;
  }
  return isAnd(gap) ? readFraction(line, i) : null;
}

/** "nine point nought four", "two hundred point seventy-one", "2.5 million" in words. */
function withDecimalWords(line: Line, read: Read): Read {
  if (gapAfter(line, read.next - 1) !== " point ") return read;
  let { next } = read;
  let digits = "";
  do {
    const tens =
      kindAt(line, next) === "ten" ? readCardinal({ ...line, atoms: line.atoms.slice(0, next + 2) }, next) : null;
    const value = tens?.value ?? (kindAt(line, next) === "small" ? line.atoms[next]?.value : undefined);
    if (value === undefined || value.length > 2) break;
    digits += value;
    next = tens?.next ?? next + 1;
  } while (gapAfter(line, next - 1) === " ");
  if (digits === "") return read;
  const value = plus(read.value, `0.${digits}`);
  const scale = line.atoms[next];
  if (scale?.kind !== "scale" || gapAfter(line, next - 1) !== " ") return { ...read, value, next };
  return { ...read, value: shift(value, Number(scale.value)), power: Number(scale.value), next: next + 1 };
}

/** "3/4", "1 / 4", "1⁄32"; not "9/11" nor "24/7". */
function readSlash(line: Line, i: number): Read | null {
  const [above, below] = [writtenAt(line, i), writtenAt(line, i + 1)];
  if (!/^ ?[/⁄] ?$/.test(gapAfter(line, i)) || kindAt(line, i) !== "digits" || kindAt(line, i + 1) !== "digits")
    return null;
  if (!/^[1-9]\d{0,2}$/.test(above) || !/^[1-9]\d{0,3}$/.test(below) || above === below) return null;
  if (Number(above) > Number(below) && !/^(?:[2-5]|8|16)$/.test(below)) return null;
  if (/[/\d]/.test(line.text[line.atoms[i + 1]?.end ?? 0] ?? "") || /[/\d]$/.test(textBefore(line, i))) return null;
  const isUsual =
    /^(?:[2-6]|8|9|10|12|16|32|64|100|128|1000)$/.test(below) || line.text.startsWith(" of ", line.atoms[i + 1]?.end);
  return isUsual ? { value: over(above, below), role: "fraction", next: i + 2, power: 0 } : null;
}

/** "two-thirds", "one fifth", "a third of", "three quarters", "half", "1/16". */
function readFraction(line: Line, i: number): Read | null {
  const slash = readSlash(line, i);
  if (slash !== null) return slash;
  const { kind, value } = line.atoms[i] as Atom;
  if (kind === "half") return startsCardinal(line, i) ? null : { value, role: "fraction", next: i + 1, power: 0 };
  if (kind === "quarter" || kind === "ordinal") return readLonePart(line, i);
  if (kind !== "digits" && (kind === "vulgar" || !startsCardinal(line, i))) return null;
  return readDenominator(line, i);
}

/** "a third of", "by a quarter"; a bare "third" or "quarter" is a rank or three months. */
function readLonePart(line: Line, i: number): Read | null {
  const atom = line.atoms[i] as Atom;
  if (startsCardinal(line, i) || (atom.kind === "ordinal" && Number(atom.value) < 3)) return null;
  const follows = line.text.slice(atom.end, atom.end + 4);
  const isPart =
    /\b(?:an?|one) $/i.test(textBefore(line, i)) &&
    (follows.startsWith(" of ") || /\b(?:by|than|nearly|almost|about|over) an? $/i.test(textBefore(line, i)));
  if (!isPart) return null;
  return {
    value: atom.kind === "quarter" ? atom.value : over("1", atom.value),
    role: "fraction",
    next: i + 1,
    power: 0,
  };
}

const MOST_PIECES = 10;

/** "three | twenty-firsts", "one | fifth", "three-quarters": the longest denominator that leaves a numerator before it. */
function readDenominator(line: Line, i: number): Read | null {
  const end = denominatorEnd(line, i);
  if (end === null) return null;
  for (let at = i + 1; at <= end; at++) {
    const isBound = gapAfter(line, at - 1) === "-" && kindAt(line, at - 1) === "ten" && kindAt(line, at) === "small";
    const below = isBound ? null : denominatorAt(line, at, end);
    const above = below === null ? null : readCardinal({ ...line, atoms: line.atoms.slice(0, at) }, i);
    if (below === null || above?.role !== "cardinal" || above.next !== at) continue;
    if (kindAt(line, end) !== "ordinals" && above.value !== "1") continue;
    if (/^quarter/i.test(writtenAt(line, end)) && isThreeMonths(line, i, end)) return null;
    return { value: over(above.value, below), role: "fraction", next: end + 1, power: 0 };
  }
  return null;
}

/** Where a run of number words ends in "thirds", or in "third" after a "one"; "seconds" are a time. */
function denominatorEnd(line: Line, i: number): number | null {
  for (let at = i + 1; at < i + MOST_PIECES && at < line.atoms.length; at++) {
    if (!isBlank(gapAfter(line, at - 1))) return null;
    const kind = kindAt(line, at);
    if (kind === "small" || kind === "ten" || kind === "hundred" || kind === "scale") continue;
    if (kind === "half" || kind === "quarter")
      return writtenAt(line, i).toLowerCase() === "one" && at === i + 1 ? at : null;
    return (kind === "ordinals" || kind === "ordinal") && !/^(?:first|seconds?)$/i.test(writtenAt(line, at))
      ? at
      : null;
  }
  return null;
}

function denominatorAt(line: Line, at: number, end: number): string | null {
  const { kind, value } = line.atoms[end] as Atom;
  const last = kind === "half" ? "2" : kind === "quarter" ? "4" : value;
  if (at === end) return last;
  if (kindAt(line, at) !== "small" && kindAt(line, at) !== "ten") return null;
  const rest = readCardinal({ ...line, atoms: line.atoms.slice(0, end) }, at);
  if (rest?.next !== end || rest.role !== "cardinal") return null;
  const joins =
    kindAt(line, end - 1) === "ten" ? Number(last) < 10 : Number(last) < 100 && kindAt(line, end - 1) !== "small";
  return joins ? plus(rest.value, last) : null;
}

/** "the first three quarters", "two straight quarters", "for four quarters". */
function isThreeMonths(line: Line, i: number, at: number): boolean {
  const atom = line.atoms[at] as Atom;
  if (gapAfter(line, at - 1) === "-" || line.text.startsWith(" of ", atom.end))
    return /\b(?:first|last|past|next|these) $/i.test(textBefore(line, i));
  return (
    (line.atoms[i] as Atom).value !== "3" ||
    /\b(?:first|last|past|next|these|those|previous|the|for|in|of) $/i.test(textBefore(line, i))
  );
}

/** "one in five", "two out of three", "1 over 20". */
function readRatio(line: Line, i: number): Read | null {
  if (!/^(?: in | out of | in every | over )$/.test(gapAfter(line, i))) return null;
  const { kind, value } = line.atoms[i] as Atom;
  if ((kind !== "small" && kind !== "digits") || !/^\d{1,3}$/.test(value)) return null;
  const below = readCardinal(line, i + 1);
  if (below === null || below.role !== "cardinal" || !/^\d{1,7}$/.test(below.value) || compare(value, below.value) >= 0)
    return null;
  if (value === "0" || /^(?:1[89]|20)\d\d$/.test(below.value)) return null;
  // "three in seven days", "two in 5 minutes"
  const unit = line.text
    .slice((line.atoms[below.next - 1] as Atom).end)
    .match(/^[ -](?:second|minute|hour|day|week|month|year|decade|game|match|start|percent|per cent|of)/);
  return unit === null ? { value: over(value, below.value), role: "fraction", next: below.next, power: 0 } : null;
}

/** "third", "hundredth"; "doubled". */
function readOrdinal(line: Line, i: number): Read | null {
  const { kind, value } = line.atoms[i] as Atom;
  return kind === "ordinal" || kind === "multiple" ? { value, role: kind, next: i + 1, power: 0 } : null;
}

/** "dozens", "thousands", "tens of thousands", "hundreds of millions": the smallest value meant. */
function readVague(line: Line, i: number): Read | null {
  const first = line.atoms[i] as Atom;
  if (first.value === "dozen" || first.value === "score") {
    const isCount = first.value === "dozen" || line.text.startsWith(" of ", first.end);
    return isCount ? { value: first.value === "dozen" ? "12" : "20", role: "vague", next: i + 1, power: 0 } : null;
  }
  const second = line.atoms[i + 1];
  const isCompound = second?.kind === "vague" && gapAfter(line, i) === " of " && /^\d+$/.test(second.value);
  if (first.value === "1" && !isCompound) return null;
  const power = Number(first.value) + (isCompound ? Number(second.value) : 0);
  return { value: shift("1", power), role: "vague", next: isCompound ? i + 2 : i + 1, power };
}

// ---- the span

function toNumeral({ atoms }: Line, i: number, { value, role, next, power, letter }: Read): Numeral {
  const [first, last] = [atoms[i] as Atom, atoms[next - 1] as Atom];
  return {
    start: first.start,
    end: last.end,
    value,
    role,
    hasDigits: first.kind === "digits" || first.kind === "vulgar",
    power,
    letter,
  };
}

/** "a dozen", "a hundred", "a third". */
function withArticle(text: string, numeral: Numeral): Numeral {
  if (numeral.hasDigits || numeral.role === "ordinal" || numeral.role === "vague") return numeral;
  const article = text.slice(Math.max(0, numeral.start - 4), numeral.start).match(/\b(an?[ -])$/i)?.[1];
  return article === undefined ||
    !/^(?:hundred|thousand|lakh|million|crore|billion|trillion|dozen|half|quarter|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)/i.test(
      text.slice(numeral.start, numeral.start + 9),
    )
    ? numeral
    : { ...numeral, start: numeral.start - article.length };
}

/** "-1.3", "−5", "minus 5", "minus-260", "negative one". */
function withSign(text: string, numeral: Numeral): Numeral {
  const sign = text
    .slice(Math.max(0, numeral.start - 10), numeral.start)
    .match(/(?:(?:^|[\s($~≈])[-−–]|\b(?:minus|negative)[ -])$/i)?.[0];
  if (sign === undefined || numeral.role === "ordinal") return numeral;
  const length = /^[\s($~≈]/.test(sign) ? 1 : sign.length;
  return { ...numeral, start: numeral.start - length, value: negate(numeral.value) };
}
