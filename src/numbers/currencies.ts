/** ISO 4217 code; adjectives of the country; nouns (singular, then irregular plurals); signs before or after the amount. */
const TABLE = `
USD;us|u.s|u.s.|american|united states|usa;dollar|buck;US$ $US U.S.$ US-$ USD$
AUD;australian|aussie|au|australia;dollar;A$ AU$ $A AUD$
CAD;canadian|cdn|canada;dollar;C$ CA$ CAN$ CDN$ Can$ $C
NZD;new zealand|nz|kiwi;dollar;NZ$ $NZ NZD$
HKD;hong kong|hk;dollar;HK$ $HK
SGD;singapore|singaporean;dollar;S$ SG$
TWD;taiwan|taiwanese|new taiwan;dollar;NT$
JMD;jamaican|jamaica;dollar;J$
BBD;barbadian|barbados;dollar;Bds$
BSD;bahamian;dollar;B$
TTD;trinidad and tobago|trinidadian;dollar;TT$
FJD;fijian|fiji;dollar;FJ$
NAD;namibian|namibia;dollar;N$
LRD;liberian;dollar;L$
ZWL;zimbabwean|zimbabwe;dollar;Z$
XCD;east caribbean;dollar;EC$
GBP;british|uk|sterling;pound|pound sterling|quid;£
EGP;egyptian|egypt;pound;E£ LE
LBP;lebanese;pound;
SYP;syrian;pound;
SDG;sudanese;pound;
IEP;irish;pound|punt;IR£
CYP;cypriot|cyprus;pound;
EUR;;euro;€
JPY;japanese;yen;¥ Y= JP¥
CNY;chinese;yuan|renminbi|rmb;CN¥ RMB
KRW;south korean|korean;won;₩
KPW;north korean;won;
INR;indian;rupee;₹ Rs Rs. INR
PKR;pakistani|pakistan;rupee;PKR PRs
LKR;sri lankan;rupee;SLRs
NPR;nepalese|nepali;rupee;NRs
MUR;mauritian;rupee;
IDR;indonesian;rupiah;Rp
MYR;malaysian;ringgit;RM
THB;thai;baht;฿
PHP;philippine|filipino;peso;₱
MXN;mexican;peso;Mex$ MX$ MXN$ mxn$ Mxn$
ARS;argentine|argentinian|argentinean;peso;AR$
CLP;chilean;peso;CLP$
COP;colombian;peso;COL$
UYU;uruguayan;peso;
CUP;cuban;peso;
DOP;dominican;peso;RD$
BRL;brazilian;real|reais|reals;R$
ZAR;south african;rand;ZAR
TRY;turkish;lira;₺
ITL;italian;lira|lire;
ILS;israeli;shekel|new shekel;₪ NIS
DKK;danish;krone|kroner|crown;
NOK;norwegian;krone|kroner|crown;
SEK;swedish;krona|kronor|crown;
ISK;icelandic;krona|kronur|crown;
CZK;czech;koruna|koruny|crown;
EEK;estonian;kroon|kroons|crown;
SKK;slovak;koruna|crown;
PLN;polish;zloty|zlotys|zlotych;
HUF;hungarian;forint;
CHF;swiss;franc;SFr SFr. Sfr
FRF;french;franc;FFr
BEF;belgian;franc;
XAF;central african|cfa;franc;
RUB;russian;rouble|ruble;₽
BYN;belarusian;rouble|ruble;
UAH;ukrainian;hryvnia;₴
AED;uae|emirati;dirham;Dh Dhs
MAD;moroccan;dirham;
SAR;saudi|saudi arabian;riyal;SR
QAR;qatari;riyal;
OMR;omani;rial;
IRR;iranian;rial;
YER;yemeni;rial;
KWD;kuwaiti;dinar;KD
JOD;jordanian;dinar;
IQD;iraqi;dinar;
DZD;algerian;dinar;
TND;tunisian;dinar;
BHD;bahraini;dinar;
RSD;serbian;dinar;
LYD;libyan;dinar;
NGN;nigerian;naira;₦
KES;kenyan;shilling;KSh Ksh Sh
UGX;ugandan;shilling;USh
TZS;tanzanian;shilling;TSh
GHS;ghanaian;cedi;₵
ETB;ethiopian;birr;
ZMW;zambian;kwacha;
MZN;mozambican;metical|meticais;
AOA;angolan;kwanza;
BWP;botswanan;pula;
LAK;lao|laotian;kip;
VND;vietnamese;dong;₫
BDT;bangladeshi;taka;Tk
MMK;myanmar|burmese;kyat;
KHR;cambodian;riel;
KZT;kazakh;tenge;₸
UZS;uzbek;som;
GEL;georgian;lari;
AMD;armenian;dram;
AZN;azerbaijani|azeri;manat;
RON;romanian;leu|lei;
BGN;bulgarian;lev|leva;
HRK;croatian;kuna;
PEN;peruvian;sol|soles;
CRC;costa rican;colon|colón|colones;₡
PYG;paraguayan;guarani;
BOB;bolivian;boliviano;
VES;venezuelan;bolivar;
GTQ;guatemalan;quetzal|quetzales;
HNL;honduran;lempira;
HTG;haitian;gourde;
AFN;afghan;afghani;
NLG;dutch;guilder;
DEM;german;mark|deutsche mark|deutschmark|deutschemark|d-mark;DM
FIM;finnish;markka|markkaa;
ESP;spanish;peseta;
PTE;portuguese;escudo;
GRD;greek;drachma;
ATS;austrian;schilling;
BTC;;bitcoin;₿
ETH;;ether;
`;

