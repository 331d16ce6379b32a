// Web pages: this project's reader beside Mozilla's Readability on linkedom, as most programs in JavaScript read an article.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { readHtml } from "../../../dist/read/html.js";
import { median, processorTime, table } from "../table.mjs";

const ROUNDS = 3;

const READERS = {
  clipsheet: (bytes) => readHtml(bytes, {}),
  "Readability on linkedom": (bytes) => new Readability(parseHTML(utf8.decode(bytes)).document).parse()?.textContent,
};

const utf8 = new TextDecoder();

/** @param lines JSON Lines of made articles, put into pages where there is no corpus of real ones. */
export async function measure(lines, corpora) {
  const folder = join(corpora, "html/dev");
  const pages = existsSync(folder) ? savedPages(folder) : lines.map(madePage);
  const bytes = pages.reduce((sum, page) => sum + page.length, 0);
  console.log(`\n${pages.length} pages, ${(bytes / pages.length / 1000).toFixed(0)} KB each\n`);
  const rows = Object.entries(READERS).map(([name, read]) => row(name, timesOf(pages, read), bytes));
  console.log(table([["one thread, processor time", "pages/s", "MB/s", "median page", "slowest page"], ...rows]));
}

const savedPages = (folder) =>
  readdirSync(folder).map((name) => new Uint8Array(gunzipSync(readFileSync(join(folder, name)))));

function madePage(line) {
  const { title, published, text } = JSON.parse(line);
  const list = "<ul>".concat('<li><a href="/">Another story of the day</a></li>'.repeat(60), "</ul>");
  const body = text.split("\n\n").map((paragraph) => `<p>${paragraph}</p>`);
  return new TextEncoder().encode(
    `<!doctype html><title>${title}</title><nav>${list}</nav><article><h1>${title}</h1><time datetime="${published}">${published}</time>${body.join("")}</article><aside>${list}</aside>`,
  );
}

/** Milliseconds of every page, the median of the rounds; a first round warms up. */
function timesOf(pages, read) {
  const rounds = Array.from({ length: ROUNDS + 1 }, () =>
    pages.map((page) => {
      const before = processorTime();
      read(page);
      return processorTime() - before;
    }),
  ).slice(1);
  return pages.map((_, i) => median(rounds.map((times) => times[i])));
}

function row(name, times, bytes) {
  const all = times.reduce((sum, ms) => sum + ms, 0);
  return [
    name,
    ((1000 * times.length) / all).toFixed(0),
    (bytes / 1000 / all).toFixed(1),
    `${median(times).toFixed(1)} ms`,
    `${Math.max(...times).toFixed(0)} ms`,
  ];
}
