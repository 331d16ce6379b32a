import {
  type ClueFamily,
  firstWord,
  follows,
  isListedAs,
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
import { isFamilyFirst } from "./family-first.ts";
import { isTail } from "./heads.ts";
import { isFirstName, isPlainFirstName, isSurname, namesFor } from "./lexicon.ts";
import { isOrdinary } from "./ordinary.ts";
import type { Candidate } from "./spans/candidates.ts";
import { isAllCapitals } from "./spans/words.ts";

const SAYING = wordSet(
  "said says told added asked replied wrote argued testified recalled joked explained insisted declared warned noted",
);
const OFFICE =
  "(?:president|prime minister|minister|leader|chairman|chairwoman|director|head of|chief|executive|governor|mayor|spokesman|spokeswoman|spokesperson|secretary|analyst|economist|author|founder|co-founder|manager|editor|professor|coach|partner|trader|strategist|dealer|lawyer|attorney|senator|candidate|treasurer|ceo|cfo|commissioner|ambassador)";
const AGE = /^, (?:\d{1,2}|aged \d{1,3})(?:,|\.|$)/;
const APPOSITION = new RegExp(
  String.raw`^, (?:who|whose)\b|^, (?=[a-z])(?:[\w'’-]+ ){0,4}${OFFICE}\b|^, (?:[Cc]hief [Ee]xecutive|(?:[Vv]ice )?[Pp]resident|[Cc]hairman)\b`,
);
const KIN = wordSet(
  "wife husband son daughter father mother brother sister widow mistress lawyer lawyers girlfriend boyfriend parents cabinet presidency campaign visit successor predecessor re-election resignation death",
);
const RELATED = wordSet(
  "wife husband son daughter father mother brother sister widow named called nicknamed alias né née",
);
const ROLES_BEFORE = wordSet(
  `spokesman spokeswoman spokesperson analyst economist trader leader lawyer attorney minister president chairman director executive manager coach adviser aide author editor professor candidate envoy ambassador negotiator commander
   dictator senator governor mayor singer actor actress founder dealer strategist striker midfielder defender goalkeeper captain broker physicist scientist writer poet novelist composer painter rival challenger nominee billionaire tycoon financier
   businessman businesswoman entrepreneur journalist reporter politician judge prosecutor architect pianist guitarist comedian boxer champion teacher researcher historian biologist chemist activist king queen prince princess pope emperor pharaoh mr mrs`,
);
const IS_PERSON = saidToBe(
  "politician|singer|actor|actress|writer|author|poet|novelist|player|footballer|cricketer|golfer|musician|composer|painter|artist|scientist|physicist|engineer|lawyer|journalist|businessman|businesswoman|entrepreneur|professor|priest|bishop|king|queen|emperor|general|officer|athlete|swimmer|cyclist|boxer|guitarist|drummer|pianist|rapper|director|producer|MP|MEP|lawmaker|legislator|senator|congressman|congresswoman|councillor|minister|mayor|governor|striker|winger|midfielder|goalkeeper|banker|billionaire|co-founder|historian|philosopher|economist|analyst|man|woman|mother|father|son|daughter",
);
const LIKE = wordSet("as like including");
/** "guitarists such as Tarnley" */
const AMONG =
  /\b(?:guitarists|singers|musicians|artists|actors|actresses|players|writers|authors|directors|leaders|politicians|senators|candidates|economists|analysts|critics|celebrities|stars|composers|painters) (?:such as|like|including) $/i;
const INITIAL = /^(?:\p{Lu}\.){1,3}$/u;

const isNameLong = (it: Candidate): boolean => wordCount(it) > 1 && wordCount(it) < 5;

/** "Dave Matthews Band", "Cal Anderson Park": called after somebody. */
const isCalledAfter = (it: Candidate): boolean => wordCount(it) > 2 && isTail(lastWord(it).key);

/** "Touch Bar": more words than one, all of them ordinary. */
const isOfWords = (it: Candidate): boolean => wordCount(it) > 1 && wordsIn(it).every(({ key }) => isOrdinary(key));

/** "JAMA Tarnlow": letters are no first name. */
const isAcronymFirst = (it: Candidate): boolean =>
  isAllCapitals(firstWord(it).text) && !isAllCapitals(lastWord(it).text);

/** The last of two words is an ordinary noun that no family list has. */
const endsWithWord = (it: Candidate): boolean =>
  wordCount(it) === 2 && !it.titled && !isSurname(lastWord(it).key) && isOrdinary(lastWord(it).key);

/** "By Jane Roe", or the name on a line of its own near the top. */
const isByline = (it: Candidate): boolean =>
  it.sentence.index < 4 &&
  it.sentence.paragraph > 0 &&
  it.sentence.text.length < 60 &&
  isNameLong(it) &&
  /^(?:By )?$/i.test(textBefore(it)) &&
  /^(?:$| and |, )/.test(textAfter(it)) &&
  !BESIDE_BYLINE.test(textAfter(it));

/** A small word that stands in no byline: "Zed Model Y and Model 3 sold well". */
const BESIDE_BYLINE = /(?:^| )(?!(?:and|in|for|staff|senior|chief|correspondent|reporter|writer|editor)\b)\p{Ll}/u;

export const persons: ClueFamily = {
  name: "entities/person",
  clues: [
    { name: "title", type: "person", weight: 5, holds: (it) => it.titled },
    { name: "list", type: "person", weight: 3, holds: (it) => isListedAs(it, "person") },
    {
      name: "first-name",
      type: "person",
      weight: 3.5,
      yields: true,
      holds: (it) =>
        isNameLong(it) &&
        !isCalledAfter(it) &&
        isPlainFirstName(firstWord(it).key) &&
        !endsWithWord(it) &&
        !isAcronymFirst(it),
    },
    {
      // "Marlow Mixers", "Laurel Hollow"
      name: "first-name-and-word",
      type: "person",
      weight: 1.2,
      yields: true,
      holds: (it) => isNameLong(it) && isPlainFirstName(firstWord(it).key) && endsWithWord(it) && !isAcronymFirst(it),
    },
    {
      // "May", "Will": less where a sentence begins.
      name: "word-as-first-name",
      type: "person",
      weight: 2.5,
      yields: true,
      holds: (it) => isNameLong(it) && isFirstName(firstWord(it).key) && !isPlainFirstName(firstWord(it).key),
    },
    {
      name: "lone-first-name",
      type: "person",
      weight: 0.8,
      yields: true,
      holds: (it) => wordCount(it) === 1 && isPlainFirstName(it.key),
    },
    {
      name: "surname-list",
      type: "person",
      weight: 0.6,
      yields: true,
      holds: (it) => wordCount(it) < 4 && isSurname(lastWord(it).key) && !isOfWords(it),
    },
    {
      name: "family-name-first",
      type: "person",
      weight: 1.6,
      yields: true,
      holds: (it) => isFamilyFirst(wordsIn(it).map(({ key }) => key)) && !isCalledAfter(it),
    },
    {
      name: "initials",
      type: "person",
      weight: 3,
      yields: true,
      holds: (it) =>
        wordCount(it) > 1 &&
        wordsIn(it)
          .slice(0, -1)
          .some(({ text }) => INITIAL.test(text) && (text.length < 3 || namesFor(text).length === 0)),
    },
    { name: "age", type: "person", weight: 5, holds: (it) => AGE.test(textAfter(it)) },
    { name: "apposition", type: "person", weight: 1.5, yields: true, holds: (it) => APPOSITION.test(textAfter(it)) },
    {
      name: "said",
      type: "person",
      weight: 0.7,
      yields: true,
      holds: (it) => SAYING.has(keyAfter(it)),
    },
    {
      name: "said-before",
      type: "person",
      weight: 1.5,
      yields: true,
      holds: (it) => SAYING.has(keyBefore(it)) && /["”] *\w+ $/.test(textBefore(it)) && !ROLES_BEFORE.has(keyAfter(it)),
    },
    { name: "said-to-be", type: "person", weight: 2.5, yields: true, holds: (it) => IS_PERSON.test(textAfter(it)) },
    { name: "kin", type: "person", weight: 2.5, yields: true, holds: (it) => KIN.has(keyOwned(it)) },
    {
      name: "kin-before",
      type: "person",
      weight: 2,
      yields: true,
      holds: (it) =>
        RELATED.has(keyBefore(it)) || /\b(?:wife|husband|son|daughter|brother|sister), $/.test(textBefore(it)),
    },
    {
      name: "among",
      type: "person",
      weight: 2,
      yields: true,
      holds: (it) => follows(it, LIKE) && AMONG.test(textBefore(it)),
    },
    { name: "role-before", type: "person", weight: 2.5, yields: true, holds: (it) => ROLES_BEFORE.has(keyBefore(it)) },
    { name: "byline", type: "person", weight: 4, yields: true, holds: isByline },
  ],
  examples: [
    ["The fund hired [Anna Svensson] last year.", "person"],
    ["Mr. [Tarkovian] declined to comment.", "person"],
    ["Prime Minister [Olav Brekke] will resign, aides said.", "person"],
    ["Deputy Finance Minister [Ruhan Odell] opposed it.", "person"],
    ["Disaster Relief Minister [Ruhan Odell] opposed it.", "person"],
    ["The minister, [Tove Jarlen], who opposed it, resigned.", "person"],
    ["The talks with [Q. Z. Harnisch] failed.", "person"],
    ["Police said [Brok Tanner], 28, had fled.", "person"],
    ['"It is over," said [Quinlan].', "person"],
    ["[Zoltan Wexley], chief executive of the firm, said so.", "person"],
    ["The court heard [Harbin Oskey]'s wife.", "person"],
    ["The bank appointed [Ilse van der Moor] and [Karim bin Saleh].", "person", "person"],
    ["Lawmakers met [Theresa May] on Friday.", "person"],
    ["[Anna Svensson] spoke first. Then [Svensson] left.", "person", "person"],
    ["The [Kranzlers] said [Ludwig Kranzler] was ill.", "person", "person"],
    ["The deal was signed by [Lei Jun] and [Kim Jong Un].", "person", "person"],
    ["Prime Minister [John Major], Mr. [King] and [Edward Said] met.", "person", "person", "person"],
    ["[Ian Hamilton] spoke. It is late, [Hamilton] said.", "person", "person"],
    ["Police arrested [Julian Harrow] and [J.J. Tarnley].", "person", "person"],
    ["Economists such as [Quelby] disagree.", "person"],
    ["[Putin] and [Merkel] spoke.", "person", "person"],
    ["[Chi Tarnowa], the MP for [Tarnfield Central], and [Sun Weiming] met.", "person", "location", "person"],
    ["He met the chief executive on Monday."],
    ["The Prime Minister resigned in May."],
    ["Will prices fall? Mark the date."],
    ["Grant money ran out."],
  ],
};
