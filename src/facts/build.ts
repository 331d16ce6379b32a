import type { Document, Fact } from "./fact.ts";

/** The statements with a number that a reader would put in a spreadsheet, in text order. */
export function buildFacts(_document: Document): Fact[] {
  return [];
}
