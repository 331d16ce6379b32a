import type { Candidate } from "./candidates.ts";

const BETWEEN = /^(?:,| and| or|, and| or|\/| &) ?$/;

/** Pairs of a known and an unknown name that stand next to each other in a list ("Prius, Avalon and Aygo"), spreading both ways. */
export function linksIn(
  candidates: readonly Candidate[],
  isKnown: (key: string) => boolean,
): [known: string, unknown: string][] {
  const links: [string, string][] = [];
  const reached = new Set<string>();
  const spread = (from: Candidate, to: Candidate): void => {
    if (!isListed(from, to) || isKnown(to.key)) return;
    const source = isKnown(from.key) ? from.key : links.find(([, unknown]) => unknown === from.key)?.[0];
    if (source === undefined || reached.has(to.key)) return;
    reached.add(to.key);
    links.push([source, to.key]);
  };
  for (let i = 1; i < candidates.length; i++) spread(candidates[i - 1] as Candidate, candidates[i] as Candidate);
  for (let i = candidates.length - 1; i > 0; i--) spread(candidates[i] as Candidate, candidates[i - 1] as Candidate);
  return links;
}

function isListed(one: Candidate, other: Candidate): boolean {
  if (one.sentence !== other.sentence) return false;
  const [a, b] = one.start < other.start ? [one, other] : [other, one];
  return BETWEEN.test(a.sentence.text.slice(a.end - a.sentence.start, b.start - b.sentence.start));
}
