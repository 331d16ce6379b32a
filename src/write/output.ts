import { mkdirSync, renameSync, rmSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import { PipelineError } from "../errors.ts";

/** The files of a run, put in place together: a run that dies leaves what stood there before. */
export interface Output {
  /** Appends to a file of the folder, which begins empty. */
  write(file: string, chunk: string): Promise<void>;
  /** Puts every file in its place, in the order of `files`. */
  commit(): Promise<void>;
  /** Takes away what is not in place. Synchronous, so that a signal can ask for it. */
  discard(): void;
}

/** Opens `files` beside their place in `folder`, as `.name.partial`; other files there are left alone. */
export async function openOutput(folder: string, files: readonly string[]): Promise<Output> {
  const partial = (file: string) => join(folder, `.${file}.partial`);
  const discard = () => {
    for (const file of files) rmSync(partial(file), { force: true });
  };
  const waiting = new Map<string, string[]>(files.map((file) => [file, []]));
  const sizes = new Map<string, number>();
  const handles = new Map<string, FileHandle>();

  async function flush(file: string) {
    const chunks = waiting.get(file) ?? [];
    waiting.set(file, []);
    sizes.set(file, 0);
    await handles.get(file)?.appendFile(chunks.join(""));
  }

  try {
    mkdirSync(folder, { recursive: true });
    for (const file of files) handles.set(file, await open(partial(file), "w"));
  } catch (error) {
    throw notWritable(folder, error);
  }
  return {
    async write(file, chunk) {
      waiting.get(file)?.push(chunk);
      const size = (sizes.get(file) ?? 0) + chunk.length;
      sizes.set(file, size);
      if (size < FLUSH_CHARS) return;
      await flush(file).catch((error) => {
        throw notWritable(folder, error);
      });
    },
    async commit() {
      try {
        for (const [file, handle] of handles) {
          await flush(file);
          await handle.close();
        }
        // Synchronous: between the first file in its place and the last no signal is heard.
        for (const file of files) renameSync(partial(file), join(folder, file));
      } catch (error) {
        throw notWritable(folder, error);
      }
    },
    discard() {
      for (const handle of handles.values()) handle.close().catch(() => {});
      discard();
    },
  };
}

const FLUSH_CHARS = 1 << 18;

const notWritable = (folder: string, error: unknown) =>
  new PipelineError(
    "OUTPUT_NOT_WRITABLE",
    `The output folder cannot be written: ${(error as Error).message}. Name another: --out DIR.`,
    folder,
  );
