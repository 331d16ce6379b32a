/** Who wrote it: names as the page gives them, cleaned of what is glued to them. */
import type { Page } from "./blocks.ts";
import { isHidden, type Region } from "./furniture.ts";
import { decode, type LinkedData } from "./json-ld.ts";
import { firstOf, type Meta } from "./meta.ts";
import { classWords, cleanSpaces, type Element, elements, isInside, letters, textOf } from "./tree.ts";

export interface AuthorSignals {
  all: readonly Element[];
  page: Page;
  meta: Meta;
  linked: LinkedData;
  headline: Element | undefined;
  others: Region;
  /** Names of the site, by `letters`: no author. */
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
  (s) => shown(s, s.linked.authors),
  (s) => texts(s, ({ attributes, name }) => name !== "link" && /(?:^|\s)author(?:\s|$)/.test(attributes.rel ?? "")),
  (s) =>
    shown(
      s,
      texts(s, ({ attributes }) => /(?:^|\s)author(?:\s|$)/.test(attributes.itemprop ?? "")).flatMap((text) =>
        namesIn(text, s.sites),
      ),
    ),
  (s) => nearest(s),
  ({ meta }) => written(meta),
  (s) => linesNearHeadline(s),
  (s) => boxes(s),
  (s) => shown(s, s.linked.otherAuthors),
  (s) =>
    shown(
      s,
      [firstOf(s.meta, ...META)].filter((it) => it !== undefined),
    ),
];

const META = [
  "author",
  "article:author_name",
  "dc.creator",
  "dcterms.creator",
  "parsely-author",
  "sailthru.author",
  "byl",
  "article:author",
];

/** Names that the page shows too: the others are mostly accounts of the content system. */
function shown({ page }: AuthorSignals, names: readonly string[]): string[] {
  return names.filter((name) => {
    const lower = ` ${wordsOf(name)} `;
    return page.blocks.some(({ text, element }) => ` ${wordsOf(text)} `.includes(lower) && isShown(element));
  });
}

const wordsOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");

const isShown = (element: Element): boolean => !isInside(element, isHidden);

/** Of WordPress: `twitter:label1` "Written by", `twitter:data1` the name. */
const written = (meta: Meta): string[] =>
  /^(?:written by|geschrieben von|verfasst von|écrit par|escrito por|scritto da|geschreven door|napisane przez)/i.test(
    meta.get("twitter:label1") ?? "",
  )
    ? [meta.get("twitter:data1") ?? ""]
    : [];

const BYLINE_WORDS =
  "authors? authorname autor autoren autorin autore autora autores auteur auteurs byline bylines by-line verfasser redakteur redaktor writer contributors? reporter journalist posted-by postedby";

/** Words of classes around a byline, and those of classes that hold more or less than the name. */
const BYLINE = new RegExp(`(?:^|[\\s_-])(?:${BYLINE_WORDS.split(" ").join("|")})(?:$|[\\s_-])`);
const NOT_BYLINE =
  /comment|avatar|image|img|photo|bio(?:$|[\s_-])|social|follow|twitter|count|archive|related|more|email|contact/;

const isByline = (element: Element): boolean => {
  const words = classWords(element);
  return BYLINE.test(words) && !NOT_BYLINE.test(words) && element.name !== "body" && element.name !== "html";
};

/** The names of the byline that stands nearest to the headline. */
function nearest(signals: AuthorSignals): string[] {
  const { all, headline, others, sites } = signals;
  const at = headline === undefined ? 0 : all.indexOf(headline);
  const bylines = all.flatMap((element, i) => (isByline(element) ? [{ element, i }] : [])).slice(0, MAX_CANDIDATES);
  const found = bylines.flatMap(({ element, i }) => {
    if (others.holds(element) || !isShown(element)) return [];
    const text = nameText(element);
    if (text === undefined || namesIn(text, sites).length === 0) return [];
    return [{ element, text, distance: i < at ? (at - i) * 2 : i - at }];
  });
  found.sort((a, b) => a.distance - b.distance);
  const [first] = found;
  if (first === undefined) return [];
  const inner = found.filter(({ element }) => element !== first.element && isWithin(element, first.element));
  const names = inner.length > 0 ? inner : [first];
  return names.map(({ text }) => text);
}

