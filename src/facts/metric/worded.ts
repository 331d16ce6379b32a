import type { NumberMention } from "../../numbers/mention.ts";
import { forecastNouns, isMetricNoun } from "../lexicon.ts";
import { bareBefore, type View } from "../view.ts";

/** A measure as a column value: short for what the trade leaves out, and what its unit and its basis add. */
export function worded(metric: string, number: NumberMention, view: View, isFirm: boolean): string {
  const spelt = (metric === "share" && number.kind === "percent" && isFirm ? "market share" : metric)
    .replace(ACRONYMS, (word) => SPELT_OUT[word.toLowerCase()] ?? word)
    .replace(/\b(trade|budget) gap\b/, "$1 deficit")
    .replace(AIMED, (whole, noun) => (isMetricNoun(noun) ? noun : whole))
    .replace(/ (?:by|in|since|until) (?:19|20)\d\d$/, "");
  const full = spelt === "net" ? "net income" : spelt.replace(/^net (?=per share|of\b|from\b)/, "net income ");
  const left = bareBefore(view, number.start);
  const isRated = left.endsWith(" of") && ANNUAL.test(left.slice(-48)) && !/\brate\b/.test(full);
  const rated = isRated ? `${full}, annual rate` : full;
  return onBasis(perShare(rated, number), view);
}

/** Measures that are mostly printed by their first letters; in a column one name serves for both. */
const SPELT_OUT: Record<string, string> = {
  cpi: "consumer price index",
  ppi: "producer price index",
  rpi: "retail price index",
  pmi: "purchasing managers index",
  gdp: "gross domestic product",
  gnp: "gross national product",
  gni: "gross national income",
  fdi: "foreign direct investment",
};
/** "revenue | goal": that it is one, the status says. */
const AIMED = new RegExp(`(?<=^|[ -])([a-z]+) (?:goals?|targets?|${forecastNouns})$`);

const ACRONYMS = /\b(?:[cpr]pi|pmi|gdp|gn[pi]|fdi)\b/gi;

/** "grew at an annual rate of". */
const ANNUAL = /\bat (?:an? )?(?:seasonally adjusted )?annual(?:i[sz]ed)? (?:rate|pace) of$/;

/** "net income of 5 million, or 89 cents a share": per share. */
function perShare(metric: string, { unit: of, currency, value }: NumberMention): string {
  const unit = of ?? currency;
  if (unit !== undefined && /^[A-Z]{3}$/.test(unit) && Number(value) >= 1000) return metric.replace(/ per share$/, "");
  if (unit === undefined || !unit.endsWith(" per share") || /\b(?:shares?|dividends?|eps)\b/i.test(metric))
    return metric;
  if (/^(?:amount|money|purchase price|payment|offer|bid)\b/.test(metric)) return "price per share";
  return `${metric} per share`;
}

/** "On a like-for-like basis, sales rose": like-for-like sales. */
function onBasis(metric: string, { lower }: View): string {
  if (!lower.includes(" basis")) return metric;
  const basis = /\bon an? (?<basis>[a-z-]+(?: adjusted)?) basis\b/.exec(lower)?.groups?.basis;
  const isSaid = basis === undefined || !BASES.test(basis) || metric.includes(basis) || !FIGURES.test(metric);
  return isSaid ? metric : `${basis} ${metric}`;
}

const BASES =
  /^(?:consolidated|like-for-like|comparable|same-store|underlying|adjusted|seasonally adjusted|pro-forma|organic|unconsolidated|non-consolidated)$/;

const FIGURES =
  /\b(?:sales|revenues?|profits?|earnings|income|loss(?:es)?|turnover|output|unemployment|exports|imports|costs|orders)\b/;
