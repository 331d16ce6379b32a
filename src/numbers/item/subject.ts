import type { Token } from "../../text/token.ts";
import { MOVES } from "../change.ts";
import { beforeBound, type Site } from "./measured.ts";
import { gapBefore, hasTag, normalAt, type Passage, wordsOf } from "./passage.ts";
import { phraseUpTo, wholePhraseUpTo } from "./phrase.ts";
import { isFiniteVerb } from "./verb.ts";
import { ADVERBS, AUXILIARIES, isPronoun, LINKS, RELATIVE, SUBORDINATE } from "./words.ts";

/** Tokens between a quantity and its verb, at most. */
const FARTHEST = 40;

/** The subject of the verb that the quantity stands after; what "which" and "who" refer to; nothing for a pronoun. */
export function subjectOf(site: Site): string | undefined {
  for (let i = site.first - 1; i >= 0 && i > site.first - FARTHEST; i--) {
    if (isFiniteVerb(site, i)) return subjectBefore(site, i);
    if (SUBORDINATE.has(normalAt(site, i))) return undefined;
    const own = subjectOfMove(site, i) ?? subjectApart(site, i);
    if (own !== undefined) return own;
  }
  return fragmentBefore(site);
}

/** "with | the index | advancing 2%", "it expects | sales | to rise 5%": a move that is no finite verb has its own subject. */
function subjectOfMove(site: Site, i: number): string | undefined {
  const normal = normalAt(site, i);
  if (i < site.first - 3 || !MOVES.has(normal)) return undefined;
  const isInfinitive =
    normalAt(site, i - 1) === "to" && /^(?:rise|fall|grow|increase|decline|drop|climb|decrease|shrink)$/.test(normal);
  if (!isInfinitive && !(/ing$/.test(normal) && gapBefore(site, i) === " ")) return undefined;
  return wordsOf(site, wholePhraseUpTo(site, isInfinitive ? i - 2 : i - 1));
}

/** "Acme fell 2%, | Apex by 3%": the verb is left out. */
function subjectApart(site: Site, i: number): string | undefined {
  if (normalAt(site, i) !== "by" || i < 2 || i < site.first - 2) return undefined;
  const found = wholePhraseUpTo(site, i - 1);
  return found.length > 0 && /^(?:, |, and | and )$/.test(gapBefore(site, found[0] as number))
    ? wordsOf(site, found)
    : undefined;
}

/** "John Gant (0.5 WAR)", "a pixel pitch of 3 mm" in a list or a caption: no verb at all. */
function fragmentBefore(site: Site): string | undefined {
  const i = beforeBound(site);
  const isApart = LINKS.has(normalAt(site, i)) || hasTag(site.tokens[i], "Preposition");
  return i < 0 || isApart || /,/.test(gapBefore(site, i + 1)) ? undefined : wordsOf(site, wholePhraseUpTo(site, i));
}

function subjectBefore(passage: Passage, verb: number): string | undefined {
  const { tokens } = passage;
  let i = verb;
  while (i > 0 && !/,/.test(gapBefore(passage, i)) && isVerbal(tokens[i - 1] as Token, i === 1)) i--;
  // "Frankel, an investor in property, bought": the subject is before the commas.
  if (gapBefore(passage, i) === ", " || gapBefore(passage, i) === ") ") {
    const opening = openingBefore(passage, i - 1);
    if (opening !== undefined)
      return RELATIVE.test(normalAt(passage, i - 1)) ? undefined : wordsOf(passage, wholePhraseUpTo(passage, opening));
  }
  i--;
  const token = tokens[i];
  if (token === undefined) return undefined;
  // "Acme (ACM), which"
  if (RELATIVE.test(token.normal)) {
    const isAfterBracket = /^\)/.test(gapBefore(passage, i));
    const to = isAfterBracket ? (openingBefore(passage, i - 1) ?? i - 1) : i - 1;
    return wordsOf(passage, phraseUpTo(passage, to));
  }
  if (token.normal === "and" || token.normal === "to" || token.normal === "or") return subjectAgain(passage, i);
  if (isPronoun(token)) return undefined;
  return wordsOf(passage, wholePhraseUpTo(passage, i));
}

const isVerbal = ({ normal, tags }: Token, isFirst: boolean): boolean =>
  AUXILIARIES.has(normal) || tags.has("Modal") || ADVERBS.has(normal) || (tags.has("Adverb") && !isFirst);

/** The last token before the comma or bracket that opens an insertion which ends at `to`. */
function openingBefore(passage: Passage, to: number): number | undefined {
  let nearest: number | undefined;
  for (let i = to; i > 0 && i > to - FARTHEST; i--) {
    if (!/^(?:, |\.? \()$/.test(gapBefore(passage, i))) continue;
    if (/^(?:which|who|whose)$/.test(normalAt(passage, i))) return i - 1;
    nearest ??= i - 1;
  }
  return nearest;
}

/** "The chain raised prices and | sold": the subject of the verb before. */
function subjectAgain(passage: Passage, from: number): string | undefined {
  for (let i = from - 1; i >= 0; i--) {
    if (isFiniteVerb(passage, i)) return subjectBefore(passage, i);
    if (SUBORDINATE.has(normalAt(passage, i))) return undefined;
  }
  return undefined;
}
