import type { NumberMention } from "../../numbers/mention.ts";
import { tokensIn } from "../../text/rules.ts";
import { type Clause, mainVerb } from "../clause.ts";
import { isMetricNoun, withoutApproximators } from "../lexicon.ts";
import { moveNounWay } from "../moves.ts";
import { namesIn, textAfter, textBefore, type View } from "../view.ts";
import type { Named } from "./before.ts";
import { endsPhrase, isBuilt, isQuantity, isSecurity, isSum } from "./lexicon.ts";
import { participleOf } from "./participle.ts";
import { PERSONS } from "./verb.ts";

/** "a 9 percent market share", "a $5 million fine", "its 3 percent stake": the measure right behind a number that stands before it. */
export function metricBehind(number: NumberMention, view: View): Named | undefined {
  const isDetermined = hasDeterminer(number, view);
  const whole = textAfter(view, number.end).slice(0, 80);
  const aside = number.kind === "money" ? (AS_WELL.exec(whole)?.[0].length ?? 1) - 1 : 0;
  const right = whole.slice(aside);
  const words = /^[ -](?<what>(?:[a-z][a-z-]+ ){0,3}[a-z][a-z-]+)/.exec(right)?.groups?.what?.split(" ") ?? [];
  const stop = words.findIndex((word) => endsPhrase(word));
  const name = words.slice(0, stop < 0 ? 3 : stop);
  const at = name.findLastIndex((word) => isMetricNoun(word) || isSum(word));
  const first = (count: number): Named => {
    const metric = name.slice(0, count).join(" ");
    return { metric, end: number.end + aside + 1 + metric.length };
  };
  const head = name.at(-1) ?? "";
  const paper = number.kind === "percent" ? name.findIndex(isSecurity) : -1;
  if (paper >= 0) return { ...first(paper + 1), metric: `interest on ${first(paper + 1).metric}` };
  if (!isDetermined) return stop >= 0 && at === name.length - 1 && isSum(head) ? first(at + 1) : undefined;
  if (at >= 0 && number.kind === "money" && DEALS.test(name[at] ?? "")) {
    const deal = first(at + 1);
    return { ...deal, metric: `price of ${deal.metric}` };
  }
  if (at >= 0) return first(at + 1);
  const { metric, end } = first(name.length);
  if (number.kind !== "money" || metric === "" || isQuantity(head) || moveNounWay(head) !== undefined) return undefined;
  if (/ per (?:month|year|week|day|night|hour)$/.test(number.unit ?? "")) return { metric: `price of ${metric}`, end };
  if (isBuilt(head)) return { metric: `cost of ${metric}`, end };
  return isThing(end, view) ? { metric: namedSum(metric, number), end } : undefined;
}

/** "a 30 million dollar | , or 40 cents a share, | charge": the same amount once more, in between. */
const AS_WELL = /^, or (?:about |nearly )?[$£€]?[\d.,]+[^,;]{0,20} (?:a|per) share, /;

/** "a", "its", "Acme's" before a number, or words that take one in: "another". */
function hasDeterminer(number: NumberMention, view: View): boolean {
  const left = textBefore(view, number.start);
  const bare = withoutApproximators(left).length;
  return (
    /\b(?:a|an|the)\b/.test(left.slice(bare)) ||
    /(?:\b(?:its|their|his|her|whose|this|that|(?:an?|its|their|his|her) [a-z-]+)|['’]s?)$/.test(
      left.slice(-40).trimEnd(),
    )
  );
}

/** True where a noun ends there. */
function isThing(end: number, view: View): boolean {
  const [word] = tokensIn(view.sentence, { start: end - 1, end });
  return word?.tags.has("Noun") === true && !PERSONS.test(word.normal);
}

/** "a $5 million acquisition" is named by its noun; "a $50 jacket" has a price, "a $5 million account" a value. */
function namedSum(metric: string, { value }: NumberMention): string {
  if (ACTS.test(metric)) return metric;
  return `${Number(value) < 100000 ? "price" : "value"} of ${metric}`;
}

/** What is bought in a "$5 million acquisition". */
const DEALS = /^(?:acquisition|takeover|merger|purchase|buyout)$/;

const ACTS = /(?:[st]ion|ment|[ae]nce|ing|age|ure|al|ity|off|back|down|out|over|up)$/;

/** "$1.1 billion of debt", "5 million euros in revenue": the measure named behind an amount. */
export function metricAfter(number: NumberMention, clause: Clause, view: View): Named | undefined {
  const right = textAfter(view, number.end);
  const verb = mainVerb(clause)?.normal ?? "";
  if (/^ in\b/.test(right) && /^(?:invest|spen[dt]|cost|put)/.test(verb)) return undefined;
  if (/^(?:import|export)/.test(verb)) return undefined; // "imported 5 million of goods": imports
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
  if (at < 0 || words.slice(0, at).some((word) => endsPhrase(word))) return undefined;
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
