import { directionOf } from "./change.ts";
import type { Part } from "./quantity.ts";

/**
 * A unit said once belongs to the neighbours that need it: "5 or 6 percent", "7- or 8-inch", "from 18 points to 14",
 * "280 million of the 1.5 billion shekels", "eight or nine euros".
 */
export function shareUnits(text: string, parts: readonly Part[]): Part[] {
  const shared = [...parts];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [part, next] = [shared[i] as Part, shared[i + 1] as Part];
    const isTail = text[part.start - 1] === "-"; // "one-on-one"
    if (part.kind === "plain" && !isTail && lendsBack(part, text.slice(part.end, next.start), next))
      shared[i] = lend(part, next);
  }
  for (let i = 1; i < shared.length; i++) {
    const [part, last] = [shared[i] as Part, shared[i - 1] as Part];
    if (
      part.kind === "plain" &&
      lendsOn(text, last, part) &&
      (canLend(last) || last.kind === "age") &&
      fits(part, last)
    )
      shared[i] = lend(part, last);
  }
  return withLevels(text, withConversions(text, shared)).map((part, i) =>
    part.kind === "plain" ? comparedWith(text, part, shared, i) : part,
  );
}

/** "2.4 million yen ($22,480) for one and | 2.3 million ($21,972) for the other": what is converted alike is of one currency. */
function withConversions(text: string, parts: readonly Part[]): Part[] {
  const converted = parts.findIndex((part, i) => part.kind === "money" && isConverted(text, part, parts[i + 1]));
  const lender = parts[converted];
  if (lender === undefined) return [...parts];
  const sign = parts[converted + 1]?.currency;
  return parts.map((part, i) => {
    const next = parts[i + 1];
    const isAlike = part.kind === "plain" && isConverted(text, part, next) && next?.currency === sign;
    return isAlike ? lend(part, lender) : part;
  });
}

