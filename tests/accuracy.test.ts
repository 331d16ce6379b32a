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
  dates: { precision: 92, recall: 95.3, f1: 93.6 },
  numbers: { precision: 93.1, recall: 93.1, f1: 93.1 },
  entities: { precision: 93.3, recall: 92.1, f1: 92.7 },
  facts: { precision: 99.6, recall: 96.5, f1: 98 },
  rows: { precision: 74.2, recall: 71.9, f1: 73 },
  fields: { unit: 96.5, kind: 98.1, subject: 87.3, metric: 71.7, period: 90.6, baseline: 95.8, status: 96.9 },
};

/** Nobody reads these to write a rule: what new text of the kind gives. */
const UNREAD: Floors = {
  entities: { precision: 87, recall: 83.8, f1: 85.4 },
  facts: { precision: 98.8, recall: 96.4, f1: 97.5 },
  rows: { precision: 55.1, recall: 53.8, f1: 54.4 },
  fields: { unit: 93.4, kind: 94.9, subject: 78.8, metric: 60.9, period: 80.1, baseline: 88.5, status: 96.5 },
};

const CORPORA: Corpus[] = [
  {
    file: "timebank/dev.jsonl",
    digest: "b8b3e043fa780e17",
    withTitle: false,
    every: 4,
    floors: { dates: { precision: 81, recall: 81.5, f1: 81.4 } },
  },
  {
    file: "aquaint/dev.jsonl",
    digest: "7f5a20143e349d02",
    withTitle: false,
    every: 4,
    floors: { dates: { precision: 69.4, recall: 67.8, f1: 68.6 } },
  },
  {
    file: "facts/dev.jsonl",
    digest: "265c64001398e575",
    withTitle: true,
    every: 1,
    floors: {
      entities: { precision: 89.5, recall: 86, f1: 87.8 },
      facts: { precision: 98, recall: 97.5, f1: 97.8 },
      rows: { precision: 79.9, recall: 79.5, f1: 79.7 },
      fields: { unit: 98, kind: 97, subject: 88, metric: 88, period: 92.5, baseline: 92, status: 97.5 },
    },
  },
];

describe("the project's own graded articles", () => checkFloors(measure(loadGold("articles")), OWN));
describe("articles that no rule was written on", () => checkFloors(measure(loadGold("unread")), UNREAD));

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
    const { counts, judged } = scoreFacts(gold, found.facts);
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
