import { mainVerb } from "../clause.ts";
import type { Status } from "../fact.ts";
import { withoutApproximators } from "../lexicon.ts";
import { moveOf } from "../moves.ts";
import type { Question } from "../story.ts";
import type { Described } from "../subject/subject.ts";
import { bareBefore, textBefore } from "../view.ts";
import { withComplement } from "./complement.ts";
import { itemOf } from "./item.ts";
import { isHolding, isSum } from "./lexicon.ts";
import { indexOf, thingMoved } from "./moved.ts";
import { participleOf } from "./participle.ts";
import { metricOfVerb, PERSONS } from "./verb.ts";

/** "Its smallest car costs 19,900 euros", "its fleet has 40 ships", "its battery fills to 80 percent": a thing is no measure. */
export function aboutThing(question: Question, { metric: thing }: Described, status: Status): string | undefined {
  const { number, clause, view } = question;
  const verb = mainVerb(clause);
  if (thing === undefined || verb === undefined || verb.end > number.start) return undefined;
  const said = metricOfVerb(question, status);
  if (number.kind === "money") return /^(?:price|cost)$/.test(said) ? `${said} of ${thing}` : undefined;
  if (number.kind === "percent")
    return /^(?:fill|charge|load)/.test(verb.normal) ? `${thing} ${participleOf(verb.normal)}` : undefined;
  if (NUMBERS.test(bareBefore(view, number.start))) return thing;
  if (number.kind !== "count" || number.unit === undefined) return undefined;
  return isHolding(verb.normal) && said === itemOf(number) ? `${said} in ${thing}` : said;
}

/** "The order is worth 5 billion": the value of the order. */
export function valuedThing(
  { number, view }: Question,
  { metric, name, phrase, entity }: Described,
): string | undefined {
  const thing = metric ?? (entity === undefined ? phrase : undefined);
  if (thing === undefined || NO_VALUE.test(thing)) return undefined;
  if (number.kind !== "money") return NUMBERS.test(bareBefore(view, number.start)) ? thing.toLowerCase() : undefined;
  const left = bareBefore(view, number.start);
  if (name !== undefined && metric === undefined && NUMBERS.test(left)) return thing.toLowerCase();
  // "New loans were 6 million": loans.
  if (metric === undefined && name !== undefined && BEING.test(left) && !PERSONS.test(name)) return thing.toLowerCase();
  if (metric === undefined && RANGING.test(left) && isSum(name?.split(" ").at(-1) ?? "")) return thing.toLowerCase();
  const isWorth = WORTH.test(left);
  return isWorth ? withComplement(`value of ${thing}`, number.end, view) : undefined;
}

const WORTH = / (?:is|are|was|were|be|being|been|now|currently) (?:worth|valued at|estimated at)$/;

/** "The gain will range from". */
const RANGING = / (?:is|was|be|been|ranges? from|ranged from|amount(?:s|ed)? to|c[ao]mes? to)$/;

/** "Registered riders number 9 million". */
const NUMBERS = / (?:number|numbers|numbered|numbering|total|totals|total+ed|total+ing)$/;

const BEING = /[^s]s (?:are|were|have been|had been|came to|amount(?:ed)? to)$/;

// "Exports were worth 5 billion": exports.
const NO_VALUE =
  /\b(?:value|valuation|price|shares?|stock|exports|imports|sales|costs|revenues?|earnings|profits?|loss(?:es)?|market)\b/;

/** Of a company its share price, of an index its level. */
export const movedOf = ({ entity, name, phrase }: Described): string =>
  entity?.type === "organization"
    ? "share price"
    : entity?.type === "other" && !thingMoved(name).endsWith("price")
      ? indexOf(name)
      : thingMoved(name, phrase);

/** "The economy created 333,800 jobs", "the fund employs 400 people": the jobs and the people, no growth and no fund. */
export const isMade = ({ number, clause, view }: Question, metric: string): boolean => {
  if (metric === "economic growth") return /^(?:count|money|measure)$/.test(number.kind);
  const verb = mainVerb(clause);
  if (number.kind !== "count" || number.unit === undefined || verb === undefined || verb.end > number.start)
    return false;
  const isDone =
    !isHolding(verb.normal) && moveOf(verb.normal) === undefined && !/^(?:number|equal|amount)/.test(verb.normal);
  return isDone && withoutApproximators(textBefore(view, number.start, verb.end)).trim() === "";
};

/** "The trade balance is a deficit of 5": a trade deficit. */
export const joinedBalance = (named: string, described: string | undefined): string =>
  /^(?:deficit|surplus)$/.test(named) && described !== undefined && /\bbalance\b/.test(described)
    ? described.replace(/\bbalance\b/, named)
    : named;

/** "Acme's insurance arm posted earnings of 5": the earnings of the arm. */
export const ofUnit = (named: string, described: string | undefined): string =>
  described !== undefined && UNIT_OF_COMPANY.test(described) && !/ of /.test(named)
    ? `${named} of ${described}`
    : named;

const UNIT_OF_COMPANY = /\b(?:division|unit|group|segment|business|arm|operations?|line|branch|department|subsidiary)$/;

/** "Shares in Acme rose 3 percent": their price. */
export const priceOfShares = ({ number, frame }: Question, metric: string): string =>
  (/^(?:shares|stock)(?: (?:of|in) .*)?$/.test(metric) ||
    (metric === "share" && (number.kind === "money" || frame.kind === "change"))) && // "their share fell to 13 percent"
  /^(?:percent|money|points)$/.test(number.kind)
    ? "share price"
    : metric;
