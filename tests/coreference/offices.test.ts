import { describe, expect, test } from "vitest";
import { resolveEntities } from "../../src/entities/coreference.ts";
import { officeKinds } from "../../src/entities/offices.ts";
import { prepare } from "./marked.ts";

/** Each person with role and what it is of. */
function offices(marked: string): string[] {
  const { article, sentences, names } = prepare(marked);
  return resolveEntities(article, sentences, names)
    .filter(({ type }) => type === "person")
    .map(({ name, role, affiliation }) => `${name}: ${role ?? "-"} of ${affiliation?.name ?? "-"}`);
}

describe("offices", () => {
  const cases: [string, string[]][] = [
    ["[Acme]o1’s Founder and CEO, [Ann Lee]p2, spoke.", ["Ann Lee: Founder and CEO of Acme"]],
    ["[Acme]o1 CEO [Ann Lee]p2 spoke.", ["Ann Lee: CEO of Acme"]],
    ["[Ann Lee]p2, chief economist at [Acme Bank]o1, spoke.", ["Ann Lee: chief economist of Acme Bank"]],
    ["[Ann Lee]p2, 46, [Acme]o1's finance director, left.", ["Ann Lee: finance director of Acme"]],
    ["[Ann Lee]p2 is head of research at [Acme]o1.", ["Ann Lee: head of research of Acme"]],
    ['"No," said [Bank of Arden]o1 governor [Ann Lee]p2.', ["Ann Lee: governor of Bank of Arden"]],
    ["The president of [Acme]o1, [Ann Lee]p2, left.", ["Ann Lee: president of Acme"]],
    [
      "President [Ann Lee]p2 met [Bo Park]p3, the [Acme]o1 chairman.",
      ["Ann Lee: President of -", "Bo Park: chairman of Acme"],
    ],
    ["[Acme]o1 sold 9 cars. Its chairman, [Ann Lee]p2, left.", ["Ann Lee: chairman of Acme"]],
    ["[Acme]o1 sold 9 cars. Chief executive [Ann Lee]p2 left.", ["Ann Lee: Chief executive of Acme"]],
    ["[Ann Lee]p2 lost her head. The general public heard [Bo Park]p3.", ["Ann Lee: - of -", "Bo Park: - of -"]],
  ];
  for (const [marked, expected] of cases) test(marked, () => expect(offices(marked)).toEqual(expected));
});

describe("kinds of office", () => {
  const cases: [string, string[]][] = [
    ["Founder and CEO", ["founder", "ceo"]],
    ["chairman, president and chief executive officer", ["chairman", "president", "ceo"]],
    ["senior vice president", ["vice president"]],
    ["acting premier", ["prime minister"]],
    ["deputy governor", ["deputy governor"]],
  ];
  for (const [phrase, kinds] of cases) test(phrase, () => expect(officeKinds(phrase)).toEqual(kinds));
});
