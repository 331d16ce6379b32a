import type { Draft } from "./article.ts";
import { decode } from "./decode.ts";
import { readAuthors } from "./html/author.ts";
import { readBlocks } from "./html/blocks.ts";
import { readBody } from "./html/body.ts";
import { otherMatter, Region } from "./html/furniture.ts";
import { readLinkedData } from "./html/json-ld.ts";
import { firstOf, readMeta } from "./html/meta.ts";
import { notAnArticle } from "./html/not-article.ts";
import { readPublished } from "./html/published.ts";
import { readTitle } from "./html/title.ts";
import { type Element, elements, letters, parseTree, TooManyElements } from "./html/tree.ts";
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
export function readHtml(bytes: Uint8Array, hints: PageHints): Draft | Fault {
  const { text, isFallback } = decode(bytes, hints.charset ?? declaredCharset(bytes));
  let root: Element;
  try {
    root = parseTree(text);
  } catch (error) {
    if (error instanceof TooManyElements) return TOO_LARGE;
    throw error;
  }
  const all = elements(root);
  const page = readBlocks(root);
  const meta = readMeta(all);
  const linked = readLinkedData(all);
  const url = hints.url ?? addressOf(all) ?? firstOf(meta, "og:url", "twitter:url") ?? linked.url;
  const site = firstOf(meta, "og:site_name", "application-name") ?? linked.site;
  const language =
    all.find(({ name }) => name === "html")?.attributes.lang ?? firstOf(meta, "og:locale") ?? linked.language;
  const headline = readTitle(all, meta, linked);
  const body = readBody(page, headline?.element);
  const fault = notAnArticle({ page, body, title: headline?.text, meta, linked });
  if (fault !== undefined) return fault;
  const others = new Region(page, otherMatter, headline?.element);
  const shared = { all, page, meta, linked, headline: headline?.element, others };
  const sites = [site, linked.site, url && /^https?:\/\/(?:www\.)?([^/.]+)/.exec(url)?.[1]].flatMap((it) =>
    it ? [letters(it)] : [],
  );
  const authors = readAuthors({ ...shared, sites });
  return {
    url,
    site,
    language: language?.replace("_", "-"),
    title: headline?.text,
    author: authors.length > 0 ? authors.join("; ") : undefined,
    ...readPublished({ ...shared, url, language, fetched: hints.date?.slice(0, 10) }),
    decodingFallback: isFallback || undefined,
    paragraphs: body.map(({ text }) => text),
  };
}

/** What `<meta charset>`, `<meta http-equiv>` or the XML declaration says in the first 4,096 bytes. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString("latin1");
  return /<(?:meta|\?xml)\b[^>]{0,200}?\b(?:charset|encoding)\s{0,5}=\s{0,5}["']?([\w:.-]{2,40})/i.exec(head)?.[1];
}

const TOO_LARGE: Fault = {
  code: "PAGE_TOO_LARGE",
  message: "The page has more elements than any article. Split it, or give its text.",
};

const addressOf = (all: readonly Element[]): string | undefined =>
  all.find(
    ({ name, attributes }) =>
      name === "link" && attributes.rel === "canonical" && /^https?:/.test(attributes.href ?? ""),
  )?.attributes.href;
