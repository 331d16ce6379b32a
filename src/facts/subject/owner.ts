import type { Entity } from "../../entities/mention.ts";
import type { Token } from "../../text/token.ts";
import { endsAsPossessive, isCompanyNoun, isPlaceNoun } from "../lexicon.ts";
import type { Topic } from "../topic.ts";
import { type Name, textOf, type View } from "../view.ts";

interface Owner {
  entity?: Entity | undefined;
  name: string;
  /** How many tokens of the phrase are the owner's. */
  after: number;
}

export function ownerIn(core: readonly Token[], names: readonly Name[], view: View, topic: Topic): Owner | undefined {
  const at = core.findIndex((token) => isPossessive(token, view));
  if (at >= 0) {
    const token = core[at] as Token;
    const name =
      names.find((n) => n.start <= token.start && token.start < n.end) ??
      names.find((n) => n.end > (core[0]?.start ?? 0) && n.end <= token.end);
    const words = textOf(view, { start: core[0]?.start ?? 0, end: token.end }).replace(/['’]s?$/, "");
    if (name !== undefined) return { entity: topic.countryOf(name.entity), name: name.entity.name, after: at + 1 };
    const noun = words.toLowerCase().split(" ").at(-1) ?? "";
    if (topic.name !== undefined && topic.entity === undefined && topic.name.toLowerCase().endsWith(noun))
      return { name: topic.name, after: at + 1 };
    const entity = isCompanyNoun(noun) ? topic.organization : isPlaceNoun(noun) ? topic.place : undefined;
    return { entity, name: words, after: at + 1 };
  }
  const first = core[0];
  if (first === undefined) return undefined;
  if (/^(?:its|their|his|her|our|whose)$/.test(first.normal)) {
    const name = names.find((n) => n.start <= first.start && first.end <= n.end);
    const entity = name?.entity ?? topic.entity;
    return entity === undefined && topic.name === undefined
      ? undefined
      : { entity, name: entity?.name ?? topic.name ?? "", after: 1 };
  }
  const leading = names.find(
    (n) =>
      n.start <= first.start &&
      first.start < n.end &&
      (n.form === "name" || n.form === "short" || n.form === "acronym"),
  );
  if (leading === undefined || isDoubtful(leading, view) || /^(?:Pre|Post|After|Non)-/.test(leading.text))
    return undefined;
  const after = core.filter((token) => token.start < leading.end).length;
  if (after === core.length) return undefined;
  const next = core[after];
  const second = next && names.find((n) => n !== leading && n.start <= next.start && next.start < n.end);
  if (leading.entity.type === "nationality" && second !== undefined && second.entity.type === "organization")
    return {
      entity: second.entity,
      name: second.entity.name,
      after: core.filter((token) => token.start < second.end).length,
    };
  if (leading.entity.type === "person" || leading.entity.type === "product") return undefined;
  return { entity: topic.countryOf(leading.entity), name: leading.entity.name, after };
}

/** A capital at the head of a sentence, seen nowhere else: "Pretax profit" names nobody. */
const isDoubtful = (name: Name, { sentence }: View): boolean =>
  name.start === sentence.start &&
  name.entity.mentions.length === 1 &&
  !name.text.includes(" ") &&
  name.entity.type === "organization";

export const isPossessive = (token: Token, view: View): boolean =>
  endsAsPossessive(token.text) ||
  (token.text.endsWith("s") && /^['’](?! ?[.,])/.test(view.sentence.text.slice(token.end - view.sentence.start)));
