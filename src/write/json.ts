import type { Rows } from "../records/schemas.ts";

/** An article's line of dataset.json: its row, its text and its rows in the other tables, mentions under their entity. */
export function articleJson(text: string, { articles, mentions, ...rows }: Rows): string {
  const parts = [
    JSON.stringify({ ...articles[0], text }).slice(1, -1),
    `"sentences":${JSON.stringify(rows.sentences)}`,
    `"dates":${JSON.stringify(rows.dates)}`,
    `"numbers":${withNumberLiterals(JSON.stringify(rows.numbers))}`,
    `"entities":${JSON.stringify(withMentions(rows.entities, mentions))}`,
    `"facts":${withNumberLiterals(JSON.stringify(rows.facts))}`,
  ];
  return `{${parts.join(",")}}`;
}

// A value is a decimal string in memory, and a double would lose its digits on the way through JSON.stringify. A quotation
// mark inside a JSON string always follows a backslash, so this can only be the column itself.
const withNumberLiterals = (json: string) => json.replace(/"(value|value_high)":"(-?[\d.]+)"/g, '"$1":$2');

function withMentions(entities: Rows["entities"], mentions: Rows["mentions"]) {
  const byEntity = new Map<string, Rows["mentions"]>(entities.map((entity) => [entity.entity_id, []]));
  for (const mention of mentions) byEntity.get(mention.entity_id)?.push(mention);
  return entities.map((entity) => ({ ...entity, mentions: byEntity.get(entity.entity_id) }));
}
