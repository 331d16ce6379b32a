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
  if (fiscalYear === undefined) return own.period;
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

/** The year of the books: as the text has said so far, or of a company as it says further on. */
const yearOfBooks = ({ fiscalYear, yearAhead, topic }: Story): Period | undefined =>
  fiscalYear ?? ((topic.entity ?? topic.organization)?.type === "organization" ? yearAhead : undefined);

/** "results for the year to March 2005", anywhere in the article where nobody else is named: no year of the calendar. */
export function yearSaid(views: readonly View[], topic: Topic, published: string | undefined): Period | undefined {
  const isOthers = ({ entity }: Name) =>
    /^(?:organization|location|nationality)$/.test(entity.type) && entity !== topic.organization;
  for (const view of views) {
    if (view.dates.length === 0 || !ENDS_YEAR.test(view.lower) || view.names.some(isOthers)) continue;
    const own = datedIn(view, published).find(
      (d) => monthsOf(d.period) === 12 && ENDS_YEAR.test(`${textBefore(view, d.start).slice(-30)}${textOf(view, d)}`),
    );
    if (own?.period.from !== undefined && !own.period.from.endsWith("-01-01")) return own.period;
  }
  return undefined;
}

const ENDS_YEAR = /\byear(?: results)? (?:that )?(?:through|to|end)/i;

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
  if (isItsOwn && monthsOf(own.period) === 12) story.fiscalYear = own.period;
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
  story.fiscalYear = stretchFrom(shiftDay(report.from, -3 * (NTH[part.nth ?? ""] ?? 0), false), 12);
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
