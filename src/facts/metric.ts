import type { NumberMention } from "../numbers/mention.ts";
import type { Token } from "../text/token.ts";
import { isOfThem } from "./antecedent.ts";
import { type Clause, mainVerb } from "./clause.ts";
import { dimensionOf } from "./dimension.ts";
import type { Fact, Status } from "./fact.ts";
import { withoutApproximators } from "./lexicon.ts";
import { participleOf } from "./participle.ts";
import type { Question } from "./story.ts";
import { datesIn, textAfter, textBefore, textOf, type View } from "./view.ts";

/** What is counted: "smartphones" of "23.16 million smartphones". */
export function itemOf(number: NumberMention): string | undefined {
  const words = number.text
    .replace(
      /^(?:[\d.,\s-]|\b(?:million|billion|trillion|thousand|hundred|dozen|of|between|from|and|to|thousands|millions|hundreds|dozens|tens|one|two|three|four|five|six|seven|eight|nine|ten|more|new|another|a|an|the|bn|m|k|some|half)\b)+/i,
      "",
    )
    .trim();
  if (words.length > 1) return words.replace(/ (?:an?|per|each|every) [a-z]+$/, "");
  return number.unit === undefined ? number.item : pluralOf(number.unit);
}

/** "60 million tonnes of grain" are grain. */
function thingOf(number: NumberMention, tail: string, antecedent: Fact | undefined, view: View): string {
  if (
    antecedent !== undefined &&
    (isOfThem(number, view) || /^[\d.,]+$/.test(number.text)) &&
    antecedent.number.kind === "count"
  )
    return itemOf(antecedent.number) ?? "number";
  const stuff =
    number.kind === "measure" ||
    /^(?:tonne|ton|barrel|litre|kilogram|pound|bushel|bag|hectare|acre)\b/.test(number.unit ?? "")
      ? /^of (?<what>.+)$/.exec(tail)?.groups?.what
      : undefined;
  return stuff ?? itemOf(number) ?? "number";
}

