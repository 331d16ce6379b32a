import { type ClueFamily, lastWord, wordCount } from "./clue.ts";
import { EVENT_TAILS, INDEX_TAILS, LAW_TAILS } from "./heads.ts";

export const others: ClueFamily = {
  name: "entities/misc",
  clues: [
    {
      name: "nationality-list",
      type: "nationality",
      weight: 4.5,
      holds: (it) => it.entries.some(({ type }) => type === "nationality"),
    },
    {
      name: "event-list",
      type: "event",
      weight: 4,
      holds: (it) => it.entries.some(({ type, ambiguous }) => type === "event" && !ambiguous),
    },
    {
      name: "product-list",
      type: "product",
      weight: 4,
      holds: (it) => it.entries.some(({ type, ambiguous }) => type === "product" && !ambiguous),
    },
    {
      name: "work-list",
      type: "work",
      weight: 4,
      holds: (it) => it.entries.some(({ type, ambiguous }) => type === "work" && !ambiguous),
    },
    {
      name: "other-list",
      type: "other",
      weight: 4,
      holds: (it) => it.entries.some(({ type, ambiguous }) => type === "other" && !ambiguous),
    },
    {
      name: "event-tail",
      type: "event",
      weight: 4,
      holds: (it) => wordCount(it) > 1 && EVENT_TAILS.has(lastWord(it).key),
    },
    { name: "law-tail", type: "other", weight: 3, holds: (it) => wordCount(it) > 1 && LAW_TAILS.has(lastWord(it).key) },
    {
      name: "index-tail",
      type: "other",
      weight: 4,
      holds: (it) => wordCount(it) > 1 && INDEX_TAILS.has(lastWord(it).key),
    },
    {
      name: "derived",
      type: "nationality",
      weight: 6,
      holds: (it) => wordCount(it) < 3 && /\p{L}-\p{Ll}{3,}$/u.test(it.text),
    },
  ],
  examples: [["[German] exports fell.", "nationality"], ["Exports fell."]],
};
