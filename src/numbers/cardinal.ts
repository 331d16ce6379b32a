// Pieces added up: "three million two hundred thousand", "2.2 billion", "one and a half", "twenty-first", "thousands".
import { compare, over, plus, shift, times } from "./decimal.ts";
// A number may end in a fraction, and a fraction's parts are numbers: the two files need each other.
import { readFraction, readSlash } from "./fraction.ts";
import {
  type Atom,
  gapAfter,
  isAnd,
  isBlank,
  type Kind,
  kindAt,
  type Line,
  type Read,
  textBefore,
  writtenAt,
} from "./pieces.ts";

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
export function readCardinal(line: Line, i: number): Read | null {
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

export function startsCardinal(line: Line, i: number): boolean {
  const { kind, value } = line.atoms[i] as Atom;
  if (kind === "digits" || kind === "vulgar" || kind === "small" || kind === "ten") return true;
  if (kind === "half" || kind === "quarter")
    return /^(?:[ -]| an? | of a )$/.test(gapAfter(line, i)) && isWhole(line, i + 1);
  if (kind === "dozen" && value !== "12") return false;
  return (kind === "hundred" || kind === "scale" || kind === "dozen") && /\ba $|\bper $/i.test(textBefore(line, i));
}

/** "one-time": joined to a word that is no number. */
const isCompound = (line: Line, i: number): boolean => {
  const end = line.atoms[i]?.end ?? 0;
  return /^-[a-z]/.test(line.text.slice(end, end + 2)) && line.atoms[i + 1]?.start !== end + 1;
};

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
      if (!isFirst && isCompound(line, sum.next)) return null; // "$24 million one-time charge"
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
      if (sum.last === "scale" || sum.last === "dozen") return null;
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
  if (value === "dozen") return { ...sum, group: dozens(sum), last: "dozen", next };
  if (value === "2") return { ...sum, group: times(sum.group, "100"), last: "hundred", next };
  return value === "score" || value === "1" ? null : scaled(sum, Number(value), next);
}

/** "five dozens"; "three hundred and two dozens" are 324. */
function dozens({ group, last }: Sum): string {
  const single = last === "small" && compare(group as string, "100") > 0 ? (group as string).slice(-1) : null;
  return single === null ? times(group as string, "12") : plus(group as string, times(single, "11"));
}

/** "25k", "2.5bn", "2.5 bn", "8 B"; not the "m" of "32m2", nor a lone letter that stands apart. */
function withLetter({ text }: Line, sum: Sum, atom: Atom, gap: string): Sum | null {
  const word = text.slice(atom.start, atom.end);
  if (sum.last !== "digits" || /[\d²³^/\u00c0-\u024f]/.test(text[atom.end] ?? "")) return null;
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
    next === i + 2 &&
    /^(?: [A-Z]|-\d| jets?\b| planes?\b| aircraft\b)/.test(
      line.text.slice(line.atoms[i + 1]?.end, (line.atoms[i + 1]?.end ?? 0) + 10),
    );
  return isRow || isName ? { group: (line.atoms[i] as Atom).value, next: i + 1 } : { group, next };
}

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
  const isTens = sum.last === "ten" && n < 10;
  // "280 million first mortgage bonds", "two million third-party sellers": the rank is of what follows.
  const isLoose = gap === " " && (n < 4 || sum.last === "scale");
  const isPart = isTens || ((sum.last === "hundred" || sum.last === "scale") && !isLoose);
  if (isPart && n < 100) return { value: plus(value, atom.value), role: "ordinal", next: sum.next + 1, power: 0 };
  return n >= 100 ? { value: times(value, atom.value), role: "ordinal", next: sum.next + 1, power: 0 } : null;
}

/** "two and a half", "2 1/2", "2½", "one million and a half", "forty-two and a third", "one hundred and three quarters". */
function withFraction(line: Line, read: Read, { last, limit }: Sum): Read {
  const fraction = fractionAfter(line, read.next);
  if (fraction === null) return read;
  // "one billion and | three quarters million"
  if (fraction.power > 0) {
    return fraction.power < limit ? { ...read, value: plus(read.value, fraction.value), next: fraction.next } : read;
  }
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

function fractionAfter(line: Line, i: number): Pick<Read, "value" | "next" | "power"> | null {
  const gap = gapAfter(line, i - 1);
  const atom = line.atoms[i];
  if (atom === undefined) return null;
  if (atom.kind === "vulgar" && (gap === "" || gap === " ")) return { value: atom.value, next: i + 1, power: 0 };
  if (gap === " " && kindAt(line, i - 1) === "digits") return readSlash(line, i);
  if (/^(?: and an? |-and-a-)$/.test(gap)) {
    if (atom.kind === "half" || atom.kind === "quarter") return { value: atom.value, next: i + 1, power: 0 };
    if (atom.kind === "ordinal" && Number(atom.value) > 2)
      return { value: over("1", atom.value), next: i + 1, power: 0 };
    return null;
  }
  const fraction = isAnd(gap) ? readFraction(line, i) : null;
  // "one hundred and thirty fifths" are 130 of them
  return fraction !== null && (fraction.power > 0 || compare(fraction.value, "1") < 0) ? fraction : null;
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
