import type { NumberMention } from "../numbers/mention.ts";
import { isPlural, singular } from "../numbers/singular.ts";
import { mainVerb } from "./clause.ts";
import { exchangeUnit } from "./exchange.ts";
import type { Fact } from "./fact.ts";
import { wordSet } from "./lexicon.ts";
import { isAlikeInSize } from "./size.ts";
import { lastSaid, latelySaid, type Question } from "./story.ts";
import { bareBefore, textAfter, textOf } from "./view.ts";

/**
 * The unit of a number that is printed without one: what its measure is a number of, else what was counted or paid last that a
 * number of its size may be of. "Imports rose to 3 million tonnes from 2.4 million", "it shipped 900 jets and has orders for 40".
 */
export function lentUnit(question: Question, metric: string): string | undefined {
  const { number, found, view, story } = question;
  if (UNDERGOES.test(textAfter(view, number.end).slice(0, 60))) return "person";
  const counted = exchangeUnit(question) ?? countedIn(metric) ?? numberedIn(question) ?? piecesOf(number, metric);
  if (counted !== undefined) return counted;
  const isPaid = isOfMoney(question, metric);
  const isCount = !isPaid && isFigure(number.text);
  const mayLend = (fact: Fact): boolean =>
    isLender(fact, number) && (!isPaid || fact.number.kind === "money") && (!isCount || fact.number.kind !== "money");
  const beside = found.findLast(mayLend);
  if (beside !== undefined) return beside.unit;
  if (isPaid) {
    const behind = view.numbers.find((other) => other.start > number.end && other.kind === "money");
    const isConversion = behind !== undefined && textAfter(view, number.end, behind.start).includes("(");
    if (behind !== undefined && !isConversion && isAlikeInSize(number.value, behind.value, MOST_TIMES))
      return behind.currency;
  }
  const some = someBefore(question);
  if (some !== undefined) return some;
  const same = lastSaid({ story, view }, (fact) => fact.metric === metric && mayLend(fact));
  return (same ?? latelySaid(story.facts, view.sentence.index, isPaid ? MONEY_IN_MIND : IN_MIND).findLast(mayLend))
    ?.unit;
}

/** How many sentences back a unit is still meant; money, which an article has one of, for longer. */
const IN_MIND = 3;
const MONEY_IN_MIND = 25;

/** "108 | were killed", "two million have been made homeless", "69 took their own lives": what befalls persons. */
export const UNDERGOES =
  /^(?: of (?:them|those|these|whom))?(?: (?:had|have|has|was|were|are|is|been|also|still|be))* (?:died|perished|drowned|fled|killed|slain|murdered|shot dead|dead|injured|wounded|hurt|missing|homeless|made homeless|left homeless|displaced|evacuated|rescued|arrested|detained|hospitali[sz]ed|lost their (?:lives|homes|jobs)|left their homes|took their (?:own )?lives|unemployed|jobless)\b/;

const PARTS = /^(?:percent|fraction|percentage point|basis point|point|times|ordinal)$/;

/** Whether a number without a unit may have that of a statement: no part of a whole, no "10 members" for 3.7 million, no "three ships" for 4.5. */
export const isLender = (fact: Fact, number: NumberMention): boolean =>
  fact.unit !== undefined &&
  !PARTS.test(fact.unit) &&
  !/^(?:duration|age)$/.test(fact.number.kind) &&
  (fact.number.kind !== "count" || !number.value.includes(".") || fact.value.includes(".")) &&
  (!fact.unit.endsWith(" per share") || Number(number.value) < 1000) &&
  isAlikeInSize(number.value, fact.value, MOST_TIMES);

const MOST_TIMES = 3000;

/** "68,900": whole digits with their thousands; of a sum only a scale stands without its currency, "2.4 million". */
const isFigure = (text: string): boolean => /^\d{1,3}(?:,\d{3})+$/.test(text);

/** "It earned 218 million", "a floor price of 2,000". */
const isOfMoney = ({ clause }: Question, metric: string): boolean =>
  PAID.test(metric) || EARNING.test(mainVerb(clause)?.normal ?? "");

const PAID =
  /\b(?:deficit|surplus|profits?|revenues?|loss|losses|income|earnings|turnover|debts?|investments?|spending|costs?|prices?|values?|dividends?|wages?|salar(?:y|ies)|fares?|fees?|fines?|loans?|assets|capital|valuation|budget|subsid(?:y|ies)|tax(?:es)?|premiums?)\b(?! (?:sold|made))/;
