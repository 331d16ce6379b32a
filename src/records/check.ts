import { z } from "zod";
import type { Article } from "../read/article.ts";
import { ARTICLE_TABLES, articleTables, type Rows } from "./schemas.ts";

/** What is wrong with an article's rows: the first column at fault, as `numbers.value`, and why. */
export interface Fault {
  column: string;
  message: string;
}

/** The first fault in an article's rows, if any: by their schemas, and by what ties them to its text and to each other. */
export function findFault(rows: Rows, article: Pick<Article, "text">): Fault | undefined {
  return schemaFault(rows) ?? sliceFault(rows, article.text) ?? referenceFault(rows);
}

const lists = ARTICLE_TABLES.map((table) => [table, z.compile(z.array<z.ZodType>(articleTables[table]))] as const);

function schemaFault(rows: Rows): Fault | undefined {
  for (const [table, list] of lists) {
    const result = list.safeParse(rows[table]);
    if (result.success) continue;
    const [issue] = result.error.issues;
    const [row, column] = issue?.path ?? [];
    const value = (rows[table] as Record<string, unknown>[])[Number(row)]?.[String(column)];
    return { column: `${table}.${String(column)}`, message: `${issue?.message}: ${JSON.stringify(value)}` };
  }
  return undefined;
}

const PLACED = ["sentences", "dates", "numbers", "mentions"] as const;

/** Every placed row's `text` is the slice of the article's text between its offsets, in code points. */
function sliceFault(rows: Rows, text: string): Fault | undefined {
  const slice = codePointSlice(text);
  for (const table of PLACED) {
    for (const row of rows[table]) {
      if (slice(row.start_char, row.end_char) === row.text) continue;
      return { column: `${table}.text`, message: `Not what stands at ${row.start_char}: ${JSON.stringify(row.text)}` };
    }
  }
  return undefined;
}

function codePointSlice(text: string): (start: number, end: number) => string {
  if (!/[\ud800-\udbff]/.test(text)) return (start, end) => text.slice(start, end);
  const points = Array.from(text);
  return (start, end) => points.slice(start, end).join("");
}

/** Rows that stand in a sentence stand inside it; the ids that a row names are rows of the same article. */
function referenceFault(rows: Rows): Fault | undefined {
  const sentences = new Map(rows.sentences.map((row) => [row.sentence_id, row]));
  for (const table of ["dates", "numbers", "mentions"] as const) {
    for (const row of rows[table]) {
      const sentence = sentences.get(row.sentence_id);
      if (sentence && sentence.start_char <= row.start_char && row.end_char <= sentence.end_char) continue;
      return { column: `${table}.sentence_id`, message: `${JSON.stringify(row.text)} is not in this sentence` };
    }
  }
  const numbers = new Set(rows.numbers.map((row) => row.number_id));
  const fact = rows.facts.find((row) => !numbers.has(row.number_id) || !sentences.has(row.sentence_id));
  return fact && { column: "facts.number_id", message: `No such row: ${fact.number_id}` };
}
