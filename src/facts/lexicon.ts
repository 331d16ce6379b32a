import { alternation } from "../text/rules.ts";

/** Words of business, economic and general news that tell facts apart; systematic lists, the general word before the special one. */

/** What is measured when a phrase ends in it: "operating profit", "unemployment rate", "salmon exports". */
const METRIC_NOUNS = `activity arrival assets asset attendance average bill birth bonus borrowing budget burglary capacity capital
  capitalisation capitalization cash consumption contribution cost crime crop currency customer dividend deaths debt deficit
  delivery demand deposit earnings ebitda economy emission employment expenditure expense export fee figure fine flow forecast
  fund gdp goal growth gap harvest holding import income index inflation inventory investment level liability loan loss margin
  market mortality number order outlay output payment payroll pension population portfolio premium price product production
  productivity profit proportion purchase quantity rate rating ratio receipt rent reserve return revenue salary sale saving
  score share shipment shortfall spending stake stock stockpile subsidy support supply surplus takings target tariff tax term
  time ticket total tourism trade traffic turnover unemployment usage use valuation value visit volume vote wage wealth
  weight workforce worth yield yields prices sales exports imports costs rates factor turnout churn speed range
  length width height depth thickness size buyback backlog occupancy rainfall temperature circulation membership audience`;

const metricNouns = new Set(METRIC_NOUNS.split(/\s+/));

/** True for the singular or plural of a noun that names a measure. */
export function isMetricNoun(word: string): boolean {
  if (metricNouns.has(word)) return true;
  if (word.endsWith("ies")) return metricNouns.has(`${word.slice(0, -3)}y`);
  return word.endsWith("s") && (metricNouns.has(word.slice(0, -1)) || metricNouns.has(word.slice(0, -2)));
}

/** Nouns that only point at a measure named before: "the figure last year was 5". */
export const POINTERS = new Set(
  "figure figures number numbers total amount sum level rate it this that these those they".split(" "),
);

/** Nouns for a company as a whole: "the bank said", "the carmaker". Suffixes too: -maker, -producer. */
const COMPANY_NOUNS = `company group firm bank lender carmaker automaker airline carrier retailer chain maker manufacturer operator
  utility insurer brewer developer supplier producer miner conglomerate corporation startup start-up business publisher
  broadcaster studio club team party provider giant plane-maker planemaker drugmaker chipmaker steelmaker exporter importer
  organisation organization agency venture enterprise unit subsidiary rival brand service`;
const companyNouns = new Set(COMPANY_NOUNS.split(/\s+/));
export const isCompanyNoun = (word: string): boolean =>
  companyNouns.has(word) || /.(?:maker|producer|operator)$/.test(word);

const PLACE_NOUNS = new Set(
  "country nation state province city region county town island economy government area".split(" "),
);
export const isPlaceNoun = (word: string): boolean => PLACE_NOUNS.has(word);

/** Measures of a country or a market rather than of a company. */
export const economicMetrics =
  /\b(?:gdp|gross domestic product|econom(?:y|ic)|inflation|consumer|unemployment|jobless|employment|imports?|exports?|trade (?:surplus|deficit|balance)|current account|retail sales|industrial|house prices?|home prices?|interest rates?|fiscal|budget (?:deficit|surplus)|public debt|household|population|tourists?|harvest|crop|core prices|food (?:prices|costs)|energy prices|gasoline prices|petrol prices|prices|rents?|wages?)\b/i;

export const SAY = new Set(
  `say says said saying tell tells told telling announce announces announced announcing report reports reported reporting
  add adds added adding note notes noted noting state states stated stating claim claims claimed mention mentions mentioned
  show shows showed shown reveal reveals revealed confirm confirms confirmed disclose discloses disclosed explain explained
  write wrote find finds found estimate estimates estimated expect expects expected forecast forecasts predict predicts
  predicted project projects projected believe believes believed warn warns warned deny denies denied think thinks thought
  acknowledge acknowledged insist insisted hope hopes hoped suggest suggests suggested reiterate reiterated`.split(
    /\s+/,
  ),
);

