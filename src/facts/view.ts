import type { DateMention } from "../dates/mention.ts";
import type { Entity, EntityMention } from "../entities/mention.ts";
import type { NumberMention } from "../numbers/mention.ts";
import { tokensIn } from "../text/rules.ts";
import { overlapping, type Span } from "../text/span.ts";
import type { Sentence, Token } from "../text/token.ts";
import type { Clause } from "./clause.ts";
import { clausesOf } from "./clauses/clauses.ts";
import type { Fixed } from "./clauses/word.ts";
import type { Document } from "./fact.ts";
import { withoutApproximators, wordSet } from "./lexicon.ts";

/** A place where an entity is named. */
export interface Name extends EntityMention {
  entity: Entity;
}

/** A sentence with its mentions and its clauses: what every question about a number is asked of. */
export class View {
  readonly sentence: Sentence;
  readonly numbers: readonly NumberMention[];
  readonly dates: readonly DateMention[];
  readonly names: readonly Name[];
  // Read when asked for: most sentences hold no number.
  #lower: string | undefined;
  #clauses: readonly Clause[] | undefined;
  #looksAhead: boolean | undefined;
  readonly #bare = new Map<number, string>();

  constructor(
    sentence: Sentence,
    numbers: readonly NumberMention[],
    dates: readonly DateMention[],
    names: readonly Name[],
  ) {
    this.sentence = sentence;
    this.numbers = numbers;
    this.dates = dates;
    this.names = names;
  }

  /** The sentence's text in lower case; as long as the text itself. */
  get lower(): string {
    this.#lower ??= lowerCase(this.sentence.text);
    return this.#lower;
  }

  /** False where no word tells of what is wanted, expected, estimated or denied: most sentences report. */
  get looksAhead(): boolean {
    this.#looksAhead ??=
      this.sentence.tokens.some(({ normal }) => OUTLOOK.has(normal)) ||
      / (?:is|are) to |\bto be | (?:deals?|agreements?|contracts?|pacts?|accords?) (?:with [^,;]{1,40} )?to /.test(
        this.lower,
      );
    return this.#looksAhead;
  }

  /** What stands before an offset, without "about", "more than": cut once a number, as most questions ask for it. */
  bareBefore(offset: number): string {
    let bare = this.#bare.get(offset);
    if (bare === undefined) {
      bare = withoutApproximators(this.lower.slice(0, offset - this.sentence.start)).trimEnd();
      this.#bare.set(offset, bare);
    }
    return bare;
  }

  get clauses(): readonly Clause[] {
    this.#clauses ??= clausesOf(this.sentence, fixedTokens(this));
    return this.#clauses;
  }
}

/** Words of a status other than reported; status.ts asks closer where one of them stands. */
const OUTLOOK =
  wordSet(`expect expects expected expecting forecast forecasts forecasted predict predicts predicted predicting project projects
  projected projecting projection projections guidance guides guided outlook prediction predictions likely set course
  anticipate anticipates anticipated anticipating see sees seen saw would should could may might will goal goals want wants
  agreed put target targets targeted targeting targetting aim aims aimed aiming strive strives ambition comfort hope hopes hoped
  hoping plan plans planned planning intend intends intended due going pledge pledges pledged promise promises promised
  propose proposes proposed proposal considering committed estimate estimates estimated consensus deny denies denied rejected
  dismissed refuted banking counting budgeted sights talks expectation expectations reckon reckons reckoned believe believes believed think thinks thought warn warns warned warning 'll won't
  brace braces braced bracing steeled steeling penciled pencilled penciling pencilling figures looking hoped street
  wouldn't`);

/** A view of each sentence, in order. */
export function viewsOf({ sentences, numbers, dates, entities }: Document): View[] {
  const names = entities.flatMap((entity) => entity.mentions.map((mention) => nameOf(entity, mention)));
  const numbersBy = grouped(numbers);
  const datesBy = grouped(dates);
  const namesBy = grouped(names.sort((a, b) => a.start - b.start));
  return sentences.map((whole) => {
    const named = namesBy.get(whole.index) ?? [];
    const sentence = withoutDateline(whole, named);
    const [first] = sentence.tokens;
    const from = sentence === whole || first === undefined ? 0 : first.start;
    const spoken = datesBy.get(sentence.index)?.filter((date) => date.start >= from && !isModifier(date, sentence));
    const inside = named.filter((name) => name.start >= from && !isOfMoney(name, sentence));
    return new View(sentence, numbersBy.get(sentence.index) ?? [], spoken ?? [], inside);
  });
}

/** "PARIS, Oct 2 (AFP) - Sales of": where and when it was written is no part of what a sentence says. */
function withoutDateline(sentence: Sentence, named: readonly Name[]): Sentence {
  const length = datelineOf(sentence, named);
  if (length === undefined) return sentence;
  const start = sentence.start + length;
  return { ...sentence, tokens: sentence.tokens.filter((token) => token.start >= start) };
}

