import { CURRENCY_NAMES } from "../numbers/currencies.ts";
import { ownCurrency } from "../numbers/own-currency.ts";
import { alternation } from "../text/rules.ts";
import type { Question } from "./story.ts";
import { textAfter, textBefore } from "./view.ts";

/** "The peso was quoted at 26.18 to the dollar": a rate of exchange is in the money that one of the other costs, here pesos. */
export function exchangeUnit({ number, view, story }: Pick<Question, "number" | "view" | "story">): string | undefined {
  if (number.kind !== "plain") return undefined;
  const noun = AGAINST.exec(textAfter(view, number.end))?.groups?.noun;
  const counter = noun === undefined ? undefined : nameOf(noun);
  if (counter === undefined) return undefined;
  const named = [...textBefore(view, number.start).matchAll(NOUN)].map(([word]) => nameOf(word));
  const base = named.findLast((name) => name !== undefined && name !== counter);
  if (base === undefined) return undefined;
  return codeOf(strengthOf(base) < strengthOf(counter) ? counter : base, story.text);
}

const NOUNS = new Set([...CURRENCY_NAMES.keys()].filter((name) => !name.includes(" ")));
const NOUN = new RegExp(`\\b(?:${alternation([...NOUNS])}|greenback|sterling)\\b`, "g");
const AGAINST =
  /^ (?:to|per|against|versus)(?: (?:the|one))?(?: (?:us|u\.s\.|japanese|british|swiss))? (?<noun>[a-z]+)\b/;

const SYNONYMS: Readonly<Record<string, string>> = { greenback: "dollar", sterling: "pound" };
/** One name for the word: "dollars" and "greenback" are the dollar. */
function nameOf(word: string): string | undefined {
  const name = SYNONYMS[word] ?? word;
  if (!NOUNS.has(name)) return undefined;
  const one = name.replace(/s$/, "");
  return NOUNS.has(one) ? one : name;
}

// Markets quote the first of a pair in units of the second.
const FIRST = ["pound", "euro", "dollar"];
const strengthOf = (name: string): number => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);

function codeOf(name: string, text: string): string {
  const codes = CURRENCY_NAMES.get(name) ?? [];
  return codes.length === 1 ? (codes[0] as string) : ownCurrency(text, name, name === "dollar" ? undefined : codes);
}
