import type { NumberMention } from "../../numbers/mention.ts";
import { textBefore, type View } from "../view.ts";

/** A measure as a column value: short for what the trade leaves out, and what its unit and its basis add. */
export function worded(metric: string, number: NumberMention, view: View): string {
  const full = metric === "net" ? "net income" : metric.replace(/^net (?=per share|of\b|from\b)/, "net income ");
  const rated =
    ANNUAL.test(textBefore(view, number.start).slice(-48)) && !/\brate\b/.test(full) ? `${full}, annual rate` : full;
  return onBasis(perShare(rated, number), view);
}

/** "grew at an annual rate of". */
const ANNUAL =
  /\bat (?:an? )?(?:seasonally adjusted )?annual(?:i[sz]ed)? (?:rate|pace) of (?:about |around |nearly |some |just )?$/;

/** "net income of 5 million, or 89 cents a share": per share. */
function perShare(metric: string, { unit: of, currency, value }: NumberMention): string {
  const unit = of ?? currency;
  if (unit !== undefined && /^[A-Z]{3}$/.test(unit) && Number(value) >= 1000) return metric.replace(/ per share$/, "");
  if (unit === undefined || !unit.endsWith(" per share") || /\b(?:shares?|dividends?|eps)\b/i.test(metric))
    return metric;
  if (/^(?:amount|purchase price|payment|offer|bid)\b/.test(metric)) return "price per share";
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
