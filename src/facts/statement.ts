import type { NumberMention } from "../numbers/mention.ts";
import { overlapping } from "../text/span.ts";
import { type Clause, mainVerb } from "./clause.ts";
import type { Frame } from "./frame/frame.ts";
import { textAfter, textBefore, textOf, type View } from "./view.ts";

// Counted things that are no news: "two sides", "five times", "one of the reasons".
const TRIVIAL =
  /^(?:time|way|side|part|thing|reason|hand|day|week|month|year|hour|minute|decade|man|woman|front|step|point of view|occasion|night|morning|case|kind|type|question|option|word|leg|half)$/;

/** False for a number that states nothing: ages, lengths of time, places in a sequence, conversions in brackets, idioms. */
export function isStatement(number: NumberMention, frame: Frame, clause: Clause, view: View): boolean {
  const left = textBefore(view, number.start).trimEnd();
  const right = textAfter(view, number.end);
  if (number.kind === "age" || number.kind === "score") return false;
  if (number.kind === "ordinal") return frame.kind === "rank";
  if (number.kind === "duration" || /^(?:hour|day|minute|night)s? per /.test(number.unit ?? ""))
    return isMeasuredLength(left);
  if (LABELS.test(left) || /^\d+G$/.test(number.text) || isConversion(number, view, left)) return false;
  if (number.kind === "multiple") return frame.kind === "change" && isMultipleOfMeasure(number, right);
  if (overlapping(view.dates, number).some((date) => date.type === "SET" && !number.unit?.includes(" per ")))
    return false;
  if (number.kind === "fraction" && (/halves$/.test(number.text) || /^ majority\b/.test(right))) return false;
  if (number.kind === "plain" && frame.kind !== "rank") return isStatedPlain(number, frame, left);
  if (number.kind === "count" && frame.kind === "level") return isCountStated(number, left, clause, view);
  return true;
}

// "Section 427 of the code", "Category 5 storms": the number is part of a label.
const LABELS =
  /\b(?:aged|age|ages|section|article|page|chapter|rule|room|route|flight|channel|phase|type|category|level|tier|grade|act|platform|highway|psalm|platform|line|question|appendix|clause|paragraph)$/;

const isMeasuredLength = (left: string): boolean =>
  /\b(?:average(?:d|s)?|delays? (?:of|to|from)|down from|up from|(?:rose|fell|dropped|cut|increased) (?:by|to|from))(?: \w+){0,2}$/.test(
    left,
  );

/** "doubled", "three times as much"; "he tried three times" counts occasions. */
const isMultipleOfMeasure = (number: NumberMention, right: string): boolean =>
  !/\btimes$/.test(number.text) || /^ (?:as|more|higher|larger|bigger|the|greater|what|its|that)\b/.test(right);

/** "9.95 trillion yen (85.04 billion US dollars)", "600 acres (243 hectares)": the amount before it once more. */
function isConversion(number: NumberMention, view: View, left: string): boolean {
  const open = /[([](?:(?:about|around|nearly|some|or|us|equivalent to|roughly) ){0,4}$/.exec(left);
  if (open === null || (number.kind !== "money" && number.kind !== "measure")) return false;
  const before = view.numbers.findLast((other) => other.end <= view.sentence.start + open.index);
  return (
    (before !== undefined &&
      view.sentence.start + open.index - before.end < 12 &&
      (before.kind === number.kind || before.unit === undefined) &&
      (before.currency !== undefined) === (number.currency !== undefined)) ||
    (before !== undefined && view.sentence.start + open.index - before.end <= 1 && number.kind === "money")
  );
}

/** A number without a unit says something after "to", "at", "from" of a move or a level, or with a scale of its own. */
function isStatedPlain(number: NumberMention, frame: Frame, left: string): boolean {
  if (frame.kind === "change" || frame.role !== "own") return true;
  if (Number(number.value) >= 1000 || /\./.test(number.value)) return true;
  if (
    /\b(?:to|at|by|of|was|were|is|lost|gained|total(?:l?ed|s)|numbers?|numbered|averaged?|reached|hit|stood at|counted|recorded|registered|injured|injuring|killed|killing|hurt|hurting|wounded|wounding|sold|granted|had|has|and)(?: (?:about|some|nearly|only|just|around|over|at least|more than|a record|another)){0,4}$/.test(
      left.trimEnd().slice(-80),
    )
  )
    return Number(number.value) > 1;
  return /^[A-Z]/.test(number.text) && /[a-z]/.test(number.text) && left === "";
}

function isCountStated(number: NumberMention, left: string, clause: Clause, view: View): boolean {
  if (TRIVIAL.test(number.unit ?? "")) return false;
  if (/\d/.test(number.text) || Number(number.value) >= 13) return true;
  if (Number(number.value) < 2 || /-| of (?:his|her|their|them|the|these|those)\b/.test(number.text)) return false;
  if (
    clause.subject !== undefined &&
    /^(?:he|she|i|you)$/i.test(textOf(view, clause.subject)) &&
    !/^(?:won|scored|owns)$/.test(mainVerb(clause)?.normal ?? "")
  )
    return false;
  return !/['’]s(?: \w+)?$|\b(?:the|these|those|its|their|his|her|both|all|other|last|past|next|first|between|of|for|in|on|with|by|into|at)(?: \w+)?$/.test(
    left,
  );
}
