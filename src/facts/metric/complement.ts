import { withoutApproximators } from "../lexicon.ts";
import { datesIn, textOf, type View } from "../view.ts";

const STOP =
  "by|after|before|while|and|or|but|up|down|from|since|when|as|in|on|over|last|this|next|during|compared|against|versus|at|that|which|who|whose|including|excluding|worth";

const OPENS =
  /^ (?:(?:of|on|off|in(?! (?:order|cash|total|all|addition|part|full|return|exchange|response|a statement|its report)\b)|to|into|towards?|for|from|through|with|against|among) |at (?=(?:list|market|current|constant|retail|wholesale) prices\b))/;

const PHRASE = new RegExp(
  `^ (?<words>[a-z]+ (?:(?!(?:${STOP})\\b)[\\p{L}\\d'’&/-]+ ?){1,7}(?:of (?:(?!(?:${STOP})\\b)[\\p{L}'’&/-]+ ?){1,3})?)`,
  "u",
);

// "5 million (3 million pounds) | a year | on research"
const BETWEEN = /^(?: ?\([^)]{1,40}\))?(?: (?:a|per|each|every) (?:year|month|week|day|quarter)\b| annually)?/;

// "on research | and development"
const AND_NOUN = /^ ?and \p{Ll}[\p{L}-]+(?=[.,;)]| ?$)/u;

/** What follows a number or its noun and belongs to it, without times and places: "on a chip factory", "to its R&D", "from the sale of shares". */
export function complement(end: number, view: View): string {
  const after = end + (BETWEEN.exec(textOf(view, { start: end, end: view.sentence.end }))?.[0].length ?? 0);
  const lead =
    /^ (?:in|for|during|on) (?:the )?/.exec(textOf(view, { start: after, end: view.sentence.end }))?.[0].length ?? 0;
  // "a 5 million charge | in the second quarter | for bad loans"
  const from = lead === 0 ? after : (view.dates.find((date) => Math.abs(date.start - after - lead) <= 4)?.end ?? after);
  const to = phraseEnd(from, view);
  const right = textOf(view, { start: from, end: to });
  if (!OPENS.test(right)) return "";
  const words = PHRASE.exec(right)?.groups?.words;
  if (words === undefined || /^(?:of|among) (?:them|those|its|these|which|whom|the total)/.test(words)) return "";
  const span = { start: from + 1, end: from + 1 + words.length };
  const isPlace = /^(?:in|to|from)\b/.test(words);
  if (isPlace && view.names.some((n) => n.entity.type === "location" && n.start < span.end && n.end > span.start))
    return "";
  // "a profit of 5 million on sales of | 8 million": that is the next number's own noun.
  if (/ (?:of|at|by|worth|to|with)$/.test(withoutApproximators(words.trim()).trim())) return "";
  if (/^ ?(?:up|down|higher|lower) /.test(right.slice(words.length + 1))) return ""; // "on sales down 5 percent"
  const joined = AND_NOUN.exec(right.slice(words.length + 1))?.[0] ?? "";
  return `${words.trim()}${joined.trimEnd() === "" ? "" : ` ${joined.trim()}`}`
    .replace(/\b(?:an?|the|its|their)(?: (?:company|group|firm|bank|country|government)['’]s)?(?: |$)/g, "")
    .trimEnd()
    .replace(/ (?:department|division|team|unit)$/, "")
    .replace(/(?:^| )(?:for|per) (?:each|every)$/, "")
    .replace(
      /(?:^| )(?:of|on|off|in|to|into|for|from|through|with|worth|at|against|among|between|during|around|near|until|within|per)$/,
      "",
    );
}

/** Where the next number, time or verb begins: "12 kilograms of cocaine | worth 1.1 million pounds", "300 millimetres of rain | fell". */
function phraseEnd(from: number, view: View): number {
  const number = view.numbers.find((next) => next.start >= from && /\d/.test(next.text));
  const verb = view.clauses.find(({ verbs }) => (verbs[0]?.start ?? 0) > from)?.verbs[0];
  const [date] = datesIn(view, { start: from, end: view.sentence.end });
  return Math.min(
    number?.start ?? view.sentence.end,
    verb?.start ?? view.sentence.end,
    date === undefined || date.start < from ? view.sentence.end : date.start,
  );
}

/** "charge" + "for bad loans". */
export const withComplement = (metric: string, end: number, view: View): string => {
  const own = complement(end, view);
  const tail = / (?:of|on|in|for|from|to) /.test(metric) && !/^at /.test(own) ? "" : own;
  return tail === "" || metric.endsWith(tail) ? metric : `${metric} ${tail}`;
};
