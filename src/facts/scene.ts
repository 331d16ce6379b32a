import type { Entity } from "../entities/mention.ts";
import type { Clause } from "./clause.ts";
import { textBefore, type View } from "./view.ts";

/** "In the Norwegian county of Tarn the toll stands at 164 and 12 are missing": the place that a sentence's clauses open with, up to the next one. */
export function sceneOf(clause: Clause, view: View): Entity | undefined {
  if (!view.names.some(({ entity }) => entity.type === "location")) return undefined;
  const until = view.clauses.indexOf(clause);
  for (let i = until; i >= 0; i--) {
    const { start, verbs } = view.clauses[i] as Clause;
    const scene = view.names.find(
      (name) =>
        name.entity.type === "location" &&
        name.start >= start &&
        name.end <= (verbs[0]?.start ?? name.end) &&
        OPENS.test(textBefore(view, name.start, start)),
    );
    if (scene !== undefined) return scene.entity;
  }
  return undefined;
}

const OPENS = /^(?:and |but |while )?[Ii]n (?:the |neighbou?ring |nearby )*(?:(?:[\p{L}-]+ ){1,3}of )?(?:the )?$/u;
