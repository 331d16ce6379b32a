/** Pages that are no article: shells that scripts fill, error pages, lists of other pages. */
import { excerpt, type Fault } from "../record.ts";
import { type Block, isLinkedHeading, isProse, type Page } from "./blocks.ts";
import type { LinkedData } from "./json-ld.ts";
import type { Meta } from "./meta.ts";

export interface Candidate {
  page: Page;
  /** Of the body. */
  paragraphs: readonly string[];
  title: string | undefined;
  meta: Meta;
  linked: LinkedData;
}

/** Why the page is no article; undefined when it may be one. Short articles are articles: in doubt it is one. */
export function notAnArticle({ page, paragraphs, title = "", meta, linked }: Candidate): Fault | undefined {
  const inBody = new Set(paragraphs);
  const prose = page.blocks.filter((block) => inBody.has(block.text) && isProse(block));
  const length = paragraphs.reduce((sum, text) => sum + text.length, 0);
  const text = page.blocks.reduce((sum, block) => sum + block.text.length, 0);
  const fault = (code: keyof typeof MESSAGES): Fault => ({ code, message: MESSAGES[code], excerpt: excerpt(title) });
  if (text < SHELL && prose.length === 0 && length < SHORTEST) return fault("EMPTY_PAGE");
  if (length < ERROR_TEXT && ERROR.test(title)) return fault("ERROR_PAGE");
  if (length === 0) return fault("NOT_AN_ARTICLE");
  const mayBeList = !saysArticle(meta, linked) && (prose.length > 0 || length < SHELL);
  return mayBeList && isList(page, prose) ? fault("NOT_AN_ARTICLE") : undefined;
}

const MESSAGES = {
  EMPTY_PAGE:
    "The page has no text: it was saved before its scripts had filled it. Save it from a browser, or give its text.",
  ERROR_PAGE: "The page is a server's message, not an article. Fetch the address again.",
  NOT_AN_ARTICLE: "The page is a list of others or has no paragraphs. Give the address of an article.",
};

/** Characters of an empty page, and of the text of an error page. */
const SHELL = 300;
const ERROR_TEXT = 1000;

/** Characters of the shortest article. */
const SHORTEST = 120;

const ERROR =
  /^(?:error|fehler)?\W{0,3}(?:4\d\d|50\d)\b.{0,60}$|^(?:page|seite|article|artikel|site|file)? ?(?:not found|nicht gefunden|introuvable|no encontrada|non trovata|niet gevonden)\b|^(?:access denied|forbidden|zugriff verweigert|just a moment|attention required|are you a (?:robot|human)|bad gateway|service unavailable|internal server error|page non trouvée|página no encontrada|pagina non trovata|pagina niet gevonden|seite nicht gefunden|oops\b)/i;

const saysArticle = (meta: Meta, { isArticle }: LinkedData): boolean =>
  isArticle || meta.get("og:type")?.toLowerCase() === "article" || meta.has("article:published_time");

/** Many headings that are links, and paragraphs that mostly are the teasers below them. */
function isList({ blocks }: Page, prose: readonly Block[]): boolean {
  const length = prose.reduce((sum, { text }) => sum + text.length, 0);
  const links = blocks.filter(isLinkedHeading).length;
  if (links < 6 || links * 150 < length || prose.some(({ text }) => text.length > 400)) return false;
  return prose.filter(({ isTeaser }) => isTeaser).length * 2 >= prose.length;
}
