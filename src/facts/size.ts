/** Whether two decimal values lie within a factor of each other: what one is set against, or lends its unit to, is of its size. */
export function isAlikeInSize(a: string, b: string, factor: number): boolean {
  const ratio = Math.abs(Number(a) / Number(b));
  return ratio > 1 / factor && ratio < factor;
}
