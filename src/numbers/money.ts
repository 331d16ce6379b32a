import { alternation } from "../text/rules.ts";
import { CODES, CURRENCIES_OF, CURRENCY_NAMES, CURRENCY_SIGNS, MINOR_UNITS, SIGNS_AFTER } from "./currencies.ts";
import { plus, shift, times } from "./decimal.ts";
import { ownCurrency } from "./own-currency.ts";
import type { NumberFamily, Place, Reading } from "./quantity.ts";
import { rateAt } from "./rate.ts";
import { findNumerals } from "./words.ts";

/** Amounts of money, with ISO 4217 codes as units; minor units keep their word. */
export const money: NumberFamily = {
  name: "numbers/money",
  rules: [
    { name: "sign-before", read: readSignBefore },
    { name: "minor-unit", read: readMinorUnit },
    { name: "name-after", read: readNameAfter },
    { name: "name-before", read: readNameBefore },
  ],
  examples: [
    ["It paid [$1.2 billion] for the chain.", "1200000000 USD"],
    ["The goal is [100 billion yuan] in sales.", "100000000000 CNY"],
    ["The fund lent [Rs 20 crore] to the mill.", "200000000 INR"],
    ["A [4bn-euro] plan was cut to [77m euros].", "4000000000 EUR", "77000000 EUR"],
    ["Rent is [£53m a year].", "53000000 GBP per year"],
    ["The flat is [£845 pcm].", "845 GBP per month"],
    ["It will pay [40p a share].", "40 penny per share"],
    ["Coffee costs [two Australian dollars].", "2 AUD"],
    ["Oil fell to [US$61.20 a barrel].", "61.2 USD per barrel"],
    ["The lunch was [fifteen dollars fifty cents].", "15.5 USD"],
    ["A bowl costs [100元], a beer [50 zł].", "100 CNY", "50 PLN"],
    ["Orders came to [48.5 MSEK] and [MEUR 60].", "48500000 SEK", "60000000 EUR"],
    ["It cost [thirteen dollars forty-five].", "13.45 USD"],
    ["The fine is [3,000 Albanian lek] or [20 qapik].", "3000 ALL", "20 qapik"],
    ["ALL [500 staff] left.", "500 staff"],
    ["It fell to [Pounds 3.2m] from [Yen 500m].", "3200000 GBP", "500000000 JPY"],
    ["They give away [3] [USD50] cards.", "3", "50 USD"],
    ["The floods cost Bangladesh [5 billion dollars], Canada was told.", "5000000000 USD"],
    ["The Euro 2024 final was shown."],
    ["The team won on Sunday."],
    ["He was pounding the table."],
  ],
};

// Signs are short, so the text before an amount is looked at from its end: "US$", "Rs ", "EUR ".
const SIGN_BEFORE =
  /(?:^|[^A-Za-z$£€¥])((?:[A-Za-z.]{1,4}[ -]?)?[$£€¥₩₹฿₱₺₪₽₴₦₵₫₸₡₿₨৳₭₮₲₼₾֏៛](?:US|A|C|NZ|HK|[A-Z]{2,3})?|#|[Dd]lrs|[kKMT]?[A-Z]{2,3}|Rs?p?\.?|SFr\.?|Sfr|Dhs?|KSh|Ksh|Tk|Y=|[A-Za-z]{3}\$)[ \u00a0]?[-−–]?$/;

/** "$1.2 billion", "US$5", "Rs. 20 crore", "EUR 125", "-$3". */
function readSignBefore(place: Place): Reading | null {
  const { text, numeral } = place;
  if (numeral.role !== "cardinal" && numeral.role !== "fraction" && numeral.role !== "vague") return null;
  const from = Math.max(0, numeral.start - 12);
  const written = text.slice(from, numeral.start).match(SIGN_BEFORE)?.[1];
  if (written === undefined) return null;
  const sign = resolveSign(written);
  if (sign === null || (sign.text === "#" && numeral.power < 3)) return null;
  if (isSignOfAmountBefore(text, numeral, sign.text)) return null;
  const code = sign.code === "$" ? ownCurrency(place.article.text, "dollar") : sign.code;
  let start = text.lastIndexOf(sign.text, numeral.start - 1);
  let end = numeral.end;
  let value = shift(numeral.value, sign.power);
  if (/(?:^|[^\w)])[-−–]$/.test(text.slice(Math.max(0, start - 2), start))) {
    value = value.startsWith("-") ? value : `-${value}`;
    start--;
  }
  const named = nameAt(place, end);
  if (named?.codes.includes(code) && !/^ \d/.test(text.slice(named.end, named.end + 2))) end = named.end;
  // "$31.20 US"
  else if (/^ ?(?:US|AU|NZ|CA)\b(?! [A-Z])/.test(text.slice(end, end + 6)) && sign.code === "$") end += 3;
  return withRate(text, { start, end, value, kind: "money", unit: code, currency: code, side: "before" });
}

