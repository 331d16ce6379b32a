import { isCountry } from "../entities/countries.ts";
import type { Entity } from "../entities/mention.ts";
import { companyMetrics, economicMetrics, nationalMetrics } from "./lexicon.ts";
import { isOfficial } from "./publisher.ts";
import { isOfPlace, textAfter, textBefore, type View } from "./view.ts";

/** "global smartphone shipments": nobody's, but the market's. */
export const isWorldwide = (metric: string): boolean => WORLDWIDE.test(metric);
const WORLDWIDE = /^(?:total )?(?:global|worldwide|world|international)\b|\b(?:worldwide|globally)$/i;

/** Houses that speak of the figures of others. */
const OBSERVER =
  /\b(?:Securities|Research|Analytics|Economics|Capital Markets|Consulting|Intelligence|Advisors|Ratings|Poll|Survey|News|Times|Journal|Post)\b/;
export const isObserver = ({ name }: Entity): boolean => OBSERVER.test(name);

/** "a report released in New Delhi": where something was said. */
const isScene = ({ type }: Entity, start: number, view: View): boolean =>
  type === "location" && (SCENE.test(textBefore(view, start).slice(-50)) || isSeat(start, view));

/** "the Labour Agency in Nuremberg", "the Abu Dhabi-based agency": where a body sits. */
const isSeat = (start: number, view: View): boolean =>
  view.names.some(
    ({ entity, end }) => entity.type === "organization" && end === start - 4 && textBefore(view, start, end) === " in ",
  ) || /^[\p{L} .]{2,20}-(?:based|headquartered)\b/u.test(textAfter(view, start));

const SCENE =
  /\b(?:released|published|issued|announced|unveiled|said|told|held|presented|launched|signed|meeting|conference|summit|based|headquartered|speaking)(?: [a-z]+){0,3} (?:in|at) $/;

const CENTRAL_BANK =
  /^(?:Bank of|Banque d|Banco (?:de|Central)|Bangko Sentral|Bundesbank|Riksbank|(?:\p{L}+ )?Reserve Bank|Federal Reserve)/u;

const mayBeMain = ({ type }: Entity): boolean => /^(?:location|nationality|organization)$/.test(type);

/** All but the town of a dateline, which the views leave out. */
function spokenOf(entities: readonly Entity[], views: readonly View[]): readonly Entity[] {
  const named = new Set(views.flatMap((view) => view.names.map((name) => name.entity)));
  return entities.filter((entity) => named.has(entity));
}

/** Of whom or what an article speaks at a given point: the answer for "it", "the company", and a measure without an owner. */
export class Topic {
  entity: Entity | undefined;
  /** The words of a group, when it is no entity. */
  name: string | undefined;
  organization: Entity | undefined;
  /** The place that the clause opens with. */
  scene: Entity | undefined;
  place: Entity | undefined;
  /** Whoever could have profits, although the article takes others' figures from it. */
  readonly #company: Entity | undefined;
  readonly #entities: readonly Entity[];
  readonly #publishers: ReadonlySet<Entity>;
  readonly #owned = new Map<Entity, number>();
  readonly #groups = new Map<string, number>();
  readonly #titled = new Set<Entity>();
  /** Whom the article is about, as far as its opening and its names tell. */
  #main: Entity | undefined;
  readonly #countries = new Map<Entity, Entity>();

