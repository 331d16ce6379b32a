import type { NumberMention } from "../numbers/mention.ts";
import { type Clause, mainVerb } from "./clause.ts";
import { isMetricNoun, withoutApproximators } from "./lexicon.ts";
import { textAfter, textBefore, textOf, type View } from "./view.ts";

/** Measures that a noun beside the number names: before it, behind it, and behind it after "of" or "in". */

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
