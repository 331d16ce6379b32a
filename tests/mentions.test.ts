import { expect, test } from "vitest";
import type { OpenDate } from "../src/dates/timex.ts";
import type { NameMention } from "../src/entities/mention.ts";
import { settle } from "../src/mentions.ts";
import type { NumberKind, NumberMention } from "../src/numbers/mention.ts";

interface Case {
  text: string;
  numbers?: Record<string, NumberKind>;
  dates?: Record<string, string>;
  names?: string[];
  kept: string[];
}

const cases: Case[] = [
  { text: "the Mi 6 sold well", numbers: { "6": "plain" }, names: ["Mi 6"], kept: ["name Mi 6"] },
  { text: "Windows 95 users", numbers: { "95 users": "count" }, names: ["Windows 95"], kept: ["name Windows 95"] },
  {
    text: "123 Mi Home stores",
    numbers: { "123 Mi Home stores": "count" },
    names: ["Mi Home"],
    kept: ["number 123 Mi Home stores", "name Mi Home"],
  },
  { text: "Lei Jun spoke", dates: { Jun: "XXXX-06" }, names: ["Lei Jun"], kept: ["name Lei Jun"] },
  {
    text: "on Christmas Day",
    dates: { "Christmas Day": "XXXX-12-25" },
    names: ["Christmas"],
    kept: ["date Christmas Day"],
  },
  { text: "on 5 March", numbers: { "5": "plain" }, dates: { "5 March": "XXXX-03-05" }, kept: ["date 5 March"] },
  {
    text: "two years ago",
    numbers: { "two years": "duration" },
    dates: { "two years ago": "2015" },
    kept: ["date two years ago"],
  },
  {
    text: "for two years",
    numbers: { "two years": "duration" },
    dates: { "two years": "P2Y" },
    kept: ["number two years", "date two years"],
  },
  {
    text: "46 years old",
    numbers: { "46 years old": "age" },
    dates: { "46 years": "P46Y" },
    kept: ["number 46 years old"],
  },
  {
    text: "499-493 BC",
    numbers: { "499-493 BC": "count" },
    dates: { "499": "BC0499", "493 BC": "BC0493" },
    kept: ["date 499", "date 493 BC"],
  },
  {
    text: "in 481 BC Xerxes",
    numbers: { "481 BC": "count" },
    dates: { "481 BC": "BC0481" },
    names: ["BC Xerxes"],
    kept: ["date 481 BC"],
  },
  { text: "mid-June", dates: { "mid-June": "XXXX-06" }, names: ["mid-June"], kept: ["date mid-June"] },
  {
    text: "some 1998 people",
    numbers: { "1998 people": "count" },
    dates: { "1998": "1998" },
    kept: ["number 1998 people"],
  },
];

for (const { text, numbers = {}, dates = {}, names = [], kept } of cases) {
  test(`${text} → ${kept.join(", ")}`, () => {
    const at = (words: string) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length, text: words, sentence: 0, rule: "test" };
    };
    const settled = settle({
      numbers: Object.entries(numbers).map(
        ([w, kind]) => ({ ...at(w), kind, value: "1", bound: "exact" }) as NumberMention,
      ),
      dates: Object.entries(dates).map(
        ([w, value]) => ({ ...at(w), value, type: value.startsWith("P") ? "DURATION" : "DATE" }) as OpenDate,
      ),
      names: names.map((w) => ({ ...at(w), type: "other" }) as NameMention),
    });
    expect([
      ...settled.numbers.map((n) => `number ${n.text}`),
      ...settled.dates.map((d) => `date ${d.text}`),
      ...settled.names.map((n) => `name ${n.text}`),
    ]).toEqual(kept);
  });
}