  constructor(entities: readonly Entity[], views: readonly View[], publishers: ReadonlySet<Entity>) {
    this.#entities = entities;
    this.#publishers = publishers;
    const opening = views.filter((view) => view.sentence.paragraph <= 1);
    const inBody = new Set(
      views.flatMap((view) => (view.sentence.paragraph > 0 ? view.names.map((name) => name.entity) : [])),
    );
    // A title's capitals make names of what is none: an organization is named in the body as well.
    const named = opening.flatMap((view) =>
      view.names.flatMap(({ entity, start }) =>
        (entity.type === "organization" && !inBody.has(entity)) || isScene(entity, start, view) ? [] : [entity],
      ),
    );
    // Whoever comes in only further on is not who the article is about, unless nobody else is.
    const isPlaced = named.some(isOfPlace);
    const first = isPlaced ? named : [...named, ...spokenOf(entities, views).filter((it) => inBody.has(it))];
    this.organization =
      first.find(
        (entity) => entity.type === "organization" && !this.isPublisher(entity) && entity.mentions.length > 1,
      ) ?? first.find((entity) => entity.type === "organization" && !this.isPublisher(entity));
    this.#company = first.find((entity) => entity.type === "organization" && !isOfficial(entity));
    const place = first.find(isOfPlace);
    this.place = place && this.countryOf(place);
    for (const view of opening)
      if (view.sentence.paragraph === 0)
        for (const { entity } of view.names) if (inBody.has(entity)) this.#titled.add(this.countryOf(entity));
    for (const entity of named.map((it) => this.countryOf(it))) {
      if (!inBody.has(entity) || !mayBeMain(entity) || this.isPublisher(entity)) continue;
      if (this.#main === undefined || this.#weight(entity) > this.#weight(this.#main)) this.#main = entity;
    }
  }

  /** A body that speaks of the figures of others: a ministry, a trade association, a news agency. */
  isPublisher(entity: Entity): boolean {
    return this.#publishers.has(entity);
  }

  /** "the central bank", "the ministry": the body of that kind that the article names. */
  publisherCalled(noun: string): Entity | undefined {
    const kind = noun === "central bank" ? CENTRAL_BANK : new RegExp(`\\b${noun}\\b`, "i");
    return this.#entities.find(({ type, name }) => type === "organization" && kind.test(name));
  }

  /** Whose a statement without a subject is: of places the one that its clause opens with. */
  get holder(): Entity | undefined {
    const isNobodys = this.entity === undefined && this.name === undefined && this.organization === undefined;
    return isNobodys || this.entity?.type === "location" ? (this.scene ?? this.entity) : this.entity;
  }

  /** A new paragraph: it is no longer about a partner, a rival or a town that was only looked at beside the rest. */
  turn(): void {
    const main = this.#main ?? this.#mainOwner();
    if (main === undefined || this.entity === main || this.name === undefined) return;
    const weight = this.entity === undefined ? (this.#groups.get(this.name ?? "") ?? 0) * 3 : this.#weight(this.entity);
    if (weight < this.#weight(main)) this.#speakOf(main);
  }

  /** How much an article is about somebody: how often it names him, and how many of its statements were his. */
  #weight(entity: Entity): number {
    return entity.mentions.length + (this.#owned.get(entity) ?? 0) + (this.#titled.has(entity) ? 3 : 0);
  }

  #speakOf(entity: Entity): void {
    this.entity = entity;
    this.name = entity.name;
    if (entity.type === "organization") this.organization = entity;
    else this.place = entity;
  }

  /** Whom most sentences so far have been about. */
  #mainOwner(): Entity | undefined {
    let main: Entity | undefined;
    for (const [entity, count] of this.#owned)
      if (count > (main === undefined ? 0 : (this.#owned.get(main) ?? 0))) main = entity;
    return main;
  }

  /** Takes a subject as the one now spoken of. */
  follow(entity: Entity | undefined, name: string | undefined): void {
    if (entity === undefined && name === undefined) return;
    if (entity?.type === "nationality" && this.place !== undefined && this.place !== entity) return;
    this.entity = entity;
    this.name = entity?.name ?? name;
    if (entity !== undefined) this.#owned.set(entity, (this.#owned.get(entity) ?? 0) + 1);
    else if (name !== undefined) this.#groups.set(name, (this.#groups.get(name) ?? 0) + 1);
    if (entity?.type === "organization") this.organization = entity;
    // A region does not stand for the country that it lies in.
    if (entity?.type === "location" && !(this.place && isCountry(this.place) && !isCountry(entity)))
      this.place = entity;
  }

  /** Takes a company that speaks as the one whose figures follow, unless a place or a group is spoken of. */
  hear(company: Entity | undefined): void {
    if (company === undefined || (this.entity === undefined && this.name !== undefined)) return;
    if (this.entity !== undefined && this.entity.type !== "organization") return;
    this.organization = company;
    if (this.entity !== undefined) this.follow(company, company.name);
  }

  /** Whose a measure without an owner is; undefined for one of a market or a group that nobody owns. */
  ownerOf(metric: string): Entity | undefined {
    if (this.organization === undefined && companyMetrics.test(metric) && this.#company !== undefined)
      return this.#company;
    if (isWorldwide(metric)) return undefined;
    if (this.place !== undefined && this.entity?.type === "organization") {
      if (nationalMetrics.test(metric) || (this.isPublisher(this.entity) && economicMetrics.test(metric)))
        return this.place;
    }
    if (this.entity !== undefined && (this.entity.type === "organization" || isOfPlace(this.entity)))
      return this.holder;
    if (this.name !== undefined && this.entity === undefined) return this.#mainOwner();
    if (this.entity === undefined && this.holder !== undefined) return this.holder;
    return economicMetrics.test(metric) ? (this.place ?? this.organization) : (this.organization ?? this.place);
  }

  /** "Norwegian" → Norway, where the article names it. */
  countryOf(entity: Entity): Entity {
    if (entity.type !== "nationality") return entity;
    const known = this.#countries.get(entity) ?? this.#placeLike(entity);
    this.#countries.set(entity, known);
    return known;
  }

  #placeLike(entity: Entity): Entity {
    const places = this.#entities.filter((other) => other.type === "location");
    return (
      places.find((place) => isCountry(place) && place.country !== undefined && place.country === entity.country) ??
      places.find((place) => place.name.slice(0, 4) === entity.name.slice(0, 4)) ??
      entity
    );
  }
}
