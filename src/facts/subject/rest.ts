import type { Entity } from "../../entities/mention.ts";
import type { Token } from "../../text/token.ts";
import { wordSet } from "../lexicon.ts";
import type { Topic } from "../topic.ts";
import { isOfPlace, type Name, textOf, type View } from "../view.ts";
import { isPossessive } from "./owner.ts";

/** What follows the head: "in Asia" is the place, "of Acme" the owner, "of cheese to China" part of the measure. */
export function keptRest(rest: readonly Token[], names: readonly Name[], view: View, topic: Topic, head = "") {
  const tokens: Token[] = [];
  let place: Entity | undefined;
  let owner: Entity | undefined;
  let group: Token[] | undefined;
  for (let i = 0; i < rest.length; ) {
    let to = i + 1;
    while (to < rest.length && !opensPhrase(rest[to] as Token, names)) to++;
    const part = rest.slice(i, to);
    i = to;
    if (part.length === 1 || STRETCH.test(part.at(-1)?.normal ?? "") || isTimeLeft(part)) continue;
    const preposition = part[0]?.normal ?? "";
    const held = part.findIndex((token) => isPossessive(token, view));
    if (
      held > 0 &&
      !names.some(
        (n) =>
          n.start <= (part[held] as Token).start &&
          (part[held] as Token).start < n.end &&
          n.entity.type !== "nationality",
      )
    ) {
      group = part.slice(1, held + 1);
      tokens.push(part[0] as Token, ...part.slice(held + 1));
      continue;
    }
    const owning =
      held > 0 && preposition === "of"
        ? names.find((n) => n.end >= (part[held] as Token).start && n.start <= (part[held] as Token).start)
        : undefined;
    if (
      owning !== undefined &&
      owning.entity.type !== "person" &&
      held + 1 < part.length &&
      names.every((n) => n === owning || n.start < owning.start || n.start > (part.at(-1)?.end ?? 0))
    ) {
      owner = topic.countryOf(owning.entity); // "growth rate of Peru's economy"
      tokens.push(part[0] as Token, ...part.slice(held + 1));
      continue;
    }
    const end = part.at(-1)?.end ?? 0;
    // "of northwest China's Xinjiang": the region's.
    const inPart = names.filter((n) => n.start >= (part[1]?.start ?? 0) - 1 && n.start < end);
    const name =
      inPart.length > 1 && (isWithin(inPart, view) || isDescribed(inPart, end, view)) ? inPart.at(-1) : inPart[0];
    const isAll = name !== undefined && name.end >= end - 2;
    if (
      FORESEEN.test(head) &&
      /^(?:for|of|on)$/.test(preposition) &&
      name !== undefined &&
      !isAll &&
      isAt(name, part[1])
    ) {
      owner = topic.countryOf(name.entity); // "forecasts for Japanese growth"
      tokens.push(part[0] as Token, ...part.filter(({ start }) => start >= name.end));
      continue;
    }
    if (/^(?:in|at|across|within|around|off)$/.test(preposition) && name !== undefined && isOfPlace(name.entity))
      place = topic.countryOf(name.entity);
    else if (
      /^(?:of|at|in|for)$/.test(preposition) &&
      isAll &&
      name !== undefined &&
      /^(?:organization|location|person|product|work|other)$/.test(name.entity.type)
    ) {
      owner = name.entity;
      if (preposition === "of" && name.entity.type === "product") owner = undefined;
    } else if (preposition === "from" && isAll && MADE_BY.test(head) && HOLDERS.test(name.entity.type)) {
      owner = topic.countryOf(name.entity);
    } else if (
      /^(?:of|to|on|with|from|for|per|by|under|without|among|between|against)$/.test(preposition) ||
      (preposition === "in" && name === undefined)
    )
      tokens.push(...part);
  }
  return { tokens, place, owner, group };
}

/** "China's Xinjiang": a place that lies in the other. */
const isWithin = ([outer, ...inner]: readonly Name[], view: View): boolean =>
  inner.length === 1 &&
  outer !== undefined &&
  [outer, ...inner].every(({ entity }) => isOfPlace(entity)) &&
  /^['’]s $/.test(textOf(view, { start: outer.end, end: inner[0]?.start ?? outer.end }));

const FORESEEN = /^(?:forecasts?|estimates?|outlook|projections?|predictions?)$/;

const isAt = (name: Name, token: Token | undefined): boolean =>
  token !== undefined && name.start <= token.start && token.start < name.end;

/** "US media giant Acme": the name that a description ends in. */
function isDescribed(names: readonly Name[], end: number, view: View): boolean {
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined || last.entity.type !== "organization" || last.end < end - 2)
    return false;
  return /^ (?:[a-z][a-z-]+ ){1,4}$/.test(textOf(view, { start: first.end, end: last.start })) && names.length === 2;
}

/** "of" inside "Bank of England" opens no phrase. */
export const opensPhrase = ({ normal, start }: Token, names: readonly Name[]): boolean =>
  PREPOSITIONS.has(normal) && !names.some((name) => name.start < start && start < name.end);

/** "profit for the second quarter | of its fiscal year": a time, whose date has no words for it. */
const STRETCH = /^(?:period|stretch|year|quarter|half|month|week|season)$/;

/** "profit for its (second quarter) ended (Sept. 30)": what is left of a time without its dates. */
const isTimeLeft = ([, ...words]: readonly Token[]): boolean =>
  /^(?:ended|ending)$/.test(words.find(({ normal }) => !/^(?:its|the|their|our)$/.test(normal))?.normal ?? "");

/** "output from OPEC", "exports from Norway" are theirs. */
const MADE_BY = /^(?:output|production|exports?|shipments?|deliveries|emissions?|arrivals|visitors|tourists)$/;
const HOLDERS = /^(?:organization|location|nationality)$/;

/** The words of a measure as a column value. */
export function phraseText(view: View, core: readonly Token[], rest: readonly Token[]): string {
  const { text, start: from } = view.sentence;
  const isJoined = ({ start }: Token) => text[start - 1 - from] === "-"; // "like-for-like"
  return [...core, ...rest]
    .reduce((words, token) => `${words}${words === "" ? "" : isJoined(token) ? "-" : " "}${textOf(view, token)}`, "")
    .replace(/^(?:the|a|an|its|their) /i, "")
    .replace(/ (?:of|to|in|on|for|with|by|from)$/, "")
    .replace(/['’]s?$/, "")
    .replace(/^\p{Lu}(?=[\p{Ll}-]+ )|^\p{Lu}(?=\p{Ll}+$)/u, (letter) => letter.toLowerCase());
}

export const PREPOSITIONS = wordSet(
  `of in into onto for on to from with at by between among against toward towards under across through during over without within
  off around after before since until than per excluding including worldwide nationwide`,
);
