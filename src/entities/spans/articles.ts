import type { Candidate } from "./candidates.ts";

/** "The " right before a name where nothing but the name gives it a capital: "the band The Triffins", "told The Herald". */
export function articleBefore({ words, first }: Candidate): "The " | "" {
  const article = words[first - 1];
  if (article?.text !== "The" || words[first]?.gap !== " ") return "";
  return words[first - 2]?.kind === "lower" && /^,? $/.test(article.gap) ? "The " : "";
}
