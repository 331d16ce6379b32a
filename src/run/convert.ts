import { analyze } from "../pipeline.ts";
import { parseRecord } from "../read/parse.ts";
import { isFault, type RawRecord, type Reject } from "../read/record.ts";
import { findFault } from "../records/check.ts";
import { toRows } from "../records/rows.ts";
import { type Chunks, toChunks } from "../write/chunks.ts";
import type { CsvOptions } from "../write/csv.ts";
import type { Spent } from "../write/report.ts";

/** A few records that are converted together; what the reader has rejected keeps its place among them. */
export interface Batch {
  records: readonly (RawRecord | Reject)[];
  options: CsvOptions;
}

export interface Converted extends Chunks {
  spent: Spent;
}

export type Outcome = Converted | Reject;

/** Outcomes in the order of the records, whatever happens to any of them. */
export async function convertBatch({ records, options }: Batch): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const record of records) outcomes.push(isFault(record) ? record : await convert(record, options));
  return outcomes;
}

/** One record through all the stages. What is wrong with it, or with our handling of it, comes back as a reject. */
async function convert(raw: RawRecord, options: CsvOptions): Promise<Outcome> {
  try {
    const began = performance.now();
    const article = await parseRecord(raw);
    if (isFault(article)) return article;
    const parsed = performance.now();
    const analysis = analyze(article);
    const analyzed = performance.now();
    const rows = toRows(analysis);
    const fault = findFault(rows, article);
    if (fault) return ours(raw, "ROW_INVALID", `${fault.column}: ${fault.message}`);
    const checked = performance.now();
    const chunks = toChunks(article, rows, options);
    const spent = {
      parse: parsed - began,
      analyze: analyzed - parsed,
      rows: checked - analyzed,
      serialize: performance.now() - checked,
    };
    return { ...chunks, spent };
  } catch (error) {
    return ours(raw, "ANALYSIS_FAILED", (error as Error).message);
  }
}

const ours = ({ source, record }: RawRecord, code: string, what: string): Reject => ({
  ...{ source, record, code },
  message: `${what}. The fault is clipsheet's, not the article's: please report it.`,
});