/** Parts of a currency: the word stays the unit, the currency is that of the article's country or of the word. */
export const MINOR_UNITS: ReadonlyMap<string, { unit: string; currencies: readonly string[] }> = new Map(
  Object.entries({
    cent: { unit: "cent", currencies: ["USD", "EUR", "AUD", "CAD", "NZD", "HKD", "SGD", "ZAR"] },
    cents: { unit: "cent", currencies: ["USD", "EUR", "AUD", "CAD", "NZD", "HKD", "SGD", "ZAR"] },
    "¢": { unit: "cent", currencies: ["USD"] },
    penny: { unit: "penny", currencies: ["GBP"] },
    pennies: { unit: "penny", currencies: ["GBP"] },
    pence: { unit: "penny", currencies: ["GBP"] },
    p: { unit: "penny", currencies: ["GBP"] },
    sen: { unit: "sen", currencies: ["MYR"] },
    kopeck: { unit: "kopeck", currencies: ["RUB"] },
    kopecks: { unit: "kopeck", currencies: ["RUB"] },
    paise: { unit: "paisa", currencies: ["INR"] },
    paisa: { unit: "paisa", currencies: ["INR"] },
    centavo: { unit: "centavo", currencies: ["MXN", "PHP", "BRL"] },
    centavos: { unit: "centavo", currencies: ["MXN", "PHP", "BRL"] },
    centime: { unit: "centime", currencies: ["CHF", "FRF"] },
    centimes: { unit: "centime", currencies: ["CHF", "FRF"] },
    satoshi: { unit: "satoshi", currencies: ["BTC"] },
    satoshis: { unit: "satoshi", currencies: ["BTC"] },
  }),
);

/** Codes that news prints beside amounts; the three letters alone, in capitals. */
export const CODES = new Set<string>();
/** "australian dollar", "yen", "dollar" → the codes it may stand for, the usual one first. Singular and plural, lower case. */
export const CURRENCY_NAMES = new Map<string, readonly string[]>();
/** "US$", "€", "Rs" → code. */
export const CURRENCY_SIGNS = new Map<string, string>([["$", "USD"]]);

for (const line of TABLE.trim().split("\n")) {
  const [code, adjectives, nouns, signs] = line.split(";") as [string, string, string, string];
  CODES.add(code);
  CURRENCY_SIGNS.set(code, code);
  for (const sign of signs.split(" ").filter(Boolean)) CURRENCY_SIGNS.set(sign, code);
  for (const noun of nouns.split("|")) {
    for (const form of [noun, noun.replace(/^(pound)( .*)?$/, "$1s$2"), `${noun}s`]) {
      CURRENCY_NAMES.set(form, [...new Set([...(CURRENCY_NAMES.get(form) ?? []), code])]);
      for (const adjective of adjectives.split("|").filter(Boolean)) CURRENCY_NAMES.set(`${adjective} ${form}`, [code]);
    }
  }
}
CURRENCY_SIGNS.set("RMB", "CNY");
CURRENCY_SIGNS.set("STG", "GBP");
CURRENCY_SIGNS.set("PS", "GBP");
// Wires without a pound sign print "#12 million".
CURRENCY_SIGNS.set("#", "GBP");
