import { type Article, type Draft, toArticle } from "./article.ts";
import { readJson } from "./json.ts";
import { decideLanguage } from "./language.ts";
import { readPlain } from "./plain.ts";
import { excerpt, type Fault, isFault, type RawRecord, type Reject } from "./record.ts";

/** One record → an article or the reason why not. Loads what its format needs when it is met (cheerio takes 100 ms). */
export async function parseRecord(raw: RawRecord): Promise<Article | Reject> {
  const { source, record, format } = raw;
  const draft = await readDraft(raw);
  if (isFault(draft)) return { source, record, ...draft };
  if (draft.paragraphs.every((paragraph) => paragraph.trim() === "")) {
    return { source, record, ...NO_TEXT, excerpt: draft.title ?? excerpt(raw.content) };
  }
  const language = decideLanguage([...draft.paragraphs, draft.title].join(" "), draft.language);
  return toArticle(draft, { source, record, format }, language);
}

async function readDraft(raw: RawRecord): Promise<Draft | Fault> {
  switch (raw.format) {
    case "text":
      return readPlain(raw.content, raw.charset);
    case "json":
      return readJson(raw.content);
    case "html":
    case "warc": {
      if (raw.mediaType === "text/plain") return { url: raw.url, ...readPlain(raw.content, raw.charset) };
      const { readHtml } = await import("./html.ts");
      return readHtml(raw.content, raw);
    }
  }
}

const NO_TEXT: Fault = {
  code: "NO_TEXT",
  message: "The record has no text. Give it one (in JSON: text, body, content, articleBody or html), or delete it.",
};
