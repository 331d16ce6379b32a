import type { NumberMention } from "../numbers/mention.ts";
import type { Token } from "../text/token.ts";
import { isOfThem } from "./antecedent.ts";
import { type Clause, mainVerb } from "./clause.ts";
import { complement, withComplement } from "./complement.ts";
import { dimensionOf } from "./dimension.ts";
import type { Fact, Status } from "./fact.ts";
import { isMetricNoun, withoutApproximators } from "./lexicon.ts";
import { participleOf } from "./participle.ts";
import type { Question } from "./story.ts";
import { textAfter, textBefore, textOf, type View } from "./view.ts";

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
function thingOf(number: NumberMention, tail: string, antecedent: Fact | undefined, { view, story }: Question): string {
  if (
    antecedent !== undefined &&
    (isOfThem(number, view) || /^[\d.,]+$/.test(number.text)) &&
    antecedent.number.kind === "count"
  )
    return itemOf(antecedent.number) ?? "number";
  const isBulk = number.kind === "measure" || BULK.test(number.unit ?? "");
  const stuff = isBulk ? (/^of (?<what>.+)$/.exec(tail)?.groups?.what ?? stuffBefore(number, story.facts)) : undefined;
  return stuff ?? itemOf(number) ?? "number";
}

const BULK = /^(?:tonne|ton|metric ton|barrel|litre|kilogram|pound|bushel|bag|cubic metre)\b/;

/** "sold 4 million tons" in an article that spoke of tons of rice, of rice exports: rice. */
function stuffBefore({ unit }: NumberMention, facts: readonly Fact[]): string | undefined {
  const last = facts.findLast((fact) => fact.unit === unit && fact.kind !== "share");
  const words = last?.metric.replace(OF_STUFF, "").split(" ") ?? [];
  const at = words.findIndex((word) => isMetricNoun(word) || /(?:ed|sold|bought|grown|made)$/.test(word));
  const stuff = (at < 0 ? words.slice(0, words.length > 2 ? 0 : 2) : words.slice(0, at)).join(" ");
  return stuff === "" || stuff === "amount" || BULK.test(stuff) ? undefined : stuff;
}

const OF_STUFF = /^(?:exports|imports|output|production|sales|shipments|harvest|stocks|reserves|consumption) of /;

