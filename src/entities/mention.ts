import type { Mention } from "../text/mention.ts";

export const ENTITY_TYPES = [
  "person",
  "organization",
  "location",
  "product",
  "event",
  "nationality",
  "work",
  "other",
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export const MENTION_FORMS = ["name", "short", "acronym", "role", "nominal", "pronoun"] as const;
export type MentionForm = (typeof MENTION_FORMS)[number];

/** A name where it stands, before coreference: its span is the bare name. */
export interface NameMention extends Mention {
  type: EntityType;
}

/** A place where an entity is named or referred to. */
export interface EntityMention extends Mention {
  form: MentionForm;
}

/** Somebody or something that the article names, with every place where it does, in text order. */
export interface Entity {
  type: EntityType;
  /** The fullest name that the article uses. */
  name: string;
  /** Normal form for joining across articles: lower case, no diacritics, no suffix such as Inc. */
  nameKey: string;
  /** A person's office: "Founder and CEO". */
  role?: string | undefined;
  /** The entity that the office is of. */
  affiliation?: Entity | undefined;
  /** ISO 3166-1 alpha-2. */
  country?: string | undefined;
  mentions: EntityMention[];
}
