import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { makeJsonLines } from "./articles.mjs";
import { table } from "./table.mjs";

const BYTES = Number(process.env.CLIPSHEET_BENCH_BYTES ?? 1e9);
const LIMIT_MB = 512;

/** One JSON Lines file of 1 GB through the command; the memory that the system gives the process, sampled as it goes. */
export async function measureGigabyte(command, folder) {
  const file = join(folder, "gigabyte.jsonl");
  await makeFile(file);
  console.log(`${(statSync(file).size / 1e9).toFixed(2)} GB of JSON Lines`);
  const began = performance.now();
  const child = spawn(process.execPath, [command, file, "--out", join(folder, "out"), "--quiet"], { stdio: "inherit" });
  const samples = [];
  const timer = setInterval(() => {
    const megabytes = residentMegabytes(child.pid);
    if (megabytes > 0) samples.push({ at: performance.now() - began, megabytes });
  }, 200);
  const [status] = await once(child, "exit");
  clearInterval(timer);
  if (status !== 0) throw new Error(`the command ended with ${status}`);
  const half = (performance.now() - began) / 2;
  const [first, second] = [samples.filter(({ at }) => at < half), samples.filter(({ at }) => at >= half)];
  const peak = (list) => Math.max(...list.map(({ megabytes }) => megabytes));
  const mean = (list) => list.reduce((sum, { megabytes }) => sum + megabytes, 0) / list.length;
  const row = (name, list) => [name, peak(list).toFixed(0), mean(list).toFixed(0)];
  console.log(table([["resident memory, MB", "peak", "mean"], row("first half", first), row("second half", second)]));
  const { seconds, articles, articles_per_second, megabytes_per_second } = report(join(folder, "out"));
  console.log(`${articles} articles in ${seconds} s: ${articles_per_second} articles/s, ${megabytes_per_second} MB/s`);
  console.log(peak(samples) <= LIMIT_MB ? `within ${LIMIT_MB} MB` : `MORE than ${LIMIT_MB} MB`);
}

async function makeFile(file) {
  const stream = createWriteStream(file);
  for (let seed = 1, bytes = 0; bytes < BYTES; seed++) {
    const lines = makeJsonLines(400, { seed });
    bytes += Buffer.byteLength(lines);
    if (!stream.write(lines)) await once(stream, "drain");
  }
  stream.end();
  await once(stream, "finish");
}

/** Linux only: elsewhere 0, and nothing is sampled. */
function residentMegabytes(pid) {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Number(kilobytes ?? 0) / 1000;
  } catch {
    return 0;
  }
}

const report = (folder) => JSON.parse(readFileSync(join(folder, "run.json"), "utf8"));
