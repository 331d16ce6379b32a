import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { ARTICLE_TABLES } from "../src/records/schemas.ts";
import { clipsheet, sharedFolder } from "./command.ts";

/** Whole articles of input/ with every row that they give. Changed tables are accepted with `npm run golden`: read the diff. */
const ARTICLES = ["bank-appointment.txt", "chip-earnings.txt", "phone-maker-quarter.txt"];

const GOLDEN = fileURLToPath(new URL("golden/", import.meta.url));
const IS_ACCEPTED = process.env.CLIPSHEET_GOLDEN === "accept";
const written = sharedFolder();

for (const article of ARTICLES) {
  describe(article, () => {
    const golden = join(GOLDEN, article.replace(/\.\w+$/, ""));
    const out = join(written, article);

    test("is converted", () => {
      expect(clipsheet([join("input", article), "--out", out, "--quiet"])).toMatchObject({ status: 0, stderr: "" });
      if (IS_ACCEPTED) accept(out, golden);
    });

    for (const table of ARTICLE_TABLES) {
      test(`${table}.csv`, () => {
        const file = join(golden, `${table}.csv`);
        expect(existsSync(file), `${file} is missing: npm run golden`).toBe(true);
        expect(readFileSync(join(out, `${table}.csv`), "utf8")).toBe(readFileSync(file, "utf8"));
      });
    }
  });
}

test("there is no golden folder without its article", () => {
  expect(readdirSync(GOLDEN).sort()).toEqual(ARTICLES.map((article) => article.replace(/\.\w+$/, "")));
});

function accept(out: string, golden: string) {
  rmSync(golden, { recursive: true, force: true });
  mkdirSync(golden, { recursive: true });
  for (const table of ARTICLE_TABLES)
    writeFileSync(join(golden, `${table}.csv`), readFileSync(join(out, `${table}.csv`)));
}
