import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Article } from "../../src/read/article.ts";
import { findInputs } from "../../src/read/inputs.ts";
import { type LoadOptions, loadRecords } from "../../src/read/load.ts";
import { parseRecord } from "../../src/read/parse.ts";
import { isFault, type Reject } from "../../src/read/record.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "clipsheet-read-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes files into a folder of their own and returns that. */
function files(name: string, contents: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [path, content] of Object.entries(contents)) {
    const file = join(folder, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return join(folder, name);
}

async function readAll(inputs: readonly string[], options: LoadOptions = {}): Promise<(Article | Reject)[]> {
  const outcomes: (Article | Reject)[] = [];
  for await (const it of loadRecords(await findInputs(inputs), options)) {
    outcomes.push(isFault(it) ? it : await parseRecord(it));
  }
  return outcomes;
}

const shown = (outcomes: readonly (Article | Reject)[]): string[] =>
  outcomes.map((it) => `${it.source} ${it.record} ${isFault(it) ? it.code : it.format}`);

const FERRY = "The ferry was late on Monday, and the next one left at noon with more than 300 people.";
const jsonLine = (id: number) => JSON.stringify({ id, text: `${FERRY} It was the ferry of line ${id}.` });
const PAGE = `<!doctype html><html><head><title>Ferry late</title></head><body><article><h1>Ferry late</h1>${`<p>${FERRY}</p>`.repeat(4)}</article></body></html>`;

describe("files", () => {
  test("are known by what they hold, not by their names", async () => {
    const root = files("formats", {
      "a.dat": PAGE,
      "b.txt": `${jsonLine(1)}\n${jsonLine(2)}\n`,
      "c.html": ` date 2019-03-11 Ferry late again today\n\n${FERRY}`,
      "d.txt": `[${jsonLine(1)},\n${jsonLine(2)}]`,
      "e.gz": gzipSync(PAGE),
      "f.jsonl.gz": gzipSync(`${jsonLine(1)}\n`),
      "g.txt": Buffer.from(`\ufeff${FERRY}`, "utf16le"),
      "h.json": Buffer.from(`\ufeff${jsonLine(1)}\n${jsonLine(2)}`, "utf16le"),
      "i.txt": `[Update] ${FERRY}`,
    });
    expect(shown(await readAll([root]))).toEqual([
      "a.dat 1 html",
      "b.txt 1 json",
      "b.txt 2 json",
      "c.html 1 text",
      "d.txt 1 json",
      "d.txt 2 json",
      "e.gz 1 html",
      "f.jsonl.gz 1 json",
      "g.txt 1 text",
      "h.json 1 json",
      "h.json 2 json",
      "i.txt 1 text",
    ]);
  });

  test("come in one order, once each, whatever the arguments", async () => {
    const root = files("order", { "b/2.txt": FERRY, "a.txt": FERRY, "a/1.txt": FERRY, "B.txt": FERRY, "ä.txt": FERRY });
    const expected = ["B.txt", "a.txt", "a/1.txt", "b/2.txt", "ä.txt"];
    const sources = async (...inputs: string[]) => (await findInputs(inputs)).map(({ source }) => source);
    expect(await sources(root)).toEqual(expected);
    expect(await sources(join(root, "b"), join(root, "a.txt"), root, join(root, "a", "1.txt"))).toEqual(expected);
    expect(await sources(join(root, "b"), join(root, "a"))).toEqual(["a/1.txt", "b/2.txt"]);
    expect(await sources(join(root, "b"))).toEqual(["2.txt"]);
    expect(await sources(join(root, "a.txt"))).toEqual(["a.txt"]);
    expect(await sources(`${root}/*.txt`)).toEqual(["B.txt", "a.txt", "ä.txt"]);
    expect(await sources(`${root}/**/{1,2}.txt`)).toEqual(["a/1.txt", "b/2.txt"]);
  });

  test("a name with brackets is taken literally", async () => {
    const root = files("brackets", { "a[1].txt": FERRY });
    expect((await findInputs([join(root, "a[1].txt")])).map(({ source }) => source)).toEqual(["a[1].txt"]);
  });

  test("links, dot files and the output folder are passed over", async () => {
    const root = files("links", {
      "a.txt": FERRY,
      ".hidden.txt": FERRY,
      ".git/x.txt": FERRY,
      "output/rows.csv": "a,b",
    });
    symlinkSync("loop", join(root, "loop"));
    symlinkSync("a.txt", join(root, "link.txt"));
    symlinkSync(root, join(root, "circle"));
    const found = await findInputs([root, join(root, "loop")], { except: [join(root, "output")] });
    expect(found.map(({ source }) => source)).toEqual(["a.txt"]);
  });

  test("what does not exist is the operator's to mend", async () => {
    await expect(findInputs([join(folder, "nowhere")])).rejects.toMatchObject({ code: "INPUT_NOT_FOUND" });
    await expect(findInputs([join(folder, "nowhere/*.txt")])).rejects.toMatchObject({ code: "INPUT_NOT_FOUND" });
  });

  test("gzip members one after the other and the zeros that pad them are one file", async () => {
    const member = (id: number) => gzipSync(`${jsonLine(id)}\n`);
    const root = files("members", { "a.gz": Buffer.concat([member(1), member(2), Buffer.alloc(70_000)]) });
    expect(shown(await readAll([root]))).toEqual(["a.gz 1 json", "a.gz 2 json"]);
  });

  test("bytes read are told as they stand on disk", async () => {
    const root = files("bytes", { "a.txt": FERRY, "b.txt.gz": gzipSync(FERRY.repeat(100)) });
    const found = await findInputs([root]);
    let bytes = 0;
    for await (const _ of loadRecords(found, { onBytes: (n) => (bytes += n) }));
    expect(bytes).toBe(found.reduce((sum, file) => sum + file.bytes, 0));
  });
});

describe("bad input is one reject and the rest goes on", () => {
  const half = (bytes: Uint8Array) => bytes.subarray(0, Math.floor(bytes.length / 2));
  const damaged = (bytes: Uint8Array) => bytes.map((byte, i) => (i === bytes.length - 6 ? byte ^ 0xff : byte));
  // Text that gzip cannot make small, so that half of the file holds whole lines.
  const noise = (i: number) => JSON.stringify({ id: i, text: `${FERRY} ${Math.imul(i + 1, 2654435761) >>> 0}` });

  const cases: readonly (readonly [what: string, contents: Record<string, string | Uint8Array>, outcomes: string[]])[] =
    [
      ["an empty file", { "a.txt": "" }, ["a.txt 1 EMPTY_FILE"]],
      ["a blank file", { "a.txt": " \n\n" }, ["a.txt 1 EMPTY_FILE"]],
      ["a gzip of nothing", { "a.txt.gz": gzipSync("") }, ["a.txt.gz 1 EMPTY_FILE"]],
      ["an empty array", { "a.json": "[]" }, ["a.json 1 EMPTY_FILE"]],
      [
        "a binary file",
        { "a.txt": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 1, 2) },
        ["a.txt 1 BINARY_FILE"],
      ],
      ["a PDF", { "a.txt": "%PDF-1.7\nobj" }, ["a.txt 1 BINARY_FILE"]],
      ["XML", { "a.xml": '<?xml version="1.0"?><rss><channel></channel></rss>' }, ["a.xml 1 UNKNOWN_MARKUP"]],
      ["half a gzipped text", { "a.txt.gz": half(gzipSync(FERRY)) }, ["a.txt.gz 1 BROKEN_GZIP"]],
      [
        "gzipped JSON Lines cut off in the third",
        { "a.jsonl.gz": gzipSync(`${jsonLine(1)}\n${jsonLine(2)}\n${jsonLine(3)}`).subarray(0, -12) },
        ["a.jsonl.gz 1 json", "a.jsonl.gz 2 json", "a.jsonl.gz 3 BROKEN_GZIP"],
      ],
      ["a gzipped text whose checksum is wrong", { "a.txt.gz": damaged(gzipSync(FERRY)) }, ["a.txt.gz 1 BROKEN_GZIP"]],
      ["a gzip of two bytes", { "a.gz": Uint8Array.of(0x1f, 0x8b) }, ["a.gz 1 BROKEN_GZIP"]],
      [
        "a syntax error in one line",
        { "a.jsonl": `${jsonLine(1)}\n{"id": 2, "text": "x\n${jsonLine(3)}\n` },
        ["a.jsonl 1 json", "a.jsonl 2 INVALID_JSON", "a.jsonl 3 json"],
      ],
      [
        "a syntax error in the first line",
        { "a.jsonl": `oops\n${jsonLine(2)}\n` },
        ["a.jsonl 1 INVALID_JSON", "a.jsonl 2 json"],
      ],
      [
        "a syntax error in one element",
        { "a.json": `[${jsonLine(1)},\n{"id": 2, "text": },\n${jsonLine(3)}]` },
        ["a.json 1 json", "a.json 2 INVALID_JSON", "a.json 3 json"],
      ],
      [
        "an article without text",
        { "a.jsonl": `{"id": 1, "title": "Ferry late"}\n{"id": 2, "text": " "}\n${jsonLine(3)}` },
        ["a.jsonl 1 NO_TEXT", "a.jsonl 2 NO_TEXT", "a.jsonl 3 json"],
      ],
      [
        "a line of 20 MB",
        { "a.jsonl": `${jsonLine(1)}\n{"id": 2, "text": "${"x".repeat(20 * 1024 * 1024)}"}\n${jsonLine(3)}\n` },
        ["a.jsonl 1 json", "a.jsonl 2 RECORD_TOO_LARGE", "a.jsonl 3 json"],
      ],
      ["a text of 20 MB", { "a.txt": `${FERRY}\n`.repeat(240_000) }, ["a.txt 1 RECORD_TOO_LARGE"]],
    ];

  for (const [what, contents, outcomes] of cases) {
    test(what, async () => {
      const root = files(`bad/${what}`, { ...contents, "z.txt": FERRY });
      const read = await readAll([root]);
      expect(shown(read)).toEqual([...outcomes, "z.txt 1 text"]);
      for (const it of read) if (isFault(it)) expect(it.message).toMatch(/^[A-Z].*\. .*\.$|\. .*\)$/s);
    });
  }

  test("half of gzipped JSON Lines gives its whole lines, the same on every run", async () => {
    const whole = gzipSync(Array.from({ length: 3000 }, (_, i) => noise(i)).join("\n"));
    const root = files("half", { "a.jsonl.gz": half(whole), "z.txt": FERRY });
    const first = shown(await readAll([root]));
    const at = first.indexOf("z.txt 1 text") - 1;
    expect(at).toBeGreaterThan(1000);
    expect(first[at]).toBe(`a.jsonl.gz ${at + 1} BROKEN_GZIP`);
    expect(first.slice(0, at)).toEqual(Array.from({ length: at }, (_, i) => `a.jsonl.gz ${i + 1} json`));
    expect(shown(await readAll([root]))).toEqual(first);
  });

  test("a file that cannot be opened", async () => {
    const root = files("unreadable", { "a.txt": FERRY, "z.txt": FERRY });
    const found = await findInputs([root]);
    rmSync(join(root, "a.txt")); // gone between the listing and the reading: fails for root too
    const outcomes: string[] = [];
    for await (const it of loadRecords(found)) outcomes.push(isFault(it) ? it.code : it.source);
    expect(outcomes).toEqual(["UNREADABLE_FILE", "z.txt"]);
  });

  test("an excerpt shows what is wrong in one line", async () => {
    const root = files("excerpt", { "a.jsonl": `${jsonLine(1)}\n{"id": 2,\t"text": "${"x".repeat(500)}\n` });
    const [, reject] = await readAll([root]);
    const excerpt = (reject as Reject).excerpt as string;
    expect(excerpt).toMatch(/^\{"id": 2, "text": "x+$/);
    expect(excerpt.length).toBeLessThanOrEqual(120);
  });
});

describe("readers are streams", () => {
  /** Standard input that counts what is taken from it. */
  function source(make: (i: number) => string, chunks: number) {
    const taken = { chunks: 0 };
    const stdin = (async function* () {
      for (let i = 0; i < chunks; i++) {
        taken.chunks++;
        yield new TextEncoder().encode(make(i));
      }
    })();
    return { stdin, taken };
  }
  const manyLines = (i: number) => Array.from({ length: 50 }, (_, k) => `${jsonLine(i * 50 + k)}\n`).join("");

  test.each([
    ["lines", manyLines],
    ["an array", (i: number) => `${i === 0 ? "[" : ""}${manyLines(i).replaceAll("\n", ",\n")}`],
  ])("of %s no more is taken than is asked for", async (_, make) => {
    const { stdin, taken } = source(make, 1000);
    let records = 0;
    for await (const it of loadRecords(await findInputs(["-"]), { stdin })) {
      expect(isFault(it)).toBe(false);
      expect(taken.chunks).toBeLessThan(records / 50 + 3);
      if (++records === 2000) break;
    }
    expect(taken.chunks).toBeLessThan(50);
  });

  test("a record over the limit is let go while it is read", async () => {
    const part = "x".repeat(1 << 20);
    const { stdin } = source((i) => (i === 0 ? '{"text": "' : i === 99 ? `"}\n${jsonLine(2)}` : part), 100);
    let most = 0;
    const outcomes: string[] = [];
    const before = process.memoryUsage().arrayBuffers;
    const watched = (async function* () {
      for await (const chunk of stdin) {
        most = Math.max(most, process.memoryUsage().arrayBuffers - before);
        yield chunk;
      }
    })();
    for await (const it of loadRecords(await findInputs(["-"]), { stdin: watched, maxRecordBytes: 1 << 20 })) {
      outcomes.push(isFault(it) ? it.code : it.format);
    }
    expect(outcomes).toEqual(["RECORD_TOO_LARGE", "json"]);
    expect(most).toBeLessThan(64 << 20); // of 98 MB
  });

  test("standard input is JSON Lines, gzipped or not", async () => {
    const text = new TextEncoder().encode(`${jsonLine(1)}\noops\n`);
    for (const bytes of [text, gzipSync(text)]) {
      const stdin = (async function* () {
        yield bytes.subarray(0, 1);
        yield bytes.subarray(1);
      })();
      expect(shown(await readAll(["-"], { stdin }))).toEqual(["- 1 json", "- 2 INVALID_JSON"]);
    }
  });
});

test("the language of a record is its text's", async () => {
  const root = files("language", {
    "a.txt": FERRY,
    "b.txt": "Die Fähre war am Montag zu spät, und die nächste ist erst am Mittag mit mehr als 300 Leuten abgefahren.",
  });
  expect((await readAll([root])).map((it) => !isFault(it) && it.language)).toEqual(["en", "de"]);
});
