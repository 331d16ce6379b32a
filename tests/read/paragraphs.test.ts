import { expect, test } from "vitest";
import { bodyLines, isSameLine, paragraphsOf, toLines } from "../../src/read/paragraphs.ts";

test.each([
  ["blank lines", "One.\n\nTwo.\n \t\nThree.", ["One.", "Two.", "Three."]],
  ["single breaks", "One sentence here.\nAnother there.", ["One sentence here.", "Another there."]],
  ["every line end", "One.\r\nTwo.\rThree.\u2028Four.", ["One.", "Two.", "Three.", "Four."]],
  [
    "hard-wrapped lines",
    "The ferry from Bergen was late by two hours on\nMonday because of what the port called a long-\nterm repair of the quay, which had taken more\nof the morning than the port had thought.\n\nIt left at noon.",
    [
      "The ferry from Bergen was late by two hours on Monday because of what the port called a long-term repair of the quay, which had taken more of the morning than the port had thought.",
      "It left at noon.",
    ],
  ],
  [
    "hard-wrapped lines without blank ones: a short line ends a paragraph",
    "The ferry from Bergen was late by two hours on\nMonday because a repair of the quay had taken\nmore of the morning than thought.\nThe next one left at noon and came in an hour\nlater than the port had promised to those who\nwere waiting.",
    [
      "The ferry from Bergen was late by two hours on Monday because a repair of the quay had taken more of the morning than thought.",
      "The next one left at noon and came in an hour later than the port had promised to those who were waiting.",
    ],
  ],
  [
    "a list",
    "Bergen 31, Molde 20\nOslo 25, Narvik 25\nHamar 19, Voss 22",
    ["Bergen 31, Molde 20", "Oslo 25, Narvik 25", "Hamar 19, Voss 22"],
  ],
])("%s", (_, text, expected) => expect(paragraphsOf(toLines(text))).toEqual(expected));

test("a title at the head of a text goes, however it is written", () => {
  expect(bodyLines(["", "The “Big” Ferry.", 'the "big" ferry', "", "It left."], 'The "big" ferry')).toEqual([
    "It left.",
  ]);
  expect(bodyLines(["It left.", "The ferry"], "The ferry")).toEqual(["It left.", "The ferry"]);
  expect(bodyLines(["The ferry"], "The ferry")).toEqual(["The ferry"]);
  expect(isSameLine("The ferry is late", "The ferry is late again")).toBe(false);
});
