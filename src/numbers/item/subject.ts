import type { Token } from "../../text/token.ts";
import { MOVES } from "../change.ts";
import { beforeBound, type Site } from "./measured.ts";
import { gapBefore, hasTag, isQuantity, normalAt, type Passage, wordsOf } from "./passage.ts";
import { phraseUpTo, wholePhraseUpTo } from "./phrase.ts";
import { isFiniteVerb } from "./verb.ts";
import { ADVERBS, AUXILIARIES, isBoundWord, isPronoun, LINKS, PREPOSITIONS, RELATIVE, SUBORDINATE } from "./words.ts";

/** Tokens between a quantity and its verb, at most. */
const FARTHEST = 40;

/** The subject of the verb that the quantity stands after; what "which" and "who" refer to; nothing for a pronoun. */
export function subjectOf(site: Site): string | undefined {
  if (/^rang(?:es?|ed)$/.test(normalAt(site, site.first))) return subjectBefore(site, site.first); // "fees | range from $5 to $9"
  for (let i = site.first - 1; i >= 0 && i > site.first - FARTHEST; i--) {
    if (isFiniteVerb(site, i)) return subjectBefore(site, i);
    if (SUBORDINATE.has(normalAt(site, i))) return undefined;
    if (gapBefore(site, i + 1).startsWith(";")) break;
    const own = subjectOfParticiple(site, i) ?? subjectOfInfinitive(site, i) ?? subjectApart(site, i);
    if (own !== undefined) return own;
  }
  return subjectOfOpening(site) ?? fragmentBefore(site);
}

/** "with | the index | advancing 2%", "parcels weighing more than 5 kg": a participle right behind a noun has that for its subject. */
function subjectOfParticiple(site: Site, i: number): string | undefined {
  if (i < 1 || i < site.first - 5 || !normalAt(site, i).endsWith("ing") || gapBefore(site, i) !== " ") return undefined;
  const isDirect = MOVES.has(normalAt(site, i)) ? i >= site.first - 3 : i === beforeBound(site);
  return isDirect ? wordsOf(site, wholePhraseUpTo(site, i - 1)) : undefined;
}

/** "it expects | sales | to rise 5%"; not "sales are set to rise", "the firm plans to cut". */
function subjectOfInfinitive(site: Site, i: number): string | undefined {
  if (i < site.first - 3 || normalAt(site, i - 1) !== "to" || !INTRANSITIVE.test(normalAt(site, i))) return undefined;
  const noun = site.tokens[i - 2];
  const isObject =
    hasTag(noun, "Noun") &&
    !AUXILIARIES.has(normalAt(site, i - 3)) &&
    !hasTag(noun, "Pronoun") &&
    !isFiniteVerb(site, i - 2);
  return isObject ? wordsOf(site, wholePhraseUpTo(site, i - 2)) : undefined;
}

const INTRANSITIVE = /^(?:rise|fall|grow|increase|decline|drop|climb|decrease|shrink|reach|average|total|exceed)$/;

/** "Opening up 300 jobs in the valley, | the plant | will make": a participle at the head speaks of the subject to come. */
function subjectOfOpening(site: Site): string | undefined {
  const [opening] = site.tokens;
  if (opening === undefined || site.first === 0) return undefined;
  if (
    !hasTag(opening, "Gerund", "PastTense") &&
    !/^(?:having|at|priced|built|made|by|after|despite)$/.test(opening.normal)
  )
    return undefined;
  let i = site.next;
  while (i < site.tokens.length && gapBefore(site, i) !== ", ") i++;
  for (let verb = i + 1; verb < site.tokens.length && verb < i + FARTHEST; verb++) {
    if (isFiniteVerb(site, verb)) return subjectBefore(site, verb);
  }
  return undefined;
}

/** "Acme fell 2%, | Apex by 3%", "the euro traded at $1.08, and | sterling at $1.27": the verb is left out. */
function subjectApart(site: Site, i: number): string | undefined {
  if (!/^(?:by|at)$/.test(normalAt(site, i)) || i < 2 || i < site.first - 2) return undefined;
  if (/^(?:least|most)$/.test(normalAt(site, i + 1)) || isFiniteVerb(site, i - 1)) return undefined;
  const found = wholePhraseUpTo(site, i - 1);
  let start = found[0];
  if (start === undefined) return undefined;
  while (start > 0 && /^(?:the|and)$/.test(normalAt(site, start - 1)) && gapBefore(site, start) === " ") start--;
  return gapBefore(site, start) === ", " ? wordsOf(site, found) : undefined;
}

/** "John Gant (0.5 WAR)", "a pixel pitch of 3 mm" in a list or a caption: no verb at all; "the ship, carrying 4,000 cars". */
function fragmentBefore(site: Site): string | undefined {
  const i = beforeBound(site);
  if (/ing$/.test(normalAt(site, i)) && gapBefore(site, i) === ", ") return wordsOf(site, wholePhraseUpTo(site, i - 1));
  const isApart = LINKS.has(normalAt(site, i)) || hasTag(site.tokens[i], "Preposition");
  return i < 0 || isApart || /,/.test(gapBefore(site, i + 1)) ? undefined : wordsOf(site, wholePhraseUpTo(site, i));
}

