/** Whose dollar, crown, peso, franc or rupee is meant where the text does not say: that of the places the article names most. */
export function ownCurrency(text: string, name: string, codes?: readonly string[]): string {
  if (name === "cent" && isInEuros(text)) return "EUR";
  const among = codes ?? DOLLARS;
  const usual = name === "dollar" || name === "cent" || name === "buck" ? "USD" : (among[0] as string);
  const counts = placeCounts(text);
  let best = usual;
  let most = 0;
  for (const code of among) {
    const count = counts.get(code) ?? 0;
    if (count > most) [best, most] = [code, count];
  }
  // A bare "$" or "dollars" is the American one unless the article is plainly set elsewhere and never names that dollar with its country.
  const isElsewhere =
    (codes !== undefined && usual !== "USD") ||
    (most > 1 && most >= Math.max(...counts.values()) && !counts.has(usual) && !NAMED_DOLLAR.test(text));
  return best === usual || (isElsewhere && most > (counts.get(usual) ?? 0)) ? best : usual;
}

/** Cents are those of the money that the article speaks of most. */
const isInEuros = (text: string): boolean =>
  timesOf(text, /€|\beuros?\b/g) > timesOf(text, /\$|\bdollars?\b|\brand\b|\brupees?\b/g);
const timesOf = (text: string, word: RegExp): number => text.match(word)?.length ?? 0;

const NAMED_DOLLAR =
  /\b(?:US|A|C|NZ|HK|S|AU) ?\$|\$(?:US|A|C|NZ|HK)\b|\b(?:Australian|Canadian|Zealand|Kong|Singapore) dollars?\b/;
// Not the Taiwan dollar: its news writes NT$, and a bare "$" for the American one.
const DOLLARS = ["USD", "AUD", "CAD", "NZD", "HKD", "SGD", "JMD", "FJD", "BBD", "TTD", "NAD", "LRD", "ZWL"];

