import type { Span } from "../text/span.ts";
import { singular } from "./singular.ts";
import { unitAt } from "./units.ts";

// What a quantity is said of each: after "a" only these and the units, after "per" any word.
const EACH = new Set(
  "share barrel head piece person game ticket bottle unit seat vehicle household capita night kilowatt-hour therm bushel ounce head-count word vote customer employee visit plate page copy roll dose shot head team side plane car home house family dozen loaf box bag can cup pack packet pint slice glass carat message student child adult acre round".split(
    " ",
  ),
);

const SHORT_RATES: Readonly<Record<string, string>> = { pcm: "month", pw: "week", pa: "year", "p.a.": "year" };

/** "65.2 cases | per 100,000 people": of a population. */
const PER_PEOPLE =
  /^ per (?<per>10{0,2}(?:,?0{3}){1,2}(?: (?:people|inhabitants|residents|births|live births|population))?)\b/;

/** "per month", "£845 pcm", "/sq ft", " a barrel", "-a-day" right after a unit → what is meant by each. */
export function rateAt(text: string, from: number): (Span & { per: string }) | null {
  const short = text.slice(from, from + 6).match(/^ ?(?:pcm|pw|p\.a\.|pa)(?!\w)/)?.[0];
  if (short !== undefined) return { start: from, end: from + short.length, per: SHORT_RATES[short.trim()] as string };
  const population = text.slice(from, from + 32).match(PER_PEOPLE);
  if (population?.groups?.per !== undefined)
    return { start: from, end: from + population[0].length, per: population.groups.per };
  const link = text.slice(from, from + 10).match(/^(?: ?\/ ?| per |-per-| an? |-an?-| each | every )/i)?.[0];
  if (link === undefined) return null;
  const at = from + link.length;
  const isPer = /per|\//.test(link);
  const unit = unitAt(text, at, link.includes("/"));
  if (
    unit !== null &&
    / an? /.test(link) &&
    /^ (?:ago|earlier|later|before|after|on|from|in advance)\b/.test(text.slice(unit.end))
  )
    return null;
  if (unit !== null && (unit.unit.kind === "duration" || unit.unit.kind === "measure")) {
    return { start: from, end: unit.end, per: unit.unit.name };
  }
  const word = text.slice(at, at + 24).match(/^[A-Za-z]+(?:-[a-z]+)?/)?.[0];
  if (word === undefined || /each|every/.test(link)) return null;
  const noun = singular(word.toLowerCase());
  return isPer || EACH.has(noun) ? { start: from, end: at + word.length, per: noun } : null;
}
