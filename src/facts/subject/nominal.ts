import type { Entity } from "../../entities/mention.ts";
import type { Span } from "../../text/span.ts";
import type { Token } from "../../text/token.ts";
import { isCompanyNoun, isPlaceNoun, wordSet } from "../lexicon.ts";
import type { Topic } from "../topic.ts";
import { type Name, textAfter, textBefore, type View } from "../view.ts";
import { asSubject, type Described } from "./subject.ts";

/** Nouns that stand for somebody named: "the carmaker", "the city", "OPEC ministers". */

// What a company does stands for it: "the deal gives 240,000 acres".
const DEALS =
  /^(?:deal|acquisition|takeover|merger|purchase|transaction|agreement|move|sale|order|investment|results?|announcement|cuts?|plan|programme|program|restructuring|lay-?offs|closures?|expansion|offer(?:ing)?|listing|flotation|decision|strategy|settlement|overhaul|reorgani[sz]ation|measures|changes|plant|factory|mine|mill|refinery|smelter|facility)$/;

/** Those who speak and decide for a company. */
const MANAGEMENT = /^(?:directors|board|management|managers|executives)$/;

export function resolveNominal(
  head: string,
  isDefinite: boolean,
  core: readonly Token[],
  names: readonly Name[],
  topic: Topic,
): Described | undefined {
  const alias = names.find(
    (name) => (name.form === "nominal" || name.form === "role") && name.end >= (core.at(-1)?.end ?? 0),
  );
  if (alias !== undefined) return asSubject(alias.entity);
  const place = isPlaceNoun(head)
    ? names.findLast((name) => name.entity.type === "location" && name.end < (core.at(-1)?.start ?? 0))
    : undefined;
  if (place !== undefined) return asSubject(place.entity); // "the Houston metro area"
  if (!isDefinite) return undefined;
  if (MANAGEMENT.test(head) && topic.organization !== undefined) return asSubject(topic.organization);
  if (DEALS.test(head) && topic.organization !== undefined) return asSubject(topic.organization);
  if (isCompanyNoun(head) && topic.organization !== undefined) return asSubject(topic.organization);
  if (isPlaceNoun(head) && topic.place !== undefined)
    return { ...asSubject(topic.place), metric: head === "economy" ? "economic growth" : undefined };
  return undefined;
}

/** "the central bank, the NBP,", "the carmaker Toyota": who is meant by a description. */
export function apposedTo(phrase: Span, head: Token, view: View): Entity | undefined {
  if (phrase.end > head.end + 1 || !(isCompanyNoun(head.normal) || isPlaceNoun(head.normal))) return undefined;
  const name = view.names.find(({ start }) => start >= head.end);
  if (name === undefined || !/^, (?:the )?$/.test(textBefore(view, name.start, head.end))) return undefined;
  return textAfter(view, name.end).startsWith(",") ? name.entity : undefined;
}

/** "OPEC oil ministers agreed to pump 5 million barrels": what they do is done by the one they act for. */
export function actingFor(core: readonly Token[], names: readonly Name[]): Entity | undefined {
  const [first, head] = [core[0], core.at(-1)];
  if (first === undefined || head === undefined || !ACTING.has(head.normal)) return undefined;
  const name = names.find(({ start, end }) => start <= first.start && end < head.start);
  return name?.entity.type === "person" ? undefined : name?.entity;
}

const ACTING = wordSet("ministers officials executives leaders policymakers authorities delegates negotiators");

/** "the port city of Dalian": who is meant by a description that the name ends. */
export function calledBehind(head: Token, rest: readonly Token[], names: readonly Name[]): Entity | undefined {
  const [of, first] = rest;
  if (of?.normal !== "of" || first === undefined || !(isPlaceNoun(head.normal) || isCompanyNoun(head.normal)))
    return undefined;
  const name = names.find(({ start, end }) => start <= first.start && end >= (rest.at(-1)?.end ?? 0));
  return name !== undefined && /^(?:location|organization)$/.test(name.entity.type) ? name.entity : undefined;
}
