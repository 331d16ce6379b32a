import { type ClueFamily, wordCount, wordsIn } from "./clue.ts";
import { linksIn } from "./listing.ts";
import { locations } from "./location.ts";
import type { EntityType } from "./mention.ts";
import { others } from "./misc.ts";
import { isCompound, isOrdinary, isPrefixed, ordinariness } from "./ordinary.ts";
import { organizations } from "./organization.ts";
import { partsOf } from "./parts.ts";
import { persons } from "./person.ts";
import { articleBefore } from "./spans/articles.ts";
import type { Candidate } from "./spans/candidates.ts";
import { isAllCapitals } from "./spans/words.ts";

export const families: readonly ClueFamily[] = [persons, organizations, locations, others];

/** What an article says of one name: its clues' weights by type and rule. */
interface Case {
  candidates: Candidate[];
  weights: Map<EntityType, Map<string, number>>;
}
export interface Decision {
  type: EntityType;
  /** The strongest clue for the type. */
  rule: string;
  weight: number;
}

/** Enough weight to be believed, and to be passed on to parts of the name and to its neighbours. */
const SURE = 2;
/** Enough for an ordinary word where a sentence begins. */
const CERTAIN = 3;
/** Enough for a name that nothing else is known of. */
const LIKELY = 0.5;

/** One type for one name, decided once an article. Names without evidence that may be ordinary words get none. */
export function decide(candidates: readonly Candidate[]): Map<string, Decision> {
  const cases = gather(candidates);
  const decisions = new Map<string, Decision>();
  const settle = (key: string, it: Case, decision: Decision | undefined): void => {
    if (decision === undefined) return;
    decisions.set(key, decision);
    for (const { part, rule, weight } of partsOf(key, decision, it.candidates)) {
      const target = cases.get(part);
      if (target !== undefined)
        add(target, decision.type, `entities/${rule}`, Math.min(Math.max(decision.weight + 1, 1), weight));
    }
  };
  // Fuller names first: the shorter ones take from them.
  const byLength = [...cases].sort(([, a], [, b]) => longest(b) - longest(a));
  for (const [key, it] of byLength) settle(key, it, byEvidence(it));
  for (const [known, unknown] of linksIn(candidates, (key) => decisions.has(key))) {
    const type = decisions.get(known)?.type;
    const it = cases.get(unknown);
    if (it !== undefined && type !== undefined) add(it, type, "entities/listed-with", 1.5);
  }
  for (const [key, it] of byLength) if (!decisions.has(key)) settle(key, it, byEvidence(it) ?? byDefault(it));
  return decisions;
}

const longest = ({ candidates: [first] }: Case): number => (first === undefined ? 0 : wordCount(first));

function gather(candidates: readonly Candidate[]): Map<string, Case> {
  const cases = new Map<string, Case>();
  for (const candidate of candidates) {
    const it: Case = cases.get(candidate.key) ?? { candidates: [], weights: new Map() };
    cases.set(candidate.key, it);
    it.candidates.push(candidate);
    for (const { name, clues } of families) {
      for (const clue of clues) {
        if (clue.yields && isListedOtherwise(candidate, clue.type)) continue;
        if (clue.holds(candidate)) add(it, clue.type, `${name}-${clue.name}`, clue.weight);
      }
    }
  }
  return cases;
}

const isListedOtherwise = ({ entries }: Candidate, type: EntityType): boolean =>
  entries.some((it) => !it.ambiguous && it.type !== type);

function add(it: Case, type: EntityType, rule: string, weight: number): void {
  const rules = it.weights.get(type) ?? new Map<string, number>();
  it.weights.set(type, rules);
  // A clue met again says a little more, up to half as much again; what the lists have they say once.
  const known = rules.get(rule);
  if (known !== undefined && rule.endsWith("list")) return;
  rules.set(rule, known === undefined ? weight : Math.min(known + weight * 0.2, weight * 1.6));
}

function strongest(it: Case, least: number): Decision | undefined {
  let best: Decision | undefined;
  for (const [type, rules] of it.weights) {
    let weight = 0;
    let rule = "";
    let top = 0;
    for (const [name, value] of rules) {
      weight += value;
      if (value > top) [rule, top] = [name, value];
    }
    if (weight >= least && (best === undefined || weight > best.weight)) best = { type, rule, weight };
  }
  return best;
}

