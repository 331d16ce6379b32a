/** [key, what the metric says]; the first that fits. Money, counts and shares are told apart where one word serves for all. */
const KEYS: readonly (readonly [key: string, pattern: RegExp, unit?: "money" | "count" | "percent"])[] = [
  ["earnings_per_share", /\b(?:earnings|profit|income|loss|net) (?:per|a) share\b|\beps\b/],
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
  ["index_level", /^(?:stock |share )?index\b|\bindex level/],
  ["dividend", /\bdividend/],
  ["gdp_growth", /\b(?:economic growth|gdp growth|gross domestic product|gdp)\b/, "percent"],
  ["gdp", /\b(?:gross domestic product|gdp)\b/, "money"],
  ["unemployment_rate", /\b(?:unemployment|jobless)(?: rate)?\b/, "percent"],
  ["unemployed", /\b(?:unemployed|out of work|jobless)\b/, "count"],
  ["inflation_rate", /\b(?:inflation|consumer prices?|consumer price index)\b/],
  ["producer_prices", /\b(?:producer|factory|wholesale) prices?\b/],
  [
    "interest_rate",
    /\b(?:interest|lending|deposit|benchmark|mortgage|repo|percentage|key|base|policy|prime|refinancing|cash|fed funds|federal funds) rates?\b/,
  ],
  ["exchange_rate", /\bexchange rate/],
  ["bond_yield", /\b(?:bond|treasury|bund|gilt|note) yields?|\byields? on\b/i],
  ["house_price", /\b(?:house|home|housing) prices?|\bprice of a (?:house|home|typical house)/],
  ["trade_balance", /\btrade (?:surplus|deficit|balance|gap)/],
  ["current_account", /\bcurrent account/],
  ["budget_balance", /\bbudget (?:surplus|deficit|balance|gap)/],
  ["exports", /\bexport(?:s|ed)?\b/],
  ["imports", /\bimport(?:s|ed)?\b/],
  ["industrial_output", /\bindustrial (?:output|production)/],
  ["retail_sales", /\bretail sales/],
  ["consumer_spending", /\b(?:consumer|household) spending/],
  ["units_shipped", /\b(?:shipped|shipments|delivered|deliveries)\b/, "count"],
  ["units_sold", /\b(?:sold|sales)\b/, "count"],
  [
    "units_produced",
    /\b(?:produced|built|manufactured|assembled)\b|\b(?:units|cars|vehicles|trucks|phones|smartphones|aircraft|planes|jets|ships|chips|bikes)\b.*\bmade\b/,
    "count",
  ],
  ["like_for_like_sales", /\b(?:like-for-like|same-store|comparable)(?: store)? sales/],
  ["revenue", /\b(?:revenues?|turnover|sales|takings|receipts)\b/],
  ["profit", /\b(?:profits?|earnings)\b/],
  ["loss", /\bloss(?:es)?\b/, "money"],
  ["output", /\b(?:output|production|harvest|crop)\b/],
  ["output", /\b(?:pumped|mined|harvested|extracted)\b/, "count"],
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
  ["costs", /\b(?:costs?|expenses|expenditure)\b/],
  ["price", /\bprices?\b/],
];

type Sort = "money" | "count" | "percent";

const isMoney = (unit: string): boolean => /^[A-Z]{3}\b|^(?:cent|penny)\b/.test(unit);

/** The normal form of a metric for grouping across articles; undefined where the lexicon has none. */
export function metricKeyOf(metric: string, unit = "", isChange = false): string | undefined {
  // "exports as a share of sales" are no sales, a "share of revenue" is no revenue.
  const text = metric.toLowerCase().replace(/ as a share of .*|, annual rate$/, "");
  if (/^share of /.test(text) && !/\bmarket\b/.test(text)) return undefined;
  const sort: Sort = isMoney(unit)
    ? "money"
    : /^(?:percent|fraction|percentage point|basis point|point)/.test(unit)
      ? "percent"
      : "count";
  const key = keyOf(text, sort);
  // What rose 5 percent has the key of what there are 5 million of.
  return key === undefined && isChange && sort === "percent" ? (keyOf(text, "count") ?? keyOf(text, "money")) : key;
}

function keyOf(text: string, sort: Sort): string | undefined {
  const { keys, pattern, known } = KEYS_OF[sort];
  if (known.has(text)) return known.get(text);
  const at = pattern.exec(text)?.indexOf("", 1) ?? -1;
  if (known.size === MOST_KNOWN) known.clear();
  known.set(text, keys[at - 1]);
  return keys[at - 1];
}

// The same few hundred measures make up most of the news.
const MOST_KNOWN = 2000;

/**
 * The keys of one sort as one pattern: each alternative looks through the whole metric and ends in an empty group, so that the
 * first group that took part says which key it was. Fifty patterns asked one by one cost more than all the rest of a row.
 */
function keysOf(sort: Sort) {
  const fitting = KEYS.filter(([, , only]) => only === undefined || only === sort);
  return {
    keys: fitting.map(([key]) => key),
    pattern: new RegExp(fitting.map(([, { source }]) => `^.*?(?:${source})()`).join("|")),
    known: new Map<string, string | undefined>(),
  };
}

const KEYS_OF = { money: keysOf("money"), count: keysOf("count"), percent: keysOf("percent") };
