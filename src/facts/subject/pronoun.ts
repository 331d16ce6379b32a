import type { Span } from "../../text/span.ts";
import type { Token } from "../../text/token.ts";
import { POINTERS } from "../lexicon.ts";
import type { Topic } from "../topic.ts";
import { namesIn, type View } from "../view.ts";
import { asSubject, type Described } from "./subject.ts";

/** "it", "they", "the figure": what was spoken of last; undefined for any other phrase. */
export function pronoun(tokens: readonly Token[], phrase: Span, view: View, topic: Topic): Described | undefined {
  const [first] = tokens;
  if (tokens.length > 2 || first === undefined) return undefined;
  if (tokens.length === 2 && !POINTERS.has(tokens[1]?.normal ?? "")) return undefined;
  if (tokens.length === 1 && /^(?:it|they|he|she|we|i|who|which)$/.test(first.normal)) {
    const resolved = namesIn(view, phrase).find((name) => name.form === "pronoun")?.entity;
    const entity =
      resolved ??
      (first.normal === "it" && topic.entity === undefined && /[^s]s$/.test(topic.name ?? "")
        ? topic.organization
        : undefined) ??
      (/^we$/.test(first.normal) ? topic.organization : undefined) ??
      (/^(?:he|she|i)$/.test(first.normal) ? undefined : topic.entity);
    return entity === undefined
      ? { ...asSubject(undefined, /^(?:he|she|i)$/.test(first.normal) ? undefined : topic.name), isPointer: true }
      : { ...asSubject(entity), isPointer: first.normal === "it" };
  }
  if (tokens.length === 1 && POINTERS.has(first.normal))
    return { ...asSubject(topic.entity, topic.name), isPointer: true };
  return undefined;
}
