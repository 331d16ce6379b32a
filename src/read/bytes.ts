import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";

export type Bytes = AsyncIterable<Uint8Array>;

const CHUNK_BYTES = 1 << 18;

/** A file's bytes in chunks; each chunk is told to `onBytes` as it is read. */
export async function* fileBytes(path: string, onBytes?: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
    onBytes?.(chunk.length);
    yield chunk;
  }
}

/**
 * The first bytes of a stream, at least `length` of them unless it is shorter, and the stream with them still in it.
 * A stream that breaks so early gives its first bytes all the same, and then its error.
 */
export async function peek(
  bytes: Bytes,
  length: number,
): Promise<{ head: Uint8Array; stream: AsyncGenerator<Uint8Array> }> {
  const iterator = bytes[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let rest: AsyncIterator<Uint8Array> = iterator;
  for (let size = 0; size < length; size += chunks.at(-1)?.length ?? 0) {
    try {
      const { done, value } = await iterator.next();
      if (done) break;
      chunks.push(value);
    } catch (error) {
      if (size === 0) throw error;
      rest = { next: () => Promise.reject(error) };
      break;
    }
  }
  const head = chunks.length === 1 ? (chunks[0] as Uint8Array) : join(chunks);
  return { head, stream: resume(head, rest) };
}

async function* resume(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** Chunks as one array with an ArrayBuffer of its own (Buffer.concat would take a share of a pool). */
export function join(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}

// What is unpacked from the slice in which the data break is lost, so slices are small; and as deflate packs at most a
// thousand to one, none unpacks to more than 4 MB, whatever the file claims.
const PACKED_BYTES = 1 << 12;

/**
 * A gzip stream unpacked. Everything before a break is yielded before the error is thrown: a stream's own iterator
 * drops what it has buffered when an error comes, so that the records kept would differ from run to run.
 */
export async function* gunzip(packed: Bytes): AsyncGenerator<Uint8Array> {
  const inflate = createGunzip({ chunkSize: CHUNK_BYTES });
  let unpacked: Uint8Array[] = [];
  let isAtEnd = false;
  let settle = (_?: Error | null) => {};
  inflate.on("data", (chunk: Uint8Array) => unpacked.push(chunk));
  inflate.on("error", (error) => settle(error));
  inflate.on("end", () => {
    isAtEnd = true; // zeros that pad a tape follow the last member: zlib takes no more, and calls nobody back
    settle();
  });
  const feed = (give: (done: (error?: Error | null) => void) => void): Promise<void> =>
    new Promise((resolve, reject) => {
      settle = (error) => (error ? reject(error) : resolve());
      give(settle);
    });
  const take = () => {
    const chunks = unpacked;
    unpacked = [];
    return chunks;
  };
  try {
    for await (const chunk of packed) {
      for (let at = 0; at < chunk.length && !isAtEnd; at += PACKED_BYTES) {
        await feed((done) => inflate.write(chunk.subarray(at, at + PACKED_BYTES), done));
        yield* take();
      }
    }
    if (!isAtEnd) await feed(() => inflate.end());
    yield* take();
  } catch (error) {
    yield* take();
    throw error;
  } finally {
    inflate.destroy();
  }
}

/** UTF-16 with its byte order mark as UTF-8, so that one splitter does for all. */
export async function* utf16ToUtf8(bytes: Bytes, label: "utf-16le" | "utf-16be"): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(label);
  const encoder = new TextEncoder();
  for await (const chunk of bytes) yield encoder.encode(decoder.decode(chunk, { stream: true }));
  yield encoder.encode(decoder.decode());
}

/** The stream without its first bytes. */
export async function* skip(bytes: Bytes, length: number): AsyncGenerator<Uint8Array> {
  let left = length;
  for await (const chunk of bytes) {
    if (left < chunk.length) yield left === 0 ? chunk : chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}
