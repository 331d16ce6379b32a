import { describe, expect, test } from "vitest";
import { toArticle } from "../../src/read/article.ts";
import { readJson } from "../../src/read/json.ts";
import { isFault } from "../../src/read/record.ts";

const read = async (json: string | object) =>
  readJson(new TextEncoder().encode(typeof json === "string" ? json : JSON.stringify(json)));

const draftOf = async (json: string | object) => {
  const draft = await read(json);
  if (isFault(draft)) throw new Error(draft.message);
  return draft;
};

const TEXT = "The ferry was late.\n\nIt left at noon.";
const PARAGRAPHS = ["The ferry was late.", "It left at noon."];

describe("fields", () => {
  test.each(["text", "body", "content", "articleBody"])("text may be called %s", async (name) => {
    expect((await draftOf({ [name]: TEXT })).paragraphs).toEqual(PARAGRAPHS);
  });

  test("the first name that is not empty counts", async () => {
    const draft = await draftOf({ title: null, headline: "Late ferry", text: " ", body: null, content: TEXT });
    expect([draft.title, draft.paragraphs]).toEqual(["Late ferry", PARAGRAPHS]);
  });

  test("null, empty and missing are the same", async () => {
    expect(await draftOf({ id: null, url: "", title: "", published: null, author: [], text: TEXT })).toEqual(
      await draftOf({ text: TEXT }),
    );
  });

  test("a list of paragraphs is a text", async () => {
    expect((await draftOf({ text: PARAGRAPHS })).paragraphs).toEqual(PARAGRAPHS);
  });

  test.each([
    ['"a-7"', "a-7"],
    ["7", "7"],
    ["12345678901234567890", "12345678901234567890"],
    ["null", undefined],
  ])("id %s → %s", async (id, expected) => {
    expect((await draftOf(`{"id": ${id}, "text": "x"}`)).externalId).toBe(expected);
  });

  test.each([
    ["Jonas Berg", "Jonas Berg"],
    [["Jonas Berg", "Ida Holm"], "Jonas Berg; Ida Holm"],
    [{ name: "Jonas Berg" }, "Jonas Berg"],
    [[{ "@type": "Person", name: "Jonas Berg" }, "Ida Holm"], "Jonas Berg; Ida Holm"],
    [["Jonas Berg", "Jonas Berg", null, ""], "Jonas Berg"],
    [7, undefined],
  ])("author %j → %s", async (author, expected) => {
    expect((await draftOf({ author, text: TEXT })).author).toBe(expected);
  });

  test("a byline is an author without its By", async () => {
    expect((await draftOf({ byline: "By Jonas Berg", text: TEXT })).author).toBe("Jonas Berg");
  });

  test.each([
    [{ published: "2017-07-07" }, "2017-07-07", undefined],
    [{ date: "2017-07-07T23:30:00-05:00" }, "2017-07-07", "2017-07-07T23:30:00-05:00"],
    [{ datePublished: "July 7, 2017" }, "2017-07-07", undefined],
    [{ published_at: 1499385600 }, "2017-07-07", "2017-07-07T00:00:00.000Z"],
    [{ published_at: "1499385600000" }, "2017-07-07", "2017-07-07T00:00:00.000Z"],
    [{ date: "2017-07-07", published_at: "2017-07-07 08:15" }, "2017-07-07", "2017-07-07 08:15"],
    [{ published: "last week", date: "2017-07-07" }, "2017-07-07", undefined],
    [{ published: "05/03/2017" }, undefined, undefined],
    [{ published: 0 }, undefined, undefined],
    [{ published: { year: 2017 } }, undefined, undefined],
  ])("%j is published %s", async (fields, published, at) => {
    const draft = await draftOf({ ...fields, text: TEXT });
    expect([draft.published, draft.publishedAt, draft.publishedBasis]).toEqual([published, at, published && "field"]);
  });

  test("an HTML field is read as a page, and what the record says goes first", async () => {
    const html = `<html><head><title>Of the page</title></head><body><article><h1>Of the page</h1>${"<p>The ferry was late on Monday, and the next one left the quay at noon with more people than it had seats for.</p>".repeat(3)}</article></body></html>`;
    const draft = await draftOf({ id: 1, title: "Of the record", published: "2017-07-07", html });
    expect([draft.title, draft.published, draft.externalId]).toEqual(["Of the record", "2017-07-07", "1"]);
    expect(draft.paragraphs.join(" ")).toContain("left the quay at noon");
  });
});

describe("the text is taken as given", () => {
  test("no line is dropped and no title looked for", async () => {
    const draft = await draftOf({
      text: "Ferry late again today\n\nAdvertisement\n\nBy Jonas Berg\n\nIt left at noon.",
    });
    expect([draft.title, draft.paragraphs]).toEqual([
      undefined,
      ["Ferry late again today", "Advertisement", "By Jonas Berg", "It left at noon."],
    ]);
  });

  test.each(["\n\n", "\n", "\r\n"])("a title that the text repeats stands once, after %j", async (end) => {
    const draft = await draftOf({ title: "Ferry late", text: `Ferry late${end}It left at noon.` });
    const article = toArticle(draft, { source: "a.json", record: 1, format: "json" }, "en");
    expect(article.text).toBe("Ferry late\n\nIt left at noon.");
  });

  test("control characters are white space, half a surrogate pair is U+FFFD", async () => {
    const draft = await draftOf('{"text": "A\\u0000b \\ud83d and \\ud83d\\ude00."}');
    const article = toArticle(draft, { source: "a.json", record: 1, format: "json" }, "en");
    expect(article.text).toBe("A b \ufffd and 😀.");
  });

  test("windows-1252 is read and said", async () => {
    const draft = await readJson(Uint8Array.from(Buffer.from('{"text": "Troms\xf8 \x96 now"}', "latin1")));
    expect(draft).toMatchObject({ paragraphs: ["Tromsø – now"], decodingFallback: true });
  });
});

test.each([
  ['{"text": "a"', "INVALID_JSON"],
  ["{text: 1}", "INVALID_JSON"],
  ["", "INVALID_JSON"],
  ["[1]", "NO_OBJECT"],
  ["7", "NO_OBJECT"],
  ["null", "NO_OBJECT"],
])("%j → %s", async (json, code) => {
  const fault = await read(json);
  expect(fault).toMatchObject({ code });
});
