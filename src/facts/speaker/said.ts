import type { Entity } from "../../entities/mention.ts";
import type { Span } from "../../text/span.ts";
import { type Clause, mainVerb, parentsOf, stateOf } from "../clause.ts";
import { companyMetrics } from "../lexicon.ts";
import { describe } from "../subject/subject.ts";
import type { Topic } from "../topic.ts";
import { type Name, namesIn, textAfter, textBefore, textOf, type View } from "../view.ts";

export interface Speaker {
  entity?: Entity | undefined;
  name: string;
}

/** Who says so: the subject of a verb of saying in the sentence, or the source after "according to"; `last` is who spoke before. */
export function speakerOf(clause: Clause, view: View, topic: Topic, last?: Speaker): Speaker | undefined {
  const source = sourceNamed(view);
  if (source !== undefined) return source;
  const said = sayingOf(clause, view);
  if (said === undefined) return undefined;
  const office = officeBefore(said, view);
  if (office !== undefined) return { name: office };
  if (said.subject === undefined) return enclosed(said, view);
  const after = speakerBehind(said, view);
  if (after !== undefined) return speaking(after.entity);
  const person = personIn(said, said.subject, view);
  if (person !== undefined) return speaking(person.entity);
  return speakingAgain(said.subject, view, last) ?? named(said.subject, view, topic);
}

/** "the head of the federation, | Omar Farouk |, said". */
function enclosed(said: Clause, view: View): Speaker | undefined {
  const start = said.verbs[0]?.start ?? said.start;
  const name = view.names.findLast((it) => it.end < start);
  return name !== undefined && textBefore(view, start, name.end) === ", " ? speaking(name.entity) : undefined;
}

const speaking = (entity: Entity): Speaker => ({ entity, name: entity.name });

