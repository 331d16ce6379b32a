import { Tinypool } from "tinypool";
import type { Batch, Outcome } from "./convert.ts";
import type { RawRecord, Reject } from "./read/record.ts";

/** Batches converted elsewhere than on the main thread. */
export interface Threads {
  convert(batch: Batch): Promise<Outcome[]>;
  stop(): Promise<void>;
}

/** Starts `count` worker threads. A record that kills its worker, by memory for one, is a reject; the others go on. */
export function startThreads(count: number): Threads {
  const filename = new URL("./worker.js", import.meta.url).href;
  const pool = new Tinypool({ filename, minThreads: count, maxThreads: count, terminateTimeout: 1000 });
  const alone = async (batch: Batch): Promise<Outcome[]> => {
    const [record] = batch.records;
    return pool.run(batch).catch((error: Error) => [died(record as RawRecord, error)]);
  };
  return {
    convert: (batch) =>
      pool.run(batch).catch(async () => {
        const outcomes: Outcome[] = [];
        for (const record of batch.records) outcomes.push(...(await alone({ ...batch, records: [record] })));
        return outcomes;
      }),
    stop: () => pool.destroy(),
  };
}

const died = ({ source, record }: RawRecord, error: Error): Reject => ({
  ...{ source, record, code: "ANALYSIS_FAILED" },
  message: `Its analysis ended with "${error.message}"; the article may be too large: split it`,
});
