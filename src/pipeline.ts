import { anchorDates, findDates } from "./dates/index.ts";
import { resolveEntities } from "./entities/coreference.ts";
import { findNames } from "./entities/index.ts";
import { buildFacts } from "./facts/build.ts";
import type { Analysis, Document } from "./facts/fact.ts";
import { settle } from "./mentions.ts";
import { findNumbers } from "./numbers/index.ts";
import type { Article } from "./read/article.ts";
import { segment } from "./text/segment.ts";

/** The stages from an article to its statements. The rules are English: another language has its sentences only. */
export function analyze(article: Article): Analysis {
  const sentences = segment(article);
  if (!isRead(article.language)) return { article, sentences, numbers: [], dates: [], entities: [], facts: [] };
  const {
    numbers,
    dates: open,
    names,
  } = settle({
    numbers: findNumbers(article, sentences),
    dates: findDates(article, sentences),
    names: findNames(article, sentences),
  });
  const dates = anchorDates(article, sentences, open);
  const entities = resolveEntities(article, sentences, names);
  const document: Document = { article, sentences, numbers, dates, entities };
  return { ...document, facts: buildFacts(document) };
}

const isRead = (language: string): boolean => language === "und" || /^en\b/.test(language);
