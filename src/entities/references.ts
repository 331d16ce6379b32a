import type { Article } from "../read/article.ts";
import { inTextOrder } from "../text/span.ts";
import type { Sentence, Token } from "../text/token.ts";
import { holdingOf, ownerPlace, type Place, type Places } from "./affiliation.ts";
import { antecedentOf, type Context } from "./antecedents.ts";
import { Focus } from "./focus.ts";
import { Holders } from "./holders.ts";
import type { Entity, EntityMention, MentionForm } from "./mention.ts";
import { Fitting, isCompany, type Nominal, nominalAt } from "./nominals.ts";
import { findOfficePhrases, type OfficePhrase } from "./offices.ts";
import { type Pronoun, pronounOf } from "./pronouns.ts";
import { isSubjectAt } from "./subject.ts";

/** An article that is read from its beginning, with what its reader has in mind. */
interface Reading extends Context {
  article: Article;
  places: Places;
  holders: Holders;
  /** Whom each kind of noun may stand for. */
  fitting: Map<Nominal["fits"], Fitting>;
  found: Place[];
}

/**
 * Adds to each entity the places where the article refers to it without its name: by an office ("Acme's CEO"), a noun ("the
 * company") or a pronoun, and gives persons their offices. Only what is safe is linked.
 */
export function addReferences(article: Article, sentences: readonly Sentence[], entities: readonly Entity[]): void {
  const [first] = sentences;
  if (first === undefined) return;
  const names = entities.flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })));
  names.sort((a, b) => a.mention.start - b.mention.start);
  const places: Places = {
    startingAt: new Map(names.map((place) => [place.mention.start, place])),
    endingAt: new Map(names.map((place) => [place.mention.end, place])),
  };
  const holders = new Holders();
  const offices = sentences.map(findOfficePhrases);
  for (const sentence of sentences) {
    for (const phrase of offices[sentence.index] ?? []) {
      const holding = holdingOf(article, sentence, phrase, places);
      if (holding !== undefined) holders.add(holding);
    }
  }
  const reading: Reading = {
    article,
    text: article.text,
    sentence: first,
    places,
    holders,
    fitting: new Map(),
    focus: new Focus(),
    genders: new Map(),
    found: [],
  };
  let next = 0;
  for (const sentence of sentences) {
    reading.sentence = sentence;
    const here: Place[] = [];
    while (next < names.length && (names[next]?.mention.sentence ?? 0) <= sentence.index)
      here.push(names[next++] as Place);
    readSentence(reading, here, offices[sentence.index] ?? []);
  }
  for (const { entity, mention } of reading.found) entity.mentions.push(mention);
  for (const entity of entities) entity.mentions.sort(inTextOrder);
}

/** Names, nouns, pronouns and offices of a sentence as they come. */
function readSentence(reading: Reading, names: readonly Place[], offices: readonly OfficePhrase[]): void {
  const { tokens } = reading.sentence;
  let name = 0;
  let office = 0;
  let covered = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    while (name < names.length && (names[name]?.mention.start ?? 0) <= token.start) {
      const { entity, mention } = names[name++] as Place;
      covered = Math.max(covered, mention.end);
      noteName(reading, entity, mention);
    }
    while (office < offices.length && (offices[office]?.end ?? 0) <= token.start)
      resolveOffice(reading, offices[office++] as OfficePhrase);
    if (token.start < covered) continue;
    const pronoun = pronounOf(token);
    if (pronoun !== undefined) resolvePronoun(reading, token, pronoun);
    else {
      const nominal = nominalAt(reading.sentence, i);
      if (nominal !== undefined) resolveNominal(reading, nominal);
    }
  }
  while (office < offices.length) resolveOffice(reading, offices[office++] as OfficePhrase);
}

function noteName({ focus, sentence, article }: Reading, entity: Entity, mention: EntityMention): void {
  const isSubject = isSubjectAt(sentence, mention, entity);
  const isOneOfMany =
    /^(?: and| or|,) [A-Z]/.test(article.text.slice(mention.end, mention.end + 6)) ||
    /\b(?:and|or) $/.test(article.text.slice(Math.max(0, mention.start - 4), mention.start));
  const after = article.text.slice(mention.end, mention.end + 20);
  const isAside = isOneOfMany || ASIDE.test(after);
  focus.note(entity, mention, isSubject, isAside ? 0.4 : isSubject || sentence.paragraph === 0 ? 2 : 1);
}

