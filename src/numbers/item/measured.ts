import type { Token } from "../../text/token.ts";
import type { NumberMention } from "../mention.ts";
import { gapBefore, hasTag, isQuantity, normalAt, type Passage, wordsOf } from "./passage.ts";
import { isPhrasal, isTime, isTimeOrPlace, phraseFrom, phraseUpTo } from "./phrase.ts";
import { isFiniteVerb, isNominal } from "./verb.ts";
import { DETERMINERS, isBoundWord, isPronoun, NOT_MODIFIED, TIMES } from "./words.ts";

/** A quantity in its passage. */
export interface Site extends Passage {
  /** First token of the quantity, and the first after it. */
  first: number;
  next: number;
}

/** What the noun phrase of a quantity names: "64GB of storage", "a speed of 90 mph", "50 mph winds". */
export const measuredBy = (site: Site, mention: NumberMention): string | undefined =>
  phraseAfter(site, mention) ?? phraseBefore(site) ?? rangedOver(site) ?? movedBy(site);

/** "of storage", "of the workforce", "in revenue", and the noun that the quantity stands before: "50 mph | winds". */
export function phraseAfter(site: Site, { kind, direction }: NumberMention): string | undefined {
  const { tokens, first } = site;
  let { next } = site;
  // "5.2 litre 3 cylinder | engine"
  for (let n = 0; n < 4 && kind !== "count" && tokens[next] !== undefined; n++, next++) {
    // "8 miles (13 km) | of tunnels"
    if (!isQuantity(site, next) || !/^ \(?$/.test(gapBefore(site, next))) break;
  }
  const token = tokens[next];
  if (token === undefined || !/^(?:\)? |-)$/.test(gapBefore(site, next))) return undefined;
  if (token.normal === "of") return wordsOf(site, phraseFrom(site, next + 1, /^of$/));
  if (token.normal === "in" && kind === "money") {
    const noun = normalAt(site, next + 1) === "the" ? tokens[next + 2] : tokens[next + 1];
    return isTimeOrPlace(tokens[next + 1]) || isPhrasal(noun)
      ? undefined
      : wordsOf(site, phraseFrom(site, next + 1, /^of$/));
  }
  // "paid $12,000 | for a new roof"
  if (token.normal === "for" && kind === "money" && direction === undefined) {
    return isTimeOrPlace(tokens[next + 1]) || isTime(site, next + 1) || hasTag(tokens[next + 1], "Gerund")
      ? undefined
      : wordsOf(site, phraseFrom(site, next + 1, /^of$/));
  }
  // "rose 3 percent Friday" modifies nothing.
  if (direction !== undefined || kind === "count" || kind === "plain" || kind === "ordinal" || kind === "score")
    return undefined;
  if (/-$/.test(gapBefore(site, next)) && /ed$/.test(token.normal)) return undefined; // "43 percent-owned"
  if (NOT_MODIFIED.has(token.normal) || hasTag(token, "Gerund") || !isNominal(site, next)) return undefined;
  return wordsOf(site, [...modifiersBefore(site, first), ...phraseFrom(site, next, /^(?:of|in|for|near)$/)]);
}

/** "a | larger | 570 sq m space": what stands between the determiner and the quantity. */
function modifiersBefore(site: Site, first: number): number[] {
  const modifiers: number[] = [];
  for (let i = first - 1; i >= 0 && modifiers.length < 3; i--) {
    const token = site.tokens[i] as Token;
    if (DETERMINERS.has(token.normal)) return modifiers;
    if (!hasTag(token, "Adjective") || gapBefore(site, i + 1) !== " ") break;
    modifiers.unshift(i);
  }
  return [];
}

/** "an interest rate of 1.4%", "a strike by 1,800 dockers", "a stake worth $4 million": the noun phrase before; a "total" says nothing. */
function phraseBefore(site: Site): string | undefined {
  const i = beforeBound(site);
  if (!/^(?:of|by|worth)$/.test(normalAt(site, i))) return undefined;
  if (normalAt(site, i) === "by" && !isNoun(site, i - 1)) return undefined;
  const words = wordsOf(site, phraseUpTo(site, i - 1));
  return words === undefined || /^(?:grand )?total$/.test(words) ? undefined : words;
}

/** "claims, ranging from $200 to $4 million": the range's own words are its verb. */
function rangedOver(site: Site): string | undefined {
  return normalAt(site, site.first) === "ranging" ? wordsOf(site, phraseUpTo(site, site.first - 1)) : undefined;
}

/** "a strike | by 40 dockers"; not "rose | by 4 percent". */
const isNoun = (site: Site, i: number): boolean => i >= 0 && hasTag(site.tokens[i], "Noun") && !isFiniteVerb(site, i);

/** The last token before a quantity and its "more than", "an average of about"; -1 at the head of the sentence. */
export function beforeBound({ tokens, first }: Site): number {
  let i = first - 1;
  while (i >= 0 && isBoundWord(tokens[i] as Token)) i--;
  return i;
}

/** "wiping $3 million | from its value", "adding thousands | to the price": what a participle's amount is taken from. */
function movedBy(site: Site): string | undefined {
  const { next } = site;
  if (!/^(?:from|to|off)$/.test(normalAt(site, next)) || isQuantity(site, next + 1)) return undefined;
  return /ing$/.test(normalAt(site, beforeBound(site))) ? wordsOf(site, phraseFrom(site, next + 1, /^of$/)) : undefined;
}

/** "Jane Roe, 46". */
export const nameBefore = (site: Site): string | undefined =>
  gapBefore(site, site.first) === ", " ? wordsOf(site, phraseUpTo(site, site.first - 1)) : undefined;

/** "children under 12", "people over the age of 65": whom the bound marks off. */
export function groupBefore(site: Site): string | undefined {
  let i = site.first - 1;
  while (/^(?:the|age|of|than)$/.test(normalAt(site, i))) i--;
  if (!/^(?:under|over|above|below|older|younger)$/.test(normalAt(site, i))) return undefined;
  const noun = normalAt(site, i - 1) === "aged" ? i - 2 : i - 1;
  return isQuantity(site, noun) ? site.tokens[noun]?.text : wordsOf(site, phraseUpTo(site, noun));
}

const NEAR = 12;

/** "fines | from $250,000": an amount needs something that it is an amount of. */
export function nearestPhrase(site: Site): string | undefined {
  for (let i = site.first - 1; i >= 0 && i > site.first - NEAR; i--) {
    const token = site.tokens[i] as Token;
    if (
      isQuantity(site, i) ||
      isPronoun(token) ||
      isBoundWord(token) ||
      TIMES.has(token.normal) ||
      !hasTag(token, "Noun")
    )
      continue;
    return wordsOf(site, phraseUpTo(site, i));
  }
  return undefined;
}
