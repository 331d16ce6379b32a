import type { Token } from "../text/token.ts";
import { firstTokenAfter } from "./count.ts";
import { CURRENCY_SIGNS } from "./currencies.ts";
import { modelEnd } from "./model.ts";
import type { Part, Place } from "./quantity.ts";
import { isPlural } from "./singular.ts";

/** Figures inside a word, a date, a time, an address or a code, whatever stands beside them: "S23", "5:25", "2019-09-01". */
export function isPartOfCode({ text, numeral }: Place): boolean {
  const { start, end } = numeral;
  if (!numeral.hasDigits) return isWordOfName(text, start, end) || isYearInWords(text, numeral);
  const left = text.slice(Math.max(0, start - 24), start);
  const right = text.slice(end, end + 16);
  return (
    (/[^ $£€(]$/.test(left) && (isInAddress(text, start) || isInWord(left))) ||
    isTime(left, right) ||
    isCalendar(left, right, text.slice(start, end)) ||
    isPhone(text, start, end) ||
    isSaying(text, start, end)
  );
}

// Signs and codes of money, and the words that lean on their figure.
const LEANS = /(?:^|[^A-Za-z$])(?:Rs?|Rp|SFr|Tk|Dhs?|KSh|Nos?|no|nr|Y=|[Dd]lrs|\$[A-Z]{1,3})[.=]?$/;
const CODE = /(?:^|[^A-Za-z])([A-Z]{2,3})$/;

/** "S23", "ID.3", "#metoo2", "Q2", a web address; not "RM23", "$7/$9" nor "Rs.20". */
function isInWord(left: string): boolean {
  if (LEANS.test(left) || CURRENCY_SIGNS.has(left.match(CODE)?.[1] ?? "")) return false;
  return /[A-Za-z][.]?$/.test(left) || /[@_&=\\]$/.test(left) || /[A-Za-z]\/$/.test(left) || /[A-Za-z]#$/.test(left);
}

/** "nineteen | ninety-seven": both halves. */
function isYearInWords(text: string, { start, end, value }: Place["numeral"]): boolean {
  if (/^(?:18|19|20)$/.test(value))
    return /^ (?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/i.test(
      text.slice(end, end + 12),
    );
  return (
    /^[1-9]\d$/.test(value) && /\b(?:eighteen|nineteen|twenty) $/i.test(text.slice(Math.max(0, start - 10), start))
  );
}

/** "Big Three", "Formula One", "BBC One": a number word with a capital after another capital. */
function isWordOfName(text: string, start: number, end: number): boolean {
  if (!/^[A-Z]/.test(text.slice(start, end)))
    return /\p{Lu}[\p{L}]*-$/u.test(text.slice(Math.max(0, start - 14), start));
  // "our One Home strategy"
  const isLowerBefore = /[a-z] $/.test(text.slice(Math.max(0, start - 2), start));
  if (isLowerBefore && /^ [A-Z]/.test(text.slice(end, end + 2))) return true;
  return (
    /\p{Lu}[\p{L}]+[ -]$/u.test(text.slice(Math.max(0, start - 14), start)) &&
    !/\p{Lu}/u.test(text.slice(end + 1, end + 2))
  );
}

const isTime = (left: string, right: string): boolean =>
  /^(?::\d\d|[ ]?(?:a\.m|p\.m|am\b|pm\b|o['’]clock|GMT|BST|EST|ET\b)|h\d\d\b)/i.test(right) ||
  /\d:$/.test(left) ||
  /\d[:.]\d\d:$/.test(left) ||
  /^\.\d\d ?(?:a\.?m|p\.?m)\b/.test(right);

const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
const BEFORE_DAY = new RegExp(`\\b${MONTH}\\.? (?:the )?(?:\\d{1,2}(?:-| to | and |, ))?$`);
const BEFORE_YEAR = new RegExp(`${MONTH}(?:\\.? \\d{1,2}, |\\.?,? )$`);
const AFTER_DAY = new RegExp(`^(?:st|nd|rd|th)?(?: of|-| to \\d{1,2}| and \\d{1,2})? ${MONTH}\\b|^-${MONTH}\\b`);

function isCalendar(left: string, right: string, written: string): boolean {
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(written) && (BEFORE_DAY.test(left) || AFTER_DAY.test(right))) {
    return !/\bMay $/.test(left) || !/^[ -](?:percent|per|million|people)/.test(right);
  }
  if (/^\d{4}$/.test(written) && BEFORE_YEAR.test(left)) return true;
  if (/^(?:'?s\b)/.test(right) && /^(?:\d{4}|\d0)$/.test(written)) return true;
  if (
    /^\d{1,4}$/.test(written) &&
    (/^([-/.])\d{1,2}\1\d{1,4}\b/.test(right) ||
      (/\b\d{1,4}[-/.]$/.test(left) && /^[-/.]\d{1,4}\b/.test(right)) ||
      /\b\d{1,4}([-/.])\d{1,2}\1$/.test(left) ||
      (/\d\.\d{1,2}\/$/.test(left) && !/^(?:5|10|20|100)$/.test(written)))
  )
    return true;
  // "2014-15", "1998/99"
  if (/^(?:19|20)\d\d$/.test(written) && /^[-–/]\d\d(?!\d)/.test(right)) return true;
  return (
    (/^\d\d$/.test(written) && /\b(?:19|20)\d\d[-–/]$/.test(left)) || (/['’]$/.test(left) && /^\d\d$/.test(written))
  );
}

const isInAddress = (text: string, start: number): boolean =>
  /(?:https?:|www\.)[^ ]*$/.test(text.slice(Math.max(0, start - 100), start));

/** "24/7", "9/11", "a 50-50 chance", "a 4K screen": sayings and names, no quantities. */
function isSaying(text: string, start: number, end: number): boolean {
  const near = text.slice(Math.max(0, start - 3), end + 4);
  if (/(?:^|[^\w/-])(?:24\/7|9\/11|50[-–/]50|20\/20)(?![\w/]|-\d)/.test(near)) return true;
  return /^[4568]K(?= (?:screens?|TVs?|televisions?|displays?|video|resolution|cameras?|footage|OLED|UHD|Ultra|HDR)\b)/.test(
    text.slice(start, end + 12),
  );
}

const isPhone = (text: string, start: number, end: number): boolean => {
  if (
    !/[-\d()]/.test(text[start - 1] ?? "") &&
    !/[-)]/.test(text[end] ?? "") &&
    !/^ \d/.test(text.slice(end, end + 2)) &&
    !/\d $/.test(text.slice(Math.max(0, start - 2), start))
  ) {
    return false;
  }
  const around = text
    .slice(Math.max(0, start - 20), Math.min(text.length, end + 20))
    .match(/[+(]?\d[\d()]*(?:[- ][\d()]{2,}){2,}/)?.[0];
  return (
    around !== undefined &&
    around.replace(/\D/g, "").length >= 9 &&
    /-|^[+(]?0|^\+|^1[38]00/.test(around) &&
    around.includes(text.slice(start, end))
  );
};

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const LABEL_WORDS =
  /\b(?:section|article|chapter|page|pages|pp?\.|category|phase|level|type|grade|version|route|highway|interstate|flight|room|row|seat|channel|rule|title|part|step|stage|act|item|line|gate|platform|unit|block|lot|box|appendix|table|figure|fig\.|episode|season|week|day|game|round|lap|turn|tier|group|zone|district|ward|division|pier|bay|hall|exit|junction|size|class|series|model|mark|formula|serial|case|bill|resolution|proposition|amendment|code|area|apartment|apt\.|suite|floor|question|psalm|verse|volume|vol\.|nos?\.|number|top|since|circa) $/i;

// Their number is a name, whatever follows: "Article 50 gives".
const NUMBERED =
  /\b(?:Section|Article|Chapter|Clause|Rule|Title|Resolution|Proposition|Amendment|Directive|Regulation|Figure|Table|Appendix|Highway|Route|Interstate|Flight|Channel|Room|Gate|Terminal|Platform|Phase) $/;
// Standards and programs, by version: "Bluetooth 5.3".
const VERSIONED =
  /\b(?:version|release|firmware|kernel|Bluetooth|USB|HDMI|DisplayPort|Wi-Fi|PCIe|PCI Express|Thunderbolt|DirectX|OpenGL|iOS|iPadOS|macOS|OS X|watchOS|tvOS|Android|Windows|Linux|Ubuntu|Debian|Fedora|Java|Python|PHP|Ruby|Swift|Node|Firefox|Chrome|Safari|Opera|Photoshop|HTML|CSS|Web|Industry|GPT|CUDA|Unity|Unreal Engine)[ -]$/i;

/** "787-9 jets", "A350-900": the halves of a type of aircraft, engine or weapon. */
function isType(left: string, right: string): boolean {
  if (/\b[A-Z]{1,3}-?\d{1,4}-$/.test(left)) return true;
  return (
    /^-\d{1,3} (?:[A-Z][a-z]+|jets?|planes?|aircraft|airliners?|engines?)\b/.test(right) ||
    (/\b\d{3}-$/.test(left) && /^ (?:[A-Z][a-z]+|jets?|planes?|aircraft|airliners?|engines?)\b/.test(right))
  );
}

/** Whether a number that has no unit, or only the noun after it, is a year or belongs to the name before it: "in 2017", "iPhone 12". */
export function isLabel(place: Place, part: Part): boolean {
  const { text, numeral, sentence } = place;
  if (part.kind === "duration") return /^(?:19|20)\d\d (?:quarter|half|season)$/.test(text.slice(part.start, part.end));
  if (part.kind !== "plain" && part.kind !== "count") return false;
  const written = text.slice(numeral.start, numeral.end);
  if (!numeral.hasDigits) return false;
  const left = text.slice(Math.max(0, numeral.start - 24), numeral.start);
  if (YEAR.test(written)) return !isCounted(text, part, left);
  if (NUMBERED.test(left) || /^ (?:zip|postal|post)[ -]?codes?\b/i.test(text.slice(numeral.end, numeral.end + 13)))
    return true;
  if (part.kind === "plain" && /^\d{1,2}\.\d{1,2}$/.test(written) && VERSIONED.test(left)) return true;
  if (/^\d{1,2}[.)] /.test(text) && numeral.start === 0 && part.kind === "plain") return true;
  if (!/^\d{1,4}$/.test(written)) return false;
  if (part.kind === "count" && /\b[Tt]op $/.test(left)) return true; // "the world's top 500 companies"
  if (modelEnd(text, numeral.start) !== undefined) return true;
  if (isType(left, text.slice(numeral.end, numeral.end + 16))) return true;
  // "the 777 program", "a 737 Max"
  const head = part.kind === "count" ? text.slice(part.start, part.end).match(/ ([A-Za-z]+)$/)?.[1] : undefined;
  const isSingular = head !== undefined && !isPlural(head.toLowerCase()) && Number(part.value) > 1;
  if (isSingular && (/^[A-Z]/.test(head) || (/^\d{3,4}$/.test(written) && /\b(?:the|its|an?) $/i.test(left))))
    return true;
  // "a 3-for-2 split"
  if (/^-for-\d/.test(text.slice(numeral.end, numeral.end + 6)) || /\d-for-$/.test(left)) return true;
  if (isFirstOfScore(left, numeral, text)) return false;
  const isAlone = part.kind === "plain" || part.rule.endsWith("of-these") || !isPlural(headOf(part, text));
  if (isAlone && LABEL_WORDS.test(left)) return true;
  if (
    part.kind === "plain" &&
    /^(?:[A-Za-z]|-[A-Z\d])/.test(text.slice(numeral.end)) &&
    !/^-\d/.test(text.slice(numeral.end))
  )
    return true;
  if (part.kind === "count" && OF_SCENE.test(left) && COUNTED_IN_PLACES.test(headOf(part, text))) return false;
  return followsName(left, sentence.tokens, sentence.start + numeral.start);
}

/** "In Norway | 91 people died", ", and in Peru | 300 homes were lost": the name is that of the place. */
const OF_SCENE = /(?:^|[,;] |\b(?:and|but|while|as) )[Ii]n (?:\p{Lu}[\p{L}.-]+ ){1,2}$/u;
const COUNTED_IN_PLACES =
  /^(?:people|persons|men|women|children|adults|civilians|soldiers|policemen|officers|workers|residents|homes|houses|villages|schools|factories)$/;

/** "Roe beat Doe | 6-4", "won the series | 4-1": a score may follow a name. */
const isFirstOfScore = (left: string, { start, end, value }: Place["numeral"], text: string): boolean =>
  /^[-–]\d{1,3}(?![\w-])/.test(text.slice(end, end + 5)) &&
  Number(value) < 200 &&
  (/\b(?:series|game|match|set) $/.test(left) ||
    /\b(?:beat|beats|over|edged?|defeated|thrashed|outscored|topped|downed|routed|hammered|stunned|crushed|trailed|leads?|led)\b[^,;.]{0,40} $/.test(
      text.slice(Math.max(0, start - 60), start),
    ));

const headOf = (part: Part, text: string): string =>
  text
    .slice(part.start, part.end)
    .match(/[A-Za-z]+$/)?.[0]
    .toLowerCase() ?? "";

/** "some 1998 people", but "the 2014 models", "2019 sales". */
function isCounted(text: string, part: Part, left: string): boolean {
  if (part.kind !== "count")
    return /\b(?:about|some|around|nearly|almost|than|least|over) $/i.test(left) && /000$|00$/.test(part.value);
  if (!isPlural(headOf(part, text))) return false;
  return (
    /\b(?:about|some|around|nearly|almost|than|least|over|only|just|with|are|were|has|have|had) $/i.test(left) &&
    /^\d+ [a-z]+(?: (?:an?|per|each|every) [a-z]+)?$/.test(text.slice(part.start, part.end))
  );
}

/** "Galaxy S Plus 23", "FTSE 100", "TA-35": a capital before the figure that is not the first word of the sentence. */
function followsName(left: string, tokens: readonly Token[], at: number): boolean {
  if (/[A-Z]{2,}[a-z]?-$/.test(left) || /\b[A-Z]-$/.test(left)) return true;
  if (!/[\p{L}\d&’'.-] $/u.test(left)) return false;
  const i = firstTokenAfter(tokens, at) - 1;
  const token = tokens[i];
  if (token === undefined || !/^(?:\p{Lu}|i[A-Z])/u.test(token.text) || token.text.endsWith(".")) return false;
  if (i === 0) return /^(?:[A-Z]{2,}|\p{Lu}\p{Ll}+\d)/u.test(token.text) && !COMMON_FIRST.has(token.normal);
  return !token.tags.has("Month") && !COMMON_FIRST.has(token.normal);
}
const COMMON_FIRST = new Set(
  "the a an in of at on by about some only over nearly almost around and or but with from to for up more than at least these those all another i it is are was were us u.s".split(
    " ",
  ),
);
