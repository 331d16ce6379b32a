/**
 * The codes of instruments that agencies print behind a name: "The Dow Jones average .DJI fell", "crude CLc1", "The euro EUR= rose",
 * "Acme Inc ACM.N". They are no words, so that no name and no subject holds them. One at the end of a sentence stays, for its full
 * stop. Returns the offsets in `text` of all letters and digits of codes.
 */
export function tickersIn(text: string): ReadonlySet<number> {
  if (!MARKS.test(text)) return NONE;
  const inside = new Set<number>();
  for (const { 0: code, index } of text.matchAll(TICKER))
    for (let at = index; at < index + code.length; at++) inside.add(at);
  return inside;
}

const NONE: ReadonlySet<number> = new Set();

/** Without one of these there is no code. */
const MARKS = /[=<]| \.[A-Z]|[A-Z]c\d|[A-Z\d]\.[A-Z]/;

const TICKER =
  /(?<=^|[\s<(])(?:\.(?!NET\b)[A-Z][A-Z\d]{1,13}|[A-Z\d]{3,8}=[A-Z]{0,4}|[A-Z]{2,4}c\d|[A-Z\d]{3,6}\.(?:N|O|K|L|T|S|HK|SS|SZ|PA|DE|OQ|KS|AX|TO|NS|BO|MI|MC|AS|SI|TW))(?=[\s,;:)>]|$)/g;
