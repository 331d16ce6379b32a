import type { NumberMention } from "../../numbers/mention.ts";
import type { Clause } from "../clause.ts";
import type { Question } from "../story.ts";
import type { Topic } from "../topic.ts";
import { type Name, namesIn, textAfter, textBefore, textOf, type View } from "../view.ts";
import { asSubject, type Described } from "./subject.ts";

/** Whose a number is where several stand side by side. */
export const oneOfSeveral = ({ number, clause, view, story: { topic } }: Question): Described | undefined =>
  respectively(number, clause, view, topic) ?? entry(view, topic);

/** "Norway and Peru bought 5 and 3 million tons respectively": to each his own. */
function respectively(
  number: NumberMention,
  { start, subject, verbs }: Clause,
  view: View,
  topic: Topic,
): Described | undefined {
  const at = textAfter(view, number.end).search(/\brespectively\b/);
  const verb = verbs[0];
  if (at < 0 || verb === undefined) return undefined;
  const before = { start: subject === undefined ? start : Math.min(start, subject.start), end: verb.start };
  const holders = distinct(namesIn(view, before));
  const numbers = view.numbers.filter((it) => it.start >= verb.end && it.end < number.end + at);
  if (holders.length < 2 || holders.length !== numbers.length || !/ and /.test(textOf(view, before))) return undefined;
  const holder = holders[numbers.indexOf(number)];
  return holder && asSubject(topic.countryOf(holder.entity));
}

/** Of "the Republic of Korea (ROK)" one. */
const distinct = (names: readonly Name[]): readonly Name[] =>
  names.filter(({ entity }, i) => names.findIndex((other) => other.entity === entity) === i);

/** "2. Acme (Norway): 5 million, 20 percent": a line of a table. */
function entry(view: View, topic: Topic): Described | undefined {
  const { text, start } = view.sentence;
  const m = text.includes(": ") ? ENTRY.exec(text.slice(0, 90)) : null;
  const [first] = view.numbers.filter((number) => number.start >= start + (m?.[0].length ?? 0));
  if (m?.groups?.name === undefined || first === undefined || view.clauses.some(({ verbs }) => verbs.length > 0))
    return undefined;
  if (textBefore(view, first.start, start + m[0].length).trim() !== "") return undefined;
  const at = start + m[0].indexOf(m.groups.name);
  const name = view.names.find((it) => it.start === at);
  const isRow = m.groups.rank !== undefined || m.groups.where !== undefined || m.groups.name === "Others";
  if (name === undefined && !isRow) return undefined; // "Battery: 5,000 mAh"
  return name === undefined ? asSubject(undefined, m.groups.name) : asSubject(topic.countryOf(name.entity));
}

const ENTRY = /^(?<rank>\d{1,2}[.)] )?(?<name>\p{Lu}[^:,()]{1,40}?)(?<where> \([^()]{1,30}\))?: /u;
