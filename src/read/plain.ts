import type { Draft } from "./article.ts";
import { calendarDay, readDay } from "./day.ts";
import { decode } from "./decode.ts";
import { type LineKind, lineKind } from "./frame.ts";
import { repairMojibake } from "./mojibake.ts";
import { isSameLine, paragraphsOf, toLines } from "./paragraphs.ts";
import { cutTitle, isParagraph, mayBeTitle, type TitleLine, wordCount } from "./title.ts";

/**
 * A text file → its article. Its first line may be ` date YYYY-MM-DD ` and whatever the page's first line was: the title,
 * the first paragraph, a caption, a piece of the page's frame. Header, title or both may be missing. Lines that are wholly
 * no text of the article are dropped, and no line is cut inside; in doubt a line is kept.
 */
export function readPlain(bytes: Uint8Array, charset?: string): Draft {
  const { text, isFallback } = decode(bytes, charset);
  const { day, lines: raw } = readHeader(toLines(repairMojibake(text)));
  const lines = paragraphsOf(raw).map(toLine);
  const first = lines.findIndex(
    ({ text, kind }, i) => kind === undefined && isParagraph(i === 0 ? cutTitle(text).title : text),
  );
  const bodyAt = first < 0 ? lines.length : first;
  const title = findTitle(lines, bodyAt);
  const published = day ?? title?.day ?? dayNearTop(lines.slice(0, Math.min(bodyAt + 2, TOP_LINES)));
  const paragraphs = mendCuts([...(title?.rest ?? []), ...bodyOf(lines, bodyAt, title)]);
  return {
    title: title?.title,
    author: lines.slice(0, TOP_LINES).map(authorOf).find(Boolean),
    published,
    publishedBasis: published === undefined ? undefined : day === undefined ? "text" : "header",
    decodingFallback: isFallback || undefined,
    // A record that is a title alone has that for its text.
    paragraphs: paragraphs.length > 0 || title === undefined ? paragraphs : [title.title],
  };
}

/** How far down a date or a byline may stand and still be the article's own. */
const TOP_LINES = 15;
/** How far down a title may stand: menus of forty lines come before it. */
const FRAME_LINES = 50;

const HEADER = /^\s*date (\d{4})-(\d\d)-(\d\d)(?:\s+(.*))?$/;

/** The day of the header and the lines from the rest of the header line on. */
function readHeader(lines: readonly string[]): { day: string | undefined; lines: readonly string[] } {
  const at = lines.findIndex((line) => line.trim() !== "");
  const header = HEADER.exec(lines[at] ?? "");
  const day = header === null ? undefined : calendarDay(Number(header[1]), Number(header[2]), Number(header[3]));
  if (header === null || day === undefined) return { day: undefined, lines };
  return { day, lines: [header[4] ?? "", ...lines.slice(at + 1)] };
}

interface Line {
  text: string;
  kind: LineKind | "date" | undefined;
  /** Of a date line. */
  day: string | undefined;
}

function toLine(raw: string): Line {
  const text = raw.replace(/\s+/g, " ").trim();
  const day = dayOf(text);
  return { text, day, kind: lineKind(text) ?? (day === undefined ? undefined : "date") };
}

const BYLINE = /^by:? [^\d|]{1,60}?(?:,|\s[-–—|•]) |\bby:?(?: [^\d|]{1,50})?$/gi;

/** The day of a line that is no more than a date line: "By Agency - Friday, February 7, 2020", "Posted: May 3, 2017 By: Jo". */
function dayOf(line: string): string | undefined {
  if (line.length > 120 || !/\d/.test(line)) return undefined;
  const parts = line.replace(BYLINE, "").split(/\s?\|\s?|\s[-–—•·]\s/);
  const day = readDay(parts.join(" "))?.day ?? parts.map((part) => readDay(part)?.day).find(Boolean);
  const isAlone = parts.every((part) => readDay(part) !== undefined || wordCount(part) <= 2 || isTime(part));
  return isAlone ? day : undefined;
}

