import { alternation } from "../text/rules.ts";

/** The words of a list. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words of business, economic and general news that tell facts apart; systematic lists, the general word before the special one. */

/** What is measured when a phrase ends in it: "operating profit", "unemployment rate", "salmon exports". */
const METRIC_NOUNS = `activity arrival assets asset attendance average bill birth bonus booking borrowing budget burglary capacity capital claim
  capitalisation capitalization cash consumption contribution cost crime crop customer dividend deaths debt deficit
  delivery demand deposit earnings ebitda economy emission employment expenditure expense export fee figure fine flow forecast
  fund gdp goal growth gap harvest holding import income index inflation inventory investment level liability loan loss margin
  market mortality number order outlay output payment payroll pension population portfolio premium price product production
  productivity profit proportion purchase quantity rate rating ratio receipt rent reserve return revenue salary sale saving
  score share shipment shortfall slaughtering spending stake stock stockpile subsidy support supply surplus takings target tariff tax term
  time ticket total tourism trade traffic turnover unemployment usage use valuation value visit volume vote wage wealth
  weight workforce worth yield yields prices sales exports imports costs rates factor turnout churn speed range
  result net length width height depth thickness size buyback backlog occupancy rainfall temperature circulation membership audience
  registration count tally take-up availability uptake footfall headcount poverty literacy illiteracy malnutrition obesity hunger homelessness fertility immigration emigration
  migration cpi ppi rpi pmi gnp gni fdi acreage age surcharge fare toll levy quota ceiling use
  positivity prevalence incidence connectivity popularity`;

const metricNouns = wordSet(METRIC_NOUNS);

/** True for the singular or plural of a noun that names a measure. */
export function isMetricNoun(word: string): boolean {
  if (metricNouns.has(word)) return true;
  if (word.endsWith("ies")) return metricNouns.has(`${word.slice(0, -3)}y`);
  return word.endsWith("s") && (metricNouns.has(word.slice(0, -1)) || metricNouns.has(word.slice(0, -2)));
}

/** "Acme's", "makers’". */
export function endsAsPossessive(word: string): boolean {
  const sign = word[word.length - (word.endsWith("s") ? 2 : 1)];
  return sign === "'" || sign === "’";
}

/** Nouns that only point at a measure named before: "the figure last year was 5". */
export const POINTERS = new Set(
  "figure figures number numbers total amount sum level rate it this that these those they".split(" "),
);

/** Nouns for a company as a whole: "the bank said", "the carmaker". Suffixes too: -maker, -producer. */
const COMPANY_NOUNS = `company group firm bank lender carmaker automaker airline carrier retailer chain maker manufacturer operator
  utility insurer brewer developer supplier producer miner conglomerate corporation startup start-up business publisher
  broadcaster studio club team party provider giant plane-maker planemaker drugmaker chipmaker steelmaker exporter importer
  organisation organization agency venture enterprise unit subsidiary rival brand service
  outfit builder homebuilder wholesaler distributor refiner`;
const companyNouns = wordSet(COMPANY_NOUNS);
export const isCompanyNoun = (word: string): boolean =>
  companyNouns.has(word) || (word.endsWith("r") && /.(?:maker|producer|operator)$/.test(word));

const PLACE_NOUNS = new Set(
  "country nation state province city region county town island economy government area".split(" "),
);
export const isPlaceNoun = (word: string): boolean => PLACE_NOUNS.has(word);

/** Measures of a country or a market rather than of a company. */
export const economicMetrics =
  /\b(?:gdp|gross domestic product|econom(?:y|ic)|inflation|consumer|poverty|illiteracy|malnutrition|obesity|hunger|homelessness|immigration|emigration|unemployment|jobless|employment|imports?|exports?|trade (?:surplus|deficit|balance)|current account|retail sales|industrial|house prices?|home prices?|interest rates?|fiscal (?:deficit|surplus|gap|revenues?|spending)|budget (?:deficit|surplus)|public debt|household|population|tourists?|harvest|crop|core prices|food (?:prices|costs)|energy prices|gasoline prices|petrol prices|prices|rents?|wages?)\b/i;

