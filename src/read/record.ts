import type { Place } from "./article.ts";

/** One record as it stands in the input, cheap to hand to another thread; what is in it is not yet looked at. */
export interface RawRecord extends Place {
  /**
   * The record's own bytes: a text file, a page, one line of JSON Lines, one element of an array, a WARC payload.
   * It fills an ArrayBuffer of its own, so `content.buffer` may be transferred.
   */
  content: Uint8Array;
  /** What a container says of it (WARC headers, `Content-Type`): the address, the day, the charset. */
  url?: string | undefined;
  date?: string | undefined;
  charset?: string | undefined;
  /** Of a page in an archive: a page as it was sent, or its text. */
  mediaType?: "text/html" | "text/plain" | undefined;
}

/** What keeps a record from becoming an article. */
export interface Fault {
  /** For programs: `EMPTY_FILE`, `INVALID_JSON`, `NO_TEXT`, `RECORD_TOO_LARGE`, ... */
  code: string;
  /** What is wrong and what to do. */
  message: string;
  /** The first characters at fault, when there are any. */
  excerpt?: string | undefined;
}

/** A record that cannot become an article, and why: one row of rejects.csv. */
export interface Reject extends Fault {
  /** As in `Place`. */
  source: string;
  record: number;
}

/** Tells a fault or a reject from a record, a draft or an article: only the first two have a code. */
export const isFault = (it: object): it is Fault => "code" in it;

const EXCERPT_CHARACTERS = 120;

/** The first characters of what is at fault, fit for one cell of a table: one line, no control characters. */
export function excerpt(content: Uint8Array | string): string {
  const head =
    typeof content === "string" ? content : new TextDecoder().decode(content.subarray(0, EXCERPT_CHARACTERS * 4));
  const line = head
    .slice(0, EXCERPT_CHARACTERS * 4)
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, " ")
    .trim();
  return [...line].slice(0, EXCERPT_CHARACTERS).join("");
}
