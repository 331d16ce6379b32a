/** What a page says of itself in JSON-LD (schema.org). */
import { cleanSpaces, type Element, textOf } from "./tree.ts";

export interface LinkedData {
  headline?: string | undefined;
  published?: string | undefined;
  modified?: string | undefined;
  /** Of a node that is no article. */
  otherPublished?: string | undefined;
  authors: string[];
  /** Those of all authors that are said to be persons: not the site, even where it bears their name. */
  persons: string[];
  /** Of a node that is no article: a page, a recipe. */
  otherAuthors: string[];
  site?: string | undefined;
  url?: string | undefined;
  language?: string | undefined;
  /** The article's text; on most pages a worse copy of what they show. */
  body?: string | undefined;
  /** Whether the page calls itself an article at all. */
  isArticle: boolean;
}

type Node = Record<string, unknown>;

const ARTICLE = /(?:Article|BlogPosting|Report|Review|LiveBlogPosting|SocialMediaPosting)$/;

/** The scripts' first article node that has what is asked for; a field of another node only for the day. */
export function readLinkedData(all: readonly Element[]): LinkedData {
  const nodes = all.filter(({ name }) => name === "script").flatMap((script) => nodesOf(parse(textIn(script))));
  const byId = new Map(nodes.map((node) => [node["@id"], node]));
  const articles = nodes.filter(isArticle);
  const first = <T>(read: (node: Node) => T | undefined, from = articles): T | undefined => {
    for (const node of from) {
      const value = read(node);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  return {
    headline: first(({ headline, name }) => text(headline) ?? text(name)),
    published: first(({ datePublished }) => text(datePublished)),
    modified: first(({ dateModified }) => text(dateModified), nodes),
    otherPublished: first(({ datePublished }) => text(datePublished), nodes),
    authors: first(({ author, creator }) => namesOf(author ?? creator, byId)) ?? [],
    persons: nodes.flatMap(({ author }) => namesOf(personsIn(author, byId), byId) ?? []),
    otherAuthors: first(({ author }) => namesOf(author, byId), nodes) ?? [],
    site: first(({ publisher }) => publisherOf(publisher, byId)) ?? first(siteName, nodes),
    url: first(({ url, mainEntityOfPage }) => text(url) ?? text(mainEntityOfPage) ?? idOf(mainEntityOfPage)),
    language: first(({ inLanguage }) => text(inLanguage)),
    body: first(({ articleBody }) => (typeof articleBody === "string" ? decode(articleBody) : undefined)),
    isArticle: articles.length > 0,
  };
}

const textIn = (script: Element): string => script.children.filter((child) => typeof child === "string").join("");

/** Of what real pages get wrong: comment marks around it, raw control characters, trailing commas, a `;` at the end. */
function parse(source: string): unknown {
  const trimmed = source.trim().replace(WRAPPER_START, "").replace(WRAPPER_END, "").trim();
  for (const repaired of [() => trimmed, () => trimmed.replace(/\p{Cc}+/gu, " ").replace(/,(\s*[}\]])/g, "$1")]) {
    try {
      return JSON.parse(repaired());
    } catch {}
  }
  return salvage(trimmed);
}

const WRAPPER_START = /^(?:<!--|\/\/ ?<!\[CDATA\[|<!\[CDATA\[|\/\* ?<!\[CDATA\[ ?\*\/)/;
const WRAPPER_END = /(?:-->|\/\/ ?\]\]>|\]\]>|\/\* ?\]\]> ?\*\/|;)$/;

/** The plain fields of an article whose JSON is beyond repair (a quote inside a headline, two objects in a row). */
function salvage(source: string): Node | undefined {
  const field = (name: string) => new RegExp(`"${name}"\\s*:\\s*"([^"\\\\]{1,300})"`).exec(source)?.[1];
  const type = field("@type");
  if (type === undefined || !/"@type"\s*:\s*\[?\s*"\w*(?:Article|BlogPosting)"/.test(source)) return undefined;
  const author =
    /"author"\s*:\s*[[{\s]{1,20}(?:"[^"]{1,40}"\s*:\s*"[^"]{0,200}"\s*,\s*){0,4}"name"\s*:\s*"([^"\\]{1,100})"/.exec(
      source,
    );
  return {
    "@type": "Article",
    headline: field("headline"),
    datePublished: field("datePublished"),
    dateModified: field("dateModified"),
    author: author?.[1],
  };
}

