import {
  type ClueFamily,
  firstWord,
  isListedAs,
  isPerhapsListedAs,
  keyAfter,
  keyBefore,
  keyOwned,
  lastWord,
  saidToBe,
  textAfter,
  textBefore,
  wordCount,
  wordSet,
  wordsIn,
} from "./clue.ts";
import { COMPANY_SUFFIXES, ORGANIZATION_HEADS, ORGANIZATION_TAILS } from "./heads.ts";
import { isOrdinary } from "./ordinary.ts";
import { isAllCapitals } from "./spans/words.ts";

/** "the carrier Finnair", "newspaper El Pais" */
const KINDS = wordSet(
  `company firm group bank newspaper daily weekly magazine agency carrier airline retailer insurer broker brokerage maker manufacturer producer supplier operator chain giant unit subsidiary
   conglomerate union party club paper broadcaster station network publisher utility brokers rivals retailers startup start-up bookmaker brewer lender automaker carmaker chipmaker drugmaker`,
);
/** "Acme shares", "Acme spokesman" */
const BUSINESS = wordSet(
  `shares stock stocks spokesman spokeswoman officials executives subsidiary unit newspaper daily magazine news bonds employees workers shareholders investors plant factory headquarters lawmakers
   rebels guerrillas fighters party airlines radio television militants gunmen faction board directors management group newsroom`,
);
/** "Acme's earnings" */
const OWNED = wordSet(
  `chairman chief board shares stock profit profits earnings sales revenue revenues results net shareholders management headquarters ceo subsidiary unit operations rating debt dividend bid
   products customers stores offices directors plants acquisition takeover`,
);
const STAKE = /\b(?:shares|stake|stock|holding|subsidiary|takeover|acquisition|control) (?:of|in) (?:the )?$/i;
const OFFICE_AT =
  /\b(?:analysts?|economists?|traders?|dealers?|brokers?|strategists?|executive|partner|manager) (?:at|with|for) (?:brokerage |broker |brokers |bank |the )?$/;
const SAID_IT = /^,? (?:said|says|announced|reported)(?: (?:on|in) \w+| \w+day)? (?:that )?(?:it|its)\b/;
const TICKER = /^ \((?:[A-Z]{2,6}(?:\.[A-Z]{1,2})?|NYSE|Nasdaq)[):, ]/;

const IS_ORGANIZATION = saidToBe(
  "company|firm|bank|airline|carrier|retailer|manufacturer|maker|producer|supplier|provider|publisher|newspaper|magazine|broadcaster|station|network|organi[sz]ation|agency|party|group|band|duo|trio|orchestra|club|team|university|school|college|institute|union|association|charity|foundation|startup|start-up|brand|chain|unit|subsidiary|insurer|lender|brokerage|conglomerate|think tank|railroad|railway",
);

export const organizations: ClueFamily = {
  name: "entities/organization",
  clues: [
    { name: "list", type: "organization", weight: 4, holds: (it) => isListedAs(it, "organization") },
    { name: "word-in-list", type: "organization", weight: 1, holds: (it) => isPerhapsListedAs(it, "organization") },
    {
      name: "suffix",
      type: "organization",
      weight: 6,
      holds: (it) => wordCount(it) > 1 && COMPANY_SUFFIXES.has(lastWord(it).key),
    },
    {
      name: "tail",
      type: "organization",
      weight: 4,
      yields: true,
      holds: (it) => wordCount(it) > 1 && ORGANIZATION_TAILS.has(lastWord(it).key),
    },
    {
      name: "head",
      type: "organization",
      weight: 4,
      yields: true,
      holds: (it) =>
        wordCount(it) > 2 &&
        ORGANIZATION_HEADS.has(firstWord(it).key) &&
        wordsIn(it).some(({ kind }) => kind === "lower"),
    },
    {
      name: "inner-suffix",
      type: "organization",
      weight: 3,
      yields: true,
      holds: (it) =>
        wordCount(it) > 2 &&
        wordsIn(it)
          .slice(1, -1)
          .some(({ key }) => COMPANY_SUFFIXES.has(key) || ORGANIZATION_HEADS.has(key) || key === "&"),
    },
    {
      name: "ticker",
      type: "organization",
      weight: 1.5,
      yields: true,
      holds: (it) => TICKER.test(textAfter(it)) && !wordsIn(it).every(({ key }) => isOrdinary(key)),
    },
    { name: "stake", type: "organization", weight: 2.5, yields: true, holds: (it) => STAKE.test(textBefore(it)) },
    { name: "kind-before", type: "organization", weight: 2.5, yields: true, holds: (it) => KINDS.has(keyBefore(it)) },
    {
      name: "business-after",
      type: "organization",
      weight: 1.5,
      yields: true,
      holds: (it) => BUSINESS.has(keyAfter(it)),
    },
    { name: "owned", type: "organization", weight: 1.5, yields: true, holds: (it) => OWNED.has(keyOwned(it)) },
    { name: "said-it", type: "organization", weight: 3, yields: true, holds: (it) => SAID_IT.test(textAfter(it)) },
    {
      name: "said-to-be",
      type: "organization",
      weight: 2.5,
      yields: true,
      holds: (it) => IS_ORGANIZATION.test(textAfter(it)),
    },
    {
      name: "domain",
      type: "organization",
      weight: 3,
      yields: true,
      holds: (it) => /^\S+\.(?:com|org|net|co|io)$/i.test(it.text),
    },
    { name: "office-at", type: "organization", weight: 2, yields: true, holds: (it) => OFFICE_AT.test(textBefore(it)) },
    {
      // "ING Barings", "LG Caltex"
      name: "capitals-part",
      type: "organization",
      weight: 1.5,
      yields: true,
      holds: (it) =>
        wordCount(it) > 1 &&
        /^[A-Z]{2,4}$/.test(firstWord(it).text) &&
        !isAllCapitals(lastWord(it).text) &&
        !it.initial,
    },
    {
      // "CoreLogic", "FactSet"; not "McKenzie"
      name: "inner-capital",
      type: "organization",
      weight: 1.2,
      yields: true,
      holds: (it) =>
        wordCount(it) === 1 &&
        /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(it.text) &&
        !/^(?:Mc|Mac|De|La|Le|Di|Du|Van|Fitz)\p{Lu}/u.test(it.text),
    },
    {
      name: "letters",
      type: "organization",
      weight: 1,
      yields: true,
      holds: (it) => wordCount(it) === 1 && /^[A-Z][A-Z&-]{1,5}$/.test(it.text),
    },
  ],
  examples: [
    ["[Gorvan Industries Inc.] cut prices.", "organization"],
    ["He left the [Ministry of Finance] in June.", "organization"],
    ["The [Tarnov Liberation Front] denied it.", "organization"],
    ["Shares of [Quarell] fell 3 percent.", "organization"],
    ["[Quarell] said it would cut 300 jobs.", "organization"],
    ["The carrier [Norvik] will add flights.", "organization"],
    ["[Smith & Tolley] merged with [Braun and Kessler Ltd.]", "organization", "organization"],
    ["The [Securities and Exchange Commission] fined him.", "organization"],
    ["The bank cut prices."],
    ["Shares fell. Profits rose."],
  ],
};
