import { isUtf8 } from "node:buffer";
import { byteOrderMark } from "./sniff.ts";

export interface Decoded {
  text: string;
  /** The bytes were neither UTF-8 nor what they declare, and were read as windows-1252. */
  isFallback: boolean;
}

/**
 * Bytes as text: by a byte order mark, else as UTF-8 where they are that, else by the charset declared (a label of the
 * WHATWG Encoding Standard), else as windows-1252. Declarations come third because they are wrong more often than bytes
 * that happen to be valid UTF-8.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const mark = byteOrderMark(bytes);
  if (mark !== undefined && mark.label !== "utf-8") {
    return { text: new TextDecoder(mark.label).decode(bytes), isFallback: false };
  }
  if (isUtf8(bytes)) return { text: utf8.decode(bytes), isFallback: false };
  const decoder = declared === undefined ? undefined : decoderOf(declared);
  if (decoder === undefined) return { text: fromWindows1252(bytes), isFallback: true };
  if (decoder.encoding === "windows-1252") return { text: fromWindows1252(bytes), isFallback: false };
  return { text: decoder.decode(bytes), isFallback: false };
}

const utf8 = new TextDecoder(); // without `stream` it keeps no state from call to call

/** None for an unknown label, and none for UTF-8: these bytes are not. */
function decoderOf(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    const decoder = new TextDecoder(label.trim());
    return decoder.encoding === "utf-8" ? undefined : decoder;
  } catch {
    return undefined;
  }
}

/** What windows-1252 has at 0x80 to 0x9f; the five free places are the control characters of Latin-1 (WHATWG). */
export const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

// By hand: some releases of Node 22 and 23 decode this label as Latin-1, so that curly quotes become control characters.
function fromWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  return latin1.replace(/[\x80-\x9f]/g, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80] as string);
}
