import { describe, expect, test } from "vitest";
import { findNumbers } from "../src/numbers/index.ts";
import type { NumberMention } from "../src/numbers/mention.ts";
import { segment } from "../src/text/segment.ts";

const read = (text: string): NumberMention[] => findNumbers({ text }, segment({ text }));

function table(title: string, show: (mention: NumberMention) => unknown, cases: [text: string, shown: unknown[]][]) {
  describe(title, () => {
    for (const [text, shown] of cases) {
      test(`${text} → ${JSON.stringify(shown)}`, () => expect(read(text).map(show)).toEqual(shown));
    }
  });
}

table("bounds", ({ value, bound }) => `${bound} ${value}`, [
  ["It has more than 900 doctors.", ["more_than 900"]],
  ["At least 50,000 troops left.", ["at_least 50000"]],
  ["Fees rise by up to 5 percent.", ["at_most 5"]],
  ["His age is no less than thirty.", ["at_least 30"]],
  ["The two agreed.", []],
  ["Nearly 40 people came.", ["about 40"]],
  ["Some 300 shops closed.", ["about 300"]],
  ["No fewer than six ministers resigned.", ["at_least 6"]],
  ["The trip takes 90 minutes or less.", ["at_most 90"]],
  ["Tickets cost $40 or more.", ["at_least 40"]],
  ["Thousands of people marched.", ["at_least 1000"]],
  ["Over the 12 months it lost money.", ["exact 12"]],
  ["It was the lead up to 4G networks.", ["exact 4"]],
]);

table("ranges", ({ value, valueHigh, bound, unit }) => [value, valueHigh, bound, unit].filter(Boolean).join(" "), [
  ["It costs between 5 and 7 per cent.", ["5 7 between percent"]],
  ["Its share fell from 28 to 22 percent.", ["28 22 from_to percent"]],
  ["It will cost $10 to $15 billion.", ["10000000000 15000000000 between USD"]],
  ["Claims range from $200 to $4 million.", ["200 4000000 between USD"]],
  ["About 25-30 people came.", ["25 30 between person"]],
  ["Sales grew 5% to $7 million.", ["5 exact percent", "7000000 exact USD"]],
  ["It cut the price by $3 to $20.", ["3 exact USD", "20 exact USD"]],
  ["It is more than 10 and less than 20 metres long.", ["10 20 between metre"]],
  ["They voted 89-52 for it.", ["89 52 exact"]],
  ["Reviewers gave it 8.5/10.", ["8.5 10 exact"]],
  ["Its share is above one quarter and below a half.", ["0.25 0.5 between fraction"]],
]);

table("directions", ({ text, direction }) => `${text} ${direction ?? ""}`.trim(), [
  ["Sales rose 5%.", ["5% up"]],
  ["Profit is up 328 percent.", ["328 percent up"]],
  ["Shares fell about 3 percent to $20.", ["3 percent down", "$20"]],
  ["Acme fell 2.3%, Apex by 2.6%.", ["2.3% down", "2.6% down"]],
  ["A 19% drop followed.", ["19%"]],
  ["It has opened up 123 stores.", ["123 stores"]],
  ["Costs make up 5 percent of sales.", ["5 percent"]],
  ["The outlook was revised downward by 2 percent.", ["2 percent down"]],
  ["Acme gained a 5 percent stake.", ["5 percent"]],
  ["The team gave up 300 yards, the index gave up 12 points.", ["300 yards", "12 points down"]],
]);

table("units said once", ({ value, unit }) => `${value} ${unit}`, [
  ["It comes with a 7- or 8-inch screen.", ["7 inch", "8 inch"]],
  ["It raised 280 million of the 1.5 billion shekels.", ["280000000 ILS", "1500000000 ILS"]],
  ["It shipped 471 vehicles, compared with 280 a year before.", ["471 vehicle", "280 vehicle"]],
  ["It applied for 7,071 patents and was granted 2,895 of them.", ["7071 patent", "2895 patent"]],
  ["The index rose 64.06 points to 4,577.10.", ["64.06 point", "4577.1 point"]],
  ["It paid 1.3 billion shekels ($350 million).", ["1300000000 ILS", "350000000 USD"]],
  ["Lows will be 12 degrees in the valleys and 8 on the hills.", ["12 degree", "8 degree"]],
  ["The firm is valued at 11 times earnings.", ["11 times"]],
  ["He won 61,000 votes, 3,200 more than she did.", ["61000 vote", "3200 vote"]],
  ["It needs 24 billion pounds, 3 billion more than planned.", ["24000000000 GBP", "3000000000 GBP"]],
  [
    "One car is 2,000,000 yen ($18,480), one 2,380,000 ($21,972).",
    ["1 car", "2000000 JPY", "18480 USD", "2380000 JPY", "21972 USD"],
  ],
  ["Many were idle for two years, and 95,800 had never worked.", ["2 year", "95800 undefined"]],
]);

table("no quantities", ({ text }) => text, [
  ["In 2017 it sold the Mi 6 and the iPhone 7.", []],
  ["He was born on March 5, 1980, at 10:30 a.m.", []],
  ["Section 427 of the act names the Boeing 737.", []],
  ["Call +1-222-2222-2222 or see https://a.example/b?c=30 now.", []],
  ["The FTSE 100 and the S&P 500 closed.", []],
  ["In nineteen ninety-seven the two agreed.", []],
  ["A 3-for-2 split was in the 1990s.", []],
  ["1. Open the box.", []],
  ["The shop is open 24/7 and its odds are 50-50.", []],
  ["Call 020 7946 0958 today.", []],
  ["Call 1800 555 010.", []],
  ["The 777 program and its 787-9 jets were late.", []],
  ["Article 50 gives them no time.", []],
  ["It has Bluetooth 5.3 and runs version 17.2.", []],
  ["In the 90049 ZIP code homes sold well.", []],
  ["The 1922 Committee met.", []],
  ["They were playing three-nought-four.", []],
  ["The death toll rose to seven.", ["seven"]],
  ["Roe hit .312 last year.", [".312"]],
]);

test("the country's own dollar, where the article is set there and names no other", () => {
  const [amount] = read("Shops in Sydney and Melbourne sell it for $20.\n\nAustralia taxes it.");
  expect(amount).toMatchObject({ unit: "AUD", currency: "AUD" });
  expect(read("Shops in Sydney sell it for $20 (A$30).")[0]).toMatchObject({ unit: "USD" });
});

test("a literal that no table could hold is left out, and no row with it", () => {
  expect(read(`It has ${"9".repeat(40)} rows and 2 columns.`).map(({ value }) => value)).toEqual(["2"]);
});

test("no digit is lost", () => {
  expect(read("It has 12345678901234567890 rows.")[0]?.value).toBe("12345678901234567890");
  expect(read("It weighs 0.1 kg and 0.30 kg.").map(({ value }) => value)).toEqual(["0.1", "0.3"]);
});

test("every mention names a rule and is a slice of the article", () => {
  const text = "It sold 5,000 cars for $2 billion, up 3%, in 18 months; half went to the No. 2 market.";
  for (const mention of read(text)) {
    expect(mention.rule).toMatch(/^numbers\/[a-z]+\/[a-z-]+$/);
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  }
});
