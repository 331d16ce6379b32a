import { describe, expect, test } from "vitest";
import { resolveEntities } from "../../src/entities/coreference.ts";
import { type Mark, prepare } from "./marked.ts";
import { TEXTS } from "./texts.ts";

interface Counts {
  /** Marked mentions after the first of their chain. */
  marked: number;
  /** Of these, those that stand in the right entity. */
  right: number;
  /** Links that the program made: mentions after the first of their entity. */
  made: number;
  /** Of these, those that no mark bears out. */
  wrong: string[];
}

const spanKey = ({ start, end }: { start: number; end: number }): string => `${start}-${end}`;

function count(marked: string): Counts {
  const { article, sentences, names, marks } = prepare(marked);
  const entities = resolveEntities(article, sentences, names);
  const chainAt = new Map(marks.map((mark) => [spanKey(mark), mark.chain]));
  const isLink = (mark: Mark, i: number) => marks.findIndex(({ chain }) => chain === mark.chain) < i;
  const links = new Set(marks.filter(isLink).map(spanKey));
  let right = 0;
  let made = 0;
  const wrong: string[] = [];
  for (const { name, mentions } of entities) {
    const [first] = mentions.filter(({ form }) => form === "name" || form === "short" || form === "acronym");
    const chain = first && chainAt.get(spanKey(first));
    for (const mention of mentions) {
      if (mention !== mentions[0]) made++;
      const isRight = chainAt.get(spanKey(mention)) === chain;
      if (isRight && links.has(spanKey(mention))) right++;
      if (!isRight) wrong.push(`${mention.text} → ${name} at ${mention.start}`);
    }
  }
  return { marked: links.size, right, made, wrong };
}

describe("chains of thirty texts", () => {
  const counts = TEXTS.map(count);
  const sum = (of: (it: Counts) => number) => counts.reduce((total, it) => total + of(it), 0);

  test("there are thirty texts with more than a hundred links", () => {
    expect(TEXTS.length).toBeGreaterThanOrEqual(30);
    expect(sum((it) => it.marked)).toBeGreaterThan(110);
  });

  test("mentions linked to the right entity: at least 95 of 100", () => {
    expect(sum((it) => it.right) / sum((it) => it.marked)).toBeGreaterThanOrEqual(0.95);
  });

  test("wrong links: at most 2 of 100", () => {
    const wrong = counts.flatMap((it) => it.wrong);
    expect(wrong.length / sum((it) => it.made), wrong.join("\n")).toBeLessThanOrEqual(0.02);
  });
});
