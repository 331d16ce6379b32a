import { describe, expect, test } from "vitest";
import { families as dateFamilies, findDatesIn } from "../src/dates/index.ts";
import { families as clueFamilies } from "../src/entities/document.ts";
import { findNamesIn } from "../src/entities/index.ts";
import { findNumbersIn, families as numberFamilies } from "../src/numbers/index.ts";
import { toArticle } from "../src/read/article.ts";
import type { Mention } from "../src/text/mention.ts";
import type { Example } from "../src/text/rules.ts";
import { segment } from "../src/text/segment.ts";
import type { Sentence } from "../src/text/token.ts";

/** What a layer reads in an example's sentences, and how an example writes a value of it. */
interface Layer {
  families: readonly { name: string; examples: readonly Example[] }[];
  find(sentences: readonly Sentence[]): readonly Mention[];
  show(value: never): string;
}

const layers: Record<string, Layer> = {
  dates: {
    families: dateFamilies,
    find: (sentences) => sentences.flatMap(findDatesIn),
    show: (it: { value: string }) => it.value,
  },
  numbers: {
    families: numberFamilies,
    find: (sentences) => sentences.flatMap((sentence) => findNumbersIn(sentence)),
    show: (it: { value: string; unit?: string }) => `${it.value} ${it.unit ?? ""}`.trim(),
  },
  names: { families: clueFamilies, find: findNamesIn, show: (it: { type: string }) => it.type },
};

for (const [layer, { families, find, show }] of Object.entries(layers)) {
  describe(layer, () => {
    test("every family has an example and a counter-example", () => {
      for (const { name, examples } of families) {
        expect(
          examples.some(([s]) => s.includes("[")),
          name,
        ).toBe(true);
        expect(
          examples.some(([s]) => !s.includes("[")),
          name,
        ).toBe(true);
      }
    });
    for (const { name, examples } of families) {
      for (const [marked, ...values] of examples) {
        test(`${name}: ${marked} → ${values.join(", ") || "nothing"}`, () => {
          const read = find(sentencesOf(marked.replace(/[[\]]/g, "")));
          expect(bracketed(marked.replace(/[[\]]/g, ""), read)).toBe(marked);
          expect(read.map((mention) => show(mention as never))).toEqual(values);
        });
      }
    }
  });
}

function sentencesOf(text: string) {
  return segment(toArticle({ paragraphs: [text] }, { source: "example", record: 1, format: "text" }, "en"));
}

function bracketed(text: string, spans: readonly { start: number; end: number }[]): string {
  let marked = text;
  for (const { start, end } of [...spans].reverse()) {
    marked = `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`;
  }
  return marked;
}
