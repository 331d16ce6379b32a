// The last step of the build: all lists of this folder → dist/entities/names.lexicon, which lexicon.ts opens.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileLists } from "../../../dist/entities/lists.js";

const folder = import.meta.dirname;
const target = join(folder, "../../../dist/entities");
const lists = readdirSync(folder).filter((name) => name.endsWith(".txt")).sort();
mkdirSync(target, { recursive: true });
const lexicon = compileLists(lists.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
writeFileSync(join(target, "names.lexicon"), lexicon, "latin1");
