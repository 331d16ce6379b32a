import type { Entity } from "../../src/entities/mention.ts";
import type { Fact, Period } from "../../src/facts/fact.ts";
import type { NumberMention } from "../../src/numbers/mention.ts";
import { overlaps, type Span } from "../../src/text/span.ts";
import type { GoldArticle, GoldDate, GoldEntity, GoldFact, GoldNumber } from "./load.ts";
import type { Days } from "./period.ts";

export interface Counts {
  gold: number;
  found: number;
  right: number;
}

export const NOTHING: Counts = { gold: 0, found: 0, right: 0 };

export const add = (a: Counts, b: Counts): Counts => ({
  gold: a.gold + b.gold,
  found: a.found + b.found,
  right: a.right + b.right,
});

/** Percent, one decimal. */
export function figures({ gold, found, right }: Counts): { precision: number; recall: number; f1: number } {
  return { precision: percent(right, found), recall: percent(right, gold), f1: percent(2 * right, gold + found) };
}

export const percent = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;

/** One to one, in text order: a gold item takes the first free found one that fits. */
function pairs<G, F>(gold: readonly G[], found: readonly F[], fits: (gold: G, found: F) => boolean): [G, F][] {
  const free = new Set(found);
  const paired: [G, F][] = [];
  for (const item of gold) {
    for (const other of free) {
      if (!fits(item, other)) continue;
      free.delete(other);
      paired.push([item, other]);
      break;
    }
  }
  return paired;
}

/** Right: the same span and TIMEX3 value. */
export function scoreDates(gold: readonly GoldDate[], found: readonly (Span & { value: string })[]): Counts {
  const same = (g: GoldDate, f: Span & { value: string }) =>
    g.start === f.start && g.end === f.end && g.value === f.value;
  return { gold: gold.length, found: found.length, right: pairs(gold, found, same).length };
}

/** Right: spans that overlap, the same value (and the other end of a range), the same unit. */
export function scoreNumbers(gold: readonly GoldNumber[], found: readonly NumberMention[]): Counts {
  const same = (g: GoldNumber, f: NumberMention) =>
    overlaps(g, f) && sameValue(g, f) && (g.unit === undefined || sameUnit(g.unit, f.currency ?? f.unit));
  return { gold: gold.length, found: found.length, right: pairs(gold, found, same).length };
}

/** Right: the same type and a name in common. */
export function scoreEntities(gold: readonly GoldEntity[], found: readonly Entity[]): Counts {
  const same = (g: GoldEntity, f: Entity) => g.type === f.type && namesOf(f).some((name) => g.names.includes(name));
  return { gold: gold.length, found: found.length, right: pairs(gold, found, same).length };
}

const namesOf = (entity: Entity): string[] => [entity.name, ...entity.mentions.map((mention) => mention.text)];

/** Fields of a fact that are judged, of those found; `row` is unit, kind, subject, period and status together. */
export const FIELDS = [
  "unit",
  "kind",
  "subject",
  "metric",
  "period",
  "baseline",
  "status",
  "place",
  "speaker",
  "row",
] as const;
export type Field = (typeof FIELDS)[number];
export type Judgement = Record<Field, boolean>;

export interface FactScore {
  /** Found: the same number with the same value. */
  counts: Counts;
  judged: { gold: GoldFact; fact: Fact; judgement: Judgement }[];
  missed: GoldFact[];
  extra: Fact[];
}

/** `names`: other names of an entity that is a gold subject or speaker. */
export function scoreFacts(
  { facts: gold = [], entities: names = [], unsure = [] }: GoldArticle,
  all: readonly Fact[],
): FactScore {
  const fits = (g: GoldFact, f: Fact) =>
    overlaps(g, f.number) && sameValue(g, { ...f, unit: f.unit, value: f.value, valueHigh: f.valueHigh });
  const paired = pairs(gold, all, fits);
  const isRight = (fact: Fact) => paired.some(([, other]) => other === fact);
  const found = all.filter((fact) => isRight(fact) || !unsure.some((span) => overlaps(span, fact.number)));
  const judged = paired.map(([g, fact]) => ({ gold: g, fact, judgement: judge(g, fact, names) }));
  return {
    counts: { gold: gold.length, found: found.length, right: paired.length },
    judged,
    missed: gold.filter((g) => !paired.some(([other]) => other === g)),
    extra: found.filter((fact) => !isRight(fact)),
  };
}

