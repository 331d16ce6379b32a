import type { Fact, Period } from "../../src/facts/fact.ts";
import { parsePeriod } from "./period.ts";

const SIGNS: Partial<Record<Fact["bound"], string>> = {
  about: "~",
  more_than: ">",
  at_least: ">=",
  less_than: "<",
  at_most: "<=",
};

/** A fact in the notation of README.md. */
export function formatRow(fact: Fact): string {
  const { subject, metric, kind, direction, value, valueHigh, bound, unit, period, compared, status, place, speaker } =
    fact;
  const amount = valueHigh === undefined ? `${SIGNS[bound] ?? ""}${value}` : `${value}..${valueHigh}`;
  const cells = [
    subject ?? "-",
    metric,
    kind === "change" ? (direction ?? "change") : kind,
    `${amount} ${unit ?? "-"}`,
    compared === undefined ? formatPeriod(period) : `${formatPeriod(period)} vs ${formatPeriod(compared)}`,
  ];
  if (status !== "reported") cells.push(status);
  if (place !== undefined) cells.push(`in ${place}`);
  if (speaker !== undefined) cells.push(`by ${speaker}`);
  return cells.join(" | ");
}

/** The shortest notation that `parsePeriod` reads back. */
function formatPeriod(period: Period | undefined): string {
  if (period === undefined) return "-";
  const { from, to } = period;
  if (from === undefined || to === undefined) return `${from ?? ""}..${to ?? ""}`;
  const year = from.slice(0, 4);
  const units = [
    from,
    from.slice(0, 7),
    ...["Q1", "Q2", "Q3", "Q4", "H1", "H2"].map((part) => `${year}-${part}`),
    year,
  ];
  const whole = units.find((unit) => parsePeriod(unit)?.join() === `${from},${to}`);
  const months = `${from.slice(0, 7)}..${to.slice(0, 7)}`;
  return whole ?? (parsePeriod(months)?.join() === `${from},${to}` ? months : `${from}..${to}`);
}
