import type { NumberMention } from "../numbers/mention.ts";
import type { Token } from "../text/segment.ts";
import type { Span } from "../text/span.ts";
import { isOfThem } from "./antecedent.ts";
import { type Clause, mainVerb } from "./clause.ts";
import { dimensionOf } from "./dimension.ts";
import type { Fact, Status } from "./fact.ts";
import { isMetricNoun, participleOf, withoutApproximators } from "./lexicon.ts";
import { moveNounWay, moveOf } from "./moves.ts";
import type { Question } from "./story.ts";
import { type Described, describe } from "./subject.ts";
import { datesIn, textAfter, textBefore, textOf, type View } from "./view.ts";

const STOPPERS =
  /^(?:a|an|the|its|their|his|her|and|or|with|of|to|for|in|on|by|at|from|reported|posted|made|had|has|have|expects?|expected|forecasts?|raised?|cut|recorded|registered|showed|saw|sees|see|is|was|were|are|that|which|who|record|despite|after|on|plus|including|against|compared|versus|than|nearly|about|owns?|pays?|paid|announced|booked|earned|generated|achieved|setting|set|will|be|said|as|up|down|earlier|previous|revised|full-year|some|small|big|large|strong|annual|post|posts|report|show|have|record|records|generate|generated|reach|achieve|book|earn)$/i;

