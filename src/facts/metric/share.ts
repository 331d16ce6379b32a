import type { NumberMention } from "../../numbers/mention.ts";
import { mainVerb } from "../clause.ts";
import { moveOf } from "../moves.ts";
import { latelySaid, type Measured, type Question } from "../story.ts";
import type { Described } from "../subject/subject.ts";
import { bareBefore, textAfter, textBefore, textOf, type View } from "../view.ts";
import { withComplement } from "./complement.ts";
import { itemOf } from "./item.ts";
import { isHolding } from "./lexicon.ts";
import { setThing } from "./object.ts";
import { participleOf } from "./participle.ts";
import { isSaid, sayers } from "./sayers.ts";
import { doing, PERSONS } from "./verb.ts";

/** What a share is a share of. */
export function share(
  question: Question,
  described: Described,
  whose: Omit<Measured, "metric">,
  copied: Measured | undefined,
): Measured {
  const { number, frame, view } = question;
  const owner = /^[- ](?:\w+-)?(?<how>owned|held|controlled)(?<by> by (?:the )?)?/i.exec(
    textOf(view, { start: number.end, end: view.sentence.end }),
  );
  if (owner !== null) return { ...whose, metric: ownedBy(owner, number.end, view) };
  const last = question.found.at(-1);
  if (frame.rule === "facts/share-aside" && last !== undefined)
    return {
      entity: last.subjectEntity,
      name: last.subject,
      metric: `share of ${last.metric}`,
      place: last.placeEntity,
    };
  const held = stake(number, view);
  if (held !== undefined) return { ...whose, metric: held };
  const part = wholeOf(question);
  const whole = part?.words;
  const those = OF_THOSE.exec(textOf(view, { start: number.end, end: view.sentence.end }))?.groups;
  if (those?.what !== undefined) {
    const what = those.what.trim().replace(/ ones$/, "");
    const whole = copied?.metric;
    return {
      ...(copied ?? whose),
      metric: whole ? `share of ${whole} that ${those.verb} ${what}` : `share of ${what}`,
    };
  }
  const ofThem = /^(?:them|those|these)\b(?<rest>.*)/.exec(whole ?? "");
  if (ofThem !== null && copied !== undefined)
    return { ...copied, metric: `share of ${copied.metric}${ofThem.groups?.rest ?? ""}` };
  if (frame.rule === "facts/share-verb") {
    const isOwner = described.metric === undefined && described.entity?.type === "organization";
    const lead = isOwner ? "" : `${described.metric ?? described.name ?? "part"} as a `;
    return { ...whose, metric: `${lead}share of ${whole ?? "the total"}` };
  }
  if (frame.rule === "facts/share-who") return { ...whose, ...sayers(question) };
  if (copied && whole !== undefined && isAppended(number, view))
    return { ...copied, metric: `${copied.metric} as a share of ${whole}` };
  if (
    described.metric !== undefined &&
    whole !== undefined &&
    described.isPointer !== true &&
    !/^(?:numbers?$|share)/.test(described.metric)
  )
    return {
      ...whose,
      metric: `${withDoing(described.metric.replace(/^numbers? of /, ""), view)} as a share of ${whole}`,
    };
  if (part === undefined)
    return {
      ...whose,
      metric: described.metric ?? (isSaid(question) ? sayers(question).metric : sharedOf(number, view)),
    };
  const set = setThing(question);
  if (set !== undefined && set !== "target") return { ...whose, metric: `${set} as a share of ${whole}` };
  const moved = moveOf(mainVerb(question.clause)?.normal ?? "");
  if (
    moved !== undefined &&
    described.name !== undefined &&
    described.entity === undefined &&
    / (?:to|from|at)$/.test(bareBefore(view, number.start))
  )
    return { ...whose, metric: `${described.name.toLowerCase()} as a share of ${whole}` };
  const said = saidOf(part, question);
  const metric = `share of ${whole}${said}`;
  // "76 percent of businesses said": of these, whoever counted them.
  if (said.startsWith(" who ") && isGroup(part, question)) return { ...whose, entity: undefined, name: whole, metric };
  return { ...whose, name: whose.name ?? whole, metric };
}

