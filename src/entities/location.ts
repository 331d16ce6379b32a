import {
  type ClueFamily,
  firstWord,
  isPossessive,
  lastWord,
  textAfter,
  textBefore,
  wordAfter,
  wordBefore,
  wordCount,
  wordSet,
} from "./clue.ts";
import { LOCATION_HEADS, LOCATION_TAILS } from "./heads.ts";

const NEAR = wordSet(
  "near northern southern eastern western central northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western downtown outside",
);

const PLACES = wordSet(
  "airport checkpoint mine mines bypass motorway highway road valley river province region district county village town suburb border crossing peninsula coast island islands mountains hills lake bay port harbour harbor refinery terminal oilfield field prison jail camp basin reservoir dam",
);

export const locations: ClueFamily = {
  name: "entities/location",
  clues: [
    {
      name: "list",
      type: "location",
      weight: 4,
      holds: (it) => it.entries.some(({ type, ambiguous }) => type === "location" && !ambiguous),
    },
    {
      name: "ambiguous-list",
      type: "location",
      weight: 1,
      holds: (it) => it.entries.some(({ type, ambiguous }) => type === "location" && ambiguous),
    },
    {
      name: "tail",
      type: "location",
      weight: 3.5,
      holds: (it) => wordCount(it) > 1 && LOCATION_TAILS.has(lastWord(it).key),
    },
    {
      name: "head",
      type: "location",
      weight: 1.5,
      holds: (it) => wordCount(it) > 1 && LOCATION_HEADS.has(firstWord(it).key),
    },
    {
      name: "in",
      type: "location",
      weight: 1.5,
      holds: (it) =>
        /\b(?:in|to|from|at) $/.test(textBefore(it)) && !/\b(?:shares|stake|interest) in $/.test(textBefore(it)),
    },
    { name: "near", type: "location", weight: 3, holds: (it) => NEAR.has(wordBefore(it)?.key ?? "") },
    {
      name: "place-of",
      type: "location",
      weight: 3.5,
      holds: (it) =>
        /\b(?:city|town|village|capital|port|province|region|state|island|suburb|district|county|resort|republic) (?:of )?$/.test(
          textBefore(it),
        ),
    },
    {
      name: "place-after",
      type: "location",
      weight: 2.5,
      holds: (it) => PLACES.has(wordAfter(it)?.key ?? "") && !isPossessive(it),
    },
    {
      name: "dateline",
      type: "location",
      weight: 6,
      holds: (it) =>
        textBefore(it) === "" &&
        it.sentence.index < 5 &&
        /^(?:, [A-Z][\w. ]+)? (?:\d{4}-\d\d-\d\d|\(\w+\) ?[-–—]|[-–—]{1,2} )/.test(textAfter(it)),
    },
  ],
  examples: [["Prices rose in [Sweden].", "location"], ["Prices rose in May."]],
};
