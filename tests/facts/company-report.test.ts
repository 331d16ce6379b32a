import { expect, test } from "vitest";
import { analyze } from "../../src/pipeline.ts";
import { toArticle } from "../../src/read/article.ts";
import { formatRow } from "../gold/row.ts";

const title = "Lumora Sold 14.7 Million Tablets In The First Quarter";
const paragraphs = [
  "Lumora’s Co-founder and CEO, Ana Prado, told her staff this morning that the company had sold 14.7 million tablets in the first quarter of this year. She spoke at the firm’s gathering today, and such figures represent a 35 percent decrease compared to the previous quarter. Lumora has been changing its product line for three years.",
  "The company’s CEO also said that Lumora applied for 3,120 patents last year, and was granted 1,408 of them, while a third of those are European patents.",
  "Up until now, Lumora had opened up 57 Casa Lumora shops in Brazil, and Ana Prado hopes that customers will like them. Ms. Prado also turned to Lumora’s business in Spain, she said that the company’s revenue in Spain for the second quarter of this year is down 12 percent YoY, and that the company is now the fourth brand overall in the Spanish tablet market. Lumora’s CEO also noted that the company will cut hundreds of jobs in order to lower its costs. Lumora has also set a revenue goal for 2021, the company is aiming to hit 2.5 billion euros in revenue, which nobody in the room thought easy.",
];

// The kinds of statement that a report on a company makes, in the manner of the blogs: announced, compared, granted, "of those",
// "up until now", "is down", ranked, planned, aimed at. The title's statement is the body's.
const rows = [
  "Lumora | tablets sold | level | 14700000 tablet | 2021-Q1 | by Ana Prado",
  "Lumora | tablets sold | down | 35 percent | 2021-Q1 vs 2020-Q4",
  "Lumora | patents applied for | level | 3120 patent | 2020 | by Ana Prado",
  "Lumora | patents granted | level | 1408 patent | 2020 | by Ana Prado",
  "Lumora | share of patents granted that are European patents | share | 0.333333333333 fraction | 2020 | by Ana Prado",
  "Lumora | Casa Lumora shops opened | level | 57 shop | ..2021-08-03 | in Brazil",
  "Lumora | revenue | down | 12 percent | 2021-Q2 vs 2020-Q2 | in Spain | by Ana Prado",
  "Lumora | brand in the tablet market | rank | 4 ordinal | 2021-08-03 | in Spain | by Ana Prado",
  "Lumora | jobs to be cut | level | >=100 job | - | planned | by Ana Prado",
  "Lumora | revenue | level | 2500000000 EUR | 2021 | target",
];

test("a report on a company gives every row, each in its place", () => {
  const draft = { published: "2021-08-03", title, paragraphs };
  const { facts } = analyze(toArticle(draft, { source: "example", record: 1, format: "text" }, "en"));
  expect(facts.map(formatRow)).toEqual(rows);
});
