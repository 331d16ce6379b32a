import type { Reject } from "../read/record.ts";
import { ARTICLE_TABLES, TABLE_NAMES } from "../records/schemas.ts";
import { seenIds } from "../records/seen.ts";
import type { Chunks } from "./chunks.ts";
import { type CsvOptions, csvChunk, csvHeader } from "./csv.ts";
import { openOutput } from "./output.ts";
import { dataPackage, jsonSchema, sqlSchema } from "./schema.ts";

/** The files of a run while it goes on. Records are added in the order of the input. */
export interface Dataset {
  /** Writes the article, or lists it as a further copy of one that is written; says which. */
  addArticle(chunks: Chunks): Promise<"articles" | "duplicates">;
  addReject(reject: Reject): Promise<void>;
  /** Ends every file and puts all of them in place. */
  commit(report: object): Promise<void>;
  /** Leaves the folder as it was. */
  discard(): void;
}

export async function openDataset(folder: string, options: CsvOptions): Promise<Dataset> {
  const output = await openOutput(folder, FILES);
  const seen = seenIds();
  let articles = 0;
  for (const table of TABLE_NAMES) await output.write(`${table}.csv`, csvHeader(table, options));
  await output.write("dataset.json", "[");
  return {
    async addArticle({ articleId, source, record, externalId, csv, json }) {
      if (!seen.add(articleId)) {
        const copy = { article_id: articleId, source, record, external_id: externalId };
        await output.write("duplicates.csv", csvChunk("duplicates", [copy], options));
        return "duplicates";
      }
      for (const table of ARTICLE_TABLES) await output.write(`${table}.csv`, csv[table]);
      await output.write("dataset.json", `${articles++ === 0 ? "" : ","}\n${json}`);
      return "articles";
    },
    addReject: ({ source, record, code, message, excerpt }) =>
      output.write("rejects.csv", csvChunk("rejects", [{ source, record, code, message, excerpt }], options)),
    async commit(report) {
      await output.write("dataset.json", "\n]\n");
      await output.write("schema.json", inLines(jsonSchema()));
      await output.write("schema.sql", sqlSchema());
      await output.write("run.json", inLines(report));
      await output.write("datapackage.json", inLines(dataPackage(options)));
      await output.commit();
    },
    discard: output.discard,
  };
}

/** In the order in which they are put in place: the descriptor last, so that what it describes is there. */
const FILES = [
  ...TABLE_NAMES.map((table) => `${table}.csv`),
  ...["dataset.json", "schema.json", "schema.sql", "run.json", "datapackage.json"],
];

const inLines = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
