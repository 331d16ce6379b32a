import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import nlp from "compromise";
import { anchorDates, findDates } from "../../dist/dates/index.js";
import { resolveEntities } from "../../dist/entities/coreference.js";
import { findNames } from "../../dist/entities/index.js";
import { buildFacts } from "../../dist/facts/build.js";
import { settle } from "../../dist/mentions.js";
import { findNumbers } from "../../dist/numbers/index.js";
import { findInputs } from "../../dist/read/inputs.js";
import { loadRecords } from "../../dist/read/load.js";
import { parseRecord } from "../../dist/read/parse.js";
import { findFault } from "../../dist/records/check.js";
import { toRows } from "../../dist/records/rows.js";
import { convertBatch } from "../../dist/run/convert.js";
import { segment } from "../../dist/text/segment.js";
import { toChunks } from "../../dist/write/chunks.js";
import { openDataset } from "../../dist/write/dataset.js";
import { processorTime } from "./table.mjs";

const OPTIONS = { excel: false, raw: false };

export const WHOLE = "reading to written rows";
export const PEER = "compromise nlp(text)";

/**
 * Processor milliseconds of every stage over all the articles, of the whole way, and of compromise's own analysis of the
 * same texts: a list of rounds each. The three take turns, so that a machine that slows down slows all of them.
 */
export async function measureStages(lines, rounds) {
  const folder = mkdtempSync(join(tmpdir(), "clipsheet-stages-"));
  const file = join(folder, "articles.jsonl");
  writeFileSync(file, `${lines.join("\n")}\n`);
  const texts = lines.map((line) => JSON.parse(line).text);
  const records = [];
  for await (const record of loadRecords(await findInputs([file]))) records.push(record);
  const spent = new Map();
  try {
    for (let i = -1; i < rounds; i++) {
      const round = new Map();
      for (const record of records) await analyzeInSteps(record, round);
      round.set(WHOLE, await timed(() => readAndWrite(file, join(folder, "out"))));
      round.set(PEER, await timed(() => texts.map((text) => nlp(text).length)));
      if (i < 0) continue; // warms up
      for (const [stage, ms] of round) spent.set(stage, [...(spent.get(stage) ?? []), ms]);
    }
    return spent;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timed(work) {
  const began = processorTime();
  await work();
  return processorTime() - began;
}

/** What the command does with a small run, in one thread. */
async function readAndWrite(file, out) {
  const dataset = await openDataset(out, OPTIONS);
  for await (const record of loadRecords(await findInputs([file]))) {
    const [outcome] = await convertBatch({ records: [record], options: OPTIONS });
    if ("code" in outcome) await dataset.addReject(outcome);
    else await dataset.addArticle(outcome);
  }
  await dataset.commit({});
}

/** The stages of pipeline.ts and convert.ts one by one, each timed. */
async function analyzeInSteps(record, spent) {
  let last = processorTime();
  const after = (stage, result) => {
    const now = processorTime();
    spent.set(stage, (spent.get(stage) ?? 0) + now - last);
    last = processorTime();
    return result;
  };
  const article = after("parse", await parseRecord(record));
  if ("code" in article) return;
  const sentences = after("tokens and tags", segment(article));
  const found = {
    numbers: after("numbers", findNumbers(article, sentences)),
    dates: after("dates", findDates(article, sentences)),
    names: after("entities", findNames(article, sentences)),
  };
  const { numbers, dates: open, names } = after("mentions settled", settle(found));
  const dates = after("dates", anchorDates(article, sentences, open));
  const entities = after("coreference and facts", resolveEntities(article, sentences, names));
  const document = { article, sentences, numbers, dates, entities };
  const facts = after("coreference and facts", buildFacts(document));
  const rows = after("rows", toRows({ ...document, facts }));
  after("rows checked", findFault(rows, article));
  after("serialized", toChunks(article, rows, OPTIONS));
}
