import { type Batch, convertBatch, type Outcome } from "./convert.ts";

// compromise asks process.env for a switch of its own at every tag, and each look there is a call out of JavaScript: of a plain
// copy it is not. This thread has nothing else to read there.
process.env = { ...process.env };

/** What a worker thread is asked to do: one batch of records, their outcomes in the same order. */
export default (batch: Batch): Promise<Outcome[]> => convertBatch(batch);
