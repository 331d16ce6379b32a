import { readDay } from "./day.ts";

/** A line split into the title, and what was glued to it: a day, or a first sentence after a bar. */
export interface TitleLine {
  title: string;
  day?: string | undefined;
  rest: string[];
}

const MAX_TITLE = 120;
/** A line over this length is a paragraph, whatever bars it holds. */
const MAX_LINE = 500;

/** A paragraph of the body, by its length, its end, or a dateline; a title has none of these. */
export const isParagraph = (line: string): boolean => line.length > MAX_TITLE || endsSentence(line) || isDateline(line);

/** Ends in a full stop, a colon, or a quotation that does; "Inc." and "U.S." end titles too. */
const endsSentence = (line: string): boolean =>
  /(?:[.:。]|[.!?。,]["'”’»]+)\)?$/.test(line) &&
  !/(?:\b(?:Inc|Corp|Co|Ltd|Bros|Jr|Sr|St|No|vs)|\b\p{Lu}(?:\.\p{Lu})*|\.\.)\.$/u.test(line);

const MONTH = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?";
const DASH = "(?:--|[-–—:])";
const AGENCY = " ?\\([^()]{2,40}\\)";
const DATELINE = new RegExp(
  [
    // "DETROIT -- " alone can begin a title; the rest of these cannot.
    `^\\p{Lu}[\\p{Lu} .,'’/-]{2,40} ${DASH} (?=.{60})`,
    // "LONDON, May 2 (Agency) - ", "Geneva [Switzerland], Mar 11 (Agency): ", "Paris (Agency) — "
    `^\\p{Lu}[\\p{L} .,'’/-]{2,40}(?: ?\\[[^\\]]{2,30}\\])?(?:, ?(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH}))?,?${AGENCY} ?${DASH}`,
    `^\\p{Lu}[\\p{L} .'’-]{2,30}, ?(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH}) ?${DASH} `,
    `^\\([A-Z][\\w ]{1,30}\\) ?${DASH} `,
  ].join("|"),
  "u",
);

/** A place and an agency before the first sentence. */
export const isDateline = (line: string): boolean => DATELINE.test(line);

/** Words as a reader counts them; a script without blanks has about one for two characters. */
export const wordCount = (line: string): number =>
  line.split(/\s+/).filter(Boolean).length +
  Math.floor((line.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu)?.length ?? 0) / 2);

/** Whether a line below the first may be the title: 4 to 20 words, no sentence, no list of results. */
export const mayBeTitle = (line: string): boolean =>
  line.length >= 20 &&
  line.length <= 140 &&
  wordCount(line) >= 4 &&
  wordCount(line) <= 20 &&
  !endsSentence(line) &&
  !isDateline(line) &&
  (line.match(/\d+/g)?.length ?? 0) <= 3;

/** Cuts what a page's frame has glued to its title: `Title | 2 May 2018 | First sentence.`, `TitleSunday, May 02, 2018`. */
export function cutTitle(line: string): TitleLine {
  if (line.length > MAX_LINE) return { title: line, rest: [] };
  const [first = line, ...tail] = line.split(/\s\|\s/).map((part) => part.trim());
  const day = tail.map((part) => readDay(part)?.day).find((it) => it !== undefined);
  const rest = tail.filter((part) => readDay(part) === undefined && (isParagraph(part) || wordCount(part) > 6));
  const glued = GLUED.exec(first);
  if (glued === null) return { title: first, day, rest };
  return { title: first.slice(0, glued.index), day: readDay(first.slice(glued.index))?.day ?? day, rest };
}

// Without a blank before it, after a small letter, a digit or a closing sign: a date, or a button of the page.
const GLUED = new RegExp(
  `(?<=.{10}[\\p{Ll}\\d)?!"”’])(?:(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day,? )?${MONTH} \\d{1,2},? \\d{4}\\b.{0,30}$|(?:Download|Share|Subscribe|Sign up|Read more|Advertisement|Click here|Follow us|Watch)\\b.{0,40}$)`,
  "u",
);
