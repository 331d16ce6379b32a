import { expect, test } from "vitest";
import { findNumerals, readNumber } from "../src/numbers/words.ts";

const whole: [string, string | null][] = [
  ["forty-eight", "48"],
  ["a dozen", "12"],
  ["half a dozen", "6"],
  ["1.2bn", "1200000000"],
  ["25k", "25000"],
  ["half a million", "500000"],
  ["two and a half million", "2500000"],
  ["3 million and a quarter", "3250000"],
  ["one hundred and three quarters", "100.75"],
  ["4 hundred million", "400000000"],
  ["three lakh crore", "3000000000000"],
  ["two hundred and five thousand", "205000"],
  ["nineteen hundred", "1900"],
  ["two-thirds", "0.666666666667"],
  ["three-quarters", "0.75"],
  ["one in five", "0.2"],
  ["one billion and three quarters million", "1000750000"],
  ["two-thirds of a million", "666666.666667"],
  ["three quarters billion", "750000000"],
  ["one hundred and thirty fifths", "26"],
  ["ninety-five hundred fifths", "1900"],
  ["one one hundred and fifth", "0.009523809524"],
  ["a thousandth", "0.001"],
  ["three hundred and two dozens", "324"],
  ["two hundred dozen", "2400"],
  ["3 dz", "36"],
  ["- 1 4/5", "-1.8"],
  ["2½", "2.5"],
  ["1,234.5", "1234.5"],
  ["1.234,5", "1234.5"],
  ["12,34,567.89", "1234567.89"],
  ["1 234 567", "1234567"],
  ["nine point nought four", "9.04"],
  ["minus five", "-5"],
  ["-1.30", "-1.3"],
  ["12345678901234567890", "12345678901234567890"],
  ["0.1", "0.1"],
  ["second", null],
  ["thousands", null],
  ["five six", null],
  ["million", null],
];
for (const [text, value] of whole) {
  test(`${text} → ${value ?? "no one number"}`, () => expect(readNumber(text)).toBe(value));
}

const parts: [string, string[]][] = [
  ["between one thousand and five thousand", ["1000", "5000"]],
  ["one thousand and five thousand", ["1000", "5000"]],
  ["the twenty-first of eleven", ["21", "11"]],
  ["four-, five- and six-cylinder", ["4", "5", "6"]],
  ["tens of thousands", ["10000"]],
  ["for three quarters", ["3"]],
  ["280 million first bonds", ["280000000", "1"]],
  ["one hundred first-time buyers", ["100", "1"]],
  ["- 20 people", ["20"]],
  ["- 20 degrees", ["-20"]],
  ["80 - 20 degrees", ["80", "20"]],
  ["a thousandth customer", ["1000"]],
];
for (const [text, values] of parts) {
  test(`${text} → ${values.join(", ")}`, () => expect(findNumerals(text).map((n) => n.value)).toEqual(values));
}
