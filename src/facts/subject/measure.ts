import type { Token } from "../../text/token.ts";
import { POINTERS } from "../lexicon.ts";
import { isWorldwide, type Topic } from "../topic.ts";
import { type Name, textOf, type View } from "../view.ts";
import { ownerIn } from "./owner.ts";
import { keptRest, phraseText } from "./rest.ts";
import { asSubject, type Described } from "./subject.ts";

/** "Dutch exports of cheese to China in May": whose, what, where. */
export function measure(
  core: readonly Token[],
  rest: readonly Token[],
  names: readonly Name[],
  view: View,
  topic: Topic,
): Described {
  const owner = ownerIn(core, names, view, topic);
  const kept = keptRest(rest, names, view, topic, core.at(-1)?.normal);
  const words = phraseText(view, core.slice(owner?.after ?? 0), kept.tokens);
  const metric = words === "economy" ? "economic growth" : words;
  const isPointer =
    POINTERS.has(core.at(-1)?.normal ?? "") && core.length - (owner?.after ?? 0) === 1 && kept.tokens.length === 0;
  if (owner === undefined && kept.group !== undefined)
    return { ...asSubject(undefined, groupName(view, kept.group)), metric, place: kept.place, isPointer };
  const holder = owner ?? (kept.owner && { entity: kept.owner, name: kept.owner.name });
  if (holder !== undefined)
    return {
      ...asSubject(holder.entity, holder.name),
      metric: nameless(metric, "sales"),
      place: kept.place,
      isPointer,
      isOwn: /^(?:its|their)$/.test(core[0]?.normal ?? ""),
    };
  const place = kept.place;
  const isOfPlace =
    /^(?:consumption|demand|population)\b/.test(metric) ||
    (topic.entity === undefined ? topic.name === undefined : topic.entity.type !== "organization");
  if (place !== undefined && isOfPlace) return { ...asSubject(place), metric, place: undefined, isPointer };
  if (metric === "price" && topic.entity === undefined && topic.name !== undefined)
    return { ...asSubject(undefined, topic.name), metric, place, isPointer };
  return { ...asSubject(topic.ownerOf(metric), isWorldwide(metric) ? "world" : topic.name), metric, place, isPointer };
}

const groupName = (view: View, tokens: readonly Token[]): string =>
  textOf(view, { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 })
    .replace(/['’]s?$/, "")
    .replace(/^(?:the|its|their) /i, "");

const nameless = (metric: string, fallback: string): string => (metric === "" ? fallback : metric);
