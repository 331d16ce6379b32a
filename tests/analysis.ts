import type { DateMention } from "../src/dates/mention.ts";
import type { Entity } from "../src/entities/mention.ts";
import type { Analysis } from "../src/facts/fact.ts";
import type { NumberMention } from "../src/numbers/mention.ts";
import { type Article, toArticle } from "../src/read/article.ts";
import { segment } from "../src/text/segment.ts";

/** An article with whatever makes trouble on the way to a file: quotes, commas, formulas, emoji, long numbers. */
export function troublesomeArticle(): Article {
  const draft = {
    externalId: '=HYPERLINK("x")',
    url: 'https://news.example/a,b?c="d"',
    site: "-5.2",
    author: '"Nick" O’Brien; 李雷',
    title: '@home: “sales”, 😀 and "quotes"',
    published: "2017-07-07",
    publishedAt: "2017-07-07T09:30:00+08:00",
    publishedBasis: "field" as const,
    paragraphs: [
      "+3 degrees, the café’s owner said: 😀 12345678901234567890 yuan in 2016.",
      'He, "Léi" Jun, sold -1.3 % of it, \\"value\\":\\"7\\" and all.',
    ],
  };
  return toArticle(draft, { source: "in,put/a.jsonl", record: 3, format: "json" }, "en");
}

/** What layers might have read in it: at least one row of every table, and every column filled somewhere. */
export function troublesomeAnalysis(): Analysis {
  const article = troublesomeArticle();
  const sentences = segment(article);
  const mention = (text: string) => {
    const start = article.text.indexOf(text);
    const sentence = sentences.findIndex((it) => it.start <= start && start < it.end);
    return { start, end: start + text.length, text, sentence, rule: "test/rule" };
  };
  const numbers: NumberMention[] = [
    {
      ...mention("+3 degrees"),
      ...{ kind: "measure", value: "3", valueHigh: "0.666666666667", bound: "between", unit: "degree" },
    },
    {
      ...mention("12345678901234567890 yuan"),
      ...{ kind: "money", value: "12345678901234567890", bound: "exact", unit: "CNY", currency: "CNY", item: "yuan" },
    },
    { ...mention("-1.3 %"), ...{ kind: "percent", value: "-1.3", bound: "about", direction: "down", unit: "percent" } },
  ];
  const dates: DateMention[] = [
    {
      ...mention("2016"),
      ...{ type: "DATE", value: "2016", mod: "APPROX", from: "2016-01-01", to: "2016-12-31", grain: "year" },
      basis: "explicit",
    },
  ];
  const place: Entity = {
    ...{ type: "location", name: "café", nameKey: "cafe", country: "FR" },
    mentions: [{ ...mention("café"), form: "name" }],
  };
  const person: Entity = {
    ...{ type: "person", name: '"Léi" Jun', nameKey: "lei jun", role: "Founder, CEO", affiliation: place },
    mentions: [
      { ...mention('"Léi" Jun'), form: "name" },
      { ...mention("He"), form: "pronoun" },
    ],
  };
  const [, amount, share] = numbers as [NumberMention, NumberMention, NumberMention];
  const facts: Analysis["facts"] = [
    {
      ...{ number: amount, sentence: amount.sentence, subjectEntity: person, subject: person.name },
      ...{ metric: "=SUM(A1)", metricKey: "revenue", kind: "level", value: amount.value, valueHigh: "2", unit: "CNY" },
      ...{ bound: "exact", direction: "up", period: { from: "2016-01-01", to: "2016-12-31" }, comparison: "yoy" },
      ...{ compared: { from: "2015-01-01", to: "2015-12-31" }, place: "café", placeEntity: place, status: "reported" },
      ...{ speaker: "Léi", speakerEntity: person, rule: "facts/test" },
    },
    {
      ...{ number: share, sentence: share.sentence, metric: "sold", kind: "share", value: "-1.3", bound: "about" },
      ...{ period: { to: "2017-07-07" }, status: "planned", rule: "facts/test" },
    },
  ];
  return { article, sentences, numbers, dates, entities: [place, person], facts };
}
