/** Inclusive days; an open end is null. */
export type Days = readonly [from: string | null, to: string | null];

/** `2024-Q2`, `2024-H1`, `2024`, `2024-05`, `2024-05-14`, `A..B`, `..B`, `A..` → its days; `-` → null; undefined for anything else. */
export function parsePeriod(notation: string): Days | null | undefined {
  if (notation === "-") return null;
  const [first = "", last = first] = notation.split("..");
  const from = first === "" ? null : days(first)?.[0];
  const to = last === "" ? null : days(last)?.[1];
  return from === undefined || to === undefined ? undefined : [from, to];
}

function days(unit: string): [string, string] | undefined {
  const [, year, part] = unit.match(/^(\d{4})(?:-(.+))?$/) ?? [];
  if (year === undefined) return undefined;
  if (part === undefined) return [`${year}-01-01`, `${year}-12-31`];
  if (/^\d\d-\d\d$/.test(part)) return [unit, unit];
  if (/^\d\d$/.test(part)) return months(year, Number(part), 1);
  if (/^Q[1-4]$/.test(part)) return months(year, Number(part[1]) * 3 - 2, 3);
  if (/^H[12]$/.test(part)) return months(year, Number(part[1]) * 6 - 5, 6);
  return undefined;
}

function months(year: string, first: number, count: number): [string, string] {
  const last = new Date(Date.UTC(Number(year), first - 1 + count, 0)).toISOString().slice(0, 10);
  return [`${year}-${String(first).padStart(2, "0")}-01`, last];
}
