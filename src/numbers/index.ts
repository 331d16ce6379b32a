import type { Article } from "../read/article.ts";
import type { Sentence } from "../text/token.ts";
import { boundOf } from "./bound.ts";
import { directionOf } from "./change.ts";
import { count } from "./count.ts";
import { tabular } from "./decimal.ts";
import { shareUnits } from "./ellipsis.ts";
import { withItems } from "./item/index.ts";
import { isLabel, isPartOfCode } from "./label.ts";
import { measure } from "./measure.ts";
import type { NumberMention } from "./mention.ts";
import { money } from "./money.ts";
import { ordinal } from "./ordinal.ts";
import { percent } from "./percent.ts";
import type { NumberFamily, Part, Place } from "./quantity.ts";
import { type Range, rangeOf, scaledAlike } from "./range.ts";
import { findNumerals } from "./words.ts";

/** Every family of the layer, in the order in which they are asked about a numeral. */
export const families: readonly NumberFamily[] = [money, percent, measure, ordinal, count];

/** All quantities of an article, in text order. Names that hold a number are still among them: mentions.ts settles that. */
export function findNumbers(article: Pick<Article, "text">, sentences: readonly Sentence[]): NumberMention[] {
  return sentences.flatMap((sentence) => findNumbersIn(sentence, article));
}

export function findNumbersIn(sentence: Sentence, article: Pick<Article, "text"> = sentence): NumberMention[] {
  const parts: Part[] = [];
  let end = 0;
  for (const numeral of findNumerals(sentence.text)) {
    if (numeral.start < end) continue; // "fifteen dollars fifty": the rest was read with the first
    const part = readPart({ text: sentence.text, numeral, sentence, article });
    if (part === null || part.start < end) continue; // "30$.5": the sign is the first one's
    parts.push(part);
    end = part.end;
  }
  return withItems(sentence, withDirections(sentence, joinRanges(sentence, shareUnits(sentence.text, parts))));
}

/** The numeral with its unit, or null where it is none of our business: a year, a time, a part of a name. */
function readPart(place: Place): Part | null {
  if (isPartOfCode(place)) return null;
  const part = readUnit(place);
  return part === null || isLabel(place, part) ? null : part;
}

function readUnit(place: Place): Part | null {
  const { numeral } = place;
  for (const { name, rules } of families) {
    for (const rule of rules) {
      const reading = rule.read(place);
      if (reading !== null) return { value: numeral.value, ...reading, numeral, rule: `${name}/${rule.name}` };
    }
  }
  if (numeral.role === "ordinal" || numeral.role === "multiple" || numeral.role === "fraction") return null;
  return {
    value: numeral.value,
    start: numeral.start,
    end: numeral.end,
    kind: "plain",
    numeral,
    rule: "numbers/count/plain",
  };
}

function joinRanges(sentence: Sentence, parts: readonly Part[]): NumberMention[] {
  const mentions: NumberMention[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as Part;
    const next = parts[i + 1];
    const range = next === undefined ? null : rangeOf(sentence.text, part, next);
    if (range !== null) i++;
    if (/^(?:age|plain)$/.test(range?.low.kind ?? "") && range !== null && isGroup(sentence, range)) continue;
    const mention = range === null ? single(sentence, part) : ranged(sentence, range);
    if (mention !== null) mentions.push(mention);
  }
  return mentions;
}

/** A lone number word without a unit ("the two agreed") says nothing that a table could hold. */
function single(sentence: Sentence, part: Part): NumberMention | null {
  const words = sentence.text.slice(part.start, part.end);
  const isOdd = /^[ -]odd\b/.test(sentence.text.slice(part.numeral.end, part.numeral.end + 5));
  const bound = part.numeral.role === "vague" ? "at_least" : isOdd ? "about" : boundOf(sentence.text, part);
  // "is no less than thirty", "the toll rose to seven" say something.
  const isMeasured =
    (bound !== "exact" && bound !== "about" && Number(part.value) > 9) || isTotal(sentence.text, part.start, part.end);
  if (part.kind === "plain" && /^[A-Za-z]+$/.test(words) && words !== sentence.text.trim() && !isMeasured) return null;
  return toMention(sentence, part, { ...part, bound });
}

/** "The death toll rose to seven.", "the number of winners is nine": a number word that a tally is said to be. */
const isTotal = (text: string, start: number, end: number): boolean =>
  /\b(?:toll|number|total|tally|count)\b[a-z ]{0,40} (?:is|was|to|at|by|reached|remains) (?:now |about |just |only |around )?$/i.test(
    text.slice(Math.max(0, start - 72), start),
  ) && /^(?:[.,;)”"’]|$| (?:on|in|after|from|to|by|as|and|this|last)\b)/.test(text.slice(end, end + 7));

/** "men aged 18 to 34": which people, not how old somebody is. */
const isGroup = ({ text }: Sentence, { start }: Range): boolean =>
  /\b(?:aged|ages|age) (?:between )?$/i.test(text.slice(Math.max(0, start - 14), start));

function ranged(sentence: Sentence, { low, high, start, end, bound, isScore }: Range): NumberMention | null {
  const unit = high.kind === "plain" ? low : high;
  const kind = isScore ? "score" : unit.kind;
  const rule = isScore ? "numbers/ordinal/score" : unit.rule;
  return toMention(
    sentence,
    { start, end },
    { ...unit, kind, rule, value: scaledAlike(low, high), valueHigh: high.value, bound },
  );
}

/** "Acme fell 2.3%, Apex by 2.6%": the verb that is said once holds for both. */
function withDirections({ text, start }: Sentence, mentions: readonly NumberMention[]): NumberMention[] {
  const done: NumberMention[] = [];
  for (const mention of mentions) {
    const last = done.at(-1);
    const isSame = last?.direction !== undefined && mention.direction === undefined && last.unit === mention.unit;
    const between = isSame ? text.slice(last.end - start, mention.start - start) : "";
    const isElliptic =
      /^(?:,| and|, and| while|, while) [A-Z][\w&'’. ]{0,40} (?:by )?$/.test(between) && / by $/.test(between);
    done.push(isElliptic ? { ...mention, direction: last?.direction } : mention);
  }
  return done;
}

function toMention(
  sentence: Sentence,
  { start, end }: { start: number; end: number },
  quantity: Part & Pick<NumberMention, "bound" | "valueHigh">,
): NumberMention | null {
  const { kind, bound, unit, currency, rule } = quantity;
  const value = tabular(quantity.value);
  const valueHigh = quantity.valueHigh === undefined ? undefined : tabular(quantity.valueHigh);
  if (value === null || valueHigh === null) return null;
  const hasDirection =
    kind !== "ordinal" && kind !== "score" && kind !== "age" && kind !== "multiple" && bound !== "from_to";
  return {
    start: sentence.start + start,
    end: sentence.start + end,
    text: sentence.text.slice(start, end),
    sentence: sentence.index,
    kind,
    value,
    valueHigh,
    bound,
    direction: hasDirection ? directionOf(sentence.text, { start, end }) : undefined,
    unit,
    currency,
    rule,
    item: undefined,
  };
}
