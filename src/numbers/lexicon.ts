// The words of English numbers. What they make together is words.ts.

/** Words below twenty. */
const SMALL: Readonly<Record<string, number>> = Object.fromEntries(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value) => [word, value]),
);
const NOUGHTS: readonly string[] = ["nil", "nought", "naught"];

const TENS: Readonly<Record<string, number>> = Object.fromEntries(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, i) => [word, 20 + 10 * i]),
);
const MISSPELT_TENS: Readonly<Record<string, number>> = { fourty: 40, ninty: 90 };

/** Scale words as powers of ten. */
export const SCALES: Readonly<Record<string, number>> = {
  thousand: 3,
  lakh: 5,
  lac: 5,
  million: 6,
  crore: 7,
  billion: 9,
  milliard: 9,
  trillion: 12,
  quadrillion: 15,
  quintillion: 18,
  sextillion: 21,
  septillion: 24,
};

/** Scale letters and clippings after digits, as powers of ten: "25k", "£40m", "2.5 bn". Lower case. */
export const SCALE_LETTERS: Readonly<Record<string, number>> = {
  k: 3,
  m: 6,
  mn: 6,
  mln: 6,
  mio: 6,
  mm: 6,
  cr: 7,
  b: 9,
  bn: 9,
  bln: 9,
  bil: 9,
  t: 12,
  tn: 12,
  tln: 12,
  trn: 12,
};

/** Ordinal words and what they name as a denominator. "Second" is none ("one second" is a duration). */
export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
  thousandth: 1000,
  millionth: 1e6,
  billionth: 1e9,
  trillionth: 1e12,
  // Usual misspellings.
  nineth: 9,
  twelveth: 12,
  fourtieth: 40,
  nintieth: 90,
};

/** Words that say how many times as much. */
export const MULTIPLES: Readonly<Record<string, number>> = {
  twice: 2,
  thrice: 3,
  double: 2,
  doubles: 2,
  doubled: 2,
  doubling: 2,
  triple: 3,
  tripled: 3,
  tripling: 3,
  trebled: 3,
  quadrupled: 4,
  quadrupling: 4,
  quadruple: 4,
  quintupled: 5,
  quadruples: 4,
  triples: 3,
  trebles: 3,
  trebling: 3,
  quintuple: 5,
  halved: 0.5,
  halving: 0.5,
};

export const VULGAR: Readonly<Record<string, readonly [number, number]>> = {
  "½": [1, 2],
  "⅓": [1, 3],
  "⅔": [2, 3],
  "¼": [1, 4],
  "¾": [3, 4],
  "⅕": [1, 5],
  "⅖": [2, 5],
  "⅗": [3, 5],
  "⅘": [4, 5],
  "⅙": [1, 6],
  "⅚": [5, 6],
  "⅐": [1, 7],
  "⅛": [1, 8],
  "⅜": [3, 8],
  "⅝": [5, 8],
  "⅞": [7, 8],
  "⅑": [1, 9],
  "⅒": [1, 10],
};

/** Zero to nineteen, and the tens. */
export const TENS_AND_UNITS: Readonly<Record<string, number>> = {
  ...SMALL,
  ...TENS,
  ...MISSPELT_TENS,
  ...Object.fromEntries(NOUGHTS.map((word) => [word, 0])),
};
