import { type ClueFamily, lastWord, wordCount } from "./clue.ts";
import { EVENT_TAILS, INDEX_TAILS, LAW_TAILS } from "./heads.ts";
import { isSurname, namesFor } from "./lexicon.ts";
import { isOrdinary } from "./ordinary.ts";

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
      holds: (it) =>
        wordCount(it) < 4 &&
        /^\p{Lu}.*-\p{Ll}{3,}$/u.test(it.text) &&
        !isOrdinary(lastWord(it).key) &&
        !isSurname(lastWord(it).key),
    },
    {
      // "Russian-Chechen", "Israel-PLO"
      name: "two-sides",
      type: "nationality",
      weight: 5,
      holds: (it) =>
        wordCount(it) === 1 &&
        it.entries.length === 0 &&
        /^[^-]+-[^-]+$/.test(it.text) &&
        it.text.split("-").every((side) => isSide(side)),
    },
  ],
  examples: [["[German] exports fell.", "nationality"], ["Exports fell."]],
};

const PREFIXES = /^(?:Anglo|Franco|Sino|Russo|Indo|Euro|Afro|Greco|Austro|Serbo|Italo|Hispano)$/;
const isSide = (side: string): boolean =>
  PREFIXES.test(side) ||
  namesFor(side).some(({ type }) => type === "nationality" || type === "location" || type === "organization");
