/** How much goes to a thread at once: enough to outweigh the message, little enough to bound memory. */
const BATCH_RECORDS = 32;
const BATCH_BYTES = 128 * 1024;

/** The first `limit` of some. */
export async function* take<T>(items: AsyncIterable<T>, limit: number): AsyncGenerator<T> {
  if (limit <= 0) return;
  let taken = 0;
  for await (const item of items) {
    yield item;
    if (++taken >= limit) return;
  }
}

/** Groups in order, each closed when it has enough records or bytes. */
export async function* group<T>(items: AsyncIterable<T>, bytesOf: (item: T) => number): AsyncGenerator<T[]> {
  let batch: T[] = [];
  let bytes = 0;
  for await (const item of items) {
    batch.push(item);
    bytes += bytesOf(item);
    if (batch.length < BATCH_RECORDS && bytes < BATCH_BYTES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Works on up to `width` items at a time and gives the results in the order of the items. */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  width: number,
): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  for await (const item of items) {
    const result = work(item);
    result.catch(() => {}); // thrown when its turn comes
    running.push(result);
    if (running.length >= width) yield running.shift() as Promise<R>;
  }
  for (const result of running) yield result;
}
