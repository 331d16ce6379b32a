/**
 * The day of publication. The order of the signals is that of how often each is right (measured on 435 pages by hand);
 * finer orders than this did not travel to other pages.
 */
import type { PublishedBasis } from "../article.ts";
import { dayInUrl, daysIn, readStamp, type Stamp } from "./day.ts";
import { firstOf } from "./meta.ts";
import type { Signals } from "./signals.ts";
import { classWords, type Element, isInside, textOf } from "./tree.ts";

export interface Published {
  published: string;
  publishedAt?: string | undefined;
  publishedBasis: PublishedBasis;
}

export function readPublished(signals: Signals): Published | undefined {
  const { url, fetched } = signals;
  const fromUrl = url === undefined ? undefined : dayInUrl(url);
  for (const [basis, read] of ORDER) {
    const stamp = read(signals);
    if (stamp === undefined || (fetched !== undefined && isAfter(stamp.day, fetched))) continue;
    if (fromUrl !== undefined && fromUrl !== stamp.day && isNextTo(fromUrl, stamp.day)) {
      return { published: fromUrl, publishedBasis: "url" };
    }
    const local = basis === "text" ? undefined : localDay(signals, stamp);
    if (local !== undefined) return { published: local, publishedBasis: "text" };
    return { published: stamp.day, publishedAt: stamp.at, publishedBasis: basis };
  }
  return undefined;
}

/**
 * A time in UTC does not tell the day at the place of publication, the date line that readers see does: the day before
 * a time after midnight, the day after one in the evening. A time with an offset of its own stands as it is.
 */
function localDay(signals: Signals, { day, at = "" }: Stamp): string | undefined {
  const hour = UTC_HOUR.exec(at)?.[1];
  if (hour === undefined) return undefined;
  const shown = textStamp(signals, textsNearHeadline(signals))?.day;
  if (shown === undefined || !isNextTo(shown, day)) return undefined;
  return shown < day === Number(hour) < 12 ? shown : undefined;
}

const UTC_HOUR = /(?<![\d:])(\d\d?):\d\d(?::\d\d(?:\.\d{1,9})?)? ?(?:Z|GMT|UTC|[+-]00:?00)$/;

type Read = (signals: Signals) => Stamp | undefined;

const ORDER: readonly (readonly [PublishedBasis, Read])[] = [
  ["json-ld", (s) => stamp(s, s.linked.published)],
  ["meta", (s) => stamp(s, firstOf(s.meta, ...PUBLISHED_TIME))],
  ["meta", (s) => firstStamp(s, s.all.filter(isItemprop))],
  ["meta", (s) => stamp(s, firstOf(s.meta, ...META))],
  ["json-ld", (s) => stamp(s, s.linked.otherPublished)],
  ["time", (s) => firstStamp(s, publishedTimes(s))],
  ["url", (s) => stamp(s, s.url && dayInUrl(s.url))],
  ["time", (s) => firstStamp(s, times(s).filter(isInArticle))],
  ["time", (s) => firstStamp(s, times(s))],
  ["text", (s) => textStamp(s, markedTexts(s))],
  ["text", (s) => textStamp(s, textsNearHeadline(s))],
  ["text", (s) => textStamp(s, shortTexts(s))],
  ["meta", (s) => stamp(s, s.linked.modified ?? firstOf(s.meta, ...MODIFIED_TIME))],
  ["text", (s) => textStamp(s, openingTexts(s))],
];

const PUBLISHED_TIME = ["article:published_time", "og:article:published_time", "og:published_time"];
const MODIFIED_TIME = ["article:modified_time", "og:updated_time", "last-modified"];

/** Names in use for the day beside `article:published_time`, in no order of merit. */
const META = [
  "date datepublished date.issued dc.date dc.date.issued dc.date.created dcterms.date dcterms.issued",
  "dcterms.created pubdate publishdate publish-date publish_date published-date publication_date",
  "publicationdate parsely-pub-date sailthru.date citation_publication_date citation_date article.published",
  "article:published article_date_original cxenseparse:recs:publishtime cxenseparse:publishtime",
  "cxensearse:recs:articlepublishtime bt:pubdate originalpublicationdate rnews:datepublished displaydate",
  "article:post_date og:pubdate og:regdate created datecreated date_published release_date",
  "itemprop:datepublished itemprop:datecreated dc.created vr:published_time shareaholic:article_published_time",
  "pdate ptime uploaddate",
].flatMap((line) => line.split(" "));

const stamp = (signals: Signals, value: string | undefined): Stamp | undefined =>
  value === undefined ? undefined : readStamp(value, isMonthFirst(signals));

/** Elements looked at for one signal. */
const MAX_CANDIDATES = 100;

function firstStamp(signals: Signals, elements: readonly Element[]): Stamp | undefined {
  for (const element of elements.slice(0, MAX_CANDIDATES)) {
    const { datetime, content, title } = element.attributes;
    for (const value of [datetime, content, title, textOf(element, 120)]) {
      const read = stamp(signals, value);
      if (read !== undefined) return read;
    }
  }
  return undefined;
}

const isItemprop = ({ name, attributes }: Element): boolean =>
  name !== "meta" && /\bdatePublished\b/i.test(attributes.itemprop ?? "");

