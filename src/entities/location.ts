import {
  AT_WORK,
  type ClueFamily,
  firstWord,
  isListedAs,
  isPerhapsListedAs,
  keyAfter,
  keyBefore,
  lastWord,
  saidToBe,
  textAfter,
  textBefore,
  wordCount,
  wordSet,
} from "./clue.ts";
import { LOCATION_HEADS, LOCATION_TAILS } from "./heads.ts";
import { isPlainFirstName, namesFor } from "./lexicon.ts";
import { isCompound } from "./ordinary.ts";
import type { Candidate } from "./spans/candidates.ts";
import { isNationalPlace } from "./spans/divide.ts";
import { listedLength } from "./spans/listed.ts";
import type { Word } from "./spans/words.ts";

const NEAR = wordSet(
  `near northern southern eastern western central northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western downtown outside
   northeast northwest southeast southwest mainland`,
);
const PLACES_BEFORE =
  /\b(?:(?:city|town|village|suburb|resort|villages|towns|cities) (?:of )?|(?:capital|port|province|region|state|island|district|county|republic|municipality|settlement|hamlet|parish|commune|borough|neighbou?rhood|outskirts|streets|suburbs|residents|villagers|inhabitants|mayor) of |(?:south|north|east|west|southeast|northwest|northeast|southwest) of |(?:waters|banks|bank|mouth|shores?|tributary|tributaries|reaches|basin|delta|estuary|bed) of the )$/;
const PLACES_AFTER = wordSet(
  `airport checkpoint mine mines bypass motorway highway road valley river province region district county village town suburb border crossing peninsula coast island islands mountains
   hills lake bay port harbour harbor refinery terminal oilfield prison jail camp basin reservoir dam crossing`,
);
const DATELINE = /^(?:, [A-Z][\w. ]{1,30})? (?:\d{4}-\d\d-\d\d|\([\w/ ]{2,20}\) ?[-–—]|[-–—]{1,2} )/;

const IS_LOCATION = saidToBe(
  "village|town|city|hamlet|municipality|suburb|neighbou?rhood|district|county|province|region|river|lake|mountain|island|peninsula|country|capital|commune|parish|township|community in|settlement|valley|bay|park|airport|port|street|road|highway|building|stadium|castle|museum|hospital|prison",
);

const IN_STATE = /^, (?:\p{Lu}\p{Ll}+ ?){1,2}[,.]/u;
/** "the MP for Tarnfield South" */
const SEAT_OF = /\b(?:MPs?|seat|constituency) (?:for|of) (?:the )?$/;

const HEAD_OF =
  /^(?:\p{Lu}\S+ )?(?:Duchy|Diocese|Archdiocese|City|State|Kingdom|Republic|Isle|Sea|Gulf|Bay|Strait|Cape|Province|County|Town|Port|Lake|Mount|Valley|Rock|Horn|Straits|Hill) of /u;

/** The postal codes of the states of the United States. */
const STATE_CODES = wordSet(
  "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC",
);
const isCapital = (word: Word | undefined): boolean => word?.kind === "capital";

/** "Kirkland, Wash.": a place is named after it. */
function isBeforePlace({ words, last }: Candidate): boolean {
  const next = words[last + 1];
  const here = words[last];
  if (next?.gap !== ", " || here?.possessive) return false;
  if (here?.key.endsWith("s") && isCompound(here.key)) return false; // "Policymakers, U.S. and foreign,"
  const length = listedLength(words, last + 1);
  const name = words
    .slice(last + 1, last + 1 + length)
    .map(({ text }) => text)
    .join(" ");
  return length > 0 && namesFor(name).some(({ type, ambiguous }) => type === "location" && !ambiguous);
}

