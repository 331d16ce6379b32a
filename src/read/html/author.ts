/** Who wrote it: where a page names its authors, the surest place first. */
import { authorLinks, marked, markedByClass } from "./byline.ts";
import { isHidden } from "./furniture.ts";
import type { Meta } from "./meta.ts";
import { namesIn } from "./names.ts";
import type { Signals } from "./signals.ts";
import { datedLines, linesNearHeadline, signatures } from "./signature.ts";
import { classWords, type Element, elements, isInside, letters, textOf } from "./tree.ts";

export function readAuthors(signals: Signals): string[] {
  for (const read of ORDER) {
    const names = [...new Set(read(signals).flatMap((text) => namesIn(text, sitesBut(text, signals))))];
    if (names.length > 0) return names.slice(0, MAX_AUTHORS);
  }
  return [];
}

const MAX_AUTHORS = 8;

/** A blog may bear the name of the person who writes it. */
const sitesBut = (name: string, { sites, linked }: Signals): readonly string[] =>
  name.includes(" ") && linked.persons.includes(name) ? [] : sites;

const AUTHOR = /(?:^|\s)author(?:\s|$)/;

const ORDER: readonly ((signals: Signals) => string[])[] = [
  (s) => withOthersShown(s, shown(s, s.linked.authors)),
  (s) => marked(s, ({ attributes, name }) => name !== "link" && AUTHOR.test(attributes.rel ?? "")),
  (s) => shown(s, itempropAuthors(s)),
  (s) => markedByClass(s),
  (s) => shown(s, written(s.meta)),
  (s) => linesNearHeadline(s),
  (s) => datedLines(s),
  (s) => boxes(s),
  (s) => authorLinks(s),
  (s) => signatures(s),
  (s) => shown(s, s.linked.otherAuthors),
  (s) => namesInMeta(s),
];

/** A page may tell machines only the first of the names that it shows. */
function withOthersShown(s: Signals, names: string[]): string[] {
  if (names.length === 0) return [];
  const inMeta = namesInMeta(s);
  const known = new Set(inMeta.map(letters));
  return names.length < known.size && names.every((name) => known.has(letters(name))) ? inMeta : names;
}

const META = [
  "author article:author_name article:author:name dc.creator dcterms.creator parsely-author sailthru.author byl article:author",
  "citation_author og:author og:article:author mrf:authors authors cxenseparse:author vr:author rbauthors itemprop:author",
  "shareaholic:article_author_name dcsext.author author_name author-name",
].flatMap((line) => line.split(" "));

/** The first that holds more than one word: one is mostly an account. */
const named = (meta: Meta): string[] =>
  META.flatMap((name) => meta.get(name) ?? [])
    .filter((name) => name.includes(" "))
    .slice(0, 1);

const namesInMeta = (s: Signals): string[] => named(s.meta).flatMap((text) => shown(s, namesIn(text, s.sites)));

const itempropAuthors = (s: Signals): string[] =>
  marked(s, ({ attributes }) => AUTHOR.test(attributes.itemprop ?? "")).flatMap((text) => namesIn(text, s.sites));

/** Names that the page shows too: the others are mostly accounts of the content system. */
function shown({ page }: Signals, names: readonly string[]): string[] {
  return names.filter((name) => {
    const lower = wordsOf(name);
    const [first = ""] = lower.split(" ");
    return page.blocks.some(({ text, element }) => {
      const start = text.slice(0, MAX_LINE).toLowerCase();
      return start.includes(first) && ` ${wordsOf(start)} `.includes(` ${lower} `) && isShown(element);
    });
  });
}

/** Characters of a block in which a name is looked for. */
const MAX_LINE = 1000;

const wordsOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");

const isShown = (element: Element): boolean => !isInside(element, isHidden);

/** Of WordPress: `twitter:label1` "Written by", `twitter:data1` the name. */
const written = (meta: Meta): string[] =>
  /^(?:written by|geschrieben von|verfasst von|écrit par|escrito por|scritto da|geschreven door|napisane przez)/i.test(
    meta.get("twitter:label1") ?? "",
  )
    ? [meta.get("twitter:data1") ?? ""]
    : [];

const BOX =
  /(?:^|\s)(?:about-?)?(?:the-?)?(?:author|autor|authors?__|post-author)(?:[-_]{1,2}(?:bio|box|info|card|description|about|container))?(?:\s|$)/;

/** The heading of a box about the author below the article. */
function boxes({ all }: Signals): string[] {
  const box = all.find((element) => BOX.test(classWords(element)));
  const heading = box === undefined ? undefined : elements(box).find(({ name }) => /^h[2-6]$/.test(name));
  return heading === undefined ? [] : [textOf(heading)];
}
