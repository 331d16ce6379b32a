import type { Token } from "../../text/token.ts";
import { MOVES } from "../change.ts";
import { hasTag, isQuantity, type Passage } from "./passage.ts";
import { ADVERBS, AUXILIARIES, DETERMINERS, LINKS, PAST, PLURAL_NOUNS, RELATIVE } from "./words.ts";

/** A verb that has a subject: not a gerund or infinitive, nor a noun that its ending makes a verb ("shares", "a 5% drop"). */
export function isFiniteVerb(passage: Passage, i: number): boolean {
  passage.isVerb[i] ??= readsAsVerb(passage, i);
  return passage.isVerb[i] as boolean;
}

function readsAsVerb(passage: Passage, i: number): boolean {
  const token = passage.tokens[i] as Token;
  const { normal } = token;
  if (AUXILIARIES.has(normal)) return true;
  const before = passage.tokens[i - 1];
  const isMove = MOVES.has(normal);
  // Taggers take "finished" and "closed" for adjectives.
  if (/ed$/.test(normal) && hasTag(before, "Noun") && isQuantity(passage, i + 1)) return true;
  if (before === undefined || isQuantity(passage, i) || before.normal === "to") return false;
  if (PLURAL_NOUNS.has(normal)) return isQuantity(passage, i + 1) && hasTag(before, "ProperNoun", "Singular");
  if (/ing$/.test(normal) || !(isMove || hasTag(token, "PastTense", "PresentTense", "Infinitive"))) return false;
  if (RELATIVE.test(before.normal)) return true;
  if (DETERMINERS.has(before.normal) || LINKS.has(before.normal) || hasTag(before, "Preposition", "Possessive"))
    return false;
  if (hasTag(token, "PastTense") || /ed$/.test(normal) || PAST.has(normal))
    return isMove || !hasTag(before, "Adjective");
  return !hasTag(before, "Adjective") && isPresent(passage, i);
}

/** "Prices increase", "it rises"; not "the share price increase", "prices increases are". */
function isPresent(passage: Passage, i: number): boolean {
  const { tokens } = passage;
  const [before, token, after] = [tokens[i - 1] as Token, tokens[i] as Token, tokens[i + 1]];
  if (isQuantity(passage, i - 1)) return false;
  // "saw its profit plunge 45 percent"
  if (MOVES.has(token.normal) && isQuantity(passage, i + 1)) return true;
  if (after !== undefined && (AUXILIARIES.has(after.normal) || after.normal === "of" || hasTag(after, "PastTense")))
    return false;
  return (
    /s$/.test(token.normal) ||
    /s$/.test(before.normal) ||
    hasTag(before, "Pronoun", "Plural") ||
    ADVERBS.has(before.normal)
  );
}

/** A word that may stand inside a noun phrase. */
export function isNominal(passage: Passage, i: number): boolean {
  const token = passage.tokens[i] as Token;
  const { normal } = token;
  if (AUXILIARIES.has(normal) || ADVERBS.has(normal) || !/[\p{L}\d]/u.test(token.text)) return false;
  if (isCapital(passage, i)) return !isFiniteVerb(passage, i);
  if (/^\d/.test(token.text)) return !isQuantity(passage, i); // "iPhone 11", "2018 sales"
  if (hasTag(token, "Noun", "Adjective", "ProperNoun", "Possessive") && !hasTag(token, "Pronoun"))
    return !isFiniteVerb(passage, i);
  if (hasTag(token, "Adverb", "Preposition", "Conjunction", "QuestionWord", "Pronoun", "Determiner"))
    return i === 0 && /ly$/.test(normal);
  if (hasTag(token, "Gerund")) return true;
  const leads = passage.tokens[i - 1];
  if (hasTag(token, "Infinitive") && (leads?.normal === "to" || hasTag(leads, "Modal"))) return false;
  return hasTag(token, "Verb") ? !isFiniteVerb(passage, i) : true;
}

/** "Du Pont", "In N Out": inside a name every word counts, whatever its tag. */
const isCapital = ({ tokens }: Passage, i: number): boolean =>
  /^\p{Lu}/u.test(tokens[i]?.text ?? "") &&
  !hasTag(tokens[i], "Pronoun", "Determiner", "Conjunction") &&
  (i > 0 || (/^\p{Lu}/u.test(tokens[1]?.text ?? "") && !LINKS.has(tokens[0]?.normal ?? "")));
