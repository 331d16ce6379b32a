import { over } from "../numbers/decimal.ts";
import type { NumberMention } from "../numbers/mention.ts";
import { singular } from "../numbers/singular.ts";
import type { Fact } from "./fact.ts";
import { lastSaid, latelySaid, type Question, type Story } from "./story.ts";
import { textAfter, textBefore, type View } from "./view.ts";

const PARTS = /^(?:percent|fraction|percentage point|basis point|times|ordinal)$/;

/** "$390 a tonne, compared with $410": the second is a tonne's as well. A number without a unit has that of the statement it leans on, or counts what the measure is a number of. */
export function unitOf(
  { number, frame, view, antecedent, found, story, listed }: Question,
  metric: string,
): string | undefined {
  if (number.kind === "multiple") return number.unit ?? "times";
  if (number.kind === "ordinal") return "ordinal";
  const unit = number.unit ?? number.currency;
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
  const whole = /(?:[a-z]+ )?(?<noun>[a-z]{3,}s) \($/.exec(textBefore(view, number.start))?.groups?.noun;
  if (whole !== undefined && number.kind === "plain" && frame.role === "own")
    return view.names.some((name) => name.end === number.start - 2) ? "person" : singular(whole); // "a quarter of all tourists (7.6 million)", "the Germans (9.9 million)"
  if (/^(?:index|share index)/.test(metric)) return "point";
  const minor = antecedent?.number.unit;
  if (minor !== undefined && /^(?:cent|penny)\b/.test(minor)) return minor; // the row itself may be in dollars
  if (antecedent?.unit !== undefined && !PARTS.test(antecedent.unit)) return antecedent.unit;
  return (
    countedIn(metric) ??
    found.findLast((fact) => fact.number.kind === "count")?.unit ??
    countedLately(number, metric, view, story) ??
    lastSaid({ story, view }, (fact) => fact.metric === metric && fact.number.kind === "count")?.unit ??
    (isLargeAmount(number, metric)
      ? lastSaid({ story, view }, (fact) => fact.number.kind === "money")?.unit
      : undefined)
  );
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

/** "its sales plunged to 37,520", after cars were counted: cars. */
function countedLately(number: NumberMention, metric: string, view: View, story: Story): string | undefined {
  if (
    Number(number.value) < 100 ||
    !/\b(?:sales|deliveries|shipments|production|output|registrations|orders|sold|built)$/.test(metric)
  )
    return undefined;
  return latelySaid(story.facts, view.sentence.index, 6).findLast((fact) => fact.number.kind === "count")?.unit;
}

const isLargeAmount = (number: NumberMention, metric: string): boolean =>
  Number(number.value) >= 100000 &&
  /\b(?:deficit|surplus|profit|revenue|loss|income|exports|imports|turnover|debt|investment|spending|price|value)\b/.test(
    metric,
  );

/** "number of mobile phone users" → user; "burglaries" → burglary. */
function countedIn(metric: string): string | undefined {
  if (/\b(?:workforce|staff|headcount|employment|unemployment|population|attendance|payroll)$/.test(metric))
    return "person";
  const counted = metric.replace(/^(?:total |average )?numbers? of /, "");
  if (/^(?:[a-z]+ )?people\b|\b(?:unemployed|jobless(?: tally)?)$/.test(counted)) return "person";
  const head = counted
    .split(
      / (?:of|in|on|at|from|for|among|until|with|to|who|that|out|sold|made|unemployed|employed|affected|killed|infected|working|living)\b/,
    )[0]
    ?.split(" ")
    .at(-1);
  if (head !== undefined && /^\p{Lu}\p{Ll}+(?:ns|ese|sh)$/u.test(head)) return "person"; // "number of Americans"
  return head === undefined ||
    !/s$/.test(head) ||
    /^(?:numbers|sales|exports|imports|earnings|takings|revenues|costs|prices|rates)$/.test(head)
    ? undefined
    : singular(head);
}
