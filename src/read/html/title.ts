/** The headline as the page shows it. */

import type { LinkedData } from "./json-ld.ts";
import { plainText } from "./json-ld.ts";
import { firstOf, type Meta } from "./meta.ts";
import { type Element, isInside } from "./tree.ts";

export interface Headline {
  text: string;
  /** Where the page shows it. */
  element?: Element | undefined;
}

export function readTitle(all: readonly Element[], meta: Meta, linked: LinkedData): Headline | undefined {
  const shown = all
    .filter(({ name }) => name === "h1")
    .map(toHeadline)
    .filter(({ text }) => text.length > 1);
  const inArticle = shown.filter(({ element }) =>
    isInside(element, ({ name }) => name === "article" || name === "main"),
  );
  const title = all.find(({ name }) => name === "title");
  const titleText = title === undefined ? "" : plainText(title);
  const found = only(inArticle) ?? shown.find(({ text }) => isIn(text, titleText)) ?? only(shown);
  if (found !== undefined) return found;
  const og = firstOf(meta, "og:title", "twitter:title");
  const text =
    linked.headline ??
    (og === undefined ? undefined : withoutSite(og, meta.get("og:site_name"))) ??
    firstPart(titleText);
  if (text === undefined) return undefined;
  const element = all.find((it) => /^h[1-4]$/.test(it.name) && plainText(it) === text);
  return { text, element };
}

const toHeadline = (element: Element) => ({ element, text: plainText(element) });

const only = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);

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
