import type { Reject } from "../read/record.ts";
import { ARTICLE_TABLES, type ArticleTable } from "../records/schemas.ts";
import type { Chunks } from "./chunks.ts";

export const STAGES = ["parse", "analyze", "rows", "serialize"] as const;
/** What a thread spends its time on: bytes → article → mentions and facts → checked rows → text of the files. */
export type Stage = (typeof STAGES)[number];
/** Milliseconds. */
export type Spent = Record<Stage, number>;

interface Counts {
  articles: number;
  rejects: number;
  duplicates: number;
}

/** What became of a run's records: the numbers of run.json. records = articles + rejects + duplicates, always. */
export interface Tally extends Counts {
  records: number;
  rows: Record<ArticleTable, number>;
  formats: Record<string, number>;
  languages: Record<string, number>;
  reject_codes: Record<string, number>;
  /** Records that were neither UTF-8 nor what they declare, and were read as windows-1252. */
  decoding_fallbacks: number;
  /** Seconds of all threads together. */
  stage_seconds: Record<Stage, number>;
  /** By source. */
  files: Record<string, Counts>;
}

/** Counts records as they are written. */
export function startTally() {
  const total = noCounts();
  const rows = new Map<ArticleTable, number>(ARTICLE_TABLES.map((table) => [table, 0]));
  const spent = new Map<Stage, number>(STAGES.map((stage) => [stage, 0]));
  const [formats, languages, codes] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  const files = new Map<string, Counts>();
  let fallbacks = 0;

  function count(kind: keyof Counts, source: string) {
    const file = files.get(source) ?? noCounts();
    files.set(source, file);
    file[kind]++;
    total[kind]++;
  }

  return {
    article(chunks: Chunks, kind: "articles" | "duplicates", times: Spent): void {
      count(kind, chunks.source);
      for (const stage of STAGES) add(spent, stage, times[stage] / 1000);
      if (chunks.decodingFallback) fallbacks++;
      if (kind === "duplicates") return;
      add(formats, chunks.format, 1);
      add(languages, chunks.language, 1);
      for (const table of ARTICLE_TABLES) add(rows, table, chunks.rowCounts[table]);
    },
    reject({ source, code }: Reject): void {
      count("rejects", source);
      add(codes, code, 1);
    },
    result(): Tally {
      return {
        records: total.articles + total.rejects + total.duplicates,
        ...total,
        rows: inOrder(rows) as Tally["rows"],
        formats: sorted(formats),
        languages: sorted(languages),
        reject_codes: sorted(codes),
        decoding_fallbacks: fallbacks,
        stage_seconds: inOrder(spent, (seconds) => Number(seconds.toFixed(3))) as Tally["stage_seconds"],
        files: Object.fromEntries(files),
      };
    },
  };
}

const noCounts = (): Counts => ({ articles: 0, rejects: 0, duplicates: 0 });

const add = <K>(counts: Map<K, number>, key: K, by: number) => counts.set(key, (counts.get(key) ?? 0) + by);

const inOrder = (counts: Map<string, number>, show = (n: number) => n) =>
  Object.fromEntries([...counts].map(([key, n]) => [key, show(n)]));

const sorted = (counts: Map<string, number>) => inOrder(new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1))));