/** "according to the office", "according to a report from Acme Research". */
function sourceNamed(view: View): Speaker | undefined {
  // Asked of every number; most sentences name no source.
  const source = view.lower.includes("according to ") ? /\baccording to (?:the |a |an )?/.exec(view.lower) : null;
  if (source === null) return undefined;
  const from = view.sentence.start + source.index + source[0].length;
  const name = view.names.find((n) => n.start >= from && n.start - from < 60);
  if (name !== undefined) return speaking((publisherBehind(name, view) ?? name).entity);
  const words = /^[\p{L}' -]{1,60}/u.exec(view.sentence.text.slice(from - view.sentence.start));
  return words === null ? undefined : { name: words[0].trim() };
}

/** "the Houston Facts report from | Acme Research". */
function publisherBehind(name: Name, view: View): Name | undefined {
  const lead = /^ (?:report|survey|data|figures|study|poll|index|statistics) (?:from|by) (?:the )?/.exec(
    textAfter(view, name.end).slice(0, 40),
  )?.[0];
  return lead === undefined ? undefined : view.names.find(({ start }) => start === name.end + lead.length);
}

/** The clause of the sentence that says that something was said. */
const sayingOf = (clause: Clause, view: View): Clause | undefined =>
  parentsOf(clause).find(isSaying) ??
  view.clauses.find((it) => it !== clause && isSaying(it)) ??
  (HOLDS.test(stateOf(clause)) && !isCounted(clause, view) ? clause : undefined) ??
  (isOwnReport(clause, view) ? clause : undefined);

/** "Acme reported a loss of 5 million": its own word. */
const isOwnReport = (clause: Clause, view: View): boolean =>
  /(?:^|\b(?:has|have|had|also|previously|earlier) )report(?:s|ed)$/.test(stateOf(clause)) &&
  clause.subject !== undefined &&
  namesIn(view, clause.subject).some(({ entity }) => entity.type === "organization") &&
  companyMetrics.test(textAfter(view, clause.verbs.at(-1)?.end ?? clause.start, clause.end));

/** "62 percent of those asked said": no speaker. */
const isCounted = ({ subject }: Clause, view: View): boolean =>
  subject !== undefined && view.numbers.some(({ start, end }) => start < subject.end && end > subject.start);

/** Verbs that say something of a number in their own clause. */
const HOLDS =
  /^(?:(?:has|have|had|now|still|also) )*(?:expect|forecast|predict|estimate|reckon|say|said|note[sd]?\b|warn|argue|insist)/;

/** ", said Omar Farouk". */
function speakerBehind(said: Clause, view: View): Name | undefined {
  const end = mainVerb(said)?.end ?? 0;
  const words = /^ ([\p{L} ]{0,40})/u.exec(view.sentence.text.slice(end - view.sentence.start));
  const after = words === null ? undefined : namesIn(view, { start: end, end: end + words[0].length + 1 })[0];
  if (after === undefined || after.form === "pronoun") return undefined;
  return /["”]/.test(view.sentence.text) || isInverted(said, after, view) ? after : undefined;
}

/** ", said Omar Farouk, chairman of the authority". */
const isInverted = (said: Clause, speaker: Span, view: View): boolean =>
  speaker.start === (mainVerb(said)?.end ?? 0) + 1 &&
  /,$/.test(textBefore(view, said.verbs[0]?.start ?? said.start).trimEnd());

const personIn = (said: Clause, subject: Span, view: View): Name | undefined =>
  namesIn(view, subject).findLast((n) => n.entity.type === "person") ??
  namesIn(view, { start: subject.start, end: said.verbs[0]?.start ?? subject.end }).find(
    (n) => n.entity.type === "person",
  );

// "the report forecast growth of 3 percent"
const PAPERS = /^(?:the|its|their) (?:report|study|survey|review|outlook|statement|document|paper)$/;

/** "it said", "he added", "the spokesman said": who spoke before. */
function speakingAgain(subject: Span, view: View, last: Speaker | undefined): Speaker | undefined {
  if (last === undefined) return undefined;
  const words = textOf(view, subject).toLowerCase();
  const isPerson = last.entity?.type === "person";
  if (words === "he" || words === "she") return isPerson || last.entity === undefined ? last : undefined;
  const meant = namesIn(view, subject).find(({ form }) => form === "pronoun")?.entity;
  const isOther = meant?.type === "organization" && meant !== last.entity; // "The bank raised rates. It forecasts ..."
  if (words === "it" || words === "they") return isPerson || isOther ? undefined : last;
  if (PAPERS.test(words)) return last;
  const noun = /^the (?<noun>[a-z]+)$/.exec(words)?.groups?.noun;
  return noun !== undefined && last.name.toLowerCase().endsWith(` ${noun}`) ? last : undefined;
}

/** Whom the words before "said" name. */
function named(subject: Span, view: View, topic: Topic): Speaker | undefined {
  const words = textOf(view, subject);
  const house = HOUSE.exec(words)?.[0];
  const employer =
    house === undefined
      ? undefined
      : view.names.find(
          ({ start, entity }) => start === subject.start + house.length && entity.type === "organization",
        );
  if (employer !== undefined) return speaking(employer.entity);
  const ministry = OF_COUNTRY.exec(words)?.groups?.office;
  if (ministry !== undefined) return { name: ministry };
  const role = ROLE.exec(words)?.groups?.role;
  if (role !== undefined && namesIn(view, subject).every(({ form }) => form !== "nominal" && form !== "role"))
    return { name: role };
  const body = BODY.exec(words)?.groups?.noun;
  const called = body === undefined ? undefined : topic.publisherCalled(body);
  if (called !== undefined) return speaking(called);
  const described = describe(subject, view, topic);
  if (described.name === undefined || UTTERANCE.test(described.name)) return undefined;
  const [owner, ...rest] = words.split(" ");
  if (/^(?:its|their)$/i.test(owner ?? "") && rest.length > 0) return { name: rest.join(" ") }; // "its operator estimated"
  return {
    entity: described.entity,
    name: described.name.replace(/^(?:the|a|an|its|their) /i, "").replace(/ (?:polled|surveyed|questioned)$/, ""),
  };
}

/** ", sources with the | provincial bureau of trade and statistics | said": an office without a name, however its clause is read. */
function officeBefore({ verbs }: Clause, view: View): string | undefined {
  const at = (verbs[0]?.start ?? view.sentence.start) - view.sentence.start;
  const words = view.sentence.text.slice(Math.max(0, at - 120), at).trimEnd();
  const phrase = words.slice(Math.max(words.lastIndexOf(", ") + 1, 0)).trimStart();
  const office = OFFICE_OF.exec(phrase)?.groups?.office;
  const start = view.sentence.start + at - phrase.length - 1;
  const isNamed = namesIn(view, { start, end: start + phrase.length }).some(
    ({ entity }) => entity.type === "organization",
  );
  return isNamed ? undefined : office;
}

const OFFICE_OF =
  /^(?:(?:sources?|officials?) (?:with|at|from|in) )?(?:the |a |an )(?<office>(?:[a-z-]+ ){0,2}(?:bureau|office|ministry|department|institute|board|agency|authority|council|committee) (?:of|for) [a-z ]+)$/;

/** "economists at | Acme Bank" */
const HOUSE = /^(?:the )?(?:economists|analysts|strategists|researchers|experts) (?:at|with|from|of) (?:the )?/i;

/** "Italy's | budget ministry" */
const OF_COUNTRY =
  /^\p{Lu}[\p{L} ]{2,20}['’]s (?<office>(?:[a-z]+ ){1,3}(?:ministry|office|bureau|department|agency|institute))$/u;

const BODY =
  /^the (?<noun>central bank|ministry|department|bureau|office|agency|institute|association|federation|council|commission|fund|authority)$/i;

/** "a senior tourism official", "the government". */
const ROLE =
  /^(?:the |an? )?(?<role>(?:[\p{L}.-]+ ){0,3}(?:government|officials?|spokes(?:man|woman|person)))(?: here)?$/iu;

const UTTERANCE =
  /^(?:(?:final|official|preliminary|first|new) )*(?:surveys?|reports?|study|statement|results?|figures|data|poll|polls|numbers)$/i;

const SPEAKING =
  /^(?:say|says|said|saying|tell|tells|told|announced|announces|reported|reports|added|adds|noted|notes|claims|claimed|mentioned|expects|expected|forecast|forecasts|predicts|predicted|estimates|estimated|reiterated|showed|found|confirmed|warned|warns|recalled|conceded|cautioned|argued|argues|pointed|reckons|reckoned|wrote|writes|insisted|insists|explained|stated|boasted|bragged)$/;

/** "have been told 5 dollars" says nothing of who told them. */
const isSaying = (clause: Clause): boolean => {
  const verb = mainVerb(clause)?.normal ?? "";
  if (!SPEAKING.test(verb)) return false;
  return !(verb === "told" && /\b(?:been|was|were|is|are)\b/.test(stateOf(clause))) && !isPassive(clause);
};

/** "was reported by", "is expected to": of whom something is said. */
const isPassive = (clause: Clause): boolean =>
  /\b(?:is|are|was|were|be|been|being) (?:\w+ )?(?:reported|expected|estimated|forecast|predicted|announced|noted|found|claimed|confirmed|said)\b/.test(
    stateOf(clause),
  );
