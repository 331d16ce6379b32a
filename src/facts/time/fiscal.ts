import type { Period } from "../fact.ts";
import type { Question, Story } from "../story.ts";
import type { Topic } from "../topic.ts";
import { type Name, textBefore, textOf, type View } from "../view.ts";
import { type Dated, datedIn } from "./dated.ts";
import { monthsOf, shiftBack, shiftDay, stretchFrom } from "./stretch.ts";

/** A time as the company counts it, once the article has said when its year ends: "the current fiscal year", "the second half of the year". */
export function fiscal(own: Dated, { view, story }: Question): Period {
  const words = textOf(view, own).toLowerCase();
  const said = `${textBefore(view, own.start).slice(-30)}${words}`;
  const part = PART.exec(words)?.groups;
  learnYear(own, said, part, story);
  const fiscalYear = yearOfBooks(story);
  const { published } = story;
  if (fiscalYear === undefined || isOfOthers(view, story.topic)) return own.period;
  if (part !== undefined) return partOf(fiscalYear, part, published) ?? own.period;
  const pair = /^(\d{4})[-–/]\d{2,4}$/.exec(words)?.[1];
  if (pair !== undefined && fiscalYear.from !== undefined && !fiscalYear.from.endsWith("-01-01"))
    return shiftBack(fiscalYear, 12 * (Number(fiscalYear.from.slice(0, 4)) - Number(pair)));
  // "this year's results", right after the year's end
  const isOver = fiscalYear.to !== undefined && published !== undefined && fiscalYear.to < published;
  const isIt =
    /\b(?:fiscal|business|financial|full)[ -]year\b/.test(words) || (isOver && /^(?:this|the) year$/.test(words));
  return isIt ? fiscalYear : own.period;
}

/** True where only other companies are named: these have books of their own. */
function isOfOthers({ names }: View, { entity, organization }: Topic): boolean {
  const named = names.filter((name) => name.entity.type === "organization").map((name) => name.entity);
  return named.length > 0 && !named.some((it) => it === entity || it === organization);
}

/** The year of the books: as the text has said so far, or of a company as it says further on. Another company has its own. */
function yearOfBooks({ fiscalYear, yearAhead, booksOf, topic }: Story): Period | undefined {
  const now = topic.entity ?? topic.organization;
  if (now?.type !== "organization") return fiscalYear;
  return booksOf === undefined || now === booksOf ? (fiscalYear ?? yearAhead) : undefined;
}

/** "results for the year to March 2005", "its fiscal first quarter" beside "the quarter ended Sept. 30", anywhere in the article where nobody else is named: no year of the calendar. */
export function yearSaid(views: readonly View[], topic: Topic, published: string | undefined): Period | undefined {
  const isOthers = ({ entity }: Name) =>
    /^(?:organization|location|nationality)$/.test(entity.type) && entity !== topic.organization;
  let nth: string | undefined;
  for (const view of views) {
    nth ??= OWN_QUARTER.exec(view.lower)?.slice(1).find(Boolean);
    const isEnd = ENDS_YEAR.test(view.lower) || (nth !== undefined && ENDS_QUARTER.test(view.lower));
    if (view.dates.length === 0 || !isEnd || view.names.some(isOthers)) continue;
    for (const own of datedIn(view, published)) {
      const words = `${textBefore(view, own.start).slice(-30)}${textOf(view, own)}`;
      const year = yearEnding(own.period, words) ?? yearAround(own.period, words, nth);
      if (year?.from !== undefined && !year.from.endsWith("-01-01")) return year;
    }
  }
  return undefined;
}

const yearEnding = (period: Period, words: string): Period | undefined =>
  monthsOf(period) === 12 && ENDS_YEAR.test(words) ? period : undefined;

const yearAround = (period: Period, words: string, nth: string | undefined): Period | undefined =>
  nth !== undefined && period.from !== undefined && monthsOf(period) === 3 && ENDS_QUARTER.test(words)
    ? stretchFrom(shiftDay(period.from, -3 * (NTH[nth] ?? 0), false), 12)
    : undefined;

const ENDS_YEAR = /\byear(?: results)? (?:that )?(?:through|to|end)/i;
const ENDS_QUARTER = /\b(?:quarter|three months|13 weeks) (?:that )?(?:through|to|end)/i;
const OWN_QUARTER =
  /\b(?:fiscal|its) (first|second|third|fourth)[- ]quarter\b|\b(first|second|third|fourth)[- ](?:fiscal[- ]quarter|quarter of (?:its )?fiscal)\b/;

type Part = Partial<Record<string, string>>;

/** "the second half of the year", "third-quarter": a part of a year without the year. */
const PART =
  /^(?:its |the )?(?:fiscal |financial )?(?<nth>first|second|third|fourth|final)[ -](?:fiscal )?(?<unit>quarter|half)(?: of (?:the|its) (?:fiscal |financial )?year)?$/;

const NTH: Readonly<Record<string, number>> = { first: 0, second: 1, third: 2, fourth: 3, final: 3 };

/** "the year to March 31", "its second quarter" after "the three months from May to July": when its year begins. */
function learnYear(own: Dated, said: string, part: Part | undefined, story: Story): void {
  const isYear = /\byear (?:that )?(?:through|to|end)/.test(said);
  const isLength = /\b(?:12 months|twelve months|52 weeks) (?:that )?(?:through|to|end)/.test(said);
  // The twelve months of an inflation rate are no year of the books.
  const isItsOwn = isYear || (isLength && story.topic.entity?.type !== "location");
  if (isItsOwn && monthsOf(own.period) === 12) keepYear(own.period, story);
  const { report } = story;
  if (
    story.fiscalYear !== undefined ||
    part?.unit !== "quarter" ||
    report?.from === undefined ||
    monthsOf(report) !== 3
  )
    return;
  const isOfCalendar = Number(report.from.slice(5, 7)) % 3 === 1;
  if (isOfCalendar || !overlap(report, own.period)) return;
  keepYear(stretchFrom(shiftDay(report.from, -3 * (NTH[part.nth ?? ""] ?? 0), false), 12), story);
}

function keepYear(year: Period, story: Story): void {
  story.fiscalYear = year;
  story.booksOf = story.topic.entity ?? story.topic.organization;
}

/** The last such part that was over when the article was written. */
function partOf(year: Period, { nth = "", unit }: Part, published: string | undefined): Period | undefined {
  const months = unit === "half" ? 6 : 3;
  const index = unit === "half" ? Math.min(NTH[nth] ?? 0, 1) : (NTH[nth] ?? 0);
  if (year.from === undefined || published === undefined) return undefined;
  const part = stretchFrom(shiftDay(year.from, months * index, false), months);
  const later = shiftBack(part, -12);
  if ((later.to ?? "") <= published) return later;
  return (part.to ?? "") > published ? shiftBack(part, 12) : part;
}

const overlap = (a: Period, b: Period): boolean =>
  (a.from ?? "") <= (b.to ?? "9999") && (b.from ?? "") <= (a.to ?? "9999");