/** The verb with the next words of its phrase: "lost their jobs". */
function doing(verb: Token, view: View): string {
  const right = view.sentence.text.slice(verb.end - view.sentence.start);
  const rest =
    /^(?: (?!(?:in|on|at|by|last|this|and|but|while|after|from|since|during|to|according)\b)[\p{L}&'’-]+){0,3}/u.exec(
      right,
    )?.[0] ?? "";
  return `${verb.normal}${rest.replace(/ (?:its|their|the|an?)(?= |$)/g, "")}`;
}

const pluralOf = (noun: string): string =>
  /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`;

const HOLDING =
  /^(?:has|have|had|having|is|are|was|were|be|been|includes?|included|including|operates?|operated|owns?|owned|reach|reached|reaches|total|totals|totalled|totaled|counts?|boasts?|contains?|hit|hits|topped|tops|exceeds?|exceeded|maintains?|gives?|gave|with|of|get|averaged?|stood|'s|end|ended|ends|remain|remained|features?)$/;

/** "patents granted", "stores to be opened", "amount spent on research": what a verb says of its object. */
export function metricOfVerb({ number, clause, view, antecedent, found }: Question, status: Status): string {
  const verb = mainVerb(clause);
  const dimension = dimensionOf(number, verb?.normal, view);
  if (dimension !== undefined) return dimension;
  const isAmount = number.kind === "money" || number.kind === "percent";
  const isSubject = verb !== undefined && number.end <= verb.start;
  const tail = complement(number, view);
  const nominal =
    number.kind === "money" ? NOMINAL.find(([pattern]) => pattern.test(verb?.normal ?? ""))?.[1] : undefined;
  if (
    number.kind === "money" &&
    /\b(?:start|retail|sell|price)(?:s|d|ing)? (?:at|for|from)$/.test(
      withoutApproximators(textBefore(view, number.start)).trimEnd(),
    )
  )
    return "price";
  const ballot = number.kind === "percent" ? BALLOT.exec(verb?.normal ?? "") : null;
  if (ballot !== null) return ballot.groups?.cast === undefined ? "share of vote" : `share of votes ${tail}`.trim();
  if (nominal === "price") return nominal;
  if (nominal !== undefined) return tail === "" ? nominal : `${nominal} ${tail}`;
  const item = isAmount
    ? "amount"
    : thingOf(number, tail, antecedent ?? found.findLast((fact) => fact.number.kind === "count"), view);
  if (/\borders? (?:for|of) $/.test(`${withoutApproximators(textBefore(view, number.start)).trimEnd()} `))
    return `${item} ordered`;
  if (verb !== undefined && /^(?:estimated|valued|priced)$/.test(verb.normal) && isPassive(clause))
    return "estimated value";
  const companion = /\bwith(?: (?:about|some|nearly|only|just|at least|more than|over))* $/.test(
    textBefore(view, number.start),
  );
  if (companion && !isAmount)
    return [
      item,
      /^ (?<done>[a-z]+ed|sold|made|built|lost|held)\b/.exec(textAfter(view, number.end))?.groups?.done ?? tail,
    ]
      .join(" ")
      .trim();
  if (verb === undefined || HOLDING.test(verb.normal)) {
    if (isAmount) return tail === "" ? "amount" : `amount ${tail}`;
    return isSubject || tail === "" ? item : `${item} ${tail}`;
  }
  if (isSubject && isAmount) return "amount";
  if (isSubject && isUnderWay(clause)) return `${item} ${doing(verb, view)}`;
  if (isSubject && !isPassive(clause) && status === "planned") return `${item} to ${doing(verb, view)}`;
  if (isSubject && !isPassive(clause)) return `${item} ${PERSONS.test(item) ? "who" : "that"} ${doing(verb, view)}`;
  const between = textOf(view, { start: verb.end, end: Math.max(verb.end, number.start) }).toLowerCase();
  const own = clause.verbs.at(-1) === verb ? "" : (clause.verbs.at(-1)?.normal ?? "");
  const particle =
    own !== ""
      ? own
      : /^(?:for|to|on|with|in|at|up|out|off|back|down|over|into|from)\b(?: (?:for|to|of))?/.exec(
          withoutApproximators(between).trim(),
        )?.[0];
  const participle = participleOf(verb.normal);
  const done = [
    isAhead(status, clause) && !isAmount ? "to be" : "",
    participle,
    (particle === "to" && isAmount) || particle === "up" ? "" : (particle ?? ""),
    tail === `of ${item}` ? "" : tail,
  ]
    .filter((it) => it !== "")
    .join(" ");
  return `${item} ${done}`;
}

/** "voted 71 percent in favour", "won 12.6 percent". */
const BALLOT = /^(?:(?<cast>voted?)|won|wins?|polled|scored)$/;

/** "35 people are missing", "369 ships were waiting". */
const isUnderWay = ({ verbs }: Clause): boolean =>
  verbs.length > 1 &&
  /ing$/.test(verbs.at(-1)?.normal ?? "") &&
  /^(?:is|are|was|were|be|been)$/.test(verbs.at(-2)?.normal ?? "");

const PERSONS =
  /(?:people|persons|men|women|children|staff|police|[^aeiou]ists|[a-z]ians|[^aeiou]ees|members|patients|voters|workers|employees|students|teachers|soldiers|officers|passengers|customers|users|buyers|visitors|tourists|migrants|refugees|prisoners|residents|households|families|drivers|pilots|nurses|doctors|players|miners|farmers|fishermen|dockers|guests|viewers|readers|protesters|demonstrators|economists|analysts|experts|candidates|applicants|parents|citizens|owners|shareholders|investors)$/i;

/** What an amount of money is when its verb is one of these. */
const NOMINAL: readonly (readonly [RegExp, string])[] = [
  [/^export/, "exports"],
  [/^import/, "imports"],
  [/^(?:sell|sold|selling)/, "sales"],
  [/^(?:spend|spent)/, "spending"],
  [/^invest/, "investment"],
  [/^(?:earn|made|make|makes|making)/, "earnings"],
  [/^(?:lose|lost|loses|losing)/, "loss"],
  [/^rais/, "funds raised"],
  [/^borrow/, "borrowing"],
  [
    /^(?:cost|costs|costing|priced|retail|retails|sells|starts|settled?|settles|trad(?:e|es|ed|ing)|fetch(?:es|ed)?)$/,
    "price",
  ],
  [/^(?:save|saves|saving|saved)/, "savings"],
  [/^(?:valu|worth)/, "value"],
  [/^(?:buy|buys|buying|bought|acquir|purchas)/, "purchase price"],
  [/^(?:pay|pays|paid|paying)/, "payment"],
];

const isAhead = (status: Status, clause: Clause): boolean =>
  status === "planned" || (status !== "reported" && clause.verbs.some((t) => /^(?:will|would)$/.test(t.normal)));

/** "was granted", "are to be built"; "are to join" is none. */
function isPassive(clause: Clause): boolean {
  const main = clause.verbs.lastIndexOf(mainVerb(clause) as Token);
  const before = clause.verbs.slice(0, Math.max(main, 0)).findLast((token) => !token.tags.has("Adverb"));
  return before !== undefined && /^(?:be|been|being|was|were|is|are)$/.test(before.normal);
}

/** What follows the number and belongs to it, without dates and places: "on a chip factory", "to its R&D". */
function complement(number: NumberMention, view: View): string {
  const right = view.sentence.text.slice(
    number.end - view.sentence.start,
    phraseEnd(number, view) - view.sentence.start,
  );
  const m =
    /^ (?<words>(?:of|on|off|in(?! order)|to|into|towards?|for|from|through|with) (?:(?!(?:by|after|before|while|and|but|up|down|from|since|when|as|in|on|over|last|this|next|during|compared)\b)[\p{L}\d&'’-]+ ?){1,6})/u.exec(
      right,
    );
  if (m?.groups?.words === undefined) return "";
  const span = { start: number.end + 1, end: number.end + 1 + m.groups.words.length };
  if (datesIn(view, span).length > 0) return "";
  if (
    /^in\b/.test(m.groups.words) &&
    view.names.some((n) => n.entity.type === "location" && n.start < span.end && n.end > span.start)
  )
    return "";
  if (/^(?:of (?:them|those|its|these))/.test(m.groups.words)) return "";
  return m.groups.words
    .trim()
    .replace(/\b(?:a|an|the|its|their)(?: |$)/g, "")
    .trimEnd()
    .replace(/ (?:department|division|team|unit)$/, "")
    .replace(/(?:^| )(?:of|on|in|to|for|from|through|with|worth)$/, "");
}

/** Where the next number or verb begins: "12 kilograms of cocaine | worth 1.1 million pounds", "300 millimetres of rain | fell". */
function phraseEnd({ end }: NumberMention, view: View): number {
  const number = view.numbers.find((next) => next.start >= end && /\d/.test(next.text));
  const verb = view.clauses.find(({ verbs }) => (verbs[0]?.start ?? 0) > end)?.verbs[0];
  return Math.min(number?.start ?? view.sentence.end, verb?.start ?? view.sentence.end);
}
