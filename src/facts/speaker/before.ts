import type { Entity } from "../../entities/mention.ts";
import type { Clause } from "../clause.ts";
import type { Fact, Status } from "../fact.ts";
import { companyMetrics } from "../lexicon.ts";
import { isOfficial } from "../publisher.ts";
import type { Question, Story } from "../story.ts";
import { isOfPlace, type View } from "../view.ts";
import { type Speaker, speakerOf } from "./said.ts";

/**
 * Where the sentence names no speaker: a quotation goes on ("We sold 5," he said. "Another 3 are ordered."), and the figures
 * of a report go on being those of the office that published them, until somebody else has the word.
 */
export function speakerBefore(
  { view, story }: Question,
  status: Status,
  subject: Entity | undefined,
  metric: string,
): Speaker | undefined {
  const { index, text, paragraph } = view.sentence;
  const { speaker, source } = story;
  const quoted = /^["“]/.test(text) ? speakerOfQuote(view, story) : undefined;
  if (quoted !== undefined) return quoted;
  if (speaker !== undefined && /^["“]/.test(text) && index - speaker.sentence <= 2) return speaker;
  if (source === undefined || !/^(?:reported|estimate)$/.test(status) || subject?.type === "person") return undefined;
  if (source.paragraph > OPENING && source.paragraph !== paragraph) return undefined;
  if (OF_MARKETS.test(metric)) return undefined;
  const isOwn = subject !== undefined && subject === source.entity;
  if (source.isOfItself) return isOwn && BOOKS.test(metric) ? source : undefined;
  const isOthers = subject?.type === "organization" && !isOwn;
  return isOthers && (companyMetrics.test(metric) || isOfficial(subject)) ? undefined : source;
}

/** What a company's report is made of. */
const BOOKS = /\b(?:profits?|loss|earnings|income|revenues?|sales|turnover|sold|shipped|costs?|margins?)\b/;

/** "We sold 5. Another 3 are ordered," he said: who speaks is named where the quotation closes. */
function speakerOfQuote(view: View, story: Story): Speaker | undefined {
  if (!isOpen(view.sentence.text)) return undefined;
  const at = story.views.indexOf(view);
  const closing = story.views
    .slice(at + 1, at + 4)
    .find((next) => next.sentence.paragraph === view.sentence.paragraph && /["”]/.test(next.sentence.text));
  const last = closing?.clauses.at(-1);
  return closing === undefined || last === undefined
    ? undefined
    : speakerOf({ ...last, end: last.start }, closing, story.topic, story.speaker);
}

/** A quotation begins that does not end. */
const isOpen = (text: string): boolean => (text.match(/["“”]/g)?.length ?? 0) % 2 === 1;

/** Paragraphs at the head of an article whose source is that of the whole report; one that comes later is that of its paragraph. */
const OPENING = 2;

/** What a market tells and nobody publishes. */
const OF_MARKETS = /\b(?:share price|stock price|exchange rate|market value|market cap)\b/;

/** Remembers who has the word, and whether the figures of a report are his. */
export function hearSpeaker(said: Speaker, fact: Fact, view: View, story: Story): void {
  const { index: sentence, paragraph } = view.sentence;
  const { status, subjectEntity: subject } = fact;
  const isPerson = said.entity?.type === "person";
  const { source, speaker: last } = story;
  if (last !== undefined && last.entity === undefined && sentence - last.sentence <= 3 && isNaming(last.name, said))
    nameSource(last, said, story);
  story.speaker = { ...said, sentence };
  if (source !== undefined && isSame(source, said)) return;
  const isOfItself = isPublishing(said, subject, fact);
  if (isPerson ? isOfOffice(said.entity) : isOfItself || isOffice(said, story) || isOnPlace(said, subject)) {
    if (status !== "reported" || (isPerson && source?.entity !== undefined)) return;
    story.source = { ...said, paragraph, isOfItself };
  } else story.source = undefined;
}

const isSame = (a: Speaker, b: Speaker): boolean => a.entity === b.entity && a.name === b.name;

/** A company that reports on itself in an opening without numbers: "profit fell, according to its report". */
export function hearReport(view: View, story: Story): void {
  const { lower, sentence } = view;
  const { speaker: last } = story;
  if (
    last !== undefined &&
    last.entity === undefined &&
    sentence.index - last.sentence <= 2 &&
    lower.includes(" said")
  ) {
    const named = speakerOf(view.clauses[0] as Clause, view, story.topic, last);
    if (named !== undefined && isNaming(last.name, named)) {
      nameSource(last, named, story);
      story.speaker = { ...named, sentence: sentence.index };
    }
  }
  if (sentence.paragraph > OPENING || !REPORTS.test(lower) || !companyMetrics.test(lower)) return;
  const clause = view.clauses.at(-1);
  const said = clause && speakerOf({ ...clause }, view, story.topic, story.speaker);
  if (said?.entity?.type !== "organization" || story.topic.isPublisher(said.entity)) return;
  story.speaker = { ...said, sentence: sentence.index };
  story.source ??= { ...said, paragraph: sentence.paragraph, isOfItself: true };
}

const REPORTS = /\b(?:said|reported|says|announced|according to its)\b/;

/** "Acme said its profit rose": the books that follow are its own word. */
const isPublishing = ({ entity }: Speaker, subject: Entity | undefined, { metric }: Fact): boolean =>
  entity !== undefined && entity.type === "organization" && entity === subject && companyMetrics.test(metric);

/** Whoever says something of a country. */
const isOnPlace = ({ entity }: Speaker, subject: Entity | undefined): boolean =>
  entity?.type === "organization" && subject !== undefined && isOfPlace(subject);

/** A body that publishes figures of others. */
const isOffice = ({ entity, name }: Speaker, { topic }: Story): boolean =>
  entity === undefined ? OFFICE.test(name) : entity.type === "organization" && topic.isPublisher(entity);

const OFFICE =
  /\b(?:bureau|office|ministry|department|agency|customs|association|secretariat|institute|authorit(?:y|ies)|statistics|officials?|commission|central bank|federation|administration|researchers?|centre|center)\b/i;

/** "Wang Ming, deputy director of the customs office", "Minister Ann Lee". */
const isOfOffice = (entity: Entity | undefined): boolean =>
  (entity?.affiliation !== undefined && isOfficial(entity.affiliation)) ||
  /\b(?:minister|official|governor|commissioner|statistician|spokes(?:man|woman|person))\b/i.test(entity?.role ?? "");

/** "a customs official said", "an American brokerage said", who are named a sentence later. */
const isNaming = (name: string, { entity }: Speaker): boolean =>
  entity?.type === "person" ? UNNAMED.test(name) : entity?.type === "organization" && UNNAMED_BODY.test(name);

const UNNAMED = /\b(?:officials?|spokes(?:man|woman|person)|minister|director|chief executive|chairman)$/i;
const UNNAMED_BODY = /\b(?:brokerage|bank|think[- ]tank|agency|firm|institute|body)$/i;

function nameSource(source: Speaker, said: Speaker, story: Story): void {
  for (const fact of story.facts)
    if (fact.speaker === source.name && fact.speakerEntity === undefined) {
      fact.speaker = said.name;
      fact.speakerEntity = said.entity;
    }
  if (story.source !== undefined && isSame(story.source, source)) Object.assign(story.source, said);
}
