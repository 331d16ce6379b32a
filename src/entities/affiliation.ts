import type { Article } from "../read/article.ts";
import type { Sentence } from "../text/token.ts";
import type { Entity, EntityMention } from "./mention.ts";
import type { OfficePhrase } from "./offices.ts";

/** Mentions by where they begin and end, with the entity each is of. */
export interface Places {
  startingAt: Map<number, Place>;
  endingAt: Map<number, Place>;
}

export interface Place {
  entity: Entity;
  mention: EntityMention;
}

/** A person whose office a phrase names, beside the person's name. */
export interface Holding {
  person: Entity;
  phrase: OfficePhrase;
  role: string;
  of: Entity | undefined;
}

/** The person beside an office: "Acme's CEO, Ann Lee", "Acme CEO Ann Lee", "Ann Lee, chief economist at Acme Bank". */
export function holdingOf(
  article: Article,
  sentence: Sentence,
  phrase: OfficePhrase,
  places: Places,
): Holding | undefined {
  const after = article.text.slice(phrase.end, Math.min(sentence.end, phrase.end + REACH));
  const before = article.text.slice(Math.max(sentence.start, phrase.start - REACH), phrase.start);
  return personAfter(phrase, before, after, places) ?? personBefore(phrase, before, after, places);
}

// How far from an office what belongs to it may stand, in letters.
const REACH = 90;

const OF = /^(?<field> (?:of|for) [a-z][a-z &-]{2,40}?)? (?:of|at|for|with) (?:the )?/;
const TITLE = /^,? (?:(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady)\.? )?/;

/** "Acme CEO Ann Lee", "the president of Acme, Ann Lee". */
function personAfter(phrase: OfficePhrase, before: string, after: string, places: Places): Holding | undefined {
  const gap = TITLE.exec(after)?.[0];
  if (gap !== undefined) {
    const person = places.startingAt.get(phrase.end + gap.length)?.entity;
    if (person?.type === "person")
      return { person, phrase, role: phrase.text, of: ownerBefore(phrase, before, places) };
  }
  const of = OF.exec(after)?.[0];
  if (of === undefined) return undefined;
  const owner = places.startingAt.get(phrase.end + of.length);
  if (owner === undefined || owner.entity.type === "person") return undefined;
  const next = TITLE.exec(after.slice(of.length + owner.mention.text.length))?.[0];
  const person = next === undefined ? undefined : places.startingAt.get(owner.mention.end + next.length)?.entity;
  return person?.type === "person" ? { person, phrase, role: phrase.text, of: owner.entity } : undefined;
}

const BESIDE =
  /(?:^|[^,])(?:, \d\d)?(?:,| \(|,? who (?:is|was)|,? (?:is|was|became|remains)) (?:the |an? |its |now |also )?$/;

/** "Ann Lee, chief economist at Acme", "Ann Lee, 46, Acme's chief executive". */
function personBefore(phrase: OfficePhrase, before: string, after: string, places: Places): Holding | undefined {
  const owner = ownerPlace(phrase, before, places);
  const lead = owner === undefined ? before : before.slice(0, owner.start - phrase.start + before.length);
  const gap = BESIDE.exec(lead)?.[0].replace(/^[^,( ](?=[, ])/, "");
  if (gap === undefined) return undefined;
  const person = places.endingAt.get(phrase.start - before.length + lead.length - gap.length)?.entity;
  if (person?.type !== "person") return undefined;
  const of = OF.exec(after);
  const named = of === null ? undefined : places.startingAt.get(phrase.end + of[0].length)?.entity;
  // "head of research at Acme"
  const field = named === undefined ? "" : (of?.groups?.field ?? "");
  return {
    person,
    phrase,
    role: phrase.text + field,
    of: owner?.entity ?? (named?.type === "person" ? undefined : named),
  };
}

/** What the office is of, where that stands right before it: "Acme's CEO", "the company's CEO", "its CEO", "Acme CEO". */
export function ownerPlace(phrase: OfficePhrase, before: string, { endingAt }: Places) {
  const gap = /(?:['’]s?)? $/.exec(before)?.[0];
  const place = gap === undefined ? undefined : endingAt.get(phrase.start - gap.length);
  if (place === undefined || !OWNERS.has(place.entity.type)) return undefined;
  return { entity: place.entity, start: place.mention.start, end: place.mention.end };
}

const OWNERS: ReadonlySet<string> = new Set(["organization", "location", "other", "product"]);

const ownerBefore = (phrase: OfficePhrase, before: string, places: Places): Entity | undefined =>
  ownerPlace(phrase, before, places)?.entity;

/** The first office that the text gives stays, unless a later one says what it is of. */
export function giveOffice({ person, role, of }: Holding): void {
  const brings = of !== undefined && person.affiliation === undefined;
  if (person.role === undefined || brings) person.role = role;
  if (brings) person.affiliation = of;
}
