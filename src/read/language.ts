/**
 * The language of a text as a BCP 47 tag: by its script where a script has one language, else by its commonest words.
 * What the source declares settles what these leave open and keeps its region ("en-GB"). `und` when nothing decides.
 */
export function decideLanguage(text: string, declared?: string): string {
  const tag = declared === undefined ? undefined : canonicalTag(declared);
  const votes = count(text.slice(0, SAMPLE).toLowerCase());
  const decided = byScript(votes.letters) ?? byWords(votes);
  if (tag === undefined) return decided ?? "und";
  const [subtag = ""] = tag.split("-");
  const said = SAME[subtag] ?? subtag;
  const votesFor = (language: string) => votes.words.get(language) ?? 0;
  const isClose = decided !== undefined && votesFor(said) > 0 && votesFor(said) >= votesFor(decided) * CLOSE;
  return decided === undefined || decided === said || isClose ? tag : decided;
}

/** Characters looked at: enough to decide, in a few dozen microseconds. */
const SAMPLE = 2000;
/** A declared language with this share of the winner's votes wins: Danish and Norwegian differ by no more. */
const CLOSE = 0.85;

/** Languages that the lists do not tell apart from another. */
const SAME: Readonly<Record<string, string>> = { nb: "no", nn: "no", bs: "hr", sh: "hr", ms: "id" };

/** "EN_us" → "en-US"; undefined when it is no tag. */
function canonicalTag(declared: string): string | undefined {
  const [language = "", ...rest] = declared.trim().replaceAll("_", "-").split("-");
  if (!/^[a-z]{2,3}$/i.test(language) || /^(?:und|mul|zxx)$/i.test(language)) return undefined;
  const region = rest.find((part) => /^[a-z]{2}$/i.test(part));
  return region === undefined ? language.toLowerCase() : `${language.toLowerCase()}-${region.toUpperCase()}`;
}

interface Votes {
  /** Letters by script. */
  letters: Map<string, number>;
  /** Common words by language; a word that several languages share is a vote for each. */
  words: Map<string, number>;
  seen: Map<string, number>;
  /** All words of Latin and Cyrillic letters. */
  total: number;
}

function count(text: string): Votes {
  const votes: Votes = { letters: new Map(), words: new Map(), seen: new Map(), total: 0 };
  let ascii = 0;
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0;
    const isAscii = unit >= 0x61 && unit <= 0x7a;
    const script = isAscii || unit < 0x80 ? undefined : scriptOf(unit);
    if (isAscii) ascii++;
    else if (script !== undefined) add(votes.letters, script);
    if (isAscii || script === "Latin" || script === "Cyrillic") {
      if (start < 0) start = i;
    } else if (start >= 0) {
      votes.total++;
      if (i - start <= LONGEST_WORD) addWord(votes, text.slice(start, i));
      start = -1;
    }
  }
  votes.letters.set("Latin", (votes.letters.get("Latin") ?? 0) + ascii);
  return votes;
}

function addWord(votes: Votes, word: string): void {
  const languages = WORDS.get(word);
  if (languages === undefined || add(votes.seen, word) > MAX_PER_WORD) return;
  for (const language of languages) add(votes.words, language);
}

function add(counts: Map<string, number>, key: string): number {
  const sum = (counts.get(key) ?? 0) + 1;
  counts.set(key, sum);
  return sum;
}

/** The script of a UTF-16 unit beyond ASCII in lower case, where it tells a language or needs its words. */
function scriptOf(unit: number): string | undefined {
  return SCRIPTS.find(([from, to]) => unit >= from && unit <= to)?.[2];
}

// Blocks of the Basic Multilingual Plane by name of script; the script of one language bears the language's own tag.
const SCRIPTS: readonly (readonly [from: number, to: number, script: string])[] = [
  [0xdf, 0x24f, "Latin"],
  [0x1e00, 0x1eff, "Latin"],
  [0x370, 0x3ff, "el"],
  [0x400, 0x52f, "Cyrillic"],
  [0x531, 0x58f, "hy"],
  [0x5d0, 0x5ea, "he"],
  [0x620, 0x6ff, "Arabic"],
  [0x900, 0x97f, "hi"],
  [0x980, 0x9ff, "bn"],
  [0xa00, 0xa7f, "pa"],
  [0xa80, 0xaff, "gu"],
  [0xb80, 0xbff, "ta"],
  [0xc00, 0xc7f, "te"],
  [0xc80, 0xcff, "kn"],
  [0xd00, 0xd7f, "ml"],
  [0xd80, 0xdff, "si"],
  [0xe00, 0xe7f, "th"],
  [0xe80, 0xeff, "lo"],
  [0x1000, 0x109f, "my"],
  [0x10a0, 0x10ff, "ka"],
  [0x1200, 0x137f, "am"],
  [0x1780, 0x17ff, "km"],
  [0x3040, 0x30ff, "Kana"],
  [0x4e00, 0x9fff, "Han"],
  [0xac00, 0xd7af, "ko"],
];

const MIN_LETTERS = 10;

