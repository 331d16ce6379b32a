export { PipelineError } from "./errors.ts";
export type { Analysis } from "./facts/fact.ts";
export { analyze } from "./pipeline.ts";
export { type Article, type Draft, toArticle } from "./read/article.ts";
export { toRows } from "./records/rows.ts";
export { tables } from "./records/schemas.ts";
export { type Progress, type Report, type RunHooks, type RunOptions, run } from "./run/run.ts";
