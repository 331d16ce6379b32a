import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import initSqlJs from "sql.js";
import { beforeAll, describe, expect, test } from "vitest";
import { toRows } from "../src/records/rows.ts";
import { ARTICLE_TABLES, TABLE_NAMES } from "../src/records/schemas.ts";
import { toChunks } from "../src/write/chunks.ts";
import { openDataset } from "../src/write/dataset.ts";
import { troublesomeAnalysis, troublesomeArticle } from "./analysis.ts";
import { clipsheet, sharedFolder } from "./command.ts";
import { parseCsv, readTable } from "./csv.ts";

// Two datasets: the samples as the command writes them, and an article with whatever makes trouble, in raw text.
const folders = { samples: sharedFolder(), trouble: sharedFolder() };

beforeAll(async () => {
  expect(clipsheet(["input", "--out", folders.samples, "--quiet"])).toMatchObject({ status: 0, stderr: "" });
  const options = { excel: false, raw: true };
  const dataset = await openDataset(folders.trouble, options);
  const chunks = toChunks(troublesomeArticle(), toRows(troublesomeAnalysis()), options);
  expect(await dataset.addArticle(chunks)).toBe("articles");
  expect(await dataset.addArticle({ ...chunks, record: 9 })).toBe("duplicates");
  await dataset.addReject({ source: "x", record: 1, code: "NO_TEXT", message: 'No, "none".' });
  await dataset.commit({});
});

for (const [name, folder] of Object.entries(folders)) {
  const file = (path: string) => readFileSync(join(folder, path), "utf8");
  const json = (path: string) => JSON.parse(file(path));

  describe(`${name}: schema.json`, () => {
    test("describes dataset.json", () => {
      const validate = new Ajv2020({ allErrors: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } }).compile(
        json("schema.json"),
      );
      validate(json("dataset.json"));
      expect(validate.errors).toBeNull();
      validate([{ ...json("dataset.json")[0], surprise: 1 }]);
      expect(validate.errors).toHaveLength(1);
    });

    test("says what each column means, with an example", () => {
      const { properties } = json("schema.json").items;
      for (const rows of [properties, properties.numbers.items.properties, properties.facts.items.properties]) {
        for (const [column, schema] of Object.entries(rows as Record<string, Record<string, unknown>>)) {
          if (schema.type === "array" || column === "text") continue;
          expect(schema, column).toMatchObject({ description: expect.any(String), examples: [expect.anything()] });
        }
      }
    });
  });

  describe(`${name}: datapackage.json`, () => {
    test("names every file of the run", () => {
      const paths = json("datapackage.json").resources.map((it: { path: string }) => it.path);
      expect(paths).toEqual([...TABLE_NAMES.map((table) => `${table}.csv`), "dataset.json"]);
    });

    test("describes every cell and key", () => {
      const tables = (json("datapackage.json").resources as Resource[]).filter((it) => it.schema !== undefined);
      const rows = new Map(tables.map((it) => [it.name, readTable(file(it.path))]));
      for (const table of tables) {
        expect(faultsOf(table, parseCsv(file(table.path)), rows), table.name).toEqual([]);
      }
    });
  });

  describe(`${name}: schema.sql`, () => {
    test("takes the tables with foreign keys on, and none is broken", async () => {
      const database = new (await initSqlJs()).Database();
      database.run("PRAGMA foreign_keys = ON");
      database.run("BEGIN");
      database.run("PRAGMA defer_foreign_keys = ON"); // a person's row may come before the organization's
      database.run(file("schema.sql"));
      for (const table of TABLE_NAMES) {
        const [header = [], ...rows] = parseCsv(file(`${table}.csv`));
        const insert = `INSERT INTO ${table} VALUES (${header.map(() => "?").join(", ")})`;
        for (const row of rows)
          database.run(
            insert,
            row.map((cell) => (cell === "" ? null : cell)),
          );
        const [count] = database.exec(`SELECT count(*) FROM ${table}`);
        expect(count?.values[0]?.[0], table).toBe(rows.length);
      }
      database.run("COMMIT");
      expect(database.exec("PRAGMA foreign_key_check")).toEqual([]);
      const [sliced] = database.exec(
        `SELECT count(*) FROM numbers n JOIN sentences s USING (sentence_id)
         WHERE substr(s.text, n.start_char - s.start_char + 1, n.end_char - n.start_char) <> n.text`,
      );
      expect(sliced?.values[0]?.[0]).toBe(0);
    });
  });

  test(`${name}: dataset.json holds the rows of the tables, an article a line`, () => {
    const articles = json("dataset.json");
    expect(file("dataset.json").split("\n")).toHaveLength(articles.length + 3);
    for (const table of ARTICLE_TABLES) {
      const nested = articles.flatMap((it: Nested) =>
        table === "articles" ? [it] : table === "mentions" ? it.entities.flatMap((e) => e.mentions) : it[table],
      );
      expect(nested, table).toHaveLength(readTable(file(`${table}.csv`)).length);
    }
  });
}

type Nested = Record<string, unknown[]> & { entities: { mentions: unknown[] }[] };

interface Resource {
  name: string;
  path: string;
  schema: {
    fields: {
      name: string;
      type: string;
      constraints: { required: boolean; unique?: boolean; enum?: string[]; pattern?: string; minimum?: number };
    }[];
    foreignKeys?: { fields: [string]; reference: { resource?: string; fields: [string] } }[];
  };
}

const FORMS: Record<string, RegExp> = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?$/,
  date: /^\d{4}-\d\d-\d\d$/,
};

/** What a reader of the Table Schema specification would object to. */
function faultsOf({ name, schema }: Resource, [header = [], ...cells]: string[][], rows: Map<string, Row[]>): string[] {
  const faults: string[] = [];
  const { fields, foreignKeys = [] } = schema;
  if (header.join() !== fields.map((field) => field.name).join()) faults.push(`header: ${header.join()}`);
  fields.forEach(({ name: column, type, constraints }, i) => {
    const { required, unique, enum: values, pattern, minimum } = constraints;
    const found = cells.map((row) => row[i] as string);
    for (const cell of found) {
      const isRight =
        cell === ""
          ? !required
          : FORMS[type]?.test(cell) &&
            (values === undefined || values.includes(cell)) &&
            (pattern === undefined || new RegExp(pattern).test(cell)) &&
            (minimum === undefined || Number(cell) >= minimum);
      if (!isRight) faults.push(`${column}: ${cell}`);
    }
    if (unique && new Set(found).size !== found.length) faults.push(`${column}: not unique`);
  });
  for (const {
    fields: [from],
    reference,
  } of foreignKeys) {
    const keys = new Set(rows.get(reference.resource ?? name)?.map((row) => row[reference.fields[0]]));
    for (const row of rows.get(name) ?? [])
      if (row[from] !== undefined && !keys.has(row[from])) faults.push(`${from}: ${row[from]}`);
  }
  return faults;
}

type Row = Record<string, string>;
