import { existsSync, readFileSync } from "node:fs";
import { toArticle } from "../../src/read/article.ts";
import type { GoldArticle, GoldFact } from "./load.ts";
import type { Days } from "./period.ts";

const FOLDER = new URL("../../../shared/corpora/", import.meta.url);

interface GoldLine {
  id: string;
  published: string | null;
  title: string | null;
  text: string;
  dates?: { start: number; end: number; value: string }[];
  entities?: { name: string; aliases?: string[]; type: string; unsure?: boolean }[];
  facts?: FactLine[];
}

type Options<K extends string, V> = { [P in K]?: V } & { [P in `${K}_also`]?: V[] };
type FactLine = {
  start: number;
  end: number;
  quote: string;
  value: number;
  metric: string;
  unsure?: boolean;
} & Options<"unit", string> &
  Options<"kind", string> &
  Options<"subject", string> &
  Options<"period", Days | null> &
  Options<"compared", Days | null> &
  Options<"status", string> & { direction?: string; value_high?: number; place?: string; speaker?: string };

/** The bytes of a graded file of the corpora beside the checkout; undefined where there are none. */
export function corpusBytes(file: string): Buffer | undefined {
  const url = new URL(file, FOLDER);
  return existsSync(url) ? readFileSync(url) : undefined;
}

/** Articles of a graded file whose body is annotated by offsets: `withTitle` where these count from the title on. */
export function loadCorpus(bytes: Buffer, withTitle: boolean): GoldArticle[] {
  const lines = bytes
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "");
  return lines.map((line) => toGold(JSON.parse(line) as GoldLine, withTitle));
}

function toGold(line: GoldLine, withTitle: boolean): GoldArticle {
  const { id, published, text } = line;
  const title = withTitle ? (line.title ?? undefined) : undefined;
  const draft = { published: published ?? undefined, title, paragraphs: text.split("\n\n") };
  const article = toArticle(draft, { source: id, record: 1, format: "json" }, "en");
  const raw = title === undefined ? text : `${title}\n\n${text}`;
  const move = mover(raw, article.text);
  return {
    name: id,
    article,
    dates: line.dates?.map(({ value, ...span }) => ({ ...move(span), value })),
    entities: line.facts && line.entities?.map((e) => ({ type: e.type, names: [e.name, ...(e.aliases ?? [])] })),
    facts: line.facts?.filter((fact) => fact.unsure !== true).map((fact) => ({ ...toFact(fact), ...move(fact) })),
    unsure: line.facts?.filter((fact) => fact.unsure === true).map(move),
  };
}

/** Offsets into the text of the file → offsets into the article's, which folds white space. */
function mover(raw: string, text: string) {
  const visible = (s: string) => [...s.matchAll(/\S/g)].map((m) => m.index);
  const from = new Map(visible(raw).map((offset, i) => [offset, i]));
  const to = visible(text);
  const at = (offset: number) => to[from.get(offset) ?? -1] ?? -1;
  return ({ start, end }: { start: number; end: number }) => ({ start: at(start), end: at(end - 1) + 1 });
}

function toFact(line: FactLine): GoldFact {
  const kinds = [line.kind ?? "level", ...(line.kind_also ?? [])];
  return {
    start: line.start,
    end: line.end,
    quote: line.quote,
    value: line.value,
    high: line.value_high,
    unit: line.unit,
    bound: "exact",
    metric: line.metric,
    kinds: kinds.map((kind) => ({ kind, direction: kind === "change" ? (line.direction ?? null) : null })),
    units: [line.unit ?? "", ...(line.unit_also ?? [])],
    subjects: [line.subject ?? "", ...(line.subject_also ?? [])],
    periods: [line.period ?? null, ...(line.period_also ?? [])],
    baselines: [line.compared ?? null, ...(line.compared_also ?? [])],
    statuses: [line.status ?? "reported", ...(line.status_also ?? [])],
    places: [line.place ?? null],
    speakers: [line.speaker ?? null],
  };
}
