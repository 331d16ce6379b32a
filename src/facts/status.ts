import type { Entity } from "../entities/mention.ts";
import type { NumberMention } from "../numbers/mention.ts";
import type { Span } from "../text/span.ts";
import { type Clause, mainVerb } from "./clause.ts";
import type { Fact, Status } from "./fact.ts";
import { forecastNouns, SAY } from "./lexicon.ts";
import type { Question } from "./story.ts";
import { describe } from "./subject/subject.ts";
import type { Topic } from "./topic.ts";
import { namesIn, textAfter, textBefore, textOf, type View } from "./view.ts";

const FORECAST =
  /\b(?:expect(?:s|ed|ing)?|forecasts?|forecasted|predict(?:s|ed|ing)?|project(?:s|ed|ing)|budget(?:s|ed|ing)? for|see(?:s|n)? (?:growth|sales|revenue|prices|output|it)|seen (?:at|rising|falling)|(?<!(?:more|less) )likely to|set to|on course to|anticipat(?:e|es|ed|ing)|guidance|guid(?:es|ed)|outlook|(?:would|should) (?:grow|rise|fall|reach|top|expand|be|narrow|shrink|total|average|exceed|slow|increase|decline|drop|climb|remain|widen)|hopes? for|(?:could|may|might) (?!have)\w+|will (?:\w+ly |together )?(?:rise|fall|grow|reach|total|narrow|widen|exceed|top|average|climb|drop|shrink|expand|be|harvest|slow|increase|decline|hit|account|need|lose|cost|remain|stay|amount))\b/;

const TARGET =
  /\b(?:target(?:s|ed|ing)?|goals?|aim(?:s|ed|ing)?(?: to| for| at)?|strives?|ambition|wants?|comfort zone|hop(?:e|es|ed|ing) to)\b/;

const PLANNED =
  /\b(?:plan(?:s|ned|ning)?(?: to| for| on)?|will|would|intend(?:s|ed)?|agreed to|is to|are to|to be|pledg(?:e|es|ed)|promis(?:e|es|ed)|propos(?:e|es|ed)|considering|due to|going to|wants to|committed to)\b/;

