/** The names in the text of a byline, without what pages glue to them: prepositions, roles, places, days. */
import { cleanSpaces, letters } from "./tree.ts";

/** "Von Anna Muster und Ben Beispiel, Berlin | 12. Mai 2020" → the two names. */
export function namesIn(text: string, sites: readonly string[]): string[] {
  const bare = [DATED_LEAD, LEAD, AFTER_BAR, IN_BRACKETS].reduce(
    (rest, part) => rest.replace(part, ""),
    cleanSpaces(text.slice(0, MAX_BYLINE)),
  );
  const pieces = bare
    .replace(/\s*@\w{2,30}/g, ",")
    .replace(DATE, "")
    .replace(AFTER, "")
    .split(SEPARATOR)
    .map((name) => name.replace(LEAD, "").replace(GLUED, "$1").replace(EDGES, "").trim())
    .filter((name) => name !== "");
  if (ORGANIZATION.test(pieces[0] ?? "")) return []; // "Department for Trade, Harbours and Fishery"
  const others = ANNOUNCED.test(text) ? [] : sites;
  const people = pieces.filter((name, i) => !AGENCY.test(name) && isName(name, i === 0, others));
  // "Ann Quill, Associated Press" works there; an agency that stands alone has written it.
  return people.length > 0 ? people : pieces.filter((name) => AGENCY.test(name));
}

/** What a page says it is by may bear the name of the site. */
const ANNOUNCED = /^[\s,|–—-]*(?:by|von|par|por|door|auteur|autor|author)\s?:?\s/i;

/** Characters looked at. */
const MAX_BYLINE = 400;

const SEPARATOR = /\s*[;,&/]\s*|\s+(?:and|AND|und|UND|et|ET|y|Y|e|i|en|with|mit)\s+/;
const AFTER_BAR = /\s*[|•·–—]\s.*$/;
const IN_BRACKETS = /\s*\(.{0,60}\)\s*$/;
const EDGES = /^@|[\s:,.|-]+$/g;
const AFTER =
  /[\s|,]+(?:published|updated|posted|veröffentlicht|aktualisiert|stand|last updated|modified|follow|share|email|view all|alle beiträge)\b.*$/i;

/** A day, with what leads to it and all that follows. */
const DATE =
  /,?\s*(?:\b(?:on|am|le|el|il|op|em|the)\s+)?(?:\b(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)\w{0,8}\.?,?\s+)?(?:(?<![a-zà-ÿ])\d{1,4}[./: -]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w{0,6}\.? \d).*$/i;

/** "Published on 3 May 2020 by" */
const DATED_LEAD = /^(?=.{0,60}\d).{0,70}?\b(?:by|von|par|por|door)\s+/i;

const LEAD =
  /^(?:(?:about(?: the author)?|über (?:den autor|die autorin)|(?:written|posted|published|submitted|reported|compiled|reviewed|interview|story|words|veröffentlicht|gespeichert|eingereicht|eingetragen|eingestellt|geschrieben|verfasst|erstellt|ein beitrag|ein artikel|ein gastbeitrag|ein kommentar|ein interview|text und fotos|text|publié|écrit|escrito|publicado|scritto)?\s?(?:by|von|vom|par|por|da|di|door|przez)|text|texte|bericht|interview|fotos?|post author|autor(?:\*?in(?:nen)?|en)?|authors?|auteurs?|autore|redaktion|redakteur(?:in)?|staff writer|reporter)(?:\s*[:-]\s*|\s+))+/i;

