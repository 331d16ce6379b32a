import type { Token } from "../text/token.ts";
import { CURRENCY_SIGNS } from "./currencies.ts";
import { TENS_AND_UNITS } from "./lexicon.ts";
import { modelEnd, wareOfModel } from "./model.ts";
import type { NumberFamily, Place, Reading } from "./quantity.ts";
import { rateAt } from "./rate.ts";
import { isPlural, singular } from "./singular.ts";

/** Counts of things, whose unit is the head of the noun phrase; numbers whose unit the sentence leaves open are plain. */
export const count: NumberFamily = {
  name: "numbers/count",
  rules: [
    { name: "head-noun", read: readHead },
    { name: "of-these", read: readOf },
  ],
  examples: [
    ["Acme applied for [7,071 patents].", "7071 patent"],
    ["It opened [123 Red Door stores] in town.", "123 store"],
    ["[Thousands of people] marched.", "1000 person"],
    ["[One of the largest banks] failed.", "1 bank"],
    ["It sold [23.16 million smartphones].", "23160000 smartphone"],
    ["It backed [14 start-ups].", "14 start-up"],
    ["It flies [400 737 Max jets], [19 MD-80s] and [30 of Norvan's 787-9 jets].", "400 jet", "19 jet", "30 jet"],
    ["Farms keep [34 million head] of cattle.", "34000000 head"],
    ["The [32,000-seat] hall drew a [5,000]-strong crowd.", "32000 seat", "5000 person"],
    ["The 777 program has [two head offices].", "2 office"],
    ["No one came."],
    ["They like one another."],
    ["It took one-time charges."],
  ],
};

/** A noun phrase after a number, and its head. Offsets are into the article. */
interface Phrase {
  head: Token;
  tokens: readonly Token[];
}

function readHead(place: Place): Reading | null {
  const { numeral, sentence, text } = place;
  if (numeral.role === "ordinal" || numeral.role === "fraction" || numeral.role === "multiple") return null;
  const inWord = numeral.hasDigits ? readInWord(place) : null;
  if (inWord !== null) return inWord;
  // "400 | 737 Max jets"
  const model = text[numeral.end] === " " ? modelEnd(text, numeral.end + 1) : undefined;
  const from = model ?? numeral.end;
  const first = firstTokenAfter(sentence.tokens, sentence.start + from);
  const token = sentence.tokens[first];
  if (token === undefined || !/^\p{L}/u.test(token.text)) return null;
  const gap = text.slice(from, token.start - sentence.start);
  if (gap === "-" && /^(?:strong|odd|plus|something|ish|year|on|up|off|way)$/.test(token.normal)) return null;
  if (gap === "-" && numeral.value === "1" && /^(?:time|sided|stop)$/.test(token.normal)) return null; // "one-time charges"
  if ((gap !== " " && gap !== "-") || Object.hasOwn(TENS_AND_UNITS, token.normal)) return null; // "three-nought-four"
  const phrase = phraseAt(sentence.tokens, first, text, sentence.start, numeral.value === "1", gap === "-");
  return phrase && !isAge(place) ? reading(place, phrase, numeral.start) : null;
}

/** "a 32,000-seat stadium", which the tokens leave whole, "a 5,000-strong crowd". */
function readInWord({ text, numeral: { start, end } }: Place): Reading | null {
  const right = text.slice(end, end + 24);
  if (/^-strong\b/.test(right)) return { start, end, kind: "count", unit: "person", side: "after" };
  const noun = text.slice(start, end).includes(",")
    ? /^-(?<noun>[a-z]{3,})(?= [a-z])/.exec(right)?.groups?.noun
    : undefined;
  return noun === undefined || NO_UNITS.test(noun)
    ? null
    : { start, end: end + 1 + noun.length, kind: "count", unit: singular(noun), side: "after" };
}
const NO_UNITS = /^(?:strong|odd|plus|something|year|off|way)$/;

/** "men aged 18 to 34 | bet". */
const isAge = ({ text, numeral: { start } }: Place): boolean =>
  /\b(?:aged|ages) (?:between )?\d{1,3}(?: to | and |-|–)$/.test(text.slice(Math.max(0, start - 24), start));