// "5% growth | forecast for 2025", "a 3 percent improvement | anticipated"
const FORETOLD_BEHIND =
  /^ (?:\w+ ){0,3}(?:expected|forecast|predicted|projected|anticipated)(?= (?:in|for|by|this|next|over)\b|[.,;)"”]|$)/;
// "a predicted extra | 250 million"
const FORETOLD_BESIDE =
  /\b(?:predicted|projected|forecast|expected|anticipated)(?: (?:extra|further|total|record|additional))?$/;
// "exceeded the | 7-percent target", "the | 3 percent ceiling"
const TARGET_BEHIND = /^(?:-| )(?:[a-z]+ ){0,2}(?:target|goal|ceiling)\b/;
// "is thought to be worth | 40 million"
const GUESSED = /\b(?:thought|believed|reckoned|estimated|understood|reported|said) to (?:be|have)\b/;
// "would have been | 352 million"
const UNREAL = /\b(?:would|could|might|should) have\b/;

const FORECAST_NOUN = new RegExp(String.raw`\b${forecastNouns}\b`);
// "a sales forecast for the year of | 5 million"
const FORECAST_OF = new RegExp(String.raw`\b${forecastNouns}(?: \w+){0,2} (?:of|to|at|from)(?: \w+){0,3}$`);
// "cut its growth forecast | to 3 percent"
const FORECAST_SET = new RegExp(
  String.raw`\b(?:raised|cut|lowered|lifted|kept|trimmed|maintained|increased|reduced|upgraded|downgraded|slashed|has)\b.*\b${forecastNouns}\b`,
);
const ESTIMATE = /\b(?:(?:previously|initially|first|originally) estimated|estimated|estimates?|estimates that)\b/;

const FORETOLD = /\b(?:reckon|believ|think|thought|warn|see|sees|saw)/;

const DENIED = /\b(?:den(?:y|ies|ied)|rejected|dismissed|refuted)\b/;

const stateOf = (clause: Clause): string => clause.verbs.map((token) => token.normal).join(" ");

/** As what a number is stated, from its own verbs, the ones these hang on, and the words beside it. */
export function statusOf(number: { start: number; end: number }, clause: Clause, view: View): Status {
  if (!view.looksAhead) return "reported";
  const lead = leadOf(clause, view);
  const own = lead === undefined ? stateOf(clause) : `${stateOf(lead).replace(/ ?[^ ]+$/, "")} ${stateOf(clause)}`;
  const form = (lead ?? clause).form;
  const parents = isAside(clause, view) ? [] : parentsOf(lead ?? clause);
  const above = parents.map(stateOf).join(" ");
  const left = textBefore(view, number.start, parents.at(-1)?.start ?? clause.start);
  const right = textAfter(view, number.end).slice(0, 60);
  const near = left.slice(-50);
  if (DENIED.test(above)) return "denied";
  if (isOwnedWhole(number, view) || isCountedOwn(number, clause, view)) return "reported";
  if (
    /^ (?:\w+ ){0,3}(?:(?:previously|initially|first|originally|earlier) )?estimated\b/.test(right) ||
    /\b(?:an?|the) (?:initially |previously )?estimated$/.test(near.trimEnd())
  )
    return "estimate";
  if (
    /^ (?:\w+ ){0,2}(?:expected|forecast|predicted|projected) by\b/.test(right) ||
    /^ (?:forecast|expected|consensus|(?:analyst|consensus) (?:estimate|forecast)s?)\b/.test(right)
  )
    return "forecast";
  if (TARGET_BEHIND.test(right)) return "target";
  if (FORETOLD_BEHIND.test(right) || FORETOLD_BESIDE.test(near.trimEnd())) return "forecast";
  if (FORECAST_OF.test(near.trimEnd())) return "forecast";
  if (FORECAST_SET.test(left) || isOfForecast(clause, view)) return "forecast";
  if (/^ of (?:which|whom) (?:will|would)\b/.test(right)) return "planned";
  if (UNREAL.test(own)) return "reported";
  if (GUESSED.test(own)) return "estimate";
  const verbs = `${above} ${own}`;
  if (TARGET.test(verbs) || /\b(?:target|goal|aim|ambition|comfort zone|sights on)\b/.test(left)) return "target";
  if (
    /\b(?:plans?|planned|intends?|proposal|pledge) (?:to|for)\b/.test(verbs) ||
    /\b(?:plans? (?:to|for)|in talks (?:to|about|over))\b/.test(left)
  )
    return "planned";
  if (/\b(?:expect|forecast|predict|project|anticipat|estimate)/.test(above)) return "forecast";
  if (FORECAST.test(verbs) || /\b(?:banking|counting) on\b/.test(left))
    return /\b(?:will|would) be (?:cut|closed|built|hired|sold|spent|paid|laid|added|opened|made|invested|launched|completed|introduced|delivered|offered|given|created|used|moved|replaced|issued|held|required|released|shed|eliminated|distributed|installed|extended|financed|funded|divided|split|bought|acquired)\b/.test(
      own,
    )
      ? "planned"
      : "forecast";
  if (FORETOLD.test(above) && /\b(?:will|would|should)\b/.test(own)) return "forecast";
  if (
    PLANNED.test(own) ||
    (form === "infinitive" &&
      /\b(?:will|would|agreed|considering|plan|plans|planned|intends?|promised|pledged|wants?)\b/.test(above))
  )
    return "planned";
  if (ESTIMATE.test(verbs) || (/\bput$/.test(own) && /\bat\b/.test(near))) return "estimate";
  return form === "infinitive" && lead !== undefined ? "planned" : "reported";
}

/** "will rise, said Acme, which sold 5 million": what is told beside the statement is not foreseen with it. */
const isAside = ({ form, start, verbs }: Clause, view: View): boolean =>
  form === "relative" &&
  (verbs[0]?.tags.has("PastTense") === true || /[,(–—-] ?$/.test(textBefore(view, start).slice(-3)));

/** "Forecasts for growth were cut to 4 percent". */
const isOfForecast = ({ subject }: Clause, view: View): boolean =>
  subject !== undefined && FORECAST_NOUN.test(textOf(view, subject).toLowerCase());

/** "will trim 300 of its 21,000 jobs": of whom a part is spoken of, is there already. */
export function isOwnedWhole(number: { start: number; end: number }, view: View): boolean {
  const left = textBefore(view, number.start).slice(-80);
  return left.includes(" of ") && PART_OF_OWN.test(left);
}

const PART_OF_OWN =
  /(?:\d|percent|%|third|half|quarter|fifth|tenth|hundreds|thousands|dozens?|most|some|many|one|two|three|four|five|six|seven|eight|nine|ten|all) of (?:its|their|his|her|\S{2,30}['’]s?)(?: (?:more than|about|some|nearly|almost|over|roughly|around|estimated|current|existing|total))* $/;

/** "its 270 members will lose": the members are there. */
const isCountedOwn = (number: { start: number; end: number }, { subject }: Clause, view: View): boolean =>
  subject !== undefined &&
  number.start >= subject.start &&
  number.end <= subject.end &&
  /(?:^| )(?:its|their)(?: (?:more than|about|some|nearly|almost|over|roughly|around))* $/.test(
    textBefore(view, number.start).slice(-40),
  );

/** "would invest 150 million pounds and close 43 stores", "will shrink and the trade gap widen": a bare verb shares the "would" before it. */
function leadOf(clause: Clause, view: View): Clause | undefined {
  const [verb] = clause.verbs;
  const before = view.clauses[view.clauses.indexOf(clause) - 1];
  if (verb === undefined || before === undefined || /(?:[^s]s|ed|ing)$/.test(verb.normal)) return undefined;
  if (before.form !== "infinitive" && !LEADS.test(stateOf(before))) return undefined;
  const link = textBefore(view, clause.subject === before.subject ? verb.start : clause.start).trimEnd();
  return /\b(?:and|or|but|while)$/.test(link) &&
    (clause.subject === before.subject ? verb.tags.has("Infinitive") : isBare(clause, view))
    ? before
    : undefined;
}

const LEADS = /^(?:will|would|could|may|might|should|shall)\b| to [a-z]+$/;

/** A singular subject with a verb that has no ending: "the trade gap | widen". */
const isBare = ({ subject, verbs }: Clause, view: View): boolean =>
  subject !== undefined &&
  verbs.length === 1 &&
  verbs[0]?.tags.has("PastTense") !== true &&
  !/s$|^(?:i|we|you|they)$/i.test(textOf(view, subject));

function parentsOf(clause: Clause): Clause[] {
  const parents: Clause[] = [];
  for (let parent = clause.parent; parent !== undefined && parents.length < 5; parent = parent.parent)
    parents.push(parent);
  return parents;
}

export interface Speaker {
  entity?: Entity | undefined;
  name: string;
}

/** Who says so: the subject of a verb of saying in the sentence, or the source after "according to". */
export function speakerOf(clause: Clause, view: View, topic: Topic): Speaker | undefined {
  const source = /\baccording to (?:the |a |an )?/.exec(textBefore(view, view.sentence.end));
  if (source !== null) {
    const from = view.sentence.start + source.index + source[0].length;
    const name = view.names.find((n) => n.start >= from && n.start - from < 60);
    if (name !== undefined) return { entity: name.entity, name: name.entity.name };
    const words = /^[\p{L}' -]{1,40}/u.exec(view.sentence.text.slice(from - view.sentence.start));
    if (words !== null) return { name: words[0].trim() };
  }
  const said =
    parentsOf(clause).find(isSaying) ??
    view.clauses.find((it) => it !== clause && isSaying(it)) ??
    (/^(?:(?:has|have|had|now|still|also) )*(?:expect|forecast|predict|estimate)/.test(stateOf(clause))
      ? clause
      : undefined);
  if (said?.subject === undefined) return undefined;
  const inverted = /^ ([\p{L} ]{0,40})/u.exec(
    view.sentence.text.slice((mainVerb(said)?.end ?? 0) - view.sentence.start),
  );
  const after =
    inverted &&
    namesIn(view, {
      start: mainVerb(said)?.end ?? 0,
      end: (mainVerb(said)?.end ?? 0) + inverted[0].length + 1,
    })[0];
  if (after && after.form !== "pronoun" && (/["”]/.test(view.sentence.text) || isInverted(said, after, view)))
    return { entity: after.entity, name: after.entity.name };
  const names = namesIn(view, said.subject);
  const person =
    names.findLast((n) => n.entity.type === "person") ??
    namesIn(view, { start: said.subject.start, end: said.verbs[0]?.start ?? said.subject.end }).find(
      (n) => n.entity.type === "person",
    );
  if (person !== undefined) return { entity: person.entity, name: person.entity.name };
  const described = describe(said.subject, view, topic);
  if (
    described.name === undefined ||
    /^(?:(?:final|official|preliminary|first|new) )*(?:surveys?|reports?|study|statement|results?|figures|data|poll|polls|numbers)$/i.test(
      described.name,
    )
  )
    return undefined;
  const [owner, ...words] = textOf(view, said.subject).split(" ");
  if (/^(?:its|their)$/i.test(owner ?? "") && words.length > 0) return { name: words.join(" ") }; // "its operator estimated"
  return {
    entity: described.entity,
    name: described.name.replace(/^(?:the|a|an|its|their) /i, "").replace(/ (?:polled|surveyed|questioned)$/, ""),
  };
}

/** ", said Omar Farouk, chairman of the authority". */
const isInverted = (said: Clause, speaker: Span, view: View): boolean =>
  speaker.start === (mainVerb(said)?.end ?? 0) + 1 &&
  /,$/.test(textBefore(view, said.verbs[0]?.start ?? said.start).trimEnd());

/**
 * Where the sentence names no speaker: a quotation goes on ("We sold 5," he said. "Another 3 are ordered."), and the figures
 * of a country go on being those of the office that published them.
 */
export function speakerBefore(
  { view, story }: Question,
  status: Status,
  subject: Entity | undefined,
): Speaker | undefined {
  const { speaker } = story;
  if (speaker === undefined) return undefined;
  const { index, text } = view.sentence;
  if (/^["“]/.test(text) && index - speaker.sentence <= 2) return speaker;
  const isSource = speaker.entity !== undefined && story.topic.isPublisher(speaker.entity) && status === "reported";
  return isSource && subject?.type !== "organization" && subject?.type !== "person" ? speaker : undefined;
}

const SPEAKING =
  /^(?:say|says|said|saying|tell|tells|told|announced|announces|reported|reports|added|adds|noted|claims|claimed|mentioned|expects|expected|forecast|forecasts|predicts|predicted|estimates|estimated|reiterated|showed|found|confirmed|warned)$/;

const isSaying = (clause: Clause): boolean =>
  SPEAKING.test(mainVerb(clause)?.normal ?? "") && SAY.has(mainVerb(clause)?.normal ?? "");

export const hasOwnStatus = (number: NumberMention, view: View): boolean =>
  /^ (?:\w+ ){0,3}(?:expected|forecast|estimated|predicted|consensus)\b/.test(textAfter(view, number.end)) ||
  /\b(?:forecast|guidance|estimate|estimated)(?: of)?$/.test(textBefore(view, number.start).trimEnd());

/** What went before is reported, even beside a forecast; an earlier forecast is said to be one: "cut its forecast to 3 from 4". */
export function statusBeside(antecedent: Fact, { number, clause, view }: Question): Fact["status"] {
  const left = textBefore(view, number.start, clause.start);
  if (FORECAST_NOUN.test(left) || isOfForecast(clause, view)) return "forecast";
  if (/\b(?:target|goal)s?\b/.test(left) && antecedent.status === "target") return "target";
  return /^(?:forecast|planned|estimate|target)$/.test(antecedent.status) ? "reported" : antecedent.status;
}
