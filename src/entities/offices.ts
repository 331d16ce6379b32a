import type { Span } from "../text/span.ts";
import type { Sentence, Token } from "../text/token.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words that end the name of an office. */
const HEADS = words(
  `adviser advisor ambassador analyst boss captain ceo cfo chair chairman chairperson chairwoman chancellor chief cio
   co-ceo co-chairman co-founder coach cofounder commander commissioner controller coo coordinator counsel cto dean designer director
   director-general economist editor editor-in-chief engineer envoy executive founder general governor head inspector judge king leader
   manager mayor minister negotiator officer owner partner premier president prince professor prosecutor publisher queen rector
   representative researcher scientist secretary secretary-general senator speaker spokesman spokesperson spokeswoman strategist
   superintendent trader treasurer vice-chairman vice-president`,
);
/** Words that stand before them. */
const MODIFIERS = words(
  `acting assistant associate attorney board brand budget business chief city club co commercial communications company corporate country
   credit currency defence defense deputy design development district economic economics economy education energy environment equity european
   executive federal finance financial first foreign former founding fund general global government group health home human industry
   information interim interior international investment joint junior justice labor labour legal managing market marketing military
   national non-executive oil operating opposition parliamentary party planning police policy portfolio press prime principal product
   programme program project public regional research resources retail sales science second security senior state strategy supreme team
   technical technology trade transport treasury vice`,
);
// "head" and "general" begin and end nothing by themselves in "a head start", "the general public".
const NEVER_ALONE = words("chief executive general officer head chair judge");

/** An office where it stands, without its owner: "Founder and CEO", "deputy foreign minister". */
export interface OfficePhrase extends Span {
  text: string;
  sentence: number;
  kinds: readonly string[];
}

/** As they may stand in a text: asked of every word, hence without a look for an apostrophe. */
const WRITTEN_HEADS: ReadonlySet<string> = new Set([...HEADS].flatMap((head) => [head, `${head}'s`, `${head}'`]));

/** All phrases that name an office, in text order. Capitals do not matter. */
export function findOfficePhrases(sentence: Sentence): OfficePhrase[] {
  const found: OfficePhrase[] = [];
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    if (!WRITTEN_HEADS.has((tokens[i] as Token).normal)) continue;
    const first = firstOfRun(tokens, i);
    const last = lastOfRun(tokens, i);
    i = last;
    const phrase = phraseOf(sentence, tokens[first] as Token, tokens[last] as Token);
    if (first < last || !NEVER_ALONE.has(phrase.text.toLowerCase()) || /^ of\b/.test(after(sentence, phrase.end)))
      found.push(phrase);
  }
  return found;
}

function bare(token: Token | undefined): string {
  const normal = token?.normal ?? "";
  if (!normal.includes("'")) return normal;
  return normal.endsWith("'s") ? normal.slice(0, -2) : normal.endsWith("'") ? normal.slice(0, -1) : normal;
}
const after = (sentence: Sentence, end: number): string =>
  sentence.text.slice(end - sentence.start, end - sentence.start + 4);

/** Back over the words before: "deputy foreign minister". */
function firstOfRun(tokens: readonly Token[], i: number): number {
  let first = i;
  while (
    first > 0 &&
    isNext(tokens, first) &&
    (MODIFIERS.has(bare(tokens[first - 1])) || HEADS.has(bare(tokens[first - 1])))
  ) {
    if (isPossessive(tokens[first - 1])) break;
    first--;
  }
  return first;
}

/** On to a second office: "Founder and CEO", "chairman, president and chief executive officer". */
function lastOfRun(tokens: readonly Token[], i: number): number {
  let last = i;
  for (let j = i + 1; j < tokens.length && j - last <= 4; j++) {
    const word = bare(tokens[j]);
    if (isPossessive(tokens[j - 1])) break;
    if (HEADS.has(word)) last = j;
    else if (word !== "and" && word !== "&" && !MODIFIERS.has(word)) break;
    else if (!isNext(tokens, j)) break;
  }
  return last;
}

const isPossessive = (token: Token | undefined): boolean => /'s?$/.test(token?.normal ?? "");
/** Only a blank or a hyphen stands before the token. */
const isNext = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]?.start ?? 0) - (tokens[i - 1]?.end ?? 0) <= 1;

function phraseOf(sentence: Sentence, first: Token, last: Token): OfficePhrase {
  const end = last.start + bare(last).length;
  const text = sentence.text.slice(first.start - sentence.start, end - sentence.start);
  return { start: first.start, end, text, sentence: sentence.index, kinds: officeKinds(text) };
}

const SYNONYMS: Readonly<Record<string, string>> = {
  "chief executive": "ceo",
  "chief executive officer": "ceo",
  "co-ceo": "ceo",
  "chief financial officer": "cfo",
  "finance director": "cfo",
  "finance chief": "cfo",
  "chief operating officer": "coo",
  "chief technology officer": "cto",
  "chief information officer": "cio",
  chairwoman: "chairman",
  chairperson: "chairman",
  chair: "chairman",
  spokeswoman: "spokesman",
  spokesperson: "spokesman",
  "co-founder": "founder",
  cofounder: "founder",
  premier: "prime minister",
  advisor: "adviser",
};
// They say something of the holder, not of the office. "Deputy", "vice" and "former" make another office.
const IDLE = /\b(?:senior|group|global|company|founding|acting|interim) (?=\w)/g;

/** The offices in a phrase in their normal form: "Founder and CEO" → founder, ceo. */
export function officeKinds(phrase: string): string[] {
  return phrase
    .toLowerCase()
    .split(/, | and | & /)
    .map((part) => part.replace(IDLE, ""))
    .map((part) => SYNONYMS[part] ?? part);
}
