import { type Chain, join, moveNames } from "./chain.ts";
import { type Gender, genderOf, genderOfTitle } from "./gender.ts";
import { entriesOfKey } from "./lexicon.ts";
import type { EntityType, NameMention } from "./mention.ts";

/** Joins each short name to the fuller name that it is part of: "Jun" to "Lei Jun", "Toyota" to "Toyota Motor". */
export function joinShortNames(chains: readonly Chain[], text: string): void {
  const byPart = fullerNamesByPart(chains);
  const shortestFirst = [...chains].sort((a, b) => a.words.length - b.words.length);
  for (const chain of shortestFirst) {
    // "Coca-Cola" is not "Coca-Cola Bottling".
    if (/[.-]/.test(chain.words[0] ?? "")) continue;
    const fuller = byPart.get(chain.key)?.filter((other) => other.names.length > 0 && isShortOf(chain, other)) ?? [];
    if (fuller.length === 0) continue;
    if (chain.type === "person") eachToTheLastNamed(chain, fuller, text);
    else join(chain, firstFullest(fuller), "short");
  }
}

/** The fuller names by each part that may stand for them: a short name is compared with these alone, however many names there are. */
function fullerNamesByPart(chains: readonly Chain[]): Map<string, Chain[]> {
  const byPart = new Map<string, Chain[]>();
  for (const chain of chains) {
    for (const part of partsOf(chain)) {
      const list = byPart.get(part);
      if (list === undefined) byPart.set(part, [chain]);
      else list.push(chain);
    }
  }
  return byPart;
}

/** Its first words, its last words, its first and last word, and what stands before a hyphen or a dot in a word. */
function partsOf({ words, key }: Chain): Set<string> {
  const parts = new Set<string>();
  for (let i = 1; i < words.length; i++) parts.add(words.slice(0, i).join(" ")).add(words.slice(i).join(" "));
  if (words.length > 2) parts.add(`${words[0]} ${words.at(-1)}`);
  for (const { index } of key.matchAll(/[.-]/g)) parts.add(key.slice(key.lastIndexOf(" ", index) + 1, index));
  return parts;
}

type IsShort = (short: readonly string[], full: readonly string[]) => boolean;

function isShortOf(short: Chain, full: Chain): boolean {
  // "Edmunds" of "Edmunds.com", whatever it was taken for.
  if (full.key.startsWith(short.key) && /^\.(?:com|net|org|co\.uk)$/.test(full.key.slice(short.key.length)))
    return true;
  if (short.type !== full.type || short.key.length >= full.key.length) return false;
  return SHORT_BY_TYPE[short.type](short.words, full.words) && !(short.type === "organization" && isOther(short, full));
}

/** "Acme Corp." beside "Acme Projects Corp.": a name written out with its legal form is no short one of another such. */
const isOther = (short: Chain, full: Chain): boolean =>
  [short, full].every(({ names }) => names.some(({ text }) => LEGAL_FORM.test(text)));

const LEGAL_FORM = / (Inc|Corp|Co|Ltd|Plc|PLC|plc|LLC|LP|AG|SA|NV|SE|SpA|AB|Oyj)\.?$/;

const startsWith: IsShort = (short, full) => short.every((word, i) => full[i] === word);
const endsWith: IsShort = (short, full) => startsWith([...short].reverse(), [...full].reverse());

/** A given name or family name in either order ("Lei", "Jun"), or first and last without the middle. */
const personShort: IsShort = (short, full) =>
  startsWith(short, full) ||
  endsWith(short, full) ||
  (short.length === 2 && full.length > 2 && short[0] === full[0] && short[1] === full.at(-1));

// Words that begin or end many organizations' names and name none of them.
const GENERIC = new Set(
  "american asian association bank banking board british central centre center chinese city club college commission committee community company corporation council county court democratic department east eastern european exchange federal federation first foundation french fund general german global great group holdings house indian industrial industries institute insurance international japanese korean liberation ministry national new north northern office organization party people's republic republican royal russian saint san service social society south southern st state supreme trade union university us west western world".split(
    " ",
  ),
);