/** Words that set an article in a country, by the currency they speak for. */
const PLACES: readonly [code: string, pattern: string][] = [
  [
    "USD",
    "U\\.S\\.|US|USA|United States|America|American|Washington|New York|Wall Street|Nasdaq|California|Texas|Florida|Chicago",
  ],
  ["AUD", "Australia|Australian|Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|ASX|Queensland|NSW"],
  ["CAD", "Canada|Canadian|Toronto|Montreal|Vancouver|Ottawa|Calgary|Ontario|Quebec|Alberta"],
  ["NZD", "New Zealand|Auckland|Wellington|Christchurch|NZX"],
  ["HKD", "Hong Kong|Hang Seng"],
  ["SGD", "Singapore|Singaporean"],
  ["TWD", "Taiwan|Taiwanese|Taipei"],
  ["JMD", "Jamaica|Jamaican|Kingston"],
  ["FJD", "Fiji|Suva"],
  ["ZWL", "Zimbabwe|Harare"],
  ["GBP", "Britain|British|U\\.K\\.|UK|England|Scotland|Wales|London|Manchester"],
  ["EGP", "Egypt|Egyptian|Cairo"],
  ["LBP", "Lebanon|Lebanese|Beirut"],
  ["SYP", "Syria|Syrian|Damascus"],
  ["SDG", "Sudan|Sudanese|Khartoum"],
  ["IEP", "Ireland|Irish|Dublin"],
  ["EUR", "euro zone|eurozone|Germany|France|Italy|Spain|Ireland|Netherlands|Berlin|Paris|Frankfurt"],
  ["ZAR", "South Africa|South African|Johannesburg"],
  ["INR", "India|Indian|Mumbai|Delhi|Bangalore|Bengaluru|Sensex|Chennai|Kolkata"],
  ["PKR", "Pakistan|Pakistani|Karachi|Islamabad|Lahore"],
  ["BDT", "Bangladesh|Bangladeshi|Dhaka|Chittagong"],
  ["LKR", "Sri Lanka|Sri Lankan|Colombo"],
  ["NPR", "Nepal|Nepali|Nepalese|Kathmandu"],
  ["MUR", "Mauritius|Mauritian"],
  ["PHP", "Philippines?|Filipino|Manila"],
  ["MXN", "Mexico|Mexican"],
  ["ARS", "Argentina|Argentine|Buenos Aires"],
  ["CLP", "Chile|Chilean|Santiago"],
  ["COP", "Colombia|Colombian|Bogota|Bogotá"],
  ["UYU", "Uruguay|Uruguayan"],
  ["CUP", "Cuba|Cuban|Havana"],
  ["DOP", "Dominican"],
  ["DKK", "Denmark|Danish|Copenhagen"],
  ["NOK", "Norway|Norwegian|Oslo"],
  ["SEK", "Sweden|Swedish|Stockholm"],
  ["ISK", "Iceland|Icelandic|Reykjavik"],
  ["CZK", "Czech|Prague"],
  ["SKK", "Slovakia|Slovak|Bratislava"],
  ["EEK", "Estonia|Estonian|Tallinn"],
  ["CHF", "Switzerland|Swiss|Zurich|Geneva"],
  ["FRF", "France|French|Paris"],
  ["BEF", "Belgium|Belgian|Brussels"],
  ["XAF", "Cameroon|Gabon|Chad"],
  ["TRY", "Turkey|Turkish|Ankara|Istanbul"],
  ["ITL", "Italy|Italian|Rome|Milan"],
  ["RUB", "Russia|Russian|Moscow"],
  ["BYN", "Belarus|Minsk"],
  ["KRW", "South Korea|South Korean|Seoul|Kospi"],
  ["KPW", "North Korea|North Korean|Pyongyang"],
  ["AED", "UAE|Emirates|Dubai|Abu Dhabi"],
  ["MAD", "Morocco|Moroccan"],
  ["SAR", "Saudi|Riyadh"],
  ["QAR", "Qatar|Qatari|Doha"],
  ["OMR", "Oman|Omani|Muscat"],
  ["IRR", "Iran|Iranian|Tehran"],
  ["YER", "Yemen|Yemeni"],
  ["KWD", "Kuwait|Kuwaiti"],
  ["JOD", "Jordan|Jordanian|Amman"],
  ["IQD", "Iraq|Iraqi|Baghdad"],
  ["DZD", "Algeria|Algerian"],
  ["TND", "Tunisia|Tunisian"],
  ["BHD", "Bahrain|Bahraini"],
  ["RSD", "Serbia|Serbian|Belgrade"],
  ["LYD", "Libya|Libyan|Tripoli"],
  ["KES", "Kenya|Kenyan|Nairobi"],
  ["UGX", "Uganda|Ugandan|Kampala"],
  ["TZS", "Tanzania|Tanzanian"],
  ["BRL", "Brazil|Brazilian"],
  ["CNY", "China|Chinese|Beijing|Shanghai|Shenzhen"],
  ["JPY", "Japan|Japanese|Tokyo|Osaka"],
  ["IDR", "Indonesia|Indonesian|Jakarta"],
  ["MYR", "Malaysia|Malaysian|Kuala Lumpur"],
  ["THB", "Thailand|Thai|Bangkok"],
  ["VND", "Vietnam|Vietnamese|Hanoi"],
  ["BDT", "Bangladesh|Bangladeshi|Dhaka"],
  ["NGN", "Nigeria|Nigerian|Lagos|Abuja"],
  ["UAH", "Ukraine|Ukrainian|Kiev|Kyiv"],
  ["VES", "Venezuela|Venezuelan|Caracas"],
  ["PEN", "Peru|Peruvian|Lima"],
  ["ILS", "Israel|Israeli|Tel Aviv"],
  ["KHR", "Cambodia|Cambodian|Phnom Penh"],
];
const CODE_OF = new Map(
  PLACES.flatMap(([code, words]) => words.split("|").map((w) => [w.replaceAll("\\", ""), code] as const)),
);
const ANY_PLACE = new RegExp(`\\b(?:${PLACES.map(([, words]) => words).join("|")})(?![A-Za-z])`, "g");

// The amounts of one article ask for the same text one after the other.
let lastText: string | undefined;
let lastCounts: ReadonlyMap<string, number> = new Map();

function placeCounts(text: string): ReadonlyMap<string, number> {
  if (text === lastText) return lastCounts;
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(ANY_PLACE)) {
    const code = CODE_OF.get(word) ?? CODE_OF.get(`${word}?`);
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  lastText = text;
  lastCounts = counts;
  return counts;
}
