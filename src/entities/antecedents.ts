import type { Sentence, Token } from "../text/token.ts";
import type { Focus } from "./focus.ts";
import { type Gender, genderOf } from "./gender.ts";
import type { Entity } from "./mention.ts";
import { isEmptyIt, type Pronoun } from "./pronouns.ts";
import { isAdverb, isVerb, tokenFrom } from "./subject.ts";

/** What a pronoun's antecedent is looked for in. */
export interface Context {
  text: string;
  sentence: Sentence;
  focus: Focus;
  /** What is known of persons so far; who is once called "she" stays so. */
  genders: Map<Entity, Gender | undefined>;
}

/** The entity that a pronoun stands for, where it is safe to say. */
export function antecedentOf(context: Context, token: Token, pronoun: Pronoun): Entity | undefined {
  const { sentence, focus } = context;
  const entity = pronoun.gender === undefined ? thingOf(context, token, pronoun) : personOf(context, pronoun.gender);
  if (entity === undefined) return undefined;
  const presence = focus.presenceOf(entity);
  if (pronoun.gender !== undefined && isSomebodyElse(context, entity, token, pronoun)) return undefined;
  const quote = quoteAt(sentence, token);
  // Who is quoted speaks of others: only one named inside the quotation is safe.
  if (quote !== undefined && (presence?.sentence !== sentence.index || presence.start < quote)) return undefined;
  return entity;
}

/** "Lee prayed with him" is not Lee; "Jordan said he" is Jordan, whatever Jordan was taken for. */
function isSomebodyElse({ sentence, focus }: Context, entity: Entity, token: Token, { word }: Pronoun): boolean {
  const before = sentence.text.slice(0, token.start - sentence.start);
  const speaker = / ?(\p{Lu}\S{0,30}) (?:said|says|added) (?:that )?$/u.exec(before.slice(-48))?.[1];
  if (speaker !== undefined && !entity.mentions.some(({ text }) => text.endsWith(speaker))) return true;
  const presence = focus.presenceOf(entity);
  if (word !== "him" || presence?.sentence !== sentence.index || !presence.isSubject) return false;
  return !/[,;]| (?:that|and|but|who|when|if|for|as) /.test(before.slice(presence.end - sentence.start));
}

/** Where the quotation around a token begins in its sentence. */
function quoteAt({ text, start }: Sentence, token: Token): number | undefined {
  const before = text.slice(0, token.start - start);
  const opening = Math.max(before.lastIndexOf("“"), lastOdd(before));
  return opening < 0 || before.indexOf("”", opening) >= 0 ? undefined : start + opening;
}

/** The last straight quotation mark, where their number is odd. */
function lastOdd(text: string): number {
  return text.split('"').length % 2 === 0 ? text.lastIndexOf('"') : -1;
}

/** The person of that gender, or of none known, who stands out and whom nobody stands between. */
function personOf({ focus, sentence, genders, text }: Context, gender: Gender): Entity | undefined {
  const known = (person: Entity): Gender | undefined => {
    if (!genders.has(person)) genders.set(person, genderOf(person.mentions, person.name, text));
    return genders.get(person);
  };
  const fits = (entity: Entity): boolean => entity.type === "person" && (known(entity) ?? gender) === gender;
  const person = focus.standingOut(fits, sentence.index, { within: 2, share: 0.7 });
  if (person === undefined) return undefined;
  // "Ischinger, whom Kinkel had sent as his envoy"
  const last = latest(focus, focus.since(sentence.index, sentence.index).filter(fits));
  if (last !== undefined && last !== person) return undefined;
  genders.set(person, gender);
  return person;
}

const THINGS: ReadonlySet<string> = new Set(["organization", "product", "location", "work"]);

/** The subject of the clause before in the sentence; at a sentence's beginning the subject of the one before. */
function thingOf({ focus, sentence }: Context, token: Token, pronoun: Pronoun): Entity | undefined {
  if (isEmptyIt(sentence, token, pronoun) || isObject(sentence, token, pronoun)) return undefined;
  const isSubject = (entity: Entity): boolean =>
    THINGS.has(entity.type) && focus.presenceOf(entity)?.isSubject === true;
  const here = focus.since(sentence.index, sentence.index).filter(isSubject);
  const subject = latest(focus, here);
  if (subject !== undefined) {
    // "Acme says that the Z9 is like its own drug"
    if (new Set(here.map(({ type }) => type)).size > 1 && subject.type !== "organization") return undefined;
    const from = focus.presenceOf(subject)?.end ?? sentence.start;
    const between = sentence.text.slice(from - sentence.start, token.start - sentence.start);
    return OTHER_SUBJECT.test(between) || OTHER_BODY.test(between) ? undefined : subject;
  }
  if (token.start - sentence.start > 30) return undefined;
  return focus.standingOut(isSubject, sentence.index, { within: 1, share: 0.6 });
}

// "Acme warned that if the pound remained at its level": another subject may stand between,
const OTHER_SUBJECT =
  /\b(?:if|because|as|while|when|although|though|whether|where) (?:the|a|an|some|many|most|all) (?!company|firm|group)/;
// or another body: "Germany had word from the government that its forces", "Acme and a rival said it".
const OTHER_BODY =
  / (?:government|administration|parliament|army|bank|agency|ministry|union|party|fund|team|rival|competitor|subsidiary|parent|unit|consortium|partner|country|state|city|index|currency)\b(?!['’])/;

/** "Sells it": only an "it" that a verb follows is the subject, whom the last subject mostly is. */
function isObject({ tokens }: Sentence, token: Token, pronoun: Pronoun): boolean {
  if (pronoun.word !== "it" || token.normal !== "it") return false;
  const i = tokenFrom(tokens, token.end);
  const next = isAdverb(tokens[i]) ? tokens[i + 1] : tokens[i];
  return !isVerb(next) && !/\w{3,}(?:ed|es|s)$/.test(next?.normal ?? "");
}

function latest(focus: Focus, group: readonly Entity[]): Entity | undefined {
  const startOf = (entity: Entity): number => focus.presenceOf(entity)?.start ?? 0;
  let last: Entity | undefined;
  for (const entity of group) if (last === undefined || startOf(entity) > startOf(last)) last = entity;
  return last;
}