const isConverted = (text: string, part: Part, next: Part | undefined): boolean =>
  next?.kind === "money" && /^ \($/.test(text.slice(part.end, next.start));

/** "The index rose 64.06 points to 4,577.10": the level of an index, where points are spoken of or an index is named. */
function withLevels(text: string, parts: readonly Part[]): readonly Part[] {
  if (!parts.some((part) => part.kind === "plain" && part.numeral.hasDigits)) return parts;
  const isIndex =
    INDEX.test(text) ||
    parts.some((part) => part.kind === "points" && part.unit === "point" && directionOf(text, part) !== undefined);
  if (!isIndex) return parts;
  return parts.map((part) =>
    isLevel(text, part) ? { ...part, kind: "points", unit: "point", rule: "numbers/percent/level" } : part,
  );
}

/** "to 4,577.10", "at 1350", and a move without its unit: "lost 5.39". */
function isLevel(text: string, part: Part): boolean {
  if (part.kind !== "plain" || !part.numeral.hasDigits || part.numeral.power > 0) return false;
  const written = text.slice(part.start, part.end);
  if (/\d,\d{3}|\d{3}\.\d/.test(written)) return true;
  const left = text.slice(Math.max(0, part.start - 24), part.start);
  if (/\d{3}/.test(written)) return /\b(?:to|at|(?:closed|ended|stood|finished|settled)(?: [a-z]+)?) $/.test(left);
  return written.includes(".") && directionOf(text, part) !== undefined;
}

const INDEX =
  /\b(?:[Ii]ndex|[Ii]ndices|Dow|Nasdaq|NASDAQ|S&P|FTSE|Nikkei|DAX|CAC|Hang Seng|Kospi|KOSPI|Sensex|Nifty|Stoxx|STOXX|Topix|TSX|ASX|Ibex|Bovespa|Composite|(?:[Ii]ndustrial|[Ss]hare|[Ss]tock|[Tt]ransport|[Nn]ikkei) [Aa]verage)\b/;

/** "shipped 471 vehicles, compared with 280 a year before", "granted 2,895 of them": the unit of the count before it. */
function comparedWith(text: string, part: Part, parts: readonly Part[], i: number): Part {
  const left = text.slice(Math.max(0, part.start - 40), part.start);
  if (part.numeral.hasDigits && isDifference(left, text.slice(part.end, part.end + 14))) {
    const last = lastBefore(parts, i, ({ kind }) => kind === "count" || kind === "money");
    return last === undefined ? part : lend(part, last);
  }
  const near = parts[i - 1];
  const list = lastBefore(parts, i, ({ kind }) => kind === "count");
  if (list !== undefined && isNextInList(text, part, list)) return lend(part, list);
  if (isLastOfShares(text, part, near, parts[i - 2])) return lend(part, near as Part);
  if (part.numeral.hasDigits && isParallel(text, near, left, text.slice(part.end, part.end + 16)) && canLend(near))
    return lend(part, near);
  const isCompared =
    /\b(?:compared (?:with|to)|against|versus|up from|down from|including|instead of|rather than|from) (?:(?:only|just|about|around|nearly|some|over|more than|almost) )?$/i.test(
      left,
    );
  const right = text.slice(part.end, part.end + 12);
  if (part.numeral.hasDigits && (isCountedAgain(left, right) || isOfAnotherYear(left, right))) {
    const last = lastBefore(parts, i, ({ kind }) => kind !== "ordinal");
    return last?.kind === "count" && last.numeral.value !== "1" ? lend(part, last) : part;
  }
  if (!isCompared && !/^ of (?:them|these|those|which|whom)\b/.test(right)) return part;
  if (isCompared && near?.kind === "duration" && /^,? [a-z]+(?: [a-z]+)? $/.test(text.slice(near.end, part.start)))
    return lend(part, near); // "8.9 nights instead of 9.3"
  // "reach 23.5 million, up from | 21.9 million": whatever the first counts.
  if (near?.kind === "plain" && near.numeral.power > 2 && near.numeral.power === part.numeral.power) return part;
  const lender = lastBefore(
    parts,
    i,
    (it) =>
      canLend(it) && !isInBrackets(text, it) && it.kind !== "percent" && it.kind !== "duration" && it.kind !== "points",
  );
  return lender === undefined ? part : lend(part, lender);
}

/** "77m euros (£53m; $100m)": said once more in other money. */
function isInBrackets(text: string, { start }: Part): boolean {
  const left = text.slice(Math.max(0, start - 40), start);
  return left.lastIndexOf("(") > left.lastIndexOf(")");
}

/** The last quantity before the `i`th that passes; no copy of those before it, which a table run together has thousands of. */
function lastBefore(parts: readonly Part[], i: number, passes: (part: Part) => boolean): Part | undefined {
  for (let k = i - 1; k >= 0; k--) if (passes(parts[k] as Part)) return parts[k];
  return undefined;
}

/** "61,000 votes, | 3,200 more than", "24 billion pounds, | 3 billion less than", "50 jets with options for | 25 more". */
const isDifference = (left: string, right: string): boolean =>
  /(?:, (?:some |about |nearly |over |only |just )?|\b(?:for|by|another|and) )$/.test(left) &&
  /^ (?:more|fewer|less)(?: than\b|[.,;]|$)/.test(right);

const LENDS_BACK =
  /^(?:-|,)? (?:or|and|to|of|of the|of its|of their|of a total of|of [A-Z][A-Za-z. ]{0,24}['’]s|out of|out of the|versus|vs\.?|against)(?: (?:about|around|nearly|some|over|the|a|more than))? ?[$£€]?$|^(?: to |-|–|, |-, )[$£€]?$/;
// "Two years and 95,800 who": another thing begins.
const OTHER_THING = /^ (?:who|which|that|were|are|have|had|others?|more)\b/;
const LENDS_ON =
  /^ (?:to|from|and|or|against|compared (?:with|to)|up from|down from)(?: (?:about|around|nearly|some|over|just))? $|^,? (?:up|down|compared (?:with|to)|from|while the lowest is) (?:from )?$/;

/** "lost 5.39, or 1.2%", "to 2.99 million or 10.8 percent" say one thing twice, in two units. */
const lendsBack = (part: Part, gap: string, next: Part): boolean =>
  LENDS_BACK.test(gap) && canLend(next) && fits(part, next) && !(next.kind === "percent" && gap.startsWith(", or "));

/** "rose 5 percent to 300": only "from" makes both ends of one kind. */
function lendsOn(text: string, last: Part, part: Part): boolean {
  const gap = text.slice(last.end, part.start);
  if (last.kind === "age")
    return /^(?:,? and|,) $/.test(gap) && /\baged $/.test(text.slice(Math.max(0, last.start - 8), last.start));
  if (/^ to /.test(gap))
    return /\bfrom (?:about |around |nearly |some |over )?$/i.test(
      text.slice(Math.max(0, last.start - 16), last.start),
    );
  return LENDS_ON.test(gap) && !(/ (?:and|or) /.test(gap) && OTHER_THING.test(text.slice(part.end, part.end + 8)));
}

/** "50 million doses this year and | 1.3 billion in 2021". */
const isOfAnotherYear = (left: string, right: string): boolean =>
  /\band (?:about |some |nearly |over |only |just |up to |more than )?$/.test(left) &&
  /^ (?:in (?:19|20)\d\d\b|by (?:(?:19|20)\d\d|FY)|(?:last|this|next) year\b)/.test(right);

/** "12 degrees in the valleys and | 8 on the hills", "5 cars in May and 6 in June". */
const isParallel = (text: string, last: Part | undefined, left: string, right: string): last is Part =>
  last !== undefined &&
  /\band (?:about |some |nearly |over |only |just )?$/.test(left) &&
  /^ (?:in|on|at|for) (?:the )?[A-Za-z]/.test(right) &&
  /^ (?:in|on|at|for) (?:the )?[A-Za-z][A-Za-z ]{1,24} and /.test(text.slice(last.end, last.end + 40));

/** "four jets in 2004, | six in 2005 and the remaining | 12 by mid-2007", "five jets: | two to Peru and | three to Chile". */
const isNextInList = (text: string, part: Part, last: Part): boolean =>
  part.start - last.end < 80 &&
  Number(last.value) > 1 &&
  Number(part.value) > 1 &&
  /^(?:[^.;()]*(?:[,:]|,? and)) (?:the (?:remaining|other|last) )?$/.test(text.slice(last.end, part.start)) &&
  /^ (?:in|by|to|for|from) (?:\p{Lu}|\d{4}|(?:the|mid|early|late)\b)/u.test(text.slice(part.end, part.end + 12));

/** "65 percent were white, 12 percent black, and | 7.3 of another race". */
const isLastOfShares = (text: string, part: Part, last: Part | undefined, before: Part | undefined): boolean =>
  part.numeral.hasDigits &&
  last?.kind === "percent" &&
  before?.kind === "percent" &&
  fits(part, last) &&
  /^[^.;()]{0,40},? and (?:a further |another |only |just )?$/.test(text.slice(last.end, part.start)) &&
  /^ (?:of|in|for|to|[a-z]+ed)\b/.test(text.slice(part.end, part.end + 12));

/** "Applied for 7,071 patents last year, and | 2,895 were granted": of what was counted in the clause before. */
const isCountedAgain = (left: string, right: string): boolean =>
  /(?:[,;]|[,;]? (?:and|but|while|of which))(?: (?:only|just|about|another|some|over|(?:more|fewer|less) than|at least|no fewer than))* $/.test(
    left,
  ) && /^ (?:were|have been|had been)\b/.test(right);

/** "2.95 million or 10.6 percent": no percentage is of that size. */
const fits = ({ numeral, value }: Part, { kind }: Part): boolean =>
  kind !== "percent" || (numeral.power < 3 && Number(value) < 1000);

const canLend = ({ kind }: Part): boolean =>
  kind !== "plain" && kind !== "ordinal" && kind !== "multiple" && kind !== "fraction" && kind !== "age";
const lend = (part: Part, { kind, unit, currency, rule }: Part): Part => ({
  ...part,
  kind,
  unit,
  currency,
  rule,
});
