import { expect, test } from "vitest";
import { analyze } from "../../src/pipeline.ts";
import { toArticle } from "../../src/read/article.ts";

/** The subjects of an article's statements, in text order. */
function subjectsOf(title: string, ...paragraphs: string[]): (string | undefined)[] {
  const draft = { title, published: "2024-06-12", paragraphs };
  const { facts } = analyze(toArticle(draft, { source: "example", record: 1, format: "text" }, "en"));
  return facts.map((fact) => fact.subject);
}

test("a country that is only looked at beside the rest does not keep the next paragraph", () => {
  expect(
    subjectsOf(
      "Norway sells more fish",
      "Norway exported 500 tons of fish in May, its statistics office said.",
      "Chile, the main rival, sold 300 tons.",
      "Revenues rose to 30 million dollars.",
    ),
  ).toEqual(["Norway", "Chile", "Norway"]);
});

test("a group that was spoken of once does not keep the next paragraph", () => {
  expect(
    subjectsOf(
      "Norway sells more fish",
      "Norway exported 500 tons of fish in May, its statistics office said.",
      "Foreign investors brought in 8 million dollars.",
      "Inflation stood at 3 percent.",
    ),
  ).toEqual(["Norway", "Foreign investors", "Norway"]);
});

test("an official body that says nothing is what the article is about", () => {
  expect(
    subjectsOf(
      "OPEC opens its taps",
      "OPEC agreed on Wednesday to pump 700,000 barrels.",
      "The decision lifts the ceiling to 26 million barrels.",
    ),
  ).toEqual(["OPEC", "OPEC"]);
});
