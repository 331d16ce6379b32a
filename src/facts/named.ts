import type { NumberMention } from "../numbers/mention.ts";
import { type Clause, mainVerb } from "./clause.ts";
import { withComplement } from "./complement.ts";
import type { Fact } from "./fact.ts";
import { isMetricNoun, withoutApproximators } from "./lexicon.ts";
import { itemOf } from "./metric.ts";
import { participleOf } from "./participle.ts";
import { namesIn, textAfter, textBefore, textOf, type View } from "./view.ts";

/** The measure that a noun beside a number names, and where it ends. */
export interface Named {
  metric: string;
  /** Where what belongs to it begins: "a 5 million charge | for bad loans". */
  end: number;
}

const STOPPERS =
  /^(?:a|an|the|its|their|his|her|and|or|with|of|to|for|in|on|by|at|from|reported|posted|made|had|has|have|expects?|expected|forecasts?|raised?|cut|recorded|registered|showed|saw|sees|see|is|was|were|are|that|which|who|record|despite|after|on|plus|including|included?|includes|against|compared|versus|than|nearly|about|owns?|pays?|paid|announced|booked|earned|generated|achieved|setting|set|will|be|said|as|up|down|earlier|year-earlier|year-ago|previous|revised|full-year|some|small|big|large|strong|annual|post|posts|report|show|have|record|records|generate|generate|reach|achieve|book|earn|(?:rais|post|report|mak|tak|giv|bring|includ|creat|generat|record|show|earn|forecast|expect|predict|announc|offer|sign|secur|tak|fac|hav|total|ow|hold|receiv|attract|suffer|book)ing)$/i;

