import type { Sentence, Token } from "../text/segment.ts";
import { overlapping, type Span } from "../text/span.ts";
import { MOVES } from "./change.ts";
import { firstTokenAfter } from "./count.ts";
import type { NumberMention } from "./mention.ts";

/**
 * What each quantity of a sentence counts or measures, in the words of the text without its function words: the noun phrase
 * that it belongs to ("64GB of storage", "a speed of 90 mph", "50 mph winds"), then, after a comma, the subject that has it.
 */
export function withItems(sentence: Sentence, mentions: readonly NumberMention[]): NumberMention[] {
  const done: NumberMention[] = [];
  for (const mention of mentions) done.push({ ...mention, item: itemOf(sentence, mention, mentions, done.at(-1)) });
  // "a 7- or 8-inch screen": what follows the last is said of each.
  for (let i = done.length - 2; i >= 0; i--) {
    const [mention, next] = [done[i] as NumberMention, done[i + 1] as NumberMention];
    const gap = sentence.text.slice(mention.end - sentence.start, next.start - sentence.start);
    if (mention.unit === next.unit && /^-?,? ?(?:or|and)? $/.test(gap) && next.item !== undefined) {
      done[i] = { ...mention, item: next.item };
    }
  }
  return done;
}

function itemOf(
  sentence: Sentence,
  mention: NumberMention,
  mentions: readonly NumberMention[],
  last: NumberMention | undefined,
): string | undefined {
  const { tokens, text, start: offset } = sentence;
  // "1.3 billion shekels ($350 million)" is said of one thing.
  if (last !== undefined && /^ ?[([]$/.test(text.slice(last.end - offset, mention.start - offset))) return last.item;
  const first = firstTokenAfter(tokens, mention.start);
  const next = firstTokenAfter(tokens, mention.end);
  const clause: Clause = { tokens, text, offset, first, next, mentions };
  if (mention.kind === "age") return phraseAfter(clause, mention) ?? nameBefore(clause) ?? subjectOf(clause);
  const measured = phraseAfter(clause, mention) ?? phraseBefore(clause) ?? moveOf(clause);
  const subject = subjectOf(clause);
  if (measured === undefined && subject === undefined) return isThing(mention) ? undefined : nearestPhrase(clause);
  if (measured === undefined || subject === undefined) return measured ?? subject;
  return contains(measured, subject) ? measured : `${measured}, ${subject}`;
}

/** Things and stretches of time say by themselves what they are. */
const isThing = ({ kind }: NumberMention): boolean => kind === "count" || kind === "duration" || kind === "ordinal";

/** "fines | from $250,000": an amount needs something that it is an amount of. */
function nearestPhrase(clause: Clause): string | undefined {
  for (let i = clause.first - 1; i >= 0 && i > clause.first - 12; i--) {
    const token = clause.tokens[i] as Token;
    if (isQuantity(clause, i) || isPronoun(token) || TIMES.has(token.normal) || !hasTag(token, "Noun")) continue;
    return wordsOf(clause, phraseUpTo(clause, i, false));
  }
  return undefined;
}

interface Clause {
  tokens: readonly Token[];
  text: string;
  offset: number;
  /** First token of the quantity, and the first after it. */
  first: number;
  next: number;
  /** Every quantity of the sentence: none is part of a noun phrase. */
  mentions: readonly Span[];
}

const contains = (a: string, b: string): boolean => b.split(" ").every((word) => a.split(" ").includes(word));

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const DETERMINERS = set(
  "the a an this that these those its his her their our my your some any each every all both no another such",
);
const LINKS = set("of in for on at from with between across among per by");
const PRONOUNS = set(
  "it he she they we you i which who that there this these those them him us what everyone someone anyone nobody one everything something nothing thats its",
);
const STOPS = set(
  "and or but that which who when while where as if because although though than so until unless after before since whether to",
);
const SUBORDINATE = set("that when while where if because although though whereas but unless whether");
const RELATIVE = /^(?:which|who|that)$/;
const ADVERBS = set(
  "also just now still already only even then recently currently again later nearly almost about roughly approximately around some meanwhile however not never soon once ever yet far typically usually probably likely annually usually often always",
);
const AUXILIARIES = set(
  "is are was were be been being am has have had do does did will would can could shall should may might must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't cannot",
);
// Verbs by their ending only.
const NOUNS = set(
  "shares sales profits prices stocks funds bonds futures earnings markets exports imports revenues gains losses reserves taxes deals contracts tariffs loans debts units rates costs figures results orders",
);
const PAST = set(
  "rose fell grew lost sank shrank slid leapt dove shed cut hit won sold bought paid made took gave got had said told came went saw held led left met ran set spent stood",
);
const NOT_MODIFIED = set(
  "higher lower more less ago old long tall high wide deep away each apiece early earlier late later to from up down and or at as than by on respectively annually yearly monthly daily weekly after before while when last this next yesterday today but off above below over under within into through against out with yoy qoq mom annualized annualised compared year-on-year north south east west northeast northwest southeast southwest full worth",
);
const TIMES = set(
  "past last next previous coming recent first second third fourth year years month months week weeks quarter quarters half season day days today yesterday tonight morning afternoon evening monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december",
);

/** Not "US" nor "IT". */
const isPronoun = ({ normal, text }: Token): boolean => PRONOUNS.has(normal) && !/^[A-Z]{2,}$/.test(text);
const isYear = ({ text }: Token): boolean => /^(?:19|20)\d\d$/.test(text);
const hasTag = (token: Token | undefined, ...tags: string[]): boolean =>
  token !== undefined && tags.some((tag) => token.tags.has(tag));
const gapBefore = ({ tokens, text, offset }: Clause, i: number): string =>
  text.slice((tokens[i - 1]?.end ?? offset) - offset, (tokens[i]?.start ?? offset) - offset);
const isJoined = (gap: string): boolean => /^(?: |-|&| & |’s |'s |’ |' |\. | ?— )$/.test(gap);
const isQuantity = ({ tokens, mentions }: Clause, i: number): boolean =>
  tokens[i] !== undefined && overlapping(mentions, tokens[i]).length > 0;

/** Words of a phrase as the text has them: "drop-top", "S&P"; without a possessive ending. */
function wordsOf(clause: Clause, indices: readonly number[]): string | undefined {
  let words = "";
  for (const i of indices) {
    const gap = gapBefore(clause, i);
    const isCompound = words !== "" && indices.includes(i - 1) && (gap === "-" || gap === "&");
    words += (words === "" ? "" : isCompound ? gap : " ") + (clause.tokens[i] as Token).text.replace(/['’]s?$/, "");
  }
  return words === "" ? undefined : words;
}

/** "of storage", "of the workforce", "in revenue", and the noun that the quantity stands before: "50 mph | winds". */
function phraseAfter(clause: Clause, { kind, direction }: NumberMention): string | undefined {
  const { tokens, first } = clause;
  let { next } = clause;
  // "5.2 litre 3 cylinder | engine"
  for (let n = 0; n < 4 && kind !== "count" && tokens[next] !== undefined; n++, next++) {
    // "8 miles (13 km) | of tunnels"
    if (!isQuantity(clause, next) || !/^ \(?$/.test(gapBefore(clause, next))) break;
  }
  const token = tokens[next];
  if (token === undefined || !/^(?:\)? |-)$/.test(gapBefore(clause, next))) return undefined;
  if (token.normal === "of") return wordsOf(clause, phraseFrom(clause, next + 1, /^of$/));
  if (token.normal === "in" && kind === "money") {
    return isTimeOrPlace(tokens[next + 1]) ? undefined : wordsOf(clause, phraseFrom(clause, next + 1, /^of$/));
  }
  // "paid $12,000 | for a new roof"
  if (token.normal === "for" && kind === "money" && direction === undefined) {
    return isTimeOrPlace(tokens[next + 1]) || isTime(clause, next + 1)
      ? undefined
      : wordsOf(clause, phraseFrom(clause, next + 1, /^of$/));
  }
  // "rose 3 percent Friday" modifies nothing.
  if (direction !== undefined || kind === "count" || kind === "plain" || kind === "ordinal" || kind === "score")
    return undefined;
  if (NOT_MODIFIED.has(token.normal) || hasTag(token, "Gerund") || !isNominal(clause, next)) return undefined;
  return wordsOf(clause, [...modifiersBefore(clause, first), ...phraseFrom(clause, next, /^(?:of|in|for)$/)]);
}

/** "Jane Roe, 46". */
const nameBefore = (clause: Clause): string | undefined =>
  gapBefore(clause, clause.first) === ", " ? wordsOf(clause, phraseUpTo(clause, clause.first - 1, false)) : undefined;

/** "a | larger | 570 sq m space": what stands between the determiner and the quantity. */
function modifiersBefore(clause: Clause, first: number): number[] {
  const modifiers: number[] = [];
  for (let i = first - 1; i >= 0 && modifiers.length < 3; i--) {
    const token = clause.tokens[i] as Token;
    if (DETERMINERS.has(token.normal)) return modifiers;
    if (!hasTag(token, "Adjective") || gapBefore(clause, i + 1) !== " ") break;
    modifiers.unshift(i);
  }
  return [];
}

const isTimeOrPlace = (token: Token | undefined): boolean =>
  token === undefined ||
  /^\d/.test(token.text) ||
  TIMES.has(token.normal) ||
  hasTag(token, "Date", "Month", "Year", "Place", "Value") ||
  /^\p{Lu}/u.test(token.text);

/** "the third quarter", "2005", "recent years": a time begins here. */
const isTime = ({ tokens }: Clause, from: number): boolean =>
  tokens.slice(from, from + 3).some((token) => TIMES.has(token.normal) || isYear(token));

/** The tokens of the noun phrase from a token on, with the phrases that `links` hang on it. */
function phraseFrom(clause: Clause, from: number, links: RegExp): number[] {
  const found: number[] = [];
  let last = "";
  for (let i = from; i < clause.tokens.length && found.length < 8; i++) {
    const token = clause.tokens[i] as Token;
    if (i > from && !isJoined(gapBefore(clause, i))) break;
    const { normal } = token;
    if (DETERMINERS.has(normal)) {
      if (found.length > 0 && !LINKS.has(last)) break;
    } else if (LINKS.has(normal)) {
      if (found.length === 0 || !links.test(normal)) break;
      if (normal === "in" && isTime(clause, i + 1)) break;
    } else if (
      STOPS.has(normal) ||
      isPronoun(token) ||
      TIMES.has(normal) ||
      isQuantity(clause, i) ||
      !isNominal(clause, i)
    )
      break;
    else found.push(i);
    last = normal;
  }
  return found;
}

/** "an interest rate of 1.4%", "a net profit of $5 million": the noun phrase before "of"; a "total" says nothing. */
function phraseBefore(clause: Clause): string | undefined {
  let i = clause.first - 1;
  while (i >= 0 && isBoundWord(clause.tokens[i] as Token)) i--;
  if (clause.tokens[i]?.normal !== "of") return undefined;
  const words = wordsOf(clause, phraseUpTo(clause, i - 1, false));
  return words === undefined || /^(?:grand )?total$/.test(words) ? undefined : words;
}

const isBoundWord = ({ normal }: Token): boolean =>
  ADVERBS.has(normal) ||
  DETERMINERS.has(normal) ||
  /^(?:more|than|less|over|up|to|at|least|most|between|from|as|high|much|many)$/.test(normal);

/** "wiping $3 million | from its value", "adding thousands | to the price": what a participle's amount is taken from. */
function moveOf(clause: Clause): string | undefined {
  const { tokens, next, first } = clause;
  if (
    !/^(?:from|to|off)$/.test(tokens[next]?.normal ?? "") ||
    isQuantity(clause, Math.min(next + 1, tokens.length - 1))
  )
    return undefined;
  let i = first - 1;
  while (i >= 0 && isBoundWord(tokens[i] as Token)) i--;
  return /ing$/.test(tokens[i]?.normal ?? "") ? wordsOf(clause, phraseFrom(clause, next + 1, /^of$/)) : undefined;
}

/** The tokens of the noun phrase that ends at a token; `isWhole` with what "of", "in" or "and" joins to it. */
function phraseUpTo(clause: Clause, to: number, isWhole: boolean): number[] {
  const found: number[] = [];
  for (let i = to; i >= 0 && found.length < 10; i--) {
    const token = clause.tokens[i] as Token;
    if (i < to && !isJoined(gapBefore(clause, i + 1))) break;
    const { normal } = token;
    const isLink = LINKS.has(normal) || normal === "and";
    if (isLink && (!isWhole || i === to || i === 0)) break;
    if (isLink) continue;
    if (DETERMINERS.has(normal)) {
      if (!isWhole || !isLinkBefore(clause, i)) break;
      continue;
    }
    if (isWhole && (isAside(clause, i, found) || (isYear(token) && LINKS.has(clause.tokens[i - 1]?.normal ?? ""))))
      continue;
    if (
      STOPS.has(normal) ||
      isPronoun(token) ||
      (TIMES.has(normal) && !isWhole) ||
      isQuantity(clause, i) ||
      !isNominal(clause, i)
    )
      break;
    found.unshift(i);
  }
  return found;
}

/** "this year | Tesla shares", "for October"; but "the December contract". */
function isAside({ tokens }: Clause, i: number, found: readonly number[]): boolean {
  if (!TIMES.has(tokens[i]?.normal ?? "")) return false;
  const before = tokens[i - 1]?.normal ?? "";
  return found[0] !== i + 1 || before === "this" || LINKS.has(before) || TIMES.has(before);
}

const isLinkBefore = ({ tokens }: Clause, i: number): boolean => {
  const normal = tokens[i - 1]?.normal ?? "";
  return LINKS.has(normal) || normal === "and";
};

/** Tokens between a quantity and its verb, at most. */
const FARTHEST = 40;

/** The subject of the verb that the quantity stands after; what "which" and "who" refer to; nothing for a pronoun. */
function subjectOf(clause: Clause): string | undefined {
  for (let i = clause.first - 1; i >= 0 && i > clause.first - FARTHEST; i--) {
    if (isFiniteVerb(clause, i)) return subjectBefore(clause, i);
    if (SUBORDINATE.has((clause.tokens[i] as Token).normal)) return undefined;
    const own = subjectOfMove(clause, i);
    if (own !== undefined) return own;
    const apart = subjectApart(clause, i);
    if (apart !== undefined) return apart;
  }
  return fragmentBefore(clause);
}

/** "with | the index | advancing 2%", "it expects | sales | to rise 5%": a move that is no finite verb has its own subject. */
function subjectOfMove(clause: Clause, i: number): string | undefined {
  const normal = clause.tokens[i]?.normal ?? "";
  if (i < clause.first - 3 || !MOVES.has(normal)) return undefined;
  const isInfinitive =
    clause.tokens[i - 1]?.normal === "to" &&
    /^(?:rise|fall|grow|increase|decline|drop|climb|decrease|shrink)$/.test(normal);
  if (!isInfinitive && !(/ing$/.test(normal) && gapBefore(clause, i) === " ")) return undefined;
  const found = phraseUpTo(clause, isInfinitive ? i - 2 : i - 1, true);
  return wordsOf(clause, found);
}

/** "Acme fell 2%, | Apex by 3%": the verb is left out. */
function subjectApart(clause: Clause, i: number): string | undefined {
  if (clause.tokens[i]?.normal !== "by" || i < 2 || i < clause.first - 2) return undefined;
  const found = phraseUpTo(clause, i - 1, true);
  return found.length > 0 && /^(?:, |, and | and )$/.test(gapBefore(clause, found[0] as number))
    ? wordsOf(clause, found)
    : undefined;
}

/** "John Gant (0.5 WAR)", "a pixel pitch of 3 mm" in a list or a caption: no verb at all. */
function fragmentBefore(clause: Clause): string | undefined {
  let i = clause.first - 1;
  while (i >= 0 && isBoundWord(clause.tokens[i] as Token)) i--;
  if (
    i < 0 ||
    LINKS.has(clause.tokens[i]?.normal ?? "") ||
    hasTag(clause.tokens[i], "Preposition") ||
    /,/.test(gapBefore(clause, i + 1))
  )
    return undefined;
  return wordsOf(clause, phraseUpTo(clause, i, true));
}

function subjectBefore(clause: Clause, verb: number): string | undefined {
  const { tokens } = clause;
  let i = verb;
  while (i > 0 && !/,/.test(gapBefore(clause, i)) && isVerbal(tokens[i - 1] as Token, i === 1)) i--;
  // "Frankel, an investor in property, bought": the subject is before the commas.
  if (gapBefore(clause, i) === ", " || gapBefore(clause, i) === ") ") {
    const opening = openingBefore(clause, i - 1);
    if (opening !== undefined)
      return RELATIVE.test(tokens[i - 1]?.normal ?? "")
        ? undefined
        : wordsOf(clause, phraseUpTo(clause, opening, true));
  }
  i--;
  const token = tokens[i];
  if (token === undefined) return undefined;
  // "Acme (ACM), which"
  if (RELATIVE.test(token.normal)) {
    const isAfterBracket = /^\)/.test(gapBefore(clause, i));
    const to = isAfterBracket ? (openingBefore(clause, i - 1) ?? i - 1) : i - 1;
    return wordsOf(clause, phraseUpTo(clause, to, false));
  }
  if (token.normal === "and" || token.normal === "to" || token.normal === "or") return subjectAgain(clause, i);
  if (isPronoun(token)) return undefined;
  return wordsOf(clause, phraseUpTo(clause, i, true));
}

const isVerbal = ({ normal, tags }: Token, isFirst: boolean): boolean =>
  AUXILIARIES.has(normal) || tags.has("Modal") || ADVERBS.has(normal) || (tags.has("Adverb") && !isFirst);

/** The last token before the comma or bracket that opens an insertion which ends at `to`. */
function openingBefore(clause: Clause, to: number): number | undefined {
  let nearest: number | undefined;
  for (let i = to; i > 0 && i > to - FARTHEST; i--) {
    if (!/^(?:, |\.? \()$/.test(gapBefore(clause, i))) continue;
    if (/^(?:which|who|whose)$/.test(clause.tokens[i]?.normal ?? "")) return i - 1;
    nearest ??= i - 1;
  }
  return nearest;
}

/** "The chain raised prices and | sold": the subject of the verb before. */
function subjectAgain(clause: Clause, from: number): string | undefined {
  for (let i = from - 1; i >= 0; i--) {
    if (isFiniteVerb(clause, i)) return subjectBefore(clause, i);
    if (SUBORDINATE.has((clause.tokens[i] as Token).normal)) return undefined;
  }
  return undefined;
}

/** A verb that has a subject: not a gerund or infinitive, nor a noun that its ending makes a verb ("shares", "a 5% drop"). */
function isFiniteVerb(clause: Clause, i: number): boolean {
  const token = clause.tokens[i] as Token;
  const { normal } = token;
  if (AUXILIARIES.has(normal)) return true;
  const before = clause.tokens[i - 1];
  const isMove = MOVES.has(normal);
  // Taggers take "finished" and "closed" for adjectives.
  if (/ed$/.test(normal) && hasTag(before, "Noun") && isQuantity(clause, i + 1)) return true;
  if (before === undefined || isQuantity(clause, i) || before.normal === "to") return false;
  if (NOUNS.has(normal)) return isQuantity(clause, i + 1) && hasTag(before, "ProperNoun", "Singular");
  if (/ing$/.test(normal) || !(isMove || hasTag(token, "PastTense", "PresentTense", "Infinitive"))) return false;
  if (RELATIVE.test(before.normal)) return true;
  if (DETERMINERS.has(before.normal) || LINKS.has(before.normal) || hasTag(before, "Preposition", "Possessive"))
    return false;
  if (hasTag(token, "PastTense") || /ed$/.test(normal) || PAST.has(normal))
    return isMove || !hasTag(before, "Adjective");
  return !hasTag(before, "Adjective") && isPresent(clause, i);
}

/** "Prices increase", "it rises"; not "the share price increase", "prices increases are". */
function isPresent(clause: Clause, i: number): boolean {
  const [before, token, after] = [clause.tokens[i - 1] as Token, clause.tokens[i] as Token, clause.tokens[i + 1]];
  if (isQuantity(clause, i - 1)) return false;
  // "saw its profit plunge 45 percent"
  if (MOVES.has(token.normal) && isQuantity(clause, i + 1)) return true;
  if (after !== undefined && (AUXILIARIES.has(after.normal) || after.normal === "of" || hasTag(after, "PastTense")))
    return false;
  return (
    /s$/.test(token.normal) ||
    /s$/.test(before.normal) ||
    hasTag(before, "Pronoun", "Plural") ||
    ADVERBS.has(before.normal)
  );
}

/** "Du Pont", "In N Out": inside a name every word counts, whatever its tag. */
const isCapital = ({ tokens }: Clause, i: number): boolean =>
  /^\p{Lu}/u.test(tokens[i]?.text ?? "") &&
  !hasTag(tokens[i], "Pronoun", "Determiner", "Conjunction") &&
  (i > 0 || (/^\p{Lu}/u.test(tokens[1]?.text ?? "") && !LINKS.has(tokens[0]?.normal ?? "")));

/** A word that may stand inside a noun phrase. */
function isNominal(clause: Clause, i: number): boolean {
  const token = clause.tokens[i] as Token;
  const { normal } = token;
  if (AUXILIARIES.has(normal) || ADVERBS.has(normal) || !/[\p{L}\d]/u.test(token.text)) return false;
  if (isCapital(clause, i)) return !isFiniteVerb(clause, i);
  if (/^\d/.test(token.text)) return !isQuantity(clause, i); // "iPhone 11", "2018 sales"
  if (hasTag(token, "Noun", "Adjective", "ProperNoun", "Possessive") && !hasTag(token, "Pronoun"))
    return !isFiniteVerb(clause, i);
  if (hasTag(token, "Adverb", "Preposition", "Conjunction", "QuestionWord", "Pronoun", "Determiner"))
    return i === 0 && /ly$/.test(normal);
  if (hasTag(token, "Gerund")) return true;
  const leads = clause.tokens[i - 1];
  if (hasTag(token, "Infinitive") && (leads?.normal === "to" || hasTag(leads, "Modal"))) return false;
  return hasTag(token, "Verb") ? !isFiniteVerb(clause, i) : true;
}