/** "Toyota" for "Toyota Motor", "Glaxo" for "Glaxo-Wellcome", "Edmunds" for "Edmunds.com", "Disney" for "Walt Disney"; from the end two words at least: "Kleinwort Benson". */
const organizationShort: IsShort = (short, full) => {
  if (short.every((word) => GENERIC.has(word))) return false;
  const [only = ""] = short;
  if (short.length === 1 && /^[-.]/.test(full[0]?.startsWith(only) ? full[0].slice(only.length) : "")) return true;
  if (short.length === 1 && full.length === 2 && full[1] === only && isFirstName(full[0])) return true;
  return startsWith(short, full) || (short.length > 1 && endsWith(short, full));
};

const isFirstName = (word = ""): boolean => entriesOfKey(word).some((it) => it.type === "first-name" && !it.ambiguous);

const PLACE_KINDS =
  /^(?:province|prefecture|county|city|state|region|district|oblast|island|islands|municipality|territory|governorate)$/;

/** "Guangdong" for "Guangdong Province"; "York" is not New York, nor "Mississippi" the river. */
const placeShort: IsShort = (short, full) =>
  (full.length === short.length + 1 && startsWith(short, full) && PLACE_KINDS.test(full.at(-1) ?? "")) ||
  (short[0] === "korea" && full.length === 2 && full[1] === "korea");

/** "Mi 6" for "Xiaomi Mi 6", "A350" for "A350-900", "Dow Jones" for "Dow Jones Industrial Average". */
const titleShort: IsShort = (short, full) => {
  const [only = ""] = short;
  if (short.length === 1 && full.some((word) => word.startsWith(`${only}-`))) return true;
  return startsWith(short, full) || endsWith(short, full);
};

const never: IsShort = () => false;

const SHORT_BY_TYPE: Record<EntityType, IsShort> = {
  person: personShort,
  organization: organizationShort,
  location: placeShort,
  product: titleShort,
  event: titleShort,
  work: titleShort,
  other: titleShort,
  nationality: never,
};

/** Two Clintons: each mention is the one whose full name stood last before it, of those whom "Mr." or "Mrs." allows. */
function eachToTheLastNamed(chain: Chain, fuller: readonly Chain[], text: string): void {
  const genders = new Map(fuller.map((it) => [it, genderOf(it.names, it.names[0]?.text ?? "", text)]));
  const named = fuller.flatMap((full) => full.names.map(({ start }) => ({ start, full })));
  named.sort((a, b) => a.start - b.start);
  const lastNamed = new Map<Gender | undefined, { start: number; full: Chain }>();
  const moved = new Map<Chain, NameMention[]>();
  let next = 0;
  for (const name of chain.names) {
    for (let at = named[next]; at !== undefined && at.start < name.start; at = named[++next])
      lastNamed.set(genders.get(at.full), at);
    const title = genderOfTitle(text, name.start);
    const first = fuller.find((it) => title === undefined || (genders.get(it) ?? title) === title);
    const allowed = title === undefined || first === undefined ? ANY_GENDER : [title, undefined];
    const last = allowed.map((gender) => lastNamed.get(gender)).sort((a, b) => (b?.start ?? -1) - (a?.start ?? -1))[0];
    const full = last?.full ?? first ?? (fuller[0] as Chain);
    lastNamed.set(genders.get(full), { start: name.start, full });
    const names = moved.get(full);
    if (names === undefined) moved.set(full, [name]);
    else names.push(name);
  }
  chain.names = [];
  for (const [full, names] of moved) moveNames(names, chain.key, full, "short");
}

const ANY_GENDER: readonly (Gender | undefined)[] = ["m", "f", undefined];

/** The name first in the text, and of names that begin with one another the longest. */
function firstFullest(fuller: readonly Chain[]): Chain {
  let best = fuller[0] as Chain;
  for (const chain of fuller) if (chain !== best && isShortOf(best, chain)) best = chain;
  return best;
}
