/** The lines of a text, whatever ends them: CR, LF, both, a form feed, the separators of Unicode. */
export const toLines = (text: string): string[] => text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n").split("\n");

/** The lines without a title that they repeat at their beginning, unless they are nothing else. */
export function bodyLines(lines: readonly string[], title: string | undefined): readonly string[] {
  if (title === undefined) return lines;
  let from = 0;
  while (from < lines.length && (isBlank(lines[from] as string) || isSameLine(lines[from] as string, title))) from++;
  return from < lines.length ? lines.slice(from) : lines;
}

/** Equal but for case, white space, the kind of quotes and a full stop at the end. */
export const isSameLine = (a: string, b: string): boolean => normal(a) === normal(b);

const normal = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[‘’`]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, " ")
    .replace(/^ | ?\.? ?$/g, "");

const isBlank = (line: string): boolean => line.trim() === "";

/**
 * Blank lines separate paragraphs. A single line break ends one too, unless the text is hard-wrapped; then the lines of
 * a paragraph are joined by a blank. Nothing is dropped.
 */
export function paragraphsOf(lines: readonly string[]): string[] {
  if (!isHardWrapped(lines)) return lines.filter((line) => !isBlank(line));
  const width = widthOf(lines);
  const paragraphs: string[][] = [];
  lines.forEach((line, i) => {
    if (isBlank(line)) return;
    const before = i === 0 ? "" : (lines[i - 1] as string);
    if (goesOn(before, line, width)) paragraphs.at(-1)?.push(line.trim());
    else paragraphs.push([line.trim()]);
  });
  return paragraphs.map(joinLines);
}

const END = /[.!?:…]["'”’»)\]]{0,2}\s*$/;

/** Whether a line is broken in the middle of a paragraph: the next line's first word had no room on it. */
function goesOn(line: string, next: string, width: number): boolean {
  if (isBlank(line) || isBlank(next)) return false;
  if (indentOf(next) > indentOf(line)) return false;
  return !hasRoom(line, next, width) || (!END.test(line) && /^\s*\p{Ll}/u.test(next));
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

const hasRoom = (line: string, next: string, width: number): boolean =>
  line.trimEnd().length + 1 + (/^\s*\S{1,40}/.exec(next)?.[0].trim().length ?? 0) <= width;

// "long-" before "term" is broken at a hyphen that stays; "word -" and "word --" are dashes.
const joinLines = (lines: readonly string[]): string =>
  lines
    .map((line, i) => (/\p{L}-$/u.test(line) && /^\p{Ll}/u.test(lines[i + 1] ?? "") ? line : `${line} `))
    .join("")
    .trimEnd();

const MAX_WIDTH = 120;

/** The column at which lines were broken: what all but the longest few keep to. */
function widthOf(lines: readonly string[]): number {
  const lengths = lines.filter((line) => !isBlank(line)).map((line) => line.trimEnd().length);
  lengths.sort((a, b) => a - b);
  return lengths[Math.ceil((lengths.length - 1) * 0.95)] ?? 0;
}

/** Most lines that another follows are full, of similar length, and end in the middle of a sentence. */
function isHardWrapped(lines: readonly string[]): boolean {
  const width = widthOf(lines);
  if (width < 30 || width > MAX_WIDTH) return false;
  let [inner, full, open] = [0, 0, 0];
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i] as string, lines[i + 1] as string];
    if (isBlank(line) || isBlank(next)) continue;
    inner++;
    if (hasRoom(line, next, width)) continue;
    full++;
    if (!END.test(line)) open++;
  }
  return inner >= 2 && full >= inner * 0.7 && open >= inner * 0.5;
}
