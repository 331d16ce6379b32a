import type { Progress, Report } from "./run.ts";

/** "412 records · 31 % · 205 records/s · 4 s left", after `seconds` of a run. */
export function progressText({ records, bytes, totalBytes }: Progress, seconds: number): string {
  const parts = [`${grouped(records)} records`];
  if (totalBytes > 0) parts.push(`${Math.min(100, Math.floor((100 * bytes) / totalBytes))} %`);
  parts.push(`${grouped(Math.round(records / Math.max(seconds, 0.001)))} records/s`);
  // What has been read runs a little ahead of what has been written: an estimate, as every time left.
  if (bytes > 0 && totalBytes > bytes) parts.push(`${duration((seconds * (totalBytes - bytes)) / bytes)} left`);
  return parts.join(" · ");
}

/** What a run has done, for people: the numbers add up, and every kind of reject is named. */
export function summaryText(report: Report): string {
  const { records, articles, rejects, duplicates, rows, seconds, options } = report;
  const lines = [
    `${plural(records, "record")} read: ${plural(articles, "article")}, ${plural(rejects, "reject")}, ${plural(duplicates, "duplicate")}`,
    `rows: ${Object.entries(rows)
      .map(([table, n]) => `${grouped(n)} ${table}`)
      .join(", ")}`,
  ];
  if (rejects > 0) lines.push(`rejected: ${countsText(report.reject_codes)}; see ${options.out}/rejects.csv`);
  if (report.decoding_fallbacks > 0) lines.push(`read as windows-1252: ${plural(report.decoding_fallbacks, "record")}`);
  const foreign = Object.entries(report.languages).filter(([language]) => !/^(?:en|und)\b/.test(language));
  if (foreign.length > 0) lines.push(`not in English, sentences only: ${countsText(Object.fromEntries(foreign))}`);
  lines.push(`${options.out}/ written in ${duration(seconds)} (${report.articles_per_second} articles/s)`);
  return `${lines.join("\n")}\n`;
}

const grouped = (n: number) => String(n).replace(/\B(?=(?:\d{3})+$)/g, ",");

const plural = (n: number, noun: string) => `${grouped(n)} ${noun}${n === 1 ? "" : "s"}`;

const countsText = (counts: Record<string, number>) =>
  Object.entries(counts)
    .map(([name, n]) => `${name} ${grouped(n)}`)
    .join(", ");

function duration(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 100) return `${Math.round(seconds)} s`;
  return seconds < 6000 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
