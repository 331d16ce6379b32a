/** A page's text as blocks: what a reader sees as a paragraph, a heading, a list item or a row of a table. */
import { cleanSpaces, type Element, INLINE } from "./tree.ts";

export interface Block {
  /** The innermost element around it that is no part of a line; of a table's row the row. */
  element: Element;
  text: string;
  /** Characters of the text inside links. */
  linked: number;
  /** Characters of the text in bold or italic type. */
  stressed: number;
  /** An image stands between the block before and this one. */
  followsImage: boolean;
  /** A short text below a heading that is a link: it speaks of another page. */
  isTeaser: boolean;
}

/** What lies inside an element, in characters. */
export interface Sums {
  text: number;
  linked: number;
  /** Text of blocks that read as sentences. */
  prose: number;
}

export interface Page {
  blocks: Block[];
  sums: Map<Element, Sums>;
  /** Of the whole page, as in `Sums`. */
  prose: number;
}

export function readBlocks(root: Element): Page {
  const reader = new BlockReader();
  reader.walk(root);
  return { blocks: reader.blocks, sums: reader.sums, prose: reader.sums.get(root)?.prose ?? 0 };
}

class BlockReader {
  readonly blocks: Block[] = [];
  readonly sums = new Map<Element, Sums>();
  private readonly total: Sums = { text: 0, linked: 0, prose: 0 };
  private parts: string[] = [];
  private linked = 0;
  private stressed = 0;
  private linkDepth = 0;
  private stressDepth = 0;
  private breaks = 0;
  private hasImage = false;

  walk(element: Element): void {
    const before = { ...this.total };
    if (element.name === "tr" && isDataRow(element)) this.row(element);
    else this.children(element, element);
    this.flush(element);
    this.sums.set(element, {
      text: this.total.text - before.text,
      linked: this.total.linked - before.linked,
      prose: this.total.prose - before.prose,
    });
  }

  private children(element: Element, block: Element): void {
    for (const child of element.children) {
      if (typeof child === "string") this.text(child);
      else if (child.name === "br") this.lineBreak(block);
      else if (IMAGES.has(child.name)) this.hasImage = true;
      else if (INLINE.has(child.name) || isInLine(child)) this.inline(child, block);
      else if (!NO_TEXT.has(child.name)) {
        this.flush(block);
        this.walk(child);
      }
    }
  }

  private inline(element: Element, block: Element): void {
    const isLink = element.name === "a";
    const isStress = STRESS.has(element.name);
    if (isLink) this.linkDepth++;
    if (isStress) this.stressDepth++;
    this.children(element, block);
    if (isLink) this.linkDepth--;
    if (isStress) this.stressDepth--;
  }

  private row(element: Element): void {
    let isFirst = true;
    for (const cell of element.children) {
      if (typeof cell === "string" || (cell.name !== "td" && cell.name !== "th")) continue;
      if (!isFirst) this.parts.push(" | ");
      isFirst = false;
      this.cell(cell);
    }
  }

  private cell(element: Element): void {
    for (const child of element.children) {
      if (typeof child === "string") this.text(child);
      else if (child.name === "br") this.parts.push(" ");
      else if (!NO_TEXT.has(child.name)) {
        if (child.name === "a") this.linkDepth++;
        if (!INLINE.has(child.name)) this.parts.push(" ");
        this.cell(child);
        if (child.name === "a") this.linkDepth--;
      }
    }
  }

  private text(text: string): void {
    this.parts.push(text);
    if (!/\S/.test(text)) return;
    this.breaks = 0;
    const length = this.linkDepth + this.stressDepth > 0 ? cleanSpaces(text).length : 0;
    if (this.linkDepth > 0) this.linked += length;
    if (this.stressDepth > 0) this.stressed += length;
  }

  /** Two line breaks end a paragraph, and one does where a sentence has ended. */
  private lineBreak(block: Element): void {
    this.breaks++;
    const last = this.parts.findLast((part) => /\S/.test(part));
    if (this.breaks > 1 || (last !== undefined && /[.!?:…]["'”’»)]?\s*$/.test(last))) this.flush(block);
    else this.parts.push(" ");
  }

  private flush(element: Element): void {
    if (this.parts.length > 0) {
      const text = cleanSpaces(this.parts.join(""));
      const linked = Math.min(this.linked, text.length);
      if (text !== "")
        this.add({ element, text, linked, stressed: this.stressed, followsImage: this.hasImage, isTeaser: false });
    }
    this.parts = [];
    this.linked = 0;
    this.stressed = 0;
  }

  private add(block: Block): void {
    this.hasImage = false;
    block.isTeaser = block.text.length < 300 && this.blocks.slice(-2).some(isLinkedHeading);
    this.blocks.push(block);
    this.total.text += block.text.length;
    this.total.linked += block.linked;
    if (isProse(block)) this.total.prose += block.text.length;
  }
}

/** A site's own element (its name has a hyphen) that stands in a text is a part of the line, as browsers have it. */
const isInLine = ({ name, parent, children }: Element): boolean =>
  name.includes("-") &&
  children.every((child) => typeof child === "string" || INLINE.has(child.name)) &&
  (parent?.children.some((child) => typeof child === "string" && /\S/.test(child)) ?? false);

const NO_TEXT = new Set(["script", "title", "textarea", "option", "select", "button", "input"]);
const IMAGES = new Set(["img", "picture", "amp-img"]);
const STRESS = new Set(["b", "strong", "i", "em"]);

/** A row of short cells; long ones are the columns of a page laid out as a table. */
function isDataRow(row: Element): boolean {
  let cells = 0;
  for (const cell of row.children) {
    if (typeof cell === "string") continue;
    cells++;
    if (!isShort(cell)) return false;
  }
  return cells > 0;
}

function isShort(cell: Element): boolean {
  let length = 0;
  let paragraphs = 0;
  const within = (element: Element): boolean =>
    element.children.every((child) => {
      if (typeof child === "string") {
        length += child.trim().length;
        return length <= 300;
      }
      if (child.name === "p") paragraphs++;
      return paragraphs <= 2 && !NOT_IN_A_CELL.has(child.name) && within(child);
    });
  return within(cell);
}

const NOT_IN_A_CELL = new Set(["table", "h1", "h2", "h3", "article", "section", "main", "form", "ul", "ol"]);

/** The headline of another page. */
export const isLinkedHeading = ({ element, text, linked }: Block): boolean =>
  /^h[2-6]$/.test(element.name) && linked > text.length * 0.8;

const SENTENCE_END = /[.!?…:]["'”’»“)\]]{0,2}(?:\s|$)|[。！？]/;

/** Scripts without blanks, where a sign says as much as two or three letters. */
const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

/** Reads as a sentence or more: long enough, few links, and a full stop or a comma. */
export function isProse({ text, linked, element }: Block): boolean {
  if (text.length < 20 || linked > text.length * 0.5 || HEADING.test(element.name)) return false;
  const start = text.slice(0, 1000);
  const length = DENSE.test(start) ? text.length * 2.5 : text.length;
  return length >= 50 && (SENTENCE_END.test(start) || (length >= 100 && /[,，、]/.test(start)));
}

const HEADING = /^h[1-6]$/;
