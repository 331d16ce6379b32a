import { describe, expect, test } from "vitest";
import { findNamesIn } from "../../src/entities/index.ts";
import { segment } from "../../src/text/segment.ts";

/** "Name:type" for each name of an article, in text order. */
function namesOf(body: string, title?: string): string[] {
  const text = title === undefined ? body : `${title}\n\n${body}`;
  return findNamesIn(segment(title === undefined ? { text } : { text, title })).map((it) => `${it.text}:${it.type}`);
}

describe("one type for one name, decided once an article", () => {
  test("a surname takes the type of the full name, also where it looks like a place", () => {
    expect(namesOf("Lena Jackson joined in May. Jackson will lead sales.")).toEqual([
      "Lena Jackson:person",
      "Jackson:person",
    ]);
  });

  test("the first words and the letters of an organization are the organization", () => {
    expect(namesOf("The Gorvan Relief Agency met in Oslo. Gorvan needs cash. The GRA sent trucks.")).toEqual([
      "Gorvan Relief Agency:organization",
      "Oslo:location",
      "Gorvan:organization",
      "GRA:organization",
    ]);
  });

  test("an ending that belongs to a shop's name is a possessive after a first name", () => {
    expect(namesOf("Shares of Macy's fell. He bought Andrew Macy's house in Leeds.")).toEqual([
      "Macy's:organization",
      "Andrew Macy:person",
      "Leeds:location",
    ]);
  });

  test("names in a list are of one kind", () => {
    expect(namesOf("It closed shops in Oslo, Brindlew and Tarnholt.")).toEqual([
      "Oslo:location",
      "Brindlew:location",
      "Tarnholt:location",
    ]);
  });

  test("an ordinary word that begins a sentence is a name only where the article has it elsewhere", () => {
    expect(namesOf("Electric cars sold well. Sales rose.")).toEqual([]);
    expect(namesOf("Shares of Harbour Ltd fell. Harbour cut jobs.")).toEqual([
      "Harbour Ltd:organization",
      "Harbour:organization",
    ]);
  });
});

describe("lines in capitals", () => {
  const body = "Zorvan Motors Corp. will build cars in Spain. Chief Executive Lena Ostrow hired 300 people.";
  const found = ["Zorvan Motors Corp.:organization", "Spain:location", "Lena Ostrow:person"];

  test("a headline in title case has the names that the body has", () => {
    expect(namesOf(body, "Lena Ostrow Bets on Spain as Carmakers Shift Production South")).toEqual([
      "Lena Ostrow:person",
      "Spain:location",
      ...found,
    ]);
  });

  test("a headline in capitals too", () => {
    expect(namesOf(body, "LENA OSTROW BETS ON SPAIN AS CARMAKERS SHIFT SOUTH")).toEqual([
      "LENA OSTROW:person",
      "SPAIN:location",
      ...found,
    ]);
  });
});

describe("spans", () => {
  test.each([
    ["no title, no possessive ending, no article", "The Mr. Roe of Norway’s fleet left.", ["Roe", "Norway"]],
    ["the full stop of an abbreviation", "He left Gorvan Inc. in the U.S. for good.", ["Gorvan Inc.", "U.S."]],
    [
      "an article with a capital of its own",
      "He joined the band The Zephirs and told The Herald.",
      ["The Zephirs", "The Herald"],
    ],
    ["a place after an institution", "He left the Gorvan Institution of Norland.", ["Gorvan Institution of Norland"]],
    ["the plus sign of a service", "She pays for Zephira+ in May.", ["Zephira+"]],
    ["partners of a firm", "An analyst at Kalven, Voor & Co. agreed.", ["Kalven, Voor & Co."]],
    ["a city and its country are two", "It opened in Lund, Sweden, in June.", ["Lund", "Sweden"]],
    ["an office between two names", "Norway Finance Minister Olav Brekke resigned.", ["Norway", "Olav Brekke"]],
    ["a nationality before a name", "The Swedish Anna Berglund won.", ["Swedish", "Anna Berglund"]],
    [
      "small words inside",
      "The University of Southern Kestria and the Bank of Norland agreed.",
      ["University of Southern Kestria", "Bank of Norland"],
    ],
    ["initials", "The fund hired John A. Corwen and P. Q. Tarn.", ["John A. Corwen", "P. Q. Tarn"]],
    ["months and days are none", "On Monday and in March it will open.", []],
  ])("%s", (_, text, names) => {
    expect(findNamesIn(segment({ text })).map((it) => it.text)).toEqual(names);
  });

  test("are slices of the article, in text order, none overlapping", () => {
    const text =
      "“Roe’s U.S.-led Plan,” said J. Roe & Sons Ltd. (JRS)\n\nZÜRICH — Łódź’s Kraków-based Straße AG, Café Ltd.";
    let last = 0;
    for (const name of findNamesIn(segment({ text }))) {
      expect(text.slice(name.start, name.end)).toBe(name.text);
      expect(name.start).toBeGreaterThanOrEqual(last);
      expect(name.rule).toMatch(/^entities\/[a-z-]+$/);
      last = name.end;
    }
    expect(last).toBeGreaterThan(0);
  });
});
