import type { NumberMention } from "../../numbers/mention.ts";
import type { Clause } from "../clause.ts";
import type { Fact } from "../fact.ts";
import { endsAsPossessive, isMetricNoun, withoutApproximators } from "../lexicon.ts";
import { isPerShare } from "../unit.ts";
import { textAfter, textOf, type View } from "../view.ts";
import { withComplement } from "./complement.ts";
import { itemOf } from "./item.ts";
import { isQuantity, isSum, startsPhrase } from "./lexicon.ts";
import { participleOf } from "./participle.ts";

/** The measure that a noun beside a number names, and where it ends. */
export interface Named {
  metric: string;
  /** Where what belongs to it begins: "a 5 million charge | for bad loans". */
  end: number;
}

/** "revenue of 5 million", "a trade surplus of $2 million": the measure named before the number; undefined where the noun there names none. */
export function metricBefore(
  number: NumberMention,
  clause: Clause,
  view: View,
  found: readonly Fact[],
): Named | undefined {
  const verb = clause.verbs.at(-1);
  const isLink = /^total?ling$/.test(verb?.normal ?? ""); // "raising funds totalling 5 million"
  const last = view.numbers.findLast((other) => other.end <= number.start && isPerShare(other)); // "35 cents a share | on sales of"
  const from = Math.max(
    verb !== undefined && verb.end <= number.start && !isLink ? verb.end : view.sentence.start,
    last?.end ?? 0,
  );
  const left = textOf(view, { start: Math.max(from, number.start - 90), end: number.start }).trimEnd();
  if (number.kind === "count" && / of (?:the|its|their|these|those)$/i.test(left)) return undefined;
  const bare = withoutApproximators(left);
  const link = LINK.exec(bare.slice(-14))?.[0];
  if (link === undefined) return undefined;
  const words = lastWords(withoutTime(bare.slice(0, -link.length), number, left.length, view).replace(/,$/, ""));
  if (words.length === 0) return undefined;
  const head = words.at(-1)?.toLowerCase() ?? "";
  const inner = words.findLastIndex(
    (word, i) => isMetricNoun(word.toLowerCase()) && /^(?:on|in|to|for|per|from)$/.test(words[i + 1] ?? ""),
  );
  const isInner = inner >= 0 && / of(?: |$)/.test(left.slice(-30));
  const isWorth = number.kind === "money" && /(?:worth|valued at|estimated at)$/i.test(link);
  if (!isMetricNoun(head) && !isInner && !LOOSE.test(head) && !isWorth && !isNamedSum(words, head, number))
    return undefined;
  const cut = words.findLastIndex(
    (word, i) => i < (isInner ? inner : words.length - 1) && (startsPhrase(word) || endsAsPossessive(word)),
  );
  const metric = words.slice(cut + 1).join(" ");
  if (startsPhrase(metric)) return undefined;
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

/** "revenue | in 2023 | of 5 million". */
function withoutTime(words: string, { start }: NumberMention, length: number, view: View): string {
  const end = start - 1 - length + words.length;
  const date = view.dates.find((it) => Math.abs(it.end - end) <= 1 && it.start > end - words.length);
  if (date === undefined) return words;
  return words
    .slice(0, Math.max(0, words.length - (end - date.start)))
    .replace(/ (?:in|for|during|at|of|on)(?: the)? ?$/, "")
    .trimEnd();
}

/** "a ransom of 5 million", "at a discount of 3 percent": whatever noun a sum is given to. */
const isNamedSum = (words: readonly string[], head: string, { kind }: NumberMention): boolean =>
  /^(?:money|percent|fraction)$/.test(kind) &&
  /^[a-z-]{3,}$/.test(head) &&
  (!isQuantity(head) || /^(?:principal|face|nominal|aggregate)$/.test(words.at(-2) ?? "")) &&
  (isSum(head) || words.slice(-4, -1).some((word) => /^an?$/i.test(word)));

/** At most five words without marks between them. */
function lastWords(text: string): string[] {
  const words = text.split(" ").slice(-5);
  const cut = words.findLastIndex((word) => !/^\p{L}[\p{L}'’&.-]*$/u.test(word));
  return words.slice(cut + 1);
}

const LINK = / (?:of|at|stood at|totall?ed|totall?ing|worth|valued at|estimated at)$/i;

const LOOSE =
  /^(?:forecast|guidance|stake|fine|budget|order|deal|value|worth|investment|premium|eps|charge|contract|gain)s?$/;

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

/** The measure with what belongs to it. */
export const inFull = ({ metric, end }: Named, view: View): string => withComplement(metric, end, view);
