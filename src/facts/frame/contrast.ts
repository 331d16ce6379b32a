import type { Frame } from "./frame.ts";

/** Of a move: `contrast` where it is set against the statement before, "against a rise of 3 percent in May". */
export const roleOf = (start: string): Frame["role"] =>
  /\b(?:close|similar|equal) to$/.test(start) || (contrast.test(start) && !/\b(?:rate|pace)? ?(?:to|at)$/.test(start))
    ? "contrast"
    : "own";

const contrast =
  /\b(?:compared|contrast|comparison|line)(?: to| with)?(?: (?:an?|the|its|revised|previous|earlier|only|just|about|around)){0,2}$|\b(?:against|versus|vs\.?|than|below|above|over|beating|exceeding|missing|topping|following|followed|after|to|since|matched|up considerably from|from|for)(?: (?:an?|the|its|previous|earlier|only|just|about|around|some|nearly|similar|smaller|bigger|revised)){0,3}$/;

/** What stands at no move: where one began, what another statement is set against, or an amount of its own. */
export function level(start: string, left: string, right: string): Frame {
  if (start.includes("from") && ORIGIN.test(start)) return { rule: "facts/origin", kind: "level", role: "origin" };
  if (isSetAgainst(start, left, right)) return { rule: "facts/contrast", kind: "level", role: "contrast" };
  return { rule: raisedTo.test(start) ? "facts/level-to" : "facts/level", kind: "level", role: "own" };
}

const isSetAgainst = (start: string, left: string, right: string): boolean =>
  CONTRASTED.test(start) ||
  (start.endsWith(" of") && (CONTRASTED_WITH_NOUN.test(start) || BEATING.test(start))) ||
  (/['’]s/.test(start.slice(-12)) && CONTRASTED_WITH_TIME.test(start)) ||
  /\b(?:below|above|beating|missing|exceeding|topping) the$/.test(left) ||
  (/\b(?:after|following)(?: (?:an? )?[a-z]+ of)?$/.test(start) && IN_PAST.test(right));

// "down from a revised | 5 percent", "from its own forecast of | 3 million"
const ORIGIN =
  /\bfrom(?: (?:an?|the|its|revised|estimated|earlier|previous|level|high|low|of|forecast|guidance|estimate|outlook|target|projection|consensus|own|current|record|prior|12-month|average|march|\d{4}|figure|total|rate|pace|deficit|surplus|loss|profit)){0,5}$/;

// "compared with only | 5 percent", "short of its previous | 40", "double last year's | 3 million"
const CONTRASTED =
  /\b(?:compared (?:with|to)|in contrast to|as against|against|versus|vs\.?|than|(?:ahead|short|shy) of|double|triple|treble|quadruple|twice|times|thrice)(?: (?:an?|the|its|just|only|about|last year's)){0,2}(?: (?:earlier|previous|year-earlier|year-ago|revised|forecast|guidance|estimate|placebo|net|operating|loss|profit|earnings|income|gain|surplus|deficit|losses|profits|of)){0,5}$/;

// "beating analysts' forecasts of"
const BEATING =
  /\b(?:beat|miss|topp?|exceed|surpass)(?:ing|ed|es|s)? (?:[a-z'’]+ ){0,3}(?:forecasts?|estimates?|expectations?) of$/;

// "compared with earnings of", "against a net loss of"
const CONTRASTED_WITH_NOUN = /\b(?:compared (?:with|to)|against|versus)(?: (?!by\b|in\b|on\b|at\b)[a-z-]+){1,4} of$/;

// "up from last year's", "less than last month's record"
const CONTRASTED_WITH_TIME =
  /\b(?:from|than|against|to|with|over|versus|exceeding|topping|beating|below|above) (?:last (?:year|month|quarter|week|season)|the (?:year-ago|previous|prior|year-earlier) (?:year|quarter|period|month)|\d{4}|[a-z]{1,9}(?:ber|ary|il|ch|ne|ly|st|ay))['’]s(?: record| revised| total)?$/;

// "after 53.6 million | in 2004", "after losses of 4.9 billion | last year"
const IN_PAST =
  /^(?: [a-z]+)? (?:in (?:the )?(?:\d{4}|previous|[a-z]+ of)|last (?:year|month|quarter|week|season)|a (?:year|month|quarter) (?:ago|earlier|before)|the (?:year|month|previous))\b/;

const raisedTo =
  /\b(?:to|at|of)(?: (?:a|an|the))?(?: (?:record|new|total|seasonally adjusted|[a-z]+-year))?(?: (?:high|low|of|record|total)){0,2}(?: of)?$/;
