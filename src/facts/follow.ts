import type { Entity } from "../entities/mention.ts";
import type { Span } from "../text/span.ts";
import { type Clause, mainVerb } from "./clause.ts";
import type { Fact } from "./fact.ts";
import { wordSet } from "./lexicon.ts";
import { isObserver, type Topic } from "./topic.ts";
import { type Name, namesIn, textAfter, type View } from "./view.ts";

/** After a sentence, the subject that its statements were about is the topic; of rivals side by side none is; without statements a company that acts in it. */
export function followSubjects(view: View, found: readonly Fact[], topic: Topic, before?: Entity): void {
  if (areOfRivals(found)) {
    topic.entity = before;
    topic.name = before?.name;
    return;
  }
  const last = found.findLast((fact) => fact.subject !== undefined && fact.subjectEntity?.type !== "person");
  if (last !== undefined) {
    topic.follow(last.subjectEntity, last.subject);
    return;
  }
  // Whoever is spoken of already stays so.
  if (!view.names.some(({ entity }) => entity.type === "organization" && entity !== topic.entity)) return;
  for (const { subject, verbs } of view.clauses) {
    if (subject === undefined || verbs.length === 0) continue;
    const actor = namesEnding(subject, view).find((name) => name.entity.type === "organization");
    if (actor !== undefined && !topic.isPublisher(actor.entity)) topic.follow(actor.entity, undefined);
  }
}

/** The facts of a sentence have more than one holder. */
function areOfRivals(found: readonly Fact[]): boolean {
  let holder: Entity | undefined;
  for (const { subjectEntity: it } of found) {
    if (it === undefined || it === holder || !isHolder(it)) continue;
    if (holder !== undefined) return true;
    holder = it;
  }
  return false;
}

/** "Mexico, which taxed it in 2014, saw purchases drop": whoever sees a thing move is whose it is. */
export function seer(clause: Clause, view: View): Entity | undefined {
  const before = view.clauses[view.clauses.indexOf(clause) - 1];
  if (before?.subject === undefined || !SEES.has(mainVerb(before)?.normal ?? "")) return undefined;
  const [name] = namesEnding(before.subject, view);
  return name !== undefined && isHolder(name.entity) ? name.entity : undefined;
}

const SEES = wordSet("saw see sees seen seeing watch watched watches had has");

/** "At Acme, net income rose", "Acme said net income rose": a company that speaks of figures without saying whose speaks of its own. */
export function companySpeaking(view: View, topic: Topic): Entity | undefined {
  const { text, start } = view.sentence;
  const lead = text.startsWith("At ") ? /^At (?:the )?/.exec(text)?.[0] : undefined;
  const [place] = lead === undefined ? [] : namesIn(view, { start: start + lead.length, end: start + lead.length + 1 });
  if (place?.entity.type === "organization" && /^,/.test(textAfter(view, place.end))) return place.entity;
  const said = view.clauses.find(
    (clause) =>
      clause.subject !== undefined && clause.form === "finite" && OWN_WORD.has(mainVerb(clause)?.normal ?? ""),
  );
  if (said?.subject === undefined) return undefined;
  const { subject } = said;
  const name = namesEnding(subject, view).find(({ start }) => start <= subject.start + 4);
  return name?.entity.type === "organization" && !topic.isPublisher(name.entity) && !isObserver(name.entity)
    ? name.entity
    : undefined;
}

const OWN_WORD = wordSet("said says reported reports posted posts announced announces disclosed");

/** Names that a subject ends in: "the carmaker | Fiat". */
const namesEnding = (subject: Span, view: View): Name[] =>
  namesIn(view, subject).filter(({ end }) => end >= subject.end - 1);

const isHolder = ({ type }: Entity): boolean => type === "organization" || type === "location";
