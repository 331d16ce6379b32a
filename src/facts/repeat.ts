import type { Fact } from "./fact.ts";
import { samePeriod } from "./time/stretch.ts";

export const isSameAmount = (a: Fact, b: Fact): boolean =>
  Number(a.value) === Number(b.value) && (a.unit === b.unit || a.number.kind === b.number.kind);

/** Nobody knows of whom or what. */
export const saysNothing = ({ subject, metric }: Fact): boolean =>
  metric.trim() === "" ||
  (subject === undefined && /^(?:(?:level|share|number|rank)$|amount\b)/.test(metric)) ||
  /^share of (?:of|that|it)$/.test(metric);

export const amountOf = ({ value, unit = "" }: Fact): string => `${Number(value)} ${unit}`;

/** The same statement, of the same amount, made again further on. */
export function isRepeat(fact: Fact, other: Fact): boolean {
  if (fact.kind !== other.kind || fact.direction !== other.direction) return false;
  if (fact.subject !== other.subject && fact.kind !== "change") return false;
  const words = new Set(other.metric.toLowerCase().split(" "));
  const isSameTime = fact.period === undefined || other.period === undefined || samePeriod(fact.period, other.period);
  return (
    isSameTime &&
    fact.metric
      .toLowerCase()
      .split(" ")
      .some((word) => word.length > 3 && words.has(word))
  );
}
