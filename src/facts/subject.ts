import type { Entity } from "../entities/mention.ts";
import { tokensIn } from "../text/rules.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/token.ts";
import { economicMetrics, isCompanyNoun, isMetricNoun, isPlaceNoun, POINTERS } from "./lexicon.ts";
import { moveNounWay } from "./moves.ts";
import type { Topic } from "./topic.ts";
import { datesIn, type Name, namesIn, textAfter, textBefore, textOf, type View } from "./view.ts";

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

const PREPOSITIONS =
  /^(?:of|in|into|onto|for|on|to|from|with|at|by|between|among|against|towards?|under|across|through|during|over|without|within|off|around|after|before|since|until|than|per|excluding|including|worldwide|nationwide)$/;

/** Behind a subject, no part of it: "Japanese brands together took 4 percent". */
const AROUND = /^(?:together|alone|combined|currently|now|then|already|alike|overall|apiece|each|themselves|itself)$/;

/** Reads a noun phrase. `isMeasured`: a verb of move is said of it, so that even a name stands for a measure of it. */
export function describe(phrase: Span, view: View, topic: Topic): Described {
  const tokens = tokensIn(view.sentence, phrase).filter(
    (t) =>
      !/^(?:the|a|an|this|that|these|those|some|about|nearly|almost|its own|also|only|just|however|meanwhile|both|all|total|of|alone|together|combined)$/.test(
        t.normal,
      ) ||
      t.normal === "total" ||
      t.normal === "of",
  );
  const dates = datesIn(view, phrase);
  const own = tokens.filter(
    (t) =>
      !dates.some((d) => d.start < t.end && t.start < d.end && !/^(?:full|half)-year$/i.test(d.text)) &&
      !isNumber(view, t),
  );
  while (own.length > 0 && PREPOSITIONS.test((own[0] as Token).normal)) own.shift();
  while (own.length > 1 && /^(?:him|them|us|me)$/.test((own[0] as Token).normal)) own.shift(); // "under him the share"
  while (own.length > 0 && AROUND.test((own.at(-1) as Token).normal)) own.pop();
  if (own[0]?.normal === "there") return asSubject(undefined);
  if (own.length === 0) return pronoun(tokens, phrase, view, topic) ?? asSubject(undefined);
  const cut = own.findIndex((t, i) => i > 0 && PREPOSITIONS.test(t.normal) && !t.tags.has("Hyphenated"));
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
  if (whole !== undefined && !(isMetricNoun(head.normal) && whole.form !== "name"))
    return named(whole, view, topic, rest);
  if (isMetricNoun(head.normal) || isMetricNoun(core.at(-2)?.normal ?? ""))
    return measure(core, rest, names, view, topic);
  const first = textOf(view, phrase).toLowerCase();
  const apposed = apposedTo(phrase, head, view);
  if (apposed !== undefined) return asSubject(apposed);
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
  return {
    ...asSubject(undefined, textOf(view, { start: core[0]?.start ?? 0, end: head.end })),
    phrase: phraseText(view, core, kept.tokens),
    place: kept.place,
  };
}

/** "the central bank, the NBP,", "the carmaker Toyota": who is meant by a description. */
function apposedTo(phrase: Span, head: Token, view: View): Entity | undefined {
  if (phrase.end > head.end + 1 || !(isCompanyNoun(head.normal) || isPlaceNoun(head.normal))) return undefined;
  const name = view.names.find(({ start }) => start >= head.end);
  if (name === undefined || !/^, (?:the )?$/.test(textBefore(view, name.start, head.end))) return undefined;
  return textAfter(view, name.end).startsWith(",") ? name.entity : undefined;
}

const isNumber = (view: View, token: Token): boolean =>
  view.numbers.some((n) => n.start <= token.start && token.end <= n.end);
