import type { Token } from "../../text/token.ts";

/** "there's", "they've": a subject and its verb in one token, which the tokenizer leaves whole. */
export function splitContraction(token: Token, next?: Token, after?: Token): readonly [Token, Token] | undefined {
  const m = token.normal.length < 9 && token.normal.includes("'") ? CONTRACTION.exec(token.normal) : null;
  const isHas = m?.groups?.short === "s" && next?.tags.has("PastTense") === true && after?.tags.has("Value") === true;
  const verb = isHas ? "has" : VERBS[m?.groups?.short ?? ""];
  if (m?.groups?.subject === undefined || verb === undefined) return undefined;
  const { subject } = m.groups;
  const at = token.start + subject.length;
  return [
    {
      ...token,
      end: at,
      text: token.text.slice(0, subject.length),
      normal: subject,
      tags: new Set(["Noun", "Pronoun"]),
    },
    {
      ...token,
      start: at,
      text: token.text.slice(subject.length),
      normal: verb,
      tags: new Set(["Verb", verb === "will" || verb === "would" ? "Modal" : "Copula"]),
    },
  ];
}

/** "it's" → "it". */
export const withoutVerb = (normal: string): string =>
  normal.includes("'") ? normal.replace(CONTRACTION, "$<subject>") : normal;

const CONTRACTION = /^(?<subject>it|he|she|they|we|you|i|there|that|who|here)'(?<short>s|re|ve|ll|d|m)$/;

// "'s" before a participle with an amount is "has": "it's sold 5 million".
const VERBS: Record<string, string> = { s: "is", re: "are", ve: "have", ll: "will", d: "would", m: "am" };