/** [key, what the metric says]; the first that fits. Money, counts and shares are told apart where one word serves for all. */
const KEYS: readonly (readonly [key: string, pattern: RegExp, unit?: "money" | "count" | "percent"])[] = [
  ["earnings_per_share", /\b(?:earnings|profit|income|loss) (?:per|a) share\b|\beps\b/],
  ["operating_profit", /\boperating (?:profit|income|earnings|loss)/],
  ["pretax_profit", /\b(?:pretax|pre-tax) (?:profit|income|earnings|loss)|\bprofit before tax/],
  ["net_profit", /\bnet (?:profit|income|earnings)|\bprofit after tax/],
  ["net_loss", /\bnet loss/],
  ["gross_profit", /\bgross profit/],
  ["ebitda", /\bebitda\b/],
  ["net_interest_income", /\bnet interest income/],
  ["profit_margin", /\bmargins?\b/],
  ["market_share", /\bmarket share|\bshare of (?:the )?(?:\w+ ){0,3}market/],
  ["market_value", /\bmarket (?:value|capitali[sz]ation)|\bvaluation/],
  ["share_price", /\bshare price|\bstock price/],
  ["index_level", /^index\b|\bindex level/],
  ["dividend", /\bdividend/],
  ["gdp_growth", /\b(?:economic growth|gdp growth|gross domestic product|gdp)\b/, "percent"],
  ["gdp", /\b(?:gross domestic product|gdp)\b/, "money"],
  ["unemployment_rate", /\b(?:unemployment|jobless)(?: rate)?\b/, "percent"],
  ["unemployed", /\b(?:unemployed|out of work|jobless)\b/, "count"],
  ["inflation_rate", /\b(?:inflation|consumer prices?|consumer price index)\b/],
  ["producer_prices", /\b(?:producer|factory|wholesale) prices?\b/],
  ["interest_rate", /\b(?:interest|lending|deposit|benchmark|mortgage|repo|percentage) rates?\b/],
  ["exchange_rate", /\bexchange rate/],
  ["bond_yield", /\bbond yields?|\byield on\b/],
  ["house_price", /\b(?:house|home|housing) prices?|\bprice of a (?:house|home|typical house)/],
  ["trade_balance", /\btrade (?:surplus|deficit|balance|gap)/],
  ["current_account", /\bcurrent account/],
  ["budget_balance", /\bbudget (?:surplus|deficit|balance|gap)/],
  ["exports", /\bexports?\b/],
  ["imports", /\bimports?\b/],
  ["industrial_output", /\bindustrial (?:output|production)/],
  ["retail_sales", /\bretail sales/],
  ["consumer_spending", /\b(?:consumer|household) spending/],
  ["units_shipped", /\b(?:shipped|shipments)\b/, "count"],
  ["units_sold", /\b(?:sold|sales)\b/, "count"],
  ["units_produced", /\b(?:produced|built|made|manufactured)\b/, "count"],
  ["like_for_like_sales", /\b(?:like-for-like|same-store|comparable)(?: store)? sales/],
  ["revenue", /\b(?:revenues?|turnover|sales|takings|receipts)\b/],
  ["profit", /\b(?:profits?|earnings)\b/],
  ["loss", /\bloss(?:es)?\b/, "money"],
  ["output", /\b(?:output|production|harvest|crop)\b/],
  ["headcount", /\b(?:employees|people employed|workforce|headcount|staff|workers)$/, "count"],
  ["jobs_cut", /\b(?:jobs|workers|people|staff|positions).*\b(?:cut|lost|laid off|shed|eliminated)/],
  ["jobs_added", /\b(?:jobs|workers|people|staff|engineers).*\b(?:added|created|hired|gained)/],
  ["debt", /\b(?:debt|liabilities|borrowings?)\b/],
  ["investment", /\b(?:investment|capital expenditure|capital spending|invested|spent)\b/],
  ["funds_raised", /\braised\b/, "money"],
  ["subscribers", /\bsubscribers?\b/],
  ["users", /\busers?\b/],
  ["customers", /\bcustomers?\b/],
  ["passengers", /\bpassengers?\b/],
  ["orders", /\border(?:s|ed)?\b/],
  ["stores", /\b(?:stores|shops|outlets|branches)\b/, "count"],
  ["patents", /\bpatents?\b/],
  ["deaths", /\b(?:killed|died|dead|deaths|death toll)\b/],
  ["injuries", /\b(?:injured|wounded|hurt|injuries)\b/],
  ["wages", /\b(?:wages?|salar(?:y|ies)|pay|hourly earnings)\b/],
  ["population", /\bpopulation\b/],
  ["attendance", /\battendance\b/],
  ["capacity", /\bcapacity\b/],
  ["emissions", /\bemissions\b/],
  ["stake", /\bstake\b/],
  ["price", /\b(?:price|prices|cost|costs)\b/],
];

const isMoney = (unit: string): boolean => /^[A-Z]{3}\b|^(?:cent|penny)\b/.test(unit);

/** The normal form of a metric for grouping across articles; undefined where the lexicon has none. */
export function metricKeyOf(metric: string, unit = ""): string | undefined {
  const text = metric.toLowerCase();
  const sort = isMoney(unit)
    ? "money"
    : /^(?:percent|fraction|percentage point|basis point|point)/.test(unit)
      ? "percent"
      : "count";
  return KEYS.find(([, pattern, only]) => (only === undefined || only === sort) && pattern.test(text))?.[0];
}

