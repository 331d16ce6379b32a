#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError } from "commander";
import { PipelineError } from "./errors.ts";
import { type Progress, run } from "./run/run.ts";
import { progressText, summaryText } from "./run/summary.ts";

interface Options {
  out: string;
  workers?: number;
  limit?: number;
  maxRejects?: number;
  excel: boolean;
  raw: boolean;
  quiet: boolean;
}

const EXIT = { done: 0, failed: 1, usage: 2, tooManyRejects: 3 };

const EXAMPLES = `
Examples:
  clipsheet input                          every article under input/, tables in output/
  clipsheet news/*.txt.gz --out tables     some files, tables in tables/
  clipsheet archive.jsonl --workers 4      JSON Lines: an article a line
  cat feed.jsonl | clipsheet - --quiet     JSON Lines on standard input

Exit codes: 0 done · 1 the run could not be completed · 2 wrong arguments or no input · 3 more rejects than --max-rejects`;

const command = new Command("clipsheet")
  .description(
    "Turns news articles into tables: dates, quantities, names, and the statements with numbers between them.",
  )
  .argument("<input...>", "files, folders or globs of text, HTML, JSON or WARC, gzipped or not; - is standard input")
  .option("--out <dir>", "folder for the tables", "output")
  .option("--excel", "CSV for spreadsheets: byte order mark, \\r\\n, cells cut at 32,767 characters", false)
  .option("--raw", "leave text as it is where a spreadsheet would run it as a formula", false)
  .option("--workers <n>", "threads for runs that are worth them (default: one a core)", countFrom(1))
  .option("--limit <n>", "read the first n records only", countFrom(1))
  .option("--max-rejects <n>", "exit with 3 when more than n records are rejected", countFrom(0))
  .option("--quiet", "print errors only", false)
  .addHelpText("after", EXAMPLES)
  .exitOverride();

// At once: threads and an open standard input would hold an interrupted run.
process.exit(await main());

async function main(): Promise<number> {
  try {
    command.parse();
    return await convert(command.args, command.opts<Options>());
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    if (!(error instanceof PipelineError)) throw error;
    process.stderr.write(`clipsheet: ${error.message} [${error.code}]\n`);
    return error.code === "INPUT_NOT_FOUND" ? EXIT.usage : EXIT.failed;
  }
}

async function convert(inputs: string[], { quiet, maxRejects, ...options }: Options): Promise<number> {
  const interrupt = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => interrupt.abort());
  const onProgress = quiet || !process.stderr.isTTY ? undefined : progressLine();
  const report = await run({ inputs, ...options }, { onProgress, signal: interrupt.signal });
  if (!quiet) process.stderr.write(`${process.stderr.isTTY ? CLEAR_LINE : ""}${summaryText(report)}`);
  return maxRejects !== undefined && report.rejects > maxRejects ? EXIT.tooManyRejects : EXIT.done;
}

const CLEAR_LINE = "\r\x1b[K";

/** Draws over one line, ten times a second: too little to ask a package for. */
function progressLine(): (progress: Progress) => void {
  const began = performance.now();
  let drawn = began;
  return (progress) => {
    const now = performance.now();
    if (now - drawn < 100) return;
    drawn = now;
    process.stderr.write(`${CLEAR_LINE}${progressText(progress, (now - began) / 1000)}`);
  };
}

function countFrom(least: number): (text: string) => number {
  return (text) => {
    if (!/^\d{1,9}$/.test(text) || Number(text) < least) {
      throw new InvalidArgumentError(`A whole number from ${least} is needed.`);
    }
    return Number(text);
  };
}