function isWithin(element: Element, outer: Element): boolean {
  for (let at = element.parent; at !== undefined; at = at.parent) if (at === outer) return true;
  return false;
}

const ANNOUNCED =
  /(?:^|\|\s)(?:(?:written |posted |published |text |ein (?:beitrag|artikel|gastbeitrag|bericht|kommentar) |geschrieben |verfasst )?(?:by|von|par|por|door)\s+(?=\p{Lu})|(?:text|autor|autorin|author|auteur|autore)s?\s?:\s?(?=\p{Lu}))/iu;

/** Plain enough to be believed at the end of an article too. */
const SIGNED = /^(?:text|autor|autorin|author|auteur|autore)s?\s?:\s/i;

/** "By Jane Doe" in a line of its own close to the headline, or "Author: Jane Doe" anywhere in one. */
function linesNearHeadline({ page, headline, others }: AuthorSignals): string[] {
  const at = page.blocks.findIndex(({ element }) => element === headline);
  const lines = page.blocks
    .slice(Math.max(0, at - 3), at + 12)
    .filter(({ text, element }) => text.length < 100 && !others.holds(element));
  const signed = page.blocks.filter(({ text }) => text.length < 100 && SIGNED.test(text));
  const found = [...lines, ...signed].find(({ text }) => ANNOUNCED.test(text))?.text;
  const cut = found === undefined ? null : ANNOUNCED.exec(found);
  if (found === undefined || cut === null) return [];
  const [name = ""] = namesIn(found.slice(cut.index + cut[0].length), []);
  return name.includes(" ") ? [found.slice(cut.index + cut[0].length)] : [];
}

const BOX =
  /(?:^|\s)(?:about-?)?(?:the-?)?(?:author|autor|authors?__|post-author)(?:[-_]{1,2}(?:bio|box|info|card|description|about|container))?(?:\s|$)/;

/** The heading of a box about the author below the article. */
function boxes({ all }: AuthorSignals): string[] {
  const box = all.find((element) => BOX.test(classWords(element)));
  const heading = box === undefined ? undefined : elements(box).find(({ name }) => /^h[2-6]$/.test(name));
  return heading === undefined ? [] : [textOf(heading)];
}

/** Texts of the elements that pass: the one nearest to the headline and those around it, not those of other articles. */
function texts({ all, headline, others }: AuthorSignals, test: (element: Element) => boolean): string[] {
  const at = headline === undefined ? 0 : all.indexOf(headline);
  const found = all.flatMap((element, i) => (test(element) ? [{ element, distance: Math.abs(i - at) }] : []));
  const shown = found
    .slice(0, MAX_CANDIDATES)
    .filter(({ element }) => !others.holds(element) && isShown(element) && nameText(element) !== undefined)
    .sort((a, b) => a.distance - b.distance);
  const [first] = shown;
  const near = shown.filter(({ distance }) => distance < (first?.distance ?? 0) + NEIGHBOURS);
  return near.flatMap(({ element }) => nameText(element) ?? []);
}

/** Elements between the names of one byline. */
const NEIGHBOURS = 12;

const MAX_BYLINE = 120;

/** Elements looked at for one signal. */
const MAX_CANDIDATES = 400;

function nameText(element: Element): string | undefined {
  const name = element.children.find((child) => typeof child !== "string" && child.attributes.itemprop === "name");
  const from = name === undefined || typeof name === "string" ? element : name;
  const text = decode(from.attributes.content?.slice(0, 200) ?? textOf(from, 200));
  return text === "" || text.length > MAX_BYLINE ? undefined : text;
}

/** "Von Anna Muster und Ben Beispiel, Berlin | 12. Mai 2020" → the two names. */
function namesIn(text: string, sites: readonly string[]): string[] {
  const bare = cleanSpaces(text)
    .replace(DATED_LEAD, "")
    .replace(LEAD, "")
    .replace(/\s*[|•·–—]\s.*$/, "")
    .replace(/\s*\(.{0,60}\)\s*$/, "")
    .replace(/\s*@\w{2,30}/g, ",")
    .replace(
      /,?\s*(?:\b(?:on|am|le|el|il|op|em|the)\s+)?(?:\b(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)\w{0,8}\.?,?\s+)?(?:\d{1,4}[./: -]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w{0,6}\.? \d).*$/i,
      "",
    )
    .replace(
      /[\s|,]+(?:published|updated|posted|veröffentlicht|aktualisiert|stand|last updated|modified|follow|share|email|view all|alle beiträge)\b.*$/i,
      "",
    );
  const pieces = bare
    .split(/\s*[;,&/]\s*|\s+(?:and|und|et|y|e|i|en|with|mit)\s+/)
    .map((name) =>
      name
        .replace(LEAD, "")
        .replace(/^@/, "")
        .replace(/[\s:,.|-]+$/, "")
        .trim(),
    )
    .filter((name) => name !== "");
  if (ORGANIZATION.test(pieces[0] ?? "")) return []; // "Department for Trade, Harbours and Fishery"
  return pieces.filter((name, i) => isName(name, i === 0, sites));
}