const sharedOf = (number: NumberMention, view: View): string =>
  /\bmarket share of$/.test(bareBefore(view, number.start)) ? "market share" : "share";

/** People who are asked or counted: no part of whom the article is about. */
const isGroup = ({ words, end }: Part, { number, view }: Question): boolean =>
  PERSONS.test(words) && !/\b(?:its|their|his|her)\b|['’]s? /.test(textAfter(view, number.end, end));

/** "compared with 5 percent of her supporters": the same said of another group. */
export function ofOtherGroup(question: Question, copied: Measured): Measured | undefined {
  const part = question.frame.rule === "facts/share-of" ? wholeOf(question) : undefined;
  if (part === undefined || copied.name === undefined || !isGroup(part, question)) return undefined;
  return { ...copied, entity: undefined, name: part.words, metric: copied.metric.replace(copied.name, part.words) };
}

/** "people | doing 20 minutes of brisk walking": what those do who are counted. */
function withDoing(group: string, { lower }: View): string {
  if (!PERSONS.test(group)) return group;
  const at = lower.indexOf(`${group} `);
  const doing = at < 0 ? undefined : DOING.exec(lower.slice(at + group.length, at + group.length + 90))?.groups;
  return doing === undefined ? group : `${group} ${doing.verb} ${doing.what?.trim()}`;
}

const DOING =
  /^ (?<verb>[a-z]{2,12}ing) (?:\d[\d.,]* [a-z]+ of )?(?<what>(?:(?!(?:at|in|on|for|from|to|every|each|and|or|by|rose|fell|increased|has|have|was|were|is|are)\b)[a-z-]+ ?){1,4})/;

/** "a 51 percent | stake in Acme", "raised its stake in Acme to | 20 percent". */
function stake(number: NumberMention, view: View): string | undefined {
  const noun = /^ (?:[a-z]+ )?(?:(?<noun>stake|shareholding|holding)|shareholder|owner)\b/.exec(
    textAfter(view, number.end).slice(0, 40),
  );
  if (noun !== null) return withComplement(noun.groups?.noun ?? "stake", number.end + noun[0].length, view);
  const before = STAKE_TO.exec(bareBefore(view, number.start).slice(-100));
  const end = view.sentence.start + bareBefore(view, number.start).length;
  return before === null
    ? undefined
    : textOf(view, { start: end - before[0].length, end }).replace(/ (?:to|of|at|from|by)$/, "");
}

const STAKE_TO = /\b(?:stake|shareholding)(?: (?:in|of) [^,;]{1,50})? (?:to|of|at|from|by)$/;

/** "half | of those are from abroad". */
const OF_THOSE =
  /^ of (?:those|them|these|which) (?<verb>are|were|is|was|had|have|come|came) (?<what>[\p{L} -]{3,40})/u;

/** ", or 35 percent of exports", " (8 percent of the total)". */
const isAppended = (number: NumberMention, view: View): boolean =>
  /^,|^ \(|or$/.test(
    textBefore(view, number.start, Math.max(view.sentence.start, number.start - 12)).replace(/^[^,(]*/, ""),
  );

/** "is 92 percent owned by Acme". */
function ownedBy(owner: RegExpExecArray, from: number, view: View): string {
  const how = owner.groups?.how?.toLowerCase() ?? "owned";
  if (owner.groups?.by === undefined) return `share ${how}`;
  const at = from + owner[0].length;
  const name =
    view.names.find((n) => n.start === at)?.text ??
    /^[\p{L}'’ -]{2,30}/u.exec(textOf(view, { start: at, end: view.sentence.end }))?.[0].trim();
  return `share ${how} by ${name}`;
}

/** What the sentence says of the part: "a third of employees | will receive notice", "owns | 20 percent of Acme". */
function saidOf({ words, end }: Part, { number, clause, view }: Question): string {
  const [first] = clause.verbs;
  const last = clause.verbs.at(-1);
  if (first === undefined || last === undefined) return "";
  if (first.start > end) {
    const isNext = /^,? ?(?:, \w+, )?$/.test(textOf(view, { start: end, end: first.start }));
    if (!isNext || moveOf(last.normal) !== undefined) return "";
    const auxiliaries = textOf(view, { start: first.start, end: last.start });
    return ` ${PERSONS.test(words) ? "who" : "that"} ${auxiliaries}${doing(last, view)}`;
  }
  const isObject = bareBefore(view, number.start).endsWith(last.normal);
  const main = mainVerb(clause);
  const brought = main !== undefined && main !== last ? `${participleOf(main.normal)} ` : ""; // "brought | in"
  if (isObject && brought !== "" && PARTICLES.test(last.normal)) return ` ${brought}${last.normal}`;
  return isObject &&
    !isHolding(last.normal) &&
    moveOf(last.normal) === undefined &&
    !/^(?:said|says?|expects?|owns?|holds?|controls?|commands?|account.*|represent.*|comprise.*|ma[dk]es?|to|by|for|up)$/.test(
      last.normal,
    )
    ? ` ${participleOf(last.normal)}`
    : "";
}

const PARTICLES = /^(?:in|out|off|back|over|away)$/;

/** The whole that a number is a part of, and where its words end. */
interface Part {
  words: string;
  end: number;
}

const LEAD =
  /^ (?:share |stake )?(?:of|in) (?:(?:all|the|its|their|our|my|an?|his|her|total(?= (?!(?:they|it|we|that|which|from|in|for|by|and|last|this|to|on|at|while|but|who|was|is)\b)[a-z])|more than|about|some|nearly|almost|roughly) )*/;

const OWNER = /^\p{Lu}[\p{L}.&-]*(?: \p{Lu}[\p{L}.&-]*){0,3}['’]s? (?=[\p{L}\d])/u;

const WORDS =
  /^(?:(?!(?:in|on|at|by|last|this|while|and|but|with|after|from|since|during|compared|up|down|who|that|which|to|for|under|share|stake|they|it|we|he|she)\b)[\p{L}\d'’&.-]+ ?){1,5}(?:of (?:the |its )?[\p{L}'’-]+(?: [\p{L}'’-]+)?)?/u;

/** "N percent of X": X. */
function wholeOf({ number, view, story }: Question): Part | undefined {
  const verb = view.clauses.flatMap((clause) => clause.verbs).find((token) => token.start > number.end);
  const right = textOf(view, { start: number.end, end: verb?.start ?? view.sentence.end });
  const lead = LEAD.exec(right)?.[0] ?? (/ in /.test(number.text) ? " " : undefined);
  if (lead === undefined) return undefined;
  let start = number.end + lead.length;
  if (view.dates.some((date) => date.start === start)) return undefined; // "a share of 31 percent in | 2023"
  start += OWNER.exec(textOf(view, { start, end: view.sentence.end }))?.[0].length ?? 0;
  // "half of the | 28,000 systems | sold"
  const counted = view.numbers.find((other) => other.start === start && other.kind === "count");
  const item = counted && itemOf(counted);
  if (counted !== undefined && item !== undefined) return { words: item, end: counted.end };
  const words = WORDS.exec(textOf(view, { start, end: Math.max(start, verb?.start ?? view.sentence.end) }))?.[0]
    .trim()
    .replace(/[.,]$/, "");
  if (words === undefined || /^(?:$|(?:they|it|we|he|she|you|i)\b)/.test(words)) return undefined;
  const part = { words, end: start + words.length };
  return /^(?:(?:[\p{L} ]+['’]s? )?total|overall total|whole)$/u.test(words)
    ? { ...part, words: totalOf(view, story.facts) ?? words }
    : part;
}

/** "6 percent of the total": of what was counted before. */
function totalOf(view: View, facts: Question["story"]["facts"]): string | undefined {
  const last = latelySaid(facts, view.sentence.index, 2).findLast(
    (fact) =>
      /^(?:level|change)$/.test(fact.kind) &&
      !/^(?:amount|money|share|price)\b|share price| as a share of /.test(fact.metric),
  );
  return last?.metric.replace(/^(?:total )?numbers? of /, "");
}
