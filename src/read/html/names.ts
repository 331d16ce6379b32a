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
    .map((name) => name.replace(LEAD, "").replace(EDGES, "").trim())
    .filter((name) => name !== "");
  if (ORGANIZATION.test(pieces[0] ?? "")) return []; // "Department for Trade, Harbours and Fishery"
  return pieces.filter((name, i) => isName(name, i === 0, sites));
}

/** Characters looked at. */
const MAX_BYLINE = 400;

const SEPARATOR = /\s*[;,&/]\s*|\s+(?:and|und|et|y|e|i|en|with|mit)\s+/;
const AFTER_BAR = /\s*[|•·–—]\s.*$/;
const IN_BRACKETS = /\s*\(.{0,60}\)\s*$/;
const EDGES = /^@|[\s:,.|-]+$/g;
const AFTER =
  /[\s|,]+(?:published|updated|posted|veröffentlicht|aktualisiert|stand|last updated|modified|follow|share|email|view all|alle beiträge)\b.*$/i;

/** A day, with what leads to it and all that follows. */
const DATE =
  /,?\s*(?:\b(?:on|am|le|el|il|op|em|the)\s+)?(?:\b(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)\w{0,8}\.?,?\s+)?(?:\d{1,4}[./: -]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w{0,6}\.? \d).*$/i;

/** "Published on 3 May 2020 by" */
const DATED_LEAD = /^(?=.{0,60}\d).{0,70}?\b(?:by|von|par|por|door)\s+/i;

const LEAD =
  /^(?:(?:about the author|über (?:den autor|die autorin)|(?:written|posted|published|veröffentlicht|eingetragen|eingestellt|geschrieben|verfasst|erstellt|ein beitrag|ein artikel|ein gastbeitrag|ein kommentar|ein interview|text und fotos|text|publié|écrit|escrito|publicado|scritto)?\s?(?:by|von|vom|par|por|da|di|door|przez)|text|texte|bericht|interview|fotos?|post author|autor(?:\*?in(?:nen)?|en)?|authors?|auteurs?|autore|redaktion|redakteur(?:in)?|staff writer|reporter)(?:\s*[:-]\s*|\s+))+/i;

const PARTICLE =
  /^(?:von|vom|van|de|der|den|di|da|del|della|la|le|el|al|bin|ibn|zu|zur|ten|ter|dos|du|y|af|av|st|mc|d')$/;

/** Words that begin with a capital, or are in a script without; a nickname stands alone. */
function isName(name: string, isFirst: boolean, sites: readonly string[]): boolean {
  if (name.length < 2 || name.length > 50 || !/\p{L}{2}/u.test(name)) return false;
  if (NO_NAME.some((pattern) => pattern.test(name))) return false;
  const words = name.split(" ");
  if (words.length > 5 || sites.includes(letters(name))) return false;
  // Of one word: a first name or a nickname, no initials and no account such as "j.doe".
  if (words.length === 1) return isFirst && (name.length > 3 || /^\p{Lu}\p{Ll}{2}$/u.test(name)) && !/\./.test(name);
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

const NO_NAME = [/https?\b|www\.|\.(?:com|de|org|net|at|ch)\b|[@:?!…"„(]|\d{2}/, NOT_A_NAME, ROLE, ORGANIZATION];
