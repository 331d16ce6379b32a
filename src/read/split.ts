import { type Bytes, join } from "./bytes.ts";

/** One record's bytes, or that it is larger than the limit. */
export interface Piece {
  /** 1-based: the line, or the position in the array. */
  record: number;
  /** Undefined when the record is larger than the limit. */
  content: Uint8Array | undefined;
  /** The first bytes of a record that is larger than the limit. */
  head?: Uint8Array | undefined;
}

const HEAD_BYTES = 512;

/** Collects the bytes of one record, and no more than the limit of them. */
export class Collector {
  private parts: Uint8Array[] = [];
  private size = 0;
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  add(part: Uint8Array): void {
    this.size += part.length;
    if (this.size <= this.limit) this.parts.push(part);
    else this.parts = [join(this.parts.concat(part.subarray(0, HEAD_BYTES))).slice(0, HEAD_BYTES)];
  }

  take(record: number): Piece {
    const joined = join(this.parts);
    const isWhole = this.size <= this.limit;
    this.parts = [];
    this.size = 0;
    return isWhole ? { record, content: joined } : { record, content: undefined, head: joined };
  }
}

/** The whole stream as one record. */
export async function whole(stream: Bytes, limit: number): Promise<Piece> {
  const record = new Collector(limit);
  for await (const chunk of stream) record.add(chunk);
  return record.take(1);
}

const NEWLINE = 0x0a;

/** The lines of a stream that are not blank, numbered from 1 with the blank ones. */
export async function* lines(stream: Bytes, limit: number): AsyncGenerator<Piece> {
  const line = new Collector(limit);
  let number = 1;
  for await (const chunk of stream) {
    let from = 0;
    for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
      line.add(chunk.subarray(from, to));
      const piece = line.take(number++);
      if (!isBlank(piece.content)) yield piece;
      from = to + 1;
    }
    line.add(chunk.subarray(from));
  }
  const last = line.take(number);
  if (!isBlank(last.content)) yield last;
}

const isBlank = (content: Uint8Array | undefined): boolean =>
  content?.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)) ?? false;