/** "10 $ 30 $": each sign stands behind its amount. */
const isSignOfAmountBefore = (text: string, { start, end }: Place["numeral"], sign: string): boolean =>
  text.startsWith(` ${sign.trim()}`, end) &&
  text
    .slice(Math.max(0, start - 8), start)
    .trimEnd()
    .endsWith(` ${sign.trim()}`) &&
  /\d ?\S+ $/.test(text.slice(Math.max(0, start - 8), start));

/** "for $" → "$"; "US $", "c $" and "EUR " whole. */
function resolveSign(written: string): { code: string; text: string; power: number } | null {
  for (const text of [written, written.replace(/^[A-Za-z.]+[ -]?/, "")]) {
    const bare = text.replace(/[ -]/g, "");
    if (bare === "$" || /^dlrs$/i.test(bare)) return { code: "$", text, power: 0 };
    const code =
      CURRENCY_SIGNS.get(bare) ??
      (/^(?:us|au|ca|hk|nz|c|[a-z]{3})\$$/.test(bare) ? CURRENCY_SIGNS.get(bare.toUpperCase()) : undefined);
    if (code !== undefined) return { code, text, power: 0 };
  }
  const scaled = scaledCode(written.replace(/ $/, ""));
  return scaled && { ...scaled, text: written };
}

/** "MSEK", "kEUR", "TUSD": a code with its scale, as company reports of northern Europe print it. */
function scaledCode(written: string): { code: string; power: number } | null {
  const [, letter, code] = written.match(/^(k|K|M|T(?=EUR|USD|CHF))([A-Z]{3})$/) ?? [];
  if (letter === undefined || code === undefined || CURRENCY_SIGNS.get(code) !== code) return null;
  return { code, power: letter === "M" ? 6 : 3 };
}

// "yuan", "US dollars", "New Zealand dollars", "pounds sterling", "€"
const NAME = /^[A-Za-zóéöł'.-]+(?: [A-Za-zóéöł'.-]+){0,4}/;

/** Whether a word ends the name of a currency; most words after a number do not. */
const mayNameMoney = (word: string): boolean =>
  LAST_WORDS.has(word.toLowerCase().replace(/\.$/, "")) ||
  CODES.has(word.slice(0, 3).toUpperCase()) ||
  scaledCode(word) !== null;
const LAST_WORDS = new Set([...CURRENCY_NAMES.keys()].map((name) => name.slice(name.lastIndexOf(" ") + 1)));

// "元", "zł", "руб.": a sign behind its amount, unless the next figure follows at once ("5 $30 notes").
const SIGN_AFTER = new RegExp(`^(?:${alternation(SIGNS_AFTER)})(?![\\d\\p{L}])`, "u");
const AFTER = new RegExp(`[${[...new Set(SIGNS_AFTER.map((sign) => sign[0]))].join("")}]`);

interface Named {
  codes: readonly string[];
  name: string;
  end: number;
  power?: number;
}

