import type { NumberMention } from "../../numbers/mention.ts";

/** What is counted: "smartphones" of "23.16 million smartphones". */
export function itemOf(number: NumberMention): string | undefined {
  const words = number.text
    .replace(
      /^(?:[\d.,\s-]|\b(?:million|billion|trillion|thousand|hundred|dozen|of|between|from|and|to|thousands|millions|hundreds|dozens|tens|one|two|three|four|five|six|seven|eight|nine|ten|more|new|another|a|an|the|bn|m|k|some|half)\b)+/i,
      "",
    )
    .trim();
  if (words.length > 1) return words.replace(/ (?:an?|per|each|every) [a-z]+$/, "");
  return number.unit === undefined ? number.item : pluralOf(number.unit);
}

const pluralOf = (noun: string): string =>
  /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`;
