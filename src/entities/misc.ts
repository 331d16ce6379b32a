import { type ClueFamily, isListedAs, lastWord, wordCount } from "./clue.ts";
import { EVENT_TAILS, INDEX_TAILS, LAW_TAILS } from "./heads.ts";
import { isSurname, namesFor } from "./lexicon.ts";
import { isOrdinary } from "./ordinary.ts";

const COMBINING =
  /^(?:Anglo|Franco|Sino|Russo|Indo|Euro|Afro|Greco|Austro|Serbo|Italo|Hispano|Luso|Nippo|Turco|Judeo|Israeli)$/;
const SIDES: ReadonlySet<string> = new Set(["nationality", "location", "organization"]);
const isSide = (side: string): boolean => COMBINING.test(side) || namesFor(side).some(({ type }) => SIDES.has(type));

/** Nationalities, events, products, works and what is none of the others. */
export const others: ClueFamily = {
  name: "entities/misc",
  clues: [
    { name: "nationality-list", type: "nationality", weight: 4.5, holds: (it) => isListedAs(it, "nationality") },
    { name: "event-list", type: "event", weight: 4, holds: (it) => isListedAs(it, "event") },
    { name: "product-list", type: "product", weight: 4, holds: (it) => isListedAs(it, "product") },
    { name: "work-list", type: "work", weight: 4, holds: (it) => isListedAs(it, "work") },
    { name: "other-list", type: "other", weight: 4, holds: (it) => isListedAs(it, "other") },
    {
      name: "event-tail",
      type: "event",
      weight: 4,
      yields: true,
      holds: (it) => wordCount(it) > 1 && EVENT_TAILS.has(lastWord(it).key),
    },
    {
      name: "law-tail",
      type: "other",
      weight: 3,
      yields: true,
      holds: (it) => wordCount(it) > 1 && LAW_TAILS.has(lastWord(it).key),
    },
    {
      name: "index-tail",
      type: "other",
      weight: 4,
      yields: true,
      holds: (it) => wordCount(it) > 1 && INDEX_TAILS.has(lastWord(it).key),
    },
    {
      // "U.S.-led", "South Korea-based"
      name: "derived",
      type: "nationality",
      weight: 6,
      holds: (it) =>
        wordCount(it) < 5 &&
        /^\p{Lu}.*-\p{Ll}{3,}$/u.test(it.text) &&
        !isOrdinary(lastWord(it).key) &&
        !isSurname(lastWord(it).key),
    },
    {
      // "Russian-Chechen", "Israel-PLO"
      name: "two-sides",
      type: "nationality",
      weight: 5,
      yields: true,
      holds: (it) => wordCount(it) === 1 && /^[^-]+-[^-]+$/.test(it.text) && it.text.split("-").every(isSide),
    },
    {
      // "Airbus A310", "Windows 95", "T-72"
      name: "model",
      type: "product",
      weight: 4.5,
      yields: true,
      holds: (it) => wordCount(it) < 4 && /\p{Lu}[\p{L}-]* \d{1,4}$|(?:^| )\p{Lu}+-?\d{2,4}\p{Lu}?$/u.test(it.text),
    },
  ],
  examples: [
    ["[German] exports fell.", "nationality"],
    ["The [Swedes] left early.", "nationality"],
    ["A [U.S.-led] force arrived with a [Denmark-based] firm.", "nationality", "nationality"],
    ["[Franco-German] talks failed.", "nationality"],
    ["The [Gorvan Cup] begins in July.", "event"],
    ["He won the [Nobel Peace Prize].", "event"],
    ["Exports fell."],
    ["A two-year-old plan for profit-taking failed."],
  ],
};
