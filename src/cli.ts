#!/usr/bin/env node
// A first way through, JSON Lines to dataset.json, for measuring the layers; the real command takes its place.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { analyze } from "./pipeline.ts";
import { toArticle } from "./read/article.ts";
import { toRows } from "./records/rows.ts";

const input = process.argv[2] as string;
const out = process.argv[process.argv.indexOf("--out") + 1] as string;
const lines = readFileSync(input, "utf8").split("\n").filter(Boolean);
const dataset = lines.map((line, i) => {
  const json = JSON.parse(line);
  const draft = {
    externalId: json.id,
    title: json.title ?? undefined,
    published: json.published ?? undefined,
    paragraphs: json.text.split(/\n+/),
  };
  const rows = toRows(analyze(toArticle(draft, { source: input, record: i + 1, format: "json" }, "en")));
  const [article] = rows.articles;
  const number = (x: string | undefined) => (x === undefined ? undefined : Number(x));
  return {
    ...article,
    text: toArticle(draft, { source: input, record: i + 1, format: "json" }, "en").text,
    ...rows,
    numbers: rows.numbers.map((n) => ({ ...n, value: Number(n.value), value_high: number(n.value_high) })),
    facts: rows.facts.map((f) => ({ ...f, value: Number(f.value), value_high: number(f.value_high) })),
    entities: rows.entities.map((e) => ({ ...e, mentions: rows.mentions.filter((m) => m.entity_id === e.entity_id) })),
  };
});
mkdirSync(out, { recursive: true });
writeFileSync(`${out}/dataset.json`, JSON.stringify(dataset));
