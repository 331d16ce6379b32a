// The tables of a dataset: the keys of each object are its columns, in order. Everything that describes the files (CSV
// headers, JSON Schema, data package, SQL, the data dictionary) is derived from here.
import { z } from "zod";
import { BASES, DATE_MODS, DATE_TYPES, GRAINS } from "../dates/mention.ts";
import { ENTITY_TYPES, MENTION_FORMS } from "../entities/mention.ts";
import { COMPARISONS, FACT_KINDS, STATUSES } from "../facts/fact.ts";
import { BOUNDS, DIRECTIONS, NUMBER_KINDS } from "../numbers/mention.ts";
import { FORMATS, PUBLISHED_BASES } from "../read/article.ts";

/** A column's type with what it means and what may stand in it. */
const column = <S extends z.ZodType>(type: S, description: string, example: string | number): S =>
  type.meta({ description, examples: [example] });

const text = z.string().min(1);
const count = z.int().min(0);
const ordinal = z.int().min(1);
const code = (pattern: RegExp) => z.string().regex(pattern);
/** A calendar day, `YYYY-MM-DD`. */
const day = z.iso.date();
/** A plain decimal as a string, so that no digit is lost; in JSON a number literal. Fits DECIMAL(38, 12). */
export const DECIMAL = /^-?(?:0|[1-9]\d{0,25})(?:\.\d{1,12})?$/;
const decimal = code(DECIMAL);

const articleId = code(/^a[0-9a-f]{16}$/);
const rowId = (letter: string) => code(new RegExp(`^a[0-9a-f]{16}-${letter}[1-9]\\d*$`));
const sentenceId = rowId("s");
const numberId = rowId("n");
const entityId = rowId("e");

const ofArticle = column(articleId, "The article that the row is of.", "a72b8b4dbb72a9ecf");
const inSentence = column(sentenceId, "The sentence that it stands in.", "a72b8b4dbb72a9ecf-s4");
const startChar = column(
  count,
  "Where it begins in the article's text: characters (Unicode code points) before it.",
  112,
);
const endChar = column(count, "Where it ends in the article's text: the first character after it.", 135);
const rule = column(text, "The rule that made the row, as family/rule: where to look when a cell is wrong.", "");
const madeBy = (example: string) => column(rule, rule.description ?? "", example);

/** One row an article; key `article_id`. */
export const articles = z.object({
  article_id: column(
    articleId,
    "Key: `a` and 16 hex digits of a SHA-256 over published day, title and text; the same on every run and machine.",
    "a72b8b4dbb72a9ecf",
  ),
  source: column(
    text,
    "File that it was read from: its path below the deepest folder common to all inputs; `-` is standard input.",
    "2017/july/xiaomi.txt.gz",
  ),
  record: column(
    ordinal,
    "Its place in the file, from 1: the line in JSON Lines, the position in an array or archive, else 1.",
    1,
  ),
  format: column(z.enum(FORMATS), "What kind of file it was read from.", "json"),
  external_id: column(text, "The id that the source gives it.", "news-2017-07-07-0042").optional(),
  url: column(text, "Its address, as the source gives it.", "https://news.example/xiaomi-q2").optional(),
  site: column(text, "The site or publisher, as the source names it.", "Example News").optional(),
  author: column(text, 'Who wrote it; several are joined by "; ".', "Ann Lee; Tom Reed").optional(),
  language: column(text, "Language of the text (BCP 47); `und` when undecided. Rules are for English.", "en"),
  title: column(text, "The headline.", "Phone maker ships 23 million handsets").optional(),
  published: column(day, "The day of publication, which relative dates refer to.", "2017-07-07").optional(),
  published_at: column(
    text,
    "The date and time of publication as the source has it.",
    "2017-07-07T09:30:00+08:00",
  ).optional(),
  published_basis: column(
    z.enum(PUBLISHED_BASES),
    "What says so: a text file's header line, a field of the record, or a place in the page.",
    "field",
  ).optional(),
  paragraph_count: column(count, "Paragraphs of the body; the title is not counted.", 9),
  sentence_count: column(count, "Its rows in `sentences`.", 24),
  word_count: column(count, "Words in title and body.", 412),
  date_count: column(count, "Its rows in `dates`.", 8),
  number_count: column(count, "Its rows in `numbers`.", 12),
  entity_count: column(count, "Its rows in `entities`.", 14),
  fact_count: column(count, "Its rows in `facts`.", 9),
});

