import { type Article, toArticle } from "./article.ts";
import type { RawRecord, Reject } from "./record.ts";

/** One record → an article or the reason why not. Loads what its format needs when it is met (cheerio takes 100 ms). */
export async function parseRecord(raw: RawRecord): Promise<Article | Reject> {
  const text = new TextDecoder().decode(raw.content);
  return toArticle({ paragraphs: text.split(/\n\n+/) }, raw, "und");
}
