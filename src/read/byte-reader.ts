import { type Bytes, join } from "./bytes.ts";

/** Reads a stream of bytes in pieces of one's own measure, holding no more than a chunk and what is asked for. */
export class ByteReader {
  private readonly iterator: AsyncIterator<Uint8Array>;
  private chunk: Uint8Array = new Uint8Array(0);

  constructor(bytes: Bytes) {
    this.iterator = bytes[Symbol.asyncIterator]();
  }

  /** Ends the stream, read to its end or not. */
  async close(): Promise<void> {
    await this.iterator.return?.();
  }

  /** The next bytes, at most `length` of them; none at the end. */
  private async some(length: number): Promise<Uint8Array | undefined> {
    while (this.chunk.length === 0) {
      const { done, value } = await this.iterator.next();
      if (done) return undefined;
      this.chunk = value;
    }
    return this.cut(length);
  }

  /** The next `length` bytes in an array of their own; fewer when the stream ends before. */
  async take(length: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for (let left = length; left > 0; ) {
      const part = await this.some(left);
      if (part === undefined) break;
      parts.push(part);
      left -= part.length;
    }
    return join(parts);
  }

  /** Passes over `length` bytes; returns how many there were. */
  async skip(length: number): Promise<number> {
    let left = length;
    while (left > 0) {
      const part = await this.some(left);
      if (part === undefined) break;
      left -= part.length;
    }
    return length - left;
  }

  /** What comes up to the marker and with it; without one `limit` bytes or more, or what there is up to the end. */
  async upTo(marker: string, limit: number): Promise<Uint8Array> {
    for (;;) {
      const { buffer, byteOffset, length } = this.chunk;
      const at = Buffer.from(buffer, byteOffset, length).indexOf(marker);
      if (at >= 0) return this.cut(at + marker.length);
      if (length >= limit) return this.cut(length);
      const { done, value } = await this.iterator.next();
      if (done) return this.cut(length);
      this.chunk = length === 0 ? value : join([this.chunk, value]);
    }
  }

  private cut(length: number): Uint8Array {
    const cut = this.chunk.subarray(0, length);
    this.chunk = this.chunk.subarray(length);
    return cut;
  }
}
