import { firstTokenAfter } from "./count.ts";
import { over, plus, shift } from "./decimal.ts";
import type { NumberFamily, Place, Reading } from "./quantity.ts";
import { rateAt } from "./rate.ts";
import { unitAt, unitOf } from "./units.ts";
import { readNumber } from "./words.ts";

/** Lengths, weights, speeds, data, temperatures, durations, ages, and rates of any two. */
export const measure: NumberFamily = {
  name: "numbers/measure",
  rules: [
    { name: "age", read: readAge },
    { name: "age-before", read: readAgeBefore },
    { name: "age-of-group", read: readAgeOfGroup },
    { name: "generation", read: readGeneration },
    { name: "temperature", read: readTemperature },
    { name: "metres", read: readMetres },
    { name: "lone-metre", read: readLoneMetre },
    { name: "feet-and-inches", read: readHeight },
    { name: "unit-after", read: readMeasure },
    { name: "unit-in-brackets", read: readBracketed },
  ],
  examples: [
    ["The field yields [2,000 barrels a day].", "2000 barrel per day"],
    ["The chairman, aged [46], resigned.", "46 year"],
    ["The [46-year-old] chairman resigned.", "46 year"],
    ["Children under [12] and people over [65] get in free.", "12 year", "65 year"],
    ["The suspect, [34], was held.", "34 year"],
    ["A whale [37m] ([121ft]) long swam by.", "37 metre", "121 foot"],
    ["She won the [100m] in [10.78 seconds].", "100 metre", "10.78 second"],
    ["In 2016 Stone spoke to them."],
    ["It ran at [120 kilometres an hour].", "120 kilometre per hour"],
    ["The phone has [64GB] and a [12.3-inch] screen.", "64 gigabyte", "12.3 inch"],
    ["The plan runs for [18 months].", "18 month"],
    ["They waited [20-odd years].", "20 year"],
    ["He is retiring at [65].", "65 year"],
    ["She left a son, [61], and a dog.", "61 year"],
    ["Lows of [-3C] and highs of [7C] are due.", "-3 degree Celsius", "7 degree Celsius"],
    ["She cleared [2.04m].", "2.04 metre"],
    ["He reached the quarter-point mark."],
    ["She is [1.8m] tall.", "1.8 metre"],
    ["The load is [20 (kg)] a man.", "20 kilogram"],
    ["It has [20 staff] (kg of kit apart).", "20 staff"],
    ["The yard was closed."],
  ],
};

/** "46 years old", "68 year-old", "six weeks of age". */
function readAge({ text, numeral }: Place): Reading | null {
  if (numeral.role === "ordinal") return null;
  const found = text
    .slice(numeral.end, numeral.end + 24)
    .match(/^[ -](year|month|week|day)s?(?:[ -]olds?\b| of age\b)|^(?: y\/o|[ -]?yo)\b/i);
  if (found === null) return null;
  return {
    start: numeral.start,
    end: numeral.end + found[0].length,
    kind: "age",
    unit: (found[1] ?? "year").toLowerCase(),
    side: "after",
  };
}

