import type { NumberMention } from "../../numbers/mention.ts";
import type { Clause } from "../clause.ts";
import { moveOf } from "../moves.ts";
import type { Frame } from "./frame.ts";

/** "owns 30 percent of", "38 percent of sales", "27 percent disagreed": a part of a whole. */
export function share(
  number: NumberMention,
  left: string,
  start: string,
  right: string,
  isSubject: boolean,
): Frame | undefined {
  if (number.kind !== "percent" && number.kind !== "fraction") return undefined;
  if (/^\)/.test(right) && PART_ASIDE.test(left)) return { rule: "facts/share-aside", kind: "share", role: "own" };
  if (/^[- ](?:\w+-)?(?:owned|held|controlled)\b/.test(right))
    return { rule: "facts/share-owned", kind: "share", role: "own" };
  if (isShareVerb(start)) return { rule: "facts/share-verb", kind: "share", role: "own" };
  if (
    /\b(?:stake|holding|shareholding|stakes)(?: in [^,;]{1,40})? (?:to|of|at|from|by)$/.test(start) ||
    (/^,? of (?:its|their|the|all|outstanding)\b/.test(right) && /,? or(?: about)?$/.test(start))
  )
    return { rule: "facts/share-noun", kind: "share", role: /\bfrom$/.test(start) ? "origin" : "own" };
  if (/\bshare of$/.test(start) || /^ (?:share|stake)\b/.test(right))
    return { rule: "facts/share-noun", kind: "share", role: "own" };
  if (/^ of\b/.test(right) && !/\b(?:to|from|at)$/.test(start))
    return {
      rule: "facts/share-of",
      kind: "share",
      role: /\b(?:compared with|against|from)$/.test(start) ? "contrast" : "own",
    };
  if (/^ of\b/.test(right))
    return { rule: "facts/share-of", kind: "share", role: /\bfrom$/.test(start) ? "origin" : "own" };
  if (number.kind === "fraction" && !/^ (?:point|percentage)/.test(right))
    return { rule: "facts/share-of", kind: "share", role: "own" };
  if (
    isSubject &&
    /(?:^|[,;“"] ?|\b(?:and|while|but|some|only|about|just|that|another|and another|further))$/.test(left)
  )
    return { rule: "facts/share-who", kind: "share", role: "own" };
  return undefined;
}

/** "31,844 tons (22.4 percent)": what part of all that is. */
const PART_ASIDE = /\d(?: ?(?:million|billion|thousand))?(?: (?!percent|per cent|points?\b)[\p{L}.-]+){1,3} \($/u;

const SHARE_VERB =
  /\b(?:account(?:s|ed|ing)? for|ma(?:de|ke|kes|king) up|represent(?:s|ed|ing)?|compris(?:e|es|ed|ing)|constitut(?:e|es|ed)|(?:eats?|ate|eating|t[ao]kes?|took|taking|swallow(?:s|ed|ing)?|soak(?:s|ed)?) up)$/;

/** "accounted for | 5 percent". */
export const isShareVerb = (start: string): boolean => SHARE_VERB.test(start.slice(-24));

/** "27 percent | disagreed": the verb right behind is said of those; a move is said of the measure. */
export function isSaidOf(number: NumberMention, { verbs }: Clause): boolean {
  const [first] = verbs;
  return first !== undefined && first.start === number.end + 1 && moveOf(verbs.at(-1)?.normal ?? "") === undefined;
}
