import { expect, test } from "vitest";
import { families, findDatesIn } from "../../src/dates/index.ts";
import { toArticle } from "../../src/read/article.ts";
import { segment } from "../../src/text/segment.ts";

test("every rule has an example that it reads", () => {
  const names = families.flatMap(({ name, rules }) => rules.map((rule) => `${name}/${rule.name}`));
  const texts = families.flatMap(({ examples }) => examples.map(([marked]) => marked.replace(/[[\]]/g, "")));
  const article = toArticle({ paragraphs: texts }, { source: "example", record: 1, format: "text" }, "en");
  const read = new Set(segment(article).flatMap((sentence) => findDatesIn(sentence).map(({ rule }) => rule)));
  expect(names.filter((name) => !read.has(name))).toEqual([]);
});

test("no two rules have one name", () => {
  const names = families.flatMap(({ name, rules }) => rules.map((rule) => `${name}/${rule.name}`));
  expect(new Set(names).size).toBe(names.length);
});
