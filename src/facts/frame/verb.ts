import type { Direction, NumberMention } from "../../numbers/mention.ts";
import { alternation } from "../../text/rules.ts";
import type { Token } from "../../text/token.ts";
import { type Clause, mainVerb } from "../clause.ts";
import { approximators } from "../lexicon.ts";
import { comparativeWay, isNeutralMove, moveOf, moveVerbs } from "../moves.ts";
import { canMove } from "./change.ts";
import type { Frame } from "./frame.ts";

const soft = `(?: ${approximators}){0,3}`;

/** A pattern that stands right before a number, but for "about" and the like. */
export const leftOf = (body: string): RegExp => new RegExp(`${body}${soft} ?$`);

const adverb = `(?: (?:[a-z]{3,12}ly|back|further|up|down|slightly|again|even|also|year-on-year|on average))?`;

// "opened up 12 stores", "set up 3 funds": no move.
const phrasal = String.raw`\b(?:(?!edg|inch|tick|end|clos|finish|mov)[a-z]+ed|set|made|makes?|making|takes?|took|buil[dt]|gives?|gave|signs?|opens?|buy|bought|start|opening|end|ends|picking|wound|winding|holds?|held|eats?|ate|eating)`;

// Tried at a word that is a move, as it knows some 300 of them.
const MOVED = new RegExp(
  leftOf(
    `(?<verb>${alternation(moveVerbs)}|(?<!${phrasal} )(?:up|down)|(?<=(?:,|closed|ended|finished|was|were|is|are) )off|higher|lower)${adverb}(?: by| at)?(?: an?)?(?: (?:annual|annualised|annualized|yearly|monthly))?(?: (?:rate|pace) of)?`,
  ),
  "y",
);

/** The verb or adverb of a move right before a number: "rose by about" → rose. */
export function movedBefore(left: string): string | undefined {
  const near = left.slice(-REACH);
  for (let start = 0; start < near.length; ) {
    const blank = near.indexOf(" ", start);
    const end = blank < 0 ? near.length : blank;
    if (MOVES.has(near.slice(start, end))) {
      MOVED.lastIndex = start;
      const verb = MOVED.exec(near)?.groups?.verb;
      if (verb !== undefined) return verb;
    }
    start = end + 1;
  }
  return undefined;
}

// A verb with all that may stand between it and its number.
const REACH = 120;

const MOVES = new Set([...moveVerbs, "up", "down", "off", "higher", "lower"]);

/** Which way that goes. */
export const moveVerbBefore = (left: string): Direction | undefined => {
  const verb = movedBefore(left);
  return verb === undefined ? undefined : wayOf(verb, left);
};

/** "edged down", "is up", "rose". */
export function wayOf(verb: string, left: string): Direction | undefined {
  const tail = left.slice(left.lastIndexOf(verb) + verb.length);
  if (/\b(?:down|lower)\b/.test(tail) || /^off$|down|lower/.test(verb)) return "down";
  if (isNeutralMove(verb) && /\bup\b/.test(tail)) return "up";
  return moveOf(verb) ?? comparativeWay(verb);
}

/** "cut its rate by 5 points": the verb stands before its object. */
export function movedBy(number: NumberMention, clause: Clause, start: string): Frame | undefined {
  const verb = mainVerb(clause);
  if (verb === undefined || !canMove(number)) return undefined;
  const isBy = number.bound !== "from_to" && /\bby$/.test(start.slice(-3));
  if (!isBy && !(number.kind === "percent" && TRANSITIVE.test(verb.normal) && isObject(start, verb.normal)))
    return undefined;
  const direction =
    moveOf(/ ([a-z]+) by$/.exec(start.slice(-24))?.[1] ?? "") ?? moveOf(verb.normal) ?? sentWay(clause, verb);
  return direction && { rule: "facts/move-by", kind: "change", direction, role: "own" };
}

/** "push up prices by a quarter", "brought costs down by 5 percent": the particle says which way. */
const sentWay = ({ verbs }: Clause, { normal }: Token): Direction | undefined =>
  SENDS.test(normal) ? verbs.map((token) => comparativeWay(token.normal)).find((way) => way !== undefined) : undefined;

const SENDS = /^(?:push|driv|drove|bring|brought|forc|sen[dt]|mark|pull|nudg|bump|ratchet|scal)(?:e|ed|es|s|ing|n)?$/;

/** "boosted net 16 percent", "raised its dividend 10 percent": nothing but the object stands between. */
const isObject = (start: string, verb: string): boolean =>
  /^(?: (?!(?:to|at|from|for|in|of|on|with|by|and|or|as|than)\b)[\p{L}'’-]+){1,4}$/u.test(
    start.slice(start.lastIndexOf(verb) + verb.length),
  );

const TRANSITIVE =
  /^(?:rais|boost|cut|reduc|lower|increas|lift|trim|slash|hik|improv|widen|narrow|shrink|shrank|expand)(?:e|es|ed|s|ing|ting|ming)?$/;

/** "lost 800,000 subscribers" and "topped 1 trillion yen" are statements of an amount, "cut jobs by 300" of a move. */
export function isExtent(number: NumberMention, verb: string, left: string): boolean {
  if (/^(?:top|hit)/.test(verb)) return false;
  if (number.unit === "point" && / at(?: about| around)?$/.test(left) && Number(number.value) >= 100) return false; // "was higher at 4,061 points"
  if (/^(?:percent|points|fraction)$/.test(number.kind)) return true;
  if (/\bby(?: \w+){0,2}$/.test(left)) return true;
  if (/^(?:add|lose|los|shed|cut|gain|lift|rais|halv|doubl|pick|boost)/.test(verb))
    return number.kind === "money" && /^(?:gain|los|shed)/.test(verb) && Number(number.value) < 10000; // a price; more is a loss
  return /^(?:up|down|off)$/.test(verb) || moveOf(verb) !== undefined;
}

// "edged up to 4.1 percent" says where it came to; elsewhere "up to" is a bound.
export const REACHING =
  /\b(?:edg|inch|tick|nudg|creep|crept|mov|push|went|go|bump)[a-z]* (?:back )?up to(?: (?:about|around|a|the|some))?$/;
