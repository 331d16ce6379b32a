import type { Span } from "../text/span.ts";
import type { Sentence, Token } from "../text/token.ts";
import { isCompanyNoun, isMetricNoun, SAY } from "./lexicon.ts";
import { moveNounWay, moveOf } from "./moves.ts";

/**
 * A verb with what belongs to it: a light reading of the sentence, over tokens and first tags, good enough to ask of a
 * number "who did what to it". Every clause but the first begins where the one before ends.
 */
export interface Clause extends Span {
  /** The noun phrase that the verb is said of, its own or the one it shares with an earlier clause. */
  subject?: Span | undefined;
  /** The verb group: "has been granted", "plans to open". */
  verbs: readonly Token[];
  form: "finite" | "infinitive" | "participle" | "relative";
  /** The clause that this one hangs on: "plans" of "plans on Tuesday to open". */
  parent?: Clause | undefined;
}

const AUXILIARIES = new Set(
  `am is are was were be been being has have had having do does did will would shall should can could may might must
  isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't`.split(
    /\s+/,
  ),
);
const RELATIVES = new Set(["which", "who", "whose", "that"]);
const LINKERS = new Set(
  "that which who while but and or as after because although though when if where whereas since than before until with".split(
    " ",
  ),
);
const SUBORDINATORS = new Set(
  "while but as after because although though when if where whereas since before until that".split(" "),
);
const INSIDE_GROUP = new Set(
  "not also now still already just likely unlikely able set due due expected to never only even almost nearly further together each both soon jointly initially probably".split(
    " ",
  ),
);
const TAKES_INFINITIVE_SUBJECT =
  /^(?:expect|forecast|see|predict|project|want|allow|help|force|enable|lead|led|require|ask|cause|bring)/;

