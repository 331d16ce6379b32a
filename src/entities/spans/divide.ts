import { COMPANY_SUFFIXES, EVENT_TAILS, isOrganizationTail, LOCATION_TAILS, ORGANIZATION_HEADS } from "../heads.ts";
import { isPlainFirstName, namesFor } from "../lexicon.ts";
import type { Entry } from "../lists.ts";
import { isOrdinary, isSmallWord } from "../ordinary.ts";
import { isAddress, isOfficeOrSurname, isPolite, portfolioLength, titleLength } from "../titles.ts";
import { reach } from "./listed.ts";
import { beginsWithSmallWord, type Run } from "./runs.ts";
import { textOf, type Word, wordAt } from "./words.ts";

/** A part of a run that may be one name. */
export interface Piece extends Run {
  /** Right after a title: "Mr.", "Foreign Minister". */
  titled: boolean;
}

/** The names of a run: titles cut it; a nationality, a derived adjective or a place before somebody's name stands by itself. */
export function divide(words: readonly Word[], run: Run): Piece[] {
  const { first, last } = run;
  if (run.isQuoted) return [{ ...run, titled: false }];
  const pieces: Piece[] = [];
  const portfolio = portfolioLength(words, first, last);
  let begin = first + portfolio;
  let titled = portfolio > 0;
  for (let i = begin; i <= last; ) {
    // "General" of "General Motors" and "House" of "White House Press Secretary" are no titles.
    const listed = namedLength(words, i, last);
    const isName = listed > 1 || endsOrganization(words, i, last) || isSurnameAt(words, begin, i, last);
    const length = isName ? 0 : titleLength(words, i, last);
    if (length === 0) {
      i += Math.max(1, listed);
      continue;
    }
    if (i > begin) pieces.push(...split(words, { first: begin, last: i - 1, titled }));
    titled = true;
    i += length;
    begin = i;
  }
  if (begin <= last) pieces.push(...split(words, { first: begin, last, titled }));
  return pieces;
}

/** How many words from `i` on are a name that the lists know for certain, people apart ("President Lincoln" has a title). */
function namedLength(words: readonly Word[], i: number, last: number): number {
  for (let end = reach(words, i, last); end > i; end--) {
    if (namesFor(textOf(words, i, end)).some(({ type, ambiguous }) => type !== "person" && !ambiguous))
      return end - i + 1;
  }
  return 1;
}

/** "Major" of "John Major", "King" of "Dr. King": an office that nobody follows, after a first name or a form of address. */
function isSurnameAt(words: readonly Word[], begin: number, i: number, last: number): boolean {
  if (i !== last || i - begin > 2 || !isOfficeOrSurname(wordAt(words, i))) return false;
  const before = words[i - 1];
  return i === begin ? before !== undefined && isPolite(before) : isPlainFirstName(wordAt(words, begin).key);
}

/** "Prime" of "Prime Computer Inc", "Justice" of "Justice Department". */
const endsOrganization = (words: readonly Word[], i: number, last: number): boolean =>
  last > i && isOrganizationTail(wordAt(words, last)) && !(isAddress(wordAt(words, i)) && last - i < 3);

const isListed = (words: readonly Word[], first: number, last: number): boolean =>
  namesFor(textOf(words, first, last)).some(({ ambiguous }) => !ambiguous);

function split(words: readonly Word[], piece: Piece): Piece[] {
  const { titled } = piece;
  let { first, last } = piece;
  while (first < last && isLink(wordAt(words, first)) && !isOpener(words, first)) first++;
  while (first < last && wordAt(words, last).kind === "lower" && !isSuffix(wordAt(words, last))) last--;
  if (first === last || isListed(words, first, last)) return [{ first, last, titled }];
  const derived = derivedEnd(words, first, last);
  if (derived !== undefined) {
    const adjective = { first, last: derived, titled: false };
    return derived === last ? [adjective] : [adjective, ...split(words, { first: derived + 1, last, titled: false })];
  }
  const lead = leadEnd(words, first, last);
  if (lead === undefined) return [{ first, last, titled }];
  return [{ first, last: lead, titled }, ...split(words, { first: lead + 1, last, titled: false })];
}

