import type { Direction, NumberMention } from "../numbers/mention.ts";
import { type Clause, mainVerb } from "./clause.ts";
import type { FactKind } from "./fact.ts";
import { approximators, withoutApproximators } from "./lexicon.ts";
import { comparatives, comparativeWay, isNeutralMove, moveNouns, moveNounWay, moveOf, moveVerbs } from "./moves.ts";
import { textAfter, textBefore, type View } from "./view.ts";

/** How a number stands in its sentence. */
export interface Frame {
  rule: string;
  kind: FactKind;
  direction?: Direction | undefined;
  /**
   * `own`: says something of the clause's subject. `contrast`: set against the statement before it ("compared with 5 percent").
   * `origin`: where a move began ("from 5 percent").
   */
  role: "own" | "contrast" | "origin";
  /** "a drop of 5 percent in exports": the words that name the measure, right of the number. */
  measured?: string | undefined;
}

const soft = `(?: ${approximators}){0,3}`;
const adverb = `(?: (?:[a-z]{3,12}ly|back|further|up|down|slightly|again|even|also|year-on-year|on average))?`;
const N = "$";

const leftOf = (body: string): RegExp => new RegExp(`${body}${soft} ?${N}`);

// "opened up 12 stores", "set up 3 funds": no move.
const phrasal = String.raw`\b(?:(?!edg|inch|tick|end|clos|finish|mov)[a-z]+ed|set|made|makes?|making|takes?|took|buil[dt]|gives?|gave|signs?|opens?|buy|bought|comes?|came|start|opening|end|ends|go|picking|wound|winding|holds?|held)`;

const moved = leftOf(
  String.raw`\b(?<verb>${moveVerbs}|(?<!${phrasal} )(?:up|down)|(?<=(?:,|closed|ended|finished|was|were|is|are) )off|higher|lower)${adverb}(?: by| at)?(?: an?)?(?: (?:annual|annualised|annualized|yearly|monthly))?(?: (?:rate|pace) of)?`,
);
const raisedTo =
  /\b(?:to|at|of)(?: (?:a|an|the))?(?: (?:record|new|total|seasonally adjusted|[a-z]+-year))?(?: (?:high|low|of|record|total)){0,2}(?: of)?$/;
const nounOf = leftOf(String.raw`\b(?<noun>${moveNouns})(?: rate)? of`);
const ratedNoun = new RegExp(
  String.raw`^(?:-| )?(?:(?:annual|year-on-year|annualized|quarterly|monthly|yearly|quarter-on-quarter|further|average|price|sales) ){0,2}(?<noun>${moveNouns}|rate|pace)\b(?: rate\b)?`,
);
const comparedBy = new RegExp(
  String.raw`^ (?<word>(?!up\b|down\b)${comparatives}|(?:up|down)(?= (?:on|from|over|against|year|at|in)\b|[,.;]))\b(?! (?:of|to)\b)`,
);
const moreThanBefore = /^ (?:more|fewer|less) [\p{L} ]{0,30}?than /u;

// "900 fewer than a year ago": what is counted was said before.
const FEWER =
  /^ (?:(?:more|fewer|less|higher|lower) than|(?:above|below) (?:last|the (?:previous|same|july|year)|a year|its|expectations|target))\b/;

const contrast =
  /\b(?:compared|contrast|comparison|line)(?: to| with)?(?: (?:an?|the|its|revised|previous|earlier|only|just|about|around)){0,2}$|\b(?:against|versus|vs\.?|than|below|above|over|beating|exceeding|missing|topping|following|followed|after|to|since|matched|up considerably from|from|for)(?: (?:an?|the|its|previous|earlier|only|just|about|around|some|nearly|similar|smaller|bigger|revised)){0,3}$/;

/** How a number is meant; `undefined` where it is no statement. */
export function frameOf(number: NumberMention, clause: Clause, view: View): Frame | undefined {
  const left = textBefore(view, number.start).slice(-160).trimEnd();
  const right = textAfter(view, number.end).slice(0, 120);
  const start = bare(left);
  return (
    rank(number, left, right) ??
    multiple(number, left) ??
    movedBy(number, clause, start) ??
    change(number, left, start, right) ??
    share(number, left, start, right, isSaidOf(number, clause)) ??
    level(start, left, right)
  );
}

/** Without "about", "more than" at its end. */
const bare = (left: string): string => withoutApproximators(left).trimEnd();

