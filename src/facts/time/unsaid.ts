import { mainVerb } from "../clause.ts";
import type { Period, Status } from "../fact.ts";
import { moveOf } from "../moves.ts";
import type { Question } from "../story.ts";
import { bareBefore, textOf, type View } from "../view.ts";
import { reportAhead } from "./ahead.ts";

/** Where the sentence names no time: plans have none, the present is the published day, the past that of the report. */
export function defaultPeriod(question: Question, status: Status): Period | undefined {
  const { number, frame, clause, view, dated, story } = question;
  const { published } = story;
  const day = dayOf(published);
  if (status === "planned" || status === "target" || status === "denied") return undefined;
  if (status === "forecast") {
    const last = story.facts.at(-1);
    if (last?.status === "forecast" && view.sentence.index - last.sentence <= 1) return last.period;
    return isHindsight(view) || (story.running?.to ?? "") >= (published ?? "9999") ? story.running : undefined;
  }
  if (isTimeless(question)) return undefined;
  const [first = "", ...others] = clause.verbs.map((token) => token.normal);
  if (frame.rule === "facts/share-who" || /\b(?:survey|poll) (?:of|found|showed|by)\b/.test(view.lower))
    return story.study ?? day;
  const isNow =
    isHabit(clause) ||
    isBasePresent(clause) ||
    isOngoing(clause) ||
    NOW.test(mainVerb(clause)?.normal ?? "") ||
    (/^(?:has|have)$/.test(first) && others.length === 0);
  if (isNow && frame.kind !== "change" && !isOfResults(clause, view))
    return status === "estimate" && (story.running?.to ?? "") >= (published ?? "9999") ? story.running : day;
  if (
    /\b(?:until now|so far|to date|already)\b/.test(view.lower) &&
    /\b(?:has|have|had)\b/.test(view.lower) &&
    published !== undefined
  )
    return { to: published };
  const isDone =
    /^(?:has|have)$/.test(first) && others.length > 0 && frame.rule === "facts/level" && isAct(clause, number.kind);
  if (isDone && published !== undefined && (story.report === undefined || number.kind === "count"))
    return { to: published };
  return (
    story.running ??
    story.study ??
    reportAhead(question) ??
    story.day ??
    dated.find((d) => d.role === "report")?.period ??
    day
  );
}

/** "a 2,000-cc engine", "a jet seating 330 passengers", "the study involved 8,000 adults": how a thing is made. */
const isTimeless = ({ number, frame, clause, view }: Question): boolean =>
  frame.kind === "level" &&
  (MADE.test(number.unit ?? "") ||
    clause.verbs[0]?.normal === "seating" ||
    (clause.subject !== undefined &&
      SAMPLES.test(clause.verbs.at(-1)?.normal ?? "") &&
      /\b(?:research|study|studies|survey|poll|trial|sample)$/i.test(textOf(view, clause.subject))));

/** Units of engines, screens and cameras. */
const MADE =
  /^(?:cubic centimetre|horsepower|newton metre|megapixel|pixel|milliampere hour|gigahertz|megahertz|hertz|gigabyte)$/;
const SAMPLES = /^(?:involved|covered|included|surveyed|polled|questioned|interviewed)$/;

