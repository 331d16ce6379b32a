import { spawn } from "node:child_process";
import { chmodSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { makeJsonLines } from "./bench/articles.mjs";
import { COMMAND, clipsheet, filesOf, temporaryFolder, writeFiles } from "./command.ts";
import { readTable } from "./csv.ts";

const reportOf = (folder: string) => JSON.parse(readFileSync(join(folder, "run.json"), "utf8"));
const rejectsOf = (folder: string) => readTable(readFileSync(join(folder, "rejects.csv"), "utf8"));

describe("exit codes", () => {
  const cases: [string, string[], number, RegExp][] = [
    ["done", ["input", "--limit", "1"], 0, /^1 record read: 1 article, 0 rejects, 0 duplicates\n/],
    ["nothing but errors with --quiet", ["input", "--limit", "1", "--quiet"], 0, /^$/],
    ["no input", [], 2, /missing required argument/],
    ["an input that is not there", ["nowhere"], 2, /There is no nowhere.*INPUT_NOT_FOUND/],
    ["an unknown option", ["input", "--fast"], 2, /unknown option '--fast'/],
    ["a number of workers that is none", ["input", "--workers", "0"], 2, /whole number from 1/],
    ["an output that cannot be written", ["input", "--out", "package.json/x"], 1, /OUTPUT_NOT_WRITABLE/],
    ["as many rejects as allowed", ["tests/csv.ts", "tests/sql.js.d.ts", "--max-rejects", "2"], 0, /./],
  ];
  for (const [what, args, status, message] of cases) {
    test(`${status}: ${what}`, () => {
      const run = clipsheet(args.includes("--out") ? args : [...args, "--out", temporaryFolder()]);
      expect(run.stderr).toMatch(message);
      expect(run.status).toBe(status);
      expect(run.stdout).toBe("");
    });
  }

  test("3: more rejects than --max-rejects allows, with everything written", () => {
    const input = writeFiles(temporaryFolder(), { "a.txt": "Sales rose.\n", "b.txt": "", "c.txt": "" });
    const out = temporaryFolder();
    expect(clipsheet([input, "--out", out, "--max-rejects", "1"]).status).toBe(3);
    expect(reportOf(out)).toMatchObject({ records: 3, articles: 1, rejects: 2 });
    expect(clipsheet([input, "--out", out, "--max-rejects", "2"]).status).toBe(0);
  });

  test("0: help, with examples", () => {
    expect(clipsheet(["--help"])).toMatchObject({ status: 0, stdout: expect.stringContaining("clipsheet - --quiet") });
  });
});

describe("the same bytes", () => {
  const folder = () =>
    writeFiles(temporaryFolder(), {
      "b/wire.jsonl": makeJsonLines(230, { seed: 1, chars: 300 }),
      "a.jsonl": `${makeJsonLines(20, { seed: 2, chars: 300 })}${makeJsonLines(3, { seed: 1, chars: 300 })}`,
      "c.txt": " date 2019-05-14 Bank names chief\n\nThe bank named her on Tuesday.\n",
      "empty.txt": "",
    });

  test("with any number of workers, in any order of inputs, in any time zone and language", {
    timeout: 120_000,
  }, () => {
    const input = folder();
    const write = (args: string[], env: NodeJS.ProcessEnv = {}) => {
      const out = temporaryFolder();
      expect(clipsheet([...args, "--out", out, "--quiet"], { env })).toMatchObject({ status: 0, stderr: "" });
      return { files: filesOf(out), report: reportOf(out) };
    };
    const { files, report } = write([input, "--workers", "1"]);
    expect(report).toMatchObject({ records: 255, articles: 251, duplicates: 3, rejects: 1 });
    expect(readTable(files["articles.csv"] as string).map((row) => row.source)[23]).toBe("b/wire.jsonl");
    expect(write([input, "--workers", "2"]).files).toEqual(files);
    expect(write([input, "--workers", "4"]).files).toEqual(files);
    const reversed = ["empty.txt", "c.txt", "b", "a.jsonl"].map((name) => join(input, name));
    const abroad = { TZ: "Asia/Kolkata", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
    expect(write(["--workers", "2", ...reversed], abroad).files).toEqual(files);
  });
});

test("bad input never stops a run and never vanishes", () => {
  const input = writeFiles(temporaryFolder(), {
    "empty.txt": "",
    "binary.txt": Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256),
    "half.jsonl.gz": gzipSync(makeJsonLines(40)).subarray(0, 9000),
    "lines.jsonl": '{"text":"Sales rose."}\n{"text":"Sales\n{"title":"Nothing else"}\n{"text":"Prices fell."}\n',
    "large.jsonl": `{"text":"Before it."}\n{"text":"${"x".repeat(20e6)}"}\n{"text":"After it."}\n`,
    "latin.txt": Buffer.from("Der Preis stieg f\xfcr alle um 3 Prozent.\n", "latin1"),
    "unreadable.txt": "Nobody may read this.\n",
    "good.txt": "Nothing is wrong here.\n",
  });
  chmodSync(join(input, "unreadable.txt"), 0);
  symlinkSync("self.txt", join(input, "self.txt"));
  const mayReadAll = process.getuid?.() === 0;
  const out = temporaryFolder();
  const run = clipsheet([input, "--out", out]);
  expect(run.status).toBe(0);
  const rejects = rejectsOf(out);
  expect(rejects.map(({ source, record, code }) => [source, record, code].join(" "))).toEqual([
    "binary.txt 1 BINARY_FILE",
    "empty.txt 1 EMPTY_FILE",
    expect.stringMatching(/^half\.jsonl\.gz \d+ BROKEN_GZIP$/),
    "large.jsonl 2 RECORD_TOO_LARGE",
    "lines.jsonl 2 INVALID_JSON",
    "lines.jsonl 3 NO_TEXT",
    ...(mayReadAll ? [] : ["unreadable.txt 1 UNREADABLE_FILE"]),
  ]);
  for (const { message } of rejects) expect(message).toMatch(/\. [A-Z]/);
  const sources = new Set(readTable(readFileSync(join(out, "articles.csv"), "utf8")).map((row) => row.source));
  for (const source of ["lines.jsonl", "large.jsonl", "latin.txt", "good.txt", "half.jsonl.gz"]) {
    expect(sources).toContain(source);
  }
  const { records, articles, rejects: rejected, duplicates, decoding_fallbacks } = reportOf(out);
  expect(records).toBe(articles + rejected + duplicates);
  expect(decoding_fallbacks).toBe(1);
  expect(run.stderr).toContain("BINARY_FILE 1");
});

test("JSON Lines on standard input", () => {
  const out = temporaryFolder();
  expect(clipsheet(["-", "--out", out, "--quiet"], { input: makeJsonLines(3, { chars: 200 }) }).status).toBe(0);
  expect(readTable(readFileSync(join(out, "articles.csv"), "utf8")).map((row) => row.source)).toEqual(["-", "-", "-"]);
});

test("the output folder is passed over when it lies in the input, and its other files are left alone", () => {
  const input = writeFiles(temporaryFolder(), { "a.txt": "Sales rose.\n", "out/notes.txt": "Mine.\n" });
  const out = join(input, "out");
  for (let i = 0; i < 2; i++) expect(clipsheet([input, "--out", out, "--quiet"]).status).toBe(0);
  expect(reportOf(out)).toMatchObject({ records: 1, articles: 1 });
  expect(readFileSync(join(out, "notes.txt"), "utf8")).toBe("Mine.\n");
  expect(readdirSync(out).filter((name) => name.startsWith("."))).toEqual([]);
});

for (const [what, lines] of [
  ["before the threads have started", makeJsonLines(3)],
  ["while the threads work", makeJsonLines(400)],
] as const) {
  test(`an interrupt ${what} leaves the previous output whole`, { timeout: 20_000 }, async () => {
    const out = temporaryFolder();
    expect(clipsheet(["input", "--limit", "2", "--out", out, "--quiet"]).status).toBe(0);
    writeFileSync(join(out, ".articles.csv.partial"), "left by a run that was killed");
    const before = filesOf(out);
    const child = spawn(process.execPath, [COMMAND, "-", "--out", out, "--workers", "2"], {
      stdio: ["pipe", "ignore", "pipe"],
    });
    const exit = new Promise<number | null>((resolve) => child.on("exit", resolve));
    let message = "";
    child.stderr.on("data", (chunk) => {
      message += chunk;
    });
    child.stdin.on("error", () => {}); // it does not read to the end
    child.stdin.write(lines);
    while (!existsSync(join(out, ".run.json.partial"))) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill("SIGINT");
    expect(await exit).toBe(1);
    expect(message).toContain("INTERRUPTED");
    const { ".articles.csv.partial": _, ...previous } = before;
    expect(filesOf(out)).toEqual(previous);
  });
}
