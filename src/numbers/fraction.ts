// Parts of one: "two-thirds", "3/4", "a quarter of", "half", "one in five".
import { readCardinal, startsCardinal } from "./cardinal.ts";
import { compare, over, plus, shift } from "./decimal.ts";
import { type Atom, gapAfter, isAnd, isBlank, kindAt, type Line, type Read, textBefore, writtenAt } from "./pieces.ts";

/** "3/4", "1 / 4", "1⁄32"; not "9/11" nor "24/7". */
export function readSlash(line: Line, i: number): Read | null {
  const [above, below] = [writtenAt(line, i), writtenAt(line, i + 1)];
  if (!/^ ?[/⁄] ?$/.test(gapAfter(line, i)) || kindAt(line, i) !== "digits" || kindAt(line, i + 1) !== "digits")
    return null;
  if (!/^[1-9]\d{0,2}$/.test(above) || !/^[1-9]\d{0,3}$/.test(below) || above === below) return null;
  if (Number(above) > Number(below) && !/^(?:[2-5]|8|16)$/.test(below)) return null;
  if (/[/\d]/.test(line.text[line.atoms[i + 1]?.end ?? 0] ?? "") || /[/\d]$/.test(textBefore(line, i))) return null;
  const isUsual =
    /^(?:[2-6]|8|9|10|12|16|32|64|100|128|1000)$/.test(below) || line.text.startsWith(" of ", line.atoms[i + 1]?.end);
  return isUsual ? { value: over(above, below), role: "fraction", next: i + 2, power: 0 } : null;
}

/** "two-thirds", "one fifth", "a third of", "three quarters", "half", "1/16". */
export function readFraction(line: Line, i: number): Read | null {
  const slash = readSlash(line, i);
  if (slash !== null) return slash;
  const { kind, value } = line.atoms[i] as Atom;
  if (kind === "half") return startsCardinal(line, i) ? null : { value, role: "fraction", next: i + 1, power: 0 };
  if (kind === "quarter" || kind === "ordinal") return readLonePart(line, i);
  if (kind !== "digits" && (kind === "vulgar" || !startsCardinal(line, i))) return null;
  return readCompoundPart(line, i) ?? ofScale(line, readDenominator(line, i));
}

/** "two-thirds | of a million", "three-quarters | of a billion", "three quarters | billion". */
function ofScale(line: Line, part: Read | null): Read | null {
  if (part === null) return null;
  const scale = line.atoms[part.next];
  if (scale?.kind !== "scale" || !/^(?:[ -]| of an? )$/.test(gapAfter(line, part.next - 1))) return part;
  const power = Number(scale.value);
  return { ...part, value: shift(part.value, power), role: "cardinal", power, next: part.next + 1 };
}

/** "a third of", "by a quarter", "a third less"; a bare "third" or "quarter" is a rank or three months. */
function readLonePart(line: Line, i: number): Read | null {
  const atom = line.atoms[i] as Atom;
  if (startsCardinal(line, i) || (atom.kind === "ordinal" && Number(atom.value) < 3)) return null;
  const follows = line.text.slice(atom.end, atom.end + 9);
  if (Number(atom.value) >= 20 && /^(?:$| of |[.,;)])/.test(follows) && /\ban? $/i.test(textBefore(line, i))) {
    return { value: over("1", atom.value), role: "fraction", next: i + 1, power: 0 }; // "a thousandth", "a twentieth of"
  }
  const isPart =
    /\b(?:an?|one) $/i.test(textBefore(line, i)) &&
    (/^ (?:of|less|more|fewer|higher|lower|cheaper|bigger|smaller|larger|faster)\b/.test(follows) ||
      /\b(?:by|than|nearly|almost|about|over|roughly|much as|many as|down|fell|dropped) an? $/i.test(
        textBefore(line, i),
      ));
  if (!isPart) return null;
  return {
    value: atom.kind === "quarter" ? atom.value : over("1", atom.value),
    role: "fraction",
    next: i + 1,
    power: 0,
  };
}

/** "a twenty-first of", "a thirty-second". */
function readCompoundPart(line: Line, i: number): Read | null {
  const [tens, units] = [line.atoms[i], line.atoms[i + 1]];
  if (tens?.kind !== "ten" || units?.kind !== "ordinal" || gapAfter(line, i) !== "-" || Number(units.value) > 9)
    return null;
  if (!/\ban? $/i.test(textBefore(line, i)) || !/^(?:$| of |[.,;)])/.test(line.text.slice(units.end, units.end + 4)))
    return null;
  return { value: over("1", plus(tens.value, units.value)), role: "fraction", next: i + 2, power: 0 };
}

const MOST_PIECES = 10;

