import type { Article } from "../read/article.ts";
import type { Sentence } from "../text/token.ts";
import { joinAcronyms } from "./acronyms.ts";
import { type Chain, chainsOf } from "./chain.ts";
import { countryOf, joinKnownNames, knownFullName } from "./known-names.ts";
import type { Entity, EntityMention, MentionForm, NameMention } from "./mention.ts";
import { nameKey } from "./name-key.ts";
import { addReferences } from "./references.ts";
import { joinShortNames } from "./short-names.ts";

/** The entities that the names refer to, in the order of their first mention, with nominal and pronoun mentions where they are safe. */
export function resolveEntities(
  article: Article,
  sentences: readonly Sentence[],
  names: readonly NameMention[],
): Entity[] {
  const chains = chainsOf(names);
  joinShortNames(chains, article.text);
  joinAcronyms(chains, article.text);
  joinKnownNames(chains);
  const entities = chains
    .filter(({ names, type }) => names.length > 0 && !(type === "location" && names.every(isOfMoney(article.text))))
    .map(toEntity);
  addReferences(article, sentences, entities);
  return entities.sort((a, b) => firstStart(a) - firstStart(b));
}

/** "9 billion U.S. dollars": whose money it is names no place that the article speaks of. */
const isOfMoney =
  (text: string) =>
  ({ end }: NameMention): boolean =>
    /^ (?:dollars?|cents?)\b/.test(text.slice(end, end + 9));

const firstStart = (entity: Entity): number => entity.mentions[0]?.start ?? 0;

function toEntity(chain: Chain): Entity {
  const name = fullestName(chain);
  return {
    type: chain.type,
    name,
    nameKey: knownFullName(name, chain.type),
    country: countryOf(name, chain.type),
    mentions: chain.names.map((mention) => toMention(mention, chain)),
  };
}

/** The longest of the names that came in by no join; one in mixed case before one in capitals. */
function fullestName({ names, key, type, joined }: Chain): string {
  const own = joined.size === 0 ? names : names.filter(({ text }) => nameKey(text, type) === key);
  const mixed = own.filter(({ text }) => text !== text.toUpperCase());
  const texts = (mixed.length > 0 ? mixed : own).map(({ text }) => text);
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), "");
}

function toMention({ start, end, text, sentence, rule, type }: NameMention, { joined }: Chain): EntityMention {
  const form: MentionForm = (joined.size > 0 && joined.get(nameKey(text, type))) || "name";
  return { start, end, text, sentence, rule, form };
}
