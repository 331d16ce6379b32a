/** A reader of RFC 4180 that shares nothing with the writer: rows of cells, quoted or not, `\n` or `\r\n` between them. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if (isQuoted) {
      if (char !== '"') cell += char;
      else if (text[i + 1] === '"') cell += text[++i];
      else isQuoted = false;
    } else if (char === '"') {
      if (cell !== "") throw new Error(`A quotation mark inside a bare cell, at ${i}`);
      isQuoted = true;
    } else if (char === ",") {
      row.push(cell);
      cell = "";
    } else if (char === "\n" || (char === "\r" && text[i + 1] === "\n")) {
      if (char === "\r") i++;
      rows.push([...row, cell]);
      row = [];
      cell = "";
    } else if (char === "\r") {
      throw new Error(`A bare carriage return, at ${i}`);
    } else {
      cell += char;
    }
  }
  if (isQuoted || cell !== "" || row.length > 0) throw new Error("The last row has no end");
  return rows;
}

/** The rows of a file as objects by its header; an empty cell is left out. */
export function readTable(text: string): Record<string, string>[] {
  const [header = [], ...rows] = parseCsv(text.replace(/^\ufeff/, ""));
  return rows.map((cells) => {
    if (cells.length !== header.length) throw new Error(`${cells.length} cells under ${header.length} columns`);
    return Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ""]).filter(([, cell]) => cell !== ""));
  });
}
