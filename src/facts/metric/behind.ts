import type { NumberMention } from "../../numbers/mention.ts";
import { type Clause, mainVerb } from "../clause.ts";
import { isMetricNoun, withoutApproximators } from "../lexicon.ts";
import { namesIn, textAfter, textBefore, type View } from "../view.ts";
import type { Named } from "./before.ts";
import { endsPhrase, isBuilt, isSum } from "./lexicon.ts";
import { participleOf } from "./participle.ts";

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
  const stop = words.findIndex((word) => endsPhrase(word));
  const name = words.slice(0, stop < 0 ? 3 : stop);
  const at = name.findLastIndex((word) => isMetricNoun(word) || isSum(word));
  const end = (count: number) => number.end + 1 + name.slice(0, count).join(" ").length;
  if (at >= 0) return { metric: name.slice(0, at + 1).join(" "), end: end(at + 1) };
  if (/ per (?:month|year|week|day|night|hour)$/.test(number.unit ?? "") && number.kind === "money" && name.length > 0)
    return { metric: `price of ${name.join(" ")}`, end: end(name.length) };
  const head = name.at(-1) ?? "";
  return number.kind === "money" && isBuilt(head)
    ? { metric: `cost of ${name.join(" ")}`, end: end(name.length) }
    : undefined;
}

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