function subjectBefore(passage: Passage, verb: number): string | undefined {
  const { tokens } = passage;
  let i = verb;
  while (i > 0 && !/,/.test(gapBefore(passage, i)) && isVerbal(tokens[i - 1] as Token, i === 1)) i--;
  if (i > 0 && ENDS_INSERTION.test(gapBefore(passage, i))) return subjectAcross(passage, i);
  i--;
  const token = tokens[i];
  if (token === undefined) return undefined;
  if (RELATIVE.test(token.normal)) return antecedentBefore(passage, i);
  if (token.normal === "and" || token.normal === "to" || token.normal === "or") return subjectAgain(passage, i);
  if (isPronoun(token)) return undefined;
  return subjectUpTo(passage, i);
}

const isVerbal = ({ normal, tags }: Token, isFirst: boolean): boolean =>
  AUXILIARIES.has(normal) || tags.has("Modal") || ADVERBS.has(normal) || (tags.has("Adverb") && !isFirst);

const ENDS_INSERTION = /^(?:,|\)|\),) $/;
const OPENS_INSERTION = /^(?:, |\.? \(| [-–—]+ )$/;

/**
 * "Frankel, an investor in property, | bought", "Acme, which makes pens, ink and paper, | sold": the subject is before the
 * commas; "the phone weighs 187 grams, | has": that of the verb between them.
 */
function subjectAcross(passage: Passage, to: number): string | undefined {
  let nearest: string | undefined;
  for (let i = to - 1; i > 0 && i > to - FARTHEST; i--) {
    if (OPENS_INSERTION.test(gapBefore(passage, i))) {
      const words = wordsOf(passage, wholePhraseUpTo(passage, i - 1));
      if (/^(?:which|who|whose)$/.test(normalAt(passage, i))) return words;
      nearest ??= words;
    } else if (isFiniteVerb(passage, i) && !isOfRelative(passage, i)) {
      if (nearest === undefined) return subjectBefore(passage, i);
      break;
    }
  }
  return nearest ?? subjectUpTo(passage, to - 1);
}

/** "which | holds", "who was born in Leeds and | sold": a relative clause has begun before the verb. */
function isOfRelative(passage: Passage, verb: number): boolean {
  for (let i = verb - 1; i >= 0 && i > verb - FARTHEST; i--) {
    if (/^(?:which|who|whose|whom)$/.test(normalAt(passage, i))) return true;
    if (i === verb - 1 && normalAt(passage, i) === "that") return true;
    if (/,/.test(gapBefore(passage, i))) return false;
  }
  return false;
}

/** "Acme (ACM), | which". */
function antecedentBefore(passage: Passage, relative: number): string | undefined {
  if (!/^\)/.test(gapBefore(passage, relative))) return wordsOf(passage, phraseUpTo(passage, relative - 1));
  let i = relative - 1;
  while (i > 0 && !OPENS_INSERTION.test(gapBefore(passage, i))) i--;
  return wordsOf(passage, phraseUpTo(passage, i - 1));
}

/** The noun phrase before a verb; "patients who took the drug | lost": of its relative clause only what the clause is about. */
function subjectUpTo(passage: Passage, to: number): string | undefined {
  if (isQuantity(passage, to)) return subjectWithAmount(passage, to);
  for (let i = to; i > 0 && !/[,;:]/.test(gapBefore(passage, i)); i--) {
    if (!RELATIVE.test(normalAt(passage, i))) continue;
    if (!isClosedRelative(passage, i, to)) break;
    const words = wordsOf(passage, wholePhraseUpTo(passage, i - 1));
    if (words !== undefined) return words;
  }
  return wordsOf(passage, wholePhraseUpTo(passage, to));
}

/** "Households with incomes above $100,000 | pay", "parcels weighing 5 kg | cost": the amount is part of the subject. */
function subjectWithAmount(passage: Passage, to: number): string | undefined {
  let i = to;
  while (i >= 0 && (isQuantity(passage, i) || isBoundWord(passage.tokens[i] as Token))) i--;
  const isLinked =
    LINKS.has(normalAt(passage, i)) || PREPOSITIONS.has(normalAt(passage, i)) || normalAt(passage, i).endsWith("ing");
  if (i < 1 || !isLinked || normalAt(passage, i - 1) === "total") return undefined;
  return wordsOf(passage, wholePhraseUpTo(passage, i - 1));
}

/** Between a relative and the verb of the main clause stands another verb; "said that prices | fell" has none. */
function isClosedRelative(passage: Passage, relative: number, to: number): boolean {
  for (let i = relative + 1; i <= to; i++) if (isFiniteVerb(passage, i)) return true;
  return false;
}

/** "The chain raised prices and | sold": the subject of the verb before. */
function subjectAgain(passage: Passage, from: number): string | undefined {
  for (let i = from - 1; i >= 0; i--) {
    if (isFiniteVerb(passage, i)) return subjectBefore(passage, i);
    if (SUBORDINATE.has(normalAt(passage, i))) return undefined;
  }
  return undefined;
}
