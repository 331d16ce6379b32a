import { describe, expect, test } from "vitest";
import { toArticle } from "../../src/read/article.ts";
import { readPlain } from "../../src/read/plain.ts";

const STORES =
  "Brightwater Foods opened 14 shops in the north of the country last year, twice as many as it had planned, and said on Monday that it would go on at that pace.";
const SALES = "Its sales rose 6.2 percent to 410 million euros.";
const QUOTE = "“We are only at the beginning,” its chief executive, Maria Lund, told reporters.";
const BODY = `${STORES}\n\n${SALES}\n\n${QUOTE}`;

interface Expected {
  title?: string;
  published?: string;
  basis?: string;
  author?: string;
  paragraphs?: string[];
}

const DAY = { published: "2019-03-11", basis: "header" };
const WHOLE = { paragraphs: [STORES, SALES, QUOTE] };

const cases: readonly (readonly [what: string, raw: string, expected: Expected])[] = [
  [
    "a title in the header line",
    ` date 2019-03-11 Brightwater opens 14 shops in the north\n\n${BODY}`,
    { title: "Brightwater opens 14 shops in the north", ...DAY, ...WHOLE },
  ],
  [
    "no blank before the header",
    `date 2019-03-11 Brightwater opens 14 shops in the north\n\n${BODY}`,
    { title: "Brightwater opens 14 shops in the north", ...DAY, ...WHOLE },
  ],
  [
    "blank lines before the header",
    `\n\n date 2019-03-11 Brightwater opens 14 shops in the north\n${BODY}`,
    { title: "Brightwater opens 14 shops in the north", ...DAY, ...WHOLE },
  ],
  ["the first paragraph in the header line", ` date 2019-03-11 ${BODY}`, { ...DAY, ...WHOLE }],
  [
    "a short first paragraph with a dateline in the header line",
    ` date 2019-03-11 OSLO, March 11 (Nordpress) - Brightwater said on Monday it was growing\n\n${SALES}`,
    { ...DAY, paragraphs: ["OSLO, March 11 (Nordpress) - Brightwater said on Monday it was growing", SALES] },
  ],
  [
    "a dateline with the country and the agency",
    ` date 2019-03-11 Bergen [Norway], Mar 11 (NPR): A ferry ran aground\n\n${SALES}`,
    { ...DAY, paragraphs: ["Bergen [Norway], Mar 11 (NPR): A ferry ran aground", SALES] },
  ],
  ["a header with nothing after the day", ` date 2019-03-11\n\n${BODY}`, { ...DAY, ...WHOLE }],
  [
    "a header with a blank after the day and the title below",
    ` date 2019-03-11 \n\nBrightwater opens 14 shops in the north\n\n${BODY}`,
    { title: "Brightwater opens 14 shops in the north", ...DAY, ...WHOLE },
  ],
  [
    "a section in the header line, the title below",
    ` date 2019-03-11 Home»Business\n\nBrightwater opens 14 shops in the north\n\n${BODY}`,
    { title: "Brightwater opens 14 shops in the north", ...DAY, ...WHOLE },
  ],
  [
    "a menu before the title, a byline after it",
    ` date 2019-03-11 Left Menu\nNews\nSport\nWeather\nMy Account\nHello visitor\nBrightwater opens 14 shops in the north\nBy Jonas Berg, Nordpress\n${STORES}\n${SALES}`,
    {
      title: "Brightwater opens 14 shops in the north",
      author: "Jonas Berg",
      ...DAY,
      paragraphs: [STORES, SALES],
    },
  ],
  ["frame, and no title anywhere", ` date 2019-03-11 Scroll for more content...\n\n${BODY}`, { ...DAY, ...WHOLE }],
  [
    "a caption in the header line",
    ` date 2019-03-11 Shoppers outside a store in Bergen. (File photo)\n\n${BODY}`,
    { ...DAY, ...WHOLE },
  ],
  [
    "a caption in the header line and the title below",
    ` date 2019-03-11 FILE PHOTO: A shop in Bergen, Norway, last year.\n\nBrightwater opens 14 shops in the north\n\n${BODY}`,
    { title: "Brightwater opens 14 shops in the north", ...DAY, ...WHOLE },
  ],
  [
    "a date glued to the title",
    ` date 2019-03-11 Bergen beat Molde 31-20Monday, March 11, 2019\n\n${BODY}`,
    { title: "Bergen beat Molde 31-20", ...DAY, ...WHOLE },
  ],
  [
    "a button glued to the title",
    ` date 2019-03-11 Bergen beat Molde 31-20Download the free app\n\n${BODY}`,
    { title: "Bergen beat Molde 31-20", ...DAY, ...WHOLE },
  ],
  [
    "a date and a sentence behind bars",
    ` date 2019-03-11 Brightwater opens 14 shops | 11 March 2019 | The chain goes on growing.\n\n${SALES}`,
    { title: "Brightwater opens 14 shops", ...DAY, paragraphs: ["The chain goes on growing.", SALES] },
  ],
  [
    "the name of the site behind a bar",
    ` date 2019-03-11 Brightwater opens 14 shops | Nordpress\n\n${BODY}`,
    { title: "Brightwater opens 14 shops", ...DAY, ...WHOLE },
  ],
  [
    "another form of the date in the header line",
    ` date 2019-03-11 Monday, March 11, 2019\n\nBrightwater opens 14 shops in the north\n\n${BODY}`,
    { title: "Brightwater opens 14 shops in the north", ...DAY, ...WHOLE },
  ],
  [
    "a date on top that disagrees with the header: the header stands",
    ` date 2019-03-11 Brightwater opens 14 shops in the north\nUpdated: May 23, 2021 13:30 IST\n${STORES}`,
    { title: "Brightwater opens 14 shops in the north", ...DAY, paragraphs: [STORES] },
  ],
  [
    "no header, a title",
    `Brightwater opens 14 shops in the north\n\n${BODY}`,
    { title: "Brightwater opens 14 shops in the north", ...WHOLE },
  ],
  [
    "no header, a title and a posting line",
    `Brightwater opens 14 shops in the north\nPosted: March 11, 2019 By: Jonas Berg\n${STORES}`,
    {
      title: "Brightwater opens 14 shops in the north",
      published: "2019-03-11",
      basis: "text",
      author: "Jonas Berg",
      paragraphs: [STORES],
    },
  ],
  [
    "no header, an agency and the day in one line",
    `Brightwater opens 14 shops in the north\nBy Nordpress - Monday, March 11, 2019\n${STORES}`,
    {
      title: "Brightwater opens 14 shops in the north",
      published: "2019-03-11",
      basis: "text",
      author: "Nordpress",
      paragraphs: [STORES],
    },
  ],
  [
    "no header and no title: a date line alone",
    `2019-03-11 20:08 (UTC +04:00)\n\n${BODY}`,
    { published: "2019-03-11", basis: "text", ...WHOLE },
  ],
  ["no header and no title", BODY, WHOLE],
  [
    "a day that no calendar has is no header",
    ` date 2019-02-30 Brightwater opens 14 shops\n\n${SALES}`,
    {
      title: "date 2019-02-30 Brightwater opens 14 shops",
      paragraphs: [SALES],
    },
  ],
  [
    "single line breaks between paragraphs",
    ` date 2019-03-11 Brightwater opens 14 shops in the north\n${STORES}\n${SALES}\n${QUOTE}`,
    { title: "Brightwater opens 14 shops in the north", ...DAY, ...WHOLE },
  ],
  [
    "three blank lines, indents, CR/LF, a byte order mark, odd blanks",
    `\ufeff date 2019-03-11 Brightwater opens 14 shops in the north\r\n\r\n\r\n\r\n    ${STORES.replaceAll(". ", ".\u00a0 ")}\r\n \u00a0\r\n\t${SALES}\r\n\r\n${QUOTE}\r\n`,
    { title: "Brightwater opens 14 shops in the north", ...DAY, ...WHOLE },
  ],
  [
    "hard-wrapped lines",
    ` date 2019-03-11 Brightwater opens 14 shops\n\n${wrap(`${STORES} ${QUOTE}`, 64)}\n\n${wrap(`${SALES} ${STORES}`, 64)}\n`,
    { title: "Brightwater opens 14 shops", ...DAY, paragraphs: [`${STORES} ${QUOTE}`, `${SALES} ${STORES}`] },
  ],
  [
    "a paragraph cut by a blank line",
    ` date 2019-03-11 Brightwater opens 14 shops\n\nThe lease, which three of the largest owners in the town had offered it last spring\n\nand which it signed in May, costs 2 million euros.`,
    {
      title: "Brightwater opens 14 shops",
      ...DAY,
      paragraphs: [
        "The lease, which three of the largest owners in the town had offered it last spring and which it signed in May, costs 2 million euros.",
      ],
    },
  ],
  [
    "UTF-8 that was once read as windows-1252",
    ` date 2019-03-11 The chainâ€™s 14 shops\n\nIts cafÃ© in TromsÃ¸ is one of â€œonly threeâ€\u009d in the north.\u00a0 ${SALES}`,
    {
      title: "The chain’s 14 shops",
      ...DAY,
      paragraphs: [`Its café in Tromsø is one of “only three” in the north. ${SALES}`],
    },
  ],
  [
    "captions, credits, related lines and rights below",
    ` date 2019-03-11 Brightwater opens 14 shops in the north\n\n${STORES}\n\nMaria Lund at the opening in Bergen. (NPA Photo/Ola Vik)\n\nREAD MORE: A rival closes\n\n${SALES}\n\nShare Tweet Email\n\n(Reporting by Jonas Berg; Editing by Ida Holm)\n\n© 2019 Nordpress. All rights reserved.\n\nSign up for our newsletter\n\n12 Comments`,
    { title: "Brightwater opens 14 shops in the north", ...DAY, paragraphs: [STORES, SALES] },
  ],
  [
    "the title three times and a caption twice",
    ` date 2019-03-11 Brightwater opens 14 shops in the north\n\nBrightwater opens 14 shops in the north\n\nBRIGHTWATER OPENS 14 SHOPS IN THE NORTH\n\n${STORES}\n\nThe new shop in Bergen on its first day\n\nThe new shop in Bergen on its first day\n\n${SALES}`,
    {
      title: "Brightwater opens 14 shops in the north",
      ...DAY,
      paragraphs: [STORES, "The new shop in Bergen on its first day", SALES],
    },
  ],
  [
    "a list of results keeps every line",
    ` date 2019-03-11 Handball results from the weekend\nBergen 31, Molde 20\nOslo 25, Narvik 25\nHamar 19, Voss 22`,
    {
      title: "Handball results from the weekend",
      ...DAY,
      paragraphs: ["Bergen 31, Molde 20", "Oslo 25, Narvik 25", "Hamar 19, Voss 22"],
    },
  ],
  [
    "a timeline keeps its days",
    ` date 2019-03-11 How Brightwater grew in the north\n\n${STORES}\n\nMay 3, 2018\n\n${SALES}`,
    { title: "How Brightwater grew in the north", ...DAY, paragraphs: [STORES, "May 3, 2018", SALES] },
  ],
  [
    "a title of three words where nothing else is a title",
    ` date 2019-03-11 Storm hits coast\n\n${BODY}`,
    { title: "Storm hits coast", ...DAY, ...WHOLE },
  ],
  [
    "a title that ends in an abbreviation",
    ` date 2019-03-11 Brightwater to buy Fjord Dairies Inc.\n\n${BODY}`,
    { title: "Brightwater to buy Fjord Dairies Inc.", ...DAY, ...WHOLE },
  ],
  [
    "a title alone is its own text",
    " date 2019-03-11 Brightwater opens 14 shops in the north",
    {
      title: "Brightwater opens 14 shops in the north",
      ...DAY,
      paragraphs: ["Brightwater opens 14 shops in the north"],
    },
  ],
  ["frame alone is no text", " date 2019-03-11 Related News\n\nRead more >>", { ...DAY, paragraphs: [] }],
];

