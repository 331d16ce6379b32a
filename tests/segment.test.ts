import { expect, test } from "vitest";
import { segment } from "../src/text/segment.ts";
import { examples } from "../src/text/sentence-ends.ts";

for (const [marked] of examples) {
  test(marked, () => {
    const text = marked.replace(/[[\]]/g, "");
    expect(
      segment({ text })
        .map((s) => `[${s.text}]`)
        .join(" "),
    ).toBe(marked);
  });
}

test("tokens and sentences are slices of the article", () => {
  const text = "A title, “so to speak”\n\nIt’s 5 o’clock — e.g. U.S. time… 😀 “Really?!” she (46) asked.No one knew.";
  for (const sentence of segment({ text, title: "A title, “so to speak”" })) {
    expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
    for (const token of sentence.tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  }
});

test("the title is paragraph 0; without one the first is 1", () => {
  expect(segment({ text: "T\n\nBody one.\n\nTwo.", title: "T" }).map((s) => s.paragraph)).toEqual([0, 1, 2]);
  expect(segment({ text: "Body one.\n\nTwo." }).map((s) => s.paragraph)).toEqual([1, 2]);
});

test("what has neither end marks nor blanks is parted, and nothing of it is lost", () => {
  const text = "1;".repeat(30_000);
  const sentences = segment({ text });
  expect(sentences.map((sentence) => sentence.text).join("")).toBe(text);
  expect(Math.max(...sentences.map((sentence) => sentence.text.length))).toBeLessThan(16_384);
});

test.each([
  ["The Zarvan 30 index .ZVN30 fell, and Acme Inc ACM.N rose.", ".ZVN30 ACM.N"],
  ["The euro EUR= slipped; crude CLc1 gained.", "EUR= CLc1"],
  ["J.P. Morgan left the U.S. for a .NET job.", ""],
])("instrument codes are no words: %s", (text, codes) => {
  const words = segment({ text }).flatMap((sentence) => sentence.tokens.map((token) => token.text));
  for (const code of codes.split(" ").filter((it) => it !== "")) {
    expect(words).not.toContain(code);
    expect(words).not.toContain(code.replace(/^\.|=$/, ""));
  }
  expect(words.length).toBe(text.split(" ").length - codes.split(" ").filter((it) => it !== "").length);
});
