import type { DateMention } from "../dates/mention.ts";
import type { Entity } from "../entities/mention.ts";
import type { Bound, Direction, NumberMention } from "../numbers/mention.ts";
import type { Article } from "../read/article.ts";
import type { Sentence } from "../text/token.ts";

export const FACT_KINDS = ["level", "change", "share", "rank"] as const;
export type FactKind = (typeof FACT_KINDS)[number];

export const STATUSES = ["reported", "target", "forecast", "estimate", "planned", "denied"] as const;
export type Status = (typeof STATUSES)[number];

export const COMPARISONS = ["yoy", "qoq", "mom", "since"] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** Inclusive calendar days; an open end is undefined. */
export interface Period {
  from?: string | undefined;
  to?: string | undefined;
}

/** One statement with a number. */
export interface Fact {
  number: NumberMention;
  /** 0-based index of its sentence. */
  sentence: number;
  subjectEntity?: Entity | undefined;
  /** The entity's name, or the words of a group. */
  subject?: string | undefined;
  /** Short noun phrase: "smartphones shipped", "revenue". */
  metric: string;
  /** Normal form for grouping across articles, where a lexicon knows it. */
  metricKey?: string | undefined;
  kind: FactKind;
  value: string;
  valueHigh?: string | undefined;
  bound: Bound;
  unit?: string | undefined;
  direction?: Direction | undefined;
  period?: Period | undefined;
  /** The baseline of a change. */
  compared?: Period | undefined;
  comparison?: Comparison | undefined;
  place?: string | undefined;
  placeEntity?: Entity | undefined;
  status: Status;
  speaker?: string | undefined;
  speakerEntity?: Entity | undefined;
  rule: string;
}

/** An article with everything that the layers before have read in it, each list in text order. */
export interface Document {
  article: Article;
  sentences: readonly Sentence[];
  numbers: readonly NumberMention[];
  dates: readonly DateMention[];
  entities: readonly Entity[];
}

export interface Analysis extends Document {
  facts: readonly Fact[];
}
