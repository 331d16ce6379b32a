// Comma-separated tables (RFC 4180), made where the rows were made.
import { stringify } from "csv-stringify/sync";
import { type Row, type TableName, tables } from "../records/schemas.ts";

/** For whom the cells are: machines read text as it is or guarded, spreadsheets need more help. */
export interface CsvOptions {
  /** A byte order mark, `\r\n` between rows, cells cut at what a spreadsheet holds. */
  excel: boolean;
  /** No guard: text that begins like a formula stays as it is. */
  raw: boolean;
}

/** The first line of a table's file. */
export const csvHeader = (table: TableName, { excel }: CsvOptions): string =>
  `${excel ? "\ufeff" : ""}${COLUMNS[table].join(",")}${newline(excel)}`;

/** Rows of a table as lines; the header is not among them. */
export function csvChunk<T extends TableName>(table: T, rows: readonly Row<T>[], options: CsvOptions): string {
  const columns = COLUMNS[table];
  // Cells in order and already text: half the time that csv-stringify takes to look up and cast the values of objects.
  const cells = (rows as readonly AnyRow[]).map((row) => columns.map((column) => cellText(row[column], options)));
  return stringify(cells, options.excel ? EXCEL_LINES : {});
}

// Once a delimiter is set, csv-stringify leaves cells with a lone \r or \n unquoted, and they would split the row.
const EXCEL_LINES = { record_delimiter: "\r\n", quoted_match: /[\r\n]/ };

type AnyRow = Readonly<Record<string, string | number | undefined>>;

const COLUMNS = Object.fromEntries(
  Object.entries(tables).map(([name, schema]) => [name, Object.keys(schema.shape)]),
) as Record<TableName, string[]>;

const newline = (excel: boolean) => (excel ? "\r\n" : "\n");

function cellText(value: string | number | undefined, { excel, raw }: CsvOptions): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  const guarded = !raw && isFormula(value) ? `'${value}` : value;
  return excel && guarded.length > CELL_LIMIT ? cut(guarded) : guarded;
}

/** What a spreadsheet would run when it opens the file (OWASP, "CSV injection"); a sign alone it does not. */
const isFormula = (text: string) => /^[=+\-@\t\r]./s.test(text) && !/^[+-]?\d+(?:\.\d+)?$/.test(text);

/** The most UTF-16 units that Excel holds in a cell. */
const CELL_LIMIT = 32_767;

/** Never between the two halves of a character. */
const cut = (text: string) => text.slice(0, CELL_LIMIT).replace(/[\ud800-\udbff]$/, "");
