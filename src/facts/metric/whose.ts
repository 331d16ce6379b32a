import type { Entity } from "../../entities/mention.ts";
import type { Span } from "../../text/span.ts";
import { type Clause, mainVerb } from "../clause.ts";
import { isForecaster } from "../forecaster.ts";
import type { Question } from "../story.ts";
import { asSubject, type Described, describe } from "../subject/subject.ts";
import type { Topic } from "../topic.ts";
import { bareBefore, datesIn, namesIn, textAfter, textBefore, textOf, type View } from "../view.ts";
import { itemOf } from "./item.ts";

/** Whose a number is: the clause's subject, else the one spoken of; "half of the 300 ships | Acme | built" are Acme's. */
export function subjectOf({ number, clause, view, story: { topic } }: Question): Described {
  const phrase = clause.subject;
  if (phrase === undefined || isForecaster(clause, view)) return spokenOf(number, clause, view, topic);
  const isInside = number.start < phrase.end && number.end > phrase.start;
  const described = describe(
    isInside && number.end < phrase.end ? { start: number.end, end: phrase.end } : phrase,
    view,
    topic,
  );
  const hoper = clause.parent;
  if (
    isInside &&
    hoper?.subject !== undefined &&
    /^(?:expect|forecast|predict|project|hope)/.test(mainVerb(hoper)?.normal ?? "") &&
    !isForecaster(hoper, view) &&
    !namesIn(view, hoper.subject).some(({ entity }) => topic.isPublisher(entity))
  )
    return { ...describe(hoper.subject, view, topic), metric: undefined };
  const holder = heldBy(number, view) ?? appositive(number, view) ?? predicate(number, clause, view);
  if (holder !== undefined) return asSubject(holder);
  const contact = contactSubject(number, clause, view);
  if (contact !== undefined) return { ...describe(contact, view, topic), metric: undefined };
  if (isInside) {
    const holder = number.kind === "count" ? ownerOfCounted(number, view) : undefined;
    if (holder !== undefined) return { entity: holder, name: holder.name };
    if (number.end >= phrase.end - 1) {
      const main = spokenOf(number, clause, view, topic);
      const owner = main.entity ?? topic.place;
      return owner === undefined
        ? asSubject(
            undefined,
            main.name ?? (/^(?:percent|measure|money)$/.test(number.kind) ? undefined : itemOf(number)),
          )
        : asSubject(owner);
    }
    const entity = described.entity ?? topic.holder ?? topic.organization ?? topic.place;
    return { ...described, entity, name: entity?.name ?? described.name, metric: undefined };
  }
  if (described.entity && topic.isPublisher(described.entity) && FORETELLS.test(mainVerb(clause)?.normal ?? "")) {
    const main = spokenOf(number, clause, view, topic);
    return main.name === undefined ? described : { ...main, metric: described.metric };
  }
  const isAgent =
    described.entity?.type === "person" && !/^(?:won|scored|earned|owns|wrote)$/.test(mainVerb(clause)?.normal ?? "");
  if (isAgent && topic.organization !== undefined)
    return { ...described, entity: topic.organization, name: topic.organization.name };
  if (described.name !== undefined || described.entity !== undefined) return described;
  const main = spokenOf(number, clause, view, topic);
  return { ...described, entity: main.entity, name: main.name };
}

/** Whoever is spoken of, or the world. */
function spokenOf({ end }: Question["number"], clause: Clause, view: View, topic: Topic): Described {
  if (topic.entity?.type !== "organization" && AROUND_THE_WORLD.test(textAfter(view, end, clause.end)))
    return asSubject(undefined, "world");
  const { holder, organization } = topic;
  return { ...asSubject(holder ?? organization), name: holder?.name ?? topic.name ?? organization?.name };
}

// "The fund has projected growth of 5 percent": of the country spoken of, where the fund publishes the figures of others.
const FORETELLS =
  /^(?:forecasts?|forecasted|predict(?:s|ed)?|project(?:s|ed)?|estimat(?:es?|ed)|expect(?:s|ed)?|sees?|saw)$/;

// "295 gigawatts were added | around the world"
const AROUND_THE_WORLD = /\b(?:around|across|throughout|in) the (?:world|globe)\b|\b(?:worldwide|globally)\b/;

/** "the balance of 26 percent is held by | Acme". */
function heldBy({ end }: Question["number"], view: View): Entity | undefined {
  const lead = HELD_BY.exec(textAfter(view, end).slice(0, 60))?.[0];
  return lead === undefined ? undefined : view.names.find(({ start }) => start === end + lead.length)?.entity;
}

const HELD_BY =
  /^(?: of [a-z ]{3,20})? (?:is|are|was|were|has been) (?:still |now )?(?:held|owned|controlled) by (?:the )?/;