const NOW =
  /^(?:is|are|'s|employs?|owns?|operates?|serves?|costs?|holds?|accounts?|makes?|runs?|suffers?|seats?|weighs?|includes?|leads?|remains?|stands?|say|says|make)$/;

/** "The results include a gain of 5 million": in the time that these are of. */
const isOfResults = ({ subject, verbs: [verb] }: Question["clause"], view: View): boolean =>
  subject !== undefined &&
  /^(?:includes?|reflects?|contains?)$/.test(verb?.normal ?? "") &&
  /\b(?:results?|earnings|figures?|profits?|income|loss(?:es)?|sales|totals?)$/i.test(textOf(view, subject));

/** "is put at 5 million", "are being given 50 yuan each", "is running at 85 percent", "has to pay 20 dollars". */
const isOngoing = ({ verbs: [first, ...others] }: Question["clause"]): boolean =>
  (/^(?:is|are|'s|'re|am)$/.test(first?.normal ?? "") && /(?:ed|en|ing)$|^put$/.test(others.at(-1)?.normal ?? "")) ||
  (/^(?:has|have)$/.test(first?.normal ?? "") && others[0]?.normal === "to");

/** "now has 740 of them", "from the current 36 percent": as things stand, whatever time the sentence names elsewhere. */
export const isToday = ({ number, clause, view, frame }: Question): boolean =>
  frame.kind !== "change" &&
  /\b(?:(?:now|currently) (?:[a-z-]+ ){0,3}|(?:current|present) )$/.test(
    `${bareBefore(view, number.start)
      .slice(Math.max(0, clause.start - view.sentence.start))
      .slice(-60)} `,
  );

/** "had sales of 5 million in 2023 and employs 6,300 people": the present has a time of its own. */
export const isPresent = ({ frame, clause }: Question): boolean =>
  frame.kind !== "change" &&
  (isHabit(clause) ||
    (isOngoing(clause) && clause.verbs[1]?.normal.endsWith("ing") === true) ||
    (clause.verbs.length === 1 && /^(?:employs?|owns?|operates?|serves?|costs?)$/.test(clause.verbs[0]?.normal ?? "")));

/** "hosts 5 million refugees": what the tagger knows as a present tense; its form is no past one as well ("cost", "put"). */
const isHabit = ({ verbs: [verb, ...others] }: Question["clause"]): boolean =>
  others.length === 0 &&
  verb !== undefined &&
  (verb.tags.has("PresentTense") || /^(?:hosts|houses|treats|needs|uses|pays)$/.test(verb.normal)) &&
  /[^s]s$/.test(verb.normal) &&
  !/^(?:says|sees|shows)$/.test(verb.normal);

/** "Analysts had forecast 5 million": of the period that is reported. */
const isHindsight = (view: View): boolean =>
  /\b(?:had|was|were|been) (?:\w+ ){0,3}(?:expect|forecast|predict|project|anticipat|estimat|hop)|\b(?:analysts?|economists?|consensus|expectations|forecasts?|estimates?|street) (?:\w+ )?(?:expected|forecast|predicted|projected|of|for|were|was|polled|in)\b|\b(?:than|beat|beating|missed|missing|above|below|topped|exceeded)\b/.test(
    view.lower,
  );

/** "has opened 30 stores", "have killed 12 people": done up to now; "has reached 5 percent" is how things stand. */
const isAct = ({ verbs }: Question["clause"], kind: string): boolean => {
  const verb = verbs.at(-1);
  return (
    verb?.tags.has("PastTense") === true &&
    (kind === "count" || moveOf(verb.normal) === undefined) &&
    !/^(?:been|had|become|reached|hit|stood|remained|stayed|come|gone|made|put|set|said|told|announced|estimated)$/.test(
      verb.normal,
    )
  );
};

/** "Yields average 5 tons", "farmers own": a base form said of many, which is no past form as well ("cut", "cost"). */
const isBasePresent = ({ form, subject, verbs: [verb, ...others] }: Question["clause"]): boolean =>
  others.length === 0 &&
  form === "finite" &&
  subject !== undefined &&
  verb?.tags.has("Infinitive") === true &&
  !verb.tags.has("PastTense") &&
  !/(?:s|ed|ing)$|^(?:cut|cost|put|set|hit|let|shut|beat|read|spread|bid|split|quit|say|forecast|broadcast|shed|cast|hurt|rid)$/.test(
    verb.normal,
  );

export const dayOf = (day: string | undefined): Period | undefined =>
  day === undefined ? undefined : { from: day, to: day };
