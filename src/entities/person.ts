import type { Candidate } from "./candidates.ts";
import {
  type ClueFamily,
  firstWord,
  lastWord,
  textAfter,
  textBefore,
  wordAfter,
  wordBefore,
  wordCount,
  wordSet,
} from "./clue.ts";
import { entriesOfKey, isSurname } from "./lexicon.ts";

const SAYING = wordSet("said says told added asked replied wrote argued testified recalled joked explained insisted");
const OFFICES_AFTER = /^, (?:\d{1,2}|aged \d{1,3})(?:,|\.|$)/;
const APPOSITION =
  /^, (?:who|whose|the (?:\S+ ){0,3}(?:president|minister|leader|chairman|director|head|chief|executive|governor|mayor|spokesman|spokeswoman|secretary|analyst|economist|author|founder|manager|editor|professor|coach)|(?:a|an|its|their|his|her) |(?:senior |chief |vice |deputy |former |managing |executive |acting )*(?:president|chairman|chairwoman|director|head|chief|executive|governor|mayor|spokesman|spokeswoman|secretary|analyst|economist|founder|manager|editor|professor|partner|trader|strategist|dealer)\b)/;
const KIN = wordSet(
  "wife husband son daughter father mother brother sister widow mistress lawyer lawyers girlfriend boyfriend parents",
);
const ROLES_BEFORE = wordSet(
  "spokesman spokeswoman spokesperson analyst economist trader leader lawyer attorney minister president chairman director executive manager coach adviser aide author editor professor candidate envoy ambassador negotiator commander dictator senator governor mayor singer actor actress founder dealer strategist striker midfielder defender goalkeeper captain broker",
);
const INITIAL = /^\p{Lu}\.$/u;

const firstNames = (it: Candidate) => entriesOfKey(firstWord(it).key).filter(({ type }) => type === "first-name");

export const persons: ClueFamily = {
  name: "entities/person",
  clues: [
    { name: "title", type: "person", weight: 5, holds: (it) => it.titled },
    {
      name: "full-name-list",
      type: "person",
      weight: 3,
      holds: (it) => it.entries.some(({ type }) => type === "person"),
    },
    {
      name: "first-name",
      type: "person",
      weight: 3.5,
      holds: (it) => wordCount(it) > 1 && wordCount(it) < 5 && firstNames(it).some(({ ambiguous }) => !ambiguous),
    },
    {
      name: "ambiguous-first-name",
      type: "person",
      weight: 2.5,
      holds: (it) =>
        wordCount(it) > 1 &&
        wordCount(it) < 5 &&
        firstNames(it).length > 0 &&
        firstNames(it).every(({ ambiguous }) => ambiguous),
    },
    {
      name: "surname-list",
      type: "person",
      weight: 1,
      holds: (it) => wordCount(it) < 4 && isSurname(lastWord(it).key),
    },
    {
      name: "initials",
      type: "person",
      weight: 3,
      holds: (it) => wordCount(it) > 1 && it.words.slice(it.first, it.last).some(({ text }) => INITIAL.test(text)),
    },
    { name: "age", type: "person", weight: 5, holds: (it) => OFFICES_AFTER.test(textAfter(it)) },
    { name: "apposition", type: "person", weight: 1.5, holds: (it) => APPOSITION.test(textAfter(it)) },
    {
      name: "said",
      type: "person",
      weight: 1,
      holds: (it) => SAYING.has(wordAfter(it)?.key ?? "") && firstWord(it).kind === "capital",
    },
    {
      name: "said-before",
      type: "person",
      weight: 1.5,
      holds: (it) => SAYING.has(wordBefore(it)?.key ?? "") && /["”,] *\S+ $/.test(textBefore(it)),
    },
    {
      name: "kin",
      type: "person",
      weight: 2.5,
      holds: (it) => it.words[it.last]?.possessive === true && KIN.has(it.words[it.last + 1]?.key ?? ""),
    },
    { name: "role-before", type: "person", weight: 2.5, holds: (it) => ROLES_BEFORE.has(wordBefore(it)?.key ?? "") },
    {
      name: "byline",
      type: "person",
      weight: 4,
      holds: (it) =>
        it.sentence.index < 4 &&
        wordCount(it) > 1 &&
        wordCount(it) < 4 &&
        /^(?:By )?$/i.test(textBefore(it)) &&
        /^(?:$| and |, )/.test(textAfter(it)) &&
        it.sentence.paragraph > 0 &&
        it.sentence.text.length < 60,
    },
  ],
  examples: [
    ["The fund hired [Anna Svensson] last year.", "person"],
    ["Mr. [Tarkovian], 46, declined to comment.", "person"],
    ["He met the chief executive on Monday."],
  ],
};
