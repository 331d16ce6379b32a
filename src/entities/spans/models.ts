import { COMPANY_SUFFIXES, ORGANIZATION_TAILS } from "../heads.ts";
import { namesFor } from "../lexicon.ts";
import { isOrdinary } from "../ordinary.ts";
import { textOf, type Word, wordAt } from "./words.ts";

/** "737 Max jets", "787-9 Dreamliner jets" */
export function isModel(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  if (!/^\d{3}(?:-\d{1,3})?$/.test(wordAt(words, i).text) || next?.gap !== " " || next.kind !== "capital") return false;
  const ware = words[i + 2];
  return (
    ware?.gap === " " && /^(?:jet|jets|jetliner|jetliners|airliner|airliners|aircraft|plane|planes)$/.test(ware.key)
  );
}

/** "London Metal Exchange | CMAL3", "Nikkei futures NKc1", "TMUBMUSD10Y": a code of what is traded names nobody. */
export const isInstrument = (text: string): boolean => /^[A-Z]{4}\d$|^[A-Z]{2,3}c\d$|^[A-Z]{4,}\d{2}Y$/.test(text);

const COUNTED = new Set(
  "percent per pct million billion trillion thousand units years year people cents cent pence points basis bps shares times dollars pounds euros yen".split(
    " ",
  ),
);

/** "Windows 95", "Boeing 737": a number after a product or its maker, when it counts nothing. */
export function isModelNumber(words: readonly Word[], first: number, end: number): boolean {
  const number = words[end + 1];
  if (number === undefined || number.kind !== "number" || number.gap !== " " || !/^\d{1,4}(?:\.\d)?$/.test(number.text))
    return false;
  const after = words[end + 2];
  if (after !== undefined && after.gap === " " && COUNTED.has(after.key)) return false;
  if (/^[%,]\d|^%/.test(after?.gap ?? "")) return false;
  const names = [...namesFor(textOf(words, first, end)), ...namesFor(wordAt(words, end).text)];
  return (
    names.some(({ type }) => type === "product") ||
    MAKERS.test(wordAt(words, end).key) ||
    isLineOfMaker(words, first, end)
  );
}

/** "Acme Zed" of "Acme Zed 6": a company that the lists know and a word of its own. */
function isLineOfMaker(words: readonly Word[], first: number, end: number): boolean {
  const line = wordAt(words, end);
  if (
    end !== first + 1 ||
    (isOrdinary(line.key) && line.key.length > 3) ||
    COMPANY_SUFFIXES.has(line.key) ||
    ORGANIZATION_TAILS.has(line.key)
  )
    return false;
  return namesFor(wordAt(words, first).text).some(({ type, ambiguous }) => type === "organization" && !ambiguous);
}

// Makers whose models are numbers.
const MAKERS =
  /^(?:boeing|airbus|tupolev|ilyushin|antonov|embraer|fokker|yak|windows|office|iphone|ipad|galaxy|nexus|pixel|playstation|xbox|android|formula|apollo|soyuz|flight)$/;
