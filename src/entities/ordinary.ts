import { entriesOfKey } from "./lexicon.ts";

/** Closed-class words: no name begins or ends with one, and most sentences begin with one. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `the a an this that these those some any each every no all both many most several few such another other others more less much either neither none
   he she it they we you i his her its their our your my mine him them us me who whom whose which what when where why how himself herself itself themselves
   and or but nor so yet if because although though while whilst since until unless after before as than whether once lest
   in on at by for from of to with without within into onto over under about against among amid between during through throughout across behind below
   beneath beyond near off out up down toward towards upon via per despite except besides above around along
   is are was were be been being am has have had having do does did will would shall should can could may might must not don't
   there here then now also only just even still again however moreover meanwhile nevertheless otherwise thus hence indeed instead perhaps maybe yes
   one two three four five six seven eight nine ten eleven twelve twenty thirty hundred thousand million billion first second third last next
   everyone someone anyone nobody everything something nothing anything something ever never always often sometimes already soon later earlier today tomorrow yesterday tonight
   let let's according added asked said including excluding`.split(/\s+/),
);

export const isFunctionWord = (key: string): boolean => FUNCTION_WORDS.has(key);

/** Whether a word in a text is a closed-class one: neither "A." of "John A. Roe" nor the "US" that is no pronoun. */
export const isSmallWord = ({ key, text }: { key: string; text: string }): boolean =>
  FUNCTION_WORDS.has(key) && !/^\p{Lu}\.$/u.test(text) && !(text.length > 1 && text === text.toUpperCase());

/** Forms that no ending explains, and exclamations: the list of words has lemmas only. */
const IRREGULAR: ReadonlySet<string> = new Set(
  `got gotten went gone made took taken gave given saw seen came knew known thought found left kept held told brought bought built sent lost met ran sold won wrote written began begun fell fallen rose risen grew grown drew drawn led paid spent
   stood understood spoke spoken broke broken chose chosen drove driven flew flown caught taught fought sought sat shot shook slept stole stuck struck swore tore threw thrown wore worn woke hung hid bit blew fed felt dealt dug
   heard laid lay lent lit meant rode rang sang sank spun sprang swam swept swung wept wound children men women people feet teeth mice geese wives lives leaves halves
   oh hey wow hello hi ah ha ok okay yep nope yeah please thanks sorry welcome plus`.split(/\s+/),
);

/** How ordinary a word is, in any inflection: 0 to 3 as the list of words counts it, `undefined` where it is no ordinary word. */
export function ordinariness(key: string): number | undefined {
  if (FUNCTION_WORDS.has(key)) return 3;
  const plain = /^[a-z]+(?='[a-z]{1,2}$)/.exec(key)?.[0] ?? key; // "we'll"
  if (plain !== key) return ordinariness(plain);
  if (IRREGULAR.has(key)) return 2;
  let most: number | undefined;
  for (const form of formsOf(key)) {
    const word = entriesOfKey(form).find(({ type }) => type === "word")?.word;
    if (word !== undefined) most = Math.max(most ?? 0, Number(word.at(-1)));
  }
  if (most === undefined && key.includes("-")) return hyphenated(key);
  return most;
}

/** "policymakers", "pretax": two ordinary words in one, or one with a prefix. Surnames and places are made so too: only a hint. */
export function isCompound(key: string): boolean {
  if (!/^[a-z]{6,20}$/.test(key)) return false;
  for (let i = 3; i <= key.length - 3; i++) {
    const head = key.slice(0, i);
    if (!PREFIXES.has(head) && (ordinariness(head) ?? 0) < 1) continue;
    if ((ordinariness(key.slice(i)) ?? 0) > 0) return true;
  }
  return false;
}
const PREFIXES: ReadonlySet<string> = new Set(
  "pre non anti multi inter over under semi super ultra micro macro".split(" "),
);

/** "Pre-tax", "Long-dated", "Multi-layer": ordinary words behind a hyphen, whatever they are. */
export const isPrefixed = (key: string): boolean =>
  /^(?:pre|post|non|mid|semi|multi|long|short|high|low|full|half|double|single)-\p{Ll}{3,}$/u.test(key);

export const isOrdinary = (key: string): boolean => ordinariness(key) !== undefined;

/** "one-year", "cross-border": ordinary where every part is. */
function hyphenated(key: string): number | undefined {
  const parts = key.split("-").map((part) => (/^\d+$/.test(part) ? 3 : ordinariness(part)));
  return parts.every((part) => part !== undefined) ? Math.min(...(parts as number[])) : undefined;
}

/** Lemmas that a form may be of. */
function formsOf(key: string): string[] {
  const forms = [key];
  const endings: [string, string[]][] = [
    ["ies", ["y"]],
    ["es", ["", "e"]],
    ["s", [""]],
    ["ied", ["y"]],
    ["ed", ["", "e"]],
    ["ing", ["", "e"]],
    ["er", ["", "e"]],
    ["est", ["", "e"]],
    ["ly", [""]],
    ["men", ["man"]],
  ];
  for (const [ending, replacements] of endings) {
    if (!key.endsWith(ending) || key.length < ending.length + 2) continue;
    const stem = key.slice(0, -ending.length);
    for (const it of replacements) forms.push(stem + it);
    // "stopped", "planning"
    if (/(?:ed|ing|er)$/.test(ending) && stem.at(-1) === stem.at(-2)) forms.push(stem.slice(0, -1));
  }
  return forms;
}