/** Participles of verbs whose past form is another word: "took" → taken. */
const PARTICIPLES: Record<string, string> = {
  took: "taken",
  gave: "given",
  grew: "grown",
  drew: "drawn",
  ate: "eaten",
  wrote: "written",
  chose: "chosen",
  drove: "driven",
  flew: "flown",
  saw: "seen",
  did: "done",
  went: "gone",
  began: "begun",
  broke: "broken",
  ran: "run",
  swam: "swum",
  drank: "drunk",
  rode: "ridden",
  tore: "torn",
  stole: "stolen",
  spoke: "spoken",
  froze: "frozen",
  sank: "sunk",
  became: "become",
};
const IRREGULAR_PAST: Record<string, string> = {
  sell: "sold",
  buy: "bought",
  make: "made",
  build: "built",
  cut: "cut",
  spend: "spent",
  hold: "held",
  take: "taken",
  give: "given",
  lose: "lost",
  win: "won",
  pay: "paid",
  lay: "laid",
  lend: "lent",
  shut: "shut",
  send: "sent",
  get: "received",
  grow: "grown",
  put: "put",
  draw: "drawn",
  find: "found",
  fly: "flown",
  bring: "brought",
  see: "seen",
  write: "written",
  teach: "taught",
  feed: "fed",
  keep: "kept",
  shed: "shed",
  hit: "hit",
  reach: "reached",
  stop: "stopped",
  plan: "planned",
  shop: "shopped",
  ship: "shipped",
  drop: "dropped",
  equip: "equipped",
  permit: "permitted",
  scrap: "scrapped",
  axe: "axed",
  lead: "led",
  sow: "sown",
  set: "set",
  fall: "fallen",
  fell: "fallen",
  rise: "risen",
  rose: "risen",
  run: "run",
  ride: "ridden",
  tear: "torn",
  steal: "stolen",
  speak: "spoken",
  freeze: "frozen",
  stand: "stood",
  leave: "left",
  meet: "met",
  shoot: "shot",
  catch: "caught",
  seek: "sought",
  bid: "bid",
  bear: "borne",
  mine: "mined",
  drill: "drilled",
  tell: "told",
  think: "thought",
  eat: "eaten",
  drive: "driven",
  drink: "drunk",
  choose: "chosen",
  break: "broken",
  begin: "begun",
  become: "become",
  forecast: "forecast",
  broadcast: "broadcast",
  cost: "cost",
  let: "let",
  spread: "spread",
  split: "split",
  quit: "quit",
  ground: "grounded",
  found: "founded",
};

/** "ships", "ship", "shipping", "shipped" → "shipped". */
export function participleOf(verb: string): string {
  const word = verb.toLowerCase();
  if (PARTICIPLES[word] !== undefined) return PARTICIPLES[word];
  if (IRREGULAR_PAST[word] !== undefined) return IRREGULAR_PAST[word];
  if (Object.values(IRREGULAR_PAST).includes(word) || word.endsWith("ed")) return word;
  if (word.endsWith("ing")) return participleOf(undouble(word.slice(0, -3)));
  if (word.endsWith("ies")) return `${word.slice(0, -3)}ied`;
  if (/[^s]s$/.test(word))
    return participleOf(
      IRREGULAR_PAST[word.slice(0, -1)] ? word.slice(0, -1) : word.replace(/(?<=ch|sh|x|ss)es$|s$/, ""),
    );
  if (word.endsWith("e")) return `${word}d`;
  if (/^[^aeiou]+[aeiou][bdgmnprt]$/.test(word)) return `${word}${word.at(-1)}ed`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${word}ed`;
}

const undouble = (stem: string): string =>
  IRREGULAR_PAST[stem] !== undefined
    ? stem
    : IRREGULAR_PAST[`${stem}e`] !== undefined
      ? `${stem}e`
      : stem.replace(/([bdgmnprt])\1$/, "$1");

/** Words between a verb and its number that leave the statement as it is. */
export const approximators = alternation([
  ..."about around nearly almost roughly approximately some just only over under another record new total estimated additional combined whopping mere".split(
    " ",
  ),
  "a",
  "an",
  "the",
  "a further",
  "up to",
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
]);

// One at a time from the end: a pattern for several would be tried at every blank of the text.
const lastApproximator = new RegExp(`(?:^| )${approximators} *$`, "i");

/** "fell by about" → "fell by"; at most three are taken off. */
export function withoutApproximators(left: string): string {
  let rest = left.slice(-60);
  for (let i = 0; i < 3; i++) {
    const m = lastApproximator.exec(rest);
    if (m === null) break;
    rest = rest.slice(0, m.index);
  }
  return left.slice(0, Math.max(0, left.length - 60)) + rest;
}
