import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Clause } from "../../src/facts/clause.ts";
import { viewsOf } from "../../src/facts/view.ts";
import { analyze } from "../../src/pipeline.ts";
import { toArticle } from "../../src/read/article.ts";

// How a sentence is read into clauses: `[subject] verbs`, one after the other; "-" for no subject.
const PUBLISHED = "2024-06-12";

interface Example {
  heading: string;
  sentence: string;
  clauses: string;
}

/** "# heading", a sentence a line, its clauses indented below it. */
function read(file: string): Example[] {
  const examples: Example[] = [];
  let heading = "";
  for (const line of readFileSync(new URL(file, import.meta.url), "utf8").split("\n")) {
    const last = examples.at(-1);
    if (line.startsWith("# ")) heading = line.slice(2);
    else if (line.startsWith("  ") && last !== undefined) last.clauses = line.trim();
    else if (line !== "") examples.push({ heading, sentence: line, clauses: "" });
  }
  return examples;
}

function clausesOf(sentence: string): string {
  const article = toArticle(
    { published: PUBLISHED, paragraphs: [sentence] },
    { source: "example", record: 1, format: "text" },
    "en",
  );
  const formatted = ({ subject, verbs }: Clause) =>
    `[${subject ? article.text.slice(subject.start, subject.end) : "-"}] ${verbs.map(({ text }) => text).join(" ")}`;
  return viewsOf(analyze(article))
    .flatMap(({ clauses }) => clauses)
    .map(formatted)
    .join(" | ");
}

const examples = read("clauses.txt");
const headings = [...new Set(examples.map(({ heading }) => heading))];
describe.each(headings)("%s", (heading) => {
  test.each(examples.filter((example) => example.heading === heading))("$sentence", ({ sentence, clauses }) => {
    expect(clausesOf(sentence)).toBe(clauses);
  });
});
