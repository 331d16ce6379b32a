import { readdirSync, readFileSync } from "node:fs";
import type { Bound } from "../../src/numbers/mention.ts";
import { type Article, toArticle } from "../../src/read/article.ts";
import type { Span } from "../../src/text/span.ts";
import { type Days, parsePeriod } from "./period.ts";

export interface GoldDate extends Span {
  value: string;
}

export interface GoldNumber extends Span {
  value: number;
  high?: number | undefined;
  unit?: string | undefined;
}

export interface GoldEntity {
  type: string;
  /** The fullest first. */
  names: string[];
}

/** Each list holds readings that are equally right; `null` is "none". */
export interface GoldFact extends GoldNumber {
  quote: string;
  bound: Bound;
  subjects: string[];
  metric: string;
  kinds: { kind: string; direction: string | null }[];
  units: string[];
  periods: (Days | null)[];
  baselines: (Days | null)[];
  statuses: string[];
  places: (string | null)[];
  speakers: (string | null)[];
}

/** An article and what a careful reader finds in it; a layer that is undefined was not annotated. */
export interface GoldArticle {
  name: string;
  article: Article;
  dates?: GoldDate[] | undefined;
  numbers?: GoldNumber[] | undefined;
  entities?: GoldEntity[] | undefined;
  facts?: GoldFact[] | undefined;
  /** Numbers that readers take differently: what is found there counts neither way. */
  unsure?: Span[] | undefined;
}

/** The graded articles of a folder beside this file (README.md has their notation), by name. Throws at the first line that does not fit its article. */
export function loadGold(folder: "articles" | "unread"): GoldArticle[] {
  const url = new URL(`${folder}/`, import.meta.url);
  const files = readdirSync(url).filter((file) => file.endsWith(".txt"));
  return files.sort().map((file) => parse(file.slice(0, -4), readFileSync(new URL(file, url), "utf8")));
}

function parse(name: string, source: string): GoldArticle {
  const [head = "", ...sections] = source.split(/^--- /m);
  const [, published, title, body = ""] = head.match(/^published (\S+)\ntitle (.+)\n\n([\s\S]+)$/) ?? [];
  if (title === undefined) throw new Error(`${name}: no head`);
  const draft = { published, title, paragraphs: body.split("\n\n") };
  const article = toArticle(draft, { source: name, record: 1, format: "text" }, "en");
  const gold: GoldArticle = { name, article };
  for (const section of sections) {
    const [layer, ...lines] = section.trim().split("\n");
    const at = (quote: string) => locate(name, article.text, quote);
    if (layer === "dates") gold.dates = lines.map((line) => parseDate(line, at));
    else if (layer === "numbers") gold.numbers = lines.map((line) => parseNumber(line, at));
    else if (layer === "entities") gold.entities = lines.map((line) => parseEntity(line, at));
    else if (layer === "facts") {
      gold.facts = lines.filter((line) => !isUnsure(line)).map((line) => parseFact(line, at));
      gold.unsure = lines.filter(isUnsure).map((line) => at(line.slice(UNSURE.length)));
    } else throw new Error(`${name}: no layer ${layer}`);
  }
  return gold;
}

const UNSURE = "? ";
const isUnsure = (line: string): boolean => line.startsWith(UNSURE);

type Locate = (quote: string) => Span & { quote: string };

/** "words #2": the second place where the words stand as words. */
function locate(name: string, text: string, marked: string): Span & { quote: string } {
  const [, quote = "", nth = "1"] = marked.trim().match(/^(.*?)(?: #(\d))?$/) ?? [];
  let start = -1;
  for (let left = Number(nth); left > 0; left--) {
    do start = text.indexOf(quote, start + 1);
    while (start >= 0 && !isWord(text, start, start + quote.length));
    if (start < 0) throw new Error(`${name}: "${marked}" is not in the text`);
  }
  return { start, end: start + quote.length, quote };
}

const isWord = (text: string, start: number, end: number): boolean =>
  !/[\w.,]/.test(text[start - 1] === " " ? "" : (text[start - 1] ?? "")) && !/^(?:\w|[.,]\d)/.test(text.slice(end));

function sides(line: string): [string, string] {
  const at = line.indexOf(" = ");
  if (at < 0) throw new Error(`no " = " in ${line}`);
  return [line.slice(0, at), line.slice(at + 3).trim()];
}

function parseDate(line: string, at: Locate): GoldDate {
  const [words, value] = sides(line);
  return { ...at(words), value };
}

function parseNumber(line: string, at: Locate): GoldNumber {
  const [words, quantity] = sides(line);
  const { value, high, unit } = parseQuantity(quantity);
  return { ...at(words), value, high, unit };
}

function parseEntity(line: string, at: Locate): GoldEntity {
  const [type = "", names = ""] = line.split(": ");
  for (const name of names.split("; ")) at(name);
  return { type, names: names.split("; ") };
}

const BOUNDS: Record<string, Bound> = {
  "~": "about",
  ">": "more_than",
  ">=": "at_least",
  "<": "less_than",
  "<=": "at_most",
};
const KINDS: Record<string, { kind: string; direction: string | null }> = {
  up: { kind: "change", direction: "up" },
  down: { kind: "change", direction: "down" },
};
const STATUS_WORDS = new Set(["reported", "target", "forecast", "estimate", "planned", "denied"]);

/** A row of facts in the notation of README.md, without its words. */
export function parseRow(row: string): Omit<GoldFact, keyof Span | "quote"> {
  const [subject = "", metric = "", kind = "", quantity = "", period = "-", ...rest] = row
    .split(" | ")
    .map((c) => c.trim());
  const { value, high, unit, bound } = parseQuantity(quantity);
  const readings = period.split(" / ").map((it) => it.split(" vs ").map(parsePeriod));
  const cell = (letter: string) => rest.find((it) => it.startsWith(`${letter} `))?.slice(letter.length + 1);
  const statuses = rest.filter((it) => it.split(" / ").every((word) => STATUS_WORDS.has(word)));
  if (readings.flat().includes(undefined)) throw new Error(`no period: ${period}`);
  if (Number.isNaN(value)) throw new Error(`no value: ${row}`);
  return {
    subjects: subject.split(" / "),
    metric,
    kinds: kind.split(" / ").map((it) => KINDS[it] ?? { kind: it, direction: null }),
    value,
    high,
    unit,
    units: unit === undefined ? [] : unit.split(" / "),
    bound,
    periods: readings.map(([first]) => first ?? null),
    baselines: readings.map(([, second]) => second ?? null),
    statuses: statuses.length === 0 ? ["reported"] : statuses.flatMap((it) => it.split(" / ")),
    places: [cell("in") ?? null],
    speakers: [cell("by") ?? null],
  };
}

function parseFact(line: string, at: Locate): GoldFact {
  const [words, row] = sides(line);
  return { ...at(words), ...parseRow(row) };
}

function parseQuantity(quantity: string) {
  const [, sign = "", low, high, unit] =
    quantity.match(/^([~<>]=?)?(-?\d+(?:\.\d+)?)(?:\.\.(-?\d+(?:\.\d+)?))?(?: (.+))?$/) ?? [];
  const bound: Bound = high === undefined ? (BOUNDS[sign] ?? "exact") : "between";
  return { value: Number(low), high: high === undefined ? undefined : Number(high), unit, bound };
}
