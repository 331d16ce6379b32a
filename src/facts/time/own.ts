import type { NumberMention } from "../../numbers/mention.ts";
import type { Span } from "../../text/span.ts";
import type { Clause } from "../clause.ts";
import type { Frame } from "../frame/frame.ts";
import { textAfter, textBefore, textOf, type View } from "../view.ts";
import type { Dated } from "./dated.ts";

/** The time that a number is said of, from its own words, its clause or its sentence; `undefined` where these name none. */
export function ownPeriod(
  number: NumberMention,
  frame: Frame,
  clause: Clause,
  view: View,
  dated: readonly Dated[],
): Dated | undefined {
  if (dated.length === 0) return undefined;
  const segment = segmentOf(number, view);
  const limit = contrastAfter(number, view);
  const isOwn = (d: Dated) => d.start < number.start || d.start < limit || d.role === "from";
  const after = dated.filter((d) => d.start >= number.end && isOwn(d) && d.start < Math.min(segment.end, clause.end));
  if (frame.role !== "own") {
    const nextNumber = view.numbers.find((n) => n.start >= number.end && n.kind !== "ordinal");
    const until = Math.min(nextNumber?.start ?? view.sentence.end, view.sentence.end);
    const possessive = dated.findLast((d) => d.end <= number.start && OWNS.test(textBefore(view, number.start, d.end)));
    if (possessive !== undefined) return possessive;
    return dated.find(
      (d) =>
        d.start >= number.end &&
        d.start < until &&
        d.role !== "report" &&
        d.start - number.end < 60 &&
        !SPOKEN.test(textBefore(view, d.start, number.end)),
    );
  }
  const usable = (d: Dated) =>
    d.role !== "baseline" &&
    d.role !== "report" &&
    !BEGUN.test(textBefore(view, d.start).slice(-40)) &&
    !isOfSuperlative(d, view);
  const near =
    after.find(usable) ?? dated.findLast((d) => usable(d) && d.start >= segment.start && d.end <= number.start);
  if (near !== undefined) return near;
  const then =
    frame.kind === "change" ? undefined : dated.find((d) => d.role === "baseline" && isRightBehind(d, number, view));
  if (then !== undefined) return then;
  const inClause = dated.filter((d) => usable(d) && isOwn(d) && d.start >= clause.start && d.start < clause.end);
  const before = inClause.findLast((d) => d.end <= number.start);
  const isState = /^(?:is|are|has|have|makes|puts)$/.test(clause.verbs[0]?.normal ?? "") && clause.verbs.length === 1;
  const named = before ?? inClause[0];
  if (named !== undefined) return named;
  const following = headed(number, clause, view);
  const within = following && dated.find((d) => usable(d) && d.start >= following.start && d.start < following.end);
  if (within !== undefined || isState) return within;
  const opening = dated.find((d) => d.end <= clause.start && WHEN.test(textAfter(view, d.end, clause.start)));
  if (opening !== undefined) return opening;
  // The first clause begins with the sentence; what is relative about it begins with its pronoun.
  const inRelative = (d: Dated) =>
    view.clauses.some(
      (c) =>
        c.form === "relative" &&
        c !== clause &&
        ((c.verbs[0]?.start ?? c.end) <= d.start || WHICH.test(textBefore(view, d.start, c.start))) &&
        d.start < c.end &&
        !textBefore(view, d.start, c.start).includes(";"),
    );
  const isShared = (d: Dated) => usable(d) && d.role !== "since" && !inRelative(d) && !isRolling(d, view);
  return (
    dated.findLast((d) => isShared(d) && d.end <= number.start) ??
    dated.find((d) => isShared(d) && isOwn(d) && d.start < clause.end)
  );
}

// "the toll, which on | Sunday"
const WHICH = /\b(?:which|who|where)(?: (?:on|in|at|by|since|until))?(?: the)? $/;

/** "over the past year", "in the last six months": a stretch up to now is of what is told with it alone. */
export const isRolling = (dated: Dated, view: View): boolean =>
  /^(?:the )?(?:past|last (?:\w+ )?(?:years|months|weeks|days|decades?))\b|^the last (?:year|month)$/i.test(
    textOf(view, dated),
  );

