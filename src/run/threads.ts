import { Tinypool } from "tinypool";
import type { RawRecord, Reject } from "../read/record.ts";
import type { Batch, Outcome } from "./convert.ts";

/** Batches converted elsewhere than on the main thread. */
export interface Threads {
  convert(batch: Batch): Promise<Outcome[]>;
  stop(): Promise<void>;
}

/**
 * A worker's heap in MB. It needs 35; without limits V8 lets it grow past 200 before it clears away what articles have left,
 * and two workers past half a gigabyte. A text of more than about a megabyte does not fit.
 */
const HEAP = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 256 };

/**
 * Starts `count` worker threads. When one dies, of a large article for one, each record of its batch is tried again alone,
 * in a thread without limits: what dies there too is a reject, and all the others go on.
 */
export function startThreads(count: number): Threads {
  const threads = startPool(count, HEAP);
  let roomy: Tinypool | undefined;

  async function convertAlone(record: RawRecord | Reject, { options }: Batch): Promise<Outcome[]> {
    roomy ??= startPool(1, {});
    return roomy.run({ records: [record], options }).catch((error: Error) => [died(record, error)]);
  }

  return {
    convert: (batch) =>
      threads.run(batch).catch(async () => {
        const outcomes: Outcome[] = [];
        for (const record of batch.records) outcomes.push(...(await convertAlone(record, batch)));
        return outcomes;
      }),
    async stop() {
      await Promise.all([threads.destroy(), roomy?.destroy()]);
    },
  };
}

function startPool(count: number, resourceLimits: object): Tinypool {
  const filename = new URL("./worker.js", import.meta.url).href;
  return new Tinypool({ filename, minThreads: count, maxThreads: count, terminateTimeout: 1000, resourceLimits });
}

const died = ({ source, record }: RawRecord | Reject, error: Error): Reject => ({
  ...{ source, record, code: "ANALYSIS_FAILED" },
  message: `Its analysis ended with "${error.message}". The article may be too large: split it.`,
});
