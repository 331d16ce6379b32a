import type { NumberMention } from "../numbers/mention.ts";
import { type Clause, mainVerb } from "./clause.ts";
import type { Fact } from "./fact.ts";
import { isAlikeInSize } from "./size.ts";
import { latelySaid, type Question, type Story } from "./story.ts";
import { describe } from "./subject/subject.ts";
import { isPerShare, isTotal } from "./unit.ts";
import { textAfter, textBefore, textOf, type View } from "./view.ts";

/** The statement that a contrast, an origin or an elliptic phrase leans on. */
export function antecedentOf({
  number,
  frame,
  clause,
  view,
  found,
  story,
}: Omit<Question, "antecedent">): Fact | undefined {
  const before = found.filter(
    (fact) => fact.number.end <= number.start && (fact.kind === "rank") === (frame.kind === "rank"),
  );
  const alike = (fact: Fact) => sameSort(number, fact) && !isOfAnotherSize(number, fact);
  if (frame.role === "origin") {
    const last = previous(story.facts, view, number);
    return (
      before.findLast((fact) => fact.kind !== "change" && alike(fact)) ??
      before.findLast(alike) ??
      before.at(-1) ??
      (last !== undefined && isOfItsOwn(clause, view, story) && isOfOther(last, clause, view) ? undefined : last)
    );
  }
  if (frame.role === "contrast")
    return (
      before.findLast((fact) => alike(fact) && isOfLikeSize(number, fact)) ??
      before.findLast(alike) ??
      before.at(-1) ??
      previous(story.facts, view, number)
    );
  const last = before.at(-1);
  if (last !== undefined && isOfThem(number, view)) return last;
  if (last !== undefined) return leansOn(number, last, clause, view) ? totalOf(last, number, before) : undefined;
  if (isOfThem(number, view) || pointsBack(clause, view)) return previous(story.facts, view, number);
  return undefined;
}

/** "earned 254 million, or 5.94 a share, | up 56 percent": it is the whole that went up. */
function totalOf(last: Fact, { kind }: NumberMention, before: readonly Fact[]): Fact {
  const whole = before.at(-2);
  const isAside = isPerShare(last) && kind === "percent" && whole !== undefined && !isPerShare(whole);
  return isAside && last.metric === `${whole.metric} per share` ? whole : last;
}

/** "Spending a head slipped from 718 euros": the move is of the clause's own subject, whatever was said before. */
const isOfItsOwn = (clause: Clause, view: View, story: Story): boolean =>
  clause.subject !== undefined && describe(clause.subject, view, story.topic).isPointer !== true;

/** "The share of bad loans fell from 12 percent": nothing that a sentence before measured. */
function isOfOther(last: Fact, clause: Clause, view: View): boolean {
  if (clause.subject === undefined || pointsBack(clause, view)) return false;
  const words = textOf(view, clause.subject).toLowerCase().split(" ");
  return words.length > 1 && !last.metric.toLowerCase().includes(words.at(-1) ?? "");
}

/** "2,895 of them": the things counted before, said something else of. */
export const isOfThem = (number: NumberMention, view: View): boolean =>
  /^ of (?:them|those|these|which)\b/.test(textAfter(view, number.end));

/** A statement of one of the two sentences before. */
function previous(facts: readonly Fact[], view: View, number: NumberMention): Fact | undefined {
  const recent = latelySaid(facts, view.sentence.index, 2).filter(
    (fact) => fact.sentence < view.sentence.index && fact.kind !== "rank",
  );
  return (
    recent.findLast((fact) => sameSort(number, fact) && fact.sentence === recent.at(-1)?.sentence) ??
    recent.findLast((fact) => fact.kind === "level") ??
    recent.at(-1)
  );
}

const SORTS: Record<string, string> = { fraction: "percent", points: "percent", plain: "count", measure: "count" };
const sortOf = (number: NumberMention): string => SORTS[number.kind] ?? number.kind;

/** Money with money, percent with percent; a number without a unit with any amount. */
export const sameSort = (number: NumberMention, fact: Fact): boolean =>
  (sortOf(number) === sortOf(fact.number) && !(isPerShare(fact.number) && isTotal(number))) ||
  (number.unit === undefined && number.currency === undefined && sortOf(fact.number) !== "percent");

/** "a loss of 158,666 dollars, or 10 cents a share, compared with a profit of 26,956": no profit per share. */
const isOfAnotherSize = ({ value, unit }: NumberMention, fact: Fact): boolean =>
  isPerShare(fact) && unit?.includes(" per ") !== true && Number(value) > 100 * Number(fact.value);

/** "1.1 million of them live in 3,870 camps, against 620,000 a week ago": what is printed without a unit is set against its like. */
function isOfLikeSize(number: NumberMention, fact: Fact): boolean {
  return !isBareNumeral(number) || isAlikeInSize(number.value, fact.value, MOST_TIMES);
}
const MOST_TIMES = 100;

