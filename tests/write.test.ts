import { describe, expect, test } from "vitest";
import { findFault } from "../src/records/check.ts";
import { columnsOf } from "../src/records/columns.ts";
import { toRows } from "../src/records/rows.ts";
import { ARTICLE_TABLES, type ArticleTable, type Rows, tables } from "../src/records/schemas.ts";
import { csvChunk, csvHeader } from "../src/write/csv.ts";
import { articleJson } from "../src/write/json.ts";
import { troublesomeAnalysis, troublesomeArticle } from "./analysis.ts";
import { parseCsv, readTable } from "./csv.ts";

const PLAIN = { excel: false, raw: true };
const rows = toRows(troublesomeAnalysis());

const csvOf = (table: ArticleTable, options: { excel: boolean; raw: boolean }) =>
  csvHeader(table, options) + csvChunk(table, rows[table] as never[], options);

const inMemory = (table: ArticleTable) =>
  (rows[table] as Record<string, unknown>[]).map((row) =>
    Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)),
  );

test("the sample fills every column of every table", () => {
  for (const table of ARTICLE_TABLES) {
    const filled = new Set(inMemory(table).flatMap((row) => Object.keys(row)));
    expect([...filled].sort(), table).toEqual(Object.keys(tables[table].shape).sort());
  }
});

test("rows stand in the order of the columns", () => {
  for (const table of ARTICLE_TABLES)
    expect(Object.keys(rows[table][0] ?? {})).toEqual(Object.keys(tables[table].shape));
});

describe("rows come back equal", () => {
  for (const table of ARTICLE_TABLES) {
    test(`from ${table}.csv`, () => {
      const whole = new Set(
        columnsOf(table)
          .filter((column) => column.type === "integer")
          .map(({ name }) => name),
      );
      const read = readTable(csvOf(table, PLAIN)).map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, whole.has(name) ? Number(cell) : cell])),
      );
      expect(read).toEqual(inMemory(table));
    });
  }

  test("from dataset.json, values with all their digits", () => {
    const json = articleJson(troublesomeArticle().text, rows);
    expect(json).not.toContain("\n");
    expect(json).toContain('"value":12345678901234567890,');
    const read = JSON.parse(json.replace(/"(value|value_high)":(-?[\d.]+)/g, '"$1":"$2"'));
    const mentions = read.entities.flatMap((entity: { mentions: Rows["mentions"] }) => entity.mentions);
    const { text, ...article } = read;
    expect(text).toBe(troublesomeArticle().text);
    expect([article.sentences, article.dates, article.numbers, article.facts]).toEqual([
      inMemory("sentences"),
      inMemory("dates"),
      inMemory("numbers"),
      inMemory("facts"),
    ]);
    expect(new Set(mentions)).toEqual(new Set(inMemory("mentions")));
    expect(read.entities.map(({ mentions: _, ...entity }: { mentions: unknown }) => entity)).toEqual(
      inMemory("entities"),
    );
  });
});

describe("cells", () => {
  const cell = (text: string, options: { excel: boolean; raw: boolean }) =>
    parseCsv(csvChunk("duplicates", [{ article_id: "a0123456789abcdef", source: text, record: 1 }], options))[0]?.[1];
  const guarded: [string, string][] = [
    ["=1+1", "'=1+1"],
    ["+cmd", "'+cmd"],
    ["-", "-"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\tx", "'\tx"],
    ["\rx", "'\rx"],
    ["-5.2", "-5.2"],
    ["+3", "+3"],
    ["-5.2%", "'-5.2%"],
    ["a=b", "a=b"],
    ["'quoted'", "'quoted'"],
  ];
  for (const [text, shown] of guarded) {
    test(`${JSON.stringify(text)} → ${JSON.stringify(shown)}`, () => {
      expect(cell(text, { excel: false, raw: false })).toBe(shown);
      expect(cell(text, { excel: false, raw: true })).toBe(text);
    });
  }

  test("are cut for spreadsheets at 32,767, never inside a character", () => {
    expect(cell("x".repeat(40_000), { excel: true, raw: false })).toBe("x".repeat(32_767));
    expect(cell(`${"x".repeat(32_766)}😀`, { excel: true, raw: false })).toBe("x".repeat(32_766));
    expect(cell("x".repeat(40_000), PLAIN)).toBe("x".repeat(40_000));
  });

  test("have a byte order mark before them and \\r\\n between rows for spreadsheets", () => {
    const csv = csvOf("sentences", { excel: true, raw: false });
    expect(csv.startsWith("\ufeffsentence_id,")).toBe(true);
    expect(csv.split("\r\n")).toHaveLength(rows.sentences.length + 2);
  });
});

describe("a row that is not what its schema says is found with its column", () => {
  const id = troublesomeArticle().articleId;
  const faults: [string, ArticleTable, object][] = [
    ["numbers.value", "numbers", { value: "1e3" }],
    ["numbers.value", "numbers", { value: "007" }],
    ["numbers.value", "numbers", { value: "9".repeat(27) }],
    ["dates.date_from", "dates", { date_from: "2017-02-29" }],
    ["entities.type", "entities", { type: "animal" }],
    ["facts.number_id", "facts", { number_id: undefined }],
    ["facts.number_id", "facts", { number_id: `${id}-n99` }],
    ["mentions.text", "mentions", { text: "elsewhere" }],
    ["numbers.text", "numbers", { end_char: 5 }],
    ["numbers.sentence_id", "numbers", { sentence_id: `${id}-s1` }],
    ["sentences.text", "sentences", { text: "" }],
  ];
  for (const [column, table, change] of faults) {
    test(`${JSON.stringify(change)} → ${column}`, () => {
      const spoilt = toRows(troublesomeAnalysis());
      expect(findFault(spoilt, troublesomeArticle())).toBeUndefined();
      Object.assign(spoilt[table][0] as object, change);
      expect(findFault(spoilt, troublesomeArticle())?.column).toBe(column);
    });
  }
});
