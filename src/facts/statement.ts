import type { NumberMention } from "../numbers/mention.ts";
import { overlapping } from "../text/span.ts";
import { type Clause, mainVerb } from "./clause.ts";
import type { Frame } from "./frame/frame.ts";
import { UNDERGOES } from "./lent.ts";
import { textAfter, textBefore, textOf, type View } from "./view.ts";

// Counted things that are no news: "two sides", "five times", "one of the reasons".
const TRIVIAL =
  /^(?:time|way|side|part|thing|reason|hand|day|week|month|year|hour|minute|decade|man|woman|front|step|point of view|occasion|night|morning|case|kind|type|question|option|word|leg|half)$/;

/** False for a number that states nothing: ages, lengths of time, places in a sequence, conversions in brackets, idioms. */
export function isStatement(number: NumberMention, frame: Frame, clause: Clause, view: View): boolean {
  const left = textBefore(view, number.start).trimEnd();
  const right = textAfter(view, number.end);
  if (number.kind === "age") return OF_AVERAGE.test(left);
  if (number.kind === "score") return false;
  if (number.kind === "ordinal") return frame.kind === "rank";
  if (number.kind === "duration" || /^(?:hour|day|minute|night)s? per /.test(number.unit ?? ""))
    return isMeasuredLength(number, left, right);
  if (/\bper$/.test(left)) return false; // "infections per 100,000 people"
  if (LABELS.test(left.slice(-12)) || /^\d+G$/.test(number.text) || isConversion(number, view, left)) return false;
  if (isStandard(number, left, right) || isWhereabouts(number, left, right)) return false;
  if (number.kind === "multiple") return frame.kind === "change" && isMultipleOfMeasure(number, right);
  if (overlapping(view.dates, number).some((date) => date.type === "SET" && !number.unit?.includes(" per ")))
    return false;
  if (number.kind === "fraction" && (/halves$/.test(number.text) || /^ majority\b/.test(right))) return false;
  if (number.kind === "plain" && frame.kind !== "rank")
    return isStatedPlain(number, frame, left) || (Number(number.value) > 1 && UNDERGOES.test(right.slice(0, 60)));
  if (number.kind === "count" && frame.kind === "level") return isCountStated(number, left, clause, view);
  return true;
}

// "Section 427 of the code", "Category 5 storms": the number is part of a label.
const LABELS =
  /\b(?:aged|age|ages|section|article|page|chapter|rule|room|route|flight|channel|phase|type|category|level|tier|grade|act|platform|highway|psalm|platform|line|question|appendix|clause|paragraph)$/;

/** "for each $1,000 of debt", "from zero to 60 mph", "the 30-share index": what something is counted by or from, and names of yardsticks. */
const isStandard = ({ kind, value, text }: NumberMention, left: string, right: string): boolean =>
  (kind === "money" && /\b(?:each|every)$/.test(left)) ||
  (Number(value) === 0 && /\bfrom$/.test(left) && /^ to \d/.test(right)) ||
  (/-share$/.test(text) && /^ (?:[a-z]+ )?(?:index|average|gauge|barometer)\b/i.test(right));

/** "found in a shed 50 miles south of the city", "buried 15 feet below the ground": where it was, unless somebody went so far. */
const isWhereabouts = ({ kind, unit = "" }: NumberMention, left: string, right: string): boolean =>
  kind === "measure" && DISTANCE.test(unit) && WHERE.test(right) && !WENT.test(left.slice(-80));

const DISTANCE = /^(?:kilometre|metre|mile|foot|yard|nautical mile|centimetre|inch)$/;
const WHERE =
  /^ (?:\([^)]{1,30}\) )?(?:(?:(?:due|to the) )?(?:north|south|east|west)(?:east|west)?(?:ern)?(?:-?(?:north|south)?(?:east|west))? of|from(?! \d)|away from|off the|outside|inland|offshore|below|beneath|behind)\b/;
const WENT =
  /\b(?:went|go(?:es|ing|ne)?|travel(?:s|l?ed|l?ing)?|r[au]n(?:s|ning)?|dr[io]v(?:e|es|en|ing)|fl(?:y|ies|ew|own|ying)|walk(?:s|ed|ing)?|march(?:es|ed|ing)?|mov(?:e|es|ed|ing)|drift(?:s|ed|ing)?|swam|swim(?:s|ming)?|stretch(?:es|ed|ing)?|rang(?:e|es|ed|ing)|extend(?:s|ed|ing)?|reach(?:es|ed|ing)?|rose|risen?|fell|fallen|dropped|sank|sunk)\b[^,;]{0,40}$/;

/** "an average stay of 8.9 nights", "52 days of consumption", "three days fewer than usual": lengths that somebody worked out; no article counts the tenths of others. */
const isMeasuredLength = ({ value }: NumberMention, left: string, right: string): boolean =>
  /\.[1-46-9]/.test(value) ||
  OF_AVERAGE.test(left) ||
  MOVED_LENGTH.test(left) ||
  /^,? (?:on average\b|(?:fewer|less|more|longer|shorter) than\b)|^['’]? (?:of|worth of) (?:consumption|imports|sales|supply|supplies|demand|cover)\b/.test(
    right,
  );