// "Example Securities analyst Ann Lee" is about another company.
const ASIDE = /^(?:['’]s?)? (?:\w+ )?(?:analyst|economist|strategist|trader|dealer)/;

function add(
  reading: Reading,
  entity: Entity,
  span: { start: number; end: number },
  form: MentionForm,
  rule: string,
): void {
  const { article, sentence, places, focus, found } = reading;
  const { start, end } = span;
  const text = article.text.slice(start, end);
  const mention: EntityMention = { start, end, text, sentence: sentence.index, rule, form };
  found.push({ entity, mention });
  places.endingAt.set(span.end, { entity, mention });
  const isSubject = isSubjectAt(sentence, span, entity);
  focus.note(entity, mention, isSubject, isSubject ? 1 : 0.5);
}

function resolveNominal(reading: Reading, nominal: Nominal): void {
  const { focus, sentence, places } = reading;
  const origin = places.startingAt.get(nominal.start + 4)?.entity.country;
  const group = fromThere(fittingFor(reading, nominal), origin, nominal);
  const within = group.size === 1 ? 12 : 3;
  const entity =
    lastSubject(reading, group, nominal) ??
    focus.standingOut((it) => group.has(it), sentence.index, { within, share: 0.75 });
  if (entity !== undefined)
    add(reading, entity, { start: nominal.start, end: nominal.end }, "nominal", `entities/${nominal.head}`);
}

function fittingFor({ fitting, focus }: Reading, { fits }: Nominal): Fitting {
  const known = fitting.get(fits) ?? new Fitting(fits);
  fitting.set(fits, known);
  return known.among(focus.met);
}

/** "The company" at a sentence's beginning is the subject of the one before, when that had no other of the kind. */
function lastSubject({ focus, sentence }: Reading, group: ReadonlySet<Entity>, { start }: Nominal): Entity | undefined {
  if (start !== sentence.start) return undefined;
  const last = sentence.index - 1;
  const before = focus.since(last, last).filter((entity) => group.has(entity));
  const [only] = before;
  return before.length === 1 && only !== undefined && focus.presenceOf(only)?.isSubject === true ? only : undefined;
}

/** "The French company" is one that the lists know to be French, else the only company that the article has named. */
function fromThere(fitting: Fitting, origin: string | undefined, { text }: Nominal): ReadonlySet<Entity> {
  const { all } = fitting;
  if (!/^[Tt]he [A-Z]/.test(text)) return all;
  const known = origin === undefined ? undefined : fitting.from(origin);
  if (known !== undefined) return known;
  const [only] = all;
  return all.size === 1 && only?.country === undefined ? all : NOBODY;
}

const NOBODY: ReadonlySet<Entity> = new Set();

function resolvePronoun(reading: Reading, token: Token, pronoun: Pronoun): void {
  const entity = antecedentOf(reading, token, pronoun);
  if (entity === undefined) return;
  const span = { start: token.start, end: token.start + pronoun.word.length };
  const wasSubject = reading.focus.presenceOf(entity)?.isSubject === true;
  add(reading, entity, span, "pronoun", pronoun.gender === undefined ? "entities/it" : "entities/he-or-she");
  // "In addition to its order, it announced": who was the subject of the last sentence is that of this one.
  if (wasSubject) reading.focus.note(entity, { sentence: reading.sentence.index, ...span }, true, 0);
}

/** An office without its holder's name: "Acme's CEO", "the chief executive". */
function resolveOffice(reading: Reading, phrase: OfficePhrase): void {
  const { article, sentence, places, focus, holders } = reading;
  const before = article.text.slice(Math.max(sentence.start, phrase.start - 60), phrase.start);
  const holding = holdingOf(article, sentence, phrase, places);
  if (holding !== undefined) {
    holders.add({ ...holding, of: holding.of ?? companyInMind(reading, phrase) });
    return;
  }
  const owner = ownerPlace(phrase, before, places) ?? ownerAfter(phrase, article, places);
  if (owner === undefined && / (?:of|at|for) /.test(article.text.slice(phrase.end, phrase.end + 5))) return;
  const the = /\b[Tt]he $/.exec(before)?.[0];
  if (owner === undefined && the === undefined) return;
  const persons = new Set(holders.of(phrase.kinds, owner?.entity).filter((it) => focus.presenceOf(it) !== undefined));
  const [only] = persons;
  const person =
    persons.size === 1 ? only : focus.standingOut((it) => persons.has(it), sentence.index, { within: 2, share: 0.6 });
  if (person === undefined) return;
  const start = Math.min(owner?.start ?? phrase.start, phrase.start - (the?.length ?? 0));
  add(reading, person, { start, end: Math.max(owner?.end ?? 0, phrase.end) }, "role", "entities/office");
}

/** Whose "chief executive Ann Lee" is: of the one company that the text is about. */
function companyInMind({ focus, sentence }: Reading, { kinds }: OfficePhrase): Entity | undefined {
  if (!kinds.some((kind) => /^(?:c[a-z]o|chairman|founder|managing director)$/.test(kind))) return undefined;
  return focus.standingOut(isCompany, sentence.index, { within: 2, share: 0.5 });
}

/** "The chief executive of Acme". */
function ownerAfter({ end }: OfficePhrase, { text }: Article, { startingAt }: Places) {
  const gap = /^ (?:of|at|for) (?:the )?/.exec(text.slice(end, end + 9))?.[0];
  const place = gap === undefined ? undefined : startingAt.get(end + gap.length);
  return place && { entity: place.entity, start: place.mention.start, end: place.mention.end };
}
