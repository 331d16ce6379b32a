import type { Span } from "../text/span.ts";

export type UnitKind = "measure" | "duration" | "percent" | "points" | "multiple";

/** A unit of measure in its normal form: English, singular, British spelling, no sign. */
export interface Unit {
  name: string;
  kind: UnitKind;
  /** Unified Code for Units of Measure, where one exists. */
  ucum?: string | undefined;
}

/** Longest unit in words: "thousand British thermal units" has four. */
const MOST_WORDS = 4;
const MOST_LETTERS = 40;

/** The unit that begins at `from`, longest first; a single letter only where `isClose` (straight after the figure). */
export function unitAt(text: string, from: number, isClose: boolean): (Span & { unit: Unit }) | null {
  const rest = text.slice(from, from + MOST_LETTERS);
  const words = rest.match(WORDS)?.[0] ?? "";
  for (let end = words.length, n = 0; end > 0 && n < 2 * MOST_WORDS; n++) {
    const written = words.slice(0, end);
    const unit = isWordEnd(rest, end) ? unitOf(written, isClose) : undefined;
    // The full stop after a unit is the sentence's.
    if (unit !== undefined) return { start: from, end: from + end - (written.endsWith(".") ? 1 : 0), unit };
    end = Math.max(
      written.lastIndexOf(" "),
      written.lastIndexOf("-"),
      written.lastIndexOf("/"),
      /[″"′'”]$/.test(written) ? end - 1 : -1,
    );
  }
  return null;
}

const SIGN = "%‰°℃℉″′\"'”Ωμµ²³¢";
const WORD = `[A-Za-z${SIGN}][A-Za-z0-9.^${SIGN}]*`;
const WORDS = new RegExp(`^(?:${WORD})(?:[ /-]${WORD}){0,${MOST_WORDS - 1}}`);
const isWordEnd = (text: string, at: number): boolean =>
  // "800,000 F-series cars"
  !/^[A-Z]-/.test(text.slice(at - 1, at + 1)) &&
  (!/[A-Za-z0-9]/.test(text[at] ?? "") || /[%°″′"'”²³]$/.test(text.slice(0, at)));

/** One unit by its name, sign or abbreviation. */
export function unitOf(written: string, isClose = true): Unit | undefined {
  const bare = written.replace(/\.$/, "");
  for (const form of written === bare ? [written] : [written, bare]) {
    const exact = SYMBOLS.get(form);
    if (exact !== undefined && (form.length > 1 || (isClose ? CLOSE_LETTERS : SPACED_LETTERS).has(form))) return exact;
    const named = NAMES.get(form.toLowerCase().replaceAll("-", " "));
    if (named !== undefined) return named;
    if (form.length > 1 && (isClose || !WORDS_TOO.has(form.toLowerCase()))) {
      const loose = LOOSE_SYMBOLS.get(form.toLowerCase());
      if (loose !== undefined) return loose;
    }
  }
  return undefined;
}

// Single letters that mean nothing else apart from their figure, or straight after it ("737s", "13F", "20A" are names).
const SIGNS = ["%", "‰", "°", "″", "′", '"', "Ω", "¢", "℃", "℉"];
const SPACED_LETTERS = new Set(["W", "V", "F", ...SIGNS]);
const CLOSE_LETTERS = new Set(["W", "V", "g", "l", "L", "m", "t", "h", ...SIGNS]);

// Abbreviations that are words or other abbreviations when they stand apart from the figure in small letters.
const WORDS_TOO = new Set(
  "pa ma as at am ha mi ms gs cd pt me kn nm px war mach bar fps ed bp pp ns us mm ev".split(" "),
);

const PREFIXES: readonly [prefix: string, sign: string][] = [
  ["", ""],
  ["pico", "p"],
  ["nano", "n"],
  ["micro", "μ"],
  ["milli", "m"],
  ["centi", "c"],
  ["deci", "d"],
  ["hecto", "h"],
  ["kilo", "k"],
  ["mega", "M"],
  ["giga", "G"],
  ["tera", "T"],
  ["peta", "P"],
  ["exa", "E"],
];

/** Units that take the prefixes named, with their sign (also the UCUM code but for "byte", "bit" and "tonne"). */
const PREFIXED: readonly [name: string, sign: string, prefixes: string, ucum?: string][] = [
  ["metre", "m", "p n μ m c d k"],
  ["gram", "g", "p n μ m k"],
  ["litre", "l", "μ m c d h M", "L"],
  ["litre", "L", "μ m c d h M"],
  ["watt", "W", "m k M G T"],
  ["hertz", "Hz", "k M G T"],
  ["byte", "B", "k M G T P E", "By"],
  ["bit", "b", "k M G", "bit"],
  ["bit", "bit", "k M G"],
  ["volt", "V", "m k M"],
  ["ampere", "A", "m k"],
  ["joule", "J", "k M G T"],
  ["pascal", "Pa", "h k M G T"],
  ["newton", "N", "k M"],
  ["tonne", "t", "k M G"],
  ["electronvolt", "eV", "k M G T"],
  ["watt hour", "Wh", "k M G T", "W.h"],
  ["ampere hour", "Ah", "m", "A.h"],
  ["calorie", "cal", "k"],
  ["becquerel", "Bq", "k M G T"],
  ["sievert", "Sv", "μ m"],
  ["farad", "F", "p n μ m"],
  ["ohm", "Ω", "k M"],
  ["mole", "mol", "m"],
  ["second", "s", "p n μ m"],
];

/** Name or names (singular), UCUM code, other forms; plurals are made. A form in capitals or signs is taken as it stands. */
const MEASURES = `
inch;[in_i];″
foot;[ft_i];ft feet ′
yard;[yd_i];yd yds
mile;[mi_i];mi
nautical mile;[nmi_i];nmi
light year;[ly];lightyear lightyears
furlong;;
fathom;[fth_i];
astronomical unit;AU;
acre;[acr_us];
hectare;har;ha
square metre;m2;m2 m² sqm m^2 sq.m
square centimetre;cm2;cm2 cm²
square millimetre;mm2;mm2 mm²
square kilometre;km2;km2 km² sqkm
square foot;[sft_i];sqft ft2 ft²
square inch;[sin_i];
square yard;[syd_i];
square mile;[smi_us];
ångström;Ao;Å angstrom angstroms
parsec;pc;
acre-foot;;acre-feet
cubic decimetre;dm3;dm3 dm³
cubic metre;m3;m3 m³ m^3
cubic centimetre;cm3;cc cm3 cm³
cubic millimetre;mm3;mm3
cubic kilometre;km3;km3
cubic foot;[cft_i];ft3
cubic inch;[cin_i];
cubic yard;[cyd_i];
pint;[pt_us];
quart;[qt_us];qt
gallon;[gal_us];gal
barrel;[bbl_us];bbl bbls
barrel of oil;[bbl_us];
barrel of oil equivalent;;boe
fluid ounce;[foz_us];
cup;[cup_us];
tablespoon;[tbs_us];tbsp tbsps
teaspoon;[tsp_us];tsp tsps
bushel;[bu_us];
pound;[lb_av];lb lbs
ounce;[oz_av];oz
troy ounce;[oz_tr];
stone;[stone_av];
hundredweight;[lcwt_av];cwt
carat;;
dram;[dr_av];drachm
ton;[ston_av];
short ton;[ston_av];
long ton;[lton_av];
metric ton;t;
metric tonne;t;
mile per hour;[mi_i]/h;mph m.p.h
kilometre per hour;km/h;kmh kph kmph km/h km/hr
metre per second;m/s;m/s
foot per second;[ft_i]/s;fps
knot;[kn_i];
mach;;
mile per gallon;[mi_i]/[gal_us];mpg
revolution per minute;/min;rpm
beat per minute;/min;bpm
frame per second;;
horsepower;[HP];hp
brake horsepower;;bhp
pound-foot;;lb-ft lbft pound-feet
foot-pound;;ft-lb ft-lbs foot-pounds
newton metre;N.m;Nm
pound per square inch;[psi];psi
kilopound per square inch;;ksi
atmosphere;atm;
bar;bar;
torr;;
millimetre of mercury;mm[Hg];mmHg
inch of mercury;[in_i'Hg];inHg
millibar;mbar;
British thermal unit;[Btu_th];BTU Btu
million British thermal units;;MMBtu mmBtu
therm;;
degree;deg;°
degree Celsius;Cel;°C ℃ degC deg-c degrees-c degree-c celsius celcius centigrade centigrate degree-centigrade degrees-centigrade degrees-celsius deg-celsius
degree Fahrenheit;[degF];°F ℉ degF deg-f degrees-f degree-f fahrenheit degrees-fahrenheit deg-fahrenheit farenheit degree-farenheit degrees-farenheit
kelvin;K;
radian;rad;
decibel;dB;dB decibel
lumen;lm;
candela;cd;
nit;;
lux;lx;
dioptre;[diop];
teraflop;;
petaflop;;
exaflop;;
dot per inch;;dpi
pixel per inch;;ppi
imperial gallon;[gal_br];
US gallon;[gal_us];
kiloton;;
megaton;;
megapixel;;MP megapixel
pixel;;px
part per million;[ppm];ppm
part per billion;[ppb];ppb
karat;;
barrel per day;;bpd b/d
megabit per second;;Mbps Mb/s Mbit/s
gigabit per second;;Gbps Gb/s
kilobit per second;;kbps
kilo;;kilos
magnitude;;
passenger kilometre;;
point per game;;ppg
rebound per game;;rpg
assist per game;;apg
win above replacement;;WAR
`;

const DURATIONS = `
millisecond;ms;msec
microsecond;us;
second;s;sec secs
minute;min;min mins
hour;h;hr hrs
day;d;
night;;
weekday;;
weekend;;
week;wk;wk wks
fortnight;;
month;mo;
quarter;;
year;a;yr yrs
decade;;
century;;
millennium;;
`;

const SHARES = `
percentage point;;pp ppt ppts percentage-pt percentage-pts percent-point percent-points per-cent-point per-cent-points
basis point;;bp bps
percent;%;% pct percentage per-cent percents
per mille;[ppth];‰
`;

const IRREGULAR: Readonly<Record<string, string>> = {
  foot: "feet",
  inch: "inches",
  hertz: "hertz",
  century: "centuries",
  millennium: "millennia",
  horsepower: "horsepower",
  lux: "lux",
  percent: "percent",
  celsius: "celsius",
  mach: "mach",
  stone: "stone",
};

const plural = (word: string): string => IRREGULAR[word] ?? `${word}s`;
/** "mile per hour" → "miles per hour", "nautical mile" → "nautical miles". */
function pluralName(name: string): string {
  const [head, ...rest] = name.split(/(?= per | of | above )/);
  const words = (head as string).split(" ");
  return [...words.slice(0, -1), plural(words.at(-1) as string)].join(" ") + rest.join("");
}

const SYMBOLS = new Map<string, Unit>();
const NAMES = new Map<string, Unit>();
const LOOSE_SYMBOLS = new Map<string, Unit>();

function addName(name: string, unit: Unit): void {
  for (const form of [name, pluralName(name)]) {
    const lower = form.toLowerCase().replaceAll("-", " ");
    NAMES.set(lower, unit);
    if (/metre|litre/.test(lower)) NAMES.set(lower.replace(/(met|lit)re/g, "$1er"), unit);
    if (/^(?:square|cubic) /.test(lower)) {
      const short = lower.replace("square", "sq").replace("cubic", "cu");
      for (const it of [short, short.replace(" ", ". ")]) {
        NAMES.set(it, unit);
        NAMES.set(it.replace(/(met|lit)re/g, "$1er"), unit);
      }
    }
  }
}

function addSymbol(sign: string, unit: Unit): void {
  if (!SYMBOLS.has(sign)) SYMBOLS.set(sign, unit);
  if (sign.includes("μ")) for (const micro of ["µ", "u"]) SYMBOLS.set(sign.replace("μ", micro), unit);
  const lower = sign.toLowerCase();
  if (lower.length > 1 && !LOOSE_SYMBOLS.has(lower)) LOOSE_SYMBOLS.set(lower, unit);
}

function addTable(table: string, kindOf: (name: string) => UnitKind): void {
  for (const line of table.trim().split("\n")) {
    const [name, ucum, forms] = line.split(";") as [string, string, string];
    const unit: Unit = { name, kind: kindOf(name), ucum: ucum || undefined };
    addName(name, unit);
    for (const form of forms.split(" ").filter(Boolean)) {
      if (form.length > 3 && /^[a-z-]+$/.test(form)) NAMES.set(form.replaceAll("-", " "), unit);
      addSymbol(form, unit);
    }
  }
}

// "MW" before "mW": where capitals are lost, the larger is what news speaks of.
for (const [name, sign, prefixes, ucum] of PREFIXED) {
  for (const p of [...prefixes.split(" ").reverse(), ""]) {
    const prefix = PREFIXES.find(([, s]) => s === p)?.[0] as string;
    const full = prefix === "" ? name : prefix + name;
    const unit: Unit = {
      name: full,
      kind: name === "second" ? "duration" : "measure",
      ucum: `${p.replace("μ", "u")}${ucum ?? sign}`,
    };
    if (!NAMES.has(full)) addName(full, unit);
    addSymbol(`${p}${sign}`, NAMES.get(full) as Unit);
    if (p === "k" && sign === "B") addSymbol("KB", NAMES.get(full) as Unit);
  }
}
addTable(MEASURES, () => "measure");
addTable(DURATIONS, () => "duration");
addTable(SHARES, (name) => (name.endsWith("point") ? "points" : "percent"));
for (const [form, name] of [
  ["amp", "ampere"],
  ["kilogramme", "kilogram"],
  ["gramme", "gram"],
  ["kg", "kilogram"],
  ["kgs", "kilogram"],
  ["kms", "kilometre"],
  ["kilometres an hour", "kilometre per hour"],
  ["kilometers an hour", "kilometre per hour"],
  ["kilometre an hour", "kilometre per hour"],
  ["miles an hour", "mile per hour"],
  ["sq m", "square metre"],
  ["sq. m", "square metre"],
  ["sq km", "square kilometre"],
  ["sq ft", "square foot"],
  ["sq. ft", "square foot"],
  ["square feet", "square foot"],
  ["cubic feet", "cubic foot"],
  ["cu ft", "cubic foot"],
  ["fl oz", "fluid ounce"],
  ["foot pound", "foot-pound"],
  ["micron", "micrometre"],
  ["milliamp", "milliampere"],
  ["kiloamp", "kiloampere"],
  ["milliamp hour", "milliampere hour"],
] as const) {
  const unit = NAMES.get(name.replaceAll("-", " ")) as Unit;
  addName(form, unit);
}
