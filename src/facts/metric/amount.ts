import type { NumberMention } from "../../numbers/mention.ts";
import { tokensIn } from "../../text/rules.ts";
import type { Token } from "../../text/token.ts";
import type { Status } from "../fact.ts";
import { SAY } from "../lexicon.ts";
import type { Question } from "../story.ts";
import { bareBefore, textAfter, textBefore, textOf, type View } from "../view.ts";
import { complement } from "./complement.ts";
import { isHolding } from "./lexicon.ts";
import { doing, doneTo, isPassive } from "./verb.ts";

/** What a sum of money or a percentage is by its verb: "earned 5 million", "sent 2 million home", "won 12 percent". */
export function metricOfAmount({ number, clause, view }: Question, status: Status, main: Token | undefined): string {
  const tail = complement(number.end, view);
  const left = bareBefore(view, number.start);
  const verb = main?.normal ?? "";
  if (number.kind === "money") {
    if (PRICED.test(left.slice(-60))) return "price";
    const dealt = / (?:for|of)$/.test(left)
      ? DEALT.exec(textOf(view, { start: view.sentence.start, end: view.sentence.start + left.length }).slice(-100))
          ?.groups
      : undefined;
    if (dealt !== undefined) return priceOf(dealt.what ?? "");
    const nominal = nominalOf(verb, left);
    if (nominal !== undefined) return priced(nominal, tail, number, main, view);
  } else {
    const state = stateBehind(number, view);
    if (state !== undefined && main !== undefined && isHolding(verb)) return `share ${state}`;
    const ballot = BALLOT.exec(verb);
    if (ballot !== null) return ballot.groups?.cast === undefined ? "share of vote" : `share of votes ${tail}`.trim();
  }
  if (/^yield/.test(verb) && number.kind === "percent") return "yield";
  if (/^(?:estimated|valued|priced)$/.test(verb) && isPassive(clause)) return "estimated value";
  const isSubject = main !== undefined && number.end <= main.start;
  const item = number.kind === "money" ? "money" : "share";
  const isAdded = /^add/.test(verb) && left.endsWith(verb); // "added 5 million to its reserves"
  if (main === undefined || isHolding(verb) || (SAY.has(verb) && !isAdded))
    return `amount ${isSubject ? "" : tail}`.trim();
  // "1.6 million flowed out", where one that "was offered" is money offered.
  if (isSubject && FLOWS.test(verb)) return `${item} that ${doing(main, view)}`;
  return `${item} ${adverbial(doneTo(main, { number, clause, view }, status, tail, item), number, view)}`;
}

/** "starts at", "sold at an average of", "went for", "change hands at", "sets you back". */
const PRICED =
  /\b(?:(?:start|retail|sell|price)(?:s|d|ing)?|sold|go|goes|went|chang(?:e|es|ed|ing) hands) (?:at|for|from)(?: an average(?: price)? of)?$|\bsets? (?:you|buyers|them|customers) back$/;

/** "sent | home | 2 million", "sent 2 million | home". */
const adverbial = (done: string, number: NumberMention, view: View): string => {
  const where = /^ (?:home|abroad|aside|back|overseas|away)\b/.exec(textAfter(view, number.end))?.[0] ?? "";
  return `${done}${where}`;
};

const FLOWS = /^(?:flow|stream|pour|seep|leak|drain|leav|left|came|come|went|go)/;

/** "is 30 percent | full". */
const stateBehind = (number: NumberMention, view: View): string | undefined => {
  const [word] = tokensIn(view.sentence, { start: number.end + 1, end: number.end + 2 });
  return word?.tags.has("Adjective") && word.start === number.end + 1 ? word.normal : undefined;
};

/** "its acquisition of Acme for": the price of Acme. */
const DEALT =
  /\b(?:acquisition|purchase|sale|takeover|buyout|buy-out|merger|disposal|auction)(?: of (?<what>[^,;]{2,60}?))? (?:for|at a price of)$/;

const priceOf = (words: string): string => {
  const what = words.replace(/^(?:its|their|the|an?|all|some|part of) /, "").replace(/^\d[\d,.]* /, "");
  return what === "" ? "price" : `price of ${what}`;
};

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
  const bought = /^(?:purchase price|sales)$/.test(nominal) ? BOUGHT.exec(between)?.groups?.what : undefined;
  if (bought !== undefined) return priceOf(bought.trim());
  const antecedent =
    nominal === "purchase price" ? nameBefore(WHICH_FOR.exec(textBefore(view, number.start)), view) : undefined;
  if (antecedent !== undefined) return `price of ${antecedent}`;
  if (nominal === "payment") return paid(tail, number, view);
  if (nominal === "earnings" && tail === "") return "net earnings";
  return tail === "" ? nominal : `${nominal} ${tail}`;
}

const BOUGHT =
  /^ (?:its |their |the |an? |all |some )*(?<what>(?:(?!(?:to|from|for|at|in|on|and|of|as|up)\b)[\p{L}\d'’&.-]+ ){1,5})(?:(?:to|from|in) [^,;]{1,40})?for /u;

/** "pays 20 euros | for a day's pass", "pays 1.50 | a litre": a price; "pays 5 million | in damages": a payment. */
function paid(tail: string, number: NumberMention, view: View): string {
  const right = textAfter(view, number.end);
  if (/^(?: in cash)? (?:for|per) (?:each|every)\b[^,.;]{0,40} shares?\b/.test(right)) return "price per share";
  const what = PAID_FOR.exec(right)?.groups?.what;
  if (what !== undefined) return `price of ${what}`;
  if (/ per (?!year|month|week|day|share)/.test(number.unit ?? "")) return "price";
  return tail === "" ? "payment" : `payment ${tail}`;
}

const PAID_FOR =
  /^ for (?:an?|the|each|every|its|their) (?<what>(?:(?!(?:and|or|in|on|at|by|to|from|with|last|this|next|over)\b)[\p{L}\d'’-]+ ?){1,4}?)(?= (?:and|or|in|on|at|by|to|from|with|last|this|next|over)\b|[.,;)]|$)/u;

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
  [/^(?:owe|owes|owed|owing)$/, "debt owed"],
  [/^(?:offer|offers|offered|offering)$/, "offer"],
  [/^(?:bid|bids|bidding)$/, "bid"],
  [/^(?:burn|burns|burned|burnt|burning)$/, "cash burned"],
  [
    /^(?:cost|costs|costing|priced|retail|retails|sells|starts|settled?|settles|trad(?:e|es|ed|ing)|fetch(?:es|ed)?)$/,
    "price",
  ],
  [/^(?:save|saves|saving|saved)/, "savings"],
  [/^(?:valu|worth)/, "value"],
  [/^(?:buy|buys|buying|bought|acquir|purchas)/, "purchase price"],
  [/^(?:pay|pays|paid|paying)/, "payment"],
];
