import type { DateMention } from "../../dates/mention.ts";
import type { Span } from "../../text/span.ts";
import { mainVerb } from "../clause.ts";
import type { Period } from "../fact.ts";
import { SAY } from "../lexicon.ts";
import { textAfter, textBefore, type View } from "../view.ts";
import { closedLength, lengthInMonths } from "./length.ts";
import { comparisonIn } from "./step.ts";
import { monthsOf, stretchFrom, stretchTo } from "./stretch.ts";

/** What a time expression is for: when the measure holds, what it is set against, or when somebody spoke. */
export interface Dated extends Span {
  period: Period;
  role: "measure" | "baseline" | "since" | "from" | "until" | "report";
  isDay: boolean;
}

/** The time expressions of a sentence with their roles, lengths closed by their end ("six months through Sept. 30"). */
export function datedIn(view: View, published: string | undefined): Dated[] {
  const dated: Dated[] = [];
  for (let i = 0; i < view.dates.length; i++) {
    const date = view.dates[i] as DateMention;
    const next = view.dates[i + 1];
    const closed = next && closedLength(date, next, view);
    if (closed !== undefined) {
      i++;
      if (isOfRecord(date, view) || isTooOld(closed)) continue;
      dated.push({
        start: date.start,
        end: next?.end ?? date.end,
        period: closed,
        role: isStretch(date, closed, view) ? "measure" : roleOf(date, view, published),
        isDay: false,
      });
      continue;
    }
    const one = datedOf(date, view, published);
    if (one !== undefined && !isTooOld(one.period)) dated.push(one);
  }
  return published === undefined ? dated : withSeasons(dated, view, published);
}

/** "scores rose from 1061 to 1128": no statement of the news is of such a year. */
const isTooOld = ({ from }: Period): boolean => from !== undefined && from < "1400";

/** "this season", "last season" of crops and of games, which run from summer to summer; no season of the calendar. */
function withSeasons(dated: Dated[], view: View, published: string): Dated[] {
  if (!view.lower.includes(" season")) return dated;
  for (const match of view.lower.matchAll(/\b(this|last|next|the current|the previous) season\b/g)) {
    const start = view.sentence.start + match.index;
    const isSpoken = dated.some((d) => d.start < start + match[0].length && d.end > start);
    if (isSpoken) continue;
    const year = Number(published.slice(0, 4)) - (published.slice(5, 7) < "07" ? 1 : 0);
    const by = /last|previous/.test(match[0]) ? -1 : match[0].startsWith("next") ? 1 : 0;
    const period = stretchFrom(`${year + by}-07-01`, 12);
    dated.push({ start, end: start + match[0].length, period, role: "measure", isDay: false });
  }
  return dated.sort((a, b) => a.start - b.start);
}

/** "from January to July": one stretch, as nothing else begins there; "rose from May to June" is a step from one month to the next. */
const isStretch = (first: DateMention, closed: Period, view: View): boolean =>
  /\bfrom (?:the )?$/.test(textBefore(view, first.start).slice(-9)) &&
  (first.grain !== "month" || monthsOf(closed) > 2);

const roleOf = (date: DateMention, view: View, published: string | undefined): Dated["role"] =>
  datedOf(date, view, published)?.role === "baseline" ? "baseline" : "measure";

