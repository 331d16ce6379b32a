import { describe, expect, test } from "vitest";
import { jsonRecords } from "../../src/read/split.ts";

/** Records of JSON text that comes in chunks of some bytes: `number: content`, or `number! first bytes` of one too large. */
async function split(text: string, chunkBytes: number, limit = 1000): Promise<string[]> {
  const bytes = new TextEncoder().encode(text);
  const records: string[] = [];
  for await (const { record, content, head } of jsonRecords(
    chunks(bytes, chunkBytes),
    bytes.subarray(0, 4096),
    limit,
  )) {
    const shown = new TextDecoder().decode(content ?? head?.subarray(0, 6)).trim();
    records.push(`${record}${content === undefined ? "!" : ":"} ${shown}`);
  }
  return records;
}

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const cases: readonly (readonly [what: string, text: string, records: string[]])[] = [
  ["lines", '{"a":1}\n{"b":2}\n', ['1: {"a":1}', '2: {"b":2}']],
  ["blank lines count and give nothing", '{"a":1}\r\n\r\n  \n{"b":2}', ['1: {"a":1}', '4: {"b":2}']],
  ["a wrong line", '{"a":1}\n{oops\n{"c":3}\n', ['1: {"a":1}', "2: {oops", '3: {"c":3}']],
  ["a wrong first line", '{oops\n{"b":2}\n', ["1: {oops", '2: {"b":2}']],
  ["a first line cut off", '{"a":1,\n{"b":2}\n', ['1: {"a":1,', '2: {"b":2}']],
  ["a first line cut off in a string", '{"a":"x\n{"b":2}\n', ['1: {"a":"x', '2: {"b":2}']],
  ["a line too large", `{"a":"${"x".repeat(2000)}"}\n{"b":2}`, ['1! {"a":"', '2: {"b":2}']],
  ["one printed object", '{\n  "a": {"b": [1,\n2]}\n}\n', ['1: {\n  "a": {"b": [1,\n2]}\n}']],
  ["printed objects, by line", '{\n "a": 1\n}\n{\n "b": 2\n}', ['1: {\n "a": 1\n}', '4: {\n "b": 2\n}']],
  ["a printed object left open", '{\n "a": [1\n}\n{\n "b": 2\n}', ['1: {\n "a": [1\n}', '4: {\n "b": 2\n}']],
  ["an array", '[{"a":1}, {"b":[{"c":2}]}]', ['1: {"a":1}', '2: {"b":[{"c":2}]}']],
  ["brackets and quotes in strings", '[{"a":"]}\\"{["},{"b":"\\\\"}]', ['1: {"a":"]}\\"{["}', '2: {"b":"\\\\"}']],
  [
    "elements that are no objects",
    '[1, "two, three", null, {"a":1}]',
    ["1: 1", '2: "two, three"', "3: null", '4: {"a":1}'],
  ],
  ["an element with a bracket left open", '[{"a":[1},{"b":2}]', ['1: {"a":[1}', '2: {"b":2}']],
  ["an element without its end", '[\n {"a":1,\n  "x":2,\n {"b":2}\n]', ['1: {"a":1,\n  "x":2,', '2: {"b":2}']],
  [
    "an element with a string left open",
    '[\n {"a":"x},\n {"b":{\n  "c":2}}\n]',
    ['1: {"a":"x},', '2: {"b":{\n  "c":2}}'],
  ],
  [
    "an element with a line break in a string",
    '[\n{"a":"x\n } y"},\n{"b":2}\n]',
    ['1: {"a":"x\n } y"},', '2: {"b":2}'],
  ],
  ["an element too large", `[{"a":"${"x".repeat(2000)}"},{"b":2}]`, ['1! {"a":"', '2: {"b":2}']],
  ["an array cut off in an element", '[{"a":1},{"b"', ['1: {"a":1}', '2: {"b"']],
  ["an array cut off between elements", '[{"a":1},', ['1: {"a":1}', "2: "]],
  ["arrays one after the other", '[{"a":1}]\n[{"b":2}]\n', ['1: {"a":1}', '2: {"b":2}']],
  [
    "objects on one line and an array after them",
    '{\n"a":1} {"b":2}\n[{"c":3}]',
    ['1: {\n"a":1}', '2: {"b":2}', '3: {"c":3}'],
  ],
  ["an empty array", "[ ]", []],
];

describe("the same records whatever the chunks", () => {
  for (const [what, text, records] of cases) {
    test.each([1, 2, 7, 100_000])(`${what}, %i bytes`, async (size) =>
      expect(await split(text, size)).toEqual(records),
    );
  }
});

test("every record has an ArrayBuffer of its own", async () => {
  const bytes = new TextEncoder().encode('{"a":1}\n{"b":2}');
  for await (const { content } of jsonRecords(chunks(bytes, 100), bytes, 100)) {
    expect(content?.byteLength).toBe(content?.buffer.byteLength);
  }
});

test("brackets without end do not fill the memory", async () => {
  const records = await split(`[${"[".repeat(300_000)}\n{"a":1}]`, 65536);
  expect(records[0]).toBe("1! [[[[[[");
});

describe("on texts from a small generator", () => {
  const random = (seed: number) => (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };

  /** Objects in one of the layouts of JSON text. */
  function layout(next: (below: number) => number): { text: string; objects: unknown[] } {
    const objects = Array.from({ length: 1 + next(5) }, (_, id) => ({
      id,
      text: 'a "b" {c} [d], \\ e\n'.repeat(next(4)),
      list: [{ of: [1, {}] }, "]"],
    }));
    const lines = (indent?: number) => objects.map((it) => JSON.stringify(it, null, indent));
    const texts = [
      lines().join("\n"),
      lines(2).join("\n"),
      JSON.stringify(objects),
      JSON.stringify(objects, null, 2),
      `[\n${lines().join(",\n")}\n]`,
    ];
    return { text: texts[next(texts.length)] as string, objects };
  }

  /** One to three characters changed, dropped or put in. */
  function damage(text: string, next: (below: number) => number): string {
    let damaged = text;
    for (let left = 1 + next(3); left > 0; left--) {
      const at = next(damaged.length);
      const character = '{}[]",:\\ \nx'.charAt(next(11));
      damaged = damaged.slice(0, at) + character.slice(next(2)) + damaged.slice(at + next(2));
    }
    return damaged;
  }

  test("every object of a sound text is a record", async () => {
    const next = random(1);
    for (let i = 0; i < 200; i++) {
      const { text, objects } = layout(next);
      const records = (await split(text, 1 + next(40))).map((it) => JSON.parse(it.slice(it.indexOf(" "))));
      expect(records).toEqual(objects);
    }
  });

  test("a damaged text gives the same records whatever the chunks", async () => {
    const next = random(2);
    for (let i = 0; i < 500; i++) {
      const text = damage(layout(next).text, next);
      expect(await split(text, 1 + next(9), 300), JSON.stringify(text)).toEqual(await split(text, 10_000, 300));
    }
  });
});
