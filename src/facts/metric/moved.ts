import type { Entity } from "../../entities/mention.ts";
import type { NumberMention } from "../../numbers/mention.ts";
import { tokensIn } from "../../text/rules.ts";
import type { Token } from "../../text/token.ts";
import { mainVerb } from "../clause.ts";
import { forecastNouns, isMetricNoun, withoutApproximators } from "../lexicon.ts";
import { moveNounWay, moveOf } from "../moves.ts";
import { latelySaid, type Question, type Story } from "../story.ts";
import { type Described, describe } from "../subject/subject.ts";
import { bareBefore, namesIn, textAfter, textBefore, textOf, type View } from "../view.ts";
import { itemOf } from "./item.ts";
import { startsPhrase } from "./lexicon.ts";
import { objectOf } from "./object.ts";
import { participleOf } from "./participle.ts";

/** What moved: the object of the verb, of a company its share price, of anything else the thing itself. */
export function changedThing(
  { number, clause, view, story }: Question,
  described: Described,
): { metric: string; described?: Described | undefined } {
  const verb = mainVerb(clause);
  const object = objectOf(number, clause, view);
  const part = /^ of (?:its|their|his|her) (?<part>(?!more\b|about\b|some\b)[a-z]+)\b/.exec(textAfter(view, number.end))
    ?.groups?.part;
  if (part !== undefined) return { metric: part };
  const doubled = number.kind === "multiple" ? DOUBLED.exec(textAfter(view, number.end))?.groups?.what : undefined;
  if (doubled !== undefined && isMetricNoun(doubled.split(" ").at(-1) ?? "")) return { metric: doubled };
  if (described.entity?.type === "location" && isOfEconomy(number, view)) return { metric: "economic growth" };
  if (object !== undefined) {
    const inner = describe(object, view, story.topic);
    const words = textOf(view, object).replace(/^(?:its|their|the|an?|his|her) /i, "");
    if (LISTS.test(words) || FORECAST.test(words))
      return { metric: lastMeasured(undefined, view, story) ?? withoutMove(words) };
    // "In Norway, Acme cut prices": a company's own, where no other is named.
    const isOwn = inner.isOwn || (described.entity?.type === "organization" && namesIn(view, object).length === 0);
    return {
      metric: inner.metric ?? withoutMove(words.replace(/^the [a-z]+['’]s /i, "")),
      described: inner.metric === undefined ? undefined : { ...inner, isOwn },
    };
  }
  const before = withoutApproximators(textBefore(view, number.start)).trimEnd().slice(-60);
  const aside = measureAside(before);
  if (aside !== undefined) return { metric: aside };
  const named = MEASURE_MOVE.exec(before)?.groups?.what;
  if (named !== undefined && isMetricNoun(named.split(" ").at(-1) ?? "")) return { metric: named };
  if (number.kind === "count" && number.unit !== "time" && verb !== undefined && moveOf(verb.normal) !== undefined)
    return {
      metric: [itemOf(number) ?? "number", isObject(number, verb, view) ? participleOf(verb.normal) : ""]
        .join(" ")
        .trim(),
    };
  if (described.entity?.type === "organization")
    return { metric: (isOfTrading(view) ? undefined : lastMeasured(described.entity, view, story)) ?? "share price" };
  if (described.entity?.type === "other" && !COMMODITY.test(described.name ?? ""))
    return { metric: indexOf(described.name) };
  const moved =
    described.name === undefined
      ? (lastMeasured(undefined, view, story) ?? "level")
      : thingMoved(described.name, described.phrase);
  return { metric: moved === "exchange rate" ? `${moved}${againstOf(number, view)}` : moved };
}

/** "reported a doubling | in profit". */
const DOUBLED =
  /^ (?:in|of) (?:its |their |the )?(?<what>(?:(?!(?:in|of|to|from|for|on|at|by|last|this|and)\b)[a-z-]+ ?){1,4}?)(?= (?:in|of|to|from|for|on|at|by|last|this|and)\b|[.,;]|$)/;

/** "projected growth of | 5 percent", "expected 2 percent | growth this year": of a country, its economy's. */
function isOfEconomy({ start, end }: NumberMention, view: View): boolean {
  if (/^ (?:economic )?growth\b(?! (?:in|of) )/.test(textAfter(view, end).slice(0, 40))) return true;
  const of = / growth(?: rate)? of$/.exec(bareBefore(view, start).slice(-20));
  if (of === null || /^ in (?!\d|the )/.test(textAfter(view, end).slice(0, 8))) return false;
  const before = view.sentence.start + bareBefore(view, start).length - of[0].length;
  return tokensIn(view.sentence, { start: before - 1, end: before }).every(({ tags }) => !tags.has("Noun"));
}

/** "topped | the list | with a rise of 7 percent": what the list is of. */
const LISTS = /^(?:list|table|rankings?|charts?|field|league|pack)\b/;

/** "trimmed | its estimate | by 3 million". */
const FORECAST = new RegExp(`^(?:own |full-year |previous |earlier )*${forecastNouns}$`);

/** "a loss of 5 million on | sales | down 37 percent". */
function measureAside(before: string): string | undefined {
  const words = ASIDE.exec(before)?.groups?.what?.split(" ") ?? [];
  const cut = words.findLastIndex((word) => startsPhrase(word) || !/^[a-z-]+$/.test(word));
  const name = words.slice(cut + 1);
  return isMetricNoun(name.at(-1) ?? "") ? name.join(" ") : undefined;
}

const ASIDE = / (?:on|with|and|,) (?<what>(?:[a-z-]+ ){0,3}[a-z]+) (?:up|down|higher|lower|off)(?: by)?$/;

/** Shares are spoken of, or the prices of a day. */
const isOfTrading = ({ lower }: View): boolean =>
  /\b(?:shares?|stocks?|trading|traded|investors?|nasdaq|nyse|wall street|premarket|midday|close[ds]?|ended the day)\b/.test(
    lower,
  );

/** What was last measured, of the same company where one is given. */
const lastMeasured = (entity: Entity | undefined, view: View, story: Story): string | undefined =>
  latelySaid(story.facts, view.sentence.index, 1).findLast(
    (fact) =>
      (entity === undefined || fact.subjectEntity === entity) &&
      /^(?:level|change)$/.test(fact.kind) &&
      !/^(?:share price|amount|money|level)\b/.test(fact.metric),
  )?.metric;

/** "contributed to a | car sales | increase of 22,000". */
const MEASURE_MOVE =
  /\b(?:an?|the) (?<what>(?:[a-z]+ ){0,2}[a-z]+) (?:increase|rise|gain|growth|jump|surge|decline|drop|fall|decrease|slump|cut)(?: of)?$/;

/** "rose 2 percent | against the dollar". */
const againstOf = ({ end }: NumberMention, view: View): string =>
  /^(?: [\p{L}]+){0,3}? against (?:the )?[\p{L}. ]{2,25}?(?= and | in | on | at | from | to |[,;:.]|$)/u
    .exec(textOf(view, { start: end, end: view.sentence.end }))?.[0]
    .replace(/^.*? against (?:the )?/, " against ") ?? "";

/** "cut 300 jobs"; in "rose by 300 workers" they are no object. */
const isObject = (number: NumberMention, verb: Token, view: View): boolean =>
  verb.end < number.start &&
  !/\bby$/.test(withoutApproximators(textBefore(view, number.start, verb.end)).trim()) &&
  !/^(?:r[io]se|fell|fall)/.test(verb.normal);

/** "a pay rise of": pay. */
const withoutMove = (words: string): string => {
  const bare = words.replace(/ of$/, "");
  const [head = "", ...rest] = bare.split(" ").reverse();
  return rest.length > 0 && moveNounWay(head) !== undefined ? rest.reverse().join(" ") : bare;
};

/** Indices by the names that exchanges and papers give to those of shares. */
export const indexOf = (name = ""): string => (STOCKS.test(name) ? "stock index" : "index");

const STOCKS =
  /\b(?:dow|nasdaq|s&p|nikkei|topix|ftse|dax|mdax|cac|ibex|mib|smi|aex|stoxx|eurofirst|hang seng|composite|industrial average|kospi|kosdaq|sensex|nifty|straits times|all ordinaries|asx|tsx|bovespa|merval|msci|russell|csi|iseq|stock|shares?|blue[- ]chips?)\b/i;

/** What is traded has a price, money an exchange rate; anything else that moves is its own measure. */
export function thingMoved(name: string | undefined, phrase = name): string {
  if (name === undefined) return "level";
  if (CRUDE.test(name)) return "crude oil price";
  if (COMMODITY.test(name)) return "price";
  return CURRENCY.test(name) ? "exchange rate" : (phrase ?? name).toLowerCase();
}

const CRUDE = /\b(?:crude|brent|wti)$/i;

const COMMODITY =
  /\b(?:crude|oil|brent|gas|petrol|gasoline|diesel|gold|silver|copper|aluminium|aluminum|nickel|zinc|tin|platinum|palladium|iron ore|steel|coal|wheat|corn|maize|soybeans?|barley|rice|sugar|coffee|cocoa|cotton|rubber|timber|lumber|milk|butter|beef|pork|eggs|bread|bitcoin|ether|electricity|power|food|drinks?|fuel|uranium|lithium)$/i;

const CURRENCY =
  /^(?:the )?(?:[A-Z]?[a-z]+ )?(?:dollar|euro|pound|sterling|yen|yuan|renminbi|franc|crown|krona|krone|rouble|ruble|rupee|lira|real|rand|won|peso|zloty|forint|shekel|baht|ringgit|rupiah|greenback|currency)$/i;