/** "thousands of people", "one of the banks", "35m of its devices". */
function readOf(place: Place): Reading | null {
  const { numeral, sentence, text } = place;
  if (numeral.role === "ordinal" || numeral.role === "fraction" || numeral.role === "multiple") return null;
  const link = text
    .slice(numeral.end, numeral.end + 32)
    .match(
      /^ of (?:[A-Z][\w.&-]*(?: [A-Z][\w.&-]*)? ?['’]s |(?:all )?(?:the|its|his|her|their|our|my|your|these|those|several|more than|other|such)(?: [a-z]+(?:’|')s?)?(?: top \d+)? )?/,
    )?.[0];
  if (link === undefined) return null;
  const at = modelEnd(text, numeral.end + link.length) ?? numeral.end + link.length;
  const first = firstTokenAfter(sentence.tokens, sentence.start + at);
  const gap = text.slice(at, (sentence.tokens[first]?.start ?? 0) - sentence.start);
  if (gap !== "" && gap !== " ") return null;
  const phrase = phraseAt(sentence.tokens, first, text, sentence.start, false, false);
  if (phrase !== null && numeral.role === "cardinal" && !isPlural(phrase.head.normal)) return null; // "30 of Acme's jets"
  return phrase && reading(place, phrase, numeral.start);
}

function reading({ sentence, text }: Place, phrase: Phrase, start: number): Reading {
  const end = phrase.head.end - sentence.start;
  const rate = rateAt(text, end);
  const unit = headUnit(phrase, sentence);
  if (rate === null) return { start, end, kind: "count", unit, side: "after" };
  return { start, end: rate.end, kind: "count", unit: `${unit} per ${rate.per}`, side: "after" };
}

function headUnit({ head, tokens }: Phrase, sentence: Place["sentence"]): string {
  const unit =
    /^[A-Z]/.test(head.text) && !isTitleCase(sentence) ? singularCapital(head.text) : singular(head.text.toLowerCase());
  const ware = /\ds$/.test(head.text) ? wareOfModel(modelOf(head, sentence)) : undefined;
  if (ware !== undefined) return ware;
  const first = PARTICLES.test(head.normal) ? tokens.at(-2) : undefined;
  return first?.end === head.start - 1 ? `${first.text.toLowerCase()}-${unit}` : unit;
}

/** "MD-80s" with what the hyphen joins. */
const modelOf = ({ start, end }: Token, sentence: Place["sentence"]): string =>
  sentence.text.slice(Math.max(0, start - sentence.start - 5), end - sentence.start).match(/\S+$/)?.[0] ?? "";

/** "14 start-ups", "three lay-offs": the particle alone is no noun. */
const PARTICLES = /^(?:ups|offs|outs|ins|downs|backs)$/;

/** "23 Million Phones Shipped As Rival Cuts Jobs": capitals of a headline say nothing. */
const isTitleCase = ({ paragraph, text }: Place["sentence"]): boolean =>
  paragraph === 0 && !/(?<![A-Z][a-z]*) [a-z]{4}/.test(text);

const singularCapital = (word: string): string => {
  const one = singular(word.toLowerCase());
  return one.length < word.length && word.toLowerCase().startsWith(one) ? word.slice(0, one.length) : word;
};

/** Index of the first token at or after an offset of the article. */
export function firstTokenAfter(tokens: readonly Token[], at: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start >= at) high = middle;
    else low = middle + 1;
  }
  return low;
}

const MOST_WORDS = 8;

/**
 * The noun phrase that begins at a token. Taggers take many plurals after a number for verbs ("123 stores"), so the head is
 * the first word that looks like a plural, or the second of two; without one the word before the phrase ends.
 */
function phraseAt(
  tokens: readonly Token[],
  first: number,
  text: string,
  offset: number,
  isOne: boolean,
  isHyphened: boolean,
): Phrase | null {
  const run: Token[] = [];
  for (let i = first; i < tokens.length && run.length < MOST_WORDS; i++) {
    const token = tokens[i] as Token;
    const before = tokens[i - 1] as Token | undefined;
    const gap = before === undefined || i === first ? " " : text.slice(before.end - offset, token.start - offset);
    if (!/^(?: |-|’ |' |’s |'s |, )$/.test(gap)) break;
    if (gap === ", " && !(isModifier(before as Token) && isModifier(token))) break;
    if (gap !== "-" && !isInside(token, run, tokens[i + 1], tokens[i + 2])) break;
    // "one proposal | asks boards", "one solution | makes sense"
    if (isOne && run.some(isNounLike) && (token.tags.has("Verb") || isPlural(token.normal))) break;
    run.push(token);
    if (isHead(token, tokens[i + 1], run.length, isOne)) return { head: token, tokens: run };
    const joinsNext = text[token.end - offset] === "-"; // "gas-only engines"
    if (isHyphened) return { head: token, tokens: run };
    if (!isOne && !joinsNext && isPluralHead(token) && !goesOn(token, tokens[i + 1], tokens[i + 2], text, offset))
      return { head: token, tokens: run };
  }
  while (run.length > 0 && !isNounLike(run.at(-1) as Token)) run.pop();
  if (run.length === 0) return null;
  const head = (isOne ? run.at(-1) : run.find(isNounLike)) as Token;
  return { head, tokens: run.slice(0, run.indexOf(head) + 1) };
}