/** "PARIS 2021-05-03", "OSLO (Reuters) -", "Lund, Sweden --": with a dash alone only what may be a place. */
function isDateline(it: Candidate): boolean {
  if (it.first !== 0 || it.sentence.index > 4) return false;
  const match = DATELINE.exec(textAfter(it));
  if (match === null) return false;
  return /\d|\(|,/.test(match[0]) || it.entries.some(({ type }) => type === "location");
}

export const locations: ClueFamily = {
  name: "entities/location",
  clues: [
    { name: "list", type: "location", weight: 4, holds: (it) => isListedAs(it, "location") },
    {
      name: "word-in-list",
      type: "location",
      weight: 1.2,
      holds: (it) => isPerhapsListedAs(it, "location") && !isPerhapsListedAs(it, "organization"),
    },
    {
      // "Amazon": a firm too, unless the text has it as a place
      name: "place-or-firm",
      type: "location",
      weight: 0.9,
      holds: (it) => isPerhapsListedAs(it, "location") && isPerhapsListedAs(it, "organization"),
    },
    {
      // "Camden, NJ"
      name: "state-code",
      type: "location",
      weight: 6,
      holds: (it) => STATE_CODES.has(it.text) && it.words[it.first]?.gap === ", " && isCapital(it.words[it.first - 1]),
    },
    {
      name: "tail",
      type: "location",
      weight: 3.5,
      yields: true,
      holds: (it) => wordCount(it) > 1 && LOCATION_TAILS.has(lastWord(it).key),
    },
    {
      name: "head",
      type: "location",
      weight: 1.5,
      yields: true,
      holds: (it) => wordCount(it) > 1 && LOCATION_HEADS.has(firstWord(it).key),
    },
    {
      name: "national-place",
      type: "location",
      weight: 5,
      yields: true,
      holds: (it) =>
        wordCount(it) > 1 &&
        isNationalPlace(namesFor(firstWord(it).text), it.text.slice(firstWord(it).text.length + 1)),
    },
    { name: "head-of", type: "location", weight: 3.5, yields: true, holds: (it) => HEAD_OF.test(it.text) },
    {
      name: "in",
      type: "location",
      weight: 1.2,
      yields: true,
      holds: (it) => keyBefore(it) === "in" && !/\b(?:shares|stake|interest|confidence) in $/.test(textBefore(it)),
    },
    {
      name: "to",
      type: "location",
      weight: 0.6,
      yields: true,
      holds: (it) =>
        /^(?:at|from|to|into|through)$/.test(keyBefore(it)) &&
        !isPerhapsListedAs(it, "organization") &&
        !AT_WORK.test(textBefore(it)) &&
        !/\b(?:according|due|close|thanks|compared|belong\w*|relat\w+|similar|sold|said|told|sell) to $/.test(
          textBefore(it),
        ),
    },
    { name: "near", type: "location", weight: 3, yields: true, holds: (it) => NEAR.has(keyBefore(it)) },
    {
      name: "place-before",
      type: "location",
      weight: 3.5,
      yields: true,
      holds: (it) => PLACES_BEFORE.test(textBefore(it)),
    },
    { name: "place-after", type: "location", weight: 2.5, yields: true, holds: (it) => PLACES_AFTER.has(keyAfter(it)) },
    { name: "before-country", type: "location", weight: 2.5, yields: true, holds: isBeforePlace },
    {
      // "Dixie Bank, Park City, Utah, said": an address
      name: "in-state",
      type: "location",
      weight: 5,
      holds: (it) =>
        it.words[it.first]?.gap === ", " &&
        isBeforePlace(it) &&
        IN_STATE.test(textAfter(it)) &&
        !isPlainFirstName(firstWord(it).key),
    },
    { name: "mp-for", type: "location", weight: 2.5, yields: true, holds: (it) => SEAT_OF.test(textBefore(it)) },
    { name: "said-to-be", type: "location", weight: 3, yields: true, holds: (it) => IS_LOCATION.test(textAfter(it)) },
    {
      name: "dateline",
      type: "location",
      weight: 6,
      holds: isDateline,
    },
  ],
  examples: [
    ["Prices rose in [Sweden].", "location"],
    ["The plant is near [Grozdov].", "location"],
    ["They met in [Stockholm], [Sweden].", "location", "location"],
    ["It fell on the town of [Ulmenau].", "location"],
    ["The [Zarvan River] flooded northern [Kestria].", "location", "location"],
    ["[Brindleton], [Ohio], lost its mill.", "location", "location"],
    ["He flew from [New York] to the [United States] base.", "location", "location"],
    ["It opens in [Camden], [NJ], in June.", "location", "location"],
    ["The mayor of [Quelby] resigned.", "location"],
    ["It was closed by the [Norvan State Bank], [Tarn City], [Utah], he said.", "organization", "location", "location"],
    ["The MP for [Tarnfield Central] resigned.", "location"],
    ["It stands on the banks of the [Zarva].", "location"],
    ["Prices rose in May."],
    ["The city cut taxes."],
  ],
};
