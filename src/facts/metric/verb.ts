import type { NumberMention } from "../../numbers/mention.ts";
import type { Token } from "../../text/token.ts";
import { type Clause, mainVerb } from "../clause.ts";
import type { Status } from "../fact.ts";
import { withoutApproximators } from "../lexicon.ts";
import type { Question } from "../story.ts";
import { bareBefore, textAfter, textBefore, textOf, type View } from "../view.ts";
import { complement, withComplement } from "./complement.ts";
import { metricOfCount } from "./counted.ts";
import { dimensionOf } from "./dimension.ts";
import { isHolding } from "./lexicon.ts";
import { participleOf } from "./participle.ts";

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
  const left = bareBefore(view, number.start);
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
  if (main === undefined || isHolding(main.normal) || isSubject) return `amount ${isSubject ? "" : tail}`.trim();
  return `amount ${doneTo(main, { number, clause, view }, status, tail, "amount")}`;
}

/** "voted 71 percent in favour", "won 12.6 percent". */
const BALLOT = /^(?:(?<cast>voted?)|won|wins?|polled|scored)$/;

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
  if (
    nominal === "payment" &&
    /^(?: in cash)? (?:for|per) (?:each|every)\b[^,.;]{0,40} shares?\b/.test(textAfter(view, number.end))
  )
    return "price per share";
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

/** "opened in China", "to be cut in Ohio", "invested in research". */
export function doneTo(
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

const isAhead = (status: Status, clause: Clause): boolean =>
  status === "planned" || (status !== "reported" && clause.verbs.some((t) => /^(?:will|would)$/.test(t.normal)));

/** "left 14 people | dead", "left 30,000 homes | without power". */
const stateLeft = (verb: Token, { end }: NumberMention, view: View): string =>
  /^(?:leav|left)/.test(verb.normal)
    ? (/^ (?:dead|injured|hurt|wounded|missing|homeless|stranded|jobless|sick|without [a-z]+)\b/
        .exec(textAfter(view, end))?.[0]
        .trim() ?? "")
    : "";

/** "was granted", "are to be built"; "are to join" is none. */
export function isPassive(clause: Clause): boolean {
  const main = clause.verbs.lastIndexOf(mainVerb(clause) as Token);
  const before = clause.verbs.slice(0, Math.max(main, 0)).findLast((token) => !token.tags.has("Adverb"));
  return before !== undefined && /^(?:be|been|being|was|were|is|are)$/.test(before.normal);
}

/** The verb with the next words of its phrase: "lost their jobs". */
export function doing(verb: Token, view: View): string {
  const right = view.sentence.text.slice(verb.end - view.sentence.start);
  const rest =
    /^(?: by(?= \p{Ll}))?(?: (?!(?:in|on|at|by|last|this|and|but|while|after|from|since|during|to|according)\b)(?!\d[\d.,]* (?:percent|per cent|million|billion))[\p{L}\d&'’-]+){0,6}/u.exec(
      right,
    )?.[0] ?? "";
  return `${verb.normal}${rest.replace(/ (?:its|their|the|an?)(?= |$)/g, "").replace(/(?: (?:against|for|with|of|to|from|into|at|by|than|as|very|so))+$/, "")}`;
}

export const GIVEN =
  /^(?:offer|giv|gave|send|sent|grant|award|pay|paid|serv|issu|provid|suppl|deliver|show|teach|taught)/;

export const PERSONS =
  /(?:people|persons|adults|teenagers|respondents|participants|hoteliers|managers|executives|smokers|pensioners|graduates|homeowners|tenants|commuters|travellers|entrepreneurs|Americans|Germans|men|women|children|staff|police|[^aeiou]ists|[a-z]ians|[^aeiou]ees|members|patients|voters|workers|employees|students|teachers|soldiers|officers|passengers|customers|users|buyers|visitors|tourists|migrants|refugees|prisoners|residents|households|families|drivers|pilots|nurses|doctors|players|miners|farmers|fishermen|dockers|guests|viewers|readers|protesters|demonstrators|economists|analysts|experts|candidates|applicants|businesses|firms|companies|employers|manufacturers|retailers|exporters|supporters|consumers|shoppers|drinkers|couples|mothers|fathers|girls|boys|youths|immigrants|parents|citizens|owners|shareholders|investors)$/i;
