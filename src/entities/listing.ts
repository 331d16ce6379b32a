import type { Candidate } from "./spans/candidates.ts";

/** "A, B and C", "A and B": names of one kind, mostly. A comma alone also stands before an explanation. */
const AND = /^,? (?:and|or) $/;
const COMMA = ", ";

/** Pairs of a known and an unknown name that stand next to each other in a list, spreading both ways. */
export function linksIn(
  candidates: readonly Candidate[],
  isKnown: (key: string) => boolean,
): [known: string, unknown: string][] {
  const sources = new Map<string, string>();
  const spread = (from: Candidate, to: Candidate): void => {
    const source = isKnown(from.key) ? from.key : sources.get(from.key);
    if (source !== undefined && !isKnown(to.key) && !sources.has(to.key)) sources.set(to.key, source);
  };
  const links = listLinks(candidates);
  for (const i of links) spread(candidates[i] as Candidate, candidates[i + 1] as Candidate);
  for (const i of links.toReversed()) spread(candidates[i + 1] as Candidate, candidates[i] as Candidate);
  return [...sources].map(([unknown, known]) => [known, unknown]);
}

/** Each `i` where the candidates `i` and `i + 1` are items of one list. */
function listLinks(candidates: readonly Candidate[]): number[] {
  const gaps = candidates.map((it, i) => gapAfter(it, candidates[i + 1]));
  return gaps.flatMap((gap, i) => {
    if (isOwner(candidates[i + 1])) return []; // "the Zed 5 and Acme's Zephyr"
    const isSeries = gap === COMMA && [gaps[i - 1], gaps[i + 1]].some((it) => it === COMMA || AND.test(it ?? ""));
    return AND.test(gap) || isSeries ? [i] : [];
  });
}

const isOwner = (it: Candidate | undefined): boolean => it?.words[it.last]?.possessive === true;

function gapAfter({ sentence, end }: Candidate, next: Candidate | undefined): string {
  if (next?.sentence !== sentence || next.start - end > 8) return "";
  return sentence.text.slice(end - sentence.start, next.start - sentence.start);
}
