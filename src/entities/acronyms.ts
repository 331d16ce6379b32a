import { type Chain, join } from "./chain.ts";

/**
 * Joins an acronym to the name whose initials it is: "ECB" to "European Central Bank", "U.S." to "United States"; and to the
 * organization that it stands in brackets behind, whose initials may be those of another language: "Central Statistical Office (GUS)".
 */
export function joinAcronyms(chains: readonly Chain[], text: string): void {
  const byInitials = new Map<string, Chain>();
  const byEnd = new Map<number, Chain>();
  for (const chain of chains) {
    if (chain.names.length === 0 || chain.type === "person") continue;
    for (const initials of initialsOf(chain.key)) if (!byInitials.has(initials)) byInitials.set(initials, chain);
    if (chain.type === "organization") for (const { end } of chain.names) byEnd.set(end, chain);
  }
  for (const chain of chains) {
    if (chain.names.length === 0 || !isAcronym(chain)) continue;
    const full = byInitials.get(chain.key) ?? introducing(chain, byEnd, text);
    if (full !== undefined && full !== chain) join(chain, full, "acronym");
  }
}

function introducing({ type, names }: Chain, byEnd: ReadonlyMap<number, Chain>, text: string): Chain | undefined {
  const [first] = names;
  if (type !== "organization" || first === undefined) return undefined;
  const isBracketed = text.slice(first.start - 2, first.start) === " (" && text[first.end] === ")";
  const full = isBracketed ? byEnd.get(first.start - 2) : undefined;
  return full !== undefined && full.words.length > 1 ? full : undefined;
}

const isAcronym = (chain: Chain): boolean => chain.names.every(({ text }) => /^(?:[A-Z]\.?){2,6}$/.test(text));

const MINOR = /^(?:of|the|and|for|on|in|de|la|du|des|y|e)$/;

/** The initials with and without the small words: "bank of korea" → "bok", "bk". */
function initialsOf(key: string): string[] {
  const words = key.split(/[ -]/).filter((word) => /^[a-z]/.test(word));
  if (words.length < 2) return [];
  const initials = (list: readonly string[]) => list.map((word) => word[0]).join("");
  return [...new Set([initials(words), initials(words.filter((word) => !MINOR.test(word)))])];
}
