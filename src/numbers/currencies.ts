/** Every currency of ISO 4217 and those the euro replaced: code; adjectives of the country; nouns (singular, then irregular plurals); signs. */
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
BMD;bermudian|bermuda;dollar;BD$
BND;brunei|bruneian;dollar;
BZD;belize|belizean;dollar;BZ$
GYD;guyanese|guyana;dollar;G$
KYD;cayman islands|cayman;dollar;CI$
SBD;solomon islands|solomon;dollar;SI$
SRD;surinamese|suriname;dollar;
XCD;east caribbean;dollar;EC$
GBP;british|uk|sterling;pound|pound sterling|quid;£
EGP;egyptian|egypt;pound;E£ LE
LBP;lebanese;pound;
SYP;syrian;pound;
SDG;sudanese;pound;
IEP;irish;pound|punt;IR£
CYP;cypriot|cyprus;pound;
SSP;south sudanese;pound;
FKP;falkland islands|falkland;pound;
GIP;gibraltar;pound;
SHP;saint helena|st helena;pound;
EUR;;euro;€
JPY;japanese;yen;¥ Y= JP¥ 円
CNY;chinese;yuan|renminbi|rmb;CN¥ RMB 元
KRW;south korean|korean;won;₩ 원
KPW;north korean;won;
INR;indian;rupee|rs;₹ Rs Rs. ₨ रु
PKR;pakistani|pakistan;rupee|rs;PRs
LKR;sri lankan;rupee|rs;SLRs රු ரூ
NPR;nepalese|nepali;rupee|rs;NRs
MUR;mauritian;rupee|rs;
SCR;seychellois|seychelles;rupee;
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
TRY;turkish;lira|tl;₺ TL
ITL;italian;lira|lire;
ILS;israeli;shekel|new shekel;₪ NIS
DKK;danish;krone|kroner|crown|kr;
NOK;norwegian;krone|kroner|crown|kr;
SEK;swedish;krona|kronor|crown|kr;
ISK;icelandic;krona|kronur|crown|kr;
CZK;czech;koruna|koruny|korun|crown;Kč
EEK;estonian;kroon|kroons|crown;
SKK;slovak;koruna|crown;
PLN;polish;zloty|złoty|zlotys|zlotych|zloties;zł
HUF;hungarian;forint;
CHF;swiss;franc;SFr SFr. Sfr
FRF;french;franc;FFr
BEF;belgian;franc;
XAF;central african|cfa;franc;FCFA
XOF;west african|west african cfa;franc;
XPF;cfp|pacific;franc;
BIF;burundian|burundi;franc;FBu
CDF;congolese;franc;FC
DJF;djiboutian|djibouti;franc;
GNF;guinean|guinea;franc;
KMF;comorian;franc;
RWF;rwandan|rwanda;franc;FRw
LUF;luxembourg;franc;
RUB;russian;rouble|ruble;₽ руб
BYN;belarusian;rouble|ruble;
UAH;ukrainian;hryvnia|hryvnya|hryvni|hryven;₴ грн
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
SOS;somali;shilling;
UGX;ugandan;shilling;USh
TZS;tanzanian;shilling;TSh
GHS;ghanaian;cedi;₵
ETB;ethiopian;birr;
ZMW;zambian;kwacha;
MWK;malawian|malawi;kwacha;
GMD;gambian;dalasi;
LSL;lesotho|basotho;loti|maloti;
SZL;swazi;lilangeni|emalangeni;
SLE;sierra leonean|sierra leone;leone;
MGA;malagasy;ariary;
MRU;mauritanian;ouguiya;
ERN;eritrean;nakfa;
STN;;dobra;
CVE;cape verdean|cape verde;escudo;
MZN;mozambican;metical|meticais;
AOA;angolan;kwanza;
BWP;botswanan;pula;
LAK;lao|laotian;kip;₭
VND;vietnamese;dong;₫
BDT;bangladeshi;taka;Tk ৳
MMK;myanmar|burmese;kyat;
KHR;cambodian;riel;៛
KZT;kazakh;tenge;₸
UZS;uzbek;som;
KGS;kyrgyz;som;
TJS;tajik;somoni;
TMT;turkmen;manat;
MNT;mongolian;tugrik|togrog|tögrög;₮
BTN;bhutanese;ngultrum;
MVR;maldivian;rufiyaa;
MOP;macanese|macau|macao;pataca;MOP$
GEL;georgian;lari;₾
AMD;armenian;dram;֏
AZN;azerbaijani|azeri;manat;₼
PGK;papua new guinean;kina;
TOP;tongan;pa'anga|paanga;
VUV;vanuatu;vatu;
WST;samoan;tala;
RON;romanian;leu|lei;
MDL;moldovan;leu|lei;
BGN;bulgarian;lev|leva;лв
ALL;albanian;lek|leke;
MKD;macedonian;denar|denari;
BAM;bosnian;convertible mark;
HRK;croatian;kuna|kune;
PEN;peruvian;sol|soles;
CRC;costa rican;colon|colón|colones;₡
PYG;paraguayan;guarani;₲
BOB;bolivian;boliviano;
VES;venezuelan;bolivar;
GTQ;guatemalan;quetzal|quetzales;
HNL;honduran;lempira;
HTG;haitian;gourde;
NIO;nicaraguan;cordoba|córdoba;
PAB;panamanian;balboa;
SVC;salvadoran|salvadorean;colon|colón|colones;
AWG;aruban;florin;
ANG;antillean|netherlands antillean;guilder;
AFN;afghan;afghani;
NLG;dutch;guilder;
LTL;lithuanian;litas|litai;
LVL;latvian;lat|lats;
SIT;slovenian;tolar;
MTL;maltese;lira|liri;
DEM;german;mark|deutsche mark|deutschmark|deutschemark|d-mark;DM
FIM;finnish;markka|markkaa;
ESP;spanish;peseta;
PTE;portuguese;escudo;
GRD;greek;drachma;
ATS;austrian;schilling;
BTC;;bitcoin;₿
ETH;;ether;
`;

/** Forms of the word, the first of them the unit; the currencies it is a part of, the usual one first. */
const PARTS = `
cent|cents;USD EUR AUD CAD NZD HKD SGD ZAR JMD FJD BBD TTD NAD KES LKR MUR
¢;USD
penny|pennies|pence|p;GBP IEP
sen;MYR JPY IDR
kopeck|kopecks|kopek|kopeks|kopecs;RUB UAH BYN
kopiyka|kopiykas|kopiyok;UAH
paisa|paise|paisas;INR PKR NPR
poisha;BDT
centavo|centavos;MXN PHP BRL ARS CLP COP CUP DOP BOB GTQ HNL NIO PTE
centime|centimes;CHF FRF BEF XAF XOF MAD DZD HTG
centimo|centimos|céntimo|céntimos;ESP CRC PEN VES PYG
centesimo|centesimos|centésimo|centésimos;UYU PAB
satang|satangs;THB
halala|halalas;SAR
fils;AED KWD BHD JOD IQD YER
piastre|piastres|piaster|piasters;EGP LBP SYP SDG
millime|millimes;TND
baisa|baizas;OMR
öre|øre;SEK NOK DKK
grosz|groszy|grosze;PLN
haler|haléř|haléřů|hellers;CZK
fillér|fillérs;HUF
stotinka|stotinki;BGN
lipa|lipas;HRK
kuruş|kurus;TRY
agora|agorot;ILS
jiao;CNY
fen;CNY
kobo;NGN
pesewa|pesewas;GHS
ngwee;ZMW
thebe;BWP
tetri;GEL
tiyin|tyiyn;UZS KZT KGS
qapik|qepik;AZN
laari;MVR
pfennig|pfennigs|pfennige;DEM
groschen;ATS
satoshi|satoshis;BTC
`;

/** Parts of a currency: the word stays the unit, the currency is that of the article's country or of the word. */
export const MINOR_UNITS: ReadonlyMap<string, { unit: string; currencies: readonly string[] }> = new Map(
  PARTS.trim()
    .split("\n")
    .flatMap((line) => {
      const [forms, codes] = line.split(";") as [string, string];
      const unit = forms.startsWith("¢") ? "cent" : forms.replace(/\|.*/, "");
      return forms.split("|").map((form) => [form, { unit, currencies: codes.split(" ") }] as const);
    }),
);

/** "swiss" → CHF, "australian" → AUD: whose money an adjective names. */
export const CURRENCIES_OF = new Map<string, readonly string[]>();
/** Codes that news prints beside amounts; the three letters alone, in capitals. */
export const CODES = new Set<string>();
/** "australian dollar", "yen", "dollar" → the codes it may stand for, the usual one first. Singular and plural, lower case. */
export const CURRENCY_NAMES = new Map<string, readonly string[]>();
/** "US$", "€", "Rs" → code. */
export const CURRENCY_SIGNS = new Map<string, string>([["$", "USD"]]);

// In capitals these stand before a figure as words: "ALL 500", "TOP 10".
const WORDS_TOO = new Set(["ALL", "TOP"]);

for (const line of TABLE.trim().split("\n")) {
  const [code, adjectives, nouns, signs] = line.split(";") as [string, string, string, string];
  CODES.add(code);
  if (!WORDS_TOO.has(code)) CURRENCY_SIGNS.set(code, code);
  for (const adjective of adjectives.split("|"))
    CURRENCIES_OF.set(adjective, [...(CURRENCIES_OF.get(adjective) ?? []), code]);
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

/** Signs that may stand behind the amount: "5 €", "100元", "50 zł". */
export const SIGNS_AFTER: readonly string[] = [...CURRENCY_SIGNS.keys()].filter(
  (sign) => sign === "$" || (/[^\x20-\x7e]/.test(sign) && !/[A-Z][£¥]/.test(sign)),
);
