import type { Sentence, Token } from "../text/token.ts";
import type { Gender } from "./gender.ts";

const PRONOUNS = new Map(
  (
    [
      ["m", "he him his himself"],
      ["f", "she her hers herself"],
      [undefined, "it its itself"],
    ] as const
  ).flatMap(([gender, words]) => words.split(" ").map((word): [string, Pronoun] => [word, { word, gender }])),
);

/** A pronoun of the third person singular; its gender, none for a thing's. */
export interface Pronoun {
  word: string;
  gender: Gender | undefined;
}

/** The pronoun that a token is, without what is drawn to it: "he's", "it'll". */
export function pronounOf(token: Token): Pronoun | undefined {
  const apostrophe = token.normal.indexOf("'");
  const word = apostrophe < 0 ? token.normal : token.normal.slice(0, apostrophe);
  return PRONOUNS.get(word);
}

// "It is clear that", "it was said that", "it remains to be seen", "it took two years", "it is raining".
const EMPTY_AFTER =
  /^(?:['’]s| (?:is|was|will be|would be|would have|could have|will have been|has been|had been|may be|might be|could be|can be|seems|seemed|appears|appeared|remains|remained|takes|took|will take|looks|looked|turns out|turned out|comes|came|happens|happened|makes sense|follows|depends|matters|rained|snowed))\b/;
// What may follow "it is" when it stands for somebody who does something.
const DOES_SOMETHING =
  /^(?:['’]s| is| was| has been| had been) (?:also |now |still |currently |already |not )?(?:\w+ing (?!that)|in talks|on track|set to|due to|expected to|able to|ready to|committed|confident|up |down |the (?:largest|biggest|second|third|only|world))/;

/** "it" that stands for nothing. "Its" always stands for something. */
export function isEmptyIt(sentence: Sentence, token: Token, pronoun: Pronoun): boolean {
  if (pronoun.word !== "it") return false;
  const from = token.start + 2 - sentence.start;
  const after = sentence.text.slice(from, from + 40);
  return EMPTY_AFTER.test(after) && !DOES_SOMETHING.test(after);
}
