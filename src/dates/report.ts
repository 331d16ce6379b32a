import { addMonths, formatYear } from "./days.ts";
import type { Closed, Quarter, Setting } from "./story.ts";
import type { Step } from "./timex.ts";

/** The quarter a report is about, so many years or quarters from it. */
export function closeReported({ unit, by }: Step, at: Setting): Closed {
  const quarter = reportedQuarter(at);
  if (quarter === undefined) return { value: "XXXX-QX", basis: "context" };
  return { value: quarterValue(quarter, unit === "year" ? by * 4 : by), basis: "context" };
}

/** "The 1988 period": the quarter reported on, of that year. */
export function reportedIn(year: number, at: Setting): Closed {
  if (at.spoken.isPastQuarter === true) return { value: formatYear(year), basis: "context" };
  return { value: `${formatYear(year)}-Q${reportedQuarter(at)?.quarter ?? "X"}`, basis: "context" };
}

/** In results, "a year ago" beside a figure is the same quarter a year before, unless the year itself is reported on. */
export const isYearAgoQuarter = ({ unit, by }: Step, { story, spoken, sentence, date }: Setting): boolean => {
  if (!story.isReport || unit !== "year" || by !== -1 || spoken.quarter === undefined || spoken.isPastQuarter === true)
    return false;
  if (/\b(?:earlier|before|previously)$/i.test(date.text) || /^(?:a|one) year/i.test(date.text)) return true;
  const before = sentence.text.slice(0, date.start - sentence.start);
  return (
    /^last year$/i.test(date.text) && /\b(?:compared|from|versus|against|than)\b[^;]{0,60}\d[^;]{0,30}$/.test(before)
  );
};

export const quarterValue = ({ year, quarter }: Quarter, by: number): string => {
  const moved = addMonths(year, quarter * 3, by * 3);
  return `${formatYear(moved.year)}-Q${moved.month / 3}`;
};

/** The quarter last spoken of, or else the last one complete when the report was written. */
function reportedQuarter({ story, spoken }: Setting): Quarter | undefined {
  if (spoken.quarter !== undefined) return spoken.quarter;
  if (story.now === undefined) return undefined;
  const { year, month } = addMonths(story.now.year, story.now.month, -3);
  return { year, quarter: Math.ceil(month / 3) };
}
