import type { CsvOptions } from "./csv.ts";
export const dataPackage = (_: CsvOptions): object => ({});
export const jsonSchema = (): object => ({});
export const sqlSchema = (): string => "";