/** At most five words without marks between them. */
function lastWords(text: string): string[] {
  const words = text.split(" ").slice(-5);
  const cut = words.findLastIndex((word) => !/^\p{L}[\p{L}'’&.-]*$/u.test(word));
  return words.slice(cut + 1);
}

/** "revenue of 5 million", "a trade surplus of $2 million": the measure named before the number; undefined where the noun there names none. */
export function metricBefore(number: NumberMention, clause: Clause, view: View): string | undefined {
  const verb = clause.verbs.at(-1);
  const from = verb !== undefined && verb.end <= number.start ? verb.end : view.sentence.start;
  const left = textOf(view, { start: Math.max(from, number.start - 90), end: number.start }).trimEnd();
  const link = / (?:of|at|stood at|totall?ed|worth)$/i.exec(withoutApproximators(left));
  const words = link === null ? [] : lastWords(left.slice(0, link.index));
  if (words.length === 0) return undefined;
  const head = words.at(-1)?.toLowerCase() ?? "";
  const inner = words.findLastIndex(
    (word, i) => isMetricNoun(word.toLowerCase()) && /^(?:on|in|to|for|per|from)$/.test(words[i + 1] ?? ""),
  );
  if (
    !isMetricNoun(head) &&
    (inner < 0 || !/ of(?: |$)/.test(left.slice(-30))) &&
    !/^(?:forecast|guidance|stake|fine|budget|order|deal|value|worth|investment|premium)s?$/.test(head)
  )
    return undefined;
  const cut = words.findLastIndex(
    (word, i) => i < (inner < 0 ? words.length - 1 : inner) && (STOPPERS.test(word) || /['’]s?$/.test(word)),
  );
  return words.slice(cut + 1).join(" ");
}

/** "a 9 percent market share", "a $5 million fine", "its 3 percent stake": the measure right behind a number that stands before it. */
export function metricBehind(number: NumberMention, view: View): string | undefined {
  const left = withoutApproximators(textBefore(view, number.start)).length;
  const lead = textBefore(view, number.start).slice(left);
  if (
    !/\b(?:a|an|the)\b/.test(lead) &&
    !/\b(?:its|their|his|her|whose|this|that)$/.test(textBefore(view, number.start).trimEnd())
  )
    return undefined;
  const words =
    /^[ -](?<what>(?:[a-z][a-z-]+ ){0,2}[a-z][a-z-]+)/.exec(textAfter(view, number.end))?.groups?.what?.split(" ") ??
    [];
  const at = words.findIndex((word) => isMetricNoun(word) || BEHIND.test(word));
  const kept = words.slice(0, at + 1);
  return at < 0 || kept.some((word) => NOT_IN_NAME.test(word)) ? undefined : kept.join(" ");
}

const BEHIND =
  /^(?:discount|surcharge|premium|duty|levy|interest|coupon|majority|turnout|penalty|settlement|contract|order|bonus|chance|probability|deal|project|programme|program|plan|package|grant|donation|bid|offer|award|prize|bailout|hole|facility|charge|write-?down|buy-?back)$/;
const NOT_IN_NAME =
  /^(?:in|on|of|to|for|from|by|at|and|or|but|as|is|was|were|are|than|with|that|which|who|higher|lower|more|less|this|last|next|per|up|down|off)$/;

/** "$1.1 billion of debt", "5 million euros in revenue": the measure named behind an amount. */
export function metricAfter(number: NumberMention, clause: Clause, view: View): string | undefined {
  const right = textAfter(view, number.end);
  if (/^ in\b/.test(right) && /^(?:invest|spen[dt]|cost|put)/.test(mainVerb(clause)?.normal ?? "")) return undefined;
  const what = /^ (?:of|in) (?:annual |new |additional |net )?(?<what>(?:[\p{L}-]+ ){0,2}[\p{L}-]+)/u.exec(right)
    ?.groups?.what;
  if (what === undefined) return undefined;
  const words = what.split(" ");
  const at = words.findIndex(
    (word) =>
      isMetricNoun(word) ||
      /^(?:breaks|aid|bonds|damages|fines|cash|stock|contracts|goods|credit|funding|relief)$/.test(word),
  );
  return at < 0 ? undefined : words.slice(0, at + 1).join(" ");
}

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

/** What moved: the object of the verb, of a company its share price, of anything else the thing itself. */
export function changedThing(
  { number, clause, view, story }: Question,
  described: Described,
): { metric: string; described?: Described | undefined } {
  const verb = mainVerb(clause);
  const object = objectOf(number, clause, view);
  const part = /^ of (?:its|their|his|her) (?<part>[a-z]+)\b/.exec(textAfter(view, number.end))?.groups?.part;
  if (part !== undefined) return { metric: part };
  if (object !== undefined) {
    const inner = describe(object, view, story.topic);
    const words = textOf(view, object).replace(/^(?:its|their|the|an?|his|her) /i, "");
    return {
      metric: inner.metric ?? withoutMove(words.replace(/^the [a-z]+['’]s /i, "")),
      described: inner.metric === undefined ? undefined : inner,
    };
  }
  if (number.kind === "count" && verb !== undefined && moveOf(verb.normal) !== undefined)
    return { metric: itemOf(number) ?? "number" };
  if (described.entity?.type === "organization") return { metric: "share price" };
  if (described.entity?.type === "other" && !COMMODITY.test(described.name ?? "")) return { metric: "index" };
  return { metric: thingMoved(described.name) };
}

/** "a pay rise of": pay. */
const withoutMove = (words: string): string => {
  const bare = words.replace(/ of$/, "");
  const [head = "", ...rest] = bare.split(" ").reverse();
  return rest.length > 0 && moveNounWay(head) !== undefined ? rest.reverse().join(" ") : bare;
};

/** What is traded has a price, money an exchange rate; anything else that moves is its own measure. */
export function thingMoved(name: string | undefined): string {
  if (name === undefined) return "level";
  if (COMMODITY.test(name)) return "price";
  return CURRENCY.test(name) ? "exchange rate" : name.toLowerCase();
}

const COMMODITY =
  /\b(?:crude|oil|brent|gas|petrol|gasoline|diesel|gold|silver|copper|aluminium|aluminum|nickel|zinc|tin|platinum|palladium|iron ore|steel|coal|wheat|corn|maize|soybeans?|barley|rice|sugar|coffee|cocoa|cotton|rubber|timber|lumber|milk|butter|beef|pork|eggs|bread|bitcoin|ether|electricity|power|food|drinks?|fuel|uranium|lithium)$/i;
const CURRENCY =
  /^(?:the )?(?:[A-Z]?[a-z]+ )?(?:dollar|euro|pound|sterling|yen|yuan|renminbi|franc|crown|krona|krone|rouble|ruble|rupee|lira|real|rand|won|peso|zloty|forint|shekel|baht|ringgit|rupiah|greenback)$/i;

/** "left | its benchmark rate | unchanged at 5 percent": the measure that a level is given to. */
export function setThing({ number, clause, view, story }: Question): string | undefined {
  const left = `${withoutApproximators(textBefore(view, number.start)).trimEnd()} `;
  const object = / (?:to|at|from) $/.test(left) ? objectOf(number, clause, view) : undefined;
  const metric = object && describe(object, view, story.topic).metric;
  return metric
    ?.replace(/ (?:forecast|guidance|outlook|target|estimate)$/, "")
    .replace(
      /^(?:full-year |own |earlier |previous )*(?:forecast|guidance|estimate|outlook|target|projection)s? (?:for|of) (?=\w)/,
      "",
    );
}

/** "cut | its benchmark rate | by 5 points". */
function objectOf(number: NumberMention, clause: Clause, view: View): Span | undefined {
  const verb = number.kind === "multiple" ? number : mainVerb(clause);
  if (verb === undefined || (verb !== number && verb.end >= number.start)) return undefined;
  const after = textOf(view, { start: verb.end, end: verb === number ? view.sentence.end : number.start });
  // "doubled its profit, which": the object ends with its phrase.
  const between = verb === number ? (/^[^,;:.]*/.exec(after)?.[0] ?? "") : after;
  const m =
    /^ (?<what>(?:its|their|the|an?|his|her|our|[\p{L}’']+['’]s) (?:[\p{L}'’-]+ ){0,4}?[\p{L}'’-]+)(?: (?:by|to|at|in|for|from)\b.*)? ?$/u.exec(
      between,
    ) ?? bareObject(between);
  const words = m?.groups?.what;
  if (words === undefined || datesIn(view, { start: verb.end + 1, end: verb.end + 1 + words.length }).length > 0)
    return undefined;
  return { start: verb.end + 1, end: verb.end + 1 + words.length };
}

/** "lower | sugar tariffs | to 5 percent": without a determiner only a noun that names a measure is the object. */
function bareObject(between: string): RegExpExecArray | null {
  const m = /^ (?<what>(?:\p{Ll}[\p{L}'’-]* ){0,3}\p{Ll}[\p{L}'’-]*) (?:by|to|at|from)\b[^,;]*$/u.exec(between);
  return m !== null && isMetricNoun(m.groups?.what?.split(" ").at(-1) ?? "") ? m : null;
}

/** "N percent of X": X. */
export function wholeOf(number: NumberMention, view: View): string | undefined {
  const verb = view.clauses.flatMap((clause) => clause.verbs).find((token) => token.start > number.end);
  const right = textOf(view, { start: number.end, end: verb?.start ?? view.sentence.end });
  const m =
    /^ (?:share |stake )?(?:(?:of|in) )?(?:all |the |its |their |our |my |a |an |his |her |total )?(?<what>(?:(?!(?:in|on|at|by|last|this|while|and|but|with|after|from|since|during|compared|up|down|who|that|which|to|for|under|share|stake)\b)[\p{L}\d'’&.-]+ ?){1,5}(?:of (?:the |its )?[\p{L}'’-]+(?: [\p{L}'’-]+)?)?)/u.exec(
      right,
    );
  const what = m?.groups?.what?.trim().replace(/[.,]$/, "");
  if (what === undefined || (!/^ (?:share |stake )?(?:of|in) /.test(right) && !/ in /.test(number.text)))
    return undefined;
  return what.replace(/^(?:[\p{Lu}][\p{L}.]*(?: [\p{Lu}][\p{L}.]*)*)['’]s (?=\p{L})/u, "");
}
