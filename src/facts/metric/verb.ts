import type { NumberMention } from "../../numbers/mention.ts";
import type { Token } from "../../text/token.ts";
import { type Clause, mainVerb } from "../clause.ts";
import type { Status } from "../fact.ts";
import { withoutApproximators } from "../lexicon.ts";
import type { Question } from "../story.ts";
import { textAfter, textOf, type View } from "../view.ts";
import { metricOfAmount } from "./amount.ts";
import { withComplement } from "./complement.ts";
import { metricOfCount } from "./counted.ts";
import { dimensionOf } from "./dimension.ts";
import { participleOf } from "./participle.ts";

/** "patents granted", "stores to be opened", "money sent home": what a verb says of its object. */
export function metricOfVerb(question: Question, status: Status): string {
  const { number, clause, view } = question;
  const verb = mainVerb(clause);
  const dimension = dimensionOf(number, verb?.normal, view);
  if (dimension === "range") return withComplement(dimension, number.end, view);
  return (
    dimension ??
    (number.kind === "money" || number.kind === "percent"
      ? metricOfAmount(question, status, verb)
      : metricOfCount(question, status, verb))
  );
}

/** "opened in China", "to be cut in Ohio", "invested in research". */
export function doneTo(
  verb: Token,
  { number, clause, view }: Pick<Question, "number" | "clause" | "view">,
  status: Status,
  tail: string,
  item: string,
): string {
  const between = textOf(view, { start: verb.end, end: Math.max(verb.end, number.start) }).toLowerCase();
  const isSum = /^(?:money|percent)$/.test(number.kind);
  const last = clause.verbs.at(-1)?.normal ?? "";
  // "5,500 men were taken | in the first hours": no particle.
  const isLoose = number.end <= verb.start && isPassive(clause) && /^(?:in|at|on|to|by|from)$/.test(last);
  const own = clause.verbs.at(-1) === verb || isLoose ? "" : last;
  const particle =
    own !== ""
      ? own
      : /^(?:for|to|on|with|in|at|up|out|off|back|down|over|into|from)\b(?: (?:for|to|of))?/.exec(
          withoutApproximators(between).trim(),
        )?.[0];
  return [
    isAhead(status, clause) && !isSum ? "to be" : "",
    participleOf(verb.normal),
    (particle === "to" && isSum) ||
    (particle === "up" && !/^(?:h[eo]ld|back|lock|tie|tying|pick|snap|clean|turn)/.test(verb.normal))
      ? ""
      : (particle ?? ""),
    tail === `of ${item}` ? "" : tail || stateLeft(verb, number, view),
  ]
    .filter((it) => it !== "")
    .join(" ");
}

const isAhead = (status: Status, clause: Clause): boolean =>
  status === "planned" || (status !== "reported" && clause.verbs.some((t) => /^(?:will|would)$/.test(t.normal)));

/** "left 14 people | dead", "left 30,000 homes | without power". */
const stateLeft = (verb: Token, { end }: NumberMention, view: View): string =>
  /^(?:leav|left)/.test(verb.normal)
    ? (/^ (?:dead|injured|hurt|wounded|missing|homeless|stranded|jobless|sick|without [a-z]+)\b/
        .exec(textAfter(view, end))?.[0]
        .trim() ?? "")
    : "";

/** "was granted", "are to be built"; "are to join" is none. */
export function isPassive(clause: Clause): boolean {
  const main = clause.verbs.lastIndexOf(mainVerb(clause) as Token);
  const before = clause.verbs.slice(0, Math.max(main, 0)).findLast((token) => !token.tags.has("Adverb"));
  return before !== undefined && /^(?:be|been|being|was|were|is|are)$/.test(before.normal);
}

/** The verb with the next words of its phrase: "lost their jobs". */
export function doing(verb: Token, view: View): string {
  const right = view.sentence.text.slice(verb.end - view.sentence.start);
  const rest =
    /^(?: by(?= \p{Ll}))?(?: (?!(?:in|on|at|by|last|this|and|but|while|after|from|since|during|to|according)\b)(?!\d[\d.,]* (?:percent|per cent|million|billion))[\p{L}\d&'’-]+){0,6}/u.exec(
      right,
    )?.[0] ?? "";
  const isLead = /^(?: about| nearly| some)? ?(?:[A-Z]{0,3}[$£€])?\d/.test(right.slice(rest.length));
  const own = isLead
    ? withoutApproximators(`${rest} `)
        .replace(/(?: an?| the)?(?: combined)? total(?: of)? ?$/, "")
        .trimEnd()
    : rest;
  return `${verb.normal}${own.replace(/ (?:its|their|the|an?)(?= |$)/g, "").replace(/(?: (?:against|for|with|of|to|from|into|at|by|than|as|very|so))+$/, "")}`;
}

export const GIVEN =
  /^(?:offer|giv|gave|send|sent|grant|award|pay|paid|serv|issu|provid|suppl|deliver|show|teach|taught)/;

export const PERSONS =
  /(?:people|persons|adults|teenagers|respondents|participants|hoteliers|managers|executives|smokers|pensioners|graduates|homeowners|tenants|commuters|travellers|entrepreneurs|Americans|Germans|men|women|children|staff|police|[^aeiou]ists|[a-z]ians|[^aeiou]ees|members|patients|fans|voters|workers|employees|students|teachers|soldiers|officers|passengers|customers|users|buyers|visitors|tourists|migrants|refugees|prisoners|residents|households|families|drivers|pilots|nurses|doctors|players|miners|farmers|fishermen|dockers|guests|viewers|readers|protesters|demonstrators|economists|analysts|experts|candidates|applicants|businesses|firms|companies|employers|manufacturers|retailers|exporters|supporters|consumers|shoppers|drinkers|couples|mothers|fathers|girls|boys|youths|immigrants|parents|citizens|owners|shareholders|investors)$/i;
