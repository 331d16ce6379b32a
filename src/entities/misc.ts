import {
  type ClueFamily,
  firstWord,
  follows,
  isListedAs,
  keyAfter,
  lastWord,
  saidToBe,
  textAfter,
  textBefore,
  wordCount,
  wordSet,
  wordsIn,
} from "./clue.ts";
import { EVENT_HEADS, EVENT_TAILS, INDEX_TAILS, isOrganizationTail, isTail, LAW_TAILS } from "./heads.ts";
import { isFirstName, isSurname, namesFor } from "./lexicon.ts";
import { isOrdinary, isPrefixed } from "./ordinary.ts";
import type { Candidate } from "./spans/candidates.ts";

const COMBINING =
  /^(?:Anglo|Franco|Sino|Russo|Indo|Euro|Afro|Greco|Austro|Serbo|Italo|Hispano|Luso|Nippo|Turco|Judeo|Israeli)$/;
const SIDES: ReadonlySet<string> = new Set(["nationality", "location", "organization"]);
const isSide = (side: string): boolean => COMBINING.test(side) || namesFor(side).some(({ type }) => SIDES.has(type));

/** A name with a hyphen and a small word: "U.S.-led", "Oscar-winning". */
const isDerived = (it: Candidate): boolean =>
  wordCount(it) < 5 &&
  /^\p{Lu}[^-].*-\p{Ll}{3,}$/u.test(it.text) &&
  (!isOrdinary(lastWord(it).key) || namesFor(stemOf(it)).length > 0) &&
  !isSurname(lastWord(it).key) &&
  !isPrefixed(it.key);
const stemOf = ({ text }: Candidate): string => text.replace(/-\p{Ll}+$/u, "");
const isOfPeople = (it: Candidate): boolean =>
  namesFor(stemOf(it)).some(({ type }) => type === "nationality" || type === "location");

const INDEX_AFTER = /^(?: (?:share|stock|stocks?|blue-chip))? (?:index|average|futures)\b/;

/** What follows the name of a product. */
const WARES = wordSet(
  `sedan sedans car cars model models minivan minivans pickup pickups truck suv suvs hatchback smartphone smartphones phone phones tablet tablets chip chips processor processors browser console consoles software app apps jet jets
   aircraft plane planes jetliner jetliners airliner helicopter helicopters missile missiles rifle rifles tank tanks vaccine drug drugs pill tablets hybrid hybrids watch watches smartwatch smartwatches headset headsets speaker speakers motorcycle motorcycles scooter scooters handset handsets laptop laptops camera cameras engine engines liner ferry tanker satellite rocket`,
);
const WARES_BEFORE =
  /\b(?:vehicles?|cars?|models?|drugs?|vaccines?|smartphones?|sedans?|pickup|games?|versions? of|generics? of|called the|brands?|painkiller|antidepressant|medicine|software|app|ship|ferry|tanker|frigate|destroyer|satellite|spacecraft|rocket) (?:such as |like |including |the )?$/;
