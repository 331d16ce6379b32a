// How fast the built pipeline is, beside compromise's own analysis, nlp(text), of the same texts in the same process.
//   npm run bench                    speed and the cost of every stage
//   npm run bench -- --gigabyte      one JSON Lines file of 1 GB: resident memory in its first and in its second half
//   npm run bench -- --peers         other programs for single layers; installs tests/bench/package.json
// Texts are made (articles.mjs); news corpora beside the checkout (../shared/corpora) are measured too when they are there.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeJsonLines } from "./articles.mjs";
import { measureGigabyte } from "./gigabyte.mjs";
import { measureStages, PEER } from "./stages.mjs";
import { median, table } from "./table.mjs";

const CHECKOUT = fileURLToPath(new URL("../../", import.meta.url));
const COMMAND = join(CHECKOUT, "dist/cli.js");
const CORPORA = join(CHECKOUT, "../shared/corpora");
const ROUNDS = 5;
const ARTICLES = 150;

const folder = mkdtempSync(join(tmpdir(), "clipsheet-bench-"));
try {
  if (process.argv.includes("--gigabyte")) await measureGigabyte(COMMAND, folder);
  else if (process.argv.includes("--peers")) await measurePeers();
  else await measureSpeed();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measureSpeed() {
  for (const [name, lines] of texts()) {
    const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0);
    console.log(`\n${name}: ${lines.length} articles, ${(bytes / lines.length / 1000).toFixed(1)} KB each\n`);
    printStages(await measureStages(lines, ROUNDS), lines.length, bytes);
  }
  measureCores();
}

/** Made articles, and the news of the corpora: aquaint, timebank and facts are whole articles of agencies and papers. */
function* texts() {
  yield ["made articles", makeJsonLines(ARTICLES).trimEnd().split("\n")];
  const corpora = ["aquaint", "timebank", "facts"].map((name) => join(CORPORA, name, "dev.jsonl")).filter(existsSync);
  const lines = corpora.flatMap((file) => readFileSync(file, "utf8").trimEnd().split("\n").map(asInput));
  if (lines.length > 0) yield ["news corpora", lines.filter((_, i) => i % Math.ceil(lines.length / ARTICLES) === 0)];
}

/** The article alone, without what the corpus marks in it. */
function asInput(line) {
  const { id, published, title, text } = JSON.parse(line);
  return JSON.stringify({ id, published, title, text });
}

function printStages(spent, count, bytes) {
  const base = median(spent.get(PEER));
  const rows = [...spent].map(([stage, rounds]) => {
    const ms = median(rounds);
    return [
      stage,
      `${((1000 * ms) / count).toFixed(0)} µs`,
      `${((100 * ms) / base).toFixed(1)} %`,
      `${((1000 * count) / ms).toFixed(0)}`,
      `${(bytes / 1000 / ms).toFixed(2)}`,
    ];
  });
  console.log(table([["one thread, processor time", "an article", "of nlp(text)", "articles/s", "MB/s"], ...rows]));
}

/** The command as it is run, start and end included: one thread, and one a core. */
function measureCores() {
  const count = 1000;
  const file = join(folder, "made.jsonl");
  writeFileSync(file, makeJsonLines(count, { seed: 2 }));
  const rows = [1, availableParallelism()].map((workers) => {
    const runs = Array.from({ length: 3 }, () => {
      const args = [COMMAND, file, "--out", join(folder, "out"), "--quiet", "--workers", String(workers)];
      const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
      if (status !== 0) throw new Error(`the command ended with ${status}`);
      return JSON.parse(readFileSync(join(folder, "out/run.json"), "utf8"));
    });
    const figure = (name) => median(runs.map((report) => report[name])).toFixed(1);
    return [`${workers}`, figure("seconds"), figure("articles_per_second"), figure("megabytes_per_second")];
  });
  console.log(`\nthe command, ${count} made articles\n`);
  console.log(table([["workers", "seconds", "articles/s", "MB/s"], ...rows]));
}

/** Each peer is a file of tests/bench/peers that exports `measure`; what it needs is installed beside it, by this alone. */
async function measurePeers() {
  const here = fileURLToPath(new URL(".", import.meta.url));
  const { status } = spawnSync("npm", ["ci", "--silent", "--ignore-scripts"], { cwd: here, stdio: "inherit" });
  if (status !== 0) throw new Error("tests/bench/package.json could not be installed");
  for (const peer of ["numbers", "html"]) {
    const file = new URL(`peers/${peer}.mjs`, import.meta.url);
    if (existsSync(file)) await (await import(file)).measure(makeJsonLines(ARTICLES).trimEnd().split("\n"), CORPORA);
  }
}
