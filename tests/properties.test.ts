import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { families as dateFamilies } from "../src/dates/index.ts";
import type { Analysis } from "../src/facts/fact.ts";
import { analyze } from "../src/pipeline.ts";
import { type Article, toArticle } from "../src/read/article.ts";
import { findFault } from "../src/records/check.ts";
import { toRows } from "../src/records/rows.ts";
import type { Span } from "../src/text/span.ts";
import { makeArticle, random } from "./bench/articles.mjs";

const asArticle = (paragraphs: readonly string[], title?: string): Article =>
  toArticle({ paragraphs, title, published: "2017-07-07" }, { source: "made", record: 1, format: "text" }, "en");

/** What turns up in real text between and inside words, in places where no rule expects it. */
const ODDITIES = [
  ...[
    "😀",
    "👩‍👩‍👧",
    "🇨🇳",
    "e\u0301",
    "n\u0303",
    "\u200b",
    "\u00ad",
    "\ufeff",
    "\u2028",
    "ß",
    "İ",
    "ﬁ",
    "𝟓",
    "५",
    "十",
    "\u0000",
  ],
  ...[
    '"',
    "'",
    "“",
    "”",
    "‘",
    "’",
    "„",
    "«",
    "»",
    "‹",
    "`",
    "´",
    "''",
    "``",
    "(",
    ")",
    "[",
    "—",
    "–",
    "-",
    "…",
    "%",
    "$",
    "£",
  ],
];

/** An article with oddities put in at random. */
function oddArticle(seed: number): Article {
  const next = random(seed);
  const { title, text } = makeArticle(next, 800);
  const spoil = (words: string) =>
    words.replace(/ |\b/g, (gap) => (next() < 0.04 ? gap + ODDITIES[Math.floor(next() * ODDITIES.length)] : gap));
  return asArticle(text.split("\n\n").map(spoil), spoil(title));
}

/** Independent of the pipeline's own check: by Python's way of slicing. */
function slicedWrong(article: Article, analysis: Analysis): string[] {
  const points = Array.from(article.text);
  const { sentences, dates, numbers, mentions } = toRows(analysis);
  return [...sentences, ...dates, ...numbers, ...mentions]
    .filter((row) => points.slice(row.start_char, row.end_char).join("") !== row.text)
    .map((row) => row.text);
}

function overlapping<S extends Span>(spans: readonly S[]): S[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return sorted.filter((span, i) => i > 0 && span.start < (sorted[i - 1] as S).end);
}

/** "Xiaomi’s CEO" is a mention of the person and holds one of the company: only what names is apart from each other. */
const NAMING = ["name", "short", "acronym"];

function checkArticle(article: Article) {
  const analysis = analyze(article);
  expect(slicedWrong(article, analysis)).toEqual([]);
  expect(findFault(toRows(analysis), article)).toBeUndefined();
  expect(overlapping(analysis.sentences)).toEqual([]);
  expect(overlapping(analysis.dates)).toEqual([]);
  expect(overlapping(analysis.numbers)).toEqual([]);
  const mentions = analysis.entities.flatMap((entity) => entity.mentions);
  expect(overlapping(mentions.filter(({ form }) => NAMING.includes(form)))).toEqual([]);
}

describe("rows are slices of their text, and mentions of a layer never overlap", () => {
  for (let seed = 1; seed <= 40; seed++) test(`made article ${seed}`, () => checkArticle(oddArticle(seed)));

  for (const name of ["aquaint", "conll", "facts", "msspecs", "newsquant", "timebank", "wikigold", "wikiwars"]) {
    const file = new URL(`../../shared/corpora/${name}/dev.jsonl`, import.meta.url);
    if (!existsSync(file)) continue;
    test(`../shared/corpora/${name}`, { timeout: 120_000 }, () => {
      const lines = readFileSync(file, "utf8").trimEnd().split("\n");
      // A dozen texts of each, evenly spread.
      for (const line of lines.filter((_, i) => i % Math.ceil(lines.length / 12) === 0)) {
        const { text, title } = JSON.parse(line) as { text: string; title: string | null };
        checkArticle(asArticle(text.split(/\n+/), title ?? undefined));
      }
    });
  }
});

const REPEATED = {
  digits: "1",
  "digits with commas": "1,000,",
  "digits and spaces": "7 ",
  "digits without blanks": "1;",
  spaces: " ",
  capitals: "A",
  "capital letters with stops": "A.",
  names: "Anna ",
  "the ": "the ",
  "and the": "and the ",
  hyphens: "one-",
  "number words": "twenty ",
  "between and": "between 5 and ",
  months: "May ",
  "quotation marks": '"',
  "percent signs": "% ",
  dollars: "$",
  "of ": "of ",
  ago: "years ago ",
  titles: "Mr. ",
};

describe("nothing slows down on a long run", () => {
  // Steps cannot be counted, so growth is: for sixteen times the text at most four times as long for each character of it.
  // What is quadratic takes sixteen times as long. Below the floor, what else the machine does counts for more.
  const SIZES = [4096, 65_536] as const;
  const TIMES = 16 * 4;
  const FLOOR_MS = 60;

  for (const [what, unit] of Object.entries(REPEATED)) {
    const [small, large] = SIZES.map((size) => unit.repeat(size / unit.length)) as [string, string];

    test(`${what}: the patterns of dates`, { timeout: 60_000 }, () => {
      for (const { name, rules } of dateFamilies) {
        for (const { name: rule, pattern } of rules) {
          const [few, many] = [small, large].map((text) => leastTime(() => text.replace(pattern, ""))) as [
            number,
            number,
          ];
          expect(many, `${name}/${rule}: ${few} → ${many} ms`).toBeLessThan(Math.max(TIMES * few, FLOOR_MS));
        }
      }
    });

    test(`${what}: the stages`, { timeout: 120_000 }, () => {
      const article = (run: string) =>
        asArticle([`Sales rose 5 percent of ${run} to $3 million, ${run} said in May 2016.`]);
      const [few, many] = [small, large].map((run) => leastTime(() => analyze(article(run)))) as [number, number];
      expect(many, `${few} → ${many} ms`).toBeLessThan(Math.max(TIMES * few, FLOOR_MS));
    });
  }

  function leastTime(work: () => unknown): number {
    const times = [1, 2].map(() => {
      const began = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(began);
      return (user + system) / 1000;
    });
    return Math.min(...times);
  }
});
