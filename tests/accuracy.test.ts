import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Analysis } from "../src/facts/fact.ts";
import { analyze } from "../src/pipeline.ts";
import { corpusBytes, loadCorpus } from "./gold/corpora.ts";
import { type GoldArticle, loadGold } from "./gold/load.ts";
import {
  add,
  type Counts,
  FIELDS,
  type Field,
  figures,
  NOTHING,
  percent,
  scoreDates,
  scoreEntities,
  scoreFacts,
  scoreNumbers,
} from "./gold/scores.ts";

interface Floor {
  precision: number;
  recall: number;
  f1: number;
}

/** Percent; `fields` are shares of the facts found. They go up with the work, down only with a reason. */
interface Floors {
  dates?: Floor;
  numbers?: Floor;
  entities?: Floor;
  facts?: Floor;
  rows?: Floor;
  fields?: Partial<Record<Field, number>>;
}

interface Corpus {
  file: string;
  /** The first 16 hex digits of the file's SHA-256: figures on another file cannot be compared. */
  digest: string;
  withTitle: boolean;
  /** Every nth article: the whole takes longer than a test should. */
  every: number;
  floors: Floors;
}

const OWN: Floors = {
  dates: { precision: 91, recall: 94, f1: 92.5 },
  numbers: { precision: 92, recall: 92, f1: 92 },
  entities: { precision: 92, recall: 89, f1: 90.5 },
  facts: { precision: 98.5, recall: 97, f1: 98 },
  rows: { precision: 73, recall: 72, f1: 72.5 },
  fields: { unit: 97, kind: 98, subject: 81, metric: 84, period: 92, baseline: 97.5, status: 98 },
};

const CORPORA: Corpus[] = [
  {
    file: "timebank/dev.jsonl",
    digest: "b8b3e043fa780e17",
    withTitle: false,
    every: 4,
    floors: { dates: { precision: 81, recall: 81.5, f1: 81.5 } },
  },
  {
    file: "aquaint/dev.jsonl",
    digest: "7f5a20143e349d02",
    withTitle: false,
    every: 4,
    floors: { dates: { precision: 69, recall: 66.5, f1: 68 } },
  },
  {
    file: "facts/dev.jsonl",
    digest: "265c64001398e575",
    withTitle: true,
    every: 1,
    floors: {
      entities: { precision: 90, recall: 84, f1: 87 },
      facts: { precision: 93, recall: 93.5, f1: 93 },
      rows: { precision: 69.5, recall: 69.5, f1: 69.5 },
      fields: { kind: 96, subject: 85.5, metric: 76, period: 85, baseline: 88.5, status: 97 },
    },
  },
];

describe("the project's own graded articles", () => checkFloors(measure(loadGold()), OWN));

for (const { file, digest, withTitle, every, floors } of CORPORA) {
  const bytes = corpusBytes(file);
  describe.runIf(bytes !== undefined)(file, () => {
    if (bytes === undefined) return;
    test("is the file that the floors were set on", () => {
      expect(createHash("sha256").update(bytes).digest("hex").slice(0, 16)).toBe(digest);
    });
    checkFloors(measure(loadCorpus(bytes, withTitle).filter((_, i) => i % every === 0)), floors);
  });
}

type Layer = "dates" | "numbers" | "entities" | "facts" | "rows";

interface Measured {
  layers: Partial<Record<Layer, Counts>>;
  fields: Partial<Record<Field, number>>;
}

function measure(articles: readonly GoldArticle[]): Measured {
  const layers: Partial<Record<Layer, Counts>> = {};
  const right: Partial<Record<Field, number>> = {};
  let changes = 0;
  const count = (layer: Layer, counts: Counts) => {
    layers[layer] = add(layers[layer] ?? NOTHING, counts);
  };
  for (const gold of articles) {
    const found: Analysis = analyze(gold.article);
    if (gold.dates) count("dates", scoreDates(gold.dates, found.dates));
    if (gold.numbers) count("numbers", scoreNumbers(gold.numbers, found.numbers));
    if (gold.entities) count("entities", scoreEntities(gold.entities, found.entities));
    if (!gold.facts) continue;
    const { counts, judged } = scoreFacts(gold.facts, found.facts, gold.entities ?? []);
    count("facts", counts);
    count("rows", { ...counts, right: judged.filter(({ judgement }) => judgement.row).length });
    const isChange = (it: (typeof judged)[number]) => it.gold.kinds.some(({ kind }) => kind === "change");
    changes += judged.filter(isChange).length;
    for (const field of FIELDS) {
      const asked = field === "baseline" ? judged.filter(isChange) : judged;
      right[field] = (right[field] ?? 0) + asked.filter(({ judgement }) => judgement[field]).length;
    }
  }
  const facts = layers.facts?.right ?? 0;
  const fields = FIELDS.map((field) => [field, percent(right[field] ?? 0, field === "baseline" ? changes : facts)]);
  return { layers, fields: Object.fromEntries(fields) };
}

function checkFloors({ layers, fields }: Measured, floors: Floors): void {
  for (const layer of ["dates", "numbers", "entities", "facts", "rows"] as const) {
    const floor = floors[layer];
    if (floor === undefined) continue;
    test(layer, () => {
      const { precision, recall, f1 } = figures(layers[layer] ?? NOTHING);
      expect.soft(precision, "precision").toBeGreaterThanOrEqual(floor.precision);
      expect.soft(recall, "recall").toBeGreaterThanOrEqual(floor.recall);
      expect.soft(f1, "F1").toBeGreaterThanOrEqual(floor.f1);
    });
  }
  for (const [field, floor] of Object.entries(floors.fields ?? {})) {
    test(`${field} of the facts found`, () => expect(fields[field as Field]).toBeGreaterThanOrEqual(floor));
  }
}
