import { describe, expect, test } from "vitest";
import { resolveEntities } from "../../src/entities/coreference.ts";
import { nameKey } from "../../src/entities/name-key.ts";
import { prepare } from "./marked.ts";

/** The names of each entity as the text has them, the fullest first. */
function groups(marked: string): string[] {
  const { article, sentences, names } = prepare(marked);
  return resolveEntities(article, sentences, names).map(
    ({ name, mentions }) => `${name}: ${mentions.map(({ text, form }) => `${text}/${form}`).join(", ")}`,
  );
}

describe("names of one entity", () => {
  const cases: [string, string[]][] = [
    ["[Ann Lee]p1 spoke. Mrs. [Lee]p1 left.", ["Ann Lee: Ann Lee/name, Lee/short"]],
    ["[Park Min]p1 spoke. [Park]p1 left. [Min]p1 slept.", ["Park Min: Park Min/name, Park/short, Min/short"]],
    ["[John Q. Doe]p1 spoke. [John Doe]p1 left.", ["John Q. Doe: John Q. Doe/name, John Doe/short"]],
    [
      "[Ann Lee]p1 met [Bob Lee]p2. [Lee]p2 left, and [Ann Lee]p1 stayed. [Lee]p1 slept.",
      ["Ann Lee: Ann Lee/name, Ann Lee/name, Lee/short", "Bob Lee: Bob Lee/name, Lee/short"],
    ],
    [
      "[ACME]o1 UP\n\n[Acme Motor Corp.]o1 rose. [Acme]o1 fell. [Acme Motor]o1 rose.",
      ["Acme Motor Corp.: ACME/short, Acme Motor Corp./name, Acme/short, Acme Motor/name"],
    ],
    [
      "The [Northern Tin Council]o1 ([NTC]o1) met. The [NTC]o1 agreed.",
      ["Northern Tin Council: Northern Tin Council/name, NTC/acronym, NTC/acronym"],
    ],
    ["[U.N.]o1 and [United Nations]o1 staff", ["United Nations: U.N./acronym, United Nations/name"]],
    [
      "[Bank of Korea]o1, [Bank of Japan]o2, [Bank]o3",
      ["Bank of Korea: Bank of Korea/name", "Bank of Japan: Bank of Japan/name", "Bank: Bank/name"],
    ],
    ["[Edmore.com]o1 grew. [Edmore]x1 fell.", ["Edmore.com: Edmore.com/name, Edmore/short"]],
    ["[iPhone X]d1 and [iPhone XR]d2 sold.", ["iPhone X: iPhone X/name", "iPhone XR: iPhone XR/name"]],
    ["The [Federal Reserve]o1 met. The [Fed]o1 waits.", ["Federal Reserve: Federal Reserve/name, Fed/short"]],
    ["It owes 9 million [U.S.]l1 dollars to [Spain]l2.", ["Spain: Spain/name"]],
    ["[Britain]l1 sells; [UK]l1 buys.", ["Britain: Britain/name, UK/acronym"]],
    ["[York]l1 is not [New York]l2.", ["York: York/name", "New York: New York/name"]],
    ["[Jiangsu]l1 is [Jiangsu Province]l1.", ["Jiangsu Province: Jiangsu/short, Jiangsu Province/name"]],
    ["The [Zephyr Z9-400]d1 flew. The [Z9]d1 landed.", ["Zephyr Z9-400: Zephyr Z9-400/name, Z9/short"]],
    [
      "[Jordan]l1 hosted [Ann Jordan]p2; Ms. [Jordan]p2 left.",
      ["Jordan: Jordan/name", "Ann Jordan: Ann Jordan/name, Jordan/short"],
    ],
  ];
  for (const [marked, expected] of cases) test(marked, () => expect(groups(marked)).toEqual(expected));
});

describe("normal form of a name", () => {
  const cases: [string, "organization" | "person" | "location" | "other", string][] = [
    ["The Acme Co., Ltd.", "organization", "acme"],
    ["Nestlé S.A.", "organization", "nestle"],
    ["Smith & Sons plc", "organization", "smith and sons"],
    ["Edmunds.com Inc.", "organization", "edmunds.com"],
    ["S&P 500", "other", "s&p 500"],
    ["U.S.", "location", "us"],
    ["St. Petersburg", "location", "st petersburg"],
    ["Lowe’s", "organization", "lowe's"],
    ["Ann Co", "person", "ann co"],
    ["Limited", "organization", "limited"],
  ];
  for (const [name, type, key] of cases) test(`${name} → ${key}`, () => expect(nameKey(name, type)).toBe(key));
});
