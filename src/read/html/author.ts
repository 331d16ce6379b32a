/** Who wrote it: names as the page gives them, cleaned of what is glued to them. */
import type { LinkedData } from "./json-ld.ts";
import { decode } from "./json-ld.ts";
import { firstOf, type Meta } from "./meta.ts";
import { classWords, cleanSpaces, type Element, isInside, textOf } from "./tree.ts";

export interface AuthorSignals {
  all: readonly Element[];
  meta: Meta;
  linked: LinkedData;
  /** Names of the site: no author. */
  sites: readonly string[];
}

export function readAuthors(signals: AuthorSignals): string[] {
  for (const read of ORDER) {
    const names = [...new Set(read(signals).flatMap((text) => namesIn(text, signals.sites)))];
    if (names.length > 0) return names.slice(0, MAX_AUTHORS);
  }
  return [];
}

const MAX_AUTHORS = 8;

const ORDER: readonly ((signals: AuthorSignals) => string[])[] = [
  ({ linked }) => linked.authors,
  ({ all }) =>
    texts(all, ({ attributes, name }) => name !== "link" && /(?:^|\s)author(?:\s|$)/.test(attributes.rel ?? "")),
  ({ all }) => texts(all, ({ attributes }) => /(?:^|\s)author(?:\s|$)/.test(attributes.itemprop ?? "")),
  ({ all }) => texts(all, (element) => BYLINE.test(classWords(element))).slice(0, 1),
  ({ meta }) =>
    [firstOf(meta, "author", "dc.creator", "article:author", "parsely-author", "sailthru.author", "byl")].filter(
      (it) => it !== undefined,
    ),
];

const BYLINE =
  /(?:^|\s)(?:(?:article|post|entry|news|story|content|meta)[-_]{0,2})?(?:author|authors|byline|autor|author-name|authorname|by-author|byline-name|byline__name|author__name|writer|verfasser|auteur|redakteur)(?:[-_]{1,2}name)?(?:\s|$)/;

/** Short texts of the elements that pass, the innermost of them, outside comments and lists of other articles. */
function texts(all: readonly Element[], test: (element: Element) => boolean): string[] {
  const found = all.filter((element) => test(element) && !isInside(element, isOfOthers));
  return found.flatMap((element) => {
    const name = element.children.find((child) => typeof child !== "string" && child.attributes.itemprop === "name");
    const text = decode(
      element.attributes.content ??
        (name !== undefined && typeof name !== "string" ? (name.attributes.content ?? textOf(name)) : textOf(element)),
    );
    return text !== "" && text.length < 120 ? [text] : [];
  });
}

const isOfOthers = (element: Element): boolean =>
  element.name === "footer" ||
  /(?:^|[^a-z])(?:comments?|commentlist|kommentare?|related|recommended|sidebar|teasers?|widget|latest|popular)(?:[^a-z]|$)/.test(
    classWords(element),
  );

/** "Von Anna Muster und Ben Beispiel, Berlin | 12. Mai 2020" → the two names. */
function namesIn(text: string, sites: readonly string[]): string[] {
  const bare = cleanSpaces(text)
    .replace(LEAD, "")
    .replace(/\s*[|•·–—]\s.*$/, "")
    .replace(/\s*\(.{0,60}\)\s*$/, "")
    .replace(/,?\s*(?:on |am |le |el |il )?(?:\w{2,10}, ?)?\d{1,4}[./ -].*$/, "")
    .replace(/\s+(?:Published|Updated|Posted|Veröffentlicht|Aktualisiert|Stand)\b.*$/i, "");
  return bare
    .split(/\s*[;,&/]\s*|\s+(?:and|und|et|y|e|i|en)\s+/)
    .map((name) =>
      name
        .replace(LEAD, "")
        .replace(/^@/, "")
        .replace(/[\s:,.|-]+$/, "")
        .trim(),
    )
    .filter((name) => isName(name, sites));
}

const LEAD =
  /^(?:(?:(?:written|posted|published|geschrieben|verfasst|ein beitrag|ein artikel|eingestellt|erstellt|publié|escrito|publicado|scritto|door|redactie)\s+)?(?:by|von|par|por|da|di|door|przez)|text|texte|autor(?:in|en)?|authors?|auteur|über den autor|about the author|autore|redaktion|redakteur(?:in)?)(?:\s*:\s*|\s+)/i;

function isName(name: string, sites: readonly string[]): boolean {
  if (name.length < 2 || name.length > 50 || !/\p{L}{2}/u.test(name)) return false;
  if (name.split(" ").length > 5 || /https?:|www\.|\.(?:com|de|org|net)\b|@/.test(name)) return false;
  if (NOT_A_NAME.test(name)) return false;
  const bare = letters(name);
  return !sites.some((site) => site === bare);
}

/** Accounts of content systems, and words that stand where a name would. */
const NOT_A_NAME =
  /^(?:admin\w*|administrator|webmaster|editor(?:ial)?|editors?|staff|staff writer|redaktion\w*|redakteur|team|news ?desk|online|gast|guest|user|author|autor|unknown|anonymous|null|undefined|name|home|facebook|twitter|instagram|contact|kontakt|login|root|super user|presse\w*|website|homepage|more|mehr|alle artikel|read more|posted|by|von)$/i;

export const letters = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join("");
