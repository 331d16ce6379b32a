import { describe, expect, test } from "vitest";
import { families as dateFamilies } from "../src/dates/index.ts";
import { families as numberFamilies } from "../src/numbers/index.ts";
import { toArticle } from "../src/read/article.ts";
import { type Family, findMentions } from "../src/text/rules.ts";
import { segment } from "../src/text/segment.ts";

const layers: [string, readonly Family<object>[], (value: never) => string][] = [
  ["dates", dateFamilies, (it: { value: string }) => it.value],
  ["numbers", numberFamilies, (it: { value: string; unit?: string }) => `${it.value} ${it.unit ?? ""}`.trim()],
];

for (const [layer, families, show] of layers) {
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
          const read = sentencesOf(marked.replace(/[[\]]/g, "")).flatMap((sentence) =>
            findMentions(families, sentence),
          );
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
