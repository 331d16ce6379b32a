import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Draft } from "../../src/read/article.ts";
import { readHtml } from "../../src/read/html.ts";
import { isFault } from "../../src/read/record.ts";
import { corpusBytes } from "../gold/corpora.ts";

interface Gold {
  file: string;
  articleBody?: string;
  published?: string | null;
  title?: string;
  author?: string[];
}

/** Graded pages of a corpus beside the checkout, every nth of them, and what is read of each. */
function load(corpus: string, digest: string, every: number): { gold: Gold; draft: Draft }[] {
  const bytes = corpusBytes(`${corpus}/dev.jsonl`);
  if (bytes === undefined) return [];
  expect(createHash("sha256").update(bytes).digest("hex").slice(0, 16)).toBe(digest);
  const lines = bytes.toString("utf8").trimEnd().split("\n");
  return lines.filter((_, i) => i % every === 0).map((line) => readPage(corpus, JSON.parse(line) as Gold));
}

function readPage(corpus: string, gold: Gold): { gold: Gold; draft: Draft } {
  const bytes = gunzipSync(corpusBytes(`${corpus}/${gold.file}`) ?? new Uint8Array());
  const draft = readHtml(bytes, {});
  return { gold, draft: isFault(draft) ? { paragraphs: [] } : draft };
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const bare = (text = ""): string => words(text).join(" ");
const percentOf = <T>(all: readonly T[], test: (it: T) => boolean): number =>
  (100 * all.filter(test).length) / all.length;

/** Runs of four words, each as often as it stands. */
function shingles(text: string): Map<string, number> {
  const all = words(text);
  const found = new Map<string, number>();
  for (let i = 0; i + 4 <= Math.max(all.length, 4); i++) {
    const run = all.slice(i, i + 4).join(" ");
    found.set(run, (found.get(run) ?? 0) + 1);
  }
  return found;
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((a, b) => a + b, 0);

/** Shares in percent, means over the pages. */
function bodyFigures(pages: readonly { gold: Gold; draft: Draft }[]): { precision: number; recall: number } {
  const shares = pages.map(({ gold, draft }) => {
    const [want, have] = [shingles(gold.articleBody ?? ""), shingles(draft.paragraphs.join("\n"))];
    const shared = sum([...want].map(([run, times]) => Math.min(times, have.get(run) ?? 0)));
    return { precision: shared / Math.max(1, sum(have.values())), recall: shared / sum(want.values()) };
  });
  const mean = (name: "precision" | "recall") => (100 * sum(shares.map((share) => share[name]))) / shares.length;
  return { precision: mean("precision"), recall: mean("recall") };
}

/** Floors in percent: up with the work, down only with a reason. */
describe("graded pages", () => {
  test("bodies of news pages", () => {
    const pages = load("html", "0b7d488bf1cce7ef", 1);
    if (pages.length === 0) return;
    const { precision, recall } = bodyFigures(pages);
    expect(precision).toBeGreaterThan(95.5);
    expect(recall).toBeGreaterThan(97.5);
  }, 60_000);

  test("day, title and author of mixed pages", () => {
    const pages = load("html-metadata", "16867d52cfca340b", 3);
    if (pages.length === 0) return;
    const dated = pages.filter(({ gold }) => typeof gold.published === "string");
    const titled = pages.filter(({ gold }) => gold.title !== undefined);
    const signed = pages.filter(({ gold }) => (gold.author?.length ?? 0) > 0);
    const unsigned = pages.filter(({ gold }) => gold.author?.length === 0);
    expect(percentOf(dated, ({ gold, draft }) => gold.published === draft.published)).toBeGreaterThan(86);
    expect(percentOf(titled, ({ gold, draft }) => bare(gold.title) === bare(draft.title))).toBeGreaterThan(93);
    expect(percentOf(signed, ({ gold, draft }) => bare(gold.author?.join(" ")) === bare(draft.author))).toBeGreaterThan(
      64,
    );
    expect(percentOf(unsigned, ({ draft }) => draft.author === undefined)).toBeGreaterThan(88);
  }, 60_000);
});
