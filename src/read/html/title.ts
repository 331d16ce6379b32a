/** The headline as the page shows it. */

import type { LinkedData } from "./json-ld.ts";
import { plainText } from "./json-ld.ts";
import { firstOf, type Meta } from "./meta.ts";
import { type Element, isInside } from "./tree.ts";

export function readTitle(all: readonly Element[], meta: Meta, linked: LinkedData): string | undefined {
  const h1s = all.filter(({ name }) => name === "h1").map((element) => ({ element, text: plainText(element) }));
  const shown = h1s.filter(({ text }) => text.length > 1);
  const inArticle = shown.filter(({ element }) =>
    isInside(element, ({ name }) => name === "article" || name === "main"),
  );
  const titleElement = all.find(({ name }) => name === "title");
  const title = titleElement === undefined ? "" : plainText(titleElement);
  const og = firstOf(meta, "og:title", "twitter:title");
  return (
    only(inArticle) ??
    shown.find(({ text }) => isIn(text, title))?.text ??
    only(shown) ??
    linked.headline ??
    (og === undefined ? undefined : withoutSite(og, meta.get("og:site_name"))) ??
    firstPart(title)
  );
}

const only = (found: readonly { text: string }[]): string | undefined =>
  found.length === 1 ? found[0]?.text : undefined;

/** All words of a headline of at least two words. */
function isIn(text: string, title: string): boolean {
  const words = wordsOf(text);
  const all = new Set(wordsOf(title));
  return words.length > 1 && words.every((word) => all.has(word));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const SEPARATOR = /\s+[|–—·•»:-]+\s+/;

/** "Headline - Site" less the site. */
function withoutSite(title: string, site: string | undefined): string {
  if (site === undefined) return title;
  const parts = title.split(SEPARATOR);
  const last = parts.at(-1)?.toLowerCase();
  if (parts.length < 2 || last === undefined || last !== site.toLowerCase()) return title;
  return title.slice(0, title.toLowerCase().lastIndexOf(last)).replace(/\s*[|–—·•»:-]+\s*$/, "");
}

const firstPart = (title: string): string | undefined => title.split(SEPARATOR)[0]?.trim() || title || undefined;
