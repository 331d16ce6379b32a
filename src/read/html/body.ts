/** Which blocks of a page are the article's body. */
import { type Block, isProse, type Page } from "./blocks.ts";
import { furniture, Region } from "./furniture.ts";
import { isNoise } from "./noise.ts";
import type { Element } from "./tree.ts";

/** The blocks of the body, in the order of the page. */
export const readBody = (page: Page, headline?: Element): Block[] =>
  judge(page, headline).flatMap(({ block, verdict }) => (verdict === "body" ? [block] : []));

/** What became of a block: `body`, or why not. */
export type Verdict = "body" | "furniture" | "elsewhere" | "noise";

/** Where next to nothing is left, a wrapper of the article was taken for furniture: less and less is believed to be that. */
export function judge(page: Page, headline?: Element): Judged[] {
  let best: Judged[] = [];
  for (const scale of SCALES) {
    const judged = judgeOnce(page, new Region(page, furniture, headline, scale));
    if (proseOf(judged) > proseOf(best) || best.length === 0) best = judged;
    if (proseOf(best) >= ENOUGH || wordsOf(best) >= ENOUGH * 2) break;
  }
  return best;
}

const SCALES = [1, 0.4, 0.15, 0];

/** Characters of prose: the shortest of news items. */
const ENOUGH = 120;

const proseOf = (judged: readonly Judged[]): number =>
  judged.reduce((sum, { block, verdict }) => (verdict === "body" && isProse(block) ? sum + block.text.length : sum), 0);

/** Characters that are no links: some pages set all of their text as headings or a list. */
const wordsOf = (judged: readonly Judged[]): number =>
  judged.reduce((sum, { block, verdict }) => (verdict === "body" ? sum + block.text.length - block.linked : sum), 0);

function judgeOnce(page: Page, outside: Region): Judged[] {
  const root = contentRoot(page, outside);
  const judged = page.blocks.map((block) => ({ block, verdict: verdictOf(block, root, outside) }));
  addLead(judged);
  dropCopies(judged);
  dropLastHeadings(judged);
  return judged;
}

interface Judged {
  block: Block;
  verdict: Verdict;
}

/** The lead often stands apart from the text that follows it, between the headline and its first paragraph. */
function addLead(judged: Judged[]): void {
  const start = judged.findIndex(({ verdict }) => verdict === "body");
  const headline = judged.slice(0, start).findLastIndex(({ block }) => block.element.name === "h1");
  if (headline < 0 || start - headline > LEAD_BLOCKS) return;
  for (const it of judged.slice(headline + 1, start)) {
    if (it.verdict === "elsewhere" && isProse(it.block) && !isNoise(it.block)) it.verdict = "body";
  }
}

/** A pulled quotation, or a text laid out once for a wide and once for a narrow screen. */
function dropCopies(judged: readonly Judged[]): void {
  const seen = new Set<string>();
  for (const it of judged) {
    if (it.verdict !== "body" || it.block.text.length < 40) continue;
    if (seen.has(it.block.text)) it.verdict = "noise";
    seen.add(it.block.text);
  }
}

/** A heading with nothing below it is that of the next part of the page. */
function dropLastHeadings(judged: readonly Judged[]): void {
  for (const it of judged.filter(({ verdict }) => verdict === "body").reverse()) {
    if (!/^h[2-6]$/.test(it.block.element.name)) return;
    it.verdict = "noise";
  }
}

/** More blocks between headline and text are a page's furniture. */
const LEAD_BLOCKS = 25;

function verdictOf(block: Block, root: Element | undefined, outside: Region): Verdict {
  if (outside.holds(block.element)) return "furniture";
  if (root !== undefined && !contains(root, block.element)) return "elsewhere";
  return isNoise(block) ? "noise" : "body";
}

function contains(root: Element, element: Element): boolean {
  for (let at: Element | undefined = element; at !== undefined; at = at.parent) if (at === root) return true;
  return false;
}

/**
 * The element that holds the article: where prose is densest, each paragraph counting for the element around it and
 * less for those further out; then outwards as long as that adds much prose.
 */
function contentRoot(page: Page, outside: Region): Element | undefined {
  const scores = new Map<Element, number>();
  const prose = new Map<Element, number>();
  for (const block of page.blocks) {
    if (!isProse(block) || block.isTeaser || outside.holds(block.element)) continue;
    let weight = Math.min(block.text.length, 800) * (1 - block.linked / block.text.length);
    let level = 0;
    for (let at = containerOf(block.element); at !== undefined; at = at.parent) {
      if (level++ < 5) scores.set(at, (scores.get(at) ?? 0) + weight);
      prose.set(at, (prose.get(at) ?? 0) + block.text.length);
      weight *= 0.75;
    }
  }
  let root: Element | undefined;
  for (const [element, score] of scores) if (root === undefined || score > (scores.get(root) ?? 0)) root = element;
  for (let at = root; at?.parent !== undefined && at.name !== "article" && at.name !== "main"; at = at.parent) {
    if ((prose.get(at.parent) ?? 0) > (prose.get(root as Element) ?? 0) * WIDER) root = at.parent;
  }
  return root;
}

const WIDER = 1.25;

const containerOf = (element: Element): Element | undefined =>
  element.name === "p" || element.name === "li" ? element.parent : element;
