import type { NumberMention } from "../../numbers/mention.ts";
import type { Measured, Question } from "../story.ts";
import { bareBefore, textAfter, type View } from "../view.ts";

/** "23 people were killed and | 45 | injured", "killed 82 people and wounded | 1,643": what befell those that are counted now, beside the others. */
export function befallen({ number, frame, view, found }: Question, whose: Measured): Measured | undefined {
  if (frame.kind !== "level" || !isOfPersons(number)) return undefined;
  const what = fateOf(number, view);
  if (what === undefined) return undefined;
  const last = found.at(-1);
  const { entity, name, place } =
    whose.name === undefined && last !== undefined
      ? { entity: last.subjectEntity, name: last.subject, place: last.placeEntity }
      : whose;
  return { entity, name, place, metric: `people ${what}` };
}

const isOfPersons = ({ kind, unit }: NumberMention): boolean =>
  kind === "plain" ? unit === undefined : kind === "count" && unit === "person";

function fateOf(number: NumberMention, view: View): string | undefined {
  const behind = BEHIND.exec(textAfter(view, number.end).slice(0, 32))?.groups?.what;
  if (behind !== undefined) return behind;
  const before = BEFORE.exec(bareBefore(view, number.start).slice(-16))?.groups?.what;
  return before && (PAST[before] ?? before);
}

const BEHIND =
  /^(?: others?| more| people)? (?<what>injured|wounded|hurt|missing|displaced|hospitali[sz]ed|evacuated|homeless)\b/;

const BEFORE = /\b(?<what>wounded|wounding|injured|injuring|hurting|displaced|displacing|hospitali[sz]ed)$/;

const PAST: Readonly<Record<string, string>> = {
  wounding: "wounded",
  injuring: "injured",
  hurting: "hurt",
  displacing: "displaced",
};
