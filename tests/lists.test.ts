import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const FOLDER = new URL("../src/entities/data/", import.meta.url);
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"));
const linesOf = (file: string): string[] => readFileSync(new URL(file, FOLDER), "utf8").trimEnd().split("\n");
const nameOf = (line: string): string => line.split("\t")[0] ?? "";

const byHand = files.filter((file) => linesOf(file).some((line) => /written for this project/i.test(line)));

describe("lists written by hand", () => {
  test("there are several thousand names", () => {
    const names = byHand.flatMap(linesOf).filter((line) => line !== "" && !line.startsWith("#"));
    expect(names.length).toBeGreaterThan(15000);
  });

  for (const file of byHand) {
    test(`${file}: no name twice, each section sorted`, () => {
      const seen = new Set<string>();
      let last = "";
      for (const line of linesOf(file)) {
        if (line === "" || line.startsWith("#")) {
          last = "";
          continue;
        }
        const name = nameOf(line);
        expect(seen.has(name), `twice: ${name}`).toBe(false);
        expect(name > last, `${name} stands after ${last}`).toBe(true);
        seen.add(name);
        last = name;
      }
    });

    test(`${file}: plain fields, short forms that differ from the name`, () => {
      for (const line of linesOf(file)) {
        if (line === "" || line.startsWith("#")) continue;
        const [name = "", ...fields] = line.split("\t");
        expect(name, line).toBe(name.trim());
        for (const field of fields) expect(field, line).toMatch(/^(?:short=[^\t]+|country=[A-Z]{2}|ambiguous)$/);
        const shorts =
          fields
            .find((field) => field.startsWith("short="))
            ?.slice(6)
            .split(";") ?? [];
        expect(new Set(shorts).size, line).toBe(shorts.length);
        expect(shorts, line).not.toContain(name);
      }
    });
  }
});
