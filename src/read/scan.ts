export const NEWLINE = 0x0a;
export const COMMA = 0x2c;
export const OPEN_ARRAY = 0x5b;
export const CLOSE_ARRAY = 0x5d;
export const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const QUOTE = 0x22;
const COLON = 0x3a;
const BACKSLASH = 0x5c;

/** JSON's white space. */
export const isSpace = (byte: number): boolean => byte === 0x20 || byte === NEWLINE || byte === 0x0d || byte === 0x09;

/** Follows JSON through its bytes, chunk by chunk: what is open, and where it closes. It checks no more than that. */
export interface Scan {
  /** Takes one byte at `i`, or a stretch of a string; returns where to go on: at `i` when that ends a string's line. */
  next(chunk: Uint8Array, i: number): number;
  /** Brackets open. */
  depth(): number;
  inString(): boolean;
  /** Whether an object may begin here, inside what is open. */
  takesObject(): boolean;
  /** The last bracket has been closed and nothing was wrong with them. */
  isClosed(): boolean;
  reset(): void;
}

// JSON.parse itself takes any depth; a file of nothing but brackets must not fill the memory with them.
const MAX_DEPTH = 10_000;

export function scan(): Scan {
  let stack: number[] = [];
  let isString = false;
  let isEscaped = false;
  let isBroken = false;
  let last = 0; // the last byte outside strings that is no white space
  let newline = { chunk: undefined as Uint8Array | undefined, at: -1 };

  const newlineFrom = (chunk: Uint8Array, i: number): number => {
    // Sought once for all the strings before it: a chunk without a line break is not searched again for each.
    if (newline.chunk !== chunk || newline.at < i) {
      const at = chunk.indexOf(NEWLINE, i);
      newline = { chunk, at: at < 0 ? chunk.length : at };
    }
    return newline.at;
  };

  /** Text inside a string: to its end, or to the end of the line, which no string may pass. */
  const nextInString = (chunk: Uint8Array, i: number): number => {
    if (isEscaped && chunk[i] !== NEWLINE) {
      isEscaped = false;
      return i + 1;
    }
    const found = chunk.indexOf(QUOTE, i);
    const quote = found < 0 ? chunk.length : found;
    const lineEnd = newlineFrom(chunk, i);
    if (lineEnd < quote) {
      isString = isEscaped = false;
      isBroken = true;
      return lineEnd;
    }
    let slash = quote;
    while (slash > i && chunk[slash - 1] === BACKSLASH) slash--;
    isEscaped = (quote - slash) % 2 === 1;
    if (found < 0) return quote;
    isString = isEscaped;
    isEscaped = false;
    return quote + 1;
  };

  const open = (bracket: number): void => {
    if (stack.length < MAX_DEPTH) stack.push(bracket);
    else isBroken = true;
  };

  /** A closing bracket closes what was left open inside its pair; without a pair it is wrong. */
  const close = (bracket: number): void => {
    const pair = stack.lastIndexOf(bracket);
    if (pair < 0) isBroken = true;
    else stack.length = pair;
  };

  return {
    next(chunk, i) {
      if (isString) return nextInString(chunk, i);
      const byte = chunk[i] as number;
      if (isSpace(byte)) return i + 1;
      last = byte;
      if (byte === QUOTE) isString = true;
      else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) open(byte);
      else if (byte === CLOSE_OBJECT) close(OPEN_OBJECT);
      else if (byte === CLOSE_ARRAY) close(OPEN_ARRAY);
      return i + 1;
    },
    depth: () => stack.length,
    inString: () => isString,
    takesObject: () =>
      !isBroken && (last === COLON || (stack.at(-1) === OPEN_ARRAY && (last === OPEN_ARRAY || last === COMMA))),
    isClosed: () => stack.length === 0 && !isBroken && !isString,
    reset() {
      stack = [];
      isString = isEscaped = isBroken = false;
      last = 0;
    },
  };
}
