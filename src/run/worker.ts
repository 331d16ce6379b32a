import { type Batch, convertBatch, type Outcome } from "./convert.ts";

/** What a worker thread is asked to do: one batch of records, their outcomes in the same order. */
export default (batch: Batch): Promise<Outcome[]> => convertBatch(batch);
