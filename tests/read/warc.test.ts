import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { gunzip } from "../../src/read/bytes.ts";
import { parseRecord } from "../../src/read/parse.ts";
import { isFault, type RawRecord, type Reject } from "../../src/read/record.ts";
import { warcRecords } from "../../src/read/warc.ts";

const PAGE =
  "<html><body><h1>Ferry late</h1><p>The ferry to the island left an hour late on Monday, in thick fog.</p></body></html>";

type Fields = Readonly<Record<string, string>>;

function record(block: Uint8Array | string, fields: Fields = {}): Buffer {
  const bytes = Buffer.from(block);
  const head = {
    "WARC-Type": "response",
    "WARC-Target-URI": "https://quay.example/ferry",
    "WARC-Date": "2021-03-04T10:00:00Z",
    "Content-Type": "application/http; msgtype=response",
    ...fields,
    "Content-Length": String(bytes.length),
  };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines.join("")}\r\n`), bytes, Buffer.from("\r\n\r\n")]);
}

function http(body: Uint8Array | string, headers: Fields = {}, status = "200 OK"): Buffer {
  const lines = Object.entries({ "Content-Type": "text/html; charset=utf-8", ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join("")}\r\n`), Buffer.from(body)]);
}

async function* inChunks(bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield Uint8Array.from(bytes.subarray(at, at + size));
}

async function readAll(bytes: AsyncIterable<Uint8Array>, maxRecordBytes = 1 << 20): Promise<(RawRecord | Reject)[]> {
  const found: (RawRecord | Reject)[] = [];
  for await (const it of warcRecords(bytes, { source: "crawl.warc", maxRecordBytes })) found.push(it);
  return found;
}

const read = (bytes: Uint8Array, maxRecordBytes?: number) => readAll(inChunks(bytes), maxRecordBytes);
const textOf = (it: RawRecord | Reject | undefined): string =>
  it !== undefined && "content" in it ? new TextDecoder().decode(it.content) : "";
const codes = (found: readonly (RawRecord | Reject)[]) => found.map((it) => (isFault(it) ? it.code : it.record));

describe("records", () => {
  it("gives the page with its address, day and charset, numbered by its place", async () => {
    const archive = Buffer.concat([
      record("software: x\r\n", { "WARC-Type": "warcinfo", "Content-Type": "application/warc-fields" }),
      record(http(PAGE)),
    ]);
    const [page, ...rest] = await read(archive);
    expect(page).toMatchObject({
      record: 2,
      format: "warc",
      url: "https://quay.example/ferry",
      date: "2021-03-04T10:00:00Z",
      charset: "utf-8",
    });
    expect([textOf(page), rest]).toEqual([PAGE, []]);
  });

  const packed: readonly (readonly [string, Uint8Array])[] = [
    ["gzip", gzipSync(PAGE)],
    ["deflate", deflateSync(PAGE)],
    ["deflate", deflateRawSync(PAGE)],
    ["br", brotliCompressSync(PAGE)],
    ["gzip", Buffer.from(PAGE)], // as crawlers leave it that unpack the body and keep the header
  ];
  it.each(packed)("unpacks %s", async (coding, body) => {
    expect(textOf((await read(record(http(body, { "Content-Encoding": coding }))))[0])).toBe(PAGE);
  });

  it("joins chunks, and takes a body that is in none as it is", async () => {
    const chunked = `${PAGE.slice(0, 26).length.toString(16)}\r\n${PAGE.slice(0, 26)}\r\n${PAGE.slice(26).length.toString(16)};x=1\r\n${PAGE.slice(26)}\r\n0\r\n\r\n`;
    for (const body of [chunked, PAGE]) {
      expect(textOf((await read(record(http(body, { "Transfer-Encoding": "chunked" }))))[0])).toBe(PAGE);
    }
  });

  it("passes over what is no page, and reports error pages", async () => {
    const archive = Buffer.concat([
      record("GET / HTTP/1.1\r\n\r\n", { "WARC-Type": "request", "Content-Type": "application/http; msgtype=request" }),
      record(http("GIF89a", { "Content-Type": "image/gif" })),
      record(http("moved", { Location: "/x" }, "301 Moved")),
      record(http(PAGE, {}, "404 Not Found")),
      record(http(PAGE)),
    ]);
    expect(codes(await read(archive))).toEqual(["HTTP_ERROR", 5]);
  });

  it("reads the text of a conversion record as text", async () => {
    const text = "Ferry late\n\nThe ferry to the island left an hour late on Monday, in thick fog.";
    const [raw] = await read(record(text, { "WARC-Type": "conversion", "Content-Type": "text/plain" }));
    const article = await parseRecord(raw as RawRecord);
    expect(article).toMatchObject({ format: "warc", url: "https://quay.example/ferry" });
  });

  it("reads a page through to its article", async () => {
    const [raw] = await read(record(http(PAGE)));
    expect(await parseRecord(raw as RawRecord)).toMatchObject({
      title: "Ferry late",
      url: "https://quay.example/ferry",
    });
  });

  it("rejects a record over the limit, packed or not, and goes on", async () => {
    const bomb = http(gzipSync("x".repeat(100_000)), { "Content-Encoding": "gzip" });
    const archive = Buffer.concat([record(http("x".repeat(5000))), record(bomb), record(http(PAGE))]);
    expect(codes(await read(archive, 4000))).toEqual(["RECORD_TOO_LARGE", "RECORD_TOO_LARGE", 3]);
  });

  it("reports what is no record where one should begin", async () => {
    expect(codes(await read(Buffer.concat([record(http(PAGE)), Buffer.from("<html>no record\r\n\r\n")])))).toEqual([
      1,
      "DAMAGED_ARCHIVE",
    ]);
    expect(codes(await read(Buffer.from("WARC/1.0\r\nWARC-Type: response\r\n\r\n")))).toEqual(["DAMAGED_ARCHIVE"]);
  });
});

