import type { Direction, NumberMention } from "../../numbers/mention.ts";
import { comparatives, comparativeWay, isNeutralMove, moveNounWay } from "../moves.ts";
import { roleOf } from "./contrast.ts";
import { bare, type Frame } from "./frame.ts";
import { isShareVerb } from "./share.ts";
import { isExtent, leftOf, movedBefore, moveVerbBefore, REACHING, wayOf } from "./verb.ts";

/** "rose 5 percent", "a fall of 5 percent", "a 5 percent rise", "5 percent more than": a move, its way and what moved. */
export function change(number: NumberMention, left: string, start: string, right: string): Frame | undefined {
  if (!canMove(number)) return undefined;
  const rated = right.match(ratedNoun);
  const after = rated?.groups?.noun ?? "";
  if (isShareVerb(start) && moveNounWay(after) === undefined) return undefined;
  const sign = number.kind === "percent" ? signBefore(number, left) : undefined;
  if (sign !== undefined)
    return { rule: "facts/signed", kind: "change", direction: sign === "+" ? "up" : "down", role: "own" };
  const noun = (left.includes(" of") ? left.match(nounOf)?.groups?.noun : undefined) ?? "";
  const direction = moveNounWay(noun);
  if (direction !== undefined && !isBooked(number, noun, left, right) && number.bound !== "from_to")
    return {
      rule: "facts/move-noun",
      kind: "change",
      direction,
      role: roleOf(
        bare(
          left
            .slice(0, left.lastIndexOf(noun))
            .trimEnd()
            .replace(/ (?:strong|sharp|slight|small|big|modest|steep|similar|mere|further)$/, ""),
        ),
      ),
      measured: measuredAfter(right),
    };
  const isRate = after === "rate" || after === "pace";
  if ((isRate || moveNounWay(after) !== undefined) && isPart(number)) {
    const role = roleOf(start);
    const way =
      moveNounWay(after) ??
      (isRate
        ? moveVerbBefore(left.replace(/ (?:at|an?|the|brisk|slow|fast|faster|slower|annual|strong)\b/g, ""))
        : undefined);
    if (way !== undefined)
      return {
        rule: "facts/move-after",
        kind: "change",
        direction: way,
        role,
        measured: isRate ? undefined : measuredAfter(right.slice((rated?.[0] ?? "").length)),
      };
    if (isRate && role === "contrast") return { rule: "facts/contrast", kind: "level", role };
  }
  const verb = left.includes("up to") && REACHING.test(left) ? undefined : movedBefore(left);
  if (verb !== undefined && number.bound !== "from_to" && isExtent(number, verb, left)) {
    const direction = wayBehind(verb, right) ?? wayOf(verb, left);
    if (direction !== undefined) return { rule: "facts/move", kind: "change", direction, role: "own" };
  }
  if (SHORT_OF.test(right) && /^(?:percent|points|fraction)$/.test(number.kind))
    return { rule: "facts/comparative", kind: "change", direction: "down", role: "own" };
  const word =
    right.match(comparedBy)?.groups?.word ?? (moreThanBefore.test(right) ? right.trim().split(" ")[0] : undefined);
  if (
    word !== undefined &&
    (isPart(number) ||
      number.kind === "money" ||
      (/^(?:plain|count|measure)$/.test(number.kind) && FEWER.test(right))) &&
    !/^ (?:up|down) (?:to|from)/.test(right)
  )
    return {
      rule: "facts/comparative",
      kind: "change",
      direction: comparativeWay(word),
      role: "own",
      measured: undefined,
    };
  if (number.direction !== undefined && /^(?:percent|points)$/.test(number.kind) && !/\b(?:to|at|from)$/.test(start))
    return { rule: "facts/move", kind: "change", direction: number.direction, role: "own" };
  return undefined;
}

/** "edged 1.2 points | down": a verb that goes either way. */
const wayBehind = (verb: string, right: string): Direction | undefined =>
  isNeutralMove(verb) ? comparativeWay(/^ (?<way>up|down|higher|lower)\b/.exec(right)?.groups?.way ?? "") : undefined;

export const canMove = ({ kind }: NumberMention): boolean => MOVABLE.has(kind);

const MOVABLE: ReadonlySet<string> = new Set(["percent", "points", "money", "count", "measure", "fraction", "plain"]);

const isPart = ({ kind }: NumberMention): boolean => kind === "percent" || kind === "points" || kind === "fraction";

/** "$233 million (+9%)". */
const signBefore = ({ value }: NumberMention, left: string): string | undefined =>
  SIGNED.exec(left.slice(-3))?.groups?.sign ??
  (/[([]$/.test(left.slice(-1)) && value.startsWith("-") ? "-" : undefined);

const SIGNED = /[([] ?(?<sign>[+−–-])$/;

/** "a loss of $5 million", "capital gains of $5 million", "a gain of $5 million on the sale of": entries of an account, no moves. */
const isBooked = (number: NumberMention, noun: string, left: string, right: string): boolean =>
  (number.kind === "money" || (number.kind === "plain" && Number(number.value) >= 1e6)) &&
  (/^loss/.test(noun) ||
    (/^gain/.test(noun) &&
      (/\b(?:capital|investment|realized|realised|one-time|extraordinary|exceptional|special|accounting|currency|exchange|pretax|pre-tax|after-tax|paper|trading) gains? of\b/.test(
        left,
      ) ||
        /\binclud(?:e|es|ed|ing) (?:an? )?gains? of\b/.test(left) ||
        /^ (?:on|from) (?:the |its |a )?(?:sale|disposal|disposition|spin-?off)\b/.test(right))));

function measuredAfter(right: string): string | undefined {
  return right
    .match(
      /^(?: (?:this|last|next) (?:year|month|quarter|week)| in \d{4})? (?:in|for|of) (?<what>(?:(?!(?:in|from|over|between|during|to|the year|last|this|since|compared|and|but|while|on|as|after|because|when|which|that|who|amid|by|at|despite|due|with)\b)[\p{L}'’&-]+ ?){1,6})/u,
    )
    ?.groups?.what?.trim();
}

// "19 percent shy of": below it.
const SHORT_OF = /^ (?:shy|short) of\b/;

const comparedBy = new RegExp(
  String.raw`^ (?<word>(?!up\b|down\b)${comparatives}|(?:up|down)(?= (?:on|from|over|against|year|at|in)\b| ?[,.;)–—]| --))\b(?! (?:of|to)\b)`,
);

const moreThanBefore = /^ (?:more|fewer|less) [\p{L} ]{0,30}?than /u;

// "900 fewer than a year ago": what is counted was said before.
const FEWER =
  /^ (?:(?:more|fewer|less|higher|lower) than|(?:up|down) on|(?:above|below) (?:last|the (?:previous|same|july|year)|a year|its|expectations|target))\b/;

// Whether the noun is one of a move is looked up: tried at every word, some 70 of them cost more than all the rest of a frame.
const nounOf = leftOf(String.raw`\b(?<noun>[a-z]+)(?: rate)? of`);

const ratedNoun =
  /^(?:-| )?(?:(?:annual|year-(?:on|over)-year|yoy|qoq|mom|y-o-y|q-o-q|annuali[sz]ed|weekly|quarterly|monthly|yearly|(?:quarter|month|week)-(?:on|over)-(?:quarter|month|week)|further|average|price|sales) ){0,2}(?<noun>[a-z]+)\b(?: rate\b)?/;