const EARNING = /^(?:earn|pay|paid|cost|invest|spen[dt]|borrow|lent|lend|owed?|fetch|rais)(?:s|ed|ing|es)?$/;

/** Measures that count persons, whatever was counted before. */
export const OF_PERSONS =
  /\b(?:work ?force|labou?r force|staff|headcount|employment|unemployment|population|attendance|payroll|toll)$/;

/** "number of mobile phone users" → user; "burglaries" → burglary. */
function countedIn(metric: string): string | undefined {
  if (OF_PERSONS.test(metric)) return "person";
  const counted = metric.replace(/^(?:total |average )?numbers? of /, "");
  if (/^(?:[a-z]+ ){0,2}people\b|\bunemployment\b|\b(?:unemployed|jobless(?: tally| total)?)$/.test(counted))
    return "person";
  const head = counted
    .split(
      / (?:of|in|on|at|from|for|among|until|with|to|who|that|out|sold|made|unemployed|employed|affected|killed|infected|working|living)\b/,
    )[0]
    ?.split(" ")
    .at(-1);
  if (head !== undefined && /^\p{Lu}\p{Ll}+(?:ns|ese|sh)$/u.test(head)) return "person"; // "number of Americans"
  return head === undefined || !/s$/.test(head) || NO_THINGS.test(head) ? undefined : singular(head);
}

/** Plurals that nobody counts the members of. */
const NO_THINGS =
  /^(?:numbers|sales|exports|imports|earnings|takings|revenues|costs|prices|rates|orders|deliveries|shipments|registrations|reserves|stocks|supplies|assets|wages|savings|proceeds|funds|receipts|losses|profits|volumes|levels|totals|figures|expenses|holdings|debts|loans|investments|subsidies|taxes|fares|fees|[A-Z].*)$/;

/** "Registered riders number 9 million", "livestock numbered": what the subject is a plural of. */
function numberedIn({ number, view }: Question): string | undefined {
  const things = /^ the (?:total )?number of (?<things>[a-z]{3,})\b/.exec(textAfter(view, number.end))?.groups?.things; // "brought to 49 the number of banks"
  if (things !== undefined) return singular(things);
  const subject = /(?<subject>[a-z' -]{3,40}) number(?:s|ed)?$/.exec(bareBefore(view, number.start).slice(-60))?.groups
    ?.subject;
  return subject && pluralIn(subject);
}

/** "tourist" of "Tourists from Spain", "rider" of "Not all of its riders". */
function pluralIn(phrase: string): string | undefined {
  const whole = phrase
    .toLowerCase()
    .replace(/^(?:(?:not )?(?:all|some|many|most|none)|few) of (?:its |their |the )?/, "");
  const head =
    whole
      .split(/ (?:of|in|at|on|from|with|for)\b/)[0]
      ?.split(" ")
      .at(-1) ?? "";
  return isPlural(head) && head.length > 3 && !NO_THINGS.test(head) ? singular(head) : undefined;
}

/** "passenger numbers" are passengers, "vehicle exports" vehicles, where no tonnes or dollars are printed. */
function piecesOf({ value }: NumberMention, metric: string): string | undefined {
  const { thing, flow } = PIECES.exec(metric)?.groups ?? {};
  if (thing === undefined || (flow !== "numbers" && (Number(value) < 100 || !WARES.has(thing)))) return undefined;
  return singular(thing);
}

const PIECES =
  /\b(?<thing>[a-z-]{3,}) (?<flow>numbers|sales|exports|imports|output|production|shipments|deliveries|registrations|arrivals|traffic)$/;
const WARES =
  wordSet(`vehicle car truck lorry van bus motorcycle motorbike scooter bicycle bike tractor automobile passenger visitor tourist
  guest phone smartphone handset tablet computer pc laptop notebook server printer console television tv set kit unit ship
  vessel aircraft plane jet home house flat apartment ticket wearable watch smartwatch band camera drone robot`);

/** "Not all of its riders are cheering. Some 3,000 blocked the roads": of whom the sentence before spoke. */
function someBefore({ number, view, story }: Question): string | undefined {
  const { before } = story;
  if (before === undefined || before.numbers.length > 0 || number.start - view.sentence.start > 12) return undefined;
  if (!/^ (?:[a-z]+ed|are|were|have|had)\b/.test(textAfter(view, number.end).slice(0, 20))) return undefined;
  const subject = before.clauses[0]?.subject;
  return subject && pluralIn(textOf(before, subject));
}