const PARTICLE =
  /^(?:von|vom|van|de|der|den|des|di|da|del|della|la|le|el|al|bin|ibn|zu|zur|ten|ter|dos|du|y|af|av|st|mc|d')$/;

/** Of a line, never of a name: "Em São Paulo", "Tuesday Evening", "Letters to the Editor". */
const FUNCTION_WORD =
  /^(?:em|in|from|aus|at|für|for|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\s|\s(?:to|the|for|from|our|your|about)(?:\s|$)/i;

/** Words that begin with a capital, or are in a script without; a nickname stands alone. */
function isName(name: string, isFirst: boolean, sites: readonly string[]): boolean {
  if (name.length < 2 || name.length > 50 || !/\p{L}{2}/u.test(name)) return false;
  if (NO_NAME.some((pattern) => pattern.test(name))) return false;
  const words = name.split(" ");
  if (words.filter((word) => !PARTICLE.test(word)).length > 5 || sites.includes(letters(name))) return false;
  if (/^\p{sc=Han}{2,4}$/u.test(name)) return true;
  // Of one word: a first name or a nickname, no initials and no account such as "j.doe".
  if (words.length === 1) return isFirst && (name.length > 3 || /^\p{Lu}\p{Ll}{2}$/u.test(name)) && !/\./.test(name);
  return words.every((word) => /^[\p{Lu}\p{Lo}'’]/u.test(word) || PARTICLE.test(word));
}

/** Accounts of content systems, and words that stand where a name would. */
const NOT_A_NAME =
  /^(?:admin\w*|administrator|webmaster|editors?|editorial\w*|staff|staff writer|.{0,20}\bredaktion\w*|redakteur|team|(?:.{0,20}\s)?(?:news|web|digital|online|sports?|city) ?(?:desk|team|staff)|online|gast\w*|guest\w*|users?|authors?|autor\w*|unknown|anonymous|null|undefined|name|home|facebook|twitter|instagram|contact|kontakt|login|root|super user|presse\w*|press|website|homepage|publisher|mehr|alle artikel|read more|posted|by|von|profil\w*|photo|foto|bild|share|teilen|follow|wordpress|wp|test)$/i;

/** News agencies of the world, alone or joined by a hyphen. */
export const AGENCY =
  /^(?:the )?(?:dpa(?:[-/ ][a-z]{2,4})?|afp|ap|associated press|reuters|upi|epd|kna|sid|apa|sda|ats|keystone-sda|ansa|adnkronos|efe|europa press|lusa|anp|belga|pap|ctk|tass|xinhua|kyodo|jiji press|yonhap|pti|press trust of india|ians|ani|aap|pa media|press association|bloomberg|agence france-presse|deutsche presse-agentur|canadian press|ritzau|tt|ntb|stt)(?: staff)?$/i;

const capitalOrNot = (words: string): string =>
  words
    .split(" ")
    .map((word) => `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}`)
    .join("|");

const DESK = capitalOrNot(
  "senior chief staff deputy associate managing executive freelance political politics business economics economy sports health science " +
    "technology tech education environment foreign features culture crime trade city",
);
const POST = capitalOrNot(
  "editor reporter writer correspondent journalist contributor columnist redakteur redakteurin korrespondent korrespondentin journaliste",
);

/** "Ann Quill in Brussels", "Ann Quill for The Quay", "Ann Quill Senior Trade Reporter": the name and what is glued to it. */
const GLUED = new RegExp(
  String.raw`^(?!(?:${DESK})\b)(\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,30}){1,3}?) (?:(?:in|for|at|aus|für|bei|pour|para|à|em|op)\s.*|(?:(?:${DESK}) ){0,3}(?:${POST})s?\b.*)$`,
  "u",
);

/** What follows a name after a comma. */
const ROLE =
  /\b(?:editors?|reporters?|writers?|correspondents?|journalists?|contributors?|columnists?|critics?|analysts?|directors?|producers?|photographers?|managers?|professors?|presidents?|korrespondent(?:in)?|fotograf(?:in)?|redakteur(?:in)?|volontär(?:in)?|leiter(?:in)?|journaliste?|rédact\w+|redactor\w*|periodista|giornalista|dziennikarz|news|staff|agency|agencies|agentur(?:en)?|mitarbeiter\w*|special to|for the)\b/i;

const ORGANIZATION =
  /\b(?:gmbh|ag|e\.? ?v|inc|ltd|llc|corp|co\. kg|kg|bundes\w+|ministeri\w+|department|departement|verband|verein|stiftung|universität|university|hochschule|institut\w*|agentur|zentrum|redaktion|magazin|magazine|zeitung|verlag|media|news|online|blog|pressestelle|kommunikation)\b/i;

const NO_NAME = [
  FUNCTION_WORD,
  /https?\b|www\.|\.(?:com|de|org|net|at|ch)\b|[@:?!…"„(]|\d{2}/,
  NOT_A_NAME,
  ROLE,
  ORGANIZATION,
];
