import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import initSqlJs from "sql.js";
import { expect, test } from "vitest";
import { analyze } from "../src/pipeline.ts";
import { toArticle } from "../src/read/article.ts";
import { type Column, columnsOf } from "../src/records/columns.ts";
import { toRows } from "../src/records/rows.ts";
import { MEANINGS, TABLE_NAMES, type TableName } from "../src/records/schemas.ts";
import { clipsheet, temporaryFolder } from "./command.ts";
import { parseCsv } from "./csv.ts";

const README = new URL("../README.md", import.meta.url);
const readme = () => readFileSync(README, "utf8");

/** What stands between `<!-- name -->` and `<!-- /name -->`. */
const section = (name: string) => new RegExp(`<!-- ${name} -->\n([\\s\\S]*?)<!-- /${name} -->`);

/** What the pattern's group holds. */
function found(pattern: RegExp, text: string): string {
  const [, group] = pattern.exec(text) ?? [];
  if (group === undefined) throw new Error(`Nothing matches ${pattern}`);
  return group;
}

test("the data dictionary is what the schemas say (npm run golden writes it)", () => {
  const dictionary = TABLE_NAMES.map(describeTable).join("\n");
  if (process.env.CLIPSHEET_GOLDEN === "accept") {
    writeFileSync(
      README,
      readme().replace(found(section("dictionary"), readme()), () => dictionary),
    );
  }
  expect(found(section("dictionary"), readme())).toBe(dictionary);
});

function describeTable(table: TableName): string {
  const rows = columnsOf(table).map((column) => `| ${cellsOf(column).map(inCell).join(" | ")} |\n`);
  return `### ${table}.csv\n\n${MEANINGS[table]}\n\n| column | type | meaning | example |\n|---|---|---|---|\n${rows.join("")}`;
}

const inCell = (text: string) => text.replaceAll("|", "\\|");

function cellsOf({ name, type, description, example, required, isKey, references, values }: Column): string[] {
  const notes = [isKey ? "key" : references && `→ ${references}`, required ? undefined : "may be empty"];
  const meaning =
    values === undefined ? description : `${description} One of ${values.map((v) => `\`${v}\``).join(", ")}.`;
  return [`\`${name}\``, [type, ...notes.filter(Boolean)].join(", "), meaning, `\`${example}\``];
}

test("the sentence at the top gives the rows below it", () => {
  const text = found(/^> (.+)$/m, readme());
  const published = found(/\(published ([\d-]+)/, readme());
  const article = toArticle(
    { published, paragraphs: [text] },
    { source: "README.md", record: 1, format: "text" },
    "en",
  );
  const [head = "", , ...rows] = found(section("example"), readme()).trimEnd().split("\n");
  const cells = (line: string) => line.slice(2, -2).split(/ ?\| ?/);
  const facts: Record<string, unknown>[] = toRows(analyze(article)).facts;
  expect(rows.map(cells)).toEqual(facts.map((fact) => cells(head).map((column) => `${fact[column] ?? ""}`)));
});

test("the SQLite commands load a dataset with no reference broken", async () => {
  const out = temporaryFolder();
  expect(clipsheet(["input", "--out", out, "--quiet"]).status).toBe(0);
  const file = (name: string) => readFileSync(join(out, name), "utf8");
  const commands = found(/SQLite:\n\n```sh\n([\s\S]*?)```/, found(section("loading"), readme()));
  const tables = found(/for t in (.+); do/, commands).split(" ");
  const makeUpdates = found(/sqlite3 news\.db "(SELECT [\s\S]*?)" \| sqlite3 news\.db/, commands).replaceAll(
    '\\"',
    '"',
  );

  const database = new (await initSqlJs()).Database();
  database.run(file("schema.sql"));
  for (const table of tables) {
    // As `.import --csv --skip 1` does: every cell is text, an empty one too.
    const [header = [], ...rows] = parseCsv(file(`${table}.csv`));
    for (const row of rows) database.run(`INSERT INTO ${table} VALUES (${header.map(() => "?").join(", ")})`, row);
  }
  for (const [update] of valuesOf(database.exec(makeUpdates))) database.run(String(update));
  expect(database.exec("PRAGMA foreign_key_check")).toEqual([]);
  const counts = "SELECT count(*), count(title), sum(typeof(sentence_count) = 'integer') FROM articles";
  const [[articles, titles, integers] = []] = valuesOf(database.exec(counts));
  expect(articles).toBeGreaterThan(5);
  expect(titles).toBeGreaterThan(0);
  expect(integers).toBe(articles);
});

const valuesOf = ([result]: { values: (string | number | null)[][] }[]) => result?.values ?? [];
