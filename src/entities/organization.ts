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
import { COMPANY_SUFFIXES, ORGANIZATION_HEADS, ORGANIZATION_TAILS } from "./heads.ts";
import { isAllCapitals } from "./words.ts";

const KINDS = wordSet(
  "company firm group bank newspaper daily weekly magazine agency carrier airline retailer insurer broker brokerage maker manufacturer producer supplier operator chain giant unit subsidiary conglomerate union party club paper broadcaster station network publisher utility",
);
const BUSINESS = wordSet(
  "shares stock stocks spokesman spokeswoman officials executives subsidiary unit newspaper daily magazine news bonds employees workers shareholders investors plant factory headquarters lawmakers rebels guerrillas fighters party airlines radio television",
);
const OFFICERS = wordSet(
  "chairman chief president board shares stock profit profits earnings sales revenue revenues results net shareholders management headquarters ceo subsidiary unit operations rating debt dividend bid",
);

const OFFICE_OF =
  /\b(?:analysts?|economists?|traders?|dealers?|brokers?|strategists?|chairman|chief executive|director|head|president|spokesman|spokeswoman|executive|lawyer|partner) (?:at|with|for|of) (?:brokerage |broker |brokers |bank |the )?$/;

export const organizations: ClueFamily = {
  name: "entities/organization",
  clues: [
    {
      name: "list",
      type: "organization",
      weight: 4,
      holds: (it) => it.entries.some(({ type, ambiguous }) => type === "organization" && !ambiguous),
    },
    {
      name: "ambiguous-list",
      type: "organization",
      weight: 1,
      holds: (it) => it.entries.some(({ type, ambiguous }) => type === "organization" && ambiguous),
    },
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
      holds: (it) => wordCount(it) > 1 && ORGANIZATION_TAILS.has(lastWord(it).key),
    },
    {
      name: "head",
      type: "organization",
      weight: 4,
      holds: (it) =>
        wordCount(it) > 2 &&
        ORGANIZATION_HEADS.has(firstWord(it).key) &&
        it.words.slice(it.first, it.last).some(({ kind }) => kind === "lower"),
    },
    {
      name: "inner-suffix",
      type: "organization",
      weight: 3,
      holds: (it) =>
        wordCount(it) > 2 &&
        it.words
          .slice(it.first + 1, it.last)
          .some(({ key }) => COMPANY_SUFFIXES.has(key) || ORGANIZATION_HEADS.has(key) || key === "&"),
    },
    {
      name: "ticker",
      type: "organization",
      weight: 2,
      holds: (it) => /^ \((?:[A-Z]{2,6}(?:\.[A-Z]{1,2})?|NYSE|Nasdaq)[):, ]/.test(textAfter(it)),
    },
    {
      name: "shares-of",
      type: "organization",
      weight: 2.5,
      holds: (it) =>
        /\b(?:shares|stake|stock|holding|interest|unit|subsidiary|arm) (?:of|in) (?:the )?$/i.test(textBefore(it)),
    },
    { name: "kind-before", type: "organization", weight: 2.5, holds: (it) => KINDS.has(wordBefore(it)?.key ?? "") },
    {
      name: "business-after",
      type: "organization",
      weight: 1.5,
      holds: (it) => !isPossessive(it) && BUSINESS.has(wordAfter(it)?.key ?? ""),
    },
    {
      name: "officer-after",
      type: "organization",
      weight: 1.5,
      holds: (it) => isPossessive(it) && OFFICERS.has(it.words[it.last + 1]?.key ?? ""),
    },
    {
      name: "said-it",
      type: "organization",
      weight: 3,
      holds: (it) =>
        /^,? (?:said|says|announced|reported)(?: (?:on|in) \S+| \S+day)? (?:that )?(?:it|its)\b/.test(textAfter(it)),
    },
    {
      // "ING Barings", "LG Caltex"
      name: "capitals-part",
      type: "organization",
      weight: 2,
      holds: (it) =>
        wordCount(it) > 1 &&
        it.words.slice(it.first, it.last + 1).some(({ text }) => isAllCapitals(text) && !text.includes(".")),
    },
    {
      name: "analyst-of",
      type: "organization",
      weight: 2,
      holds: (it) => OFFICE_OF.test(textBefore(it)),
    },
    {
      name: "acronym",
      type: "organization",
      weight: 1,
      holds: (it) => wordCount(it) === 1 && isAllCapitals(it.text) && it.text.length < 6,
    },
  ],
  examples: [["[Gorvan Industries Inc.] cut prices.", "organization"], ["The bank cut prices."]],
};
