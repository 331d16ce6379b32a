import { describe, expect, test } from "vitest";
import type { RawRecord } from "../src/read/record.ts";
import { seenIds } from "../src/records/seen.ts";
import { group, inOrder, take } from "../src/run/batches.ts";
import { convertBatch } from "../src/run/convert.ts";

async function* from<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe("batches", () => {
  test("results come in the order of the items, and no more than `width` are worked on", async () => {
    let running = 0;
    let most = 0;
    const work = async (n: number) => {
      most = Math.max(most, ++running);
      await wait((7 * n) % 5);
      running--;
      return n * n;
    };
    const items = Array.from({ length: 40 }, (_, i) => i);
    expect(await all(inOrder(from(items), work, 3))).toEqual(items.map((n) => n * n));
    expect(most).toBe(3);
  });

  test("are closed by bytes and by count, and hold every item once", async () => {
    const items = Array.from({ length: 100 }, (_, i) => (i === 50 ? 1e6 : 10));
    const batches = await all(group(from(items), (bytes) => bytes));
    expect(batches.flat()).toEqual(items);
    expect(batches.map((batch) => batch.length)).toEqual([32, 19, 32, 17]);
  });

  test("take reads no more than it gives", async () => {
    let read = 0;
    async function* counted() {
      for (;;) yield ++read;
    }
    expect(await all(take(counted(), 3))).toEqual([1, 2, 3]);
    expect(read).toBe(3);
  });
});

test("ids are seen once, however many there are", () => {
  const seen = seenIds();
  // Low halves repeat, so that probing has work to do.
  const ids = Array.from(
    { length: 5000 },
    (_, i) => `a${i.toString(16).padStart(8, "0")}${(i % 7).toString(16).padStart(8, "0")}`,
  );
  expect(ids.filter((id) => seen.add(id))).toEqual(ids);
  expect(ids.filter((id) => seen.add(id))).toEqual([]);
});

test("a record whose analysis fails is a reject, and the next one goes on", async () => {
  const good: RawRecord = { source: "b", record: 2, format: "json", content: Buffer.from('{"text":"Sales rose."}') };
  const broken = { ...good, record: 1, content: undefined } as unknown as RawRecord;
  const reject = { source: "b", record: 3, code: "EMPTY_FILE", message: "The file is empty." };
  const options = { excel: false, raw: false };
  const outcomes = await convertBatch({ records: [broken, good, reject], options });
  expect(outcomes[0]).toMatchObject({ source: "b", record: 1, code: "ANALYSIS_FAILED" });
  expect(outcomes[1]).toMatchObject({ source: "b", record: 2, rowCounts: { articles: 1, sentences: 1 } });
  expect(outcomes[2]).toBe(reject);
});