const WORKS_BEFORE =
  /\b(?:album|film|movie|novel|book|song|single|musical|opera|sitcom|poem|play|documentary|anthem|memoir|bestseller|sequel|thriller|blockbuster|miniseries|podcast|soundtrack),? (?:called |entitled |titled |named )?["“]?(?:The )?$/;

/** The last words of the patterns for works. */
const BEFORE_WORKS = wordSet(
  "album film movie novel book song single musical opera sitcom poem play documentary anthem memoir bestseller sequel thriller blockbuster miniseries podcast soundtrack series comedy drama called entitled titled named the",
);
/** "her second novel", "the 1999 film": with what only a work is called by. */
const WORK_NOUN =
  /\b(?:the|an?|his|her|their|its|debut|new|hit|first|second|third|latest|final|\d{4}|['’]s) (?:[\w-]+ ){0,2}(?:album|film|movie|novel|book|song|single|musical|opera|sitcom|poem|play|documentary|memoir|bestseller|comedy|drama|thriller|sequel|series),? (?:called |entitled |titled |named )?["“]?(?:The )?$/i;
const IS_WORK = saidToBe(
  "album|film|movie|novel|book|song|single|musical|opera|sitcom|poem|play|documentary|series|show|anime|manga|memoir|game|magazine column|painting|sculpture",
);
const IS_PRODUCT = saidToBe(
  "smartphone|phone|tablet|car|sedan|minivan|aircraft|helicopter|missile|rifle|engine|drug|medicine|vaccine|software|app|browser|processor|programming language|operating system|beer|wine|ship|vessel|destroyer|frigate|locomotive",
);
const IS_EVENT = saidToBe(
  "festival|tournament|competition|championship|battle|war|conference|summit|holiday|campaign|operation|ceremony|award|prize",
);

const PEOPLE_AFTER = wordSet("people peoples tribe tribes tribesmen language languages dialect minority villagers");
const EVENT_AFTER = wordSet("conference summit festival tournament marathon exhibition expo gala hackathon");

/** Firms whose name stands before that of a model: "the Ford Zephyr". */
const MAKERS = wordSet(
  `toyota honda nissan ford chevrolet chevy buick cadillac dodge chrysler jeep tesla volkswagen audi bmw mercedes mercedes-benz porsche opel vauxhall skoda fiat lancia ferrari lamborghini maserati renault peugeot citroen dacia volvo saab hyundai
   kia mazda subaru suzuki lexus infiniti acura jaguar lada byd geely nio rivian yamaha kawasaki ducati samsung nokia motorola huawei xiaomi oppo vivo oneplus airbus boeing bombardier embraer cessna gulfstream nikon canon nintendo`,
);
const BUSINESS_WORD =
  /^(?:motors?|credit|racing|financial|group|mobility|research|sales|dealer|foundation|field|center|centre|international|global|capital|energy|electronics|display|electro|insurance|heavy|chairman|chief|president|unit|plant|stadium|museum|arena|networks?|solutions|north|south|east|west|team|industries|techwin|sdi|holdings?|cars?|trucks?)$/;

/** "Ford Zephyr": a maker and a word that is neither somebody's name nor a place, nor says what part of the firm it is. */
function isMakersModel(it: Candidate): boolean {
  if (wordCount(it) !== 2 || !MAKERS.has(firstWord(it).key) || it.titled) return false;
  const { key, text } = lastWord(it);
  return !BUSINESS_WORD.test(key) && !isTail(key) && !isListedElsewhere(text) && /^\p{Lu}/u.test(text);
}
const isListedElsewhere = (text: string): boolean =>
  namesFor(text).some(({ type, ambiguous }) => !ambiguous && type !== "product");

/** "iPhone 15 Pro", "PlayStation Vita": a line of products that the lists know, and what tells one of it. */
function isOfListedLine(it: Candidate): boolean {
  if (wordCount(it) < 2 || wordCount(it) > 6 || isOrganizationTail(lastWord(it))) return false;
  const words = wordsIn(it).map(({ text }) => text);
  const isLine = (list: readonly string[]): boolean =>
    namesFor(list.join(" ")).some(({ type, ambiguous }) => type === "product" && !ambiguous);
  const [maker = "", ...rest] = words;
  // "Apple iPad Pro"
  const model = namesFor(maker).some(({ type }) => type === "organization") ? rest : [];
  return rest.some((_, i) => isLine(words.slice(0, i + 1)) || (model.length > i && isLine(model.slice(0, i + 1))));
}

/** "Toyota's Zephyr": what a listed firm owns, unless it is somebody. */
function isOwnedByFirm({ words, first, titled, entries }: Candidate): boolean {
  const owner = words[first - 1];
  if (owner?.possessive !== true || titled || entries.length > 0 || isFirstName(words[first]?.key ?? "")) return false;
  return namesFor(owner.text).some(({ type, ambiguous }) => type === "organization" && !ambiguous);
}

/** Nationalities, events, products, works and what is none of the others. */
export const others: ClueFamily = {
  name: "entities/misc",
  clues: [
    { name: "nationality-list", type: "nationality", weight: 4.5, holds: (it) => isListedAs(it, "nationality") },
    {
      // "the Zarvan people"
      name: "people-after",
      type: "nationality",
      weight: 3,
      yields: true,
      holds: (it) => wordCount(it) === 1 && PEOPLE_AFTER.has(keyAfter(it)),
    },
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
      // "Japan's Nikkei futures", "the Nikkei average"
      name: "index-after",
      type: "other",
      weight: 5,
      holds: (it) =>
        wordCount(it) === 1 &&
        !isListedAs(it, "location") &&
        !isListedAs(it, "nationality") &&
        !isOrdinary(it.key) &&
        INDEX_AFTER.test(textAfter(it)),
    },
    {
      name: "index-tail",
      type: "other",
      weight: 4,
      yields: true,
      holds: (it) => wordCount(it) > 1 && INDEX_TAILS.has(lastWord(it).key),
    },
    // "U.S.-led", "South Korea-based"
    { name: "derived", type: "nationality", weight: 6, holds: (it) => isDerived(it) && isOfPeople(it) },
    // "Oscar-winning"
    { name: "derived-otherwise", type: "other", weight: 6, holds: (it) => isDerived(it) && !isOfPeople(it) },
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
            /\p{L} \p{Lu}\p{L}?\d$|^\d{3}(?:-\d{1,3})? \p{Lu}|^\p{Lu}{1,3}-?\d{1,3}\p{Lu}? \p{Lu}\p{Ll}|^\p{Lu}\p{Ll}+ \d{3} \p{Lu}|\p{L} \p{Lu}?\p{L}?\d{1,3} (?:Pro|Plus|Max|Ultra|Mini|Lite|Air|Edge|Neo|SE|XL)$/u.test(
              it.text,
            ))),
    },
    { name: "makers-model", type: "product", weight: 4, yields: true, holds: isMakersModel },
    { name: "listed-line", type: "product", weight: 3.5, yields: true, holds: isOfListedLine },
    { name: "owned-by-firm", type: "product", weight: 0.7, yields: true, holds: isOwnedByFirm },
    // "Model Y", "Disney+"
    {
      name: "letter",
      type: "product",
      weight: 3,
      yields: true,
      holds: (it) => /^(?:Model|Type|Mark|Series) [A-Z]{1,2}$/.test(it.text),
    },
    { name: "plus", type: "product", weight: 1.5, yields: true, holds: (it) => /\p{L}\+$/u.test(it.text) },
    { name: "event-after", type: "event", weight: 1.5, yields: true, holds: (it) => EVENT_AFTER.has(keyAfter(it)) },
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
    {
      name: "work-noun",
      type: "work",
      weight: 2,
      yields: true,
      holds: (it) => follows(it, BEFORE_WORKS) && WORK_NOUN.test(textBefore(it)),
    },
    {
      name: "work-before",
      type: "work",
      weight: 2.5,
      yields: true,
      holds: (it) => follows(it, BEFORE_WORKS) && WORKS_BEFORE.test(textBefore(it)),
    },
  ],
  examples: [
    ["[German] exports fell.", "nationality"],
    ["The [Swedes] left early.", "nationality"],
    ["A [U.S.-led] force met a [Denmark]-based firm.", "nationality", "location"],
    ["[Franco-German] talks failed.", "nationality"],
    ["The [Zarvan] people live there.", "nationality"],
    ["An [Oscar-winning] film sold well.", "other"],
    ["The [Apple iPad Pro] and the [Sony PlayStation 5] sold out.", "product", "product"],
    ["The [Gorvan Cup] begins in July.", "event"],
    ["He won the [Nobel Peace Prize].", "event"],
    ["The [Zephira] sedan sells well.", "product"],
    ["The hit “[Lantern Boys]” came out in June.", "work"],
    ["It ordered four [Gorvan A31] jets.", "product"],
    ["The [Gorvan G9 Pro] sells well.", "product"],
    ["[Toyota]'s [Zephira] outsold the [Ford Zephyr].", "organization", "product", "product"],
    ["The [iPhone 15 Pro] and the [Model Y] sold out.", "product", "product"],
    ["Her second novel, [The Long Road], came out.", "work"],
    ["The [Tarnco] conference opened.", "event"],
    ["The [Zurvax] index and the [Nikkei] average rose.", "other", "other"],
    ["The new [Zephira] watch sells well.", "product"],
    ["Pre-tax profits fell."],
    ["Exports fell."],
    ["A two-year-old plan for profit-taking failed."],
  ],
};