/** The language of the commonest script, when that is one language's. A character of Chinese or Korean is worth two letters. */
function byScript(letters: ReadonlyMap<string, number>): string | undefined {
  const of = (script: string) => letters.get(script) ?? 0;
  const eastAsian = 2 * (of("Han") + of("Kana"));
  const [script, most] = [...letters].reduce((a, b) => (b[1] > a[1] ? b : a), ["", 0]);
  if (eastAsian >= MIN_LETTERS && eastAsian > Math.max(of("Latin"), of("ko"))) {
    return of("Kana") * 10 > of("Han") ? "ja" : "zh";
  }
  if (script === "Arabic") return most >= MIN_LETTERS ? "ar" : undefined;
  return /^[a-z]/.test(script) && most >= MIN_LETTERS ? script : undefined;
}

// English needs less to be decided: it is what undecided texts are read as. Another language takes its rows away.
const MIN_VOTES = { en: 2, other: 5 };
const MIN_SHARE = 0.08;
/** "WAR" as a baseball figure in every line makes no German text. */
const MAX_PER_WORD = 3;

/** The language with the most common words, if it has enough of them and a lead over the second. */
function byWords({ words, total }: Votes): string | undefined {
  const ranked = [...words].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [[language, most] = ["", 0], [, second] = ["", 0]] = ranked;
  const isEnough = most >= (language === "en" ? MIN_VOTES.en : MIN_VOTES.other) && most >= total * MIN_SHARE;
  const english = words.get("en") ?? 0;
  const isClear = most > second && (language === "en" || most > english * 1.5);
  return isEnough && isClear ? language : undefined;
}

/** The commonest words of each language that name nothing: articles, prepositions, conjunctions, pronouns, auxiliaries. */
const COMMON: Readonly<Record<string, string>> = {
  en: "the of and to in a is that for it on was with as he at by from are be this have has had were they said which will not his but an its who their been would more about after when she we you there than or if can also into over",
  de: "der die das und ist in den von zu mit für auf nicht im ein eine des dem sich auch es an als werden wird aus er hat dass sie nach bei einer einem einen um am sind noch wie über zum war haben nur oder aber vor zur bis mehr durch man sein wurde ich wir so",
  fr: "de la le et les des en un une du dans que est pour qui a par plus pas au sur ne se ce il sont aux avec son cette ses été mais ou comme elle nous leur était fait être même après aussi ont vous je ces",
  es: "de la que el en y los se del las por un para con no una su al lo como más pero sus le ha este porque esta entre cuando muy sin sobre también hasta hay donde quien desde nos durante fue son es ser está había",
  it: "di e il la che in a per un è del della non con le si una da i dei nel al sono gli anche come più alla delle ha ma lo su dal nella questo ai dopo stato essere suo dalla degli cui",
  pt: "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está também só pelo pela até isso são",
  ca: "el la de i a que en les per un una amb els no és del al dels ha més com seva però aquest també aquesta són han entre",
  nl: "de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit nog naar heeft door over ze zich hij worden wordt die deze werd meer geen hebben kan ik wij",
  sv: "och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när under också efter eller nu där",
  da: "og i at det er en til af på for med den har de ikke der som et var han men sig fra vi så kan når også efter eller om blev være",
  no: "og i det er på en til av for med som at den har de ikke et var han men seg fra vi så kan når også etter eller om ble være",
  fi: "ja on ei se että oli hän mutta myös kun ovat joka mukaan jos tai sen ole niin vuoden kuin sekä voi jo vain",
  pl: "w i na z się nie do to że o jest po jak od za przez co dla ale czy tym są oraz jego był które który tego może już tylko ze przy być tak",
  cs: "a v se na je že o s z do i to k pro by jako ale od po za které který jsou při jeho byl také nebo až tak podle než si bylo ve",
  hr: "je i u na se da za od su s o kao ne koji će iz što bi po nije koje biti do ili ali koja sa",
  hu: "a az és hogy nem is egy meg van de csak ez volt még ha már mint el azt ki vagy lesz szerint után amely minden",
  ro: "de și în a la cu pe nu că din o care mai este un pentru au fost sunt dar sau prin după ale cel fi să lui",
  tr: "ve bir bu da de için ile olarak çok daha olan gibi ne kadar var en sonra değil ama olduğu tarafından ancak",
  sq: "të e në dhe i për me një që nga është u si më së ka do por ishte janë",
  id: "yang dan di ini dengan itu untuk dari dalam tidak pada akan juga ke karena oleh telah bisa ada adalah mereka tersebut sebagai lebih",
  vi: "và của là có cho không được các trong một người này đã với những khi từ đến về",
  ru: "и в не на что с по как это он из его от за к для до было но так же а то или был также после она они",
  uk: "і в на не що з до це як та за у від для його про але є був після який також й вона вони",
  bg: "и на да се за от в не с че е по са като ще до най през при към но това си",
  sr: "и у је на се да за од су са о као не који ће из што би није",
};

const LONGEST_WORD = 12;
const WORDS: ReadonlyMap<string, readonly string[]> = languagesByWord();

function languagesByWord(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(COMMON)) {
    // A single letter is an initial as often as it is a word: "U.S.", "A. Smith".
    for (const word of words.split(" ").filter((it) => !/^[a-z]$/.test(it)))
      languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
}
