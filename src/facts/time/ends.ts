import type { Period } from "../fact.ts";
import type { Question } from "../story.ts";
import { textAfter, textBefore } from "../view.ts";
import type { Dated } from "./dated.ts";
import { monthsOf } from "./stretch.ts";
import type { Times } from "./time.ts";

/** "from 13 percent in 1993 to 24 percent in 2004", "between 1993 and 2004": the later time, against the earlier. */
export function fromYearToYear({ number, dated, view }: Question): Times | undefined {
  const [first, second] = dated.filter((d) => d.start >= number.end && d.role !== "report");
  if (first === undefined || second === undefined || first.period.from === undefined) return undefined;
  const lead = textAfter(view, number.end, first.start);
  const link = textAfter(view, first.end, second.start);
  const isPair =
    (/\bfrom\b/.test(lead) && /^[^,;]* to\b[^,;]*$/.test(link) && !/ from /.test(link)) ||
    (/\bbetween $/.test(lead) && /^ and $/.test(link));
  return isPair && monthsOf(first.period) === monthsOf(second.period)
    ? { period: second.period, compared: first.period }
    : undefined;
}

/** "50,000 people took part between 2008 and 2016": in all of these years. */
export function betweenYears(own: Dated, { dated, view }: Question): Period | undefined {
  if (!/\bbetween $/.test(textBefore(view, own.start).slice(-9))) return undefined;
  const last = dated.find((d) => d.start > own.end && textAfter(view, own.end, d.start) === " and ");
  return last && { from: own.period.from, to: last.period.to };
}

/** "growth of 4 percent, cut from 4.5 percent this year": both ends of what is foreseen are of the time behind the second. */
export function sharedEnd({ number, frame, dated, view, story }: Question): Dated | undefined {
  if (frame.role !== "own") return undefined;
  return dated.find(
    (d) =>
      d.start > number.end &&
      (d.period.to ?? "") >= (story.published ?? "9999") &&
      /^,? (?:\w+ )?from (?:an? \w+ |about )?[\d.,]+(?:%| per ?cent)? (?:(?:in|for) )?$/.test(
        textAfter(view, number.end, d.start),
      ),
  );
}

/** "Since it bought the club in 2019, it has spent 5 million": the stretch from then on. */
export function sinceThen(own: Dated | undefined, { number, view, story }: Question): Dated | undefined {
  if (own?.role !== "measure" || own.end > number.start) return own;
  const isOpen = /\bsince [^,;]{1,80}$/.test(textBefore(view, own.start));
  return isOpen && textAfter(view, own.end, number.start).includes(",")
    ? { ...own, role: "since", period: { from: own.period.from, to: story.published } }
    : own;
}