describe("an archive of two thousand pages", () => {
  const pages = Array.from({ length: 2000 }, (_, i) => record(http(`<html><p>Page ${i}.</p></html>`)));

  it("is read as it comes, a chunk at a time", async () => {
    const archive = Buffer.concat(pages);
    let pulled = 0;
    async function* counted() {
      for await (const chunk of inChunks(archive, 4096)) {
        pulled += chunk.length;
        yield chunk;
      }
    }
    let furthest = 0;
    let end = 0;
    let record = 0;
    for await (const _ of warcRecords(counted(), { source: "crawl.warc", maxRecordBytes: 1 << 20 })) {
      end += pages[record++]?.length ?? 0;
      furthest = Math.max(furthest, pulled - end);
    }
    expect([record, furthest < 8192]).toEqual([2000, true]);
  });

  const archives: readonly (readonly [string, readonly Buffer[], number])[] = [
    [".warc", pages, 20],
    [".warc.gz", pages.map((page) => gzipSync(page, { level: 1 })), 200],
  ];
  it.each(archives)(
    "%s: every truncation is reported, every whole record kept",
    async (name, parts, times) => {
      const archive = Buffer.concat(parts);
      const ends: number[] = [];
      for (const part of parts) ends.push((ends.at(-1) ?? 0) + part.length);
      let seed = 7;
      for (let i = 0; i < times; i++) {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        const cut = Math.floor((seed / 2147483648) * archive.length);
        if (ends.includes(cut)) continue; // a whole archive of fewer pages
        const whole = ends.filter((end) => end <= cut).length;
        const { kept, reports } = await readCut(archive.subarray(0, cut), name.endsWith(".gz"));
        expect([cut, kept >= whole && kept <= whole + 1, reports]).toEqual([cut, true, cut === 0 ? 0 : 1]);
      }
    },
    60_000,
  );

  async function readCut(bytes: Uint8Array, isGzip: boolean): Promise<{ kept: number; reports: number }> {
    const stream = inChunks(bytes, 1 << 16);
    let kept = 0;
    let reports = 0;
    try {
      for await (const it of warcRecords(isGzip ? gunzip(stream) : stream, {
        source: "crawl.warc",
        maxRecordBytes: 1 << 20,
      })) {
        if (isFault(it)) reports++;
        else kept++;
      }
    } catch {
      reports++; // the loader makes a reject of what the stream throws
    }
    return { kept, reports };
  }
});