/** "had net of 5 million, or four cents a share, a year ago": the step back is the number's own time, nothing is set against it. */
const isRightBehind = (dated: Dated, number: NumberMention, view: View): boolean =>
  dated.start >= number.end &&
  /^(?:,? or (?!.*\b(?:from|than|against)\b)[^,;]{1,40})?,? ?$/.test(textAfter(view, number.end, dated.start));

// "from last year's | 1.55 billion", "last year's record | 10 million", "from the 2006 figure of | 5 million"
const OWNS =
  /^(?:['’]s?(?: (?:record|revised|about|nearly|total|net))*|(?:['’]s)?(?: [a-z-]+)? (?:figure|level|total|rate|pace|record|peak|high|low|revenues?|sales|profits?|result|estimate) of(?: about| around| nearly| some)?) $/;

/** "the 5 million in cash that it had in May", "the 3 million they paid last August": the clause that says of the number itself. */
function headed({ end, kind }: NumberMention, clause: Clause, view: View): Clause | undefined {
  const next = view.clauses[view.clauses.indexOf(clause) + 1];
  const verb = next?.verbs[0];
  const isHead = kind !== "multiple" && verb !== undefined && verb.start > end;
  return isHead && HEADS.test(textAfter(view, end, verb.start)) ? next : undefined;
}

const HEADS = /^(?: [a-z]+){0,3}(?: (?:that|which|who)(?: (?:it|they|he|she|we|the [a-z]+))?| (?:it|they|he|she|we)) $/;

// "in 1995, when the ratio | stood at 8 percent": of that year
const WHEN = /^,? when $/;

// "Founded in 2017, the company": a date of its own.
const BEGUN =
  /\b(?:founded|established|born|based|built|launched|created|started|joined|opened|began|begun) (?:back )?(?:in )?(?:the )?(?:early |late )?$/;

/** "the biggest deal so far | this year": when the others were. */
const isOfSuperlative = ({ start }: Dated, view: View): boolean => {
  const left = textBefore(view, start);
  return left.endsWith(" so far ") && /\b(?:\w{3,}est|most|best|worst) [^,;.]{1,50}$/.test(left);
};

// The day of an announcement is not the time of what it says.
const SPOKEN =
  /\b(?:announced|released|published|reported|issued|made|given|estimated) (?:on|in|at|the|last|end|of|earlier| )*$/;

const SETS_AGAINST =
  /\b(?:compared|against(?= (?:[$£€]?\d|an? |about|nearly|only|just))|versus|vs|than|below|above|after(?! tax)|following|while|whereas|before(?! (?:tax|interest|minorities|exceptional|one-off|special|extraordinary))|in contrast|from(?= (?:(?:[a-z]{3} |[a-z]{1,2})?[$£€]?\d|the \d[\d.,]*\d (?!figure|level|total)|an? (?:year|month|quarter|record|loss|profit)|the (?:same|previous|prior|year|month|first|second|third|fourth|fifth)|last|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?! (?:to|through|until) [a-z]{3,9}\b))))\b/;

/** Where, behind a number, the words begin that it is set against. */
function contrastAfter(number: NumberMention, view: View): number {
  const right = textAfter(view, number.end);
  if (number.kind === "multiple" && /^ (?:the|what|that) /.test(right)) return number.end; // "double the 2.4 million of 2001"
  const found = SETS_AGAINST.exec(right);
  return found === null ? view.sentence.end : number.end + found.index;
}

/** From the comma (dash, bracket, "while") before a number to the one behind it. */
export function segmentOf(number: Span, view: View): Span {
  const { sentence } = view;
  const left = sentence.text.slice(0, number.start - sentence.start);
  const right = sentence.text.slice(number.end - sentence.start);
  const from = UP_TO_LAST_BREAK.exec(left)?.[0].length ?? 0;
  // "689 euros (842 dollars) last year": the same amount once more
  const converted = /^ \([^)]{1,40}\)/.exec(right)?.[0].length ?? 0;
  const to = right.slice(converted).search(/, |; | -- | – |\)|\b(?:while|but)\b/);
  return { start: sentence.start + from, end: to < 0 ? sentence.end : number.end + converted + to };
}

const UP_TO_LAST_BREAK = /^.*(?=, |; | -- | – |\(|\b(?:while|and|but)\b)/s;
