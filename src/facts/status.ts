import type { NumberMention } from "../numbers/mention.ts";
import { type Clause, parentsOf, stateOf } from "./clause.ts";
import type { Fact, Status } from "./fact.ts";
import { isForecaster, isForeseenBefore, isForeseenBehind } from "./forecaster.ts";
import { forecastNouns } from "./lexicon.ts";
import type { Question } from "./story.ts";
import { textAfter, textBefore, textOf, type View } from "./view.ts";

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

// "signed a deal with Acme | to supply"
const BY_TREATY = /\b(?:deals?|agreements?|contracts?|pacts?|accords?)(?: with [^,;]{1,40})?$/;

const DENIED = /\b(?:den(?:y|ies|ied)|rejected|dismissed|refuted)\b/;

/** As what a number is stated, from its own verbs, the ones these hang on, and the words beside it. */
export function statusOf(number: { start: number; end: number }, clause: Clause, view: View): Status {
  if (!view.looksAhead) return "reported";
  const lead = leadOf(clause, view);
  const own = lead === undefined ? stateOf(clause) : `${stateOf(lead).replace(/ ?[^ ]+$/, "")} ${stateOf(clause)}`;
  const form = (lead ?? clause).form;
  const parents = isAside(clause, view) ? [] : parentsOf(lead ?? clause);
  const above = parents.map(stateOf).join(" ");
  const left = textBefore(view, number.start, parents.at(-1)?.start ?? clause.start);
  const right = textAfter(view, number.end).slice(0, 120);
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
  if (isForeseenBehind(right) || (isForecaster(clause, view) && !ESTIMATE.test(own))) return "forecast";
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
  if (FORECAST.test(verbs) || isForeseenBefore(left))
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
  if (
    form === "infinitive" &&
    BY_TREATY.test(
      textBefore(view, (lead ?? clause).start)
        .trimEnd()
        .slice(-60),
    )
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
  const of = left.lastIndexOf(" of ");
  return of >= 0 && OF_OWN.test(left.slice(of)) && PART.test(left.slice(0, of));
}

const PART =
  /(?:\d|percent|%|third|half|quarter|fifth|tenth|hundreds|thousands|dozens?|most|some|many|one|two|three|four|five|six|seven|eight|nine|ten|all)$/;

const OF_OWN =
  /^ of (?:its|their|his|her|\S{2,30}['’]s?)(?: (?:more than|about|some|nearly|almost|over|roughly|around|estimated|current|existing|total))* $/;

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

export const hasOwnStatus = (number: NumberMention, view: View): boolean =>
  isForeseenBehind(textAfter(view, number.end).slice(0, 120)) ||
  /^ (?:\w+ ){0,3}(?:expected|forecast|estimated|predicted|consensus)\b/.test(textAfter(view, number.end)) ||
  /\b(?:forecast|guidance|estimate|estimated)(?: of)?$/.test(textBefore(view, number.start).trimEnd());

/** What went before is reported, even beside a forecast; an earlier forecast is said to be one: "cut its forecast to 3 from 4". */
export function statusBeside(antecedent: Fact, { number, clause, view }: Question): Fact["status"] {
  const left = textBefore(view, number.start, clause.start);
  if (FORECAST_NOUN.test(left) || isOfForecast(clause, view)) return "forecast";
  if (/\b(?:target|goal)s?\b/.test(left) && antecedent.status === "target") return "target";
  return /^(?:forecast|planned|estimate|target)$/.test(antecedent.status) ? "reported" : antecedent.status;
}
