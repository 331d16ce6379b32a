import type { Period } from "../fact.ts";
import type { Question } from "../story.ts";
import { textOf } from "../view.ts";
import type { Dated } from "./dated.ts";
import { monthsOf, shiftBack } from "./stretch.ts";

/** "A year ago it sold 5 million": the stretch reported on, a year before; of a price, the day. Undefined for other times. */
export function yearAgo(own: Dated, { view, story }: Question, isPrice: boolean): Period | undefined {
  const { published, report } = story;
  if (own.role !== "measure" || !YEAR_AGO.test(textOf(view, own))) return undefined;
  if (isPrice && published !== undefined) return shiftBack({ from: published, to: published }, 12);
  const months = report === undefined ? 0 : monthsOf(report);
  return report !== undefined && months > 0 && months < 12 ? shiftBack(report, 12) : undefined;
}

const YEAR_AGO =
  /^(?:(?:the (?:quarter|period) )?(?:a|one) year|(?:12|twelve) months) (?:ago|earlier)$|^(?:the )?year-(?:ago|earlier)(?: (?:quarter|period))?$/i;
