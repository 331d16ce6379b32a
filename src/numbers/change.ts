import type { Span } from "../text/span.ts";
import type { Direction } from "./mention.ts";

// Verbs of a move, all forms, and the adverbs "up" and "down". "Cut", "add" and "lose" are moves of what is measured.
const UP =
  "rose|rise|rises|risen|rising|gained|gain|gains|gaining|climbed|climb|climbs|climbing|jumped|jump|jumps|jumping|advanced|advance|advances|advancing|grew|grow|grows|grown|growing|increased|increase|increases|increasing|surged|surge|surges|surging|soared|soar|soars|soaring|rallied|rally|rallies|rallying|leapt|leaped|leap|leaps|leaping|spiked|spiking|rocketed|skyrocketed|expanded|expand|expands|expanding|added|rebounded|rebounding|swelled|shot up|edged up|edged higher|ticked up|inched up|picked up|bounced|recovered|strengthened|appreciated|up|upward|upwards|higher by|ballooned|mounted|accelerated";
const DOWN =
  "fell|fall|falls|fallen|falling|dropped|drop|drops|dropping|lost|lose|loses|losing|plunged|plunge|plunges|plunging|plummeted|plummet|plummets|plummeting|tumbled|tumble|tumbles|tumbling|slid|slide|slides|sliding|slipped|slip|slips|slipping|declined|decline|declines|declining|decreased|decrease|decreases|decreasing|sank|sink|sinks|sunk|sinking|shed|sheds|shedding|dipped|dip|dips|dipping|shrank|shrink|shrinks|shrunk|shrinking|retreated|retreat|retreats|retreating|eased|ease|eases|easing|crashed|slumped|slump|slumps|slumping|contracted|contracting|dived|dove|weakened|depreciated|down|downward|downwards|lower by|edged down|edged lower|ticked down|backed off|gave up|tanked|cratered|nosedived|skidded|softened|dwindled|narrowed";
/** Single-word verbs of a move: taggers take "rose" and "slide" for nouns. */
export const MOVES: ReadonlySet<string> = new Set(
  `${UP}|${DOWN}`.split("|").filter((word) => !/ |^(?:up|down)(?:wards?)?$/.test(word)),
);
const BETWEEN = `(?: (?:by|a|an|a combined|a further|another|as much as|up to|more than|over|about|around|nearly|almost|some|roughly|approximately|at least|only|just|further|well|sharply|slightly|modestly|steadily|rapidly|less than|under|even|back|more|an additional|an estimated|an average of|as many as|fully|a record|an? (?:upwardly |downwardly )?revised))*`;
const MOVE = new RegExp(`(?:^|[^A-Za-z-])(?:(${UP})|(${DOWN}))((?: [a-z]+){0,4}) ?$`, "i");
const LINK = new RegExp(`^${BETWEEN}$`, "i");

// Their "up" or "down" is part of the verb: "opened up 12 stores", "makes up 5 percent".
const PARTICLE =
  /\b(?:open|set|ma[kd]e?|t[ao]ke?|put|picks?|g[ai]ve?|end|sign|buy|bought|snap|r[au]n|rack|chalk|add|h[eo]ld|line|back|show|turn|total|buil[dt]|drum|c[ao]me|bl[oe]w|br[eo]ke?|split|br[io]u?ng?h?t?|follow|call|start|free|lead|leading|led|clean|use|eat|ate|swallow|ke?e?pt?|stor|stock|ramp|scal|lock|track|hunt|gun|bog|settl|writ?e|wrot)(?:s|es|ed|ped|ning|ing|ting|king|ging|ling|ping|ding)?[ -]?$/i;

// "Gave up 12 points"; a team gives up 300 yards to the other.
const OF_A_PRICE = /^[$£€]|^[\d.,]+ ?(?:points?|percent|per ?cent|%|pct|cents?|pence|basis|ticks?)\b/;

// The pattern is tried only where one of the last words is a move.
const MOVE_WORDS: ReadonlySet<string> = new Set([
  ...MOVES,
  ..."up upward upwards down downward downwards higher lower off".split(" "),
]);

/** Which way a quantity moved, when a verb or adverb says that it is the amount of the move: "rose 5%", "up nearly $3". */
export function directionOf(text: string, { start }: Span): Direction | undefined {
  const left = text.slice(Math.max(0, start - 60), start).replace(/[~≈]$/, "");
  const isNear = left
    .toLowerCase()
    .split(" ")
    .some((word) => MOVE_WORDS.has(word));
  if (!isNear) return undefined;
  const found = left.match(MOVE);
  if (found === null || !LINK.test(found[3] ?? "")) return undefined;
  if (/ an? $/.test(left)) return undefined; // "gained a 5 percent stake"
  if (/gave up$/i.test(found[2] ?? "") && !OF_A_PRICE.test(text.slice(start, start + 24))) return undefined;
  const isAdverb = /^(?:up|down)$/i.test(found[1] ?? found[2] ?? "");
  if (isAdverb && PARTICLE.test(left.slice(0, (found.index ?? 0) + 1))) return undefined;
  return found[1] === undefined ? "down" : "up";
}
