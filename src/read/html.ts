/** A web page → its article: parsed once (html/tree.ts), cut into blocks (html/blocks.ts), and asked one question a file. */
import type { Draft } from "./article.ts";
import { decode } from "./decode.ts";
import { readAuthors } from "./html/author.ts";
import { type Block, readBlocks } from "./html/blocks.ts";
import { readBody } from "./html/body.ts";
import { otherMatter, Region } from "./html/furniture.ts";
import { type LinkedData, readLinkedData } from "./html/json-ld.ts";
import { firstOf, type Meta, readMeta } from "./html/meta.ts";
import { notAnArticle } from "./html/not-article.ts";
import { readPublished } from "./html/published.ts";
import type { Signals } from "./html/signals.ts";
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

/** A page → its article, or why it is none. */
export function readHtml(bytes: Uint8Array, hints: PageHints): Draft | Fault {
  const { text, isFallback } = decode(bytes, hints.charset ?? declaredCharset(bytes));
  const root = treeOf(text);
  if (root === undefined) return TOO_LARGE;
  const draft = readPage(root, hints);
  return isFallback && "paragraphs" in draft ? { ...draft, decodingFallback: true } : draft;
}

/** What `<meta charset>`, `<meta http-equiv>` or the XML declaration says in the first 4,096 bytes. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString("latin1");
  return /<(?:meta|\?xml)\b[^>]{0,200}?\b(?:charset|encoding)\s{0,5}=\s{0,5}["']?([\w:.-]{2,40})/i.exec(head)?.[1];
}

function treeOf(text: string): Element | undefined {
  try {
    return parseTree(text);
  } catch (error) {
    if (error instanceof TooManyElements) return undefined;
    throw error;
  }
}

const TOO_LARGE: Fault = {
  code: "PAGE_TOO_LARGE",
  message: "The page has more elements than any article. Split it, or give its text.",
};

function readPage(root: Element, hints: PageHints): Draft | Fault {
  const all = elements(root);
  const page = readBlocks(root);
  const meta = readMeta(all);
  const linked = readLinkedData(all);
  const headline = readTitle(all, meta, linked);
  const body = readBody(page, headline?.element);
  const paragraphs = readParagraphs(body, linked);
  const fault = notAnArticle({ page, paragraphs, title: headline?.text, meta, linked });
  if (fault !== undefined) return fault;
  const about = aboutPage(all, meta, linked, hints);
  const signals: Signals = {
    all,
    page,
    body,
    meta,
    linked,
    headline: headline?.element,
    others: new Region(page, otherMatter, headline?.element),
    url: about.url,
    language: about.language,
    sites: siteNames(about, linked),
    fetched: hints.date?.slice(0, 10),
  };
  const authors = readAuthors(signals);
  const author = authors.length > 0 ? authors.join("; ") : undefined;
  return { ...about, title: headline?.text, author, ...readPublished(signals), paragraphs };
}

/** The body as the page shows it; its copy in JSON-LD only where a page without its scripts shows next to nothing. */
function readParagraphs(shown: readonly Block[], { body = "" }: LinkedData): string[] {
  const length = shown.reduce((sum, { text }) => sum + text.length, 0);
  const isShell = length * 4 < body.length && !/<\w/.test(body);
  return isShell ? body.split(/\s*\n\s*/) : shown.map(({ text }) => text);
}

interface About {
  url: string | undefined;
  site: string | undefined;
  language: string | undefined;
}

const aboutPage = (all: readonly Element[], meta: Meta, linked: LinkedData, hints: PageHints): About => ({
  url: hints.url ?? canonicalUrl(all) ?? firstOf(meta, "og:url", "twitter:url") ?? linked.url,
  site: firstOf(meta, "og:site_name", "application-name") ?? linked.site,
  language: languageTag(
    all.find(({ name }) => name === "html")?.attributes.lang || firstOf(meta, "og:locale") || linked.language,
  ),
});

const canonicalUrl = (all: readonly Element[]): string | undefined =>
  all.find(({ name, attributes }) => name === "link" && attributes.rel === "canonical" && isAddress(attributes.href))
    ?.attributes.href;

const isAddress = (href = ""): boolean => /^https?:\/\//.test(href);

/** BCP 47 in its usual case: "de_DE", "DE" and "de-de.UTF-8" are all written on pages. */
function languageTag(written = ""): string | undefined {
  const tag = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,3}/i.exec(written.trim())?.[0].replaceAll("_", "-");
  try {
    return tag === undefined ? undefined : Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** Names that stand where an author's would and are the site's. */
function siteNames({ site, url = "" }: About, linked: LinkedData): string[] {
  const host = /^https?:\/\/(?:www\.)?([^/.]+)/.exec(url)?.[1];
  return [site, linked.site, host].flatMap((name) => (name ? [letters(name)] : []));
}
