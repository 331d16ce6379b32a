import { createHash } from "node:crypto";
import { isSameLine } from "./paragraphs.ts";

export const FORMATS = ["text", "html", "json", "warc"] as const;
export type Format = (typeof FORMATS)[number];

export const PUBLISHED_BASES = ["header", "field", "json-ld", "meta", "time", "url", "text"] as const;
export type PublishedBasis = (typeof PUBLISHED_BASES)[number];

/** Where a record stands in the input: a path relative to the deepest common folder, and a 1-based place in it. */
export interface Place {
  source: string;
  record: number;
  format: Format;
}

/** What a reader of any format found in one record, before white space is folded and the id is made. */
export interface Draft {
  externalId?: string | undefined;
  url?: string | undefined;
  site?: string | undefined;
  /** Several authors joined by "; ". */
  author?: string | undefined;
  /** BCP 47, as the source declares it. */
  language?: string | undefined;
  title?: string | undefined;
  /** A calendar day, `YYYY-MM-DD`. */
  published?: string | undefined;
  /** The date-time as the source has it, when it has one. */
  publishedAt?: string | undefined;
  publishedBasis?: PublishedBasis | undefined;
  /** True when the bytes were neither UTF-8 nor what they declare, and were read as windows-1252. */
  decodingFallback?: boolean | undefined;
  /** Paragraphs of the body, without the title. */
  paragraphs: readonly string[];
}

/** One article. Offsets into `text` are UTF-16 units everywhere but in the tables (records/rows.ts turns them). */
export interface Article extends Place, Omit<Draft, "paragraphs" | "language"> {
  /** `a` and the first 16 hex digits of a SHA-256 over published day, title and text. */
  articleId: string;
  /** BCP 47; `und` when undecided. */
  language: string;
  /** Title (when there is one) and paragraphs, joined by blank lines, white space folded inside each. */
  text: string;
}

/** A draft with its place, its text put together and its stable id. `language` is what read/language.ts decided. */
export function toArticle(draft: Draft, place: Place, language: string): Article {
  const title = draft.title === undefined ? undefined : foldSpaces(draft.title) || undefined;
  const body = draft.paragraphs.map(foldSpaces).filter((p) => p !== "");
  while (title !== undefined && body[0] !== undefined && isSameLine(body[0], title)) body.shift();
  const text = (title === undefined ? body : [title, ...body]).join("\n\n");
  const { paragraphs: _, language: __, ...fields } = draft;
  return { ...fields, ...place, title, language, text, articleId: articleId(draft.published, title, text) };
}

/** White space to single blanks. Control characters count as that, and half a surrogate pair, which UTF-8 cannot hold, is U+FFFD. */
export function foldSpaces(text: string): string {
  const whole = /[\ud800-\udfff]/.test(text) ? text.replace(/\p{Cs}/gu, "\ufffd") : text;
  return whole.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

function articleId(published: string | undefined, title: string | undefined, text: string): string {
  const hash = createHash("sha256");
  hash.update(JSON.stringify([published ?? "", title ?? "", text]));
  return `a${hash.digest("hex").slice(0, 16)}`;
}