/** One row a sentence, the evidence for every other row; key `sentence_id`. */
export const sentences = z.object({
  sentence_id: column(sentenceId, "Key: the article and its sentence, in text order.", "a72b8b4dbb72a9ecf-s4"),
  article_id: ofArticle,
  paragraph: column(count, "The paragraph that it stands in, from 1; 0 is the title.", 2),
  position: column(ordinal, "Its place in the article, from 1.", 4),
  start_char: startChar,
  end_char: endChar,
  text: column(text, "The sentence, as the article has it.", "Revenue in India is up 328 percent."),
});

/** One row a time expression (TIMEX3 of ISO-TimeML); key `date_id`. */
export const dates = z.object({
  date_id: column(rowId("d"), "Key: the article and its time expression, in text order.", "a72b8b4dbb72a9ecf-d2"),
  article_id: ofArticle,
  sentence_id: inSentence,
  start_char: startChar,
  end_char: endChar,
  text: column(text, "The expression, as the article has it.", "the second quarter of this year"),
  type: column(
    z.enum(DATE_TYPES),
    "TIMEX3 type: a day or longer, a time of day, a length of time, or something that recurs.",
    "DATE",
  ),
  value: column(text, "TIMEX3 value: ISO 8601 with codes for quarters, seasons and what stays open.", "2017-Q2"),
  mod: column(z.enum(DATE_MODS), "TIMEX3 modifier: about, early, late, more than.", "APPROX").optional(),
  date_from: column(day, "First day of the interval that is meant, where there is one.", "2017-04-01").optional(),
  date_to: column(day, "Last day of that interval, which includes it.", "2017-06-30").optional(),
  grain: column(z.enum(GRAINS), "How precise the expression is.", "quarter").optional(),
  basis: column(
    z.enum(BASES),
    "What the value rests on: the words alone, the published day, or another expression or the tense.",
    "publication",
  ),
  rule: madeBy("dates/relative/this-last-next"),
});

/** One row a quantity; key `number_id`. */
export const numbers = z.object({
  number_id: column(numberId, "Key: the article and its quantity, in text order.", "a72b8b4dbb72a9ecf-n3"),
  article_id: ofArticle,
  sentence_id: inSentence,
  start_char: startChar,
  end_char: endChar,
  text: column(text, "The number with its unit, as the article has it.", "23.16 million smartphones"),
  kind: column(z.enum(NUMBER_KINDS), "What kind of quantity it is.", "count"),
  value: column(decimal, "The value as a plain decimal, without separators or scale words.", "23160000"),
  value_high: column(decimal, "The other end of a range, in the order written.", "30").optional(),
  bound: column(
    z.enum(BOUNDS),
    "How the value is meant: exactly, about, as a limit, or as one end of a range.",
    "exact",
  ),
  direction: column(z.enum(DIRECTIONS), "Which way, when the number is the amount of a move.", "up").optional(),
  unit: column(text, "What it is a number of, in its normal form.", "smartphone").optional(),
  currency: column(code(/^[A-Z]{3}$/), "Currency of an amount of money (ISO 4217).", "CNY").optional(),
  item: column(text, "What is counted or measured, as the text names it.", "smartphones").optional(),
  rule: madeBy("numbers/count/noun"),
});

/** One row an entity of an article; key `entity_id`. */
export const entities = z.object({
  entity_id: column(entityId, "Key: the article and its entity, by first mention.", "a72b8b4dbb72a9ecf-e1"),
  article_id: ofArticle,
  type: column(z.enum(ENTITY_TYPES), "What it is.", "organization"),
  name: column(text, "The fullest name that the article uses.", "Xiaomi Inc."),
  name_key: column(text, "Normal form for joining across articles: lower case, no diacritics, no suffix.", "xiaomi"),
  mention_count: column(ordinal, "Its rows in `mentions`.", 7),
  role: column(text, "A person's office.", "Founder and CEO").optional(),
  affiliation_id: column(entityId, "The entity that the office is of.", "a72b8b4dbb72a9ecf-e1").optional(),
  country: column(code(/^[A-Z]{2}$/), "Country (ISO 3166-1 alpha-2), where a lexicon knows it.", "CN").optional(),
  first_char: column(count, "Where its first mention begins in the article's text.", 0),
});

/** One row a place where an entity is named or referred to; key `mention_id`. */
export const mentions = z.object({
  mention_id: column(rowId("m"), "Key: the article and its mention, in text order.", "a72b8b4dbb72a9ecf-m5"),
  entity_id: column(entityId, "The entity that is meant.", "a72b8b4dbb72a9ecf-e2"),
  article_id: ofArticle,
  sentence_id: inSentence,
  start_char: startChar,
  end_char: endChar,
  text: column(text, "The words, as the article has them.", "Jun"),
  form: column(
    z.enum(MENTION_FORMS),
    'How it is named: in full, in part, by initials, by its office, as "the company", or by a pronoun.',
    "short",
  ),
  rule: madeBy("entities/person/surname"),
});

