import { z } from "zod";
import { BASES, DATE_MODS, DATE_TYPES, GRAINS } from "../dates/mention.ts";
import { ENTITY_TYPES, MENTION_FORMS } from "../entities/mention.ts";
import { COMPARISONS, FACT_KINDS, STATUSES } from "../facts/fact.ts";
import { BOUNDS, DIRECTIONS, NUMBER_KINDS } from "../numbers/mention.ts";
import { FORMATS, PUBLISHED_BASES } from "../read/article.ts";

const id = z.string().min(1);
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);
const count = z.int().min(0);
const offset = z.int().min(0);
const text = z.string().min(1);

/** One row an article; key `article_id`. */
export const articles = z.object({
  article_id: id,
  source: text,
  record: z.int().min(1),
  format: z.enum(FORMATS),
  external_id: text.optional(),
  url: text.optional(),
  site: text.optional(),
  author: text.optional(),
  language: text,
  title: text.optional(),
  published: day.optional(),
  published_at: text.optional(),
  published_basis: z.enum(PUBLISHED_BASES).optional(),
  paragraph_count: count,
  sentence_count: count,
  word_count: count,
  date_count: count,
  number_count: count,
  entity_count: count,
  fact_count: count,
});

/** One row a sentence, the evidence for every other row; key `sentence_id`. */
export const sentences = z.object({
  sentence_id: id,
  article_id: id,
  paragraph: count,
  position: z.int().min(1),
  start_char: offset,
  end_char: offset,
  text,
});

/** One row a time expression; key `date_id`. */
export const dates = z.object({
  date_id: id,
  article_id: id,
  sentence_id: id,
  start_char: offset,
  end_char: offset,
  text,
  type: z.enum(DATE_TYPES),
  value: text,
  mod: z.enum(DATE_MODS).optional(),
  date_from: day.optional(),
  date_to: day.optional(),
  grain: z.enum(GRAINS).optional(),
  basis: z.enum(BASES),
  rule: text,
});

/** One row a quantity; key `number_id`. */
export const numbers = z.object({
  number_id: id,
  article_id: id,
  sentence_id: id,
  start_char: offset,
  end_char: offset,
  text,
  kind: z.enum(NUMBER_KINDS),
  value: decimal,
  value_high: decimal.optional(),
  bound: z.enum(BOUNDS),
  direction: z.enum(DIRECTIONS).optional(),
  unit: text.optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  item: text.optional(),
  rule: text,
});

/** One row an entity of an article; key `entity_id`. */
export const entities = z.object({
  entity_id: id,
  article_id: id,
  type: z.enum(ENTITY_TYPES),
  name: text,
  name_key: text,
  mention_count: z.int().min(1),
  role: text.optional(),
  affiliation_id: id.optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  first_char: offset,
});

/** One row a place where an entity is named; key `mention_id`. */
export const mentions = z.object({
  mention_id: id,
  entity_id: id,
  article_id: id,
  sentence_id: id,
  start_char: offset,
  end_char: offset,
  text,
  form: z.enum(MENTION_FORMS),
  rule: text,
});

/** One row a statement with a number; key `fact_id`. */
export const facts = z.object({
  fact_id: id,
  article_id: id,
  sentence_id: id,
  number_id: id,
  subject_id: id.optional(),
  subject: text.optional(),
  metric: text,
  metric_key: text.optional(),
  kind: z.enum(FACT_KINDS),
  value: decimal,
  value_high: decimal.optional(),
  bound: z.enum(BOUNDS),
  unit: text.optional(),
  direction: z.enum(DIRECTIONS).optional(),
  period_from: day.optional(),
  period_to: day.optional(),
  compared_from: day.optional(),
  compared_to: day.optional(),
  comparison: z.enum(COMPARISONS).optional(),
  place: text.optional(),
  place_id: id.optional(),
  status: z.enum(STATUSES),
  speaker: text.optional(),
  speaker_id: id.optional(),
  text,
  rule: text,
});

/** One row a record that could not become an article, and why. */
export const rejects = z.object({
  source: text,
  record: z.int().min(1),
  code: text,
  message: text,
  excerpt: text.optional(),
});

/** One row a further copy of an article that is written once. */
export const duplicates = z.object({
  article_id: id,
  source: text,
  record: z.int().min(1),
  external_id: text.optional(),
});

/** An article's tables, in the order in which they load: each after those that its rows name. */
export const articleTables = { articles, sentences, dates, numbers, entities, mentions, facts };

/** Every table, a file each: the articles', and what became of the other records. */
export const tables = { ...articleTables, rejects, duplicates };

export type TableName = keyof typeof tables;
export type ArticleTable = keyof typeof articleTables;
export type Row<T extends TableName> = z.infer<(typeof tables)[T]>;
/** One article's rows. */
export type Rows = { [T in ArticleTable]: Row<T>[] };

export const TABLE_NAMES = Object.keys(tables) as TableName[];
export const ARTICLE_TABLES = Object.keys(articleTables) as ArticleTable[];
