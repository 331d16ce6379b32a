/** Who wrote it: where a page names its authors, the surest place first. */
import { isHidden } from "./furniture.ts";
import { decode } from "./json-ld.ts";
import { firstOf, type Meta } from "./meta.ts";
import { namesIn } from "./names.ts";
import type { Signals } from "./signals.ts";
import { classWords, type Element, elements, isInside, textOf } from "./tree.ts";

export function readAuthors(signals: Signals): string[] {
  for (const read of ORDER) {
    const names = [...new Set(read(signals).flatMap((text) => namesIn(text, signals.sites)))];
    if (names.length > 0) return names.slice(0, MAX_AUTHORS);
  }
  return [];
}

const MAX_AUTHORS = 8;

const AUTHOR = /(?:^|\s)author(?:\s|$)/;

const ORDER: readonly ((signals: Signals) => string[])[] = [
  (s) => shown(s, s.linked.authors),
  (s) => texts(s, ({ attributes, name }) => name !== "link" && AUTHOR.test(attributes.rel ?? "")),
  (s) => shown(s, itempropAuthors(s)),
  (s) => nearest(s),
  (s) => shown(s, written(s.meta)),
  (s) => linesNearHeadline(s),
  (s) => boxes(s),
  (s) => shown(s, s.linked.otherAuthors),
  (s) => shown(s, [firstOf(s.meta, ...META) ?? ""].filter(isFullName)),
];

const META =
  "author article:author_name dc.creator dcterms.creator parsely-author sailthru.author byl article:author".split(" ");

const itempropAuthors = (s: Signals): string[] =>
  texts(s, ({ attributes }) => AUTHOR.test(attributes.itemprop ?? "")).flatMap((text) => namesIn(text, s.sites));

/** One word is mostly an account. */
const isFullName = (name: string): boolean => name.includes(" ");

/** Names that the page shows too: the others are mostly accounts of the content system. */
function shown({ page }: Signals, names: readonly string[]): string[] {
  return names.filter((name) => {
    const lower = ` ${wordsOf(name)} `;
    return page.blocks.some(
      ({ text, element }) => ` ${wordsOf(text.slice(0, MAX_LINE))} `.includes(lower) && isShown(element),
    );
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

const BYLINE_WORDS =
  "authors? authorname autor autoren autorin autore autora autores auteur auteurs byline bylines by-line verfasser redakteur redaktor writer contributors? reporter journalist posted-by postedby";

/** Words of classes around a byline, and those of classes that hold more or less than the name. */
const BYLINE = new RegExp(`(?:^|[\\s_-])(?:${BYLINE_WORDS.split(" ").join("|")})(?:$|[\\s_-])`);
const NOT_BYLINE =
  /comment|avatar|image|img|photo|bio(?:$|[\s_-])|social|follow|twitter|count|archive|related|more|email|contact/;

const isByline = (element: Element): boolean => {
  const words = classWords(element);
  return BYLINE.test(words) && !NOT_BYLINE.test(words) && element.name !== "body" && element.name !== "html";
};

/** The names of the byline that stands nearest to the headline. */
function nearest(signals: Signals): string[] {
  const { all, headline, others, sites } = signals;
  const at = headline === undefined ? 0 : all.indexOf(headline);
  const bylines = all.flatMap((element, i) => (isByline(element) ? [{ element, i }] : [])).slice(0, MAX_CANDIDATES);
  const found = bylines.flatMap(({ element, i }) => {
    if (others.holds(element) || !isShown(element)) return [];
    const text = nameText(element);
    if (text === undefined || namesIn(text, sites).length === 0) return [];
    return [{ element, text, distance: i < at ? (at - i) * 2 : i - at }];
  });
  found.sort((a, b) => a.distance - b.distance);
  const [first] = found;
  if (first === undefined) return [];
  const inner = found.filter(({ element }) => element !== first.element && isWithin(element, first.element));
  const names = inner.length > 0 ? inner : [first];
  return names.map(({ text }) => text);
}

function isWithin(element: Element, outer: Element): boolean {
  for (let at = element.parent; at !== undefined; at = at.parent) if (at === outer) return true;
  return false;
}

const ANNOUNCED =
  /(?:^|\|\s)(?:(?:written |posted |published |text |ein (?:beitrag|artikel|gastbeitrag|bericht|kommentar) |geschrieben |verfasst )?(?:by|von|par|por|door)\s+(?=\p{Lu})|(?:text|autor|autorin|author|auteur|autore)s?\s?:\s?(?=\p{Lu}))/iu;

/** Plain enough to be believed at the end of an article too. */
const SIGNED = /^(?:text|autor|autorin|author|auteur|autore)s?\s?:\s/i;

/** "By Jane Doe" in a line of its own close to the headline, or "Author: Jane Doe" anywhere in one. */
function linesNearHeadline({ page, headline, others }: Signals): string[] {
  const at = page.blocks.findIndex(({ element }) => element === headline);
  const lines = page.blocks
    .slice(Math.max(0, at - 3), at + 12)
    .filter(({ text, element }) => text.length < 100 && !others.holds(element));
  const signed = page.blocks.filter(({ text }) => text.length < 100 && SIGNED.test(text));
  const found = [...lines, ...signed].find(({ text }) => ANNOUNCED.test(text))?.text;
  const cut = found === undefined ? null : ANNOUNCED.exec(found);
  if (found === undefined || cut === null) return [];
  const [name = ""] = namesIn(found.slice(cut.index + cut[0].length), []);
  return name.includes(" ") ? [found.slice(cut.index + cut[0].length)] : [];
}

const BOX =
  /(?:^|\s)(?:about-?)?(?:the-?)?(?:author|autor|authors?__|post-author)(?:[-_]{1,2}(?:bio|box|info|card|description|about|container))?(?:\s|$)/;

/** The heading of a box about the author below the article. */
function boxes({ all }: Signals): string[] {
  const box = all.find((element) => BOX.test(classWords(element)));
  const heading = box === undefined ? undefined : elements(box).find(({ name }) => /^h[2-6]$/.test(name));
  return heading === undefined ? [] : [textOf(heading)];
}

/** Texts of the elements that pass: the one nearest to the headline and those around it, not those of other articles. */
function texts({ all, headline, others }: Signals, test: (element: Element) => boolean): string[] {
  const at = headline === undefined ? 0 : all.indexOf(headline);
  const found = all.flatMap((element, i) => (test(element) ? [{ element, distance: Math.abs(i - at) }] : []));
  const shown = found
    .slice(0, MAX_CANDIDATES)
    .filter(({ element }) => !others.holds(element) && isShown(element) && nameText(element) !== undefined)
    .sort((a, b) => a.distance - b.distance);
  const [first] = shown;
  const near = shown.filter(({ distance }) => distance < (first?.distance ?? 0) + NEIGHBOURS);
  return near.flatMap(({ element }) => nameText(element) ?? []);
}

/** Elements between the names of one byline. */
const NEIGHBOURS = 12;

const MAX_BYLINE = 120;

/** Elements looked at for one signal. */
const MAX_CANDIDATES = 400;

function nameText(element: Element): string | undefined {
  const name = element.children.find((child) => typeof child !== "string" && child.attributes.itemprop === "name");
  const from = name === undefined || typeof name === "string" ? element : name;
  const text = decode(from.attributes.content?.slice(0, 200) ?? textOf(from, 200));
  return text === "" || text.length > MAX_BYLINE ? undefined : text;
}