/** "Published on 3 May 2020 by" */
const DATED_LEAD = /^(?=.{0,60}\d).{0,70}?\b(?:by|von|par|por|door)\s+/i;

const LEAD =
  /^(?:(?:about the author|über (?:den autor|die autorin)|(?:written|posted|published|veröffentlicht|eingetragen|eingestellt|geschrieben|verfasst|erstellt|ein beitrag|ein artikel|ein gastbeitrag|ein kommentar|ein interview|text und fotos|text|publié|écrit|escrito|publicado|scritto)?\s?(?:by|von|vom|par|por|da|di|door|przez)|text|texte|bericht|interview|fotos?|post author|autor(?:\*?in(?:nen)?|en)?|authors?|auteurs?|autore|redaktion|redakteur(?:in)?|staff writer|reporter)(?:\s*[:-]\s*|\s+))+/i;

const PARTICLE =
  /^(?:von|vom|van|de|der|den|di|da|del|della|la|le|el|al|bin|ibn|zu|zur|ten|ter|dos|du|y|af|av|st|mc|d')$/;

/** Words that begin with a capital, or are in a script without; a nickname stands alone. */
function isName(name: string, isFirst: boolean, sites: readonly string[]): boolean {
  if (name.length < 2 || name.length > 50 || !/\p{L}{2}/u.test(name)) return false;
  if (
    /https?\b|www\.|\.(?:com|de|org|net|at|ch)\b|[@:?!…"„(]|\d{2}/.test(name) ||
    NOT_A_NAME.test(name) ||
    ROLE.test(name) ||
    ORGANIZATION.test(name)
  )
    return false;
  const words = name.split(" ");
  if (words.length > 5 || sites.includes(letters(name))) return false;
  // A word of three letters or with a full stop is an account or initials.
  if (words.length === 1) return isFirst && name.length > 3 && !/\./.test(name);
  return words.every((word) => /^[\p{Lu}\p{Lo}'’]/u.test(word) || PARTICLE.test(word));
}

/** Accounts of content systems, and words that stand where a name would. */
const NOT_A_NAME =
  /^(?:admin\w*|administrator|webmaster|editors?|editorial\w*|staff|staff writer|.{0,20}\bredaktion\w*|redakteur|team|.{0,20}news ?desk|online|gast\w*|guest\w*|users?|authors?|autor\w*|unknown|anonymous|null|undefined|name|home|facebook|twitter|instagram|contact|kontakt|login|root|super user|presse\w*|press|website|homepage|publisher|mehr|alle artikel|read more|posted|by|von|profil\w*|photo|foto|bild|share|teilen|follow|wordpress|wp|test)$/i;

/** What follows a name after a comma. */
const ROLE =
  /\b(?:editors?|reporters?|writers?|correspondents?|journalists?|contributors?|columnists?|critics?|analysts?|directors?|producers?|photographers?|managers?|professors?|presidents?|korrespondent(?:in)?|fotograf(?:in)?|redakteur(?:in)?|volontär(?:in)?|leiter(?:in)?|journaliste?|rédact\w+|redactor\w*|periodista|giornalista|dziennikarz|news|staff|agency|agencies|agentur(?:en)?|mitarbeiter\w*|special to|for the)\b/i;

const ORGANIZATION =
  /\b(?:gmbh|ag|e\.? ?v|inc|ltd|llc|corp|co\. kg|kg|bundes\w+|ministeri\w+|department|departement|verband|verein|stiftung|universität|university|hochschule|institut\w*|agentur|zentrum|redaktion|magazin|magazine|zeitung|verlag|media|news|online|blog|pressestelle|kommunikation)\b/i;