describe("a text file", () => {
  for (const [what, raw, expected] of cases) {
    test(what, () => {
      const { title, published, publishedBasis, author, paragraphs } = readPlain(new TextEncoder().encode(raw));
      expect({ title, published, basis: publishedBasis, author, paragraphs }).toEqual({
        title: undefined,
        published: undefined,
        basis: undefined,
        author: undefined,
        ...expected,
      });
    });
  }

  test("one sound character that looks like damage leaves the record as it is", () => {
    const raw = "Le château de l'Âge d'or\n\nÂ€ is what some programs make of a euro; “Ω” is no such sign.";
    expect(readPlain(new TextEncoder().encode(raw)).paragraphs[0]).toContain("Â€ is what some programs");
  });

  test("the same file twice has one id, another day another", () => {
    const place = { source: "a.txt", record: 1, format: "text" } as const;
    const id = (raw: string) => toArticle(readPlain(new TextEncoder().encode(raw)), place, "en").articleId;
    expect(id(` date 2019-03-11 ${BODY}`)).toBe(id(` date 2019-03-11 ${BODY}\r\n`));
    expect(id(` date 2019-03-11 ${BODY}`)).not.toBe(id(` date 2019-03-12 ${BODY}`));
  });

  test("64 KB of one kind of character are read in a line", () => {
    for (const unit of ["7", " ", "A", "the ", "| ", "(", "\n", "By A "]) {
      const raw = ` date 2019-03-11 ${unit.repeat(65536 / unit.length)}`;
      expect(readPlain(new TextEncoder().encode(raw)).published).toBe("2019-03-11");
    }
  });
});

function wrap(text: string, width: number): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) as string;
    if (last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines.join("\n");
}