/** "34 million head at farms", "300 head of cattle": no head office. */
const isHead = ({ normal }: Token, next: Token | undefined, place: number, isOne: boolean): boolean =>
  normal === "head" && place === 1 && !isOne && (next === undefined || !isNounLike(next));

const isPluralHead = (token: Token): boolean =>
  isPlural(token.normal) && token.normal.length > 2 && !/^[A-Z]+$/.test(token.text) && !NEVER_HEADS.has(token.normal);

/** "sales | managers": a plural right after a plural is the head, if nothing stands between. */
function goesOn(
  token: Token,
  next: Token | undefined,
  after: Token | undefined,
  text: string,
  offset: number,
): boolean {
  if (next === undefined || text.slice(token.end - offset, next.start - offset) !== " ") return false;
  if (/^[A-Z]/.test(token.text)) return isNounLike(next) && !next.tags.has("Verb") && !CLOSED.has(next.normal);
  // "sports utility vehicles"
  if (MODIFYING_PLURALS.has(token.normal) && after !== undefined && isPartOfHead(next, after)) return true;
  return (
    isPluralHead(next) && (next.tags.has("Plural") || MODIFYING_PLURALS.has(token.normal)) && !CLOSED.has(next.normal)
  );
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const MODIFYING_PLURALS = words(
  "sales arms sports goods savings operations communications systems claims human women's men's women men airlines news",
);
const NEVER_HEADS = words(
  "this its his was is has does as plus minus less across towards besides yes always perhaps sometimes nowadays afterwards us",
);
const CLOSED = words(
  "the a an this that these those its his her their our my your it he she they we i you who which what whose whom and or but nor as at by for from in into of on onto out over off per than to up upon with within without under until till via since during after before between among against about above below near toward towards through throughout is are was were be been being am has have had having do does did will would can could shall should may might must not no if so while when where why how because although though unless that's there here then also just only even still yet already now ago later earlier each every all both either neither such more less most least too very down away back apart said says say told added adding including respectively according compared apiece today yesterday tomorrow overall instead however worth equal equals came come comes went go goes got get gets made make makes took take takes remain remained remains died die dies thanks",
);

function isInside(token: Token, run: readonly Token[], next: Token | undefined, after: Token | undefined): boolean {
  const { normal, tags, text } = token;
  if (normal === "and" || normal === "or") {
    const last = run.at(-1);
    if (last === undefined || next === undefined || isPlural(last.normal)) return false;
    return (isModifier(last) && isModifier(next)) || (isNounLike(last) && isPartOfHead(next, after));
  }
  if (normal === "more" || normal === "other" || normal === "additional" || normal === "most" || normal === "of-a-kind")
    return run.length === 0;
  if (
    CLOSED.has(normal) ||
    isOtherAmount(text) ||
    (/\d/.test(text) && !/^[A-Z]/.test(text)) ||
    (tags.has("Value") && !tags.has("Ordinal"))
  )
    return false;
  if (
    tags.has("Determiner") ||
    tags.has("Preposition") ||
    tags.has("Pronoun") ||
    tags.has("QuestionWord") ||
    tags.has("Conjunction")
  )
    return false;
  if (tags.has("Modal") || tags.has("Auxiliary") || tags.has("Copula")) return false;
  if (run.length === 0) return true;
  // "the 12 stores | opened doors"
  if (tags.has("PastTense") && run.at(-1)?.tags.has("Noun")) return false;
  if (isPlural(normal) || isModifier(token) || tags.has("Noun")) return true;
  return /ing$|ed$/.test(normal) && next !== undefined && isPlural(next.normal);
}

/** "maintenance and | cleaning | workers": the head is said once. */
const isPartOfHead = (token: Token, head: Token | undefined): boolean =>
  head !== undefined &&
  isPluralHead(head) &&
  head.tags.has("Plural") &&
  !isPlural(token.normal) &&
  !CLOSED.has(token.normal) &&
  (token.tags.has("Noun") || isModifier(token)) &&
  !token.tags.has("Pronoun");

/** "3 | USD50 cards". */
const isOtherAmount = (text: string): boolean => /^[A-Z]{3}\d/.test(text) && CURRENCY_SIGNS.has(text.slice(0, 3));

const isModifier = ({ tags, normal }: Token): boolean =>
  tags.has("Adjective") ||
  tags.has("Gerund") ||
  tags.has("ProperNoun") ||
  tags.has("Adverb") ||
  /(?:ed|ing|al|ic|ive|ous|ful|able|ible|less|ary)$/.test(normal);

const isNounLike = ({ tags, normal }: Token): boolean =>
  !CLOSED.has(normal) &&
  (tags.has("Noun") || isPlural(normal)) &&
  !tags.has("Pronoun") &&
  !tags.has("Adverb") &&
  !tags.has("Date");
