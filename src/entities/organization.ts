import {
  AT_WORK,
  type ClueFamily,
  firstWord,
  follows,
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
import { COMPANY_SUFFIXES, FOREIGN_HEADS, ORGANIZATION_HEADS, ORGANIZATION_TAILS, TRADES } from "./heads.ts";
import { isPlainFirstName, isSurname } from "./lexicon.ts";
import { isOrdinary, ordinariness } from "./ordinary.ts";
import { isAllCapitals } from "./spans/words.ts";

/** "the carrier Finnair", "newspaper El Pais" */
const KINDS = wordSet(
  `company firm group bank newspaper daily weekly magazine agency carrier airline retailer insurer broker brokerage maker manufacturer producer supplier operator chain giant unit subsidiary
   conglomerate union party club paper broadcaster station network publisher utility brokers rivals retailers startup start-up bookmaker brewer lender band duo trio label lobby charity foundation website outfit consultancy pollster watchdog regulator side automaker carmaker chipmaker drugmaker`,
);
/** Of these, what no place is called by. */
const IS_FIRM = wordSet(
  "company firm carrier airline retailer insurer startup start-up carmaker automaker chipmaker drugmaker conglomerate brewer club side",
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
const SAID_IT =
  /^,? (?:said|says|announced|reported|told (?:staff|employees|investors|workers|shareholders|customers))(?: (?:on|in) \w+| \w+day)? (?:that )?(?:it|its)\b/;
const OFFICE_OF =
  /\b(?:chief executive(?: officer)?|CEO|CFO|chairman|chairwoman|founder|co-founder|managing director|finance director|vice president|spokesman|spokeswoman|spokesperson) (?:of|for|at) (?:the )?$/;
/** "Acme chairman Jane Roe" */
const BEFORE_OFFICE =
  /^(?:['’]s)? (?:chairman|chairwoman|chief executive|CEO|CFO|president|vice president|analyst|economist|director|managing director|manager|founder|co-founder|head of \w+) \p{Lu}\p{Ll}/u;
/** "a band called Acme" */
const CALLED =
  /\b(?:band|group|duo|company|firm|startup|start-up|club|charity|team|website|organi[sz]ation|party|newspaper|magazine) (?:called|named|known as) (?:the )?["“]?$/;
/** "rivals such as Acme" */
const AMONG =
  /\b(?:companies|firms|banks|retailers|brands|carriers|airlines|makers|carmakers|automakers|chipmakers|brokers|insurers|lenders|rivals|competitors|suppliers|chains|startups|start-ups|utilities|operators|groups) (?:such as|like|including) (?:the )?$/i;
/** "acquired by Acme", "merger with Acme" */
const DEAL_WITH =
  /\b(?:(?:acquired|owned|operated|published|manufactured|taken over|backed) by|(?:merger|merge|joint venture|partnership) (?:with|between)|(?:acquire|acquiring|acquired|owns|parent|subsidiary of|unit of|division of|owner of|parent of|maker of|bid for|shareholders? (?:of|in)|investors? in)) (?:the )?$/;
/** The last words of the patterns that look at what stands before. */
const LINKS = wordSet(
  "the of for at as like including by with between in called named merge acquire acquiring acquired owns parent",
);
/** "Acme plans to", "Acme employs", "Acme posted a loss", "Acme cut its forecast" */
const ACTS_AS_FIRM =
  /^(?:,? which)? (?:also |now |has |had |recently )?(?:plans? to (?:buy|sell|build|open|close|cut|launch|invest|hire|raise|expand|list|spin|start|offer)|agreed to (?:buy|sell|acquire|pay|merge)|expects? (?:sales|revenues?|profits?|net|earnings|growth|full-year)|posted|reported (?:an? |net |first|second|third|fourth|sales|revenue|profits?|earnings|quarterly|record|higher|lower)|acquired|employs|employed|operates|manufactures?|produces|recalled|unveiled|rolled out|launched|shipped|took in|laid off|lays off|axes|breaks? even|broke even|told (?:staff|employees|investors|workers|shareholders|customers)|raised [$€£]|filed for|hired|(?:raised|cut|lowered|doubled|trimmed|slashed|reported|posted|increased) its|went public|was (?:founded|acquired|bought|taken over)|sells|makes (?!his|her))\b/;
/** "Acme, based in Oslo,", "Acme, a unit of", "Acme (NYSE: ACM)" */
const SET_APART =
  /^,? (?:which is )?(?:based|headquartered) (?:in|near|outside)\b|^, (?:a|the) (?:[\w-]+ ){0,3}(?:unit|subsidiary|division|arm|part) of\b|^, (?:owned|controlled|backed) by\b|^, its (?:[\w-]+ ){0,3}(?:rival|competitor|parent|subsidiary|supplier|unit)\b/;
const TICKER = /^ \((?:[A-Z]{2,6}(?:\.[A-Z]{1,2})?|NYSE|Nasdaq)[):, ]/;

const IS_ORGANIZATION = saidToBe(
  "company|firm|bank|airline|carrier|retailer|operator|automaker|carmaker|chipmaker|brewer|miner|exporter|importer|manufacturer|maker|producer|supplier|provider|publisher|newspaper|magazine|broadcaster|station|network|organi[sz]ation|agency|party|group|band|duo|trio|orchestra|club|team|university|school|college|institute|union|association|charity|foundation|startup|start-up|brand|chain|unit|subsidiary|insurer|lender|brokerage|conglomerate|think tank|railroad|railway",
);

const isPersonal = (key: string): boolean => isSurname(key) || isPlainFirstName(key);
const isPluralWord = (key: string): boolean => /[^s]s$/.test(key) && (ordinariness(key) ?? 0) > 0;

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
      // "delivery firm Nyala": a town's name too, but not here
      name: "kind-before-place",
      type: "organization",
      weight: 4.5,
      holds: (it) =>
        IS_FIRM.has(keyBefore(it)) && (isListedAs(it, "location") || isPerhapsListedAs(it, "organization")),
    },
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
      name: "office-of",
      type: "organization",
      weight: 2,
      yields: true,
      holds: (it) => follows(it, LINKS) && OFFICE_OF.test(textBefore(it)),
    },
    {
      // "Acme chairman Jane Roe"
      name: "before-office",
      type: "organization",
      weight: 1.5,
      yields: true,
      holds: (it) => BEFORE_OFFICE.test(textAfter(it)),
    },
    {
      name: "at-work",
      type: "organization",
      weight: 1.2,
      yields: true,
      holds: (it) => follows(it, LINKS) && AT_WORK.test(textBefore(it)),
    },
    {
      name: "called",
      type: "organization",
      weight: 3,
      yields: true,
      holds: (it) => follows(it, LINKS) && CALLED.test(textBefore(it)),
    },
    {
      name: "among",
      type: "organization",
      weight: 2,
      yields: true,
      holds: (it) => follows(it, LINKS) && AMONG.test(textBefore(it)),
    },
    {
      name: "deal-with",
      type: "organization",
      weight: 1,
      yields: true,
      holds: (it) => follows(it, LINKS) && DEAL_WITH.test(textBefore(it)),
    },
    {
      name: "acts-as-firm",
      type: "organization",
      weight: 1.2,
      yields: true,
      holds: (it) => ACTS_AS_FIRM.test(textAfter(it)),
    },
    { name: "set-apart", type: "organization", weight: 2, yields: true, holds: (it) => SET_APART.test(textAfter(it)) },
    {
      // "London-based Acme"
      name: "based-before",
      type: "organization",
      weight: 1.5,
      yields: true,
      holds: (it) => keyBefore(it) === "based",
    },
    {
      // "Acme said": somebody is first named in full.
      name: "said",
      type: "organization",
      weight: 0.8,
      yields: true,
      holds: (it) =>
        wordCount(it) === 1 &&
        it.entries.length === 0 &&
        /^(?:said|says|announced|reported)$/.test(keyAfter(it)) &&
        !isPersonal(it.key),
    },
    {
      name: "trade",
      type: "organization",
      weight: 2,
      yields: true,
      holds: (it) => wordCount(it) > 1 && TRADES.has(lastWord(it).key),
    },
    {
      // "Marlow Badgers", "Ogden Mixers"
      name: "plural-last",
      type: "organization",
      weight: 1.3,
      yields: true,
      holds: (it) =>
        wordCount(it) === 2 &&
        !isPlainFirstName(firstWord(it).key) &&
        !isPersonal(lastWord(it).key) &&
        isPluralWord(lastWord(it).key),
    },
    {
      name: "foreign-head",
      type: "organization",
      weight: 2.5,
      yields: true,
      holds: (it) => wordCount(it) > 1 && FOREIGN_HEADS.has(firstWord(it).key),
    },
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
    [
      "[Gorvan] told staff on Monday that it is closing; the research outfit [Brelko Metrics] said so.",
      "organization",
      "organization",
    ],
    ["[Smith & Tolley] merged with [Braun and Kessler Ltd.]", "organization", "organization"],
    ["The [Securities and Exchange Commission] fined him.", "organization"],
    ["[Veltane] posted a loss, and [Corvane] employs 900 people.", "organization", "organization"],
    ["[Mara Ostrow], chief executive of [Tarnco], hired him.", "person", "organization"],
    ["Rivals such as [Brelko] fell.", "organization"],
    ["[Brelko], based in [Turin], makes valves.", "organization", "location"],
    ["The lobby [Brelko] said so; [Tarnco] chairman [Jane Roe] agreed.", "organization", "organization", "person"],
    ["[Crédit Norvan] lent [Tarnfield Rovers] the sum.", "organization", "organization"],
    ["Sales at [Walmart] and [Target] rose.", "organization", "organization"],
    ["[3M] and [888 Holdings Plc] fell.", "organization", "organization"],
    ["[Gorvan Corp.] and [Tarn Communications] agreed.", "organization", "organization"],
    ["The [21st Infantry Division] met [First Tarnway Corp.] there.", "organization", "organization"],
    ["The pack holds 5,000 mAh, the plant makes 20 GWh."],
    [
      "[Gorvan] and [Tarnway Media] merged; the [Zarvan Herald] and [Quelby City Star] too.",
      "organization",
      "organization",
      "organization",
      "organization",
    ],
    ["[Amazon] cut prices; layoffs at [Zarvick] began.", "organization", "organization"],
    ["They founded a band called [Quelby].", "organization"],
    ["The delivery firm [Kadugli] grew, the outfit [Quarrow Metrics] said.", "organization", "organization"],
    ["[Zarvick], its main rival, told staff so.", "organization"],
    ["The [Census Department] of the [Ministry of Trade] said so.", "organization", "organization"],
    ["The stake of [Tarnco Motor Co Ltd] of [Japan] rose after a $90 million Series B.", "organization", "location"],
    ["Long-dated [Tarnco Holdings] bonds fell. Slaughterings rose.", "organization"],
    ["The [Tarnov Centre for Flood Prevention and Control] warned of it.", "organization"],
    ["The [Zarvick Metal Exchange] CMZR3 rose, TMUZMUSD10Y fell.", "organization"],
    ["The bank cut prices."],
    ["Shares fell. Profits rose."],
  ],
};
