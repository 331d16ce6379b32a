import type { Format } from "./article.ts";

/** How many bytes a format is told by. */
export const SNIFFED_BYTES = 4096;

export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

/** The byte order mark at the start, if there is one. */
export function byteOrderMark(
  head: Uint8Array,
): { label: "utf-8" | "utf-16le" | "utf-16be"; length: number } | undefined {
  const [a, b, c] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { label: "utf-8", length: 3 };
  if (a === 0xff && b === 0xfe) return { label: "utf-16le", length: 2 };
  if (a === 0xfe && b === 0xff) return { label: "utf-16be", length: 2 };
  return undefined;
}

// The tags by which a browser knows a page (WHATWG MIME Sniffing, 7.1), with the ones that pages saved in part begin with.
const HTML =
  /^(?:<!--|<(?:!doctype html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|article|main|meta|link)\b|<\?xml\b[^>]{0,200}>\s{0,20}<(?:!doctype html|html)\b)/i;
const MARKUP = /^<(?:\?xml|!doctype|rss|feed|nitf)\b/i;
const JSON_START = /^(?:\{\s*(?:["}]|$)|\[\s*(?:[{\]]|$))/;
const JSON_NAME = /\.(?:json|jsonl|ndjson)(?:\.gz)?$/i;

export type Sniffed = Format | "binary" | "markup" | "empty";

/**
 * The format of decompressed bytes after their byte order mark, by what they hold. The name decides in one case alone:
 * damaged JSON looks like text, and one wrong line must not make an article of the whole file.
 */
export function sniff(head: Uint8Array, name: string): Sniffed {
  const sniffed = head.subarray(0, SNIFFED_BYTES);
  if (isBinary(sniffed)) return "binary";
  const start = Buffer.from(sniffed.buffer, sniffed.byteOffset, sniffed.length).toString("latin1").trimStart();
  if (start === "") return head.length < SNIFFED_BYTES ? "empty" : "text";
  if (/^WARC\/\d/.test(start)) return "warc";
  if (HTML.test(start)) return "html";
  if (MARKUP.test(start)) return "markup";
  if (JSON_START.test(start) || (JSON_NAME.test(name) && /^\s{0,9}[{[]/m.test(start))) return "json";
  return "text";
}

/** A NUL, the mark of a PDF, or more than one control character in ten. */
function isBinary(head: Uint8Array): boolean {
  if (head[0] === 0x25 && head[1] === 0x50 && head[2] === 0x44 && head[3] === 0x46) return true;
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) controls++;
  }
  return controls * 10 > head.length;
}
