import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { analyze } from "../../src/pipeline.ts";
import { toArticle } from "../../src/read/article.ts";
import { formatRow } from "../gold/row.ts";

// Sentences of an article of Wednesday, 12 June 2024. In brackets: the numbers that are statements; under them their rows.
const PUBLISHED = "2024-06-12";

interface Example {
  heading: string;
  marked: string;
  rows: string[];
}

/** "# heading", a sentence a line, its rows indented below it. */
function read(file: string): Example[] {
  const examples: Example[] = [];
  let heading = "";
  for (const line of readFileSync(new URL(file, import.meta.url), "utf8").split("\n")) {
    if (line.startsWith("# ")) heading = line.slice(2);
    else if (line.startsWith("  ")) examples.at(-1)?.rows.push(line.trim());
    else if (line !== "") examples.push({ heading, marked: line, rows: [] });
  }
  return examples;
}

function rowsOf(sentence: string): { marked: string; rows: string[] } {
  const draft = { published: PUBLISHED, paragraphs: [sentence] };
  const { facts } = analyze(toArticle(draft, { source: "example", record: 1, format: "text" }, "en"));
  const numbers = [...new Set(facts.map((fact) => fact.number))];
  const marked = numbers.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
    sentence,
  );
  return { marked, rows: facts.map(formatRow) };
}

for (const file of ["stated.txt", "nothing.txt"]) {
  const examples = read(file);
  test(`${file} has two hundred sentences`, () => expect(examples.length).toBeGreaterThanOrEqual(200));
  for (const heading of new Set(examples.map((example) => example.heading))) {
    describe(`${file}: ${heading}`, () => {
      for (const { marked, rows } of examples.filter((example) => example.heading === heading)) {
        test(marked, () => expect(rowsOf(marked.replace(/[[\]]/g, ""))).toEqual({ marked, rows }));
      }
    });
  }
}