/** "three | twenty-firsts", "one | fifth", "three-quarters": the longest denominator that leaves a numerator before it. */
function readDenominator(line: Line, i: number): Read | null {
  const end = denominatorEnd(line, i);
  if (end === null) return null;
  for (let at = i + 1; at <= end; at++) {
    const isBound =
      isAnd(gapAfter(line, at - 1)) ||
      (/^ ?- ?$/.test(gapAfter(line, at - 1)) && kindAt(line, at - 1) === "ten" && kindAt(line, at) === "small");
    // "a hundred and | three quarters" is a whole number and a part.
    const isMixed =
      at - 1 > i &&
      isAnd(gapAfter(line, at - 2)) &&
      kindAt(line, end) === "ordinals" &&
      at === end &&
      isProper(line, at);
    if (isMixed) return null;
    const below = isBound ? null : denominatorAt(line, at, end);
    const above = below === null ? null : readCardinal({ ...line, atoms: line.atoms.slice(0, at) }, i);
    if (below === null || above?.role !== "cardinal" || above.next !== at) continue;
    if (kindAt(line, end) !== "ordinals" && above.value !== "1") continue;
    if (/^quarter/i.test(writtenAt(line, end)) && isThreeMonths(line, i, end)) return null;
    return { value: over(above.value, below), role: "fraction", next: end + 1, power: 0 };
  }
  return null;
}

/** "three | quarters", but "thirty | fifths" are six. */
const isProper = (line: Line, at: number): boolean =>
  compare((line.atoms[at - 1] as Atom).value, (line.atoms[at] as Atom).value) < 0;

/** Where a run of number words ends in "thirds", or in "third" after a "one"; "seconds" are a time. */
function denominatorEnd(line: Line, i: number): number | null {
  for (let at = i + 1; at < i + MOST_PIECES && at < line.atoms.length; at++) {
    const gap = gapAfter(line, at - 1);
    const isInner = isAnd(gap) && /^(?:hundred|scale)$/.test(kindAt(line, at - 1) ?? "");
    if (!isBlank(gap) && !isInner) return null;
    const kind = kindAt(line, at);
    if (kind === "small" || kind === "ten" || kind === "hundred" || kind === "scale") continue;
    if (kind === "half" || kind === "quarter")
      return writtenAt(line, i).toLowerCase() === "one" && at === i + 1 ? at : null;
    return (kind === "ordinals" || kind === "ordinal") && !/^(?:first|seconds?)$/i.test(writtenAt(line, at))
      ? at
      : null;
  }
  return null;
}

function denominatorAt(line: Line, at: number, end: number): string | null {
  const { kind, value } = line.atoms[end] as Atom;
  const last = kind === "half" ? "2" : kind === "quarter" ? "4" : value;
  if (at === end) return last;
  if (kindAt(line, at) !== "small" && kindAt(line, at) !== "ten") return null;
  const rest = readCardinal({ ...line, atoms: line.atoms.slice(0, end) }, at);
  if (rest?.next !== end || rest.role !== "cardinal") return null;
  const joins =
    kindAt(line, end - 1) === "ten" ? Number(last) < 10 : Number(last) < 100 && kindAt(line, end - 1) !== "small";
  return joins ? plus(rest.value, last) : null;
}

/** "the first three quarters", "two straight quarters", "for four quarters". */
function isThreeMonths(line: Line, i: number, at: number): boolean {
  const atom = line.atoms[at] as Atom;
  if (/\b(?:above|below|by|under) $/i.test(textBefore(line, i))) return false;
  if (gapAfter(line, at - 1) === "-" || line.text.startsWith(" of ", atom.end))
    return /\b(?:first|last|past|next|these) $/i.test(textBefore(line, i));
  return (
    (line.atoms[i] as Atom).value !== "3" ||
    /\b(?:first|last|past|next|these|those|previous|preceding|prior|the|for|in|of) $/i.test(textBefore(line, i))
  );
}

/** "one in five", "one patient in five", "two out of three", "1 over 20". */
export function readRatio(line: Line, i: number): Read | null {
  if (!/^(?: in | out of | in every | over )$/.test(gapAfter(line, i)) && !isOneOfGroup(line, i)) return null;
  const { kind, value } = line.atoms[i] as Atom;
  if ((kind !== "small" && kind !== "digits") || !/^\d{1,3}$/.test(value)) return null;
  const below = readCardinal(line, i + 1);
  if (below === null || below.role !== "cardinal" || !/^\d{1,7}$/.test(below.value) || compare(value, below.value) >= 0)
    return null;
  if (value === "0" || /^(?:1[89]|20)\d\d$/.test(below.value)) return null;
  // "three in seven days", "two in 5 minutes"
  const unit = line.text
    .slice((line.atoms[below.next - 1] as Atom).end)
    .match(/^[ -](?:second|minute|hour|day|week|month|year|decade|game|match|start|percent|per cent|of)/);
  // "seven out of 10 of our customers"
  const isOfAll = unit?.[0] === " of" && gapAfter(line, i) === " out of ";
  return unit === null || isOfAll
    ? { value: over(value, below.value), role: "fraction", next: below.next, power: 0 }
    : null;
}

/** "one participant in eight": not "one goal in three games". */
function isOneOfGroup({ text, atoms }: Line, i: number): boolean {
  const [one, next] = [atoms[i], atoms[i + 1]];
  if (one === undefined || next === undefined || one.value !== "1" || next.start - one.end > 40) return false;
  return GROUP_MEMBER.test(text.slice(one.end, next.start));
}

const GROUP_MEMBER =
  /^ (?:[a-z]+ )?(?:person|man|woman|child|boy|girl|adult|teenager|pupil|student|teacher|patient|participant|respondent|voter|worker|employee|driver|household|family|home|house|company|firm|business|shop|marriage|pregnancy|birth|death|school|farm|car|American|Briton|Australian|Canadian|European) in (?:every )?$/;
