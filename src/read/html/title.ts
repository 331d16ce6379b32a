/** The headline as the page shows it. */

import type { LinkedData } from "./json-ld.ts";
import { plainText } from "./json-ld.ts";
import { firstOf, type Meta } from "./meta.ts";
import { classWords, type Element, isInside, letters } from "./tree.ts";

export interface Headline {
  text: string;
  /** Where the page shows it. */
  element?: Element | undefined;
}

export function readTitle(all: readonly Element[], meta: Meta, linked: LinkedData): Headline | undefined {
  const title = textOfFirst(all, "title");
  const og = firstOf(meta, "og:title", "twitter:title") ?? "";
  const site = letters(meta.get("og:site_name") ?? "");
  const shown = all
    .filter(({ name }) => name === "h1")
    .slice(0, MAX_HEADINGS)
    .filter((element) => !isLogo(element))
    .map((element) => ({ element, text: withoutKicker(element, [og, title]) }))
    .filter(({ text }) => text.length > 1 && letters(text) !== site);
  const inArticle = shown.filter(({ element }) =>
    isInside(element, ({ name }) => name === "article" || name === "main"),
  );
  const found = only(inArticle) ?? shown.find(({ text }) => isIn(text, title)) ?? only(shown);
  if (found !== undefined) return found;
  const text = linked.headline ?? (withoutSite(og, meta.get("og:site_name")) || firstPart(title));
  if (text === undefined) return undefined;
  return { text, element: all.find((it) => /^h[1-4]$/.test(it.name) && letters(plainText(it)) === letters(text)) };
}

const MAX_HEADINGS = 50;

const textOfFirst = (all: readonly Element[], name: string): string => {
  const element = all.find((it) => it.name === name);
  return element === undefined ? "" : plainText(element);
};

const only = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);

/** The site's name over the page: a link to its front page, or called a logo. */
const isLogo = (element: Element): boolean =>
  isInside(
    element,
    (it) =>
      /(?:^|[^a-z])(?:logo|site-title|site-name|brand|branding)(?:[^a-z]|$)/.test(classWords(it)) && it.name !== "body",
  ) ||
  element.children.some(
    (child) => typeof child !== "string" && child.name === "a" && FRONT_PAGE.test(child.attributes.href ?? ""),
  );

const FRONT_PAGE = /^(?:https?:\/\/(?!.{0,60}\/\/)[^/]{3,100})?\/?(?:(?:index|home)\.\w{2,5}.{0,20})?$/;

/** "<small>Politics</small> Cabinet meets" → "Cabinet meets", where that is a part of the page's own titles. */
function withoutKicker(element: Element, titles: readonly string[]): string {
  const text = plainText(element);
  const first = element.children.find((child) => typeof child !== "string" || child.trim() !== "");
  if (first === undefined || typeof first === "string") return text;
  const kicker = plainText(first);
  const rest = text.slice(kicker.length).trim();
  const parts = titles.flatMap((title) => [title, ...title.split(SEPARATOR)]).map(letters);
  return kicker !== "" && text.startsWith(kicker) && parts.includes(letters(rest)) ? rest : text;
}

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
