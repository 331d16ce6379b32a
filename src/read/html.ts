import type { Draft } from "./article.ts";
import type { Fault } from "./record.ts";

/** What is known of a page beside its bytes. */
export interface PageHints {
  url?: string | undefined;
  /** A day or date-time by which the page was there: a crawl's, not the article's. */
  date?: string | undefined;
  /** Of the `Content-Type` header. */
  charset?: string | undefined;
}

/** A page → its article. */
export function readHtml(_bytes: Uint8Array, _hints: PageHints): Draft | Fault {
  return { code: "UNSUPPORTED_FORMAT", message: "This is an HTML page, which cannot be read yet. Give its text." };
}