/** At most five words without marks between them. */
function lastWords(text: string): string[] {
  const words = text.split(" ").slice(-5);
  const cut = words.findLastIndex((word) => !/^\p{L}[\p{L}'’&.-]*$/u.test(word));
  return words.slice(cut + 1);
}

const LINK = / (?:of|at|stood at|totall?ed|totall?ing|worth|valued at|estimated at)$/i;
const LOOSE =
  /^(?:forecast|guidance|stake|fine|budget|order|deal|value|worth|investment|premium|eps|charge|contract|gain)s?$/;

/** "revenue of 5 million", "a trade surplus of $2 million": the measure named before the number; undefined where the noun there names none. */
export function metricBefore(
  number: NumberMention,
  clause: Clause,
  view: View,
  found: readonly Fact[],
): Named | undefined {
  const verb = clause.verbs.at(-1);
  const from = verb !== undefined && verb.end <= number.start ? verb.end : view.sentence.start;
  const left = textOf(view, { start: Math.max(from, number.start - 90), end: number.start }).trimEnd();
  const link = LINK.exec(withoutApproximators(left));
  const words = link === null ? [] : lastWords(left.slice(0, link.index).replace(/,$/, ""));
  if (link === null || words.length === 0) return undefined;
  const head = words.at(-1)?.toLowerCase() ?? "";
  const inner = words.findLastIndex(
    (word, i) => isMetricNoun(word.toLowerCase()) && /^(?:on|in|to|for|per|from)$/.test(words[i + 1] ?? ""),
  );
  const isInner = inner >= 0 && / of(?: |$)/.test(left.slice(-30));
  const isWorth = number.kind === "money" && /(?:worth|valued at|estimated at)$/i.test(link[0]);
  if (!isMetricNoun(head) && !isInner && !LOOSE.test(head) && !isWorth) return undefined;
  const cut = words.findLastIndex(
    (word, i) => i < (isInner ? inner : words.length - 1) && (STOPPERS.test(word) || /['’]s?$/.test(word)),
  );
  const metric = words.slice(cut + 1).join(" ");
  if (STOPPERS.test(metric)) return undefined;
  if (number.kind === "count" && number.unit !== undefined && DEVERBAL[head] !== undefined)
    return { metric: `${itemOf(number)} ${DEVERBAL[head]}`, end: number.end };
  const ofThem =
    number.kind === "plain" && DEVERBAL[head] !== undefined
      ? /^ of (?:its|the|their) (?:new )?(?<what>[\w-]+(?: (?!to\b|for\b|in\b|from\b)[a-z-]+){0,2})/.exec(
          textAfter(view, number.end),
        )?.groups?.what
      : undefined;
  if (ofThem !== undefined) return { metric: `${ofThem} ${DEVERBAL[head]}`, end: number.end };
  const isDeal = /^(?:deal|contract|order|agreement|programme|program|project|transaction)s?$/.test(head);
  if (number.kind !== "money" || !(isDeal || (isWorth && !isMetricNoun(head)) || head === "value"))
    return { metric, end: number.end };
  return { metric: valueOfThing(head === "value" ? "" : metric, number, verb?.normal, left, found), end: number.end };
}

/** "signed contracts worth 5 million", "ordered 40 jets at a value of 5 billion": the value of the contracts signed, of the jets ordered. */
function valueOfThing(
  thing: string,
  number: NumberMention,
  verb: string | undefined,
  left: string,
  found: readonly Fact[],
): string {
  const last = found.at(-1);
  const isCounted = last !== undefined && last.number.kind === "count" && number.start - last.number.end < 60;
  if (isCounted && (thing === "" || number.start - last.number.end < 20)) return `value of ${last.metric}`;
  if (thing === "") return "value";
  const isObject =
    verb !== undefined && new RegExp(`^ (?:\\w+ ){0,3}${thing.replace(/[.()]/g, "\\$&")} \\w+`).test(left);
  const done = isObject && /^(?:sign|export|import|buy|bought|sold|sell|seiz|deliver|order|receiv|won|win)/.test(verb);
  return `value of ${thing}${done ? ` ${participleOf(verb)}` : ""}`;
}

/** "orders of 50 jets", "the sale of 12 ships": nouns of doing something to what is counted. */
const DEVERBAL: Record<string, string> = {
  order: "ordered",
  orders: "ordered",
  sale: "sold",
  sales: "sold",
  purchase: "bought",
  purchases: "bought",
  acquisition: "acquired",
  delivery: "delivered",
  deliveries: "delivered",
  shipment: "shipped",
  shipments: "shipped",
  exports: "exported",
  imports: "imported",
  production: "produced",
  output: "produced",
  loss: "lost",
  losses: "lost",
};

/** "a 9 percent market share", "a $5 million fine", "its 3 percent stake": the measure right behind a number that stands before it. */
export function metricBehind(number: NumberMention, view: View): Named | undefined {
  const left = withoutApproximators(textBefore(view, number.start)).length;
  const lead = textBefore(view, number.start).slice(left);
  if (
    !/\b(?:a|an|the)\b/.test(lead) &&
    !/(?:\b(?:its|their|his|her|whose|this|that)|['’]s?)$/.test(textBefore(view, number.start).trimEnd())
  )
    return undefined;
  const phrase =
    /^[ -](?<what>(?:[a-z][a-z-]+ ){0,3}[a-z][a-z-]+)/.exec(textAfter(view, number.end))?.groups?.what ?? "";
  const words = phrase.split(" ");
  const stop = words.findIndex((word) => NOT_IN_NAME.test(word));
  const name = words.slice(0, stop < 0 ? 3 : stop);
  const at = name.findLastIndex((word) => isMetricNoun(word) || BEHIND.test(word));
  const end = (count: number) => number.end + 1 + name.slice(0, count).join(" ").length;
  if (at >= 0) return { metric: name.slice(0, at + 1).join(" "), end: end(at + 1) };
  if (/ per (?:month|year|week|day|night|hour)$/.test(number.unit ?? "") && number.kind === "money" && name.length > 0)
    return { metric: `price of ${name.join(" ")}`, end: end(name.length) };
  const head = name.at(-1) ?? "";
  return number.kind === "money" && BUILT.test(head)
    ? { metric: `cost of ${name.join(" ")}`, end: end(name.length) }
    : undefined;
}

const BEHIND =
  /^(?:discount|surcharge|premium|duty|levy|interest|coupon|majority|turnout|penalty|settlement|contract|order|bonus|chance|probability|deal|project|programme|program|plan|package|grant|donation|bid|offer|award|prize|bailout|bail-out|rescue|lifeline|injection|hole|facility|charge|write-?down|write-?off|provision|buy-?back|takeover|acquisition|merger|overdraft|mortgage|windfall|refund|rebate|credit|relief|aid|pledge|commitment|ransom|bounty|fee|pact|agreement|overhaul|expansion|upgrade|offering|flotation|listing|campaign|scheme|cushion|surge|ceiling|floor|cap|quota|threshold|lead|advantage|headwind|tailwind|swing|consensus)s?$/;
const BUILT =
  /^(?:plant|factory|mill|refinery|bridge|tunnel|railway|line|road|motorway|highway|airport|terminal|stadium|hospital|school|dam|pipeline|satellite|complex|centre|center|building|tower|hotel|ship|aircraft|rocket|mission|port|reactor|smelter|mine|warehouse|campus|headquarters|laboratory|mall|resort|network|system|film|movie|house|mansion|villa|apartment|museum|park|canal|farm)s?$/;
const NOT_IN_NAME =
  /^(?:in|on|of|to|for|from|by|at|and|or|but|as|is|was|were|are|than|with|that|which|who|higher|lower|more|less|this|last|next|per|up|down|off|over|after|before|when|if|because|it|they|he|she|said|says|would|will|has|had|have)$/;

/** "$1.1 billion of debt", "5 million euros in revenue": the measure named behind an amount. */
export function metricAfter(number: NumberMention, clause: Clause, view: View): Named | undefined {
  const right = textAfter(view, number.end);
  const verb = mainVerb(clause)?.normal ?? "";
  if (/^ in\b/.test(right) && /^(?:invest|spen[dt]|cost|put)/.test(verb)) return undefined;
  const lead = /^ (?:of|in) (?:its |their |the )?(?:annual |new |additional )?/.exec(right)?.[0];
  if (lead === undefined) return undefined;
  const words = /^(?:[\p{L}-]+ ){0,2}[\p{L}-]+/u.exec(right.slice(lead.length))?.[0].split(" ") ?? [];
  // "bought it for 5 million in cash": how it is paid, not what.
  const isPaid =
    /^ in\b/.test(lead) &&
    (/ for(?: a)?(?: total of)? $/.test(withoutApproximators(textBefore(view, number.start))) ||
      /^(?:pay|paid|buy|bought|offer|sell|sold|acquir|purchas)/.test(verb));
  const at = words.findIndex(
    (word, i) =>
      ((isMetricNoun(word) && !(word === "net" && isMetricNoun(words[i + 1] ?? ""))) ||
        /^(?:breaks|aid|bonds|damages|fines|cash|stock|contracts|goods|credit|funding|relief|charges|write-downs)$/.test(
          word,
        )) &&
      !(isPaid && /^(?:cash|stock|shares|bonds)$/.test(word)),
  );
  if (at < 0 || words.slice(0, at).some((word) => NOT_IN_NAME.test(word))) return undefined;
  const metric = words.slice(0, at + 1).join(" ");
  const start = number.end + lead.length;
  if (namesIn(view, { start, end: start + metric.length }).some((name) => name.form !== "pronoun")) return undefined;
  const done = /^ of/.test(lead) && OBTAINED.test(verb) ? doneWith(number, clause, view) : "";
  return { metric: `${metric}${done}`, end: start + metric.length };
}

const OBTAINED = /^(?:buy|bought|sell|sold|issu|repaid|repay|rais|refinanc|cancel|redeem)/;

/** "buy back 5 billion of its shares": shares bought back. */
function doneWith(number: NumberMention, clause: Clause, view: View): string {
  const verb = mainVerb(clause);
  if (verb === undefined || verb.end > number.start) return "";
  const between = withoutApproximators(textBefore(view, number.start, verb.end)).trim();
  return /^(?:back|up|off|down)?$/.test(between)
    ? ` ${participleOf(verb.normal)}${between === "back" ? " back" : ""}`
    : "";
}

/** The measure with what belongs to it. */
export const inFull = ({ metric, end }: Named, view: View): string => withComplement(metric, end, view);
