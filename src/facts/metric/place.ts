import type { Entity } from "../../entities/mention.ts";
import { latelySaid, type Measured, type Question } from "../story.ts";
import type { Described } from "../subject/subject.ts";
import { isWorldwide, type Topic } from "../topic.ts";
import { isOfPlace, textAfter, textBefore } from "../view.ts";
import { PERSONS } from "./verb.ts";

/** "In North America, its sales ...", "opened 123 stores in China". */
export function placeNear({ number, clause, view, story }: Question, described: Described): Entity | undefined {
  for (const name of view.names) {
    if (!isOfPlace(name.entity) || Math.abs(name.start - number.end) >= 90) continue;
    if (name.entity === described.entity || name.start < clause.start - 60 || name.start > clause.end) continue;
    const left = textBefore(view, name.start).slice(-24);
    const isIn =
      /\b(?:in|across|throughout|within|at|around)(?: the)?(?: northern| southern| eastern| western| south| north| east| west)?(?: [a-z]+ of)? $/.test(
        left,
      );
    // "the second brand on the | Indian | smartphone market"
    const isMarket = name.entity.type === "nationality" && OF_MARKET.test(textAfter(view, name.end).slice(0, 50));
    // "5 percent in Spain, 3 percent in Italy"
    const isOthers = view.numbers.some((other) => other.start > number.end && other.end < name.start);
    // "at Norwegian media giant Acme" names no place.
    const isOfFirm = name.entity.type === "nationality" && /\bat (?:the )?$/.test(left);
    if ((isIn || (isMarket && / (?:in|on|of|to|for)(?: the)? $/.test(left))) && !isOfFirm && !isOthers)
      return placeOf(name.entity, story.topic);
  }
  return undefined;
}

const OF_MARKET = /^ (?:[a-z-]+ ){0,3}market\b/;

const placeOf = (entity: Entity, topic: Topic): Entity => topic.countryOf(entity);

/** "Private companies exported 13 million": in an article on a country, a group that it tells apart lives there. */
export function isOfResidents({ entity, name, metric }: Measured, { story, view, frame }: Question): boolean {
  const { place } = story.topic;
  if (place === undefined || entity !== undefined || name === undefined) return false;
  if (frame.kind === "rank" || !RESIDENTS.test(name) || isWorldwide(metric)) return false;
  const isForeign = view.names.some((other) => other.entity.type === "nationality" && name.includes(other.text));
  return !isForeign && latelySaid(story.facts, view.sentence.index, 8).some((fact) => fact.subjectEntity === place);
}

// Economists and analysts speak from anywhere.
const RESIDENTS = new RegExp(
  `(?:enterprises|dealers|${PERSONS.source.slice(0, -1)})(?<!economists|analysts|experts)$`,
  "i",
);