/** "aged 46", "age 46", "at the age of 46", "Jane Roe, 46, said". */
function readAgeBefore({ text, numeral, sentence }: Place): Reading | null {
  if (
    numeral.role !== "cardinal" ||
    numeral.power > 0 ||
    !/^\d{1,3}$/.test(numeral.value) ||
    Number(numeral.value) > 120
  )
    return null;
  if (!BEFORE_AGE.test(text.slice(Math.max(0, numeral.start - 8), numeral.start))) return null;
  const left = text.slice(Math.max(0, numeral.start - 60), numeral.start);
  const next = text.slice(numeral.end, numeral.end + 2);
  const isSaid =
    /\b(?:[Aa]ged?|[Aa]ge of|life expectancy[a-zA-Z ]{0,36} is(?: around| about)?|ages of) $/.test(left) ||
    /\b(?:retir(?:e|es|ed|ing|ement)|died|dies|dead) at $/.test(left) ||
    (/\p{Lu}\p{Ll}+, then $/u.test(left) && /^[,)]/.test(next)) ||
    (/^At $/.test(left) && /^,? (?:he|she|I)\b/.test(text.slice(numeral.end, numeral.end + 6))) ||
    (/\b(?:son|daughter|husband|wife|partner|friend|neighbour|neighbor|brother|sister|mother|father|widow|boy|girl|man|woman|teenager|pensioner|driver|passenger|pedestrian|cyclist|student|pupil|teacher|nurse|officer|suspect|victim|defendant|actor|actress|singer|author|writer|farmer|lawyer|banker|engineer|doctor|politician|businessman|businesswoman|pilot|coach|captain|striker|midfielder|defender|goalkeeper|forward|winger|quarterback|pitcher|golfer|swimmer|sprinter|veteran|resident|native), $/.test(
      left,
    ) &&
      /^(?:[,.;)]| and (?:an?|the|his|her|two|three)\b)/.test(text.slice(numeral.end, numeral.end + 10))) ||
    (OF_A_PERSON.test(left) &&
      /^(?:[.,;)”"'’]|$| (?:when|and|but|at|in|on|this|next|or|by|now|then|to)\b)/.test(
        text.slice(numeral.end, numeral.end + 6),
      ));
  const isApposed =
    /\p{Lu}[\p{L}'’.-]+(?:, | \()$/u.test(left) &&
    /^(?:, ?|\.$|\)|;)/.test(next) &&
    numeral.hasDigits &&
    Number(numeral.value) > 4 &&
    followsName(sentence.tokens, sentence.start + numeral.start);
  if (!isSaid && !isApposed) return null;
  return { start: numeral.start, end: numeral.end, kind: "age", unit: "year", side: "before" };
}

/** "children under 12", "people over the age of 65": whom a bound of age marks off. */
function readAgeOfGroup({ text, numeral }: Place): Reading | null {
  if (numeral.role !== "cardinal" || !/^\d{1,2}$/.test(numeral.value)) return null;
  if (!OF_A_GROUP.test(text.slice(Math.max(0, numeral.start - 48), numeral.start))) return null;
  if (!ENDS_AGE.test(text.slice(numeral.end, numeral.end + 8))) return null;
  return { start: numeral.start, end: numeral.end, kind: "age", unit: "year", side: "before" };
}

const OF_A_GROUP =
  /\b(?:people|persons|children|kids|babies|girls|boys|teenagers|adults|women|men|males|females|patients|pupils|students|workers|employees|players|drivers|voters|citizens|residents|pensioners|passengers|visitors|those|anyone|everyone|population) (?:aged )?(?:under|over|above|below|older than|younger than)(?: the age of)? $/i;
