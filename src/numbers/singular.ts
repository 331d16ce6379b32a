const IRREGULAR: Readonly<Record<string, string>> = {
  people: "person",
  men: "man",
  women: "woman",
  children: "child",
  feet: "foot",
  teeth: "tooth",
  geese: "goose",
  mice: "mouse",
  wives: "wife",
  lives: "life",
  knives: "knife",
  leaves: "leaf",
  halves: "half",
  thieves: "thief",
  wolves: "wolf",
  loaves: "loaf",
  shelves: "shelf",
  lenses: "lens",
  buses: "bus",
  viruses: "virus",
  campuses: "campus",
  bonuses: "bonus",
  gases: "gas",
  heroes: "hero",
  potatoes: "potato",
  tomatoes: "tomato",
  criteria: "criterion",
  analyses: "analysis",
  crises: "crisis",
  indices: "index",
  pence: "penny",
  movies: "movie",
  cookies: "cookie",
  ties: "tie",
  pies: "pie",
  lies: "lie",
  zombies: "zombie",
  aches: "ache",
  headaches: "headache",
  toothaches: "toothache",
  caches: "cache",
  niches: "niche",
  avalanches: "avalanche",
  moustaches: "moustache",
  calories: "calorie",
  selfies: "selfie",
  rookies: "rookie",
  prostheses: "prosthesis",
};
/** Plurals that look like the singular. */
const UNCHANGED = new Set(
  "series species aircraft spacecraft sheep fish deer cattle police staff personnel offspring headquarters crossroads barracks innings means".split(
    " ",
  ),
);
const SINGULAR_IN_AS = new Set("gas bias canvas atlas christmas texas kansas alas lens chaos news".split(" "));
const IRREGULAR_ENDINGS: readonly [RegExp, string][] = [
  [/men$/, "man"],
  [/people$/, "person"],
  [/children$/, "child"],
];

/** "smartphones" → "smartphone", "companies" → "company". Lower case; a word that is no plural comes back as it is. */
export function singular(word: string): string {
  if (Object.hasOwn(IRREGULAR, word)) return IRREGULAR[word] as string;
  if (UNCHANGED.has(word)) return word;
  for (const [ending, one] of IRREGULAR_ENDINGS) if (ending.test(word)) return word.replace(ending, one);
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|z)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) && !/(?:us|is)$/.test(word) && !SINGULAR_IN_AS.has(word) ? word.slice(0, -1) : word;
}

/** Whether a word may be the plural of a noun: by its ending, or a known irregular one. */
export const isPlural = (word: string): boolean =>
  (/[^s']s$/.test(word) && !/(?:ous|us|is)$/.test(word) && !SINGULAR_IN_AS.has(word)) ||
  Object.hasOwn(IRREGULAR, word) ||
  UNCHANGED.has(word) ||
  /(?:men|people|children)$/.test(word);
