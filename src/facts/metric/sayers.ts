import type { NumberMention } from "../../numbers/mention.ts";
import { lastSaid, latelySaid, type Measured, type Question } from "../story.ts";
import { textAfter, textBefore, type View } from "../view.ts";
import { PERSONS } from "./verb.ts";

/** "27 percent | disagreed". */
export const isSaid = ({ number, clause }: Question): boolean => clause.verbs[0]?.start === number.end + 1;

/** "58 percent said prices were too high, 27 percent disagreed": of whom, where it was said before. */
export function sayers({ number, view, story }: Question): Partial<Measured> & Pick<Measured, "metric"> {
  const words = wordsSaid(number, view);
  const told = askedIn(textBefore(view, number.start));
  if (told !== undefined)
    return PERSONS.test(told)
      ? { entity: undefined, name: told, metric: `share of ${told} who ${words}` }
      : { metric: `share of ${told} that ${words}` };
  const last = latelySaid(story.facts, view.sentence.index, 3).findLast((fact) => fact.kind === "share");
  const before = last?.metric ?? "";
  const asked = /^(?<group>[\p{L}'’-]+) in (?:survey|poll|sample|study|panel)$/u.exec(
    lastSaid({ story, view }, (fact) => / in (?:survey|poll|sample|study|panel)$/.test(fact.metric))?.metric ?? "",
  )?.groups?.group;
  const group =
    asked ?? /^share of (?<group>(?:(?!who\b|that\b)[\p{L}'’-]+ ?){1,4})/u.exec(before)?.groups?.group?.trim();
  if (group === undefined || !PERSONS.test(group)) return { metric: `those who ${words}` };
  const isTheirs = asked === undefined && last?.subjectEntity !== undefined;
  return { ...(isTheirs ? {} : { entity: undefined, name: group }), metric: `share of ${group} who ${words}` };
}

/** What is said of the part, without times and to the next number. */
function wordsSaid(number: NumberMention, view: View): string {
  const later = (span: { start: number }) => span.start > number.end;
  const end = Math.min(
    view.numbers.find(later)?.start ?? view.sentence.end,
    view.dates.find(later)?.start ?? view.sentence.end,
  );
  const said =
    textAfter(view, number.end, end)
      .trim()
      .split(/[,.;]| and$/)[0] ?? "";
  return said.split(" ").slice(0, 8).join(" ").replace(LOOSE_ENDS, "");
}

const LOOSE_ENDS =
  /(?: (?:the|an?|of|in|on|at|to|for|with|about|by|from|as|than|its|their|his|her|some|any|that|and|or|not))+$/;

/** "Of the 402 rooms in town, | 58 percent are let", "In a poll of 1,800 fans, | half said": of whom a share is told. */
function askedIn(left: string): string | undefined {
  const group = (OF_LEAD.exec(left) ?? (left.includes(" of ") ? POLLED.exec(left) : null))?.groups?.group?.trim();
  return group === undefined || /^(?:them|those|these|whom|which)\b/.test(group) ? undefined : group;
}

const OF_LEAD =
  /^(?:of|among) (?:(?:the|its|their|all|total|some|about) )*(?:[\d.,]+ (?:(?:million|billion|thousand) )?)?(?<group>(?:(?!(?:who|that|which|and)\b)[\p{L}'’-]+ ?){1,5})(?: (?:who|that|which)[^,;]{0,80})?, /u;
const POLLED =
  /\b(?:poll|survey|study|sample|panel),? of (?:(?:the|its|about|some|more than|nearly|over) )*(?:[\d.,]+ )?(?<group>(?:(?!(?:in|by|of|who|from|at|on|for|and|aged)\b)[\p{L}'’-]+ ?){1,3})/u;
