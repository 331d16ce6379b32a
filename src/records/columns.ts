import { z } from "zod";
import { type ArticleTable, DECIMAL, primaryKey, REFERENCES, type TableName, tables } from "./schemas.ts";

/** A column as the descriptions of the files need it, read from its schema. */
export interface Column {
  name: string;
  type: "string" | "integer" | "decimal" | "date";
  description: string;
  example: string | number;
  required: boolean;
  isKey: boolean;
  /** The table whose key it holds. */
  references: ArticleTable | undefined;
  /** The only values that may stand in it. */
  values: string[] | undefined;
  pattern: string | undefined;
  minimum: number | undefined;
}

interface Property {
  type: "string" | "integer";
  format?: string;
  description: string;
  examples: (string | number)[];
  enum?: string[];
  pattern?: string;
  minimum?: number;
}

/** The columns of a table, in order. */
export function columnsOf(table: TableName): Column[] {
  const { properties, required = [] } = z.toJSONSchema(tables[table]);
  return Object.entries(properties as Record<string, Property>).map(([name, property]) => {
    const isKey = name === primaryKey(table);
    const type = typeOf(property);
    return {
      ...{ name, type, isKey, description: property.description, example: property.examples[0] ?? "" },
      required: required.includes(name),
      references: isKey ? undefined : REFERENCES[name],
      values: property.enum,
      pattern: type === "string" ? property.pattern : undefined,
      minimum: property.minimum,
    };
  });
}

function typeOf({ type, format, pattern }: Property): Column["type"] {
  if (format === "date") return "date";
  return pattern === DECIMAL.source ? "decimal" : type;
}
