import type { NumberMention } from "../numbers/mention.ts";
import { overlapping } from "../text/span.ts";
import type { Frame } from "./kind.ts";
import { textAfter, textBefore, type View } from "./view.ts";

// Counted things that are no news: "two sides", "five times", "one of the reasons".
const TRIVIAL =
  /^(?:time|way|side|part|thing|reason|hand|day|week|month|year|hour|minute|decade|man|woman|front|step|point of view|occasion|night|morning|case|kind|type|question|option|word|leg|half)$/;

/** False for a number that states nothing: ages, lengths of time, places in a sequence, conversions in brackets, idioms. */
export function isStatement(number: NumberMention, frame: Frame, view: View): boolean {
  const left = textBefore(view, number.start);
  if (number.kind === "age" || number.kind === "score") return false;
  if (number.kind === "ordinal") return frame.kind === "rank";
  if (number.kind === "duration") return frame.kind !== "rank" && isMeasuredLength(left);
  if (isConversion(number, view, left)) return false;
  if (
    /\b(?:aged|age|ages|under|over|section|article|page|chapter|rule|room|route|flight|channel|phase|type|category|level|tier|grade)$/.test(
      left.trimEnd(),
    ) &&
    number.kind === "plain"
  )
    return false;
  if (number.kind === "multiple") return frame.kind === "change";
  if (overlapping(view.dates, number).some((date) => date.type === "SET")) return false;
  if (number.kind === "plain" && frame.kind !== "rank") return isStatedPlain(number, frame, left);
  if (number.kind === "count" && frame.kind === "level")
    return isCountStated(number, left, textAfter(view, number.end));
  return true;
}

const isMeasuredLength = (left: string): boolean =>
  /\b(?:waited|waits?|average(?:d|s)?|takes?|took|lasted|delays? (?:of|to|from)|down from|up from|(?:rose|fell|dropped|cut|increased) (?:by|to|from))(?: \w+){0,2} ?$/.test(
    left,
  );

/** "9.95 trillion yen (85.04 billion US dollars)", "600 acres (243 hectares)": the amount before it once more. */
function isConversion(number: NumberMention, view: View, left: string): boolean {
  const open = /[([](?:(?:about|around|nearly|some|or|us|equivalent to|roughly) )*$/.exec(left);
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
    /\b(?:to|at|by|of|was|were|is|lost|gained|injured|injuring|killed|killing|hurt|hurting|wounded|wounding|sold|granted|had|has|and)(?: (?:about|some|nearly|only|just|around|over|at least|more than|a record|another))*$/.test(
      left.trimEnd(),
    )
  )
    return Number(number.value) > 1;
  return /^[A-Z]/.test(number.text) && /[a-z]/.test(number.text) && left.trim() === "";
}

function isCountStated(number: NumberMention, left: string, right: string): boolean {
  if (TRIVIAL.test(number.unit ?? "")) return false;
  const isSmallWord = !/\d/.test(number.text) && Number(number.value) < 13;
  if (!isSmallWord) return !/^ ?(?:th|st|nd|rd)\b/.test(right);
  if (Number(number.value) < 2) return false;
  return !/\b(?:the|these|those|its|their|his|her|both|all|other|last|past|next|first|between|of|for|in|on|with|these|by|into|at)(?: \w+)?$/.test(
    left.trimEnd(),
  );
}