function nameAt({ text }: Place, from: number): Named | null {
  const gap = text.slice(from, from + 1);
  const at = from + (gap === " " || gap === "-" || gap === "\u00a0" ? 1 : 0);
  const sign = text.slice(at, at + 1);
  if (AFTER.test(sign)) {
    const found = text.slice(at, at + 8).match(SIGN_AFTER)?.[0];
    if (found !== undefined)
      return { codes: [CURRENCY_SIGNS.get(found) as string], name: found, end: at + found.length };
  }
  const words = text.slice(at, at + 32).match(NAME)?.[0] ?? "";
  if (words === "" || !words.split(/[ -]/).some(mayNameMoney)) return null;
  for (let name = words.replace(/[.-]+$/, ""); name !== ""; name = name.replace(/(?:^|[ -])[^ -]*$/, "")) {
    if (at + name.length < text.length && /[A-Za-z\d]/.test(text[at + name.length] as string)) continue; // "3 USD50 cards"
    const codes =
      CURRENCY_NAMES.get(name.toLowerCase()) ??
      (CODES.has(name) || /^(?:usd|eur|gbp|aud|cad|jpy|cny|inr)$/.test(name) ? [name.toUpperCase()] : undefined);
    if (codes !== undefined) return { codes, name: name.toLowerCase(), end: at + name.length };
    const scaled = scaledCode(name);
    if (scaled !== null) return { codes: [scaled.code], name, end: at + name.length, power: scaled.power };
  }
  return null;
}

/** "100 billion yuan", "77m euros", "4bn-euro", "two Australian dollars", "115.5USD". */
function readNameAfter(place: Place): Reading | null {
  const { text, numeral, article } = place;
  if (numeral.role === "ordinal") return null;
  const at =
    /^(?:s)? of /.test(text.slice(numeral.end, numeral.end + 5)) && numeral.role !== "cardinal"
      ? numeral.end + 3
      : numeral.end;
  const named = nameAt(place, at);
  if (named === null || !isMoney(place, named.name)) return null;
  const code =
    named.codes.length > 1
      ? ownCurrency(article.text, named.name.replace(/s$/, ""), named.codes)
      : (named.codes[0] as string);
  let { end } = named;
  // "75 USD million"
  const scale = CODES.has(named.name.toUpperCase())
    ? text.slice(end).match(/^ (million|billion|trillion|thousand)\b/)?.[1]
    : undefined;
  let value = shift(numeral.value, named.power ?? 0);
  if (scale !== undefined) {
    value = times(
      value,
      ({ thousand: "1e3", million: "1e6", billion: "1e9", trillion: "1e12" } as Record<string, string>)[
        scale
      ] as string,
    );
    end += scale.length + 1;
  }
  const part = hundredthsAt(text, end);
  if (part !== null) {
    value = plus(value, part.value);
    end = part.end;
  }
  return withRate(text, { start: numeral.start, end, value, kind: "money", unit: code, currency: code, side: "after" });
}

/** "Pounds 3.2m", "Yen 500m", "Dollars 2bn": the name of a currency before its amount, as old agency files have it. */
function readNameBefore({ text, numeral, article }: Place): Reading | null {
  if (numeral.role !== "cardinal" || !numeral.hasDigits) return null;
  const [written, name] = text.slice(Math.max(0, numeral.start - 12), numeral.start).match(NAME_BEFORE) ?? [];
  if (written === undefined || name === undefined || (name === "Euro" && numeral.power === 0)) return null;
  if (/^ ?(?:%|per)/.test(text.slice(numeral.end, numeral.end + 5))) return null;
  const singular = name.toLowerCase().replace(/s$/, "");
  const code = { pound: "GBP", yen: "JPY", euro: "EUR", dollar: ownCurrency(article.text, "dollar") }[
    singular
  ] as string;
  const start = numeral.start - name.length - 1;
  return withRate(text, { start, end: numeral.end, kind: "money", unit: code, currency: code, side: "before" });
}