const isTime = (part: string): boolean =>
  /^(?:updated |last updated )?[\d:. ]{1,8}(?:[ap]\.?m\.?|hours ago|minutes ago)?\b/i.test(part);

/** The title and where it stands. On the first line it is what is neither a paragraph nor a piece of the frame. */
function findTitle(lines: readonly Line[], bodyAt: number): (TitleLine & { at: number }) | undefined {
  const [first] = lines;
  if (first === undefined) return undefined;
  const cut = first.kind === undefined && bodyAt > 0 ? cutTitle(first.text) : undefined;
  if (cut !== undefined && (wordCount(cut.title) >= 4 || /\d/.test(cut.title))) return { ...cut, at: 0 };
  const at = longestTitle(lines, bodyAt);
  if (at !== undefined) return { ...cutTitle((lines[at] as Line).text), at };
  // "Storm hits coast" could be a section's label; where no other line is a title it may pass as one.
  return cut !== undefined && wordCount(cut.title) >= 2 ? { ...cut, at: 0 } : undefined;
}

/** Among the lines of the frame before the first paragraph, the longest that may be a title; none where no paragraph follows. */
function longestTitle(lines: readonly Line[], bodyAt: number): number | undefined {
  if (bodyAt === lines.length) return undefined;
  let longest: number | undefined;
  lines.slice(0, Math.min(bodyAt, FRAME_LINES)).forEach(({ text, kind }, i) => {
    const isLonger = longest === undefined || text.length > (lines[longest] as Line).text.length;
    if (kind === undefined && mayBeTitle(text) && isLonger) longest = i;
  });
  return longest;
}

/** The paragraphs of the body: what is no title, no piece of the frame, no date on top and no line said twice. */
function bodyOf(lines: readonly Line[], bodyAt: number, title: (TitleLine & { at: number }) | undefined): string[] {
  const datesTo = Math.min(bodyAt, TOP_LINES); // further down a day heads what happened on it
  const labelsTo = title?.at ?? Math.min(bodyAt, 1);
  const body: string[] = [];
  lines.forEach(({ text, kind }, i) => {
    if (i === title?.at) return;
    if (kind === "date" ? i < datesTo : kind !== undefined) return;
    if (i < labelsTo && isLabel(text)) return;
    if (title !== undefined && i < TOP_LINES && isSameLine(text, title.title)) return;
    if (text === body.at(-1) && wordCount(text) >= 5) return;
    body.push(text);
  });
  return body;
}

/** Three words or fewer that are no sentence and hold no figure: above a title that is a menu, a section, a place. */
const isLabel = (line: string): boolean => wordCount(line) < 4 && !/\d|[.!?]$/.test(line);

/** Joins a paragraph that a blank line has cut in the middle of a sentence. */
function mendCuts(paragraphs: readonly string[]): string[] {
  const mended: string[][] = [];
  paragraphs.forEach((paragraph, i) => {
    const before = paragraphs[i - 1];
    if (before !== undefined && isCut(before, paragraph)) mended.at(-1)?.push(paragraph);
    else mended.push([paragraph]);
  });
  return mended.map((parts) => parts.join(" "));
}

const isCut = (before: string, after: string): boolean =>
  before.length >= 60 &&
  /[\p{L}\d,]$/u.test(before) &&
  (/^\p{Ll}/u.test(after) || (/^\d/.test(after) && /\p{Ll}$/u.test(before) && before.length >= 100));

/** The first day of the top that is not called an update; else that of the update. */
function dayNearTop(lines: readonly Line[]): string | undefined {
  const dated = lines.filter(({ day }) => day !== undefined);
  return (dated.find(({ text }) => !/^(?:last )?(?:updated?|modified)\b/i.test(text)) ?? dated[0])?.day;
}

/** "By Jane Doe, Agency" → "Jane Doe"; "Posted: May 3, 2017 By: Jane Doe" too. */
function authorOf({ text, kind }: Line): string | undefined {
  if (kind !== "byline" && kind !== "date") return undefined;
  return /(?:^|\s)by:? (\p{L}[\p{L} .'’-]{3,60}?)(?:,| \||\/| for | in | [-–]|$)/iu.exec(text)?.[1];
}
