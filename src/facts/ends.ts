import type { Fact } from "./fact.ts";
import { lastSaid, type Question } from "./story.ts";

/** "from 28 to 22 percent": two levels, the second one now, the first one at the baseline. */
export function bothEnds(fact: Fact, high: string, { dated, number, story, view }: Question): Fact[] {
  const [first, second] = dated.filter((d) => d.start >= number.end && d.role !== "report");
  const last = lastSaid(
    { story, view },
    (other) =>
      other.compared !== undefined &&
      other.kind === "change" &&
      // A survey compares the same two years throughout, a company each measure with its own.
      (fact.subjectEntity?.type !== "organization" || other.metric === fact.metric),
  );
  const kind = fact.kind === "change" ? "level" : fact.kind;
  const common: Fact = {
    ...fact,
    kind,
    direction: undefined,
    bound: "exact",
    valueHigh: undefined,
    compared: undefined,
    comparison: undefined,
  };
  if (/^(?:forecast|target|planned)$/.test(fact.status) && first === undefined)
    return [common, { ...common, value: high }];
  const then = second === undefined ? (fact.compared ?? last?.compared) : first?.period;
  const now = second?.period ?? (fact.compared === undefined ? (last?.period ?? fact.period) : fact.period);
  return [
    { ...common, period: then },
    { ...common, value: high, period: now },
  ];
}
