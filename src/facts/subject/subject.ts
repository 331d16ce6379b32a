import type { Entity } from "../../entities/mention.ts";
import { tokensIn } from "../../text/rules.ts";
import type { Span } from "../../text/span.ts";
import type { Token } from "../../text/token.ts";
import { withoutVerb } from "../clauses/contraction.ts";
import { isCompanyNoun, isMetricNoun, wordSet } from "../lexicon.ts";
import { PERSONS } from "../metric/verb.ts";
import { moveNounWay } from "../moves.ts";
import type { Topic } from "../topic.ts";
import { datesIn, type Name, namesIn, textOf, type View } from "../view.ts";
import { measure } from "./measure.ts";
import { actingFor, apposedTo, calledBehind, resolveNominal } from "./nominal.ts";
import { isNounGroup } from "./noun-group.ts";
import { isPossessive, ownerIn } from "./owner.ts";
import { pronoun } from "./pronoun.ts";
import { keptRest, opensPhrase, PREPOSITIONS, phraseText } from "./rest.ts";

/** What a noun phrase says: "Toyota's sales in Asia" → Toyota, "sales", Asia. */
export interface Described {
  entity?: Entity | undefined;
  /** The entity's name, or the words of a group; undefined where the phrase names only a measure. */
  name?: string | undefined;
  /** The measure that the phrase names; undefined for "Toyota", "dealers". */
  metric?: string | undefined;
  place?: Entity | undefined;
  /** "Its smallest car": what the phrase names beside an owner is no measure. */
  isThing?: boolean | undefined;
  /** The words of a group with what belongs to them: "malnutrition among children". */
  phrase?: string | undefined;
  /** "The figure", "it": the measure is the one spoken of before. */
  isPointer?: boolean | undefined;
  /** "Its output": whose it is, is for the sentence to say. */
  isOwn?: boolean | undefined;
}