const NAME_BEFORE = /(?:^|[^\d ] |[(—–-])(Pounds|Yen|Euros?|Dollars) $/;

/** "fifteen dollars | fifty cents", "15 dollars | 50": what the minor unit adds. */
function hundredthsAt(text: string, from: number): { value: string; end: number } | null {
  const rest = text.slice(from, from + 40);
  if (!/^(?:,? and|,)? [\da-z]/.test(rest)) return null;
  const link = rest.match(/^(?:,? and|,)? /)?.[0] as string;
  const [numeral] = findNumerals(rest);
  if (
    numeral === undefined ||
    numeral.start !== link.length ||
    numeral.role !== "cardinal" ||
    !/^\d\d?$/.test(numeral.value)
  )
    return null;
  const word = rest.slice(numeral.end).match(HUNDREDTH)?.[0];
  if (word !== undefined) return { value: times(numeral.value, "0.01"), end: from + numeral.end + word.length };
  // "15 dollars 50", "15 dollars and 50", "fifteen dollars fifty"
  const isBare =
    /^(?: and)? $/.test(link) &&
    /^\d\d$/.test(numeral.value) &&
    !/\b(?:between|from|both) [^.]{1,30}$/i.test(text.slice(Math.max(0, from - 40), from)) &&
    /^[.,;]?(?:$| (?:more|less|each)\b)/.test(rest.slice(numeral.end));
  return isBare ? { value: times(numeral.value, "0.01"), end: from + numeral.end } : null;
}

const HUNDREDTH =
  /^ (?:cents?|penny|pence|kopecks?|paise|paisa|centavos?|centimes?|centimos?|sen|groszy|öre|øre|pfennigs?)\b/;

/** Currency words that are other things too. */
function isMoney({ text, numeral, article }: Place, name: string): boolean {
  const isLarge = numeral.power >= 5 || Number(numeral.value) >= 100;
  if (/^won$/.test(name)) return isLarge;
  if (/^(?:mark|crown)$/.test(name) && text[numeral.end] !== "-") return false; // "the 35 million mark"
  if (
    /^(?:mark|marks|crown|crowns|real|reals|sol|soles|lei|lev|som|dram|drams|rand|colon|colons|guarani|dong|kip|try|all|top|sos|mop|lek|leone|lat|lats|tala|florin|kr)$/.test(
      name,
    )
  )
    return isLarge;
  if (!/^pounds?$/.test(name)) return true;
  const next = text.slice(numeral.end, numeral.end + 24);
  if (/\bweigh[a-z]* (?:[a-z]+ ){0,2}$/.test(text.slice(Math.max(0, numeral.start - 24), numeral.start))) return false;
  if (numeral.power >= 6) return true;
  if (/^-pound/.test(next) || /^ pounds? (?:of|per|force|heavier|lighter|overweight|baby|fish)\b/.test(next))
    return false;
  if (/\b(?:weigh|kilo|ounce|lb|tonne|inches|feet|fat|diet)/i.test(text)) return false;
  return /£|\b(?:Britain|British|UK|U\.K\.|London|England|Scotland|Wales|sterling|pence)\b/.test(article.text);
}

/** "84.75 cents", "18 sen", "40p". */
function readMinorUnit({ text, numeral, article }: Place): Reading | null {
  if (numeral.role === "ordinal") return null;
  const rest = text.slice(numeral.end, numeral.end + 32);
  const found = rest.match(MINOR_UNIT) ?? rest.match(/^()(p)(?![A-Za-z0-9])/);
  const [written, country, word] = found ?? [];
  const minor = MINOR_UNITS.get(word ?? "");
  if (written === undefined || minor === undefined) return null;
  if (word === "p" && (!numeral.hasDigits || /^(?:720|1080|2160|480|1440)$/.test(numeral.value))) return null;
  const named = country
    ? CURRENCIES_OF.get(country.trim().toLowerCase())?.find((code) => minor.currencies.includes(code))
    : undefined;
  if (country && named === undefined) return null;
  const currency =
    named ??
    (minor.currencies.length > 1 ? ownCurrency(article.text, minor.unit, minor.currencies) : minor.currencies[0]);
  const end = numeral.end + written.length;
  return withRate(text, { start: numeral.start, end, kind: "money", unit: minor.unit, currency, side: "after" });
}

/** "84.75 cents", "12 Canadian cents", "18 sen". */
const MINOR_UNIT = new RegExp(
  `^[ -]?((?:[A-Z][a-z]+ ){1,2}|US |U\\.S\\. )?(${alternation([...MINOR_UNITS.keys()].filter((word) => word !== "p"))})(?![A-Za-z])`,
);

/** "$30 | a barrel", "£5 | per head". */
function withRate(text: string, reading: Reading): Reading {
  const rate = rateAt(text, reading.end);
  return rate === null ? reading : { ...reading, end: rate.end, unit: `${reading.unit} per ${rate.per}` };
}
