import type { Place } from "./article.ts";

/** One record as it stands in the input, cheap to hand to another thread; what is in it is not yet looked at. */
export interface RawRecord extends Place {
  /** The record's own bytes: a text file, a page, one line of JSON Lines, one element of an array, a WARC payload. */
  content: Uint8Array;
  /** What a container says of it (WARC headers, `Content-Type`): the address, the day, the charset. */
  url?: string | undefined;
  date?: string | undefined;
  charset?: string | undefined;
}

/** A record that cannot become an article, and why: one row of rejects.csv. */
export interface Reject {
  /** As in `Place`. */
  source: string;
  record: number;
  /** For programs: `EMPTY_FILE`, `INVALID_JSON`, `NO_TEXT`, `RECORD_TOO_LARGE`, ... */
  code: string;
  /** What is wrong and what to do. */
  message: string;
  /** The first characters at fault, when there are any. */
  excerpt?: string | undefined;
}