const OF_AVERAGE = /\b(?:average(?:d|s)?|median|mean)(?: \w+){0,2}$/;
const MOVED_LENGTH =
  /\b(?:delays? (?:of|to|from)|down from|up from|(?:rose|fell|dropped|cut|increased) (?:by|to|from))(?: \w+){0,2}$/;

/** "doubled", "three times as much"; "he tried three times" counts occasions. */
const isMultipleOfMeasure = (number: NumberMention, right: string): boolean =>
  !/\btimes$/.test(number.text) || /^ (?:as|more|higher|larger|bigger|the|greater|what|its|that)\b/.test(right);

/** "(about", "(£53m;" */
const OPEN_BRACKET = /[([](?:[^()[\]]{1,24}[;,])?(?: ?(?:about|around|nearly|some|or|us|equivalent to|roughly)){0,4}$/;

/** "9.95 trillion yen (85.04 billion US dollars)", "600 acres (243 hectares)": the amount before it once more. */
function isConversion(number: NumberMention, view: View, left: string): boolean {
  if (number.kind !== "money" && number.kind !== "measure") return false;
  const open = OPEN_BRACKET.exec(left.slice(-60));
  if (open === null) return false;
  const at = view.sentence.start + Math.max(0, left.length - 60) + open.index;
  const before = view.numbers.findLast((other) => other.end <= at);
  return (
    (before !== undefined &&
      at - before.end < 12 &&
      (before.kind === number.kind || before.unit === undefined) &&
      (before.currency !== undefined) === (number.currency !== undefined)) ||
    (before !== undefined && at - before.end <= 1 && number.kind === "money")
  );
}

/** A number without a unit says something after "to", "at", "from" of a move or a level, or with a scale of its own. */
function isStatedPlain(number: NumberMention, frame: Frame, left: string): boolean {
  if (frame.kind === "change" || frame.role !== "own") return true;
  if (Number(number.value) >= 1000 || /\./.test(number.value)) return true;
  if (
    /\b(?:to|at|by|of|was|were|is|been|lost|gained|total(?:l?ed|s)|numbers?|numbered|averaged?|reached|hit|stood at|counted|recorded|registered|injured|injuring|killed|killing|hurt|hurting|wounded|wounding|sold|granted|had|has|and)(?: (?:about|some|nearly|only|just|around|over|at least|more than|a record|another)){0,4}$/.test(
      left.trimEnd().slice(-80),
    )
  )
    return Number(number.value) > 1;
  return /^[A-Z]/.test(number.text) && /[a-z]/.test(number.text) && left === "";
}

function isCountStated(number: NumberMention, left: string, clause: Clause, view: View): boolean {
  if (number.unit === "time" && Number(number.value) >= 1000) return true; // "downloaded 85 million times"
  if (TRIVIAL.test(number.unit ?? "")) return false;
  if (/\d/.test(number.text) || Number(number.value) >= 13) return true;
  if (Number(number.value) < 2 || /-| of (?:his|her|their|them|the|these|those)\b/.test(number.text)) return false;
  if (
    clause.subject !== undefined &&
    /^(?:he|she|i|you)$/i.test(textOf(view, clause.subject)) &&
    !/^(?:won|scored|owns)$/.test(mainVerb(clause)?.normal ?? "")
  )
    return false;
  if (DEFINITE.test(left)) return Number(number.value) > 2 && /\bnew\b/.test(number.text) && /\bthe$/.test(left);
  if (/\b(?:every|each|which|whom|whose)$/.test(left) || (Number(number.value) === 2 && /\bits$/.test(left)))
    return false;
  if (AMONG_OWN.test(left)) return false;
  if (/\bof(?: \w+)?$/.test(left)) return TRADED.test(left);
  return !/\b(?:between|by)(?: \w+)?$/.test(left) && !(LINKED.test(left) && ABSTRACT.test(number.unit ?? ""));
}

// Whoever says "the two ministers" has spoken of them before; "the three new plants" are news.
const DEFINITE = /\b(?:the|these|those|their|his|her|my|our|your|both|all|other|last|past|next|first)(?: \w+)?$/;
/** "the best of the region's | three airlines". */
const AMONG_OWN = /\b(?:among|of|between|than|in) (?:\w+ ){0,2}\w+['’]s$/;
/** "the purchase of | two ships". */
const TRADED =
  /\b(?:imports?|exports?|purchases?|sales?|delivery|deliveries|orders?|loss|acquisition|construction|launch|opening|closure|deaths?|killing|arrests?|murders?|total|average|fleet|maximum|minimum) of$|\b(?:pull(?:s|ed|ing)?|withdr[ae]w(?:s|ing|n)?) out of$/;
const LINKED = /\b(?:for|in|on|with|into|at|to|from|over|under)(?: \w+)?$/;
/** What a preposition counts no news of: "in two stages", "with two children". */
const ABSTRACT =
  /^(?:stage|phase|level|reason|front|respect|exception|instalment|installment|tranche|direction|place|attempt|meeting|round|session|game|match|point|issue|area|category|group|language|dimension|line|row|piece|set|pair|child|son|daughter|brother|sister|count|charge|sentence|page|chapter|format|form|method|color|colour|size|version|step|act|goal|win|loss|edge|end|corner|try|shot|inning|month|consecutive|straight)$/;
