import type { Token } from "./token.ts";

const MOST_KNOWN = 20_000;

/**
 * Tests of single words, up to 31 of them, asked of all the words of a sentence at once: bit `i` of the answer says that one of
 * them passes test `i`. News uses few words: what each of them passes is remembered.
 */
export function wordTests(tests: readonly RegExp[]): (tokens: readonly Token[]) => number {
  const known = new Map<string, number>();

  function passedBy(word: string): number {
    let bits = known.get(word);
    if (bits === undefined) {
      bits = tests.reduce((sum, test, i) => (test.test(word) ? sum | (1 << i) : sum), 0);
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(word, bits);
    }
    return bits;
  }

  return (tokens) => {
    let passed = 0;
    for (const { text } of tokens) passed |= passedBy(text);
    return passed;
  };
}
