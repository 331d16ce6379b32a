/**
 * A page as a tree of elements and strings. htmlparser2's tokenizer does the reading; its parser is passed over because
 * it keeps the open elements in an array that it shifts at the front: 100,000 nested elements take three seconds.
 */
import { Tokenizer } from "htmlparser2";

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

/** As browsers do: an element nested deeper becomes a sibling, so that every walk may recurse. */
const MAX_DEPTH = 400;

/** The page's tree under an element named `#root`. @throws TooManyElements */
export function parseTree(source: string): Element {
  const builder = new Builder(source);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, builder);
  tokenizer.write(source);
  tokenizer.end();
  return builder.root;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const VOID = words("area base br col embed hr img input link meta param source track wbr");

/** Read to their end and left out: what they hold is no text of the page. JSON-LD scripts are kept. */
const DROPPED = words("script style noscript svg math template iframe object canvas audio video select datalist");

/** No other attribute is looked at, and a tag may have 100,000. */
const KEPT = words(
  "class id itemprop itemtype rel href content name property datetime title type lang style hidden aria-hidden role pubdate http-equiv charset data-testid",
);

const BLOCKS_THAT_END_P = words(
  "address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul",
);
const CELLS = words("td th");
const ROWS = words("td th tr");
const SECTIONS = words("td th tr thead tbody tfoot");
const LI = words("li");
const TERMS = words("dt dd");
const P = words("p");
const OPTION = words("option");

/** The innermost open elements that a start tag ends when their end tag was left out (HTML, 13.1.2.4). */
function endedBy(name: string): ReadonlySet<string> | undefined {
  if (BLOCKS_THAT_END_P.has(name)) return P;
  switch (name) {
    case "li":
      return LI;
    case "td":
    case "th":
      return CELLS;
    case "tr":
      return ROWS;
    case "thead":
    case "tbody":
    case "tfoot":
      return SECTIONS;
    case "dt":
    case "dd":
      return TERMS;
    case "option":
      return OPTION;
    default:
      return undefined;
  }
}

const NO_ATTRIBUTES: Attributes = Object.freeze({});

class Builder {
  readonly root: Element = { name: "#root", attributes: NO_ATTRIBUTES, parent: undefined, children: [] };
  private readonly source: string;
  private current = this.root;
  private depth = 0;
  private elements = 0;
  private readonly open = new Map<string, number>();
  private text = "";
  /** Text that is not yet cut out of the source: a run of it often comes in many pieces. */
  private start = 0;
  private to = 0;
  private tag = "";
  private attributes: Record<string, string> | undefined;
  private attribute = "";
  private value = "";

  constructor(source: string) {
    this.source = source;
  }

  ontext(start: number, end: number): void {
    if (start !== this.to) {
      this.cutText();
      this.start = start;
    }
    this.to = end;
  }
  ontextentity(codepoint: number): void {
    this.cutText();
    this.text += String.fromCodePoint(codepoint);
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.source.slice(start, end).toLowerCase();
    this.attributes = undefined;
  }
  onattribname(start: number, end: number): void {
    const name = this.source.slice(start, end).toLowerCase();
    this.attribute = KEPT.has(name) ? name : "";
    this.value = "";
  }
  onattribdata(start: number, end: number): void {
    if (this.attribute !== "") this.value += this.source.slice(start, end);
  }
  onattribentity(codepoint: number): void {
    if (this.attribute !== "") this.value += String.fromCodePoint(codepoint);
  }
  onattribend(): void {
    if (this.attribute === "") return;
    this.attributes ??= {};
    this.attributes[this.attribute] ??= this.value;
  }
  onopentagend(): void {
    this.begin();
  }
  onselfclosingtag(): void {
    this.begin(); // in HTML the slash means nothing
    if (this.isForeign()) this.end(this.tag);
  }
  onclosetag(start: number, end: number): void {
    const name = this.source.slice(start, end).toLowerCase();
    if (name === "br") {
      this.tag = name;
      this.attributes = undefined;
      this.begin();
    } else this.end(name);
  }
  onend(): void {
    this.flush();
  }
  oncomment(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  private begin(): void {
    this.flush();
    const name = this.tag;
    const ended = endedBy(name);
    while (ended?.has(this.current.name)) this.leave();
    if (this.depth >= MAX_DEPTH) this.leave();
    if (++this.elements > MAX_ELEMENTS) throw new TooManyElements();
    const element: Element = { name, attributes: this.attributes ?? NO_ATTRIBUTES, parent: this.current, children: [] };
    if (isKept(element)) this.current.children.push(element);
    if (VOID.has(name)) return;
    this.current = element;
    this.depth++;
    this.open.set(name, (this.open.get(name) ?? 0) + 1);
  }

  private end(name: string): void {
    if (!this.open.get(name)) return;
    this.flush();
    while (this.current.name !== name) this.leave();
    this.leave();
  }

  private leave(): void {
    const { name, parent } = this.current;
    this.open.set(name, (this.open.get(name) ?? 1) - 1);
    this.current = parent ?? this.root;
    this.depth--;
  }

  private cutText(): void {
    if (this.to > this.start) this.text += this.source.slice(this.start, this.to);
    this.start = this.to;
  }

  private flush(): void {
    this.cutText();
    if (this.text !== "") this.current.children.push(this.text);
    this.text = "";
  }

  private isForeign(): boolean {
    return !VOID.has(this.tag) && (this.open.get("svg") ?? 0) + (this.open.get("math") ?? 0) > 0;
  }
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
