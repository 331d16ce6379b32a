import type { Direction } from "../numbers/mention.ts";
import { alternation } from "../text/rules.ts";

/**
 * Words for a move up or down, as business and economic news uses them. `verbs`: base, third person, past, participle and -ing
 * form; the first column of the irregular ones is written out, the regular ones are made from their base.
 */
const REGULAR: Record<Direction, string> = {
  up: `accelerate advance appreciate boost climb double expand gain improve increase jump lift quadruple raise rally rebound
    recover soar strengthen surge treble triple upgrade widen`,
  down: `cheapen collapse contract decline decrease depreciate dip drop ease halve lower narrow plummet plunge reduce retreat
    slash skid slide slip slow slump soften tank trim tumble weaken worsen`,
};

const IRREGULAR: Record<Direction, string> = {
  up: `rise rises rose risen rising grow grows grew grown growing leap leaps leapt leaped leaping add adds added adding
    swell swells swelled swollen swelling top tops topped topping hike hikes hiked hiking edge edges edged edging
    inch inches inched inching pick picks picked picking`,
  down: `fall falls fell fallen falling sink sinks sank sunk sinking shrink shrinks shrank shrunk shrinking slid cut cuts cutting
    lose loses lost losing shed sheds shedding dive dives dived diving dove`,
};

/** Nouns of a move; "a rise of 5 percent", "a 5 percent rise". */
const NOUNS: Record<Direction, string> = {
  up: `rise increase gain growth jump surge expansion advance climb hike improvement upturn leap uptick rally rebound upswing
    acceleration appreciation boost`,
  down: `fall drop decline decrease dip slide plunge reduction cut contraction slump downturn loss collapse shrinkage slowdown
    depreciation tumble retreat`,
};

const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== "");

/** "slip" → slips, slipped, slipping; "decline" → declines, declined, declining. */
function inflect(base: string): string[] {
  const stem = base.replace(/e$/, "");
  const doubled = /^(?:slip|skid|dip|drop|trim|step)$/.test(base) ? `${base}${base.at(-1)}` : stem;
  if (/[^aeiou]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  const third = /(?:s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`;
  return [base, third, `${doubled}ed`, `${doubled}ing`];
}

const VERB_WAY = new Map(
  (["down", "up"] as const).flatMap((way) =>
    [...words(REGULAR[way]).flatMap(inflect), ...words(IRREGULAR[way])].map((verb) => [verb, way] as const),
  ),
);

/** All forms of the verbs. */
export const moveVerbs: readonly string[] = [...VERB_WAY.keys()];

/** "rose" → up; undefined for any other word. */
export const moveOf = (verb: string): Direction | undefined => VERB_WAY.get(verb);

// "edged down", "picked up", "inched lower": the verb says only that something moved.
export const isNeutralMove = (verb: string): boolean => /^(?:edg|inch|pick)/.test(verb);

const NOUN_WAY = new Map(
  (["up", "down"] as const).flatMap((way) =>
    words(NOUNS[way]).flatMap((n) => [n, plural(n)].map((f) => [f, way] as const)),
  ),
);

/** "a decline" → down. */
export const moveNounWay = (noun: string): Direction | undefined => NOUN_WAY.get(noun);

function plural(noun: string): string {
  return noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : /(?:s|sh|ch)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

const COMPARATIVES: Record<string, Direction> = {
  up: "up",
  higher: "up",
  more: "up",
  larger: "up",
  bigger: "up",
  above: "up",
  stronger: "up",
  faster: "up",
  firmer: "up",
  longer: "up",
  down: "down",
  lower: "down",
  less: "down",
  fewer: "down",
  smaller: "down",
  below: "down",
  cheaper: "down",
  weaker: "down",
  shorter: "down",
  slower: "down",
};

/** "9 percent higher": up. */
export const comparativeWay = (word: string): Direction | undefined => COMPARATIVES[word];
export const comparatives = alternation(Object.keys(COMPARATIVES));
