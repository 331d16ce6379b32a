import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { PipelineError } from "../errors.ts";
import { findInputs, type InputFile } from "../read/inputs.ts";
import { loadRecords } from "../read/load.ts";
import { isFault, type RawRecord, type Reject } from "../read/record.ts";
import type { CsvOptions } from "../write/csv.ts";
import { type Dataset, openDataset } from "../write/dataset.ts";
import { startTally, type Tally } from "../write/report.ts";
import { group, inOrder, take } from "./batches.ts";
import type { Batch, Outcome } from "./convert.ts";
import { startThreads } from "./threads.ts";

export interface RunOptions extends CsvOptions {
  /** Files, folders, globs, `-` for JSON Lines on standard input. */
  inputs: readonly string[];
  out: string;
  /** Threads for runs that are worth starting them; default one a core. */
  workers?: number | undefined;
  /** Reads no more records than this. */
  limit?: number | undefined;
}

export interface Progress {
  records: number;
  /** Read so far and in all, as the files stand on disk; in all is 0 when standard input is among them. */
  bytes: number;
  totalBytes: number;
}

/** How a caller follows a run, or stops it: an aborted run throws INTERRUPTED and leaves the output folder as it was. */
export interface RunHooks {
  onProgress?: ((progress: Progress) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/** run.json. */
export interface Report extends Tally {
  version: string;
  options: RunOptions;
  /** ISO 8601, UTC. */
  started: string;
  seconds: number;
  bytes: number;
  articles_per_second: number;
  megabytes_per_second: number;
}

/**
 * Reads the inputs and writes every file of the dataset into `out`.
 * @throws PipelineError INPUT_NOT_FOUND, OUTPUT_NOT_WRITABLE, INTERRUPTED.
 */
export async function run(options: RunOptions, hooks: RunHooks = {}): Promise<Report> {
  const files = await findInputs(options.inputs, { except: [options.out] });
  if (files.length === 0) throw noInput(options.inputs);
  const dataset = await openDataset(options.out, options);
  try {
    return await Promise.race([writeDataset(files, dataset, options, hooks), interruption(hooks.signal)]);
  } catch (error) {
    dataset.discard();
    throw error;
  }
}

async function writeDataset(
  files: readonly InputFile[],
  dataset: Dataset,
  options: RunOptions,
  { onProgress, signal }: RunHooks,
): Promise<Report> {
  const started = new Date();
  const tally = startTally();
  const progress: Progress = { records: 0, bytes: 0, totalBytes: files.reduce((sum, file) => sum + file.bytes, 0) };
  const records = loadRecords(files, { onBytes: (bytes) => (progress.bytes += bytes) });
  for await (const outcome of convertAll(take(records, options.limit ?? Number.POSITIVE_INFINITY), options)) {
    signal?.throwIfAborted();
    if (isFault(outcome)) {
      await dataset.addReject(outcome);
      tally.reject(outcome);
    } else {
      tally.article(outcome, await dataset.addArticle(outcome), outcome.spent);
    }
    progress.records++;
    onProgress?.(progress);
  }
  const report = { version: version(), options, ...timing(started, progress.bytes, tally.result()) };
  await dataset.commit(report);
  return report;
}

/** Small runs are over before a thread has started (some 300 ms): they are converted here. */
const SMALL_RECORDS = 200;
const SMALL_BYTES = 400 * 1024;

async function* convertAll(records: AsyncIterable<RawRecord | Reject>, options: RunOptions): AsyncGenerator<Outcome> {
  const batches = toBatches(records, options);
  const head = await readHead(batches);
  const all = concat(head.batches, batches);
  if (head.isAll) {
    const { convertBatch } = await import("./convert.ts");
    for await (const batch of all) {
      yield* await convertBatch(batch);
      await setImmediate(); // lets a signal be heard
    }
    return;
  }
  const workers = options.workers ?? availableParallelism();
  const threads = startThreads(workers);
  try {
    for await (const outcomes of inOrder(all, threads.convert, workers * 2)) yield* outcomes;
  } finally {
    await threads.stop();
  }
}

/** Reads until the run is small or no longer so. */
async function readHead(batches: AsyncGenerator<Batch>): Promise<{ batches: Batch[]; isAll: boolean }> {
  const head: Batch[] = [];
  let records = 0;
  let bytes = 0;
  while (records < SMALL_RECORDS && bytes < SMALL_BYTES) {
    const { value, done } = await batches.next();
    if (done) return { batches: head, isAll: true };
    head.push(value);
    records += value.records.length;
    bytes += value.records.reduce((sum: number, record: RawRecord | Reject) => sum + bytesOf(record), 0);
  }
  return { batches: head, isAll: false };
}

async function* toBatches(records: AsyncIterable<RawRecord | Reject>, options: RunOptions): AsyncGenerator<Batch> {
  const { excel, raw } = options;
  for await (const batch of group(records, bytesOf)) yield { records: batch, options: { excel, raw } };
}

const bytesOf = (record: RawRecord | Reject) => (isFault(record) ? 0 : record.content.byteLength);

async function* concat<T>(head: readonly T[], rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield* head;
  yield* rest;
}

function timing(started: Date, bytes: number, tally: Tally) {
  const seconds = (Date.now() - started.getTime()) / 1000;
  const rate = (amount: number) => (seconds > 0 ? Number((amount / seconds).toFixed(2)) : 0);
  return {
    started: started.toISOString(),
    seconds,
    bytes,
    articles_per_second: rate(tally.articles),
    megabytes_per_second: rate(bytes / 1e6),
    ...tally,
  };
}

const version = (): string => JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).version;

const noInput = (inputs: readonly string[]) =>
  new PipelineError(
    "INPUT_NOT_FOUND",
    `No articles in ${inputs.join(", ")}. Put text, HTML, JSON or WARC files there, or name others: clipsheet FILE.`,
    inputs[0],
  );

const interruption = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_, reject) => {
    const stop = () => reject(new PipelineError("INTERRUPTED", "Stopped; the output folder is as it was."));
    if (signal?.aborted) stop();
    signal?.addEventListener("abort", stop);
  });
