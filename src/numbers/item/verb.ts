import type { Token } from "../../text/token.ts";
import { MOVES } from "../change.ts";
import { gapBefore, hasTag, isCapitalized, isQuantity, type Passage } from "./passage.ts";
import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  isBoundWord,
  LEVEL_VERBS,
  LINKS,
  PAST,
  PLURAL_NOUNS,
  PREPOSITIONS,
  RELATIVE,
  SUBORDINATE,
  UNCHANGED_VERBS,
} from "./words.ts";

/** A verb that has a subject: not a gerund or infinitive, nor a noun that its ending makes a verb ("shares", "a 5% drop"). */
export function isFiniteVerb(passage: Passage, i: number): boolean {
  passage.isVerb[i] ??= readsAsVerb(passage, i);
  return passage.isVerb[i] as boolean;
}

function readsAsVerb(passage: Passage, i: number): boolean {
  const token = passage.tokens[i] as Token;
  const { normal } = token;
  if (AUXILIARIES.has(normal)) return true;
  // Most words are none by their tag and their ending.
  if (!token.tags.has("Verb") && !normal.endsWith("s") && !normal.endsWith("ed") && !VERB_FORMS.has(normal))
    return false;
  const before = passage.tokens[i - 1];
  if (before !== undefined && gapBefore(passage, i) === "-") return false;
  // Taggers take "finished" and "closed" for adjectives.
  if (/ed$/.test(normal) && hasTag(before, "Noun") && isQuantity(passage, i + 1)) return true;
  if (before === undefined || isQuantity(passage, i) || before.normal === "to") return false;
  if (PLURAL_NOUNS.has(normal)) return takesAmount(passage, i) && (isSingular(before) || isPredicateAgain(passage, i));
  if (/ing$/.test(normal) || normal === "aged") return false;
  if (/^(?:having|being)$/.test(before.normal)) return false;
  if (RELATIVE.test(before.normal)) return hasTag(token, "Verb") || takesAmount(passage, i);
  if (DETERMINERS.has(before.normal) || LINKS.has(before.normal) || hasTag(before, "Preposition", "Possessive"))
    return false;
  if (isPast(token)) return MOVES.has(normal) || !hasTag(before, "Adjective");
  return !hasTag(before, "Adjective") && isPresent(passage, i);
}

const VERB_FORMS: ReadonlySet<string> = new Set([...PAST, ...UNCHANGED_VERBS, ...LEVEL_VERBS, ...MOVES]);

const isPast = (token: Token): boolean =>
  hasTag(token, "PastTense") || (hasTag(token, "Verb") && /ed$/.test(token.normal)) || PAST.has(token.text);

/** "Prices increase", "it rises", "the firm employs 30,000"; not "the share price increase", "prices increases are". */
function isPresent(passage: Passage, i: number): boolean {
  const { tokens } = passage;
  const [before, token, after] = [tokens[i - 1] as Token, tokens[i] as Token, tokens[i + 1]];
  const { normal } = token;
  const isMove = MOVES.has(normal);
  const isBefore = takesAmount(passage, i);
  const isApart = gapBefore(passage, i) !== " ";
  if (isQuantity(passage, i - 1))
    return (
      isBefore &&
      (UNCHANGED_VERBS.has(normal) ||
        LEVEL_VERBS.has(normal) ||
        (/s$/.test(normal) && (isApart || hasTag(token, "PresentTense"))))
    );
  // "saw its profit plunge 45 percent"
  if (isMove && isBefore) return true;
  if (UNCHANGED_VERBS.has(normal)) return isBefore && hasTag(before, "Noun");
  if (LEVEL_VERBS.has(normal) && hasTag(before, "Plural", "Verb") && /s$/.test(before.normal))
    return isBefore || LEVEL_LINKS.test(after?.normal ?? "");
  if (after !== undefined && (isVerbAfter(after) || after.normal === "of" || isLevel(passage, i + 1))) return false;
  if (LINKS.has(after?.normal ?? "") && hasTag(before, "Noun") && isVerbToCome(passage, i + 2)) return false;
  if (!(isMove || hasTag(token, "PresentTense", "Infinitive")))
    return (
      isBefore &&
      /^[a-z-]+[^s]s$/.test(token.text) &&
      !/(?:[eo]rs|ions|ments|ists|ians|ees|men|ies)$/.test(normal) &&
      isSubjectEnd(passage, i)
    );
  return (
    /s$/.test(normal) || /s$/.test(before.normal) || hasTag(before, "Pronoun", "Plural") || ADVERBS.has(before.normal)
  );
}

