// What describes the files to other programs; all of it is read from the zod schemas.
import { z } from "zod";
import { type Column, columnsOf } from "../records/columns.ts";
import { articleTables, DECIMAL, MEANINGS, TABLE_NAMES, type TableName } from "../records/schemas.ts";
import type { CsvOptions } from "./csv.ts";

/** datapackage.json: a Frictionless Data Package, version 2 (datapackage.org). */
export function dataPackage(options: CsvOptions): object {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "clipsheet",
    title: "What news articles say: dates, quantities, names, and the statements with numbers between them",
    description: `Offsets count Unicode code points. ${options.raw ? "Text stands as it is." : GUARD}`,
    resources: [
      ...TABLE_NAMES.map((table) => tableResource(table, options)),
      {
        name: "dataset",
        path: "dataset.json",
        format: "json",
        mediatype: "application/json",
        encoding: "utf-8",
        description: "Every article with its text and its rows nested under it; schema.json describes it.",
      },
    ],
  };
}

const GUARD =
  "Text cells that a spreadsheet would run as a formula have an apostrophe before them, which is not part of the text.";

const tableResource = (table: TableName, { excel }: CsvOptions) => ({
  name: table,
  path: `${table}.csv`,
  type: "table",
  format: "csv",
  mediatype: "text/csv",
  encoding: "utf-8",
  description: MEANINGS[table],
  dialect: { delimiter: ",", lineTerminator: excel ? "\r\n" : "\n", quoteChar: '"', doubleQuote: true, header: true },
  schema: tableSchema(table),
});

function tableSchema(table: TableName) {
  const columns = columnsOf(table);
  const key = columns.find((column) => column.isKey);
  const references = columns.filter((column) => column.references !== undefined);
  return {
    fields: columns.map(field),
    missingValues: [""],
    ...(key && { primaryKey: [key.name] }),
    ...(references.length > 0 && { foreignKeys: references.map((column) => foreignKey(table, column)) }),
  };
}

const field = ({ name, type, description, example, required, isKey, values, pattern, minimum }: Column) => ({
  name,
  type: type === "decimal" ? "number" : type,
  description,
  example: type === "decimal" ? Number(example) : example,
  constraints: { required, ...(isKey && { unique: true }), ...omitUndefined({ enum: values, pattern, minimum }) },
});

const omitUndefined = (object: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

function foreignKey(table: TableName, { name, references }: Column) {
  const [key] = columnsOf(references as TableName);
  const elsewhere = references === table ? {} : { resource: references };
  return { fields: [name], reference: { ...elsewhere, fields: [key?.name] } };
}

/** schema.json: JSON Schema (draft 2020-12) of dataset.json. */
export function jsonSchema(): object {
  const { articles, sentences, dates, numbers, entities, mentions, facts } = articleTables;
  const article = articles.extend({
    text: z.string().meta({ description: "Title, when it has one, and paragraphs, with blank lines between them." }),
    sentences: z.array(sentences),
    dates: z.array(dates),
    numbers: z.array(numbers),
    entities: z.array(entities.extend({ mentions: z.array(mentions) })),
    facts: z.array(facts),
  });
  return z.toJSONSchema(z.array(article), {
    override: ({ jsonSchema }) => {
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.pattern !== DECIMAL.source) return;
      delete jsonSchema.pattern;
      jsonSchema.type = "number";
      jsonSchema.examples = jsonSchema.examples?.map(Number);
    },
  });
}

/** schema.sql: tables that SQLite, DuckDB and PostgreSQL take, each after those that it refers to. */
export function sqlSchema(): string {
  return TABLE_NAMES.map(createTable).join("\n");
}

function createTable(table: TableName): string {
  const columns = columnsOf(table).map(
    (column, i, all) => `  ${sqlColumn(column)}${i < all.length - 1 ? "," : ""} -- ${column.description}`,
  );
  return `-- ${MEANINGS[table]}\nCREATE TABLE ${quoted(table)} (\n${columns.join("\n")}\n);\n`;
}

const SQL_TYPES = { string: "TEXT", integer: "INTEGER", decimal: "DECIMAL(38, 12)", date: "DATE" };

function sqlColumn({ name, type, required, isKey, references }: Column): string {
  const parts = [quoted(name), SQL_TYPES[type]];
  if (required) parts.push("NOT NULL");
  if (isKey) parts.push("PRIMARY KEY");
  if (references) parts.push(`REFERENCES ${quoted(references)} (${quoted(columnsOf(references)[0]?.name ?? "")})`);
  return parts.join(" ");
}

/** Some columns are named like SQL's own words: "text", "value", "type", "position". */
const quoted = (name: string) => `"${name}"`;
