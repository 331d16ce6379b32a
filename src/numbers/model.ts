/**
 * Numerals that name a type of aircraft and count nothing: "737 Max", "787-9 Dreamliner jets", "A320s". The count before one
 * is of the ware: "400 737 Max jets", "19 MD-80s".
 */
const WARE =
  "(?:jets?|jetliners?|airliners?|aircraft|planes?|freighters?|trainers?|turboprops?|helicopters?|locomotives?)";
const NUMERAL = new RegExp(`^\\d{3}(?:-\\d{1,3}[A-Z]{0,3}|[A-Z]{1,3})?(?= (?:[A-Z][A-Za-z]+ )?${WARE}\\b)`);
const AFTER_COUNT = /^\d{3}(?:-\d{1,3}[A-Z]{0,3})?(?= [A-Z][a-z]+ [a-z]+)/;
const COUNT =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozen|hundred)) $/i;

/** Where the number of a model ends that begins at `start`; undefined for a count. "737 Max jets" are known by their figures, any other three follow a count. */
export function modelEnd(text: string, start: number): number | undefined {
  const right = text.slice(start, start + 48);
  const isBoeing = /^7[0-8]7(?!\d)/.test(right);
  const isCounted = COUNT.test(text.slice(Math.max(0, start - 10), start));
  if (!isBoeing && !isCounted) return undefined;
  const found = NUMERAL.exec(right) ?? (isCounted || isBoeing ? AFTER_COUNT.exec(right) : null);
  return found === null ? undefined : start + found[0].length;
}

/** "A320s" → jet, "MD-80s" → jet, "ATR-72s" → aircraft. */
export function wareOfModel(word: string): string | undefined {
  if (JETS.test(word)) return "jet";
  return PROPELLED.test(word) ? "aircraft" : undefined;
}

const JETS =
  /^(?:A3[0-8]\d|7[0-8]7|MD-?\d\d|DC-?\d{1,2}|CRJ-?\d{0,4}|ERJ-?\d{3}|E-?1[79]\d|Tu-?\d{3}|Il-?\d{2})(?:-\d{1,3})?s$/i;
const PROPELLED = /^(?:ATR-?\d\d|An-?\d\d|Dash-?\d|Q\d{3})s$/i;