/** Reads a noun phrase. `isMeasured`: a verb of move is said of it, so that even a name stands for a measure of it. */
export function describe(phrase: Span, view: View, topic: Topic): Described {
  const tokens = wordsIn(phrase, view).filter((t) => !DETERMINERS.has(t.normal));
  const dates = datesIn(view, phrase);
  const own = tokens.filter(
    (t) =>
      !dates.some((d) => d.start < t.end && t.start < d.end && !/^(?:full|half)-year$/i.test(d.text)) &&
      !isNumber(view, t) &&
      !isAside(view, t),
  );
  while (PREPOSITIONS.has(own[0]?.normal ?? "") && own[1]?.normal !== "capita") own.shift();
  while (own.length > 1 && OPENS.has((own[0] as Token).normal) && (own[0] as Token).text !== "US") own.shift();
  while (own.length > 0 && AROUND.has((own.at(-1) as Token).normal)) own.pop();
  if (own.at(-1)?.normal === "whole" && own.at(-2)?.normal === "as") own.splice(-2); // "the economy as a whole"
  if (own[0]?.normal === "there") return asSubject(undefined);
  if (own.length === 0) return pronoun(tokens, phrase, view, topic) ?? asSubject(undefined);
  const cut = own.findIndex(
    (t, i) =>
      i > 0 &&
      ((PREPOSITIONS.has(t.normal) && !t.tags.has("Hyphenated") && !isOfNoun(t, own[i + 1])) ||
        isDoing(t, own[i - 1] as Token)),
  );
  const core = cut < 0 ? own : own.slice(0, cut);
  const rest = cut < 0 ? [] : own.slice(cut);
  const head = core.at(-1) as Token;
  const moved = movedIn(core, rest);
  const [from] = moved ?? [];
  if (from !== undefined && isMetricNoun(moved?.at(-1)?.normal ?? ""))
    return describe({ start: from.start, end: rest.at(-1)?.end ?? from.end }, view, topic);
  const names = namesIn(view, phrase);
  const determined = pronoun(own, phrase, view, topic);
  if (determined !== undefined) return determined;
  const whole = names.find((name) => name.end >= head.end && name.start <= head.start && !isPossessive(head, view));
  const joined = joinedNames(core, names, view);
  if (joined !== undefined) return asSubject(undefined, joined);
  const isMeasure = whole !== undefined && isNamedMeasure(whole);
  if (
    whole !== undefined &&
    !isMeasure &&
    !(isMetricNoun(head.normal) && (!isNamed(whole) || whole.text === head.text))
  )
    return named(whole, view, topic, rest);
  const model = modelBefore(head, names);
  if (model !== undefined) return named(model, view, topic, rest);
  if (isMeasure) {
    const said = measure(core, rest, names, view, topic);
    return { ...said, metric: said.metric?.toLowerCase() };
  }
  if (isMetricNoun(head.normal) || isMetricNoun(core.at(-2)?.normal ?? ""))
    return measure(core, rest, names, view, topic);
  const first = textOf(view, phrase).toLowerCase();
  const apposed = apposedTo(phrase, head, view);
  if (apposed !== undefined) return asSubject(apposed);
  if (
    isCompanyNoun(head.normal) &&
    topic.organization !== undefined &&
    /['’]s? (?:[a-z]+ )?(?:[a-z]+est|leading|largest|top|main|no\. ?1|flagship|national) /.test(first)
  )
    return asSubject(topic.organization); // "South-East Asia's biggest phone company"
  const called = calledBehind(head, rest, names);
  if (called !== undefined) return asSubject(topic.countryOf(called));
  const nominal = resolveNominal(head.normal, /^(?:the|this)\b/.test(first), core, names, topic);
  if (nominal !== undefined) return nominal;
  const kept = keptRest(rest, names, view, topic);
  const owner =
    core.some((token) => isPossessive(token, view)) || /^(?:its|their)$/.test(core[0]?.normal ?? "")
      ? ownerIn(core, names, view, topic)
      : undefined;
  if (owner !== undefined && owner.after < core.length) {
    const metric = phraseText(view, core.slice(owner.after), kept.tokens);
    return { ...asSubject(owner.entity, owner.name), metric, place: kept.place, isThing: true };
  }
  if (!isNounGroup(core)) return asSubject(undefined);
  const acting = actingFor(core, names);
  if (acting !== undefined) return asSubject(topic.countryOf(acting));
  return {
    ...asSubject(undefined, groupOf(view, core, rest, names)),
    phrase: phraseText(view, core, kept.tokens),
    place: kept.place,
  };
}

/** "Gross Domestic Product": a measure, for all its capitals. */
const isNamedMeasure = ({ text }: Name): boolean =>
  /^(?:gross (?:domestic|national) product|gdp|gnp|cpi|ppi)$/i.test(text);

/** "Norway and Peru": both of them. */
function joinedNames(core: readonly Token[], names: readonly Name[], view: View): string | undefined {
  const isNamed = (token: Token) =>
    names.some(({ start, end, entity }) => start <= token.start && token.end <= end && entity.type !== "nationality");
  const at = core.findIndex(({ normal }) => normal === "and");
  const [first, last] = [core[0], core.at(-1)];
  if (at < 1 || first === undefined || last === undefined || last.normal === "and") return undefined;
  return core.every((token) => token.normal === "and" || isNamed(token)) && !isNamed(core[at] as Token)
    ? textOf(view, { start: first.start, end: last.end })
    : undefined;
}

/** "Norwegians | working abroad" */
const isDoing = ({ tags, normal }: Token, before: Token): boolean =>
  (tags.has("Gerund") || WHAT_PEOPLE_DO.test(normal)) &&
  !isMetricNoun(normal) &&
  before.tags.has("Noun") &&
  !/^(?:its|his)$/.test(before.normal) &&
  /[^s'’]s$|men$|people$/.test(before.text);

// The tagger takes some for nouns.
const WHAT_PEOPLE_DO = /^(?:work|liv|stay|wait|seek|us|tak|hold|wear|travel|travell|study|apply|suffer|visit)ing$/;

/** The words of a phrase; of "they've" only the subject. */
const wordsIn = (phrase: Span, view: View): readonly Token[] =>
  tokensIn(view.sentence, phrase).map((token) =>
    token.normal.includes("'") ? { ...token, normal: withoutVerb(token.normal) } : token,
  );

const DETERMINERS = wordSet(
  "the a an this that these those some about nearly almost also only just however meanwhile both all alone together combined",
);

// "under him the share", "and garments slipping": no part of the phrase.
const OPENS = wordSet("him them us me and or but while");

const isNamed = ({ form, text }: Name): boolean => form === "name" || (form === "short" && text.includes(" "));

/** "the 787-9 jet", "the OMX 30 index": a model or an index, and what it is. */
const modelBefore = (head: Token, names: readonly Name[]): Name | undefined =>
  names.find(
    ({ end, entity }) =>
      end === head.start - 1 &&
      (entity.type === "product" ||
        (entity.type === "other" && /^(?:index|average|gauge|benchmark)$/.test(head.normal))),
  );

/** "guests | from the Nordic countries": a group is told from others by where it comes from. */
function groupOf(view: View, core: readonly Token[], rest: readonly Token[], names: readonly Name[]): string {
  const isFrom = rest[0]?.normal === "from" && PERSONS.test(core.at(-1)?.normal ?? "");
  const next = rest.findIndex((token, i) => i > 0 && opensPhrase(token, names));
  const last = isFrom ? rest.at(next < 0 ? -1 : next - 1) : core.at(-1);
  return textOf(view, { start: core[0]?.start ?? 0, end: last?.end ?? 0 });
}

/** "its worldwide sales", where "sales worldwide" ends a phrase. */
const isOfNoun = ({ normal }: Token, next: Token | undefined): boolean =>
  normal.endsWith("wide") && next?.tags.has("Noun") === true;

/** "non-performing loans (NPLs)": what brackets say once more. */
const isAside = ({ sentence }: View, { start, end }: Token): boolean =>
  sentence.text[start - 1 - sentence.start] === "(" && sentence.text[end - sentence.start] === ")";

const isNumber = (view: View, token: Token): boolean =>
  view.numbers.some((n) => n.start <= token.start && token.end <= n.end);

/** All of its fields from the beginning, so that every answer has the same shape. */
export const asSubject = (entity: Entity | undefined, name?: string): Described => ({
  entity,
  name: entity?.name ?? name,
  metric: undefined,
  place: undefined,
  phrase: undefined,
  isPointer: undefined,
  isOwn: undefined,
  isThing: undefined,
});

/** A name as the subject; a nationality stands for its country, "X shareholders" for a group. */
function named(name: Name, view: View, topic: Topic, rest: readonly Token[]): Described {
  if (
    name.entity.type === "nationality" &&
    /[a-z]ns$|(?:Dane|Finn|Pole|Swede|Turk|Greek|Serb|Croat|Arab|Czech|Scot|Spaniard|Kurd|Thai)s$/.test(name.text)
  )
    return { name: name.text };
  const kept = keptRest(rest, namesIn(view, { start: rest[0]?.start ?? 0, end: rest.at(-1)?.end ?? 0 }), view, topic);
  if (name.entity.type === "nationality" && PEOPLE.test(name.text)) return { name: name.text, place: kept.place };
  return { ...asSubject(topic.countryOf(name.entity)), place: kept.place };
}

// "Britons", "the Germans", "Americans": the people, not their country.
const PEOPLE = /(?:ns|ons|[^s]s|ese|men|women)$/;

/** "a slide of 3 percent in Acme's share price", "the rise in imports": of the move only what moved. */
function movedIn(core: readonly Token[], rest: readonly Token[]): readonly Token[] | undefined {
  const head = core.at(-1)?.normal ?? "";
  if (moveNounWay(head) === undefined || /^(?:losse?s?|cuts?)$/.test(head)) return undefined;
  const at = rest.findIndex((token, i) => token.normal === "in" && i + 1 < rest.length);
  return at < 0 ? undefined : rest.slice(at + 1);
}

/** Behind a subject, no part of it: "Japanese brands together took 4 percent". */
const AROUND = wordSet(
  `together alone combined currently now then already alike overall apiece each themselves itself earlier later last today yesterday
  recently previously still once again meanwhile`,
);
