import type { Mention } from "./mention.ts";
import { overlapping, overlaps, type Span, spanLength } from "./span.ts";
import type { Sentence, Token } from "./token.ts";
import { wordTests } from "./word-tests.ts";

export type Groups = Readonly<Record<string, string | undefined>>;

/** What a rule sees beside its named groups. Offsets are into `sentence.text`. */
export interface Match extends Span {
  text: string;
  sentence: Sentence;
  /** The tokens under the match; computed when asked for. */
  tokens(): readonly Token[];
}

/** A pattern and what it reads; `null` is "looks like it, but is not". Flags `g` or `gi`; a repeat is bounded. */
export interface Rule<V> {
  name: string;
  pattern: RegExp;
  read(groups: Groups, match: Match): V | null;
}

/** A sentence as a newspaper prints it, brackets around each mention, then what each must give, in text order. */
export type Example = readonly [sentence: string, ...values: string[]];

/** Rules that share one idea, with their examples. */
export interface Family<V> {
  name: string;
  /** What one of the words of a sentence must hold before the patterns are tried; a hyphen between letters parts words. */
  needs: RegExp;
  rules: readonly Rule<V>[];
  examples: readonly Example[];
}

/** Names a family's value type once; the rest is inferred. */
export const family = <V>(it: Family<V>): Family<V> => it;

/** Words as a pattern, longest first, with their special characters taken literally. */
export function alternation(words: readonly string[]): string {
  const byLength = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${byLength.map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`;
}

/** Finds all mentions of a layer in one sentence, in text order, none overlapping: the longest wins, then the earlier family. */
export function finder<V extends object>(families: readonly Family<V>[]): (sentence: Sentence) => (Mention & V)[] {
  const needed = wordTests(families.map(({ needs }) => needs));
  return (sentence) => {
    const held = needed(sentence.tokens);
    const found: (Mention & V)[] = [];
    families.forEach(({ name, rules }, i) => {
      if ((held & (1 << i)) === 0) return;
      for (const rule of rules) read(rule, `${name}/${rule.name}`, sentence, found);
    });
    return withoutOverlaps(found);
  };
}

function read<V extends object>(rule: Rule<V>, name: string, sentence: Sentence, found: (Mention & V)[]): void {
  const { pattern } = rule;
  pattern.lastIndex = 0;
  for (let m = pattern.exec(sentence.text); m !== null; m = pattern.exec(sentence.text)) {
    const [text] = m;
    if (text === "") {
      pattern.lastIndex++;
      continue;
    }
    const value = rule.read(m.groups ?? {}, matchOf(m.index, text, sentence));
    if (value === null) continue;
    const start = sentence.start + m.index;
    // The value comes last: V8 gives an object that begins with a spread and then grows a hidden class of its own, and whatever
    // reads such mentions pays for it.
    found.push({ start, end: start + text.length, text, sentence: sentence.index, rule: name, ...value });
  }
}

const matchOf = (start: number, text: string, sentence: Sentence): Match => ({
  start,
  end: start + text.length,
  text,
  sentence,
  tokens: () => tokensIn(sentence, { start: sentence.start + start, end: sentence.start + start + text.length }),
});

/** The tokens of a sentence that a span of the article touches. */
export const tokensIn = (sentence: Sentence, span: Span): readonly Token[] => overlapping(sentence.tokens, span);

/** Longest first, then in the order given; what overlaps an accepted one is dropped. Returned in text order. */
function withoutOverlaps<S extends Span>(spans: readonly S[]): S[] {
  const byLength = spans.map((span, order) => ({ span, order }));
  byLength.sort((a, b) => spanLength(b.span) - spanLength(a.span) || a.order - b.order);
  const kept: S[] = [];
  for (const { span } of byLength) if (!kept.some((other) => overlaps(other, span))) kept.push(span);
  return kept.sort((a, b) => a.start - b.start);
}