const MAX_NODES = 2000;

/** Every object with a type, however deep: in arrays, `@graph`, `mainEntity`. */
function nodesOf(value: unknown, found: Node[] = [], depth = 0): Node[] {
  if (depth > 12 || found.length > MAX_NODES || typeof value !== "object" || value === null) return found;
  if (Array.isArray(value)) for (const item of value) nodesOf(item, found, depth + 1);
  else {
    const node = value as Node;
    if (node["@type"] !== undefined) found.push(node);
    for (const [key, child] of Object.entries(node)) if (!NOT_THE_PAGE.has(key)) nodesOf(child, found, depth + 1);
  }
  return found;
}

/** Properties that lead to other pages' articles. */
const NOT_THE_PAGE = new Set([
  "itemListElement",
  "hasPart",
  "isPartOf",
  "citation",
  "relatedLink",
  "comment",
  "mentions",
  "isBasedOn",
]);

const isArticle = (node: Node): boolean =>
  [node["@type"]].flat().some((type) => typeof type === "string" && ARTICLE.test(type));

const siteName = (node: Node): string | undefined =>
  [node["@type"]].flat().includes("WebSite") ? text(node.name) : undefined;

/** Characters of a headline, a name, an address. */
const MAX_FIELD = 2000;

const text = (value: unknown): string | undefined =>
  typeof value === "string"
    ? cleanSpaces(decode(value.slice(0, MAX_FIELD))) || undefined
    : Array.isArray(value)
      ? text(value[0])
      : undefined;

const idOf = (value: unknown): string | undefined =>
  typeof value === "object" && value !== null ? text((value as Node)["@id"]) : undefined;

function namesOf(value: unknown, byId: ReadonlyMap<unknown, Node>): string[] | undefined {
  const names = [value].flat().flatMap((it): string[] => {
    if (typeof it === "string") return [decode(it)];
    if (typeof it !== "object" || it === null) return [];
    const node = it as Node;
    if (node["@list"] !== undefined) return namesOf(node["@list"], byId) ?? [];
    const name = node.name ?? byId.get(node["@id"])?.name ?? node["@value"] ?? inFull(node);
    return [name]
      .flat()
      .filter((part) => typeof part === "string")
      .map(decode);
  });
  return names.length > 0 ? names : undefined;
}

const personsIn = (value: unknown, byId: ReadonlyMap<unknown, Node>): unknown[] =>
  [value].flat().filter((it) => {
    if (typeof it !== "object" || it === null) return false;
    const node = byId.get((it as Node)["@id"]) ?? (it as Node);
    return [node["@type"]].flat().includes("Person");
  });

const inFull = ({ givenName, familyName }: Node): string | undefined =>
  typeof givenName === "string" && typeof familyName === "string" ? `${givenName} ${familyName}` : undefined;

/** A blog's publisher may be the person who writes it: no name of a site. */
function publisherOf(value: unknown, byId: ReadonlyMap<unknown, Node>): string | undefined {
  const [first] = [value].flat();
  const node = typeof first === "object" && first !== null ? (byId.get((first as Node)["@id"]) ?? (first as Node)) : {};
  return [node["@type"]].flat().includes("Person") ? undefined : namesOf(value, byId)?.[0];
}

const ENTITIES: Record<string, string> = { amp: "&", quot: '"', apos: "'", lt: "<", gt: ">", nbsp: " " };

/** Entities that a content system escaped once too often. */
export const decode = (value: string): string =>
  value.replace(/&(?:#(\d{2,6})|#x([\da-f]{2,6})|(\w{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0x10ffff ? whole : String.fromCodePoint(code);
  });

/** As `textOf`, without entities that were escaped twice. */
export const plainText = (element: Element): string => cleanSpaces(decode(textOf(element)));