/** Measures that only companies have, whoever publishes them. */
export const companyMetrics =
  /\b(?:profits?|earnings|ebitda|net (?:income|loss)|operating (?:income|loss|margin)|dividend|turnover|revenues?|share price|charges?|same-store sales|like-for-like sales|comparable sales)\b/i;

/** Words for a figure that is expected; a target is one that is wanted. */
export const forecastNouns = "(?:forecast|guidance|estimate|outlook|projection|prediction|expectation)s?";

/** Of these, measures that no company has. */
export const nationalMetrics =
  /\b(?:gdp|gnp|gross (?:domestic|national) product|economic growth|inflation|consumer prices?|producer prices?|unemployment|jobless|trade (?:surplus|deficit|balance)|current account|retail sales|industrial (?:output|production)|budget (?:deficit|surplus)|public debt|population|birth rate|poverty)\b/i;

export const SAY = new Set(
  `say says said saying tell tells told telling announce announces announced announcing report reports reported reporting
  add adds added adding note notes noted noting state states stated stating claim claims claimed mention mentions mentioned
  show shows showed shown reveal reveals revealed confirm confirms confirmed disclose discloses disclosed explain explained
  write wrote find finds found estimate estimates estimated expect expects expected forecast forecasts predict predicts
  predicted project projects projected believe believes believed warn warns warned deny denies denied think thinks thought
  forecasted foresees foresee foresaw reckon reckons reckoned argue argues argued concede concedes conceded recall recalls recalled
  caution cautions cautioned stress stressed acknowledge acknowledged insist insisted hope hopes hoped suggest suggests suggested reiterate reiterated`.split(
    /\s+/,
  ),
);

const APPROXIMATORS = [
  ..."about around nearly almost roughly approximately some just only over under another record new total estimated additional combined whopping mere revised".split(
    " ",
  ),
  "a",
  "an",
  "the",
  "a further",
  "a total of",
  "a combined",
  "the equivalent of",
  "well over",
  "just under",
  "just over",
  "up to",
  "a total of",
  "a combined",
  "as many as",
  "as much as",
  "as little as",
  "at least",
  "at most",
  "more than",
  "less than",
  "fewer than",
  "no more than",
  "in excess of",
  "upwardly revised",
  "downwardly revised",
];

/** Words between a verb and its number that leave the statement as it is. */
export const approximators = alternation(APPROXIMATORS);

/** "fell by about" → "fell by"; at most three are taken off. */
export function withoutApproximators(left: string): string {
  let end = left.length;
  for (let i = 0; i < 3 && mayBeApproximator(left, end); i++) {
    const start = lastApproximator(left.slice(Math.max(0, end - REACH), end).trimEnd());
    if (start === undefined) break;
    end = Math.max(0, end - REACH) + start;
  }
  return left.slice(0, end);
}

const KNOWN_APPROXIMATORS = new Set(APPROXIMATORS);
const LAST_LETTERS = new Set(APPROXIMATORS.map((words) => words.slice(-2)));

/** A look at the last two letters of a text, which are seldom those of an approximator. */
function mayBeApproximator(left: string, to: number): boolean {
  let end = to;
  while (end > 0 && left[end - 1] === " ") end--;
  const letters = left.slice(Math.max(0, end - 2), end).toLowerCase();
  return LAST_LETTERS.has(letters) || LAST_LETTERS.has(letters.trimStart());
}

// No approximator is longer than these, with the blanks around it.
const REACH = 40;
const MOST_WORDS = 3;

/** Where the longest approximator at the end of a text begins, with the blank before it; looked up word by word, as this is asked of every number. */
function lastApproximator(text: string): number | undefined {
  const lower = text.toLowerCase();
  let found: number | undefined;
  let start = lower.length + 1;
  for (let words = 0; words < MOST_WORDS && start > 0; words++) {
    start = start < 2 ? 0 : lower.lastIndexOf(" ", start - 2) + 1;
    if (KNOWN_APPROXIMATORS.has(lower.slice(start))) found = Math.max(0, start - 1);
  }
  return found;
}

/** "Brazil topped the list with": who is named first of those that are counted alike. */
export const ON_TOP =
  /\b(?:topp?(?:ed|s|ing)?|lead(?:s|ing)?|led|head(?:ed|s|ing)?) the (?:list|table|rankings?|charts?|field|league|pack)\b[^,;]{0,20} with$/;