function rank(number: NumberMention, left: string, right: string): Frame | undefined {
  const isWordRank =
    /\b(?:number|no\.?|ranked|ranks|rank) ?(?:one|two|three|four|five|\d+)?$/.test(left) ||
    /^(?:number|no\.?) /i.test(number.text);
  if (number.kind !== "ordinal")
    return isWordRank && /^(?:plain|count)$/.test(number.kind)
      ? { rule: "facts/rank", kind: "rank", role: "own" }
      : undefined;
  if (
    isWordRank ||
    /^(?:-| )(?:\w+-)?(?:largest|biggest|highest|lowest|smallest|best|most|richest|busiest|fastest|longest|worst|oldest|cheapest|strongest|leading|top|least|tallest|poorest|heaviest|youngest|fattest|deepest|weakest)\b/.test(
      right,
    )
  )
    return { rule: "facts/rank", kind: "rank", role: "own" };
  if (/\bin the$/.test(left) && /^ place\b/.test(right)) return undefined;
  if (
    /\b(?:came|come|comes|finished|finish|placed|ranked|ranks|is|are|was|were|now)(?: in| the| at)?$/.test(left) &&
    /^(?: (?:place|spot|with|in|behind|after|brand|country|most)\b|[,.]|$)/.test(right)
  )
    return { rule: "facts/rank-place", kind: "rank", role: "own" };
  if (/^ (?:brand|player|place)\b/.test(right) && /\b(?:the|its|in)$/.test(left))
    return { rule: "facts/rank-place", kind: "rank", role: "own" };
  if (/\bfrom the$/.test(left) && /^ (?:last|the last|a)\b/.test(right))
    return { rule: "facts/rank-before", kind: "rank", role: "origin" };
  return undefined;
}

function multiple(number: NumberMention, left: string): Frame | undefined {
  if (number.kind !== "multiple") return undefined;
  const word = number.text.toLowerCase();
  const direction: Direction = /halv|down/.test(word) || moveVerbBefore(left) === "down" ? "down" : "up";
  return { rule: "facts/multiple", kind: "change", direction, role: "own" };
}

const moveVerbBefore = (left: string): Direction | undefined => {
  const verb = left.match(moved)?.groups?.verb;
  return verb === undefined ? undefined : wayOf(verb, left);
};

/** "edged down", "is up", "rose". */
function wayOf(verb: string, left: string): Direction | undefined {
  const tail = left.slice(left.lastIndexOf(verb) + verb.length);
  if (/\b(?:down|lower)\b/.test(tail) || /^off$|down|lower/.test(verb)) return "down";
  if (isNeutralMove(verb) && /\bup\b/.test(tail)) return "up";
  return moveOf(verb) ?? comparativeWay(verb);
}

const canMove = ({ kind }: NumberMention): boolean =>
  /^(?:percent|points|money|count|measure|fraction|plain)$/.test(kind);