const isDeterminer = (t: Token | undefined): boolean =>
  t !== undefined &&
  (t.tags.has("Possessive") ||
    /['’]s?$/.test(t.text) ||
    /^(?:a|an|the|its|their|his|her|our|this|these|those|any|no|some|each|every|another)$/.test(t.normal));

/** The clauses of a sentence, in order; `fixed` are the tokens of names, dates and numbers, which are never verbs. */
export function clausesOf(sentence: Sentence, fixed: ReadonlySet<Token>): Clause[] {
  const groups = verbGroups(sentence, fixed).filter(
    (group, i, all) => !isReduced(sentence, group, all[i - 1], all[i + 1]),
  );
  const clauses: Clause[] = [];
  groups.forEach((group, i) => {
    const before = i === 0 ? 0 : (groups[i - 1] as Group).to;
    clauses.push(clauseOf(sentence, group, before, clauses));
  });
  clauses.forEach((clause, i) => {
    clause.end = clauses[i + 1]?.start ?? sentence.end;
  });
  const first = clauses[0];
  if (first === undefined) return [{ start: sentence.start, end: sentence.end, verbs: [], form: "finite" }];
  first.start = sentence.start;
  return clauses;
}

const PARTICLE = /^(?:in|out|up|down|off|on|to|back|over|away|not|also|as|at|for|of|by|from)$/;

/** "took" of "took in", "open" of "plans to open"; undefined for a sentence without a verb. */
export const mainVerb = ({ verbs }: Pick<Clause, "verbs">): Token | undefined =>
  verbs.findLast((token) => !PARTICLE.test(token.normal)) ?? verbs.at(-1);

/** The clause that holds an offset. */
export const clauseAt = (clauses: readonly Clause[], offset: number): Clause =>
  clauses.findLast((clause) => clause.start <= offset) ?? (clauses[0] as Clause);

interface Group {
  from: number;
  to: number;
}

function verbGroups({ tokens, start, text }: Sentence, fixed: ReadonlySet<Token>): Group[] {
  const groups: Group[] = [];
  const gap = (i: number) => text.slice((tokens[i - 1]?.end ?? start) - start, (tokens[i]?.start ?? start) - start);
  // "like-for-like": no verb
  // "a tax on sugary drinks;": a plural before a stop
  const isLastPlural = (i: number) =>
    isForm3(tokens[i] as Token) &&
    moveOf(tokens[i]?.normal ?? "") === undefined &&
    (tokens[i - 2]?.tags.has("Preposition") === true || tokens[i - 1]?.tags.has("Adjective") === true) &&
    (i + 1 === tokens.length || /^[;,.:)]/.test(gap(i + 1)));
  const isCompound = (i: number) => gap(i) === "-" || (i + 1 < tokens.length && gap(i + 1) === "-");
  for (let i = 0; i < tokens.length; i++) {
    if (isCompound(i) || isLastPlural(i) || !mayBeVerb(tokens, i) || !isVerb(tokens, i, fixed, gap(i))) continue;
    let to = i + 1;
    for (let j = to; j < tokens.length && j < i + 10; j++) {
      const token = tokens[j] as Token;
      if (
        (fixed.has(token) && !INSIDE_GROUP.has(token.normal)) ||
        isCompound(j) ||
        (gap(j).trim() !== "" && !/^ ?['"“‘]$/.test(gap(j).trim()))
      )
        break;
      if (isVerb(tokens, j, fixed, gap(j), true)) to = j + 1;
      else if (!INSIDE_GROUP.has(token.normal) && !token.tags.has("Adverb")) break;
    }
    groups.push({ from: i, to });
    i = to - 1;
  }
  return groups;
}

/**
 * "the rate announced in May", "goods made in China are": a participle that hangs on the noun before it has no clause of its
 * own. It has no auxiliary, and either a verb before it reaches up to it or one behind it has no other subject.
 */
function isReduced(sentence: Sentence, group: Group, before: Group | undefined, after: Group | undefined): boolean {
  const { tokens } = sentence;
  const verb = tokens[group.from] as Token;
  if (verb.normal === "compared" || isFollowed(verb, tokens[group.to]) || isEnd(verb, tokens[group.from - 1]))
    return true;
  if (
    group.to - group.from !== 1 ||
    !verb.tags.has("PastTense") ||
    AUXILIARIES.has(verb.normal) ||
    NO_PARTICIPLE.test(verb.normal)
  )
    return false;
  const previous = tokens[group.from - 1];
  if (previous === undefined) return true;
  if (
    after !== undefined &&
    before === undefined &&
    !breaks(sentence, group.to, after.from) &&
    tokens.slice(group.to, after.from).some(isNominal) &&
    !SAY.has(verb.normal)
  ) {
    return (
      !tokens.slice(group.to, after.from).some((t) => t.tags.has("Pronoun")) &&
      AUXILIARIES.has(tokens[after.from]?.normal ?? "")
    );
  }
  if (before === undefined) return false;
  if (/[,;]/.test(gapAt(sentence, group.from))) return false;
  const stretch = tokens.slice(before.to, group.from);
  const from = stretch.findLastIndex((_, i) => /[,;(]|: |--|–|—/.test(gapAt(sentence, before.to + i)));
  if (from >= 0) return COMPARING.test(stretch[from]?.normal ?? "");
  if (SAY.has(tokens[before.to - 1]?.normal ?? "")) return false;
  return (
    stretch.length > 0 &&
    !stretch.some((t) => SUBORDINATORS.has(t.normal) || RELATIVES.has(t.normal) || /^(?:and|or)$/.test(t.normal))
  );
}

// Past forms that are never participles.
const NO_PARTICIPLE =
  /^(?:rose|grew|fell|sank|shrank|went|came|became|took|gave|began|saw|did|had|was|were|said|slid|gained|climbed|jumped|dropped|surged|declined|slipped|edged|totalled|totaled|stood|ended|closed|exceeded)$/;

const gapAt = ({ tokens, text, start }: Sentence, i: number): string =>
  text.slice((tokens[i - 1]?.end ?? start) - start, (tokens[i]?.start ?? start) - start);

const breaks = (sentence: Sentence, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    if (/[,;(]|--|–|—/.test(gapAt(sentence, i)) || LINKERS.has(sentence.tokens[i]?.normal ?? "")) return true;
  }
  return /[,;]/.test(gapAt(sentence, to));
};

// Plural nouns that the tagger takes for verbs.
const NOUNS_IN_S = new Set(
  "exports imports shares parts orders loans stores costs prices reserves rates results deposits markets sales forms funds patents homes guns visits contracts benefits losses profits revenues savings motors claims plans reports estimates forecasts figures buys points plants works units services goods products workers customers users barrels offers rents wages taxes crops yields jobs talks hopes fears needs demands increases decreases values amounts brands flights trucks tests samples surveys polls stays grants pensions credits votes seats".split(
    " ",
  ),
);

const NOUNS_IN_ING = new Set(
  "excluding including spending lending borrowing housing manufacturing mining banking farming fishing engineering marketing training pricing opening closing meeting briefing including following according during excluding starting beginning advertising clothing processing".split(
    " ",
  ),
);

/** A cheap look before the rules of `isVerb`. */
function mayBeVerb(tokens: readonly Token[], i: number): boolean {
  const { tags, normal } = tokens[i] as Token;
  return tags.has("Verb") || MAY_BE_VERBS.has(normal) || moveOf(normal) !== undefined || tokens[i - 1]?.normal === "to";
}

function isVerb(tokens: readonly Token[], i: number, fixed: ReadonlySet<Token>, gap: string, inGroup = false): boolean {
  const token = tokens[i] as Token;
  if (fixed.has(token)) return false;
  const word = token.normal;
  if (word === "aged" || word === "net" || word === "worth" || (word === "thanks" && tokens[i + 1]?.normal === "to"))
    return false;
  if (AUXILIARIES.has(word)) return true;
  if (NOUNS_IN_ING.has(word) && !/^(?:is|are|was|were|been|be)$/.test(tokens[i - 1]?.normal ?? "")) return false;
  if (i === 0 && !token.tags.has("Gerund")) return false;
  const previous = gap.trim() === "" ? tokens[i - 1] : undefined;
  const next = tokens[i + 1];
  const afterTo = previous?.normal === "to";
  if (
    afterTo &&
    (token.tags.has("Verb") ||
      moveOf(word) !== undefined ||
      /^(?:top|total|house|average|staff|fund|number|price|pass|double|supply)$/.test(word))
  )
    return !/^(?:its|the|a)$/.test(word);
  if (isDeterminer(previous)) return false;
  const way = moveOf(word);
  if (/s$/.test(word) && isCompanyNoun(word.slice(0, -1)) && !takesObject(next, fixed)) return false;
  if (inGroup && (NOUNS_IN_S.has(word) || isObjectHead(token, previous, next))) return false;
  if (inGroup && (token.tags.has("Verb") || way !== undefined))
    return (
      !token.tags.has("Gerund") ||
      AUXILIARIES.has(previous?.normal ?? "") ||
      previous?.tags.has("Adverb") === true ||
      previous?.normal === "also"
    );
  if (previous?.tags.has("Preposition") && previous.normal !== "than" && !token.tags.has("Gerund")) return false;
  if (isBehindAmount(tokens, i, fixed)) return false;
  if (way !== undefined) return isMoveVerb(word, previous, next, fixed);
  if (
    STATEMENT_VERBS.has(word) &&
    takesObject(next, fixed) &&
    !/^(?:of|for)$/.test(previous?.normal ?? "") &&
    (previous?.normal !== "and" || /^(?:employs|owns|operates|expects|wants|sees|makes|spends)$/.test(word)) &&
    previous?.tags.has("Adjective") !== true
  )
    return true;
  if (/^(?:average|total)$/.test(word) && previous?.tags.has("Plural") === true && next?.tags.has("Value") === true)
    return true;
  if (!token.tags.has("Verb") || isPlural(token, tokens, i) || isListed(gap, next, tokens[i + 2])) return false;
  if (isApposed(token, gap, next)) return false;
  if (token.tags.has("Gerund")) return isParticiple(previous, next);
  if (token.tags.has("PastTense"))
    return !(previous?.tags.has("Adjective") && next?.tags.has("Noun") && !fixed.has(next));
  if (
    NOUNS_IN_S.has(word) &&
    !(
      previous !== undefined &&
      (fixed.has(previous) ||
        previous.tags.has("Pronoun") ||
        (/^(?:plans|claims|reports|estimates|forecasts|buys|works)$/.test(word) && isNoun(previous))) &&
      takesObject(next, fixed)
    )
  )
    return false;
  if (previous?.tags.has("Adjective") || previous?.normal === "of") return false;
  return (
    previous === undefined ||
    isNoun(previous) ||
    NOUNS_IN_S.has(previous.normal) ||
    previous.tags.has("Pronoun") ||
    fixed.has(previous) ||
    LINKERS.has(previous.normal) ||
    previous.tags.has("Adverb")
  );
}

/** "a $15 million tax credit", "a 5 percent stake": a base form between an amount with an article and a noun. */
function isBehindAmount(tokens: readonly Token[], i: number, fixed: ReadonlySet<Token>): boolean {
  const { tags, normal } = tokens[i] as Token;
  let at = i - 1;
  while (at >= 0 && fixed.has(tokens[at] as Token)) at--;
  return (
    at >= 0 &&
    at < i - 1 &&
    (/^an?$/.test(tokens[at]?.normal ?? "") || /^(?:mark|level|barrier|threshold)$/.test(normal)) &&
    !tags.has("PastTense") &&
    !/(?:s|ed|ing)$/.test(normal)
  );
}

/** "the total, parboiled rice 24 percent": an adjective of the next thing on a list. */
const isListed = (gap: string, next: Token | undefined, after: Token | undefined): boolean =>
  gap.trim() === "," && next?.tags.has("Noun") === true && after?.tags.has("Value") === true;

/** "impose import tax", "report record sales": of two base forms in a row before a noun the second one belongs to the object. */
const isObjectHead = (token: Token, previous: Token | undefined, next: Token | undefined): boolean =>
  previous !== undefined &&
  !AUXILIARIES.has(previous.normal) &&
  !INSIDE_GROUP.has(previous.normal) &&
  previous.tags.has("Verb") &&
  !/^(?:help|helps|helped|let|lets|make|makes|made|go|come)$/.test(previous.normal) &&
  !token.tags.has("Gerund") &&
  !token.tags.has("PastTense") &&
  next !== undefined &&
  isMetricNoun(next.normal);

/** "French makes accounted for", "foreign brands together had": of two verbs in a row the first one in -s is a plural. */
function isPlural(token: Token, tokens: readonly Token[], i: number): boolean {
  if (!isForm3(token)) return false;
  const at = /^(?:together|alone|combined|also|now)$/.test(tokens[i + 1]?.normal ?? "") ? i + 2 : i + 1;
  const [next, after] = [tokens[at], tokens[at + 1]];
  if (next === undefined) return false;
  return (
    /^(?:is|are|was|were|has|have|had|will|would)$/.test(next.normal) ||
    (next.tags.has("PastTense") && after !== undefined && !isNoun(after))
  );
}

/** A present tense in -s, which may be a plural as well. */
const isForm3 = ({ normal, tags }: Token): boolean => tags.has("PresentTense") && /[^s]s$/.test(normal);

/** ", research firm Acme said", ", head coach": after a comma, before a noun or a name, a base form names an office or a trade. */
const isApposed = (token: Token, gap: string, next: Token | undefined): boolean =>
  gap.trim() === "," &&
  !token.tags.has("Gerund") &&
  !token.tags.has("PastTense") &&
  !/s$/.test(token.normal) &&
  next !== undefined &&
  ((isNoun(next) && !next.tags.has("Plural")) || isCompanyNoun(next.normal));

// Verbs of statements that the tagger often takes for plural nouns.
const STATEMENT_VERBS = new Set(
  `aims plans expects targets hopes sees wants says forecasts estimates needs owns employs operates accounts costs totals averages
  stands ranks leads makes sells buys spends hosts houses supplies handles serves treats hires runs holds carries produces consumes
  uses charges trains processes seats generates attracts imports exports pays lends receives involved covered attended averaged
  numbered drew flew threw chose drove broke wrote stole withdrew`.split(/\s+/),
);

/** What is a verb in some sentences, whatever its tag. */
const MAY_BE_VERBS = new Set([...AUXILIARIES, ...STATEMENT_VERBS, "average", "total"]);

const isNoun = (token: Token): boolean => token.tags.has("Noun") || token.tags.has("ProperNoun");
const takesObject = (next: Token | undefined, fixed: ReadonlySet<Token>): boolean =>
  next !== undefined &&
  (fixed.has(next) ||
    next.tags.has("Value") ||
    /^(?:to|a|an|the|its|their|that|about|nearly|some|more|up|down|by)$/.test(next.normal));

/** "Gains", "rise", "cut" are nouns as well; past forms that are no nouns ("rose", "fell") are verbs anywhere. */
function isMoveVerb(
  word: string,
  previous: Token | undefined,
  next: Token | undefined,
  fixed: ReadonlySet<Token>,
): boolean {
  const isPast = /ed$|^(?:rose|grew|fell|sank|shrank|slid|lost|leapt|swollen|risen|grown|fallen)$/.test(word);
  if (isPast) return !(previous?.tags.has("Adjective") && next !== undefined && isNoun(next) && !fixed.has(next));
  if (/ing$/.test(word)) return isParticiple(previous, next);
  if (previous?.normal === "and" && next !== undefined && /^(?:the|its|their|a|an|up|down|by)$/.test(next.normal))
    return true;
  if (previous !== undefined && /^(?:of|in|on|for|by|after|with|from|and|percent|net|more)$/.test(previous.normal))
    return false;
  const isNounToo = moveNounWay(word) !== undefined;
  // "Acme cut prices"
  if (word === "cut" && previous !== undefined && fixed.has(previous) && isMetricNoun(next?.normal ?? "")) return true;
  if (isNounToo && (next === undefined || /^(?:in|of|for|on|over|and|was|is|to)$/.test(next.normal))) return false;
  if (previous?.tags.has("Adjective")) return false;
  return takesObject(next, fixed) || next?.tags.has("Adverb") === true || (previous !== undefined && !isNounToo);
}

/** An -ing form is a verb before its object or complement, no noun ("housing construction") and no adjective ("rising costs"). */
function isParticiple(previous: Token | undefined, next: Token | undefined): boolean {
  if (previous?.tags.has("Preposition") && previous.normal === "of") return false;
  if (previous?.tags.has("Adjective")) return false;
  if (next === undefined) return false;
  if (previous === undefined && !next.tags.has("Determiner") && !next.tags.has("Value") && !next.tags.has("Possessive"))
    return false;
  return (
    next.tags.has("Value") ||
    next.tags.has("Determiner") ||
    next.tags.has("Preposition") ||
    next.tags.has("ProperNoun") ||
    next.tags.has("Possessive") ||
    next.tags.has("Conjunction") ||
    /^[$£€¥\d]/.test(next.text) ||
    previous === undefined
  );
}

function clauseOf(sentence: Sentence, group: Group, before: number, clauses: readonly Clause[]): Clause {
  const { tokens } = sentence;
  const verbs = tokens.slice(group.from, group.to);
  const first = verbs[0] as Token;
  const stretch = tokens.slice(before, group.from);
  const gapBefore = ({ start }: Token) => {
    const at = start - sentence.start;
    return sentence.text.slice(Math.max(0, at - 12), at).match(/[^\p{L}\p{N}]{0,12}$/u)?.[0] ?? "";
  };
  const previous = clauses.at(-1);
  const outer = clauses.findLast((c) => c.form === "finite" && c !== previous) ?? previous;
  const last = stretch.findLast(
    (token) => !token.tags.has("Adverb") && !/^(?:further|better|also)$/.test(token.normal),
  );
  if (last?.normal === "to" && !first.tags.has("PastTense")) {
    const named = nounPhrase(sentence, stretch.slice(0, stretch.indexOf(last)));
    const own =
      previous !== undefined && TAKES_INFINITIVE_SUBJECT.test(mainVerb(previous)?.normal ?? "") ? named : undefined;
    return {
      start: own?.start ?? last.start,
      end: 0,
      subject: own ?? (previous === undefined ? named : previous.subject),
      verbs,
      form: "infinitive",
      parent: previous,
    };
  }
  if (
    (first.tags.has("Gerund") || (/ing$/.test(first.normal) && moveOf(first.normal) !== undefined)) &&
    verbs.length === 1
  ) {
    // "problems resulted in Acme reporting a loss": whose act it is stands behind the preposition
    const actor = stretch[0]?.tags.has("Preposition") ? stretch.slice(1) : stretch;
    const isDirect =
      actor.length > 0 &&
      !/[,;–—-]/.test(gapBefore(first)) &&
      last !== undefined &&
      (isNoun(last) || last.tags.has("Plural"));
    const own = isDirect ? nounPhrase(sentence, actor) : undefined;
    return {
      start: own && previous === undefined ? own.start : first.start,
      end: 0,
      subject: own ?? previous?.subject,
      verbs,
      form: "participle",
      parent: previous,
    };
  }
  if (
    last !== undefined &&
    RELATIVES.has(last.normal) &&
    !isAcronym(last) &&
    stretch.length + (previous === undefined ? 0 : 1) > 1
  ) {
    const isReported =
      last.normal === "that" &&
      previous !== undefined &&
      stretch.length === 1 &&
      SAY.has(mainVerb(previous)?.normal ?? "");
    if (!isReported) {
      const antecedent =
        nounPhrase(sentence, stretch.slice(0, -1)) ??
        (gapBefore(last).includes(",") ? nounPhrase(sentence, stretch.slice(1, -1)) : undefined) ??
        previous?.subject;
      return { start: last.start, end: 0, subject: antecedent, verbs, form: "relative", parent: previous };
    }
  }
  const relative = clauses.findLast((c) => c.form === "relative");
  const adverbs = stretch.slice(last === undefined ? 0 : stretch.indexOf(last) + 1);
  const isClosed = /,/.test(gapBefore(adverbs[0] ?? first)) && relative !== undefined && stretch.length > 0;
  if (isClosed || (last !== undefined && /^(?:and|or|but)$/.test(last.normal) && previous !== undefined))
    return {
      start: first.start,
      end: 0,
      subject: isClosed ? relative.subject : previous?.subject,
      verbs,
      form: "finite",
      parent: previous?.parent,
    };
  if (
    SAY.has(first.normal) &&
    verbs.length === 1 &&
    stretch.length > 0 &&
    isBehindSpeech(gapBefore(first), previous) &&
    isInverted(tokens, group.to)
  )
    return {
      start: first.start,
      end: 0,
      subject: nounPhrase(sentence, following(tokens, group.to)),
      verbs,
      form: "finite",
    };
  const from = clauseStart(sentence, stretch, previous, SAY.has(first.normal) && previous !== undefined);
  const own = isObject(sentence, stretch, from, previous)
    ? undefined
    : (nounPhrase(sentence, stretch.slice(from)) ?? soleDemonstrative(stretch));
  if (own === undefined) {
    const shared =
      previous?.form === "relative" && /,/.test(gapBefore(stretch[0] ?? first)) ? outer?.subject : previous?.subject;
    const whole =
      previous === undefined ? nounPhrase(sentence, stretch) : withParticiple(previous, stretch, gapBefore(first));
    return {
      start: (stretch[from] ?? first).start,
      end: 0,
      subject: previous?.form === "participle" ? (whole ?? shared) : (shared ?? whole),
      verbs,
      form: "finite",
      parent: isComplement(previous) ? previous : undefined,
    };
  }
  return {
    start: (stretch[from] ?? first).start,
    end: 0,
    subject: own,
    verbs,
    form: "finite",
    parent: isComplement(previous) ? previous : undefined,
  };
}

/** "WHO". */
const isAcronym = ({ text }: Token): boolean => text.length > 1 && text === text.toUpperCase();

/** "the quarter ended Sept. 29", "the year ending in March". */
const isEnd = ({ normal }: Token, before: Token | undefined): boolean =>
  /^end(?:ed|ing)$/.test(normal) && /^(?:quarter|year|months|weeks|half|period|season)$/.test(before?.normal ?? "");

/** "Sales rose, | said Acme"; but "Acme, the largest maker, | said". */
const isBehindSpeech = (gap: string, previous: Clause | undefined): boolean =>
  /[”"]/.test(gap) || (gap.includes(",") && previous !== undefined);

/** "The number of adults living with diabetes has reached": the participle is part of the subject. */
function withParticiple(previous: Clause, stretch: readonly Token[], gap: string): Span | undefined {
  const last = stretch.at(-1);
  const isPart = previous.form === "participle" && previous.subject !== undefined && previous.parent === undefined;
  return isPart && last !== undefined && !/[,;:]/.test(gap) && stretch.length < 6
    ? { start: previous.subject?.start ?? 0, end: last.end }
    : undefined;
}

/** "hosts 5 million, followed by Iran with 3 million". */
const isFollowed = (verb: Token, next: Token | undefined): boolean =>
  /^(?:followed|trailed)$/.test(verb.normal) && next?.normal === "by";

/** "bought 5 stores, closed 3": the words up to the comma are the first verb's object, not the second one's subject. */
const isObject = (sentence: Sentence, stretch: readonly Token[], from: number, previous: Clause | undefined): boolean =>
  previous !== undefined &&
  from === 0 &&
  stretch.length > 0 &&
  !isComplement(previous) &&
  endsInComma(sentence, stretch) &&
  !/[,;:(]|--|–|—/.test(
    sentence.text.slice((stretch[0] as Token).start - sentence.start, (stretch.at(-1) as Token).end - sentence.start),
  ) &&
  gapAt(sentence, sentence.tokens.indexOf(stretch[0] as Token)).trim() === "";

/** "That was 5 percent more": a subject of one word that points back. */
const soleDemonstrative = ([token, ...rest]: readonly Token[]): Span | undefined =>
  token !== undefined && rest.length === 0 && /^(?:that|this|these|those)$/.test(token.normal)
    ? { start: token.start, end: token.end }
    : undefined;

/** ", said Ann Lee, its head" names who speaks; ", said its order book stood at 5" says what was said. */
const isInverted = (tokens: readonly Token[], from: number): boolean => {
  const speaker = following(tokens, from);
  const next = tokens[from + speaker.length];
  return (
    !/^(?:its|it|that|they|their)$/.test(speaker[0]?.normal ?? "") &&
    (next === undefined || !next.tags.has("Verb") || next.tags.has("Gerund"))
  );
};

/** The words right behind "said". */
function following(tokens: readonly Token[], from: number): readonly Token[] {
  const end = tokens.findIndex(
    (token, i) => i >= from && (token.tags.has("Verb") || token.tags.has("Preposition") || LINKERS.has(token.normal)),
  );
  return tokens.slice(from, end < 0 ? Math.min(tokens.length, from + 8) : end);
}

const isComplement = (previous: Clause | undefined): boolean =>
  previous !== undefined && SAY.has(mainVerb(previous)?.normal ?? "");

/** Where, between two verbs, the second one's clause begins: after the last word that links clauses, or the last comma before a noun phrase. */
function clauseStart(
  sentence: Sentence,
  stretch: readonly Token[],
  previous: Clause | undefined,
  isSaid: boolean,
): number {
  for (let i = stretch.length - 1; i >= 0; i--) {
    const token = stretch[i] as Token;
    const gap = sentence.text.slice(
      (stretch[i - 1]?.end ?? token.start) - sentence.start,
      token.start - sentence.start,
    );
    if (STOP.test(gap) && stretch.slice(i).some(isNominal)) return i;
    const rest = stretch.slice(i + 1);
    const isWholeSubject = rest.length === 0 && (isSaid || /^(?:it|they|he|she|we|i)$/.test(token.normal));
    if (!rest.some(isNominal) && !(i === 0 || SUBORDINATORS.has(token.normal) || isWholeSubject)) continue;
    if (/^(?:which|who|whose|where)$/.test(token.normal) && i > 0) return i + 1;
    if (token.normal === "as" && (isDegree(stretch[i + 1]) || isDegree(stretch[i - 1]))) continue;
    if (SUBORDINATORS.has(token.normal) && (previous !== undefined || i === 0))
      return stretch.length === 1 && previous === undefined ? 0 : i + 1;
    if (/^(?:and|or)$/.test(token.normal) && previous !== undefined) {
      if (/[,;]/.test(gap) || (i > 0 && !isComplement(previous))) return i + 1;
    }
    if (
      /[,"“”]/.test(gap) &&
      !(previous === undefined && endsInComma(sentence, stretch)) &&
      !token.tags.has("Preposition") &&
      !LINKERS.has(token.normal) &&
      isPhraseStart(stretch.slice(i), previous)
    )
      return i;
  }
  return 0;
}

/** A semicolon, a colon, a dash; the hyphen that ends a dateline. */
const STOP = /[;:–—]|--|\) ?- /;

/** "as many as", "as much as" stand before a number and open no clause. */
const isDegree = (token: Token | undefined): boolean =>
  /^(?:many|much|little|few|high|low|long)$/.test(token?.normal ?? "");

// "X, the largest maker, sold": what follows the comma is an apposition when a comma stands before the verb too.
const isPhraseStart = (rest: readonly Token[], previous: Clause | undefined): boolean =>
  rest.some(isNominal) && (previous !== undefined || rest.length > 0);

// "3.6 metres long": an adjective, whatever its tag.
const NO_NOUN = /^(?:long|wide|high|tall|thick|deep)$/;

const isNominal = (token: Token): boolean =>
  (isNoun(token) && !NO_NOUN.test(token.normal)) ||
  isForm3(token) ||
  token.tags.has("Pronoun") ||
  token.tags.has("Value") ||
  isMetricNoun(token.normal);

/** The noun phrase of a stretch: its last comma segment that holds one and does not open with a preposition, without linkers around it. */
function nounPhrase(sentence: Sentence, stretch: readonly Token[]): Span | undefined {
  const segments: Token[][] = [];
  let isAside = false;
  stretch.forEach((token, i) => {
    const previous = stretch[i - 1];
    const gap =
      previous === undefined ? "," : sentence.text.slice(previous.end - sentence.start, token.start - sentence.start);
    const closes = isAside && gap.includes(")");
    isAside = closes ? false : isAside || (i > 0 && gap.includes("(") && isBracketed(sentence, token));
    if (isAside) return;
    const opens = /[,;:]|--|–|—/.test(gap) || (gap.includes("(") && !closes);
    if (segments.length === 0 || (opens && !isInSeat(segments, stretch, i))) segments.push([token]);
    else segments.at(-1)?.push(token);
  });
  const usable = segments
    .map(trimmed)
    .filter(
      (segment) =>
        segment.some(isNominal) &&
        !NO_NOUN.test(segment.at(-1)?.normal ?? "") &&
        !opensWithPreposition(segment) &&
        !COMPARING.test(segment[0]?.normal ?? ""),
    );
  const chosen = (endsInComma(sentence, stretch) ? usable[0] : usable.at(-1)) ?? bareOpening(sentence, stretch);
  const start = chosen?.[0]?.start;
  const end = chosen?.at(-1)?.end;
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** "The Fairfield, N.J., company": the commas around a seat's state part no phrases. */
function isInSeat(segments: readonly Token[][], stretch: readonly Token[], i: number): boolean {
  const [the, seat] = segments.at(-1) ?? [];
  if (the?.normal !== "the" || !/^\p{Lu}/u.test(seat?.text ?? "")) return false;
  const company = stretch.findIndex((token, at) => at >= i && isCompanyNoun(token.normal));
  return company >= 0 && company - i <= 4;
}

/** "profits (before tax) fell", "Acme (NYSE: ACM) said": what stands in brackets is passed over. */
const isBracketed = ({ text, start }: Sentence, token: Token): boolean =>
  /^[^()]{1,60}\)/.test(text.slice(token.start - start, token.start - start + 62));

/** "Oil settled at $66", "The Ever Bright ran aground": one word before the verb, or capitals, whatever their tags. */
function bareOpening({ tokens }: Sentence, stretch: readonly Token[]): readonly Token[] | undefined {
  const [first] = stretch;
  if (first === undefined || first !== tokens[0]) return undefined;
  if (stretch.length === 1)
    return (LEADING.test(first.normal) && first.normal !== "that") || first.tags.has("Adverb") ? undefined : stretch;
  const isName = /^the$/i.test(first.text) && stretch.slice(1).every((token) => /^\p{Lu}/u.test(token.text));
  return isName ? stretch : undefined;
}

const COMPARING =
  /^(?:higher|lower|better|worse|stronger|weaker|faster|slower|more|less|fewer|above|below|up|down|than|compared)$/;

const opensWithPreposition = (segment: readonly Token[]): boolean =>
  segment[0]?.tags.has("Preposition") === true && !/^(?:about|around|over|up|nearly)$/.test(segment[0].normal);

function endsInComma(sentence: Sentence, stretch: readonly Token[]): boolean {
  const last = stretch.at(-1);
  return last !== undefined && /^\s*[,)–—-]/.test(sentence.text.slice(last.end - sentence.start));
}

const LEADING =
  /^(?:and|but|or|while|as|after|because|although|though|when|if|where|whereas|since|that|which|who|meanwhile|however|also|then|now|still|moreover|furthermore|so|both|only|just|even|before|until|than)$/;

/** "In September the rate": the phrase begins with its determiner, behind an adverbial. */
function afterAdverbial(segment: readonly Token[]): number {
  if (segment[0]?.tags.has("Preposition") !== true && segment[0]?.normal !== "under") return 0;
  const at = segment.findIndex(
    (token, i) => i > 1 && /^(?:the|its|their|an?)$/.test(token.normal) && isNominal(segment[i - 1] as Token),
  );
  return Math.max(at, 0);
}

/** "In a statement", "on a like-for-like basis": how many words of a phrase say only where it was said or how it was counted. */
function preambleOf(segment: readonly Token[]): number {
  const [first, second, third] = segment.map((t) => t.normal);
  if (!/^an?$/.test(second ?? "")) return 0;
  if (first === "in" && /^(?:statement|interview|report|note|letter|speech|filing)$/.test(third ?? "")) return 3;
  return first === "on" ? segment.slice(0, 7).findIndex((t) => t.normal === "basis") + 1 : 0;
}

function trimmed(segment: readonly Token[]): readonly Token[] {
  if (segment.length === 1) return segment;
  let from = preambleOf(segment);
  from = Math.max(from, afterAdverbial(segment));
  while (from < segment.length && LEADING.test((segment[from] as Token).normal)) from++;
  let to = segment.length;
  while (
    to > from &&
    (LEADING.test((segment[to - 1] as Token).normal) ||
      ((segment[to - 1] as Token).tags.has("Adverb") && !/^\p{Lu}/u.test((segment[to - 1] as Token).text)))
  )
    to--;
  return segment.slice(from, to);
}