const isVerbAfter = (token: Token): boolean =>
  AUXILIARIES.has(token.normal) || hasTag(token, "PastTense") || PAST.has(token.text);

/** "Water levels | in the reservoir dropped": no verb, where the clause has another. */
function isVerbToCome(passage: Passage, from: number): boolean {
  const { tokens } = passage;
  for (let i = from; i < tokens.length && i < from + 6; i++) {
    const token = tokens[i] as Token;
    if (SUBORDINATE.has(token.normal) || token.normal === "and" || /[,;:]/.test(gapBefore(passage, i))) return false;
    if (isVerbAfter(token)) return true;
  }
  return false;
}

const LEVEL_LINKS = /^(?:at|from|between|to|in|for|on)$/;

/** "Entry models | start at": the plural before it is no verb. */
const isLevel = ({ tokens }: Passage, i: number): boolean =>
  LEVEL_VERBS.has(tokens[i]?.normal ?? "") && LEVEL_LINKS.test(tokens[i + 1]?.normal ?? "");

const isSingular = (token: Token): boolean =>
  hasTag(token, "Noun") && !hasTag(token, "Plural", "Pronoun") && !/[^s]s$/.test(token.normal);

/** "The firm | employs 30,000", "the reactor, 40 years old, | generates 900". */
const isSubjectEnd = (passage: Passage, i: number): boolean =>
  isSingular(passage.tokens[i - 1] as Token) ||
  gapBefore(passage, i - 1) === "-" ||
  /^[,)]/.test(gapBefore(passage, i));

/** "has a battery and | costs $799". */
const isPredicateAgain = ({ tokens }: Passage, i: number): boolean =>
  /^(?:and|but|or)$/.test(tokens[i - 1]?.normal ?? "") && !hasTag(tokens[i - 2], "Plural");

/** Whether an amount follows, behind "about", "more than", "an average of". */
function takesAmount(passage: Passage, i: number): boolean {
  let next = i + 1;
  if (/^rang/.test(passage.tokens[next]?.normal ?? "")) return false; // "prices | range from": the verb is the quantity's
  while (next < i + 5 && next < passage.tokens.length && !isQuantity(passage, next)) {
    if (BREAKS.test(gapBefore(passage, next))) return false;
    const token = passage.tokens[next] as Token;
    const isOf = token.normal === "of" && AVERAGES.test(passage.tokens[next - 1]?.normal ?? "");
    if (!isOf && !isBoundWord(token) && !AVERAGES.test(token.normal)) return false;
    next++;
  }
  return isQuantity(passage, next) && !BREAKS.test(gapBefore(passage, next));
}

const BREAKS = /[,;:()–—]| - /;

const AVERAGES = /^(?:average|total|combined|record|estimated|further|additional)$/;

/** A word that may stand inside a noun phrase. */
export function isNominal(passage: Passage, i: number): boolean {
  const token = passage.tokens[i] as Token;
  const { normal } = token;
  if (AUXILIARIES.has(normal) || ADVERBS.has(normal) || PREPOSITIONS.has(token.text) || !isWord(token.text))
    return false;
  if (isCapital(passage, i)) return !isFiniteVerb(passage, i);
  if (/^\d/.test(token.text)) return !isQuantity(passage, i); // "iPhone 11", "2018 sales"
  if (hasTag(token, "Noun", "Adjective", "ProperNoun", "Possessive") && !hasTag(token, "Pronoun"))
    return !isFiniteVerb(passage, i);
  if (hasTag(token, "Adverb", "Preposition", "Conjunction", "QuestionWord", "Pronoun", "Determiner"))
    return i === 0 && /ly$/.test(normal);
  if (hasTag(token, "Gerund") || normal === "aged") return true;
  const leads = passage.tokens[i - 1];
  if (hasTag(token, "Infinitive") && (leads?.normal === "to" || hasTag(leads, "Modal"))) return false;
  return hasTag(token, "Verb") ? !isFiniteVerb(passage, i) : true;
}

const isWord = (text: string): boolean => /^\w/.test(text) || /[\p{L}\d]/u.test(text);

/** "Du Pont", "In N Out": inside a name every word counts, whatever its tag. */
const isCapital = ({ tokens }: Passage, i: number): boolean =>
  isCapitalized(tokens[i]?.text ?? "") &&
  !hasTag(tokens[i], "Pronoun", "Determiner", "Conjunction") &&
  (i > 0 || (isCapitalized(tokens[1]?.text ?? "") && !LINKS.has(tokens[0]?.normal ?? "")));
