import Big from "big.js";

// A constructor of our own, so that a fraction's twelve places are this layer's matter alone.
const Decimal = Big();
Decimal.DP = 12;

/** A plain decimal: `23160000`, `-1.3`, `0.666666666667`. No digit of what was written is ever lost. */
export const plus = (a: string, b: string): string => new Decimal(a).plus(b).toFixed();
export const times = (a: string, b: string): string => new Decimal(a).times(b).toFixed();
/** Rounded to twelve places. */
export const over = (a: string, b: string): string => new Decimal(a).div(b).toFixed();
export const compare = (a: string, b: string): number => new Decimal(a).cmp(b);
/** `2.2` and 9 → `2200000000`. */
export const shift = (a: string, power: number): string =>
  times(a, power < 0 ? over("1", `1e${-power}`) : `1e${power}`);
export const raise = (a: string, power: number): string => new Decimal(a).pow(power).toFixed();
export const negate = (a: string): string => new Decimal(a).times(-1).toFixed();
/** Digits without separators → the same without leading zeros or an empty fraction: `007.50` → `7.5`. */
export const plain = (digits: string): string => new Decimal(digits).toFixed();

/** As the tables hold it: at most 26 digits before the point and 12 after it (DECIMAL(38, 12)); null when it is larger. */
export function tabular(a: string): string | null {
  if (!/\.\d{13}/.test(a) && a.length <= 26) return a;
  const rounded = new Decimal(a).round(12).toFixed();
  return /^-?\d{1,26}(?:\.|$)/.test(rounded) ? rounded : null;
}
