import type { Article } from "../read/article.ts";
import { ARTICLE_TABLES, type ArticleTable, type Row, type Rows } from "../records/schemas.ts";
import { type CsvOptions, csvChunk } from "./csv.ts";
import { articleJson } from "./json.ts";

/** An article as finished text for every file: cheaper to hand to another thread than its rows. */
export interface Chunks extends Omit<Article, "text"> {
  csv: Record<ArticleTable, string>;
  json: string;
  rowCounts: Record<ArticleTable, number>;
}

export function toChunks({ text, ...article }: Article, rows: Rows, options: CsvOptions): Chunks {
  return {
    ...article,
    csv: eachTable((table) => csvChunk(table, rows[table] as Row<typeof table>[], options)),
    json: articleJson(text, rows),
    rowCounts: eachTable((table) => rows[table].length),
  };
}

const eachTable = <V>(make: (table: ArticleTable) => V) =>
  Object.fromEntries(ARTICLE_TABLES.map((table) => [table, make(table)])) as Record<ArticleTable, V>;