function judge(gold: GoldFact, fact: Fact, names: readonly GoldEntity[]): Judgement {
  const isChange = fact.kind === "change";
  const it = {
    unit: gold.units.length === 0 || gold.units.some((unit) => sameUnit(unit, fact.unit)),
    kind: gold.kinds.some(({ kind, direction }) => kind === fact.kind && (!isChange || direction === fact.direction)),
    subject: gold.subjects.some((subject) => sameName(subject, fact.subject, names)),
    metric: shareOfWords(gold.metric, fact.metric) >= 0.5,
    period: gold.periods.some((period) => samePeriod(period, fact.period)),
    baseline: gold.baselines.some((period) => samePeriod(period, fact.compared)),
    status: gold.statuses.includes(fact.status),
    place: gold.places.some((place) => sameName(place, fact.place, names)),
    speaker: gold.speakers.some((speaker) => sameName(speaker, fact.speaker, names)),
  };
  return { ...it, row: it.unit && it.kind && it.subject && it.period && it.status };
}

type Valued = Pick<NumberMention, "value" | "valueHigh" | "unit">;

/** 0.25 as a fraction is 25 percent; 2 times is 100 percent. */
function sameValue({ value, high, unit }: GoldNumber, found: Valued): boolean {
  const isHundredfold = unit === "fraction" && found.unit === "percent";
  const close = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));
  if (unit === "times" && found.unit === "percent") return close((value - 1) * 100, Number(found.value));
  const scale = isHundredfold ? 100 : 1;
  return (
    close(value * scale, Number(found.value)) &&
    (high === undefined || found.valueHigh === undefined || close(high * scale, Number(found.valueHigh)))
  );
}

const SAME_UNITS: Record<string, string> = {
  fraction: "percent",
  "percentage point": "point",
  times: "ordinal",
  "": "ordinal",
  people: "person",
  pence: "penny",
  plane: "aircraft",
};
const unitName = (unit: string | undefined): string => SAME_UNITS[unit ?? ""] ?? unit ?? "";

/** Equal, or the same head noun: "new car" is a "car". A rank, a multiple and a bare number need no unit. */
function sameUnit(gold: string, found: string | undefined): boolean {
  const a = unitName(gold);
  const b = unitName(found);
  return a === b || a.split(" ").at(-1) === b.split(" ").at(-1);
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/["“”.]/g, "")
    .replace(/^the /, "")
    .replace(/'s?$/, "");

function sameName(gold: string | null, found: string | undefined, entities: readonly GoldEntity[]): boolean {
  if (gold === null || found === undefined) return gold === null && found === undefined;
  const others = entities.filter((entity) => entity.names.includes(gold)).flatMap((entity) => entity.names);
  return [gold, ...others].some((name) => plain(name) === plain(found));
}

function samePeriod(gold: Days | null, found: Period | undefined): boolean {
  if (gold === null || found === undefined) return gold === null && found === undefined;
  return gold[0] === (found.from ?? null) && gold[1] === (found.to ?? null);
}

const LITTLE = new Set(
  "a an the of in on at to for by from with and or as its their his her per be is are was were".split(" "),
);
const stem = (word: string): string =>
  word.replace(/(?:ies|ied)$/, "y").replace(/(?:ations?|ings?|ments?|ers?|ed|es|s|e)$/, "");
const wordsOf = (text: string): string[] =>
  (plain(text).match(/[\p{L}\p{N}&]+/gu) ?? []).filter((word) => !LITTLE.has(word)).map(stem);

/** How much of the gold's content words the other text has. */
function shareOfWords(gold: string, found: string): number {
  const wanted = wordsOf(gold);
  const said = new Set(wordsOf(found));
  return wanted.length === 0 ? 1 : wanted.filter((word) => said.has(word)).length / wanted.length;
}
