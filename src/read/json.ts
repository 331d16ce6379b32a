import type { Draft } from "./article.ts";
import { excerpt, type Fault } from "./record.ts";

/** One JSON object → its article. */
export function readJson(bytes: Uint8Array): Draft | Fault {
  const text = new TextDecoder().decode(bytes);
  try {
    const { id, title, published, text: body } = JSON.parse(text);
    return {
      externalId: id ?? undefined,
      title: title ?? undefined,
      published: published ?? undefined,
      publishedBasis: published ? "field" : undefined,
      paragraphs: String(body ?? "").split(/\n+/),
    };
  } catch (error) {
    const message = `The line is not valid JSON (${(error as Error).message}). Mend or delete it.`;
    return { code: "INVALID_JSON", message, excerpt: excerpt(text) };
  }
}
