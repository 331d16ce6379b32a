import { expect, test } from "vitest";
import { decode } from "../../src/read/decode.ts";
import { repairMojibake } from "../../src/read/mojibake.ts";

const bytes = (...values: number[]) => Uint8Array.from(values);
const latin = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));

test.each([
  ["UTF-8", new TextEncoder().encode("Tromsø"), undefined, "Tromsø", false],
  ["UTF-8 with its mark", new TextEncoder().encode("\ufeffTromsø"), undefined, "Tromsø", false],
  ["UTF-8 that is declared something else", new TextEncoder().encode("Tromsø"), "iso-8859-1", "Tromsø", false],
  ["UTF-16 LE", bytes(0xff, 0xfe, 0x54, 0, 0xf8, 0), undefined, "Tø", false],
  ["UTF-16 BE", bytes(0xfe, 0xff, 0, 0x54, 0, 0xf8), undefined, "Tø", false],
  ["a declared charset", bytes(0xc4, 0xe3), "gb2312", "你", false],
  ["Latin-1, which means windows-1252", latin("Troms\xf8 \x93\x85\x94"), "ISO-8859-1", "Tromsø “…”", false],
  ["nothing declared", latin("Troms\xf8 \x80 5"), undefined, "Tromsø € 5", true],
  ["an unknown charset", latin("Troms\xf8"), "klingon-1", "Tromsø", true],
  ["a wrong UTF-8", latin("Troms\xf8"), "utf-8", "Tromsø", true],
])("%s", (_, content, declared, text, isFallback) => expect(decode(content, declared)).toEqual({ text, isFallback }));

/** UTF-8 read in a charset that it is not in. */
const misread = (text: string, charset: "windows-1252" | "windows-1250"): string =>
  charset === "windows-1250"
    ? new TextDecoder(charset).decode(new TextEncoder().encode(text))
    : decode(new Uint8Array([...new TextEncoder().encode(text), 0xff])).text.slice(0, -1);

test.each([
  ["windows-1252", "It’s in Tromsø — “now”, à la carte"],
  ["windows-1250", "São Tomé"],
] as const)("text misread as %s is mended", (charset, text) => {
  expect(misread(text, charset)).not.toBe(text);
  expect(repairMojibake(misread(text, charset))).toBe(text);
});

test("what does not turn back as a whole stays", () => {
  const mixed = `${misread("It’s", "windows-1252")} and it’s`;
  expect(repairMojibake(mixed)).toBe(mixed);
});
