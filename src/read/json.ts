import type { Draft } from "./article.ts";
import { readDay } from "./day.ts";
import { decode } from "./decode.ts";
import { bodyLines, paragraphsOf, toLines } from "./paragraphs.ts";
import { excerpt, type Fault, isFault } from "./record.ts";

type Fields = Readonly<Record<string, unknown>>;

/** One JSON object → its article. Its text is taken as given: no line is dropped and no title looked for. */
export async function readJson(bytes: Uint8Array): Promise<Draft | Fault> {
  const { text: json, isFallback } = decode(bytes);
  const fields = parse(json);
  if (typeof fields === "string") return { ...invalid(fields), excerpt: excerpt(json) };
  if (!isObject(fields)) return { ...NO_OBJECT, excerpt: excerpt(json) };
  const draft = {
    externalId: idOf(fields.id, json),
    url: firstText(fields, ["url"]),
    title: firstText(fields, ["title", "headline"]),
    author: authorsOf(fields.author) ?? authorsOf(fields.byline),
    ...publishedOf(fields),
    decodingFallback: isFallback || undefined,
  };
  const text = firstText(fields, ["text", "body", "content", "articleBody"]);
  if (text === undefined && typeof fields.html === "string") return withPage(draft, fields.html);
  return { ...draft, paragraphs: paragraphsOf(bodyLines(toLines(text ?? ""), draft.title)) };
}

const invalid = (error: string): Fault => ({
  code: "INVALID_JSON",
  message: `The record is not valid JSON (${excerpt(error)}). Mend or delete it.`,
});

const NO_OBJECT: Fault = {
  code: "NO_OBJECT",
  message: "The record is JSON but no object. Give an object with id, title, published and text.",
};

/** The value, or what is wrong with it. */
function parse(json: string): object | string | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What the record says goes before what the page in it says. */
async function withPage(draft: Omit<Draft, "paragraphs">, html: string): Promise<Draft | Fault> {
  const { readHtml } = await import("./html.ts");
  const page = readHtml(new TextEncoder().encode(html), { url: draft.url, date: draft.publishedAt ?? draft.published });
  if (isFault(page)) return page;
  const { published, publishedAt, publishedBasis, ...rest } = draft;
  const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return { ...page, ...said, ...(published !== undefined && { published, publishedAt, publishedBasis }) };
}

/** The first field that is not empty; a list of paragraphs is as good as a text. */
function firstText(fields: Fields, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = fields[name];
    const text = Array.isArray(value) ? value.filter((it) => typeof it === "string").join("\n\n") : value;
    if (typeof text === "string" && text.trim() !== "") return text;
  }
  return undefined;
}

function idOf(id: unknown, json: string): string | undefined {
  if (typeof id === "string") return id.trim() || undefined;
  if (typeof id !== "number") return undefined;
  // A number has lost its last digits over 2 ** 53; they are still in the source.
  const written = /"id"\s{0,20}:\s{0,20}(\d{16,40})\b/.exec(json)?.[1];
  return written !== undefined && Number(written) === id ? written : String(id);
}

/** A name, a list of names, `{ "name": ... }` as in schema.org, or a list of those; joined by "; ". */
function authorsOf(value: unknown): string | undefined {
  const names = (Array.isArray(value) ? value : [value])
    .map((it) => (isObject(it) ? it.name : it))
    .filter((name) => typeof name === "string")
    .map((name) =>
      name
        .replace(/\s+/g, " ")
        .trim()
        .replace(/^by:? /i, ""),
    );
  return [...new Set(names)].filter(Boolean).join("; ") || undefined;
}

/** The day of the first field that can be read, and the date-time as it stands when one has it. */
function publishedOf(fields: Fields): Pick<Draft, "published" | "publishedAt" | "publishedBasis"> {
  const written = ["published", "date", "datePublished", "published_at"]
    .map((name) => writtenDate(fields[name]))
    .filter((it) => it !== undefined);
  const published = written[0]?.day;
  if (published === undefined) return {};
  const publishedAt = written.find(({ day, at }) => day === published && at !== undefined)?.at;
  return { published, publishedAt, publishedBasis: "field" };
}

function writtenDate(value: unknown): { day: string; at: string | undefined } | undefined {
  const epoch = typeof value === "number" || (typeof value === "string" && /^\d{10}(?:\d{3})?$/.test(value.trim()));
  const text = epoch ? fromEpoch(Number(value)) : typeof value === "string" ? value.trim() : undefined;
  const written = text === undefined ? undefined : readDay(text);
  return written && { day: written.day, at: written.hasTime ? text : undefined };
}

/** Unix time in seconds, or in milliseconds when it is that large, as UTC: it has no zone of its own. */
function fromEpoch(time: number): string | undefined {
  const milliseconds = time >= 1e11 ? time : time * 1000;
  return milliseconds >= 1e11 && milliseconds < 1e13 ? new Date(milliseconds).toISOString() : undefined;
}
