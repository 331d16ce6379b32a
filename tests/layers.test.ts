import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** Data flows down this list and nothing flows back: a room imports only from itself and from those above it. */
const ROOMS = [
  ...["errors", "read", "text", "numbers", "dates", "entities", "mentions", "facts", "records", "write"],
  ...["pipeline", "run", "index", "cli"],
];

const SRC = fileURLToPath(new URL("../src/", import.meta.url));

const roomOf = (path: string) => (relative(SRC, path).split(sep)[0] as string).replace(/\.ts$/, "");

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

function importsOf(file: string): string[] {
  const source = readFileSync(file, "utf8");
  const paths = [...source.matchAll(/(?:\bfrom |\bimport\(|\bimport )"(\.[^"]+)"/g)].map(([, path]) => path as string);
  return paths.map((path) => join(dirname(file), path));
}

test("every room of src is in the list", () => {
  expect(files.length).toBeGreaterThan(ROOMS.length);
  expect(files.map((file) => roomOf(join(SRC, file))).filter((room) => !ROOMS.includes(room))).toEqual([]);
});

for (const file of files) {
  test(`src/${file} imports upwards`, () => {
    const own = ROOMS.indexOf(roomOf(join(SRC, file)));
    const downward = importsOf(join(SRC, file)).filter((path) => ROOMS.indexOf(roomOf(path)) > own);
    expect(downward.map((path) => relative(SRC, path))).toEqual([]);
  });
}