/** Printed without a unit, whatever it is taken to count. */
export const isBareNumeral = ({ kind, text }: NumberMention): boolean =>
  (kind === "plain" || kind === "count") && /^[\d.,]+(?: (?:thousand|million|billion|trillion))?$/.test(text);

const LEAD = `(?: (?:up|down|a|an|the|some|about|nearly|only|just|around|almost|representing|slightly|sharply|still|is|also|annual|on-year|year-on-year|year-over-year|record|new|total|of|by|high|level|more than|over))*`;
const MOVE =
  "(?: (?:increase|rise|fall|drop|decline|gain|decrease|jump|surge|growth))?(?: of)?(?: (?:just|only|about|some))?";
const MOVING =
  "(?: (?:increas|ris|grow|jump|surg|soar|climb|fall|declin|dropp|slipp|plung)ing(?: by)?(?: (?:about|some|nearly|more than|almost|over))?)?";
const APPENDED = new RegExp(`(?:,|--|–| -|;|\\()(?: (?:or|but|and))?${LEAD}${MOVE}${MOVING}$`);
const COORDINATED =
  /^(?: (?:in|for|on|this|last|next) [^,;]{1,40}| (?:on-|year-|month-|quarter-)[a-z-]+)? and(?: (?:a|about|of))*$/;
const TO_LEVEL = new RegExp(`^(?: [\\w'-]+){0,8}? (?:to|at|or)(?: reach)?${LEAD}$`);

/** Elliptic phrases: ", up 9 percent", ", a rise of 5 percent", ", or 35 percent of exports", "to 9.95 trillion yen" after "rose 10.3 percent". */
function leansOn(number: NumberMention, last: Fact, clause: Clause, view: View): boolean {
  const between = textBefore(view, number.start, last.number.end)
    .trimEnd()
    .replace(/\([^)]*\)/g, "")
    .replace(/ {2,}/g, " ")
    .replace(/[+−–-]$/, "");
  const isOwnSubject =
    clause.subject !== undefined && number.start < clause.subject.end && number.end > clause.subject.start;
  if (isOwnSubject && clause.start > last.number.start) return false;
  if (
    isOtherThing(number, last.number) ||
    (/, by(?: [a-z]+)?$/.test(between) && hasNextSubject(clause, last.number, view))
  )
    return false;
  if (APPENDED.test(between)) return true;
  if (/^ (?:and|or)$/.test(between) && number.kind === "measure" && number.unit === last.number.unit) return true;
  if (
    COORDINATED.test(between) &&
    (number.unit === undefined || number.unit === last.unit) &&
    sameSort(number, last) &&
    /^ (?:in|for|a year|the year|last|on-|year-on|month-on|quarter-on)\b/.test(textAfter(view, number.end))
  )
    return true;
  if (number.bound === "from_to" && last.kind === "change" && last.number.start >= clause.start) return true;
  if (last.number.start < clause.start || !TO_LEVEL.test(between)) return false;
  return last.kind === "change" || / or\b/.test(between);
}

/** "..., while petrol fell, by 3 pence": a clause with a subject and a verb of its own behind the statement before. */
const hasNextSubject = ({ subject, verbs }: Clause, last: NumberMention, view: View): boolean =>
  subject !== undefined &&
  subject.start > last.end &&
  (verbs[0]?.start ?? 0) > subject.start &&
  !/^(?:it|that|this|which|they|these|those|the figure)$/i.test(textOf(view, subject));

/** "48 shops, 1,150 employees": a list of things, each counted. */
const isOtherThing = (number: NumberMention, last: NumberMention): boolean =>
  /^(?:count|measure)$/.test(number.kind) &&
  number.kind === last.kind &&
  number.unit !== undefined &&
  number.unit !== last.unit;

/** "Such numbers represent ...", "That was 48 percent more", "The figure last year was ...". */
function pointsBack(clause: Clause, view: View): boolean {
  if (clause.subject === undefined) return false;
  const words = textOf(view, clause.subject).toLowerCase();
  const verb = mainVerb(clause)?.normal ?? "";
  if (words === "it") return /^(?:was|is|represents?|compares?|compared)$/.test(verb);
  return /^(?:that|this|such|these|those|the)(?: (?:strong|sharp|revised))?(?: (?:figures?|numbers?|total|amount|sum|rate|level|result|gain|increase|drop|rise))?(?: (?:last|(?:in|for) (?:the )?(?:\d|same|year|month|quarter|first|second|third|fourth|previous|current|period|january|february|march|april|may|june|july|august|september|october|november|december)).{0,30})?$/.test(
    words,
  );
}
