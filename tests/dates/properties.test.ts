import { describe, expect, test } from "vitest";
import { anchorDates, families, findDates } from "../../src/dates/index.ts";
import type { DateMention } from "../../src/dates/mention.ts";
import { type Article, toArticle } from "../../src/read/article.ts";
import { segment } from "../../src/text/segment.ts";

const WORDS = (
  "the a an of in on by to and from until last this next past early late end first second third fourth fiscal quarter half year years month " +
  "months week weeks weekend day days hour hours decade century ago earlier later before after now recently today tomorrow night morning " +
  "Monday Tuesday Friday Sunday January Feb. March May June Sept. December spring summer fall winter Easter Thanksgiving Christmas Lunar New " +
  "Year every each other twice one two three ten twenty-five hundred several few couple more than at least nearly almost 1 2 3 15 29 30 31 " +
  "1999 2000 2016 2017 '98 1914-18 44 BC AD 10 p.m. 9:30 noon GMT Q1 H2 FY2016 2017Q3 03/05/2013 31/12/99 2013-02-30 2012-02-29 the 1980s " +
  "nineteen ninety-six was were will rose fell said ended ending years' ’ - – , . ; ( ) Smith Inc."
).split(" ");

/** Park and Miller's generator: the same texts on every run. */
function* texts(count: number, words: number): Generator<string> {
  let seed = 20170707;
  const next = (): number => {
    seed = (seed * 48271) % 2147483647;
    return seed;
  };
  for (let i = 0; i < count; i++) yield Array.from({ length: words }, () => WORDS[next() % WORDS.length]).join(" ");
}

const PUBLISHED = [undefined, "2017-07-07", "2000-02-29", "1999-12-31", "2016-01-01"];

function articleOf(text: string, published: string | undefined): Article {
  return toArticle({ paragraphs: [text], published }, { source: "generated", record: 1, format: "text" }, "en");
}

function datesOf(article: Article): DateMention[] {
  const sentences = segment(article);
  return anchorDates(article, sentences, findDates(article, sentences));
}

describe("on texts of date words in any order", () => {
  const articles = [...texts(400, 40)].map((text, i) => articleOf(text, PUBLISHED[i % PUBLISHED.length]));
  const all = articles.flatMap((article) => datesOf(article).map((date) => ({ article, date })));

  test("there is something to look at", () => expect(all.length).toBeGreaterThan(3000));

  test("a mention is the slice of its text", () => {
    for (const { article, date } of all) expect(article.text.slice(date.start, date.end)).toBe(date.text);
  });

  test("mentions stand in text order and do not overlap", () => {
    for (const article of articles) {
      const dates = datesOf(article);
      let end = 0;
      for (const date of dates) {
        expect(date.start).toBeGreaterThanOrEqual(end);
        end = date.end;
      }
    }
  });

  test("an interval has two calendar days in order, or none", () => {
    for (const { date } of all) {
      expect(date.from === undefined, date.text).toBe(date.to === undefined);
      if (date.from === undefined || date.to === undefined) continue;
      for (const day of [date.from, date.to]) expect(isCalendarDay(day), `${date.text}: ${day}`).toBe(true);
      expect(date.from <= date.to, `${date.text}: ${date.from}..${date.to}`).toBe(true);
    }
  });

  test("a value is TIMEX3", () => {
    const value =
      /^(?:(?:BC)?(?:\d{2,4}|X{2,4})(?:-(?:\d\d|XX)(?:-(?:\d\d|XX))?|-Q[1-4X]|-H[12X]|-(?:SP|SU|FA|WI)|-W(?:\d\d|XX)(?:-WE|-[1-7])?)?(?:T(?:MO|AF|EV|NI|\d\d:\d\d))?|P(?:T?(?:\d+(?:\.\d+)?|X)(?:WE|[YMDWQHSX]|DE|CE))(?:\d+[HM])?|PT?\d+[YH]\d+M|PXX|(?:PAST|PRESENT|FUTURE)_REF)$/;
    for (const { date } of all) if (!date.value.startsWith("XXXX-")) expect(date.value, date.text).toMatch(value);
  });
});

test.each([
  ["digits", "7"],
  ["spaces", " "],
  ["capitals", "A"],
  ["the", "the "],
  ["numbers", "12,"],
  ["hyphens", "one-"],
  ["months", "May "],
])("patterns go through 64 KB of %s", (_, piece) => {
  const text = piece.repeat(Math.ceil(65536 / piece.length));
  for (const { rules } of families) {
    for (const { pattern } of rules) {
      pattern.lastIndex = 0;
      let found = 0;
      while (pattern.exec(text) !== null) found++;
      expect(found).toBeLessThanOrEqual(text.length / piece.length);
    }
  }
});

function isCalendarDay(day: string): boolean {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split("-").map(Number);
  const date = new Date(Date.UTC(2000, month - 1, dayOfMonth));
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  return /^\d{4}-\d\d-\d\d$/.test(day) && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
}
