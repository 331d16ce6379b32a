import type { NumberMention } from "../../numbers/mention.ts";
import type { Span } from "../../text/span.ts";
import { sameSort } from "../antecedent.ts";
import { type Clause, mainVerb } from "../clause.ts";
import { forecastNouns, isMetricNoun } from "../lexicon.ts";
import { lastSaid, type Question } from "../story.ts";
import { describe } from "../subject/subject.ts";
import { bareBefore, datesIn, textOf, type View } from "../view.ts";
import { GIVEN } from "./verb.ts";

/** "left | its benchmark rate | unchanged at 5 percent": the measure that a level is given to. */
export function setThing({ number, clause, view, story }: Question): string | undefined {
  const left = `${bareBefore(view, number.start)} `;
  if (
    number.bound !== "from_to" &&
    !/ (?:to|at|from|below|above|under|over)(?: (?:the|a|its))?(?: (?:current|present|previous|earlier|planned|existing))? $/.test(
      left,
    )
  )
    return undefined;
  // "gave bonuses to 300 workers": those who were given something.
  if (number.kind === "count" && number.unit !== undefined && GIVEN.test(mainVerb(clause)?.normal ?? ""))
    return undefined;
  const object = keptThing(left, view) ?? objectOf(number, clause, view);
  if (object === undefined) return undefined;
  const { metric, isPointer } = describe(object, view, story.topic);
  // "wants to bring the figure to 100 billion": what was measured before.
  if (isPointer) return lastSaid({ story, view }, (fact) => sameSort(number, fact))?.metric;
  if (metric === undefined) return undefined;
  const thing = (forecastThing(object, number, view) ?? metric)
    .replace(/ (?:unchanged|steady|stable|flat|open|alone|on hold)$/, "")
    .replace(ENDS_AS_FORECAST, "")
    .replace(FORECAST_FOR, "");
  // "its full-year target" names no measure by itself.
  return /^(?:|full-year|own|annual|new|earlier|previous|current|original)$/.test(thing) ? "target" : thing;
}

const IS_FORECAST = new RegExp(`(?:target|${forecastNouns})$`);
const ENDS_AS_FORECAST = new RegExp(` (?:target|${forecastNouns})$`);
const FORECAST_FOR = new RegExp(
  String.raw`^(?:full-year |own |earlier |previous )*(?:targets?|${forecastNouns}) (?:for|of) (?=\w)`,
);

/** "raised its forecast for | economic growth | this year to 5 percent"; "for the year", "for Acme" name no measure. */
function forecastThing(object: Span, number: NumberMention, view: View): string | undefined {
  if (!IS_FORECAST.test(textOf(view, object))) return undefined;
  const right = textOf(view, { start: object.end, end: number.start });
  const m =
    /^ (?:for|of|on) (?:the |its |their )?(?<what>(?:(?!(?:this|next|last|the|to|from|by|in)\b)\p{Ll}[\p{L}-]* ){1,5})/u.exec(
      right,
    );
  const what = m?.groups?.what?.trim();
  return what !== undefined && isMetricNoun(what.split(" ").at(-1) ?? "") ? what : undefined;
}

/** "had | its valuation | slashed from 47 to 8 billion", "wants | the budget deficit | kept below 3 percent". */
function keptThing(left: string, view: View): Span | undefined {
  const m = KEPT.exec(left.slice(-120));
  const what = m?.groups?.what;
  if (m === null || what === undefined) return undefined;
  const start = view.sentence.start + Math.max(0, left.length - 120) + m.index + m[0].indexOf(what);
  return { start, end: start + what.length };
}

const KEPT =
  /\b(?:ha[sd]|have|having|see|sees|saw|seen|wants?|wanted|get|got|keeps?|kept|leaves?|left) (?<what>(?:its|their|the|an?|his|her) (?:[\p{L}'’-]+ ){0,4}?[\p{L}'’-]+) (?:\p{L}+ed|cut|kept|held|brought|set|driven|put|rise|fall|grow|drop|climb|jump|slip|shrink)(?: (?:further|back|up|down))?(?: (?:to|at|from|below|above|under|over))? $/u;

/** "cut | its benchmark rate | by 5 points". */
export function objectOf(number: NumberMention, clause: Clause, view: View): Span | undefined {
  const verb = number.kind === "multiple" ? number : mainVerb(clause);
  if (verb === undefined || (verb !== number && verb.end >= number.start)) return undefined;
  const after = textOf(view, { start: verb.end, end: verb === number ? view.sentence.end : number.start });
  // "doubled its profit, which": the object ends with its phrase.
  const between = verb === number ? (/^[^,;:.]*/.exec(after)?.[0] ?? "") : after;
  const m = OBJECT.exec(between) ?? bareObject(between);
  // "the ceiling of its 10 members": of the ceiling.
  const words = m?.groups?.what?.replace(/ of (?:the|its|their|these|those|all) [\d.,]+ .*$/, "");
  const start = verb.end + (m?.[0].indexOf(words ?? "") ?? 0);
  // "a loss of 5 million on sales": with an amount of its own.
  if (words === undefined || /\d/.test(words)) return undefined;
  const end = start + words.length;
  // "its full-year outlook" is an object, "raised the dividend last year" ends in a time.
  return datesIn(view, { start, end }).some((date) => date.end >= end) ? undefined : { start, end };
}

const OBJECT =
  /^ (?:(?:up|down|back|off|out) )?(?<what>(?:its|their|the|an?|his|her|our|this|these|(?:\p{Lu}[\p{L}.&-]* ){0,4}[\p{L}’']+['’]s) (?:(?!with\b)[\p{L}'’-]+ ){0,4}?(?!with\b)[\p{L}'’-]+(?: of (?:(?!(?:by|to|at|with)\b)[\p{L}\d.,'’-]+ ){0,6}?[\p{L}'’-]+)?)(?: (?:twice|again|further|sharply|slightly|steadily|repeatedly))?(?:(?: (?:by|to|at|in|for|from|since|on|over|during|last|this|next|after)\b|,).*)? ?$/u;

/** "lower | sugar tariffs | to 5 percent": without a determiner only a noun that names a measure is the object. */
function bareObject(between: string): RegExpExecArray | null {
  const m =
    /^ (?<what>(?:\p{Ll}[\p{L}'’-]* ){0,3}\p{Ll}[\p{L}'’-]*)(?: (?:in|for|on|this|last) [^,;]{1,30})? (?:by|to|at|from)\b[^,;]*$/u.exec(
      between,
    ) ?? /^ (?<what>(?:(?!(?:by|to|at|from|in|of|for|on)\b)\p{Ll}[\p{L}'’-]* ){1,4})$/u.exec(between);
  return m !== null && isMetricNoun(m.groups?.what?.trim().split(" ").at(-1) ?? "") ? m : null;
}