const isPossessive = (token: Token, view: View): boolean =>
  /['’]s?$/.test(token.text) ||
  (/s$/.test(token.text) && /^['’](?! ?[.,])/.test(view.sentence.text.slice(token.end - view.sentence.start)));

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

function pronoun(tokens: readonly Token[], phrase: Span, view: View, topic: Topic): Described | undefined {
  const [first] = tokens;
  if (tokens.length > 2 || first === undefined) return undefined;
  if (tokens.length === 2 && !POINTERS.has(tokens[1]?.normal ?? "")) return undefined;
  if (tokens.length === 1 && /^(?:it|they|he|she|we|i|who|which)$/.test(first.normal)) {
    const resolved = namesIn(view, phrase).find((name) => name.form === "pronoun")?.entity;
    const entity =
      resolved ??
      (first.normal === "it" && topic.entity === undefined && /[^s]s$/.test(topic.name ?? "")
        ? topic.organization
        : undefined) ??
      (/^we$/.test(first.normal) ? topic.organization : undefined) ??
      (/^(?:he|she|i)$/.test(first.normal) ? undefined : topic.entity);
    return entity === undefined
      ? { ...asSubject(undefined, /^(?:he|she|i)$/.test(first.normal) ? undefined : topic.name), isPointer: true }
      : { ...asSubject(entity), isPointer: first.normal === "it" };
  }
  if (tokens.length === 1 && POINTERS.has(first.normal))
    return { ...asSubject(topic.entity, topic.name), isPointer: true };
  return undefined;
}

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

// What a company does stands for it: "the deal gives 240,000 acres".
const DEALS =
  /^(?:deal|acquisition|takeover|merger|purchase|transaction|agreement|move|sale|order|investment|results?|announcement|cuts?|plan|programme|program|restructuring|lay-?offs|closures?|expansion|offer(?:ing)?|listing|flotation|decision|strategy|settlement|overhaul|reorgani[sz]ation|measures|changes)$/;

function resolveNominal(
  head: string,
  isDefinite: boolean,
  core: readonly Token[],
  names: readonly Name[],
  topic: Topic,
): Described | undefined {
  const alias = names.find(
    (name) => (name.form === "nominal" || name.form === "role") && name.end >= (core.at(-1)?.end ?? 0),
  );
  if (alias !== undefined) return asSubject(alias.entity);
  if (!isDefinite) return undefined;
  if (DEALS.test(head) && topic.organization !== undefined) return asSubject(topic.organization);
  if (isCompanyNoun(head) && topic.organization !== undefined) return asSubject(topic.organization);
  if (isPlaceNoun(head) && topic.place !== undefined)
    return { ...asSubject(topic.place), metric: head === "economy" ? "economic growth" : undefined };
  return undefined;
}

/** "Dutch exports of cheese to China in May": whose, what, where. */
function measure(
  core: readonly Token[],
  rest: readonly Token[],
  names: readonly Name[],
  view: View,
  topic: Topic,
): Described {
  const owner = ownerIn(core, names, view, topic);
  const kept = keptRest(rest, names, view, topic);
  const words = phraseText(view, core.slice(owner?.after ?? 0), kept.tokens);
  const metric = words === "economy" ? "economic growth" : words;
  const isPointer =
    POINTERS.has(core.at(-1)?.normal ?? "") && core.length - (owner?.after ?? 0) === 1 && kept.tokens.length === 0;
  if (owner === undefined && kept.group !== undefined)
    return { ...asSubject(undefined, groupName(view, kept.group)), metric, place: kept.place, isPointer };
  const holder = owner ?? (kept.owner && { entity: kept.owner, name: kept.owner.name });
  if (holder !== undefined)
    return {
      ...asSubject(holder.entity, holder.name),
      metric: nameless(metric, "sales"),
      place: kept.place,
      isPointer,
      isOwn: /^(?:its|their)$/.test(core[0]?.normal ?? ""),
    };
  const place = kept.place;
  const isOfPlace =
    topic.entity === undefined
      ? topic.name === undefined
      : topic.entity.type !== "organization" && economicMetrics.test(metric);
  if (place !== undefined && isOfPlace) return { ...asSubject(place), metric, place: undefined, isPointer };
  if (metric === "price" && topic.entity === undefined && topic.name !== undefined)
    return { ...asSubject(undefined, topic.name), metric, place, isPointer };
  return { ...asSubject(topic.ownerOf(metric), topic.name), metric, place, isPointer };
}

const groupName = (view: View, tokens: readonly Token[]): string =>
  textOf(view, { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 })
    .replace(/['’]s?$/, "")
    .replace(/^(?:the|its|their) /i, "");

const nameless = (metric: string, fallback: string): string => (metric === "" ? fallback : metric);

interface Owner {
  entity?: Entity | undefined;
  name: string;
  /** How many tokens of the phrase are the owner's. */
  after: number;
}

function ownerIn(core: readonly Token[], names: readonly Name[], view: View, topic: Topic): Owner | undefined {
  const at = core.findIndex((token) => isPossessive(token, view));
  if (at >= 0) {
    const token = core[at] as Token;
    const name =
      names.find((n) => n.start <= token.start && token.start < n.end) ??
      names.find((n) => n.end > (core[0]?.start ?? 0) && n.end <= token.end);
    const words = textOf(view, { start: core[0]?.start ?? 0, end: token.end }).replace(/['’]s?$/, "");
    if (name !== undefined) return { entity: topic.countryOf(name.entity), name: name.entity.name, after: at + 1 };
    const noun = words.toLowerCase().split(" ").at(-1) ?? "";
    if (topic.name !== undefined && topic.entity === undefined && topic.name.toLowerCase().endsWith(noun))
      return { name: topic.name, after: at + 1 };
    const entity = isCompanyNoun(noun) ? topic.organization : isPlaceNoun(noun) ? topic.place : undefined;
    return { entity, name: words, after: at + 1 };
  }
  const first = core[0];
  if (first === undefined) return undefined;
  if (/^(?:its|their|his|her|our|whose)$/.test(first.normal)) {
    const name = names.find((n) => n.start <= first.start && first.end <= n.end);
    const entity = name?.entity ?? topic.entity;
    return entity === undefined && topic.name === undefined
      ? undefined
      : { entity, name: entity?.name ?? topic.name ?? "", after: 1 };
  }
  const leading = names.find(
    (n) =>
      n.start <= first.start &&
      first.start < n.end &&
      (n.form === "name" || n.form === "short" || n.form === "acronym"),
  );
  if (leading === undefined || isDoubtful(leading, view)) return undefined;
  const after = core.filter((token) => token.start < leading.end).length;
  if (after === core.length) return undefined;
  const next = core[after];
  const second = next && names.find((n) => n !== leading && n.start <= next.start && next.start < n.end);
  if (leading.entity.type === "nationality" && second !== undefined && second.entity.type === "organization")
    return {
      entity: second.entity,
      name: second.entity.name,
      after: core.filter((token) => token.start < second.end).length,
    };
  if (leading.entity.type === "person" || leading.entity.type === "product") return undefined;
  return { entity: topic.countryOf(leading.entity), name: leading.entity.name, after };
}

/** A capital at the head of a sentence, seen nowhere else: "Pretax profit" names nobody. */
const isDoubtful = (name: Name, { sentence }: View): boolean =>
  name.start === sentence.start &&
  name.entity.mentions.length === 1 &&
  !name.text.includes(" ") &&
  name.entity.type === "organization";

/** "a slide of 3 percent in Acme's share price", "the rise in imports": of the move only what moved. */
function movedIn(core: readonly Token[], rest: readonly Token[]): readonly Token[] | undefined {
  const head = core.at(-1)?.normal ?? "";
  if (moveNounWay(head) === undefined || /^(?:losse?s?|cuts?)$/.test(head)) return undefined;
  const at = rest.findIndex((token, i) => token.normal === "in" && i + 1 < rest.length);
  return at < 0 ? undefined : rest.slice(at + 1);
}

/** What follows the head: "in Asia" is the place, "of Acme" the owner, "of cheese to China" part of the measure. */
function keptRest(rest: readonly Token[], names: readonly Name[], view: View, topic: Topic) {
  const tokens: Token[] = [];
  let place: Entity | undefined;
  let owner: Entity | undefined;
  let group: Token[] | undefined;
  for (let i = 0; i < rest.length; ) {
    let to = i + 1;
    while (to < rest.length && !PREPOSITIONS.test((rest[to] as Token).normal)) to++;
    const part = rest.slice(i, to);
    i = to;
    if (part.length === 1) continue;
    const preposition = part[0]?.normal ?? "";
    const held = part.findIndex((token) => isPossessive(token, view));
    if (
      held > 0 &&
      !names.some(
        (n) =>
          n.start <= (part[held] as Token).start &&
          (part[held] as Token).start < n.end &&
          n.entity.type !== "nationality",
      )
    ) {
      group = part.slice(1, held + 1);
      tokens.push(part[0] as Token, ...part.slice(held + 1));
      continue;
    }
    const end = part.at(-1)?.end ?? 0;
    const name = names.find((n) => n.start >= (part[1]?.start ?? 0) - 1 && n.start < end);
    const isAll = name !== undefined && name.end >= end - 2;
    if (
      /^(?:in|at|across|within|around|off)$/.test(preposition) &&
      name !== undefined &&
      /^(?:location|nationality)$/.test(name.entity.type)
    )
      place = topic.countryOf(name.entity);
    else if (
      /^(?:of|at|in|for)$/.test(preposition) &&
      isAll &&
      name !== undefined &&
      /^(?:organization|location|person|product|work|other)$/.test(name.entity.type)
    ) {
      owner = name.entity;
      if (preposition === "of" && name.entity.type === "product") owner = undefined;
    } else if (
      /^(?:of|to|on|with|from|for|per|by|under|without|among|between|against)$/.test(preposition) ||
      (preposition === "in" && name === undefined && !/^(?:period|stretch)$/.test(part.at(-1)?.normal ?? ""))
    )
      tokens.push(...part);
  }
  return { tokens, place, owner, group };
}

/** The words of a measure as a column value. */
function phraseText(view: View, core: readonly Token[], rest: readonly Token[]): string {
  const isJoined = ({ start }: Token) => textOf(view, { start: start - 1, end: start }) === "-"; // "like-for-like"
  return [...core, ...rest]
    .reduce((words, token) => `${words}${words === "" ? "" : isJoined(token) ? "-" : " "}${textOf(view, token)}`, "")
    .replace(/^(?:the|a|an|its|their) /i, "")
    .replace(/ (?:of|to|in|on|for|with|by|from)$/, "")
    .replace(/['’]s?$/, "")
    .replace(/^\p{Lu}(?=[\p{Ll}-]+ )|^\p{Lu}(?=\p{Ll}+$)/u, (letter) => letter.toLowerCase());
}
