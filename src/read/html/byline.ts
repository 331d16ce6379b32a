/** Bylines told by how the page marks them: a class, `rel`, `itemprop`, the address of an author's own page. */
import { isHidden } from "./furniture.ts";
import { decode } from "./json-ld.ts";
import { namesIn } from "./names.ts";
import type { Signals } from "./signals.ts";
import { classWords, cleanSpaces, type Element, isInside, textOf } from "./tree.ts";

const BYLINE_WORDS =
  "authors? authorname autor autoren autorin autore autora autores auteur auteurs byline bylines by-line verfasser redakteur redaktor writer writtenby written-by contributors? reporter journalist journalists posted-by postedby created-by createdby";

/** Words of classes around a byline, and those of classes that hold more or less than the name. */
const BYLINE = new RegExp(`(?:^|[\\s_-])(?:${BYLINE_WORDS.split(" ").join("|")})(?:$|[\\s_-])`);
const NOT_BYLINE =
  /comment|avatar|image|img|photo|bio(?:$|[\s_-])|social|follow|twitter|count|archive|related|more|email|contact|quote/;

const NO_LINE = new Set(["html", "body", "h1"]);

const isByline = (element: Element): boolean => {
  const words = classWords(element);
  return words !== "" && BYLINE.test(words) && !NOT_BYLINE.test(words) && !NO_LINE.has(element.name);
};

interface Byline {
  element: Element;
  text: string;
  /** Its place in the page, in elements. */
  at: number;
  /** Elements from the headline; what stands above it counts double. */
  distance: number;
}

/** The names of the byline that stands nearest to the headline. */
export function markedByClass(signals: Signals): string[] {
  const { sites } = signals;
  const found = bylines(signals, isByline).filter(({ text }) => namesIn(text, sites).length > 0);
  const first = nearestOf(found);
  if (first === undefined) return [];
  const inner = found.filter(({ element }) => element !== first.element && isWithin(element, first.element));
  const names = inner.length > 0 ? inner : found.filter((it) => it === first || isTwin(it, first));
  return names.map(({ text }) => text);
}

/**
 * Texts of the elements that pass: the one nearest to the headline and those around it.
 * @param reach Distance from the headline, as in a byline.
 */
export function marked(signals: Signals, test: (element: Element) => boolean, reach = Infinity): string[] {
  const found = bylines(signals, test).filter(({ distance }) => distance < reach);
  const first = nearestOf(found);
  return found.filter(({ at }) => first !== undefined && Math.abs(at - first.at) < NEIGHBOURS).map(({ text }) => text);
}

/** Links to an author's own page: /author/ann-quill, /people/ann-quill. */
export const authorLinks = (signals: Signals): string[] =>
  marked(signals, isAuthorLink, NEAR).filter((text) => text.includes(" ") && !ALL_OF.test(text));

/** "All articles by Ann Quill" */
const ALL_OF = /^(?:all|alles?|more|mehr|view|see|read|about|über|tous|toutes|todos|todas|tutti)\s/i;

const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:en|in|es)?|auteurs?|autor[ei]|profiles?|people|staff|writers?|journalists?|reporters?|contributors?|columnists?|correspondents?|redakteure?|users?|by)\/[^/?#]{2}/i;

const NETWORK = /\b(?:youtube|facebook|twitter|x|linkedin|instagram|google|flickr|github|vimeo|pinterest)\.com\//i;

const isAuthorLink = ({ name, attributes }: Element): boolean => {
  const address = name === "a" ? (attributes.href ?? "").slice(0, 300) : "";
  return AUTHOR_PAGE.test(address) && !NETWORK.test(address);
};

const NEAR = 80;

/** Elements between the names of one byline, and around two that are built alike. */
const NEIGHBOURS = 12;
const APART = 60;

/** The byline of a second author, in an element like the first's and beside it. */
const isTwin = (it: Byline, first: Byline): boolean =>
  classWords(it.element) === classWords(first.element) &&
  Math.abs(it.at - first.at) < APART &&
  it.element.parent?.parent === first.element.parent?.parent;

const nearestOf = (found: readonly Byline[]): Byline | undefined =>
  found.reduce<Byline | undefined>(
    (best, it) => (best === undefined || it.distance < best.distance ? it : best),
    undefined,
  );

/** Elements looked at for one signal. */
const MAX_CANDIDATES = 400;

/** What is marked so, is shown, and is not of another article. */
function bylines({ all, headline, others }: Signals, test: (element: Element) => boolean): Byline[] {
  const top = headline === undefined ? 0 : all.indexOf(headline);
  const found: Byline[] = [];
  let candidates = 0;
  for (const [at, element] of all.entries()) {
    if (!test(element)) continue;
    if (++candidates > MAX_CANDIDATES) break;
    if (others.holds(element) || isInside(element, isHidden)) continue;
    const text = nameText(element);
    if (text === undefined || isInTeaser(element, text)) continue;
    found.push({ element, text, at, distance: at < top ? (top - at) * 2 : at - top });
  }
  return found;
}

/** A link around more than a name leads to another article: it holds a headline or a day beside. */
const isInTeaser = (element: Element, text: string): boolean =>
  isInside(element, (it) => {
    const whole = it.name === "a" ? textOf(it, 300) : text;
    return whole.length > text.length + 20 || (/\d/.test(whole) && !/\d/.test(text));
  });

function isWithin(element: Element, outer: Element): boolean {
  for (let at = element.parent; at !== undefined; at = at.parent) if (at === outer) return true;
  return false;
}

const MAX_BYLINE = 120;

function nameText(element: Element): string | undefined {
  const name = element.children.find((child) => typeof child !== "string" && child.attributes.itemprop === "name");
  const from = name === undefined || typeof name === "string" ? element : name;
  const text = decode(from.attributes.content?.slice(0, 200) ?? lineOf(from));
  return text === "" || text.length > MAX_BYLINE ? undefined : text;
}

/** As `textOf`; a full name and what stands in the next element are set apart, as a style sheet would. */
function lineOf(element: Element): string {
  const parts = element.children.map((child) => (typeof child === "string" ? child : textOf(child, 200)));
  const isName = (i: number): boolean => typeof element.children[i] !== "string" && /^\S+ \S/.test(parts[i] ?? "");
  const isNext = (i: number): boolean => typeof element.children[i] === "object" && /^\p{Lu}/u.test(parts[i] ?? "");
  return cleanSpaces(parts.map((part, i) => (isName(i) && isNext(i + 1) ? `${part}, ` : `${part} `)).join("")).slice(
    0,
    200,
  );
}