function byEvidence(it: Case): Decision | undefined {
  const decision = strongest(it, SURE);
  const [sample] = it.candidates;
  if (decision === undefined || sample === undefined) return undefined;
  const isKnown = decision.type === "person" || (decision.type !== "other" && sample.entries.length > 0);
  if (!isKnown && LETTERS.has(sample.key)) return undefined;
  const enough = decision.type === "organization" && isListedFirm(sample) ? SURE : CERTAIN;
  return decision.weight < enough && isOrdinaryStart(it.candidates, isOrdinary) ? undefined : decision;
}

/** "Electric cars": ordinary words that are met only where a sentence begins. */
function isOrdinaryStart(candidates: readonly Candidate[], isWord: (key: string) => boolean): boolean {
  const [sample] = candidates;
  if (sample === undefined || !candidates.every(({ initial }) => initial)) return false;
  return wordsIn(sample).every(({ key }) => isWord(key));
}

/** What little is known of: hints decide; else two unknown words are mostly a person, anything else an organization. */
function byDefault(it: Case): Decision | undefined {
  const [sample] = it.candidates;
  if (sample === undefined || mayBeOrdinary(it.candidates, sample)) return undefined;
  const hinted = strongest(it, LIKELY);
  if (hinted !== undefined) return hinted;
  const words = wordsIn(sample);
  const isPersonal =
    words.length > 1 &&
    words.length < 4 &&
    words.every(
      ({ key, text }) =>
        /^(?:\p{Lu}['’]|Mc|Mac|Le|De)?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(text) && !isOrdinary(key),
    );
  return {
    type: isPersonal ? "person" : "organization",
    rule: "entities/unknown-name",
    weight: 0.5,
  };
}

/** "Ford", "Target": words that are also firms; a capital in the middle of a sentence says which. */
const isListedFirm = ({ entries }: Candidate): boolean => entries.some(({ type }) => type === "organization");

/** Abbreviations of trade, science and everyday life that name nothing. */
const LETTERS: ReadonlySet<string> = new Set(
  `gdp gnp cpi ppi pmi vat eps div yoy qoq ytd ipo etf adr ads roe ebit ebitda capex pct bln mln bpd bps apr npl m&a ceo cfo coo cto mp mps mep meps phd mba tv pc pcs cd dvd vcr gps sms usb led lcd suv suvs atm id ids pr hr it ai ok
   dna rna hiv aids ufo tnt lng lpg ngl opec+ fob cif wti ann avg est max min no nos nil na n/a tba tbd aka diy faq faqs vip vips asap rip xl pm am ad bc bce ce sos pow pows wmd ied ieds iq q&a r&d p&l yr yrs fy h1 h2 q1 q2 q3 q4 ebook
   ev evs hvac awd rwd fwd 4wd leds vr ar dm dms pos esc usb-c hdmi oled amoled qled lcds ram rom ssd hdd cpu cpus gpu gpus url html pdf ppv mvp rbi rs
   usd eur gbp jpy chf cad aud nzd dem frf itl cny hkd`.split(/\s+/),
);

/** Symbols of units: "mAh", "kWh", "GHz", "Mbps". */
const UNIT =
  /^(?:[kMGTP]?Wh|[kMGT]?Wp?|mAh|Ah|[kMGT]?Hz|[kMGT]?eV|[hkMG]?Pa|[kMGT]bps|[kKMGT]B|dBm?|k[VNJ]|M[VNJ]|mW|[mkM]Sv|[kMGT]Bq|mmHg|MMBtu|Btu|sq|mV|µ\p{L}{1,2})$/u;

/** Ordinary by its ending where a sentence begins: "Redesignated", "Outsourcing". */
const DERIVED_WORD = /.{4}(?:ed|ings?|ly|ness|tions?|ments?)$/;

function mayBeOrdinary(candidates: readonly Candidate[], sample: Candidate): boolean {
  const words = wordsIn(sample);
  if (isListedFirm(sample) && ordinariness(sample.key) === 0) return false; // "Amazon", "Ford": hardly ever words
  if (isOrdinaryStart(candidates, (key) => isOrdinary(key) || isCompound(key) || DERIVED_WORD.test(key))) return true;
  if (words.length > 1) return false;
  if (isPrefixed(sample.key)) return true;
  if (
    LETTERS.has(sample.key) ||
    /^[IVX]+$|^[DRI]-\p{Lu}/u.test(sample.text) ||
    !/\p{L}{2}/u.test(sample.text) ||
    /\d/.test(sample.text) ||
    (UNIT.test(sample.text) && sample.entries.length === 0)
  )
    return true;
  if (candidates.some((it) => articleBefore(it) !== "")) return false;
  if (isListedFirm(sample) && candidates.some(({ initial }) => !initial)) return false;
  return isOrdinary(sample.key) && !(isAllCapitals(sample.text) && sample.text.length < 4);
}