const ENDS_AGE =
  /^(?:[.,;:)”"’]|$| (?:and|or|in|for|who|with|are|were|to|at|from|by|on|has|have|had|will|would|can|could|get|is|was|should|must|may|not)\b)/;

const BEFORE_AGE =
  /(?:[Aa]ged?|[Aa]t|then|of|is|was|['’]s|turn(?:ed|s)|be|just|only|about|around|now|nearly|almost|,) $|\($/;
const OF_A_PERSON =
  /\b(?:[Hh]e|[Ss]he|who|I|boy|girl|man|woman|son|daughter|father|mother|brother|sister)(?: is| was|['’]s| turned| turns| will be| would be)(?: just| only| about| around| now| nearly| almost)? $/;

function followsName(tokens: Place["sentence"]["tokens"], at: number): boolean {
  const i = firstTokenAfter(tokens, at) - 1;
  const name = tokens[i];
  return (
    name !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(name.text) &&
    !name.tags.has("Month") &&
    !name.tags.has("WeekDay") &&
    !name.tags.has("Date") &&
    !name.tags.has("Place") &&
    // "Roe, 46, said" opens a sentence; further in, a single capital may be a town.
    (i === 0 || /^\p{Lu}/u.test(tokens[i - 1]?.text ?? "")) &&
    !tokens[i - 1]?.tags.has("Month")
  );
}

/** "80F", "30 C": the bare letter where the sentence speaks of heat or cold, or has a degree elsewhere. */
function readTemperature({ text, numeral }: Place): Reading | null {
  const letter = text.slice(numeral.end, numeral.end + 3).match(/^ ?([CF])(?![\w/]|-[A-Za-z])/)?.[0];
  if (letter === undefined || !numeral.hasDigits || numeral.role !== "cardinal" || numeral.power > 0) return null;
  if (
    !/temperature|degree|°|\b(?:melt|heat|hot|warm|cold|cool|freez|oven|bake|weather|boil|thermo|forecast|frost|snow|mercury|overnight|(?:highs?|lows?) of)|\d ?C \(-?\d+ ?F\)/i.test(
      text,
    )
  )
    return null;
  const unit = letter.endsWith("C") ? "degree Celsius" : "degree Fahrenheit";
  return { start: numeral.start, end: numeral.end + letter.length, kind: "measure", unit, side: "after" };
}

/** "3G and 4G networks". */
function readGeneration({ text, numeral }: Place): Reading | null {
  const isMobile = /^[2-6]$/.test(numeral.value) && /^G(?![A-Za-z0-9])/.test(text.slice(numeral.end, numeral.end + 2));
  return isMobile
    ? { start: numeral.start, end: numeral.end + 1, kind: "measure", unit: "generation", side: "after" }
    : null;
}

/** "5 feet 2 inches", "6-foot-3", "5ft 2in", 5'11": feet. */
function readHeight({ text, numeral }: Place): Reading | null {
  if (numeral.role !== "cardinal" || !/^\d{1,3}$/.test(numeral.value)) return null;
  const found = text
    .slice(numeral.end, numeral.end + 32)
    .match(
      /^(?:[ -]?(?:feet|foot|ft\.?),?[ -]|['’′])(?:and )?(\d{1,2}(?:\.\d+)?|[a-z]+)(?:[ -]?(?:inch(?:es)?|ins?\b\.?)|["”″])?/,
    );
  const inches = found === null ? null : readNumber(found[1] as string);
  if (
    found === null ||
    inches === null ||
    Number(inches) >= 12 ||
    (/^['’′]/.test(found[0]) && !/["”″]$/.test(found[0]))
  )
    return null;
  const value = plus(numeral.value, over(inches, "12"));
  return {
    start: numeral.start,
    end: numeral.end + found[0].length,
    value,
    kind: "measure",
    unit: "foot",
    side: "after",
  };
}

/** "1.8m tall", "the 100m sprint": the letter of a million is a metre beside a word of length. */
function readMetres({ text, numeral }: Place): Reading | null {
  if (numeral.letter !== "m" || numeral.role !== "cardinal") return null;
  const isLength =
    /^ (?:tall|long|high|deep|wide|away|above|below|across|apart|from|sprint|race|freestyle|butterfly|backstroke|breaststroke|hurdles|relay|dash|by \d|x \d|swim|final)\b|^ ?\(\d[\d.,]* ?(?:ft|feet|foot|in|yds?|yards|miles?)\b/.test(
      text.slice(numeral.end, numeral.end + 24),
    ) ||
    isRace(text, numeral) ||
    LENGTH_BEFORE.test(text.slice(Math.max(0, numeral.start - 14), numeral.start));
  if (!isLength) return null;
  return {
    start: numeral.start,
    end: numeral.end,
    value: shift(numeral.value, -6),
    kind: "measure",
    unit: "metre",
    side: "after",
  };
}

/** "won the 100m in 9.9 seconds", "the women's 400m". */
const isRace = (text: string, { start, end, value }: Place["numeral"]): boolean =>
  /^(?:50|60|80|1[01]0|[248]00|1500|[35]000|10000)0{6}$/.test(value) &&
  /\b(?:the|(?:wo)?men['’]s|girls['’]|boys['’]|indoor|Olympic|world) $/.test(
    text.slice(Math.max(0, start - 10), start),
  ) &&
  /^(?:[.,;]|$| (?:in|and|at|record|champion|title|gold|silver|bronze|medal|event|heats?|semi)\b)/.test(
    text.slice(end, end + 12),
  );

const LENGTH_BEFORE =
  /\b(?:x|cleared|jumped|leapt|(?:height|depth|altitude|elevation|length)s? of|ground above|land above) $/;

/** "1 m x 1 m", "12 m long": the lone letter, where nothing that could be a noun follows. */
function readLoneMetre({ text, numeral }: Place): Reading | null {
  if (!numeral.hasDigits || numeral.power > 0) return null;
  const isAlone = /^ m(?:$|[,;)]|\.(?!p)| x \d| by \d| \d| (?:tall|long|high|deep|wide|away|above|below)\b)/.test(
    text.slice(numeral.end, numeral.end + 10),
  );
  return isAlone ? { start: numeral.start, end: numeral.end + 2, kind: "measure", unit: "metre", side: "after" } : null;
}

// After the unit these make it part of another word: "5 degree programmes", "2 second-hand cars", "one day".
const NO_UNIT_BEFORE: Readonly<Record<string, RegExp>> = {
  second: /^[ -](?:hand|place|half|quarter|rate|time|largest|biggest|year)\b/,
  degree: /^s? (?:programme|program|course|holder|student)/,
  foot: /^(?:ed|ing|age|ball|print)/,
  stone: /^(?: wall| age| throw)/,
  quarter: /^(?:-| )(?:point|final|century|mile|pounder)/,
  bar: /^s? (?:and|in|where|closed|open)/,
};

function readMeasure({ text, numeral }: Place): Reading | null {
  if (numeral.role === "ordinal" || numeral.letter !== undefined) return null;
  const of =
    numeral.role === "cardinal"
      ? null
      : text.slice(numeral.end, numeral.end + 16).match(/^ of (?:an? )?(?:US |U\.S\. |UK |imperial )?|^ (?:an? )/)?.[0];
  const gap = of ?? text.slice(numeral.end, numeral.end + 6).match(/^(?:[ -]odd | ?-| )/)?.[0] ?? "";
  const at = numeral.end + gap.length;
  const found = unitAt(text, at, gap === "" && numeral.hasDigits);
  if (found === null || (found.unit.kind !== "measure" && found.unit.kind !== "duration")) return null;
  const { unit } = found;
  if (NO_UNIT_BEFORE[unit.name]?.test(text.slice(found.end, found.end + 16))) return null;
  const written = text.slice(found.start, found.end);
  if (/^[A-Z][a-z]+$/.test(written) && /^(?:19|20)\d\d$/.test(text.slice(numeral.start, numeral.end))) return null; // "2016 Stone"
  if (written === "F" && !/capacit|farad/i.test(text)) return null;
  if (unit.kind === "duration" && (!isSpan(text, numeral, found.end) || isStep(text, found.end))) return null;
  const rate = rateAt(text, found.end);
  const end = rate?.end ?? found.end;
  const name = rate === null ? unit.name : `${unit.name} per ${rate.per}`;
  return {
    start: numeral.start,
    end,
    kind: rate === null && unit.kind === "duration" ? "duration" : "measure",
    unit: name,
    side: "after",
  };
}

/** "20 (kg)", "35 [°C]": the head of a column carried into its cell. */
function readBracketed({ text, numeral }: Place): Reading | null {
  if (!numeral.hasDigits || !/^ ?[([<]/.test(text.slice(numeral.end, numeral.end + 2))) return null;
  const [written, name] = text.slice(numeral.end, numeral.end + 16).match(/^ ?[([<]([^ )\]>]{1,10})[)\]>]/) ?? [];
  const unit = name === undefined || name.length < 2 ? undefined : unitOf(name, false);
  if (written === undefined || unit?.kind !== "measure") return null;
  return { start: numeral.start, end: numeral.end + written.length, kind: "measure", unit: unit.name, side: "after" };
}

/** "up 36 | year over year": the words behind compare. */
const isStep = (text: string, end: number): boolean =>
  /^(?: over | on |-over-|-on-)(?:the )?(?:year|month|quarter|week)\b/.test(text.slice(end, end + 16));

/** "one day he left", "one night" are no lengths of time. */
function isSpan(text: string, numeral: Place["numeral"], end: number): boolean {
  if (
    /^one$/i.test(text.slice(numeral.start, numeral.end)) &&
    /^ (?:day|night|evening|morning|weekend)\b/.test(text.slice(numeral.end))
  ) {
    return (
      /^ (?:after|before|later|earlier|ago|of|only)\b/.test(text.slice(end)) ||
      /\b(?:in|for|within|than|least|only) $/.test(text.slice(0, numeral.start))
    );
  }
  return true;
}