const publishedTimes = ({ all, others }: Signals): Element[] =>
  all.filter((element) => isPublishedTime(element) && !others.holds(element));

const isPublishedTime = (element: Element): boolean =>
  (element.attributes.pubdate !== undefined && element.name === "time") ||
  (/^(?:time|abbr|span|a|div|p)$/.test(element.name) && PUBLISHED_CLASS.test(classWords(element)));

const PUBLISHED_CLASS =
  /(?:^|\s)(?:published|entry-date|entry-published|post-date|dt-published|article-date|published-date)(?:\s|$)/;

const isInArticle = (element: Element): boolean =>
  isInside(element, ({ name }) => name === "article" || name === "main");

const times = ({ all, others }: Signals): Element[] =>
  all.filter(
    (element) => element.name === "time" && element.attributes.datetime !== undefined && !others.holds(element),
  );

function textStamp(signals: Signals, texts: Iterable<string>): Stamp | undefined {
  const monthFirst = isMonthFirst(signals);
  for (const text of texts) {
    const [found] = daysIn(text.replace(MODIFIED, " "), monthFirst);
    if (found !== undefined && (signals.fetched === undefined || !isAfter(found, signals.fetched)))
      return { day: found };
  }
  return undefined;
}

/** A day of change before another: "Last modified: 3 May 2020 Published: 1 May 2020". */
const MODIFIED =
  /(?:updated|modified|aktualisiert|geändert|änderung|mis à jour|modifié|actualizado|aggiornato|atualizado|bijgewerkt|aktualizacja)[^|]{0,60}?(?=published|posted|created|erschienen|veröffentlicht|erstellt|publié|publicado|pubblicato|gepubliceerd|opublikowano)/gi;

const DATED =
  /(?:^|[^a-z])(?:date|datum|data|fecha|time|timestamp|published|publish|publication|pubdate|posted|postdate|postinfo|post-info|byline|dateline|meta|metadata|info|entry-meta|submitted|created|veroeffentlicht|articledate|article-info|erstellt)(?:[^a-z]|$)|date(?:[^a-z]|$)/;

const MAX_MARKED = 1000;
const MAX_DATE_LINE = 250;

const isMarked = (element: Element, { page }: Signals): boolean =>
  !/^(?:html|body|meta)$/.test(element.name) &&
  (page.sums.get(element)?.text ?? 0) <= 400 &&
  DATED.test(classWords(element));

/** Elements whose class speaks of a day, those after the headline first. */
function markedTexts(signals: Signals): string[] {
  const { all, others } = signals;
  const headline = signals.headline === undefined ? 0 : all.indexOf(signals.headline);
  const marked = all.flatMap((element, at) => (isMarked(element, signals) ? [{ element, at }] : []));
  const found = marked.slice(0, MAX_MARKED).flatMap(({ element, at }) => {
    const text = others.holds(element) ? "" : textOf(element, MAX_DATE_LINE + 1);
    if (text === "" || text.length > MAX_DATE_LINE) return [];
    return [{ text, distance: at < headline ? (headline - at) * 2 : at - headline }];
  });
  return found.sort((a, b) => a.distance - b.distance).map(({ text }) => text);
}

/** Blocks around the headline, the nearest first, those after it before those above it. */
function textsNearHeadline(signals: Signals): string[] {
  const { blocks } = signals.page;
  const headline = blocks.findIndex(({ element }) => element === signals.headline);
  if (headline < 0) return [];
  return blocks
    .map(({ text }, at) => ({ text, distance: at < headline ? (headline - at) * 1.5 : at - headline }))
    .filter(({ text, distance }) => distance < 20 && text.length < 200)
    .sort((a, b) => a.distance - b.distance)
    .map(({ text }) => text);
}

const ANNOUNCED =
  /^(?:published|posted|updated|created|date|on|by|von|am|stand|vom|datum|veröffentlicht|erstellt|geschrieben|publié|le|mis en ligne|publicado|fecha|pubblicato|gepubliceerd|geplaatst|opublikowano|data|dodano)\b/i;

/** A short block anywhere that is hardly more than a day. */
const shortTexts = (signals: Signals): string[] =>
  signals.page.blocks
    .filter(
      ({ text, element }) =>
        (text.length < 40 || (text.length < 120 && ANNOUNCED.test(text))) && !signals.others.holds(element),
    )
    .map(({ text }) => text);

const openingTexts = (signals: Signals): string[] =>
  signals.page.blocks.filter(({ element }) => !signals.others.holds(element)).map(({ text }) => text.slice(0, 150));

/** American order for English, unless the address is of a country that writes the day first. */
const isMonthFirst = ({ language, url }: Signals): boolean =>
  /^en(?:-us)?$/i.test(language ?? "") && !DAY_FIRST_HOST.test(url ?? "");

const DAY_FIRST_HOST = /^https?:\/\/[^/]{1,100}\.(?:uk|au|nz|ie|in|za|sg|my|ng|ke|eu|de|at|ch)(?:[/:]|$)/i;

const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const DAY_MS = 86_400_000;
const isNextTo = (one: string, other: string): boolean => Math.abs(time(one) - time(other)) === DAY_MS;
const isAfter = (day: string, limit: string): boolean => time(day) > time(limit) + DAY_MS;
