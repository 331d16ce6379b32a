import type { Span } from "../text/span.ts";
import { readCardinal } from "./cardinal.ts";
import { negate } from "./decimal.ts";
import { readFraction, readRatio } from "./fraction.ts";
import { type Atom, atomsOf, type Line, type Read, type Role } from "./pieces.ts";

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

/** "third", "hundredth"; "doubled". */
function readOrdinal(line: Line, i: number): Read | null {
  const { kind, value } = line.atoms[i] as Atom;
  return kind === "ordinal" || kind === "multiple" ? { value, role: kind, next: i + 1, power: 0 } : null;
}

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
    !/^(?:[a-z]{3,5}ty-[a-z]+$|hundred|thousand|lakh|million|crore|billion|trillion|dozen|half|quarter|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[a-z]{3,6}tieth|[a-z]{4,7}th(?![a-z]))/i.test(
      text.slice(numeral.start, numeral.start + 9),
    )
    ? numeral
    : { ...numeral, start: numeral.start - article.length };
}

/** "-1.3", "−5", "minus 5", "minus-260", "negative one". */
function withSign(text: string, numeral: Numeral): Numeral {
  const sign = text
    .slice(Math.max(0, numeral.start - 10), numeral.start)
    .match(/(?:(?:^|[\s($~≈])[-−–] ?|\b(?<!plus[ -]or[ -])(?:minus|negative)[ -])$/i)?.[0];
  if (sign === undefined || numeral.role === "ordinal") return numeral;
  if (/[-−–] $/.test(sign) && !isApartFromSign(text, numeral, sign)) return numeral;
  const length = sign.length - (/^[\s($~≈]/.test(sign) ? 1 : 0);
  return { ...numeral, start: numeral.start - length, value: negate(numeral.value) };
}

/** "- 20 degrees" after a word, and a cell that holds nothing but "- 10k"; a list mark and a dash are no signs. */
function isApartFromSign(text: string, { start, end }: Numeral, sign: string): boolean {
  const isCell = start - sign.trimStart().length <= 0 && end === text.trimEnd().length;
  const isHeat = /^[ -]?(?:degrees?\b|°|℃|℉)/.test(text.slice(end, end + 9));
  return isCell || (isHeat && !/[\d°CF%] [-−–] $/.test(text.slice(Math.max(0, start - 4), start)));
}
