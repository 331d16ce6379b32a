import type { Draft } from "./article.ts";

/** A text file → its article. */
export function readPlain(bytes: Uint8Array): Draft {
  return { paragraphs: new TextDecoder().decode(bytes).split(/\n\n+/) };
}
