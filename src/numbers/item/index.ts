import type { Sentence } from "../../text/token.ts";
import { firstTokenAfter } from "../count.ts";
import type { NumberMention } from "../mention.ts";
import { groupBefore, measuredBy, nameBefore, nearestPhrase, phraseAfter, type Site } from "./measured.ts";
import { type Passage, passageOf } from "./passage.ts";
import { subjectOf } from "./subject.ts";

/**
 * What each quantity of a sentence counts or measures, in the words of the text without its function words: the noun phrase
 * that it belongs to ("64GB of storage", "a speed of 90 mph", "50 mph winds"), then, after a comma, the subject that has it.
 */
export function withItems(sentence: Sentence, mentions: readonly NumberMention[]): NumberMention[] {
  if (mentions.length === 0) return [];
  const passage = passageOf(sentence, mentions);
  const done: NumberMention[] = [];
  for (const mention of mentions) done.push({ ...mention, item: itemOf(passage, mention, done.at(-1)) });
  // "a 7- or 8-inch screen": what follows the last is said of each.
  for (let i = done.length - 2; i >= 0; i--) {
    const [mention, next] = [done[i] as NumberMention, done[i + 1] as NumberMention];
    const gap = sentence.text.slice(mention.end - sentence.start, next.start - sentence.start);
    if (mention.unit === next.unit && /^-?,? ?(?:or|and)? $/.test(gap) && next.item !== undefined) {
      done[i] = { ...mention, item: next.item };
    }
  }
  return done;
}

function itemOf(passage: Passage, mention: NumberMention, last: NumberMention | undefined): string | undefined {
  const { tokens, text, offset } = passage;
  // "1.3 billion shekels ($350 million)" is said of one thing.
  if (last !== undefined && /^ ?[([]$/.test(text.slice(last.end - offset, mention.start - offset))) return last.item;
  const site: Site = {
    ...passage,
    first: firstTokenAfter(tokens, mention.start),
    next: firstTokenAfter(tokens, mention.end),
  };
  if (mention.kind === "age") return agedBy(site, mention);
  const measured = measuredBy(site, mention);
  const subject = subjectOf(site);
  if (measured === undefined && subject === undefined) return isThing(mention) ? undefined : nearestPhrase(site);
  if (measured === undefined || subject === undefined) return measured ?? subject;
  return contains(measured, subject) ? measured : `${measured}, ${subject}`;
}

/** "the 46-year-old chairman", "Jane Roe, 46", "children under 12". */
function agedBy(site: Site, mention: NumberMention): string | undefined {
  const group = groupBefore(site);
  if (group !== undefined) return group;
  const isBare = /^\d+$/.test(mention.text);
  return (isBare ? undefined : phraseAfter(site, mention)) ?? nameBefore(site) ?? subjectOf(site);
}

/** Things and stretches of time say by themselves what they are. */
const isThing = ({ kind }: NumberMention): boolean => kind === "count" || kind === "duration" || kind === "ordinal";

const contains = (a: string, b: string): boolean => b.split(" ").every((word) => a.split(" ").includes(word));
