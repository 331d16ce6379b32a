/**
 * A page as a tree of elements and strings: cheerio's document without what no question is asked of (scripts, styles, most
 * attributes), and never deeper than a walk may recurse.
 */
import { load } from "cheerio/slim";

export interface Element {
  name: string;
  attributes: Attributes;
  parent: Element | undefined;
  children: (Element | string)[];
  /** What `classWords` found. */
  words?: string;
}
export type Attributes = Readonly<Record<string, string>>;

/** Thrown for a page of more elements than any article has (the largest page measured has 20,000). */
export class TooManyElements extends Error {}

const MAX_ELEMENTS = 200_000;

/** The parser's time grows with the square of the nesting: 100,000 open elements take three seconds. Deeper tags are skipped. */
const MAX_OPEN = 5_000;

/** As browsers do: an element nested deeper becomes a sibling. */
const MAX_DEPTH = 400;

/** htmlparser2 reads as well as the parser that is cheerio's default, fourteen times faster. */
const HTML = { xml: { xmlMode: false, decodeEntities: true } };

/** A node of cheerio's document, as far as it is looked at. */
interface Node {
  type: string;
  data?: string;
  name?: string;
  attribs?: Record<string, string>;
  children?: Node[];
}

/** The page's tree under an element named `#root`. @throws TooManyElements */
export function parseTree(source: string): Element {
  const root = elementOf("#root", NO_ATTRIBUTES, undefined);
  copy((load(withoutAbyss(source), HTML).root()[0] as unknown as Node).children ?? [], root);
  return root;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const VOID = words("area base br col embed hr img input link meta param source track wbr");

/** Elements whose end tag may be left out (HTML, 13.1.2.4): a row of open ones is no nesting. */
const ENDED_BY_OTHERS = words("p li td th tr thead tbody tfoot dt dd option optgroup rp rt html head body");

/** The source without the tags that would open one more element than the parser bears. @throws TooManyElements */
function withoutAbyss(source: string): string {
  const kept: string[] = [];
  let elements = 0;
  let open = 0;
  let from = 0;
  const tag = /<(\/?)([a-z][a-z\d]{0,20})/gi;
  for (let m = tag.exec(source); m !== null; m = tag.exec(source)) {
    const name = (m[2] as string).toLowerCase();
    const isEnd = m[1] === "/";
    if (!isEnd && ++elements > MAX_ELEMENTS) throw new TooManyElements();
    if (VOID.has(name) || ENDED_BY_OTHERS.has(name)) continue;
    if (isEnd) open = Math.max(0, open - 1);
    else if (open < MAX_OPEN) open++;
    else {
      kept.push(source.slice(from, m.index));
      const end = source.indexOf(">", tag.lastIndex);
      from = end < 0 ? source.length : end + 1;
    }
  }
  return kept.length === 0 ? source : kept.join("") + source.slice(from);
}

/** Read to their end and left out: what they hold is no text of the page. JSON-LD scripts are kept. */
const DROPPED = words("script style noscript svg math template iframe object canvas audio video select datalist");

/** No other attribute is looked at, and a tag may have 100,000. */
const KEPT = words(
  "class id itemprop itemtype rel href content name property datetime title type lang style hidden aria-hidden role pubdate http-equiv charset data-testid",
);

const NO_ATTRIBUTES: Attributes = Object.freeze({});

const elementOf = (name: string, attributes: Attributes, parent: Element | undefined): Element => ({
  name,
  attributes,
  parent,
  children: [],
});

/** Without recursion: the document may be deeper than the stack, the copy is not. */
function copy(nodes: readonly Node[], root: Element): void {
  const waiting = [{ nodes, parent: root, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { nodes, parent, depth } = next;
    const home = depth < MAX_DEPTH ? parent : (parent.parent ?? root);
    for (const { type, data, name, attribs, children } of nodes) {
      if (type === "text") parent.children.push(data ?? "");
      if (name === undefined || children === undefined) continue;
      const element = elementOf(name, keptOf(attribs), home);
      if (!isKept(element)) continue;
      home.children.push(element);
      waiting.push({ nodes: children, parent: element, depth: Math.min(depth + 1, MAX_DEPTH) });
    }
  }
}

function keptOf(attribs: Record<string, string> = {}): Attributes {
  let kept: Record<string, string> | undefined;
  for (const name in attribs) {
    if (!KEPT.has(name)) continue;
    kept ??= {};
    kept[name] = attribs[name] as string;
  }
  return kept ?? NO_ATTRIBUTES;
}

const isKept = ({ name, attributes }: Element): boolean =>
  !DROPPED.has(name) || (name === "script" && /\bld\+json/i.test(attributes.type ?? ""));

/** Every element under this one and itself, in the order of the page. */
export function elements(root: Element, found: Element[] = []): Element[] {
  found.push(root);
  for (const child of root.children) if (typeof child !== "string") elements(child, found);
  return found;
}

/**
 * The text of an element, white space folded; what is no part of a line stands apart from its neighbours.
 * @param limit Characters after which no more is read: a headline or a byline is short, what is longer is neither.
 */
export function textOf(element: Element, limit = 1000): string {
  const parts: string[] = [];
  collect(element, parts, limit);
  return cleanSpaces(parts.join(""));
}

/** @returns What is left of the limit. */
function collect(element: Element, parts: string[], limit: number): number {
  let left = limit;
  for (const child of element.children) {
    if (left <= 0) return 0;
    if (typeof child === "string") {
      const text = child.slice(0, left);
      parts.push(text);
      left -= text.length;
    } else if (child.name !== "script") {
      const isInline = INLINE.has(child.name);
      if (!isInline) parts.push(" ");
      left = collect(child, parts, left - 1);
      if (!isInline) parts.push(" ");
    }
  }
  return left;
}

/** Parts of a line: their text runs on into their neighbours'. All others stand apart. */
export const INLINE = words(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr",
);

/** Soft hyphens and zero-width characters go, every run of white space is one space. */
export const cleanSpaces = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();

/** Letters and digits alone, in lower case: what two ways to write one name have in common. */
export const letters = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join("");

/** Class and id in lower case, words apart: `postBody` → `post body`. */
export function classWords(element: Element): string {
  element.words ??= wordsOfClass(element.attributes);
  return element.words;
}

const wordsOfClass = ({ class: names, id }: Attributes): string =>
  names === undefined && id === undefined
    ? ""
    : `${names ?? ""} ${id ?? ""}`
        .slice(0, MAX_CLASS)
        .replace(/([a-z])([A-Z])/g, "$1 $2")
        .toLowerCase();

const MAX_CLASS = 400;

/** True when the element lies inside one for which `test` holds, or is one. */
export function isInside(element: Element, test: (ancestor: Element) => boolean): boolean {
  for (let at: Element | undefined = element; at !== undefined; at = at.parent) if (test(at)) return true;
  return false;
}