const isLink = (word: Word): boolean => word.kind === "sign" || word.kind === "lower" || isSmallWord(word);

/** "First Chicago": a small word that a run may begin with. */
const isOpener = (words: readonly Word[], i: number): boolean =>
  wordAt(words, i).kind === "capital" && beginsWithSmallWord(words, i);

const isSuffix = ({ key }: Word): boolean => COMPANY_SUFFIXES.has(key);

const DERIVED = /^(?=.*\p{Lu}).+-\p{Ll}{3,}$/u;

/** The end of a derived adjective that the run begins with: "South Korea-based", "U.S.-led". */
function derivedEnd(words: readonly Word[], first: number, last: number): number | undefined {
  for (let i = first; i <= last; i++) {
    const { text, key } = wordAt(words, i);
    if (!DERIVED.test(text)) continue;
    const stem = textOf(words, first, i).replace(/-\p{Ll}+$/u, "");
    if (isOrdinary(key) && namesFor(stem).length === 0) continue;
    return i === first ||
      namesFor(stem).length > 0 ||
      isOrganizationTail({ ...wordAt(words, i), key: stem.split(" ").at(-1)?.toLowerCase() ?? "" })
      ? i
      : undefined;
  }
  return undefined;
}

// Bodies that a country has one of: named without it.
const NATIONAL =
  /^(?:(?:foreign|interior|defen[cs]e|finance|justice|health|trade|economy|agriculture|education|energy|environment) ministry|senate|parliament|congress|cabinet|duma|knesset|supreme court|house of representatives|central bank)$/;

// Named with the country they live in: "Turkish Kurds", "Bosnian Serbs".
const PEOPLES =
  /^(?:Kurd|Kurdish|Arab|Serb|Croat|Jew|Palestinian|Tamil|Albanian|Hungarian|Moslem|Muslim|Korean|American|Indian)s?$/;

/** "Pakistani Kashmir", "Nazi Germany" */
export const isNationalPlace = (names: readonly Entry[], rest: string): boolean =>
  names.some(({ type }) => type === "nationality") &&
  namesFor(rest).some(({ type, ambiguous }) => type === "location" && !ambiguous);

/** "Julian Harrow", "Christian Tarn": adherents of no country whose word is a first name. */
const isGivenName = (words: readonly Word[], first: number, end: number, names: readonly Entry[]): boolean =>
  first === end &&
  isPlainFirstName(wordAt(words, first).key) &&
  names.every(({ type, country }) => type === "nationality" && country === undefined) &&
  !isOrdinary(wordAt(words, end + 1).key);

/** The end of a nationality or place that stands before another name in the run. */
function leadEnd(words: readonly Word[], first: number, last: number): number | undefined {
  const { key } = wordAt(words, last);
  const ends = isOrganizationTail({ key }) || EVENT_TAILS.has(key) || (LOCATION_TAILS.has(key) && last - first > 1);
  for (let end = Math.min(last - 1, first + 2); end >= first; end--) {
    const rest = textOf(words, end + 1, last);
    const names = namesFor(textOf(words, first, end));
    if (names.length === 0) continue;
    if (NATIONAL.test(rest.toLowerCase())) return end;
    if (PEOPLES.test(rest) || isNationalPlace(names, rest)) return undefined;
    if (ends || ORGANIZATION_HEADS.has(wordAt(words, end + 1).key)) return undefined;
    // "British Steel", "Nordic Silicon": an ordinary word with a capital is a part of the name.
    const [only] = words.slice(end + 1, last + 1);
    if (end + 1 === last && only !== undefined && isOrdinary(only.key) && namesFor(only.text).length === 0)
      return undefined;
    if (isGivenName(words, first, end, names)) return undefined;
    if (names.some(({ type, ambiguous }) => type === "nationality" && !ambiguous)) return end;
    const isPlace = names.some(({ type, ambiguous }) => type === "location" && !ambiguous);
    const next = wordAt(words, end + 1);
    if (isPlace && end + 1 < last && isPlainFirstName(next.key)) return end;
    if (isPlace && namesFor(rest).some(({ type, ambiguous }) => !ambiguous && type !== "location")) return end;
  }
  return undefined;
}
