import { type Chain, join } from "./chain.ts";

/** Joins an acronym to the name whose initials it is: "ECB" to "European Central Bank", "U.S." to "United States". */
export function joinAcronyms(chains: readonly Chain[]): void {
  const byInitials = new Map<string, Chain>();
  for (const chain of chains) {
    if (chain.names.length === 0 || chain.type === "person") continue;
    for (const initials of initialsOf(chain.key)) if (!byInitials.has(initials)) byInitials.set(initials, chain);
  }
  for (const chain of chains) {
    if (chain.names.length === 0 || !isAcronym(chain)) continue;
    const full = byInitials.get(chain.key);
    if (full !== undefined && full !== chain) join(chain, full, "acronym");
  }
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
