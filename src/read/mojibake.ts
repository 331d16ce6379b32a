import { isUtf8 } from "node:buffer";
import { WINDOWS_1252 } from "./decode.ts";

// What UTF-8's lead bytes for Latin letters and curly quotes look like when read as windows-1252 or windows-1250.
const SIGN = /[ÂÃâĂ][\u0080-\u00bf\u0100-\u017f\u02c0-\u02df\u2010-\u2122]/;

// Pages put these in beside the damage; inside it they are the second half of a letter ("Ã\u00a0" for "à").
const LONE_NBSP = /(?<![^ -~\n])\u00a0/g;

/**
 * Undoes UTF-8 that was read as windows-1252 or windows-1250 ("â€™" for an apostrophe). The text is one record: it is
 * changed only when all of it turns back into valid UTF-8, so that a single such sign in a sound text stays.
 */
export function repairMojibake(text: string): string {
  if (!SIGN.test(text)) return text;
  const blanked = text.replace(LONE_NBSP, " ");
  for (const toByte of CHARSETS) {
    const repaired = readAgain(blanked, toByte);
    if (repaired !== undefined) return repaired;
  }
  return text;
}

function readAgain(text: string, toByte: ReadonlyMap<number, number>): string | undefined {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const byte = unit < 0x80 ? unit : toByte.get(unit);
    if (byte === undefined) return undefined;
    bytes[i] = byte;
  }
  return isUtf8(bytes) ? new TextDecoder().decode(bytes) : undefined;
}

const upperHalf = Uint8Array.from({ length: 0x80 }, (_, i) => 0x80 + i);

/** Character → byte, for the upper half of the two charsets. */
const CHARSETS = [
  WINDOWS_1252 + Buffer.from(upperHalf.subarray(0x20)).toString("latin1"),
  new TextDecoder("windows-1250").decode(upperHalf),
].map((characters) => new Map(Array.from(characters, (c, i) => [c.charCodeAt(0), 0x80 + i])));
