import {
  type ClueFamily,
  firstWord,
  isListedAs,
  keyAfter,
  lastWord,
  saidToBe,
  textAfter,
  textBefore,
  wordCount,
  wordSet,
} from "./clue.ts";
import { EVENT_HEADS, EVENT_TAILS, INDEX_TAILS, LAW_TAILS } from "./heads.ts";
import { isSurname, namesFor } from "./lexicon.ts";
import { isOrdinary } from "./ordinary.ts";

const COMBINING =
  /^(?:Anglo|Franco|Sino|Russo|Indo|Euro|Afro|Greco|Austro|Serbo|Italo|Hispano|Luso|Nippo|Turco|Judeo|Israeli)$/;
const SIDES: ReadonlySet<string> = new Set(["nationality", "location", "organization"]);
const isSide = (side: string): boolean => COMBINING.test(side) || namesFor(side).some(({ type }) => SIDES.has(type));

/** What follows the name of a product. */
export const WARES = wordSet(
  `sedan sedans car cars model models minivan minivans pickup pickups truck suv suvs hatchback smartphone smartphones phone phones tablet tablets chip chips processor processors browser console consoles software app apps jet jets
   aircraft plane planes jetliner jetliners airliner helicopter helicopters missile missiles rifle rifles tank tanks vaccine drug drugs pill tablets hybrid hybrids handset handsets laptop laptops camera cameras engine engines liner ferry tanker satellite rocket`,
);
const WARES_BEFORE =
  /\b(?:vehicles?|cars?|models?|drugs?|vaccines?|smartphones?|sedans?|pickup|games?|versions? of|generics? of|called the|brands?|painkiller|antidepressant|medicine|software|app|ship|ferry|tanker|frigate|destroyer|satellite|spacecraft|rocket) (?:such as |like |including |the )?$/;
const WORKS_BEFORE =
  /\b(?:album|film|movie|novel|book|song|single|musical|opera|sitcom|poem|play|documentary|anthem|memoir|bestseller) (?:called |entitled |titled |named )?["“]?$/;

const IS_WORK = saidToBe(
  "album|film|movie|novel|book|song|single|musical|opera|sitcom|poem|play|documentary|series|show|anime|manga|memoir|game|magazine column|painting|sculpture",
);
const IS_PRODUCT = saidToBe(
  "smartphone|phone|tablet|car|sedan|minivan|aircraft|helicopter|missile|rifle|engine|drug|medicine|vaccine|software|app|browser|processor|programming language|operating system|beer|wine|ship|vessel|destroyer|frigate|locomotive",
);
const IS_EVENT = saidToBe(
  "festival|tournament|competition|championship|battle|war|conference|summit|holiday|campaign|operation|ceremony|award|prize",
);

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
      name: "event-head",
      type: "event",
      weight: 4,
      yields: true,
      holds: (it) => wordCount(it) > 1 && EVENT_HEADS.has(firstWord(it).key),
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
        (!isOrdinary(lastWord(it).key) || namesFor(it.text.replace(/-\p{Ll}+$/u, "")).length > 0) &&
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
      holds: (it) =>
        wordCount(it) < 4 &&
        (/\p{Lu}[\p{L}-]{0,30} \d{1,4}(?:\.\d)?$|(?:^| )\p{Lu}[\p{L}-]{0,3}\d{2,4}(?:\p{L}{1,3}|-\d{1,3})?$/u.test(
          it.text,
        ) ||
          (wordCount(it) > 1 &&
            /\p{L} \p{Lu}\p{L}?\d$|^\d{3}(?:-\d{1,3})? \p{Lu}|^\p{Lu}{1,3}-?\d{1,3}\p{Lu}? \p{Lu}\p{Ll}|^\p{Lu}\p{Ll}+ \d{3} \p{Lu}/u.test(
              it.text,
            ))),
    },
    { name: "ware-after", type: "product", weight: 2, yields: true, holds: (it) => WARES.has(keyAfter(it)) },
    { name: "ware-before", type: "product", weight: 2, yields: true, holds: (it) => WARES_BEFORE.test(textBefore(it)) },
    {
      name: "quoted-title",
      type: "work",
      weight: 2.2,
      yields: true,
      holds: (it) => /(?:^|[\s(])["“]$/.test(textBefore(it)) && /^[,.]?["”]/.test(textAfter(it)) && !it.titled,
    },
    { name: "said-to-be-work", type: "work", weight: 3, yields: true, holds: (it) => IS_WORK.test(textAfter(it)) },
    {
      name: "said-to-be-product",
      type: "product",
      weight: 2.5,
      yields: true,
      holds: (it) => IS_PRODUCT.test(textAfter(it)),
    },
    { name: "said-to-be-event", type: "event", weight: 2.5, yields: true, holds: (it) => IS_EVENT.test(textAfter(it)) },
    { name: "work-before", type: "work", weight: 2.5, yields: true, holds: (it) => WORKS_BEFORE.test(textBefore(it)) },
  ],
  examples: [
    ["[German] exports fell.", "nationality"],
    ["The [Swedes] left early.", "nationality"],
    ["A [U.S.-led] force met a [Denmark]-based firm.", "nationality", "location"],
    ["[Franco-German] talks failed.", "nationality"],
    ["The [Gorvan Cup] begins in July.", "event"],
    ["He won the [Nobel Peace Prize].", "event"],
    ["The [Zephira] sedan sells well.", "product"],
    ["The hit “[Lantern Boys]” came out in June.", "work"],
    ["It ordered four [Gorvan A31] jets.", "product"],
    ["Exports fell."],
    ["A two-year-old plan for profit-taking failed."],
  ],
};
