import type { Entity } from "../entities/mention.ts";
import type { NumberMention } from "../numbers/mention.ts";
import type { Clause } from "./clause.ts";
import type { Comparison, Fact, Period } from "./fact.ts";
import type { Frame } from "./frame/frame.ts";
import type { Speaker } from "./speaker/said.ts";
import type { Dated } from "./time/dated.ts";
import type { Topic } from "./topic.ts";
import type { View } from "./view.ts";

/** Months that a comparison goes back. */
export interface Step {
  code: Comparison;
  months: number;
}

/** What an article has said so far: sentences lean on the ones before for whose, for when and against when. */
export interface Story {
  published?: string | undefined;
  /** The whole article, for what an article as a whole says: whose dollar is meant. */
  text: string;
  topic: Topic;
  /** The sentences that are read. */
  views: readonly View[];
  facts: Fact[];
  /** Who spoke last, and in which sentence. */
  speaker?: (Speaker & { sentence: number }) | undefined;
  /** Whose report is told, the paragraph in which it came in, and whether it is a company's own. */
  source?: (Speaker & { paragraph: number; isOfItself: boolean }) | undefined;
  /** The same by value and unit, to find what is said again. */
  byAmount: Map<string, Fact[]>;
  /** The period that the article reports on: the first one that is no single day. */
  report?: Period | undefined;
  /** True while that is only known from a sentence without a statement, which the first statement with a period outweighs. */
  isReportHeard?: boolean;
  /** The sentence before. */
  before?: View | undefined;
  /** The period last named in the paragraph. */
  running?: Period | undefined;
  /** "surveys filled in between 2008 and 2016": what a study looked at. */
  study?: Period | undefined;
  /** The day before, of which a report on a market tells. */
  trade?: Period | undefined;
  /** The day of the event that is told. */
  day?: Period | undefined;
  /** "the year to March 31", for "the current fiscal year". */
  fiscalYear?: Period | undefined;
  /** The same, as the article says only further on. */
  yearAhead?: Period | undefined;
  /** Whose year these are. */
  booksOf?: Entity | undefined;
  /** How the article compares: "from a year earlier" said once holds for what follows. */
  comparison?: Step | undefined;
}

/** Of whom, what and where. */
export interface Measured {
  entity?: Entity | undefined;
  name?: string | undefined;
  metric: string;
  place?: Entity | undefined;
}

/** Whom the next number of a list is given to, and the statement whose measure, time and kind it shares. */
export interface Listed {
  like: Fact;
  entity?: Entity | undefined;
  name: string;
}

/** A number with everything that is asked about it. */
export interface Question {
  number: NumberMention;
  frame: Frame;
  clause: Clause;
  view: View;
  dated: readonly Dated[];
  /** Of the same sentence. */
  found: readonly Fact[];
  story: Story;
  /** The statement that an elliptic phrase leans on: "up 5 percent", "from 3 million". */
  antecedent?: Fact | undefined;
  /** Its holder, where it goes on a list. */
  listed?: Listed | undefined;
}

/** The facts of the last sentences: of `sentence` itself and `back` before it, in text order. A look back asks these, lest a long article cost more for each sentence. */
export function latelySaid(facts: readonly Fact[], sentence: number, back: number): readonly Fact[] {
  let from = facts.length;
  while (from > 0 && sentence - (facts[from - 1] as Fact).sentence <= back) from--;
  return facts.slice(from);
}

/** How many sentences back a thing is still meant that is named again by one word: "the rate", "of those polled". */
const IN_MIND = 25;

/** The last statement of these sentences of which something holds. */
export const lastSaid = ({ story, view }: Pick<Question, "story" | "view">, holds: (fact: Fact) => boolean) =>
  latelySaid(story.facts, view.sentence.index, IN_MIND).findLast(holds);
