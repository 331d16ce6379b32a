/** The page's meta tags. */

import { decode } from "./json-ld.ts";
import { cleanSpaces, type Element } from "./tree.ts";

/** Name or property in lower case → the first content given for it that is not empty; of authors all, joined by "; ". */
export type Meta = ReadonlyMap<string, string>;

const MAX_CONTENT = 2000;

/** Names that are given once for each author. */
const OF_SEVERAL = /author|creator/;

export function readMeta(all: readonly Element[]): Meta {
  const meta = new Map<string, string>();
  for (const { name, attributes } of all) {
    if (name !== "meta") continue;
    for (const key of [
      attributes.property,
      attributes.name,
      attributes.itemprop && `itemprop:${attributes.itemprop}`,
    ]) {
      const at = key?.trim().toLowerCase();
      const before = at === undefined ? undefined : meta.get(at);
      if (!at || (before !== undefined && !(OF_SEVERAL.test(at) && before.length < MAX_CONTENT))) continue;
      const content = cleanSpaces(decode((attributes.content ?? "").slice(0, MAX_CONTENT)));
      if (content !== "") meta.set(at, before === undefined ? content : `${before}; ${content}`);
    }
  }
  return meta;
}

export function firstOf(meta: Meta, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = meta.get(name);
    if (value !== undefined) return value;
  }
  return undefined;
}