/** How many characters of a sentence are its dateline: a place in capitals, or at the head of an article one that is a known name. */
function datelineOf({ text, start, paragraph }: Sentence, [first]: readonly Name[]): number | undefined {
  if (/^\p{Lu}{2}/u.test(text)) return DATELINE.exec(text.slice(0, 90))?.[0].length;
  if (paragraph !== 1 || first?.start !== start || first.entity.type !== "location") return undefined;
  const rest = /^(?:, \p{Lu}[\p{L}. ]{1,20})?(?: \([\p{L}\d ./-]{2,30}\))? (?:--?|–|—) (?=\p{Lu})/u.exec(
    text.slice(first.end - start, first.end - start + 60),
  );
  return rest === null ? undefined : first.end - start + rest[0].length;
}

const DATELINE =
  /^\p{Lu}[\p{Lu} .'’-]{2,30}(?:, \p{Lu}[\p{L}. ]{1,20})?(?:, \p{L}{3,9}\.? \d{1,2}(?:, \d{4})?)?(?: \([\p{L}\d ./-]{2,30}\)(?::| ?--?| ?[–—])|(?: \([\p{L}\d ./-]{2,30}\))? ?(?:--?|–|—)) ?(?=\S)/u;

const nameOf = (entity: Entity, { start, end, text, sentence, rule, form }: EntityMention): Name => ({
  start,
  end,
  text,
  sentence,
  rule,
  form,
  entity,
});

/** "France", "the French". */
export const isOfPlace = ({ type }: Entity): boolean => type === "location" || type === "nationality";

/** "the U.S. dollar", "Hong Kong dollars": a kind of money, no place that is spoken of. */
const isOfMoney = ({ end, entity }: Name, { text, start }: Sentence): boolean =>
  isOfPlace(entity) && MONEY_NEXT.test(text.slice(end - start, end - start + 9));

const MONEY_NEXT = /^ (?:dollar|pound|peso|franc|rupee|yen|yuan|crown|won|dinar|riyal|rouble|ruble|shilling)s?\b/;

/** "Christmas sales": a kind of sales, no day. */
function isModifier({ start, end, grain }: DateMention, sentence: Sentence): boolean {
  if (grain !== "day") return false;
  const left = sentence.text.slice(0, start - sentence.start);
  const right = sentence.text.slice(end - sentence.start);
  return NOUN_NEXT.test(right) && !/\b(?:on|at|by|until|since|from|to|through|last|this|next)(?: the)? $/.test(left);
}

const NOUN_NEXT =
  /^ (?!(?:and|but|the|that|for|from|with|after|when|while|show|showed|said|was|were|because|as|to|in|at|by|of|a|an|its|morning|evening|night|afternoon|or|ahead|before|about|against|over)\b)[a-z]{3,}/;

function grouped<T extends { sentence: number }>(mentions: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.sentence);
    if (group === undefined) groups.set(mention.sentence, [mention]);
    else group.push(mention);
  }
  return groups;
}

/** "doubled" is a number and a verb; "more than double the sales" is none. */
const isVerbOfMultiple = ({ text, bound }: NumberMention): boolean =>
  /(?:ed|[ei]s|ing)$/.test(text) || (/(?:le|lve)$/.test(text) && bound === "exact");

/** The tokens of names, dates and numbers, which are never verbs. */
function fixedTokens({ sentence, numbers, dates, names }: View): Fixed {
  const all = new Set<Token>();
  const dated = new Set<Token>();
  const fix = (span: Span, into = all) => {
    for (const token of tokensIn(sentence, span)) into.add(token);
  };
  for (const number of numbers) if (number.kind !== "multiple" || !isVerbOfMultiple(number)) fix(number);
  for (const date of dates) {
    fix(date);
    fix(date, dated);
  }
  for (const name of names) if (name.form !== "nominal" && name.form !== "role" && name.form !== "pronoun") fix(name);
  return { all, dated };
}

// "İ" has two code units in lower case.
const lowerCase = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
};

/** The text of a sentence before an offset, from another one on, lower case. */
export const textBefore = ({ sentence, lower }: View, offset: number, from = sentence.start): string =>
  lower.slice(Math.max(0, from - sentence.start), offset - sentence.start);

/** The same without "about", "more than" and blanks at its end: "rose by about" → "rose by". */
export const bareBefore = (view: View, offset: number): string => view.bareBefore(offset);

export const textAfter = ({ sentence, lower }: View, offset: number, to = sentence.end): string =>
  lower.slice(offset - sentence.start, to - sentence.start);

export const textOf = ({ sentence }: View, span: Span): string =>
  sentence.text.slice(span.start - sentence.start, span.end - sentence.start);

export const namesIn = ({ names }: View, span: Span): Name[] => overlapping(names, span);
export const datesIn = ({ dates }: View, span: Span): DateMention[] => overlapping(dates, span);