/** The verb with the next words of its phrase: "lost their jobs". */
export function doing(verb: Token, view: View): string {
  const right = view.sentence.text.slice(verb.end - view.sentence.start);
  const rest =
    /^(?: by(?= \p{Ll}))?(?: (?!(?:in|on|at|by|last|this|and|but|while|after|from|since|during|to|according)\b)(?!\d[\d.,]* (?:percent|per cent|million|billion))[\p{L}\d&'’-]+){0,4}/u.exec(
      right,
    )?.[0] ?? "";
  return `${verb.normal}${rest.replace(/ (?:its|their|the|an?)(?= |$)/g, "").replace(/(?: (?:against|for|with|of|to|from|into|at|by|than|as|very|so))+$/, "")}`;
}

const pluralOf = (noun: string): string =>
  /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`;

export const HOLDING =
  /^(?:has|have|had|having|is|are|was|were|be|been|includes?|included|including|operates?|operated|owns?|owned|reach|reached|reaches|total|totals|totalled|totaled|counts?|boasts?|contains?|hit|hits|topped|tops|exceeds?|exceeded|maintains?|gives?|gave|with|of|get|gets|got|averaged?|stood|'s|end|ended|ends|remain|remained|features?|will|would|may|might|can|could|shall|should|must|do|does|did)$/;

/** "patents granted", "stores to be opened", "amount spent on research": what a verb says of its object. */
export function metricOfVerb(question: Question, status: Status): string {
  const { number, clause, view } = question;
  const verb = mainVerb(clause);
  const dimension = dimensionOf(number, verb?.normal, view);
  if (dimension === "range") return withComplement(dimension, number.end, view);
  return (
    dimension ??
    (number.kind === "money" || number.kind === "percent"
      ? metricOfAmount(question, status, verb)
      : metricOfCount(question, status, verb))
  );
}

function metricOfAmount({ number, clause, view }: Question, status: Status, main: Token | undefined): string {
  const tail = complement(number.end, view);
  const left = withoutApproximators(textBefore(view, number.start)).trimEnd();
  if (number.kind === "money") {
    if (/\b(?:start|retail|sell|price)(?:s|d|ing)? (?:at|for|from)$/.test(left)) return "price";
    const nominal = nominalOf(main?.normal ?? "", left);
    if (nominal !== undefined) return priced(nominal, tail, number, main, view);
  }
  const verb = main?.normal;
  const ballot = number.kind === "percent" ? BALLOT.exec(verb ?? "") : null;
  if (ballot !== null) return ballot.groups?.cast === undefined ? "share of vote" : `share of votes ${tail}`.trim();
  if (verb !== undefined && /^(?:estimated|valued|priced)$/.test(verb) && isPassive(clause)) return "estimated value";
  const isSubject = main !== undefined && number.end <= main.start;
  if (main === undefined || HOLDING.test(main.normal) || isSubject) return `amount ${isSubject ? "" : tail}`.trim();
  return `amount ${doneTo(main, { number, clause, view }, status, tail, "amount")}`;
}

/** "sold the site to Acme for 5 million": the price of the site; "cost 5 million to build": no price. */
function priced(nominal: string, tail: string, number: NumberMention, verb: Token | undefined, view: View): string {
  if (nominal === "price" || nominal === "cost") {
    const right = textAfter(view, number.end);
    return nominal === "cost" || /^ to [a-z]+/.test(right) ? "cost" : "price";
  }
  const between =
    verb === undefined || verb.end > number.start ? "" : textOf(view, { start: verb.end, end: number.start });
  const bought = /^(?:purchase price|sales)$/.test(nominal)
    ? /^ (?:its |their |the |an? |all |some )*(?<what>(?:(?!(?:to|from|for|at|in|on|and|of|as)\b)[\p{L}\d'’&.-]+ ){1,5})(?:(?:to|from|in) [^,;]{1,40})?for /u.exec(
        between,
      )
    : null;
  if (bought?.groups?.what !== undefined) return `price of ${bought.groups.what.trim().replace(/^\d[\d,.]* /, "")}`;
  const antecedent =
    nominal === "purchase price" ? nameBefore(WHICH_FOR.exec(textBefore(view, number.start)), view) : undefined;
  if (antecedent !== undefined) return `price of ${antecedent}`;
  if (nominal === "earnings" && tail === "") return "net earnings";
  return tail === "" ? nominal : `${nominal} ${tail}`;
}

// "Beta, which it bought for"
const WHICH_FOR =
  /,? (?:which|that) (?:[a-z]+ ){1,3}(?:acquired|bought|purchased|took over)(?: [a-z]+){0,2} for (?:[a-z]+ ){0,2}$/;

const nameBefore = (match: RegExpExecArray | null, view: View): string | undefined =>
  match === null ? undefined : view.names.find((name) => name.end === view.sentence.start + match.index)?.text;

/** By the word right before the amount ("Acme, a brewer, earned", "..., spending"), else by the clause's verb. */
function nominalOf(verb: string, left: string): string | undefined {
  const beside = /\b[a-z]+$/.exec(left)?.[0] ?? "";
  if (/\b(?:took|taken?|takes|taking) in$/.test(left)) return "takings";
  if (/\b(?:brought|brings?|bringing) in$/.test(left)) return "revenue";
  const [, nominal] =
    NOMINAL.find(([pattern]) => pattern.test(beside)) ?? NOMINAL.find(([pattern]) => pattern.test(verb)) ?? [];
  return nominal;
}

function metricOfCount(question: Question, status: Status, verb: Token | undefined): string {
  const { number, clause, view, antecedent, found } = question;
  const tail = complement(number.end, view);
  const item = thingOf(number, tail, antecedent ?? found.findLast((fact) => fact.number.kind === "count"), question);
  const left = withoutApproximators(textBefore(view, number.start)).trimEnd();
  const done = verb && item === "number" ? doneBefore(participleOf(verb.normal), question) : undefined;
  if (done !== undefined) return done;
  if (/\borders? (?:for|of)$/.test(left)) return `${item} ordered`;
  const holder = /\b(?<noun>[a-z-]+) of$/.exec(left)?.groups?.noun;
  if (holder !== undefined && CONTAINERS.test(holder)) return `${item} in ${holder}`;
  const isSubject = verb !== undefined && number.end <= verb.start;
  const relative = isSubject ? undefined : relativeOf(question);
  if (
    relative !== undefined &&
    (verb === undefined || HOLDING.test(verb.normal) || / (?:with|of|for|at|among)$/.test(left))
  )
    return `${item} ${relative}`;
  if (/\bwith$/.test(left)) return `${item} ${tail}`.trim();
  if (isSubject && HOLDING.test(verb.normal)) return `${item} ${stateOf(verb, view)}`.trim();
  if (verb === undefined || HOLDING.test(verb.normal)) return isSubject || tail === "" ? item : `${item} ${tail}`;
  if (isSubject && isUnderWay(clause)) return `${item} ${doing(verb, view)}`;
  if (isSubject && !isPassive(clause) && status === "planned") return `${item} to ${doing(verb, view)}`;
  if (isSubject && !isPassive(clause)) return `${item} ${PERSONS.test(item) ? "who" : "that"} ${doing(verb, view)}`;
  return objectWith(item, verb, question) ?? `${item} ${doneTo(verb, question, status, tail, item)}`;
}

/** "sold 61,000 cars last year ... wants to sell 100,000": of what was counted before with the same verb. */
const doneBefore = (participle: string, { story }: Question): string | undefined =>
  story.facts.findLast((fact) => fact.number.kind === "count" && fact.metric.endsWith(` ${participle}`))?.metric;

/** "a fleet of 270 aircraft": what holds the things counted, of whatever verb it is the object. */
const CONTAINERS =
  /^(?:fleet|network|chain|team|group|business|portfolio|staff|squad|army|force|crew|panel|sample|survey|poll|study|consortium|community|club|library|list|convoy)$/;

/** "users | who opened an account". */
function relativeOf({ number, view }: Question): string | undefined {
  const who = /^ (?:who|that|which)(?= )/.exec(textAfter(view, number.end))?.[0];
  const verb = who && view.clauses.find(({ verbs }) => (verbs[0]?.start ?? 0) >= number.end + who.length)?.verbs[0];
  return verb ? `${who.trim()} ${textOf(view, { start: verb.start, end: verb.start })}${doing(verb, view)}` : undefined;
}

/** "205,000 people | were out of work", "300,000 homes | have a fixed line". */
function stateOf(verb: Token, view: View): string {
  if (/^(?:ha[sdv]e?|having)$/.test(verb.normal)) return `with ${doing(verb, view).replace(/^[a-z]+ ?/, "")}`;
  return /^(?:is|are|was|were|be|been|remain(?:s|ed)?)$/.test(verb.normal)
    ? doing(verb, view).replace(/^[a-z]+ ?/, "")
    : "";
}

/** "offered an early retirement package to 1,100 employees", "sowed winter wheat on 5 million hectares": what was done with the object. */
function objectWith(item: string, verb: Token, { number, view }: Question): string | undefined {
  const between =
    `${withoutApproximators(textOf(view, { start: verb.end, end: Math.max(verb.end, number.start) }))} `.replace(
      / {2,}$/,
      " ",
    );
  const m =
    /^ (?:(?:an?|the|its|their|some|free|more) )?(?<what>(?:[\p{L}-]+ ){1,4}?)(?<to>to|on|over|across) (?:[a-z]+ ){0,3}$/u.exec(
      between,
    );
  const what = m?.groups?.what?.trim();
  if (what === undefined || /^(?:up|out|in|back|down|over|down)$/.test(what)) return undefined;
  if (m?.groups?.to === "to" && GIVEN.test(verb.normal)) return `${item} ${participleOf(verb.normal)} ${what}`;
  return /^(?:sow|plant|grow|grew)/.test(verb.normal) ? `${what} ${participleOf(verb.normal)}` : undefined;
}

export const GIVEN =
  /^(?:offer|giv|gave|send|sent|grant|award|pay|paid|serv|issu|provid|suppl|deliver|show|teach|taught)/;

/** "opened in China", "to be cut in Ohio", "invested in research". */
function doneTo(
  verb: Token,
  { number, clause, view }: Pick<Question, "number" | "clause" | "view">,
  status: Status,
  tail: string,
  item: string,
): string {
  const between = textOf(view, { start: verb.end, end: Math.max(verb.end, number.start) }).toLowerCase();
  const own = clause.verbs.at(-1) === verb ? "" : (clause.verbs.at(-1)?.normal ?? "");
  const particle =
    own !== ""
      ? own
      : /^(?:for|to|on|with|in|at|up|out|off|back|down|over|into|from)\b(?: (?:for|to|of))?/.exec(
          withoutApproximators(between).trim(),
        )?.[0];
  return [
    isAhead(status, clause) && item !== "amount" ? "to be" : "",
    participleOf(verb.normal),
    (particle === "to" && item === "amount") ||
    (particle === "up" && !/^(?:h[eo]ld|back|lock|tie|tying|pick|snap|clean|turn)/.test(verb.normal))
      ? ""
      : (particle ?? ""),
    tail === `of ${item}` ? "" : tail || stateLeft(verb, number, view),
  ]
    .filter((it) => it !== "")
    .join(" ");
}

/** "left 14 people | dead", "left 30,000 homes | without power". */
const stateLeft = (verb: Token, { end }: NumberMention, view: View): string =>
  /^(?:leav|left)/.test(verb.normal)
    ? (/^ (?:dead|injured|hurt|wounded|missing|homeless|stranded|jobless|sick|without [a-z]+)\b/
        .exec(textAfter(view, end))?.[0]
        .trim() ?? "")
    : "";

/** "with 9,300 assaults reported", "with 450 workers in Spain": counted beside what the clause says. */
export function accompanied(number: NumberMention, view: View): string | undefined {
  if (!/^(?:count|measure)$/.test(number.kind) || number.unit === undefined) return undefined;
  if (
    !/\bwith(?: (?:about|some|nearly|only|just|at least|more than|over|another|around))* $/.test(
      textBefore(view, number.start),
    )
  )
    return undefined;
  const done = /^ (?<done>[a-z]+ed|sold|made|built|lost|held|hurt)\b/.exec(textAfter(view, number.end))?.groups?.done;
  return done === undefined ? undefined : `${itemOf(number)} ${done}`;
}

/** "voted 71 percent in favour", "won 12.6 percent". */
const BALLOT = /^(?:(?<cast>voted?)|won|wins?|polled|scored)$/;

/** "35 people are missing", "369 ships were waiting". */
const isUnderWay = ({ verbs }: Clause): boolean =>
  verbs.length > 1 &&
  /ing$/.test(verbs.at(-1)?.normal ?? "") &&
  /^(?:is|are|was|were|be|been)$/.test(verbs.at(-2)?.normal ?? "");

export const PERSONS =
  /(?:people|persons|adults|teenagers|respondents|participants|hoteliers|managers|executives|smokers|pensioners|graduates|homeowners|tenants|commuters|travellers|entrepreneurs|Americans|Germans|men|women|children|staff|police|[^aeiou]ists|[a-z]ians|[^aeiou]ees|members|patients|voters|workers|employees|students|teachers|soldiers|officers|passengers|customers|users|buyers|visitors|tourists|migrants|refugees|prisoners|residents|households|families|drivers|pilots|nurses|doctors|players|miners|farmers|fishermen|dockers|guests|viewers|readers|protesters|demonstrators|economists|analysts|experts|candidates|applicants|parents|citizens|owners|shareholders|investors)$/i;

/** What an amount of money is when its verb is one of these. */
const NOMINAL: readonly (readonly [RegExp, string])[] = [
  [/^export/, "exports"],
  [/^import/, "imports"],
  [/^(?:sell|sold|selling)/, "sales"],
  [/^gross/, "takings"],
  [/^generat/, "revenue"],
  [/^(?:fine[sd]?|fining)$/, "fine"],
  [/^(?:donat)/, "donation"],
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