/** "$233 million (+9%)". */
const SIGNED = /[([] ?(?<sign>[+−–-])$/;

function change(number: NumberMention, left: string, start: string, right: string): Frame | undefined {
  if (!canMove(number)) return undefined;
  if (shareVerb.test(start) && moveNounWay(right.match(ratedNoun)?.groups?.noun ?? "") === undefined) return undefined;
  const role = roleOf(start);
  const sign =
    SIGNED.exec(left)?.groups?.sign ?? (/[([]$/.test(left) && number.value.startsWith("-") ? "-" : undefined);
  if (sign !== undefined && number.kind === "percent")
    return { rule: "facts/signed", kind: "change", direction: sign === "+" ? "up" : "down", role: "own" };
  const noun = left.match(nounOf)?.groups?.noun;
  if (noun !== undefined && !isBooked(number, noun, left, right) && number.bound !== "from_to")
    return {
      rule: "facts/move-noun",
      kind: "change",
      direction: moveNounWay(noun),
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
  const after = right.match(ratedNoun)?.groups?.noun;
  if (after !== undefined && /^(?:percent|points|fraction)$/.test(number.kind)) {
    const way =
      moveNounWay(after) ??
      (/^(?:rate|pace)$/.test(after)
        ? moveVerbBefore(left.replace(/ (?:at|an?|the|brisk|slow|fast|faster|slower|annual|strong)\b/g, ""))
        : undefined);
    if (way !== undefined)
      return {
        rule: "facts/move-after",
        kind: "change",
        direction: way,
        role,
        measured: /^(?:rate|pace)$/.test(after)
          ? undefined
          : measuredAfter(right.slice((right.match(ratedNoun)?.[0] ?? "").length)),
      };
    if (/^(?:rate|pace)$/.test(after) && role === "contrast") return { rule: "facts/contrast", kind: "level", role };
  }
  const verb = REACHING.test(left) ? undefined : left.match(moved)?.groups?.verb;
  if (verb !== undefined && number.bound !== "from_to" && isExtent(number, verb, left)) {
    const direction = wayOf(verb, left);
    if (direction !== undefined) return { rule: "facts/move", kind: "change", direction, role: "own" };
  }
  const word =
    right.match(comparedBy)?.groups?.word ?? (moreThanBefore.test(right) ? right.trim().split(" ")[0] : undefined);
  if (
    word !== undefined &&
    (/^(?:percent|points|fraction|money)$/.test(number.kind) ||
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

// "edged up to 4.1 percent" says where it came to; elsewhere "up to" is a bound.
const REACHING =
  /\b(?:edg|inch|tick|nudg|creep|crept|mov|push|went|go|bump)[a-z]* (?:back )?up to(?: (?:about|around|a|the|some))?$/;

/** "cut its rate by 5 points": the verb stands before its object. */
function movedBy(number: NumberMention, clause: Clause, start: string): Frame | undefined {
  const verb = mainVerb(clause);
  if (verb === undefined || !canMove(number)) return undefined;
  const isBy = number.bound !== "from_to" && /\bby$/.test(start);
  if (!isBy && !(TRANSITIVE.test(verb.normal) && number.kind === "percent" && isObject(start, verb.normal)))
    return undefined;
  const direction = moveOf(verb.normal);
  return direction && { rule: "facts/move-by", kind: "change", direction, role: "own" };
}

/** "boosted net 16 percent", "raised its dividend 10 percent": nothing but the object stands between. */
const isObject = (start: string, verb: string): boolean =>
  /^(?: (?!(?:to|at|from|for|in|of|on|with|by|and|or|as|than)\b)[\p{L}'’-]+){1,4}$/u.test(
    start.slice(start.lastIndexOf(verb) + verb.length),
  );
const TRANSITIVE =
  /^(?:rais|boost|cut|reduc|lower|increas|lift|trim|slash|hik|improv|widen|narrow|shrink|shrank|expand)(?:e|es|ed|s|ing|ting|ming)?$/;

/** "lost 800,000 subscribers" and "topped 1 trillion yen" are statements of an amount, "cut jobs by 300" of a move. */
function isExtent(number: NumberMention, verb: string, left: string): boolean {
  if (/^(?:top|hit)/.test(verb)) return false;
  if (/^(?:percent|points|fraction)$/.test(number.kind)) return true;
  if (/\bby(?: \w+){0,2}$/.test(left)) return true;
  if (/^(?:add|lose|los|shed|cut|gain|lift|rais|halv|doubl|pick|boost)/.test(verb))
    return number.kind === "money" && /^(?:gain|los|shed)/.test(verb) && Number(number.value) < 10000; // a price; more is a loss
  return /^(?:up|down|off)$/.test(verb) || moveOf(verb) !== undefined;
}

const shareVerb =
  /\b(?:account(?:s|ed|ing)? for|ma(?:de|ke|kes|king) up|represent(?:s|ed|ing)?|compris(?:e|es|ed|ing)|constitut(?:e|es|ed))$/;

function measuredAfter(right: string): string | undefined {
  return right
    .match(
      /^ (?:in|for|of) (?<what>(?:(?!(?:in|from|over|between|during|to|the year|last|this|since|compared|and|but|while|on)\b)[\p{L}'’&-]+ ?){1,6})/u,
    )
    ?.groups?.what?.trim();
}

const roleOf = (start: string): Frame["role"] =>
  /\b(?:close|similar|equal) to$/.test(start) || (contrast.test(start) && !/\b(?:rate|pace)? ?(?:to|at)$/.test(start))
    ? "contrast"
    : "own";

const CONTRASTED = [
  // "compared with earnings of", "against a net loss of"
  /\b(?:compared (?:with|to)|against|versus)(?: (?!by\b|in\b|on\b|at\b)[a-z-]+){1,4} of$/,
  // "up from last year's", "less than last month's record"
  /\b(?:from|than|against|to|with|over|versus|exceeding|topping|beating|below|above) (?:last (?:year|month|quarter|week|season)|the (?:year-ago|previous|prior|year-earlier) (?:year|quarter|period|month)|\d{4}|[a-z]{3,9}(?:ber|ary|il|ch|ne|ly|st|ay))['’]s(?: record| revised| total)?$/,
];
// "after 53.6 million | in 2004", "after losses of 4.9 billion | last year"
const IN_PAST =
  /^(?: [a-z]+)? (?:in (?:the )?(?:\d{4}|previous|[a-z]+ of)|last (?:year|month|quarter|week|season)|a (?:year|month|quarter) (?:ago|earlier|before)|the (?:year|month|previous))\b/;

/** "27 percent | disagreed": the verb right behind is said of those; a move is said of the measure. */
function isSaidOf(number: NumberMention, { verbs }: Clause): boolean {
  const [first] = verbs;
  return first !== undefined && first.start === number.end + 1 && moveOf(verbs.at(-1)?.normal ?? "") === undefined;
}

function share(
  number: NumberMention,
  left: string,
  start: string,
  right: string,
  isSubject: boolean,
): Frame | undefined {
  if (!/^(?:percent|fraction)$/.test(number.kind)) return undefined;
  if (/^[- ](?:\w+-)?(?:owned|held|controlled)\b/.test(right))
    return { rule: "facts/share-owned", kind: "share", role: "own" };
  if (shareVerb.test(start)) return { rule: "facts/share-verb", kind: "share", role: "own" };
  if (
    /\b(?:stake|holding|shareholding|stakes)(?: in [^,;]{1,40})? (?:to|of|at|from|by)$/.test(start) ||
    (/^,? of (?:its|their|the|all|outstanding)\b/.test(right) && /,? or(?: about)?$/.test(start))
  )
    return { rule: "facts/share-noun", kind: "share", role: /\bfrom$/.test(start) ? "origin" : "own" };
  if (/\bshare of$/.test(start) || /^ (?:share|stake)\b/.test(right))
    return { rule: "facts/share-noun", kind: "share", role: "own" };
  if (/^ of\b/.test(right) && !/\b(?:to|from|at)$/.test(start))
    return {
      rule: "facts/share-of",
      kind: "share",
      role: /\b(?:compared with|against|from)$/.test(start) ? "contrast" : "own",
    };
  if (/^ of\b/.test(right))
    return { rule: "facts/share-of", kind: "share", role: /\bfrom$/.test(start) ? "origin" : "own" };
  if (number.kind === "fraction" && !/^ (?:point|percentage)/.test(right))
    return { rule: "facts/share-of", kind: "share", role: "own" };
  if (
    isSubject &&
    /(?:^|[,;“"] ?|\b(?:and|while|but|some|only|about|just|that|another|and another|further))$/.test(left)
  )
    return { rule: "facts/share-who", kind: "share", role: "own" };
  return undefined;
}

function level(start: string, left: string, right: string): Frame | undefined {
  const isOrigin =
    /\bfrom(?: (?:an?|the|its|revised|estimated|earlier|previous|level|high|low|of|forecast|guidance|estimate|outlook|target|projection|consensus|own|current|record|prior|12-month|average|march)){0,5}$/.test(
      start,
    );
  if (isOrigin) return { rule: "facts/origin", kind: "level", role: "origin" };
  if (
    /\b(?:compared (?:with|to)|in contrast to|as against|against|versus|vs\.?|(?:ahead|short|shy) of|double|triple|treble|twice|times|thrice)(?: (?:an?|the|its|just|only|about)){0,2}(?: (?:earlier|previous|year-earlier|year-ago|revised|forecast|guidance|estimate|placebo|net|operating|loss|profit|earnings|income|gain|surplus|deficit|losses|profits|of)){0,5}$/.test(
      start,
    )
  )
    return { rule: "facts/contrast", kind: "level", role: "contrast" };
  if (
    /\b(?:twice|double|triple|quadruple|half|times) (?:the|last year's|its)(?: (?:year-earlier|year-ago|previous|earlier))?$/.test(
      start,
    )
  )
    return { rule: "facts/contrast", kind: "level", role: "contrast" };
  if (
    CONTRASTED.some((words) => words.test(start)) ||
    /\b(?:below|above|beating|missing|exceeding|topping) the$/.test(left) ||
    (/\b(?:after|following)(?: (?:an? )?[a-z]+ of)?$/.test(start) && IN_PAST.test(right))
  )
    return { rule: "facts/contrast", kind: "level", role: "contrast" };
  if (/\b(?:than(?: the)?|(?:below|above|beating|missing|exceeding|topping) the)$/.test(start))
    return { rule: "facts/contrast", kind: "level", role: "contrast" };
  return { rule: raisedTo.test(start) ? "facts/level-to" : "facts/level", kind: "level", role: "own" };
}
