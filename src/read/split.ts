import { type Bytes, join } from "./bytes.ts";
import { CLOSE_ARRAY, COMMA, isSpace, NEWLINE, OPEN_ARRAY, OPEN_OBJECT, type Scan, scan } from "./scan.ts";

// Our own splitters and no streaming JSON parser: those build values event by event (some 30 MB/s where JSON.parse takes
// 200), hold a string of any length, and stop at the first syntax error. Here a record's bytes are cut out unparsed, to
// be parsed where there is a core free; one too large is counted and let go, and after a broken one the next is found.

/** One record's bytes, or that it is larger than the limit. */
export interface Piece {
  /** 1-based: the line, or the position in the array. */
  record: number;
  /** Undefined when the record is larger than the limit. */
  content: Uint8Array | undefined;
  /** The first bytes of a record that is larger than the limit. */
  head?: Uint8Array | undefined;
}

/** The whole stream as one record. */
export async function whole(stream: Bytes, limit: number): Promise<Piece> {
  const record = collector(limit);
  for await (const chunk of stream) record.add(chunk);
  return record.take(1);
}

/** The records of JSON text, known by its first bytes: the elements of an array, lines, or objects of several lines. */
export function jsonRecords(stream: Bytes, start: Uint8Array, limit: number): AsyncGenerator<Piece> {
  const first = start[start.findIndex((byte) => !isSpace(byte))];
  return first === OPEN_ARRAY || goesOn(start) ? values(stream, limit) : lines(stream, limit);
}

/** Whether the first line leaves an object open that the second can go on with; else the file is JSON Lines. */
function goesOn(start: Uint8Array): boolean {
  const from = start.findIndex((byte) => !isSpace(byte));
  const end = start.indexOf(NEWLINE, from);
  if (end < 0) return false;
  const line = start.subarray(from, end);
  const state = scan();
  for (let i = 0; i < line.length; ) i = state.next(line, i);
  const second = start.subarray(end).find((byte) => !isSpace(byte));
  return state.depth() > 0 && (second !== OPEN_OBJECT || state.takesObject());
}

/** The lines of a stream that are not blank, numbered from 1 with the blank ones. */
async function* lines(stream: Bytes, limit: number): AsyncGenerator<Piece> {
  const line = collector(limit);
  let number = 1;
  for await (const chunk of stream) {
    let from = 0;
    for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
      const piece = line.take(number++, chunk.subarray(from, to));
      if (!isBlank(piece)) yield piece;
      from = to + 1;
    }
    line.add(chunk.subarray(from));
  }
  const last = line.take(number);
  if (!isBlank(last)) yield last;
}

const isBlank = ({ content }: Piece): boolean => content?.every(isSpace) ?? false;

/** What stands open between two bytes of `values`. */
interface Open {
  /** Position in the array, or line. */
  record: number;
  /** Bytes from the start of its line. */
  column: number;
  isJunk: boolean;
}

/**
 * The elements of an array, numbered by position, or objects one after the other, numbered by line. One that is broken
 * (a string or bracket left open) ends where a line that is indented no deeper than it begins a new object.
 */
async function* values(stream: Bytes, limit: number): AsyncGenerator<Piece> {
  const bytes = collector(limit);
  const state = scan();
  let open: Open | undefined;
  let [isArray, position, line, lineStart, isIndent, offset] = [false, 0, 1, 0, true, 0];
  for await (const chunk of stream) {
    let from = 0;
    for (let i = 0; i < chunk.length; ) {
      const byte = chunk[i] as number;
      const column = offset + i - lineStart;
      if (open !== undefined && isCutOff(open, byte, state, isIndent && column <= open.column)) {
        yield bytes.take(open.record, chunk.subarray(from, i));
        open = undefined;
      }
      if (open === undefined && !isBetween(byte, isArray)) {
        position = isArray ? position + 1 : Math.max(position + 1, line);
        open = { record: position, column, isJunk: byte !== OPEN_OBJECT && byte !== OPEN_ARRAY };
        state.reset();
        from = i;
      }
      const to = open === undefined ? i + 1 : state.next(chunk, i);
      if (to === i) continue; // the line has ended inside a string: its end is read again, outside
      if (byte === NEWLINE) [line, lineStart, isIndent] = [line + 1, offset + i + 1, true];
      else if (!isSpace(byte)) isIndent = false;
      i = to;
      if (open === undefined) {
        if (byte === OPEN_ARRAY) isArray = true;
        if (byte === CLOSE_ARRAY) isArray = false;
        continue;
      }
      if (!open.isJunk && state.isClosed()) {
        yield bytes.take(open.record, chunk.subarray(from, i));
        open = undefined;
      }
    }
    if (open !== undefined) bytes.add(chunk.subarray(from));
    offset += chunk.length;
  }
  // An array without its end is a file cut off: the open element, or an empty one, tells it to whoever parses it.
  if (open !== undefined || isArray) yield bytes.take(open?.record ?? position + 1);
}

const isBetween = (byte: number, isArray: boolean): boolean =>
  isSpace(byte) || byte === COMMA || byte === (isArray ? CLOSE_ARRAY : OPEN_ARRAY);

/** Whether an open value ends before this byte: junk at the next sign of order, a broken object where another begins. */
function isCutOff(open: Open, byte: number, state: Scan, isOutermost: boolean): boolean {
  if (state.inString()) return false;
  if (open.isJunk) return byte === COMMA || byte === NEWLINE || byte === OPEN_OBJECT || byte === CLOSE_ARRAY;
  return byte === OPEN_OBJECT && isOutermost && !state.takesObject();
}

const HEAD_BYTES = 512;

/** Collects the bytes of one record, and no more than the limit of them. */
interface Collector {
  add(part: Uint8Array): void;
  /** What was added since the last time and a last part, in an ArrayBuffer of its own: the chunks can be freed. */
  take(record: number, last?: Uint8Array): Piece;
}

function collector(limit: number): Collector {
  let parts: Uint8Array[] = [];
  let size = 0;
  const add = (part: Uint8Array) => {
    const wasWhole = size <= limit;
    size += part.length;
    if (size <= limit) parts.push(part);
    else if (wasWhole) parts = [headOf([...parts, part], Math.min(HEAD_BYTES, limit))];
  };
  return {
    add,
    take(record, last) {
      if (last !== undefined) add(last);
      const content = join(parts);
      const isWhole = size <= limit;
      parts = [];
      size = 0;
      return isWhole ? { record, content } : { record, content: undefined, head: content };
    },
  };
}

const headOf = (parts: readonly Uint8Array[], length: number): Uint8Array =>
  join(parts.map((part) => part.subarray(0, length))).slice(0, length);
