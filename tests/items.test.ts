import { describe, expect, test } from "vitest";
import { findNumbers } from "../src/numbers/index.ts";
import { segment } from "../src/text/segment.ts";

const items = (text: string) =>
  findNumbers({ text }, segment({ text })).map(({ value, item }) => `${value}: ${item ?? "-"}`);

/** What each quantity is of, in text order. */
function table(title: string, cases: [text: string, ...items: string[]][]) {
  describe(title, () => {
    for (const [text, ...expected] of cases) {
      test(`${text} → ${expected.join("; ")}`, () => expect(items(text)).toEqual(expected));
    }
  });
}

table("the noun phrase of the quantity", [
  ["The base model has 64GB of storage.", "64: storage, base model"],
  ["It was struck by 50 mph winds.", "50: winds"],
  ["He drove at a speed of 90 mph.", "90: speed"],
  ["The city dug 8 miles (13 km) of new tunnels.", "8: new tunnels, city", "13: new tunnels, city"],
  ["He paid $12,000 for a new roof.", "12000: new roof"],
  ["He paid $12,000 for the year.", "12000: -"],
  ["The league fined him $25,000 for criticising officials.", "25000: league"],
  ["A strike by 1,800 dockers has begun.", "1800: strike"],
  ["Police seized cocaine worth $9 million.", "9000000: cocaine, Police"],
  [
    "Researchers tracked 1,240 children under 12 and adults over the age of 65.",
    "1240: Researchers",
    "12: children",
    "65: adults",
  ],
  ["She owns a stake worth $400 million.", "400000000: stake"],
  ["The firm is 43 percent-owned by a fund.", "43: firm"],
  ["The firm has claims, ranging from $200 to $4 million.", "200: claims, firm"],
  ["It says 60 percent of men aged 18 to 34 who watch sports bet.", "60: men aged 18 34"],
]);

table("the subject of the verb", [
  ["Shares of Acme and Apex fell 2%.", "2: Shares Acme Apex"],
  ["US consumer spending grew 3 percent in May.", "3: US consumer spending"],
  ["Exports to the United States fell 8.2 percent.", "8.2: Exports United States"],
  ["The heat stored in the tank was 40 joules.", "40: heat stored tank"],
  ["The number of tourists visiting the islands rose to 2.1 million.", "2100000: number tourists visiting islands"],
  ["Jobs among women aged 25 to 54 grew by 2.2 percent.", "2.2: Jobs women aged 25 54"],
  ["The start-up employs around 600 people.", "600: start-up"],
  ["The reactor, 40 years old, generates 900 megawatts.", "40: reactor", "900: reactor"],
  ["Entry-level models start at $24,995.", "24995: Entry-level models"],
  ["Ticket prices range from $35 to $150.", "35: Ticket prices"],
  ["Water levels in the lake dropped by 2 metres.", "2: Water levels lake"],
  ["A kilo of rice costs 45 rupees.", "45: kilo rice"],
  ["The museum drew 90,000 visitors.", "90000: museum"],
  [
    "Households with incomes above $100,000 pay 38 percent of the tax.",
    "100000: incomes",
    "38: tax, Households incomes",
  ],
  ["A strike by 1,800 dockers has halted 23 ships.", "1800: strike", "23: strike"],
  ["The euro traded at $1.08, down a little, and sterling at $1.27.", "1.08: euro", "1.27: sterling"],
  ["The quake, which struck at a depth of 10 km, killed at least 73 people.", "10: depth, quake", "73: quake"],
  ["The players took a pay cut of between 5 and 10 percent.", "5: pay cut, players"],
  ["Passengers on cheap flights pay an average of 40 euros.", "40: average, Passengers cheap flights"],
]);

table("clauses apart", [
  ["Acme, an owner of hotels, bought 13% of Apex.", "13: Apex, Acme"],
  ["The offer, which is worth $3 million, stands.", "3000000: offer"],
  ["Acme Corp. (ACM), which has 900 workers, was sold.", "900: Acme Corp"],
  ["Acme, a fund that holds land, bought 200 acres.", "200: Acme"],
  ["Acme, which makes pens, ink and paper, sold 40 shops.", "40: Acme"],
  ["Patients who took the drug lost 15 percent of their weight.", "15: weight, Patients"],
  ["He reckoned that a hard exit would cost it $800 million.", "800000000: hard exit"],
  ["Jane Roe, 46, resigned.", "46: Jane Roe"],
]);

table("verbs without a subject of their own", [
  [
    "The phone weighs 187 grams, has a 6.1-inch display and costs $799.",
    "187: phone",
    "6.1: display, phone",
    "799: phone",
  ],
  ["Opening up about 300 jobs, the plant will make 45,000 engines.", "300: plant", "45000: plant"],
  ["Having lost 12 of its 40 seats, the party left.", "12: party", "40: party"],
  ["Markets were up, with the index advancing about 1.7 percent.", "1.7: index"],
  ["Parcels weighing more than 5 kg are banned.", "5: Parcels"],
  ["The ship, carrying 4,000 cars, caught fire.", "4000: ship"],
  ["Benefits are set to rise by 10 percent.", "10: Benefits"],
  ["The bank expects sales to rise 4 percent.", "4: sales"],
]);