/** "part of EQT, an investment firm with about | 35 billion euros": what a firm is said to have beside the clause. */
function appositive({ start }: Question["number"], view: View): Entity | undefined {
  const left = bareBefore(view, start);
  const at = left.endsWith(" with") || left.endsWith(" employing") ? left.search(APPOSED) : -1;
  if (at < 0) return undefined;
  return view.names.find((name) => name.end === view.sentence.start + at && name.entity.type === "organization")
    ?.entity;
}

/** "Main supplier is Brazil with | 63,861 tons": the one who is it. */
function predicate({ start }: Question["number"], clause: Clause, view: View): Entity | undefined {
  const verb = mainVerb(clause);
  if (verb === undefined || !/^(?:is|was|are|were)$/.test(verb.normal)) return undefined;
  const name = view.names.find((it) => it.start >= verb.end && it.start <= verb.end + 5 && it.end < start);
  const isHolder = name !== undefined && /^,? with(?: |$)/.test(textBefore(view, start, name.end));
  return isHolder && /^(?:organization|location)$/.test(name.entity.type) ? name.entity : undefined;
}

const APPOSED = /, an? [^,;]{3,70} (?:with|employing)$/;

/** "half of the 28,000 systems | Acme | shipped in the quarter": a clause that follows its object without a "that". */
function contactSubject({ end }: Question["number"], clause: Clause, view: View): Span | undefined {
  const next = view.clauses[view.clauses.indexOf(clause) + 1];
  const subject = next?.subject;
  if (subject === undefined || next?.form !== "finite" || subject.start !== end + 1) return undefined;
  return /^(?:\p{Lu}|it |they |we |the company )/u.test(textOf(view, { start: subject.start, end: subject.end + 1 }))
    ? subject
    : undefined;
}

/** "its 270 members will lose": whose the counted are. */
const ownerOfCounted = ({ start }: Question["number"], view: View): Entity | undefined => {
  const before = view.names.find((name) => name.end === start - 1 || name.end === start - 3);
  const gap = before && textBefore(view, start, before.end);
  return before !== undefined && (before.form === "pronoun" ? gap === " " : /^['’]s $/.test(gap ?? ""))
    ? before.entity
    : undefined;
};

/** "with crude at 41 dollars", "with exports to Asia jumping 42 percent": a phrase with a statement of its own. */
export function absoluteOf({ number, view, story }: Question): Described | undefined {
  const left = `${bareBefore(view, number.start)} `;
  const m =
    (left.includes("with ") ? ABSOLUTE.exec(left.slice(-110)) : null) ??
    (left.includes("ing ") ? SENT.exec(left.slice(-110)) : null);
  const what = m?.groups?.what;
  if (m === null || what === undefined) return undefined;
  const start = view.sentence.start + Math.max(0, left.length - 110) + m.index + m[0].indexOf(what);
  const span = { start, end: start + what.length };
  const isBare =
    !view.numbers.some((n) => n.start < span.end && n.end > span.start) && datesIn(view, span).length === 0;
  return isBare ? describe(span, view, story.topic) : undefined;
}

/** "sending | arrivals | up 18 percent": what a verb makes move. */
const SENT =
  /\b(?:sending|pushing|driving|bringing|taking|lifting|pulling|dragging|knocking|leaving) (?<what>(?:its |their |the )?[^,;:()\d]{3,50}?) (?:up|down|higher|lower|to|back to|up to|down to)(?: by| to)? $/;

const ABSOLUTE =
  /(?:^|[ ,;:–—-])with (?<what>[^,;:()]{2,60}?)(?: (?:alone|now|still|currently|also))? (?:at|up|down|standing at|(?:jump|ris|fall|grow|surg|soar|climb|declin|dropp|gain|los|increas|slipp|plung|tumbl|reach|account|go)ing(?: for| up| down)?)(?: by| to)? $/;

/** "cut its profit forecast for Acme to 5 million": whose figures are forecast, not who forecasts them. */
export function forecastFor({ number, clause, view }: Question): Entity | undefined {
  const left = textBefore(view, number.start, clause.start);
  const m =
    /\b(?:forecast|estimate|outlook|target|rating|projection|recommendation)s? (?:for|of|on) (?:the )?(?=[^,;]{1,60}$)/.exec(
      left,
    );
  if (m === null) return foretoldFor(number, clause, view);
  const at = clause.start + m.index + m[0].length;
  return view.names.find(
    (n) => n.start === at && /^(?:organization|location)$/.test(n.entity.type) && n.form !== "pronoun",
  )?.entity;
}

/** "has projected growth of 5 percent | for Norway". */
function foretoldFor({ end }: Question["number"], clause: Clause, view: View): Entity | undefined {
  if (!FORETELLS.test(mainVerb(clause)?.normal ?? "")) return undefined;
  const lead = /^(?: growth)?(?: in \d{4}| this year| next year)? for (?:the )?/.exec(
    textAfter(view, end).slice(0, 40),
  )?.[0];
  const name = lead === undefined ? undefined : view.names.find(({ start }) => start === end + lead.length);
  return name !== undefined && /^(?:organization|location)$/.test(name.entity.type) ? name.entity : undefined;
}
