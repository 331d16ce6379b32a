import { expect, test } from "vitest";
import { lineKind } from "../../src/read/frame.ts";
import { cutTitle, isDateline, isParagraph } from "../../src/read/title.ts";

const dropped: readonly (readonly [line: string, kind: string])[] = [
  ["Advertisement", "frame"],
  ["ADVERTISEMENT:", "frame"],
  ["Home » Business » Markets", "frame"],
  ["Home»world", "frame"],
  ["12 Comments", "frame"],
  ["No comments:", "frame"],
  ["Leave a Reply", "frame"],
  ["Your email address will not be published. Required fields are marked *", "frame"],
  ["Share +1 Tweet Pin", "frame"],
  ["Facebook | Twitter | WhatsApp", "frame"],
  ["READ MORE: Dairy prices fall for the third month", "frame"],
  ["Also read: How a chain of shops was built", "frame"],
  ["Related: Dairy prices fall", "frame"],
  ["Related Topics retail norway food", "frame"],
  ["Recent Stories", "frame"],
  ["Read more >>", "frame"],
  ["Always be the first to know. Follow us:", "frame"],
  ["Sign up for our daily newsletter", "frame"],
  ["Follow Nordpress on Twitter and Facebook", "frame"],
  ["Media playback is unsupported on your device", "frame"],
  ["please wait... Rating: 7/10 (3 votes cast)", "frame"],
  ["4 min read", "frame"],
  ["We and our partners use cookies to show you advertisements that suit you.", "frame"],
  ["(File photo)", "caption"],
  ["FILE PHOTO: Customers wait outside a shop in Bergen, Norway, May 3, 2018.", "caption"],
  ["Photo: Nordpress", "caption"],
  ["Image: Ola Vik", "caption"],
  ["Credit: NPA", "caption"],
  ["(Picture: NPA)", "caption"],
  ["Getty Images", "caption"],
  ["Customers outside a shop in Bergen. (AP Photo/Ola Vik)", "caption"],
  ["Maria Lund speaks to reporters [Photo: Ola Vik/Nordpress]", "caption"],
  ["By", "byline"],
  ["By Jonas Berg", "byline"],
  ["BY JONAS BERG, Nordpress", "byline"],
  ["By Jonas Berg and Ida Holm", "byline"],
  ["Reuters Staff", "byline"],
  ["IANS", "byline"],
  ["(ANI)", "byline"],
  ["Press Trust of India", "byline"],
  ["ANI | Updated: May 23, 2019 13:30 IST", "byline"],
  ["(Reporting by Jonas Berg; Editing by Ida Holm)", "credit"],
  ["Additional reporting by Ida Holm in Oslo", "credit"],
  ["-- With files from Ola Vik", "credit"],
  ["(With inputs from agencies)", "credit"],
  ["With files from Ola Vik", "credit"],
  ["© Copyright 2019 Nordpress", "credit"],
  ["Copyright 2019 Nordpress. All rights reserved.", "credit"],
  ["(The above story first appeared on Nordpress on Mar 11, 2019.)", "credit"],
  ["00:41 (IST)", "time"],
  ["12:27 am", "time"],
  ["9.30 a.m.", "time"],
  ["{{ currentName }}", "markup"],
  ['xml:space="preserve">', "markup"],
  ["VN:F [1.9.6_1107]", "markup"],
  ["* * *", "markup"],
];

for (const [line, kind] of dropped) test(`${line} → ${kind}`, () => expect(lineKind(line)).toBe(kind));

const kept = [
  "By Monday morning the water had risen by 40 centimetres.",
  "By the end of June, 12 shops had closed.",
  "Share prices fell 3 percent.",
  "Read in 40 countries, the paper was founded in 1871.",
  "Follow-up orders from Facebook rose 4 percent to 30 million kroner.",
  "Credit Nord said its profit rose 12 percent.",
  "Photographs of the 12 paintings sold for 3 million kroner.",
  "The company shipped 4 million units in May (2018: 3 million).",
  "Shares of the chain rose 3 percent. (Reuters)",
  "Business confidence fell to 97 points.",
  "Home sales rose 3.1 percent.",
  "Comments by the minister sent the krone up 2 percent.",
  "Related party loans came to 4 million kroner.",
  "Watch exports rose 9 percent to 1.6 billion francs.",
  "Written by a former minister, the report says that 40 percent of the ferries are late.",
  "With reports from 12 countries, the agency counted 300 ferries.",
  "Copyright infringement cost the studio 3 million kroner.",
  "This report was published on Monday and puts the loss at 4 percent.",
  "By using cookies the firm followed 3 million people.",
  "Photos by 12 artists were sold for 3 million kroner.",
  "12.50",
  "Bergen 31, Molde 20",
  "Boys",
  "1,204",
];

for (const line of kept) test(`${line} → kept`, () => expect(lineKind(line)).toBeUndefined());

test.each([
  ["Brightwater said on Monday that it was growing.", true],
  ["“We are growing,”", true],
  ["The results in full:", true],
  ["DETROIT -- The carmaker said on Monday it had sold 300,000 vans in the year", true],
  ["(AP) — A ferry ran aground", true],
  ["Geneva [Switzerland], Mar 11 (ANI): The talks go on", true],
  ["x".repeat(121), true],
  ["Brightwater opens 14 shops in the north", false],
  ["NBA - Lions beat Bears", false],
  ["Why is the krone so weak?", false],
  ["Brightwater to list in the U.S.", false],
])("%s is a paragraph: %s", (line, expected) => expect(isParagraph(line)).toBe(expected));

test("a dateline is a place with an agency or a day", () => {
  expect(isDateline("PARIS, 3 March (Agency) - Rain fell")).toBe(true);
  expect(isDateline("Rain fell in Paris - and it will go on")).toBe(false);
});

test.each([
  ["Lions win 31-20Sunday, May 02, 2018", { title: "Lions win 31-20", day: "2018-05-02", rest: [] }],
  ["Lions win | 2 May 2018 | They won well.", { title: "Lions win", day: "2018-05-02", rest: ["They won well."] }],
  ["Lions win | Sport", { title: "Lions win", day: undefined, rest: [] }],
  ["McDonald's shares rise", { title: "McDonald's shares rise", day: undefined, rest: [] }],
])("%s is cut", (line, expected) => expect(cutTitle(line)).toEqual(expected));
