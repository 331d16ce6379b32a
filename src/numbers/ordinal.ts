import type { NumberFamily, Place, Reading } from "./quantity.ts";

/** Ranks, fractions, multiples and scores. */
export const ordinal: NumberFamily = {
  name: "numbers/ordinal",
  rules: [
    { name: "rank-number", read: readRankNumber },
    { name: "multiple", read: readMultiple },
    { name: "multiple-word", read: readMultipleWord },
    { name: "fold", read: readFold },
    { name: "fraction", read: readFraction },
    { name: "rank", read: readRank },
  ],
  examples: [
    ["It is the [second]-largest brand.", "2 ordinal"],
    ["Acme is the [No. 2] carrier.", "2 ordinal"],
    ["[Two-thirds] of the voters agreed.", "0.666666666667 fraction"],
    ["Output grew [threefold].", "3 times"],
    ["It is [three times] as large.", "3 times"],
    ["The chip is [1.5x] faster.", "1.5 times"],
    ["Turn to exhibits [Nos. 22], [24] and [31].", "22 ordinal", "24 ordinal", "31 ordinal"],
    ["He came to No. 10 Downing Street."],
    ["At first nobody came."],
    ["It happened in the third quarter."],
  ],
};

/** "No. 2", "number two", "#1". */
function readRankNumber({ text, numeral }: Place): Reading | null {
  if (numeral.role !== "cardinal" || !/^\d{1,3}$/.test(numeral.value)) return null;
  const word = text
    .slice(Math.max(0, numeral.start - 9), numeral.start)
    .match(/(?:\b(?:No\. ?|Nos?\. |[Nn]umber |nr\. |Nr\. )|(?:^|\s)#)$/)?.[0]
    .trimStart();
  if (word === undefined && IN_LIST.test(text.slice(Math.max(0, numeral.start - 60), numeral.start)))
    return { start: numeral.start, end: numeral.end, kind: "ordinal", unit: "ordinal", side: "before" };
  if (word === undefined || IN_STREET.test(text.slice(numeral.end, numeral.end + 48))) return null;
  return { start: numeral.start - word.length, end: numeral.end, kind: "ordinal", unit: "ordinal", side: "before" };
}

/** "Nos. 22, | 24 and 31". */
const IN_LIST = /\b(?:Nos|[Nn]rs)\. ?(?:\d{1,3}(?:, ?|,? and )){0,12}$/;

/** "No. 10 Downing Street". */
const IN_STREET = /^(?: [A-Z][\w'’.]{0,15}){1,2} (?:Street|St\b|Road|Rd\b|Avenue|Lane|Square|Drive|Terrace)/;

/** "three times as large", "10 times the size", "1.5x". */
function readMultiple({ text, numeral }: Place): Reading | null {
  if (numeral.role === "ordinal" || (numeral.value.length > 2 && !numeral.value.includes("."))) return null;
  const rest = text.slice(numeral.end, numeral.end + 40);
  const word =
    rest.match(
      /^[- ]times(?= (?:as|more|less|higher|lower|larger|bigger|greater|faster|the |its |their |that |what |smaller|longer|stronger|cheaper|better|earnings|sales|revenues?|profits?|book|annual|forecast|that)|[ ,;.]*$)/,
    )?.[0] ?? (numeral.hasDigits ? rest.match(/^[x×](?![A-Za-z0-9]| \d)/)?.[0] : undefined);
  if (word === undefined) return null;
  return { start: numeral.start, end: numeral.end + word.length, kind: "multiple", unit: "times", side: "after" };
}

/** "doubled", "twice as many", "double the price", "threefold"; not "double-digit" nor "a double bed". */
function readMultipleWord({ text, numeral }: Place): Reading | null {
  if (numeral.role !== "multiple") return null;
  const word = text.slice(numeral.start, numeral.end).toLowerCase();
  const next = text.slice(numeral.end, numeral.end + 12);
  const isAdjective = /^(?:double|triple|quadruple|doubles)$/.test(word);
  if (isAdjective && !/^ (?:the|its|their|his|what|that|last|in|as|to)\b/.test(next)) return null;
  if (word === "twice" && !/^ (?:as|the|its|that|what|their)\b/.test(next)) return null;
  return { start: numeral.start, end: numeral.end, kind: "multiple", unit: "times", side: "after" };
}

/** "10-fold", "three fold". */
function readFold({ text, numeral }: Place): Reading | null {
  const word = text.slice(numeral.end, numeral.end + 6).match(/^[- ]?fold\b/)?.[0];
  return word === undefined
    ? null
    : { start: numeral.start, end: numeral.end + word.length, kind: "multiple", unit: "times", side: "after" };
}

function readFraction({ text, numeral }: Place): Reading | null {
  if (numeral.role !== "fraction") return null;
  if (/^half$/i.test(text.slice(numeral.start, numeral.end)) && !isHalf(text, numeral)) return null;
  return { start: numeral.start, end: numeral.end, kind: "fraction", unit: "fraction", side: "after" };
}

/** Not "the first half", "half-time", "the other half", "better half". */
function isHalf(text: string, { start, end }: Place["numeral"]): boolean {
  const left = text.slice(Math.max(0, start - 14), start);
  const right = text.slice(end, end + 12);
  if (
    /\b(?:first|second|1st|2nd|other|latter|last|this|next|better|each|former|final|early|late|opening|northern|southern|eastern|western|upper|lower|top|bottom|previous|fiscal)[ -]$/i.test(
      left,
    )
  )
    return false;
  if (/^-/.test(right) && !/^-(?:point|mile|hour|inch|percent|million|billion)/.test(right)) return false;
  return (
    !/^ ?(?:time|way|back|brother|sister|term|year|marathon|century|moon|baked)\b/.test(right) &&
    (!/\b(?:in|and a|other) $/.test(left) || /^ of (?:its|their|the|all)\b/.test(right)) // "brings in half of its income"
  );
}

// "At first", "first of all", "the third quarter", "the 21st century", "second-hand".
const NO_RANK_AFTER =
  /^(?:[ -](?:quarter|half|half's|century|amendment|hand|guess|grade|graders?|world war|lady|name|aid|class|rate|degree|person|party|parties|fiddle|thoughts?|floor|street|avenue|of all|january|february|march|april|may|june|july|august|september|october|november|december|of (?:january|february|march|april|may|june|july|august|september|october|november|december))\b|[ -](?:quarter|half)['’]s)/i;
const MONTH_BEFORE =
  /\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\.|[a-z]*) (?:the )?$|\b(?:[Aa]t|from the very) $/;

function readRank({ text, numeral }: Place): Reading | null {
  if (numeral.role !== "ordinal" || NO_RANK_AFTER.test(text.slice(numeral.end, numeral.end + 16))) return null;
  const left = text.slice(Math.max(0, numeral.start - 18), numeral.start);
  if (
    MONTH_BEFORE.test(left) ||
    (/^second$/i.test(text.slice(numeral.start, numeral.end)) &&
      /\b(?:an?|per|one|every|split) $/i.test(left) &&
      /^(?:[.,;]|$| (?:later|before|after|and))/.test(text.slice(numeral.end)))
  )
    return null;
  return { start: numeral.start, end: numeral.end, kind: "ordinal", unit: "ordinal", side: "after" };
}