function datedOf(date: DateMention, view: View, published: string | undefined): Dated | undefined {
  const left = textBefore(view, date.start).slice(-60).trimEnd();
  const right = textAfter(view, date.end).slice(0, 40);
  const text = date.text.toLowerCase();
  const own: Period = { from: date.from, to: date.to };
  // "twice as much as in a normal summer"
  if (/\b(?:an?|any) (?:normal|typical|average|ordinary|usual)$/.test(left)) return undefined;
  const isDay = date.grain === "day" || date.grain === "hour" || date.grain === "minute" || date.type === "TIME";
  const dated = (role: Dated["role"], period: Period): Dated => ({
    start: date.start,
    end: date.end,
    period,
    role,
    isDay,
  });
  const yearToDate = /^(?:so far|the year to date)/.test(text) || (text === "this year" && /\bso far$/.test(left));
  if (yearToDate && published !== undefined)
    return dated("measure", { from: `${published.slice(0, 4)}-01-01`, to: published });
  if (date.type === "DURATION" && /^(?:the |its |their )?(?:first|opening)\b/.test(text) && date.from === undefined) {
    const months = lengthInMonths(date);
    const ofYear = /^ of (?:the|this) year/.test(right) || / of (?:the|this) year$/.test(text);
    if (months !== undefined && published !== undefined)
      return dated("measure", stretchFrom(`${yearFor(published, months, ofYear)}-01-01`, months));
  }
  if (
    /^(?:the )?half[- ]year$/.test(text) &&
    published !== undefined &&
    /\b(?:for|in|over|during)(?: the)?$/.test(left)
  )
    return dated("measure", lastHalf(published));
  if (own.from === undefined && own.to === undefined) {
    const sum = published === undefined ? undefined : monthsReported(date, left, right, published);
    return sum && dated("measure", sum);
  }
  if (
    /\b(?:full |business |financial |fiscal )?year (?:through|to|ending|ended|that (?:ends|ended)|until)(?: on| in| next)*$/.test(
      left,
    ) &&
    !/\d[^,;]{0,25} a year [a-z]+$/.test(left) && // a rate
    own.to !== undefined
  )
    return dated("measure", stretchTo(own.to, 12));
  if (date.grain === "season" && CROP.test(right)) {
    // "1987 winter wheat" is sown in winter.
    const year = /\d{4}/.exec(text)?.[0];
    return year === undefined ? undefined : dated("measure", { from: `${year}-01-01`, to: `${year}-12-31` });
  }
  if ((date.type === "TIME" && !isDay) || (date.grain === "month" && TRADED_FOR.test(right))) return undefined;
  // "will pump 5 million barrels from | July 1"
  if (
    /\bfrom$/.test(left) &&
    !/^['’]s\b/.test(right) &&
    own.from !== undefined &&
    published !== undefined &&
    own.from > published
  )
    return dated("from", { from: own.from });
  const isStep =
    (comparisonIn(text) !== undefined && !/^(?:the )?last /.test(text)) ||
    /^(?:the )?(?:same|previous|prior|preceding|year-)/.test(text);
  if (
    (isStep && !isHead(date, view)) ||
    (/\b(?:from|than|(?:much|many|high|large) as|below|above|(?:shy|short) of|the level of|compared with|compared to|(?:contrast|comparison) (?:to|with)|(?:close|equal|similar|identical) to|(?:on a )?par with|against|versus|over|up on|down on|on|(?:twice|double|triple|half|times) (?:the|that) [^,;\d]{1,30}|than (?:it|they) (?:was|were|had been)(?: in| at)?|than (?:the|that) (?:[a-z]+ ){1,4}(?:of|in|for))(?: that| those)?(?: of| in| for| its| their| the same (?:period|month|quarter)(?: of| in)?| the| a similar \w+ \w+ in)*$/.test(
      left,
    ) &&
      !(isWhen(left, isDay) && !/^['’]s\b/.test(right))) ||
    isOfOrigin(left)
  )
    return dated("baseline", own);
  if (SINCE.test(left)) return IS_RECORD.test(left) ? undefined : dated("since", { from: own.from, to: published });
  // "those who had used it in the past month" are one measure, whenever it was taken.
  if (/\bpast\b/.test(text) && OF_BEHAVIOUR.test(left)) return undefined;
  const end = END.exec(left)?.[1];
  // "was at 40 dollars by 1105 GMT" is of that day.
  if (end !== undefined && own.to !== undefined && date.type !== "TIME")
    return dated("until", {
      from: /till?$/.test(end) && published !== undefined && own.to > published ? published : undefined,
      to: date.mod === "MID" && date.grain === "year" ? `${own.to.slice(0, 4)}-06-30` : own.to,
    });
  if (isDay && isReport(date, view, left, right)) return dated("report", own);
  return dated("measure", own);
}

// "since the end of | May", "since its debut in | May"
const SINCE = /\bsince(?: the(?: (?:start|beginning|end) of)?| [^,;\d]{1,40} (?:in|on))?$/;

/** "its first since | 1982", "the poorest since | May", "a level not seen since | March": no time of any measure. */
const isOfRecord = ({ start }: DateMention, view: View): boolean =>
  IS_RECORD.test(textBefore(view, start).slice(-80).trimEnd());

const IS_RECORD =
  /\b(?:first|most|worst|best|least|not|never|\w{3,}est)\b(?! of )[^,;]* since(?: the (?:start|beginning|end) of| [^,;\d]{1,40} (?:in|on))?$/;

const OF_BEHAVIOUR =
  /\b(?:us(?:e|ed|ing)|smok(?:ed|ing)|vap(?:ed|ing)|drank|drunk|drinking|taken|taking|exercised|gambled)\b[^,;]{0,30} (?:in|within|over|during)(?: the)?$/;

// "by the end of | 2010", "until | 2023": what holds until then holds already.
const END = /\b(by|until|till|before|up to|through)(?: the (?:end|close|middle) of| end-?)?$/;

const CROP =
  /^ (?:wheat|barley|rye|oats|potato(?:es)?|crops?|grain|rape(?:seed)?|onions?|vegetables?|lettuce|melons?|lambs?)\b/;

/** "| A year ago, it was trading at 16 dollars", "For | the quarter a year ago, it made 5 million": no step back from anything. */
const isHead = ({ start, end }: DateMention, view: View): boolean =>
  /(?:^|[;:“"] ?)(?:(?:in|for|during) )?$/.test(textBefore(view, start)) &&
  /^(?:, \w| (?:it|they|he|she|we|the|that|this|its|their|results?|earnings|profits?|sales|figures)\b)/.test(
    textAfter(view, end),
  );

// "oil for March | delivery"
const TRADED_FOR = /^ (?:deliver(?:y|ies)|contracts?|futures|shipments?|settlement|expiry)\b/;

/** "to 98 million euros from 12 million in | 2003", "from the 708 it sold in | 2006": the time of the amount that a move began from. */
const isOfOrigin = (left: string): boolean => /\d/.test(left) && OF_ORIGIN.test(left);

const OF_ORIGIN =
  /\b(?:from|(?:increase|rise|growth|gain|jump|up) over|against|compared (?:with|to)|versus) (?:(?:an?|the|its|about|around|only|just|some|nearly|revised|earlier|previous) ){0,3}(?:(?:[a-z]+ ){1,3}of )?(?:[a-z]{1,3} ?)?[$£€¥]?\d(?:(?! (?:to|and) )[^,;()]|,\d){0,40}?(?: \([^()]{1,30}\))? (?:(?:late |early )?(?:in|during|for|at|on)|late)(?: the (?:end|start|beginning|close|whole) of)?(?: the)?$/;

/** The half of a year that was over last. */
const lastHalf = (published: string): Period =>
  Number(published.slice(5, 7)) > 6
    ? stretchFrom(`${published.slice(0, 4)}-01-01`, 6)
    : stretchFrom(`${Number(published.slice(0, 4)) - 1}-07-01`, 6);

/** "In the nine months", beside the figures of a third quarter: those of the year that are over. */
function monthsReported(date: DateMention, left: string, right: string, published: string): Period | undefined {
  const months = lengthInMonths(date);
  if (months === undefined || months % 3 !== 0 || months > 9) return undefined;
  const isThese = /\b(?:in|for|over|during)(?: the)?$/.test(left) && /\bthe\b/i.test(`${left.slice(-4)} ${date.text}`);
  if (!isThese || /^ (?:of|to|since|before|after|from|between|that|through|until|ended|ending)\b/.test(right))
    return undefined;
  return stretchFrom(`${yearFor(published, months, false)}-01-01`, months);
}

const yearFor = (published: string, months: number, isThisYear: boolean): number => {
  const year = Number(published.slice(0, 4));
  return !isThisYear && Number(published.slice(5, 7)) < months ? year - 1 : year;
};

// "on Tuesday", "over the weekend", "over the past year" say when; "up 3 percent on 2004" does not.
const isWhen = (left: string, isDay: boolean): boolean =>
  (/\bon$/.test(left) && isDay) ||
  (/\bover(?: the)?$/.test(left) && !/\b(?:up|down|increase|rise|gain|growth) over(?: the)?$/.test(left));

/** The day on which somebody said so: beside a verb of saying, with only that verb's words between. */
function isReport(date: DateMention, view: View, left: string, right: string): boolean {
  const near = left.match(/\b[a-z]+\b/g)?.slice(-6) ?? [];
  if (
    near.some(
      (word) =>
        SAY.has(word) ||
        /^(?:released|published|announced|unveiled|issued|due|meeting|statement|figures|interview|told)$/.test(word),
    ) &&
    !/\b(?:closed|ended|rose|fell|gained|lost|traded)\b/.test(left.slice(-30))
  )
    return true;
  if (/^(?:,| that)? ?(?:show|showed|said|that|reported|announced|posted|unveiled)\b/.test(right.trimStart()))
    return true;
  return view.clauses.some(
    (clause) =>
      clause.start <= date.start &&
      date.start < clause.end &&
      SAY.has(mainVerb(clause)?.normal ?? "") &&
      !view.numbers.some((n) => n.start >= clause.start && n.end <= clause.end),
  );
}
