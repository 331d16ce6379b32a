import { over } from "../numbers/decimal.ts";
import type { NumberMention } from "../numbers/mention.ts";
import { singular } from "../numbers/singular.ts";
import { isBareNumeral } from "./antecedent.ts";
import type { Fact } from "./fact.ts";
import { isLender, lentUnit, OF_PERSONS } from "./lent.ts";
import { ON_TOP } from "./lexicon.ts";
import { lastSaid, type Question } from "./story.ts";
import { textAfter, textBefore, type View } from "./view.ts";

/** "$390 a tonne, compared with $410": the second is a tonne's as well. A number without a unit has that of the statement it leans on, or counts what the measure is a number of. */
export function unitOf(question: Question, metric: string): string | undefined {
  const { number, frame, view, antecedent, listed } = question;
  if (number.kind === "multiple") return /^halv/i.test(number.text) ? "fraction" : (number.unit ?? "times");
  if (number.kind === "ordinal") return "ordinal";
  const unit = number.unit ?? number.currency;
  if (unit !== undefined && number.kind === "count" && OF_PERSONS.test(metric) && !/[a-z]{3,}s\b/.test(number.text))
    return "person"; // "from 3,200 to 5,000", behind cars
  if (frame.role === "contrast" && antecedent !== undefined && isBareNumeral(number) && isLender(antecedent, number))
    return antecedent.unit;
  if (
    unit !== undefined &&
    frame.role !== "own" &&
    antecedent?.unit?.startsWith(`${unit} per `) &&
    Number(number.value) < 100 * Number(antecedent.value) &&
    !isSharedOut(number, view)
  )
    return antecedent.unit;
  if (unit === "unit") {
    const thing = /^ of (?<noun>[a-z]{3,}s)\b/.exec(textAfter(view, number.end))?.groups?.noun; // "33 million units of tablets"
    return thing === undefined ? unit : singular(thing);
  }
  if (unit !== undefined) return unit;
  if (listed !== undefined) return listed.like.unit;
  if (number.kind === "plain" && ON_TOP.test(textBefore(view, number.start).slice(-80).trimEnd()))
    return lastSaid(question, (fact) => /^(?:count|plain|measure)$/.test(fact.number.kind))?.unit;
  const whole = /(?:[a-z]+ )?(?<noun>[a-z]{3,}s) \($/.exec(textBefore(view, number.start))?.groups?.noun;
  if (whole !== undefined && number.kind === "plain" && frame.role === "own")
    return view.names.some((name) => name.end === number.start - 2) ? "person" : singular(whole); // "a quarter of all tourists (7.6 million)", "the Germans (9.9 million)"
  if (/^(?:index|share index|stock index)/.test(metric)) return "point";
  const minor = antecedent?.number.unit;
  if (minor !== undefined && /^(?:cent|penny)\b/.test(minor)) return minor; // the row itself may be in dollars
  if (antecedent !== undefined && isLender(antecedent, number)) return antecedent.unit;
  return lentUnit(question, metric);
}

/** "$26,956, or two cents a share": the amount before is no share's. */
const isSharedOut = ({ end }: NumberMention, view: View): boolean =>
  /^,? or [^,;]{1,30}\b(?:a|per) share\b/.test(textAfter(view, end));

/** Cents and pence are rows in dollars and pounds, beside the amounts that they are compared with: "65 cents a share, from $1.24". */
export function inWholeCurrency<F extends Pick<Fact, "value" | "valueHigh" | "unit">>(
  fact: F,
  currency: string | undefined,
): F {
  if (currency === undefined || !/^(?:cent|penny)\b/.test(fact.unit ?? "")) return fact;
  const { value, valueHigh, unit } = fact;
  return {
    ...fact,
    value: over(value, "100"),
    valueHigh: valueHigh && over(valueHigh, "100"),
    unit: unit?.replace(/^[a-z]+/, currency),
  };
}

/** "$4.67 a share". */
export const isPerShare = ({ unit }: Pick<Fact, "unit">): boolean => unit?.endsWith(" per share") === true;

/** "$4.67 a share, from $504.2 million": the million are no share's. */
export const isTotal = ({ value }: NumberMention): boolean => Number(value) >= 100000;