/** One row a statement with a number: what a reader would put in a spreadsheet; key `fact_id`. */
export const facts = z.object({
  fact_id: column(rowId("f"), "Key: the article and its fact, in text order.", "a72b8b4dbb72a9ecf-f1"),
  article_id: ofArticle,
  sentence_id: inSentence,
  number_id: column(numberId, "The quantity that it states.", "a72b8b4dbb72a9ecf-n3"),
  subject_id: column(entityId, "Whom it is about, where that is an entity.", "a72b8b4dbb72a9ecf-e1").optional(),
  subject: column(text, "Whom it is about: the entity's name, or the words of a group.", "Xiaomi").optional(),
  metric: column(text, "What is measured, as a short noun phrase.", "smartphones shipped"),
  metric_key: column(text, "Normal form of the metric, where a lexicon knows it.", "revenue").optional(),
  kind: column(z.enum(FACT_KINDS), "How much, by how much it changed, which part, or which place.", "level"),
  value: column(decimal, "The value as a plain decimal; a change is positive and has a direction.", "23160000"),
  value_high: column(decimal, "The other end of a range, in the order written.", "30").optional(),
  bound: column(
    z.enum(BOUNDS),
    "How the value is meant: exactly, about, as a limit, or as one end of a range.",
    "exact",
  ),
  unit: column(text, "Unit of the value; the ISO 4217 code for money.", "smartphone").optional(),
  direction: column(z.enum(DIRECTIONS), "Which way it changed.", "up").optional(),
  period_from: column(day, "First day of the time that it holds for.", "2017-04-01").optional(),
  period_to: column(day, "Last day of that time; an open end is empty.", "2017-06-30").optional(),
  compared_from: column(day, "First day of what a change is measured against.", "2017-01-01").optional(),
  compared_to: column(day, "Last day of what a change is measured against.", "2017-03-31").optional(),
  comparison: column(
    z.enum(COMPARISONS),
    "Against what: the same time a year before, the quarter or month before, or a day since.",
    "qoq",
  ).optional(),
  place: column(text, "Where it holds, as the text names it.", "India").optional(),
  place_id: column(entityId, "That place, where it is an entity.", "a72b8b4dbb72a9ecf-e4").optional(),
  status: column(
    z.enum(STATUSES),
    "Whether it has happened, is aimed at, expected, guessed, planned or denied.",
    "target",
  ),
  speaker: column(text, "Who says so, as the text names them.", "Lei Jun").optional(),
  speaker_id: column(entityId, "The speaker, where that is an entity.", "a72b8b4dbb72a9ecf-e2").optional(),
  text: column(text, "The sentence that it was read from.", "It shipped 23.16 million smartphones."),
  rule: madeBy("facts/shipped"),
});

/** One row a record that could not become an article, and why. */
export const rejects = z.object({
  source: articles.shape.source,
  record: articles.shape.record,
  code: column(text, "What is wrong, for programs.", "INVALID_JSON"),
  message: column(text, "What is wrong and what to do.", "The line is not valid JSON. Mend or delete it."),
  excerpt: column(text, "The first characters at fault.", '{"title": "Sales up').optional(),
});

/** One row a further copy of an article that is written once. */
export const duplicates = z.object({
  article_id: column(articleId, "The article that it is a copy of.", "a72b8b4dbb72a9ecf"),
  source: articles.shape.source,
  record: articles.shape.record,
  external_id: articles.shape.external_id,
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

/** What one row of each table stands for. */
export const MEANINGS: Record<TableName, string> = {
  articles: "An article.",
  sentences: "A sentence, the title's too: the evidence for every other row.",
  dates: "A time expression (TIMEX3 of ISO-TimeML), closed against the published day.",
  numbers: "A quantity with its unit.",
  entities: "A person, organization, place or other thing that an article names.",
  mentions: "A place where an entity is named or referred to.",
  facts: "A statement with a number: what a reader would put in a spreadsheet.",
  rejects: "A record that could not become an article, and why.",
  duplicates: "A further copy of an article that is written once.",
};

/** The first column of an article's table is its key; the others that hold a row's id name the table it is of. */
export const REFERENCES: Readonly<Record<string, ArticleTable>> = {
  article_id: "articles",
  sentence_id: "sentences",
  number_id: "numbers",
  entity_id: "entities",
  affiliation_id: "entities",
  subject_id: "entities",
  place_id: "entities",
  speaker_id: "entities",
};

export const primaryKey = (table: TableName): string | undefined =>
  table in articleTables ? Object.keys(tables[table].shape)[0] : undefined;
