import type { EntityType, NameMention } from "../../src/entities/mention.ts";
import { toArticle } from "../../src/read/article.ts";
import { segment } from "../../src/text/segment.ts";

const TYPES: Record<string, EntityType> = {
  p: "person",
  o: "organization",
  l: "location",
  d: "product",
  e: "event",
  n: "nationality",
  w: "work",
  x: "other",
};

/** A marked mention: the number of its chain, and a type where the mark stands for a name. */
export interface Mark {
  start: number;
  end: number;
  chain: number;
  type: EntityType | undefined;
}

/**
 * A text with its chains marked: `[Acme Corp.]o1 said [its]1 boss, [Ann Lee]p2, ...`. A name's mark has the letter of its
 * type before the number, a reference has the number alone; `[[Acme]o1's chief]2` is one mention inside another.
 */
export function readMarks(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  const open: number[] = [];
  let text = "";
  for (const [part, close, letter, chain] of marked.matchAll(/\[|(\])([a-z]?)(\d+)|[^[\]]+/g)) {
    if (part === "[") open.push(text.length);
    else if (close === undefined) text += part;
    else marks.push({ start: open.pop() ?? 0, end: text.length, chain: Number(chain), type: TYPES[letter ?? ""] });
  }
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** An article of the text, its sentences, and the marked names as the stage before coreference would find them. */
export function prepare(marked: string) {
  const { text, marks } = readMarks(marked);
  const paragraphs = text.split("\n\n");
  const article = toArticle({ paragraphs }, { source: "example", record: 1, format: "text" }, "en");
  const sentences = segment(article);
  const names = marks.flatMap(({ start, end, type }): NameMention[] => {
    const sentence = sentences.findIndex((it) => it.start <= start && end <= it.end);
    return type === undefined ? [] : [{ start, end, text: text.slice(start, end), sentence, type, rule: "marked" }];
  });
  return { article, sentences, names, marks };
}
