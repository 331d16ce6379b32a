import { lstat, readdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { PipelineError } from "../errors.ts";

/** A file to read, or standard input. */
export interface InputFile {
  /** Absolute; `-` is standard input. */
  path: string;
  /** Path relative to the deepest folder common to all inputs, POSIX slashes. */
  source: string;
  /** Size on disk, gzipped or not; 0 when it cannot be known. */
  bytes: number;
}

export interface InputOptions {
  /** Folders to pass over although they may lie in an input: the output. */
  except?: readonly string[] | undefined;
}

/**
 * The files that the arguments name: files, folders (walked; links and dot files are passed over), globs, `-`.
 * Each file once, in the order of `source` by code units, whatever the order of the arguments and the locale.
 * @throws PipelineError INPUT_NOT_FOUND for an argument that names nothing.
 */
export async function findInputs(inputs: readonly string[], options: InputOptions = {}): Promise<InputFile[]> {
  const except = new Set((options.except ?? []).map((path) => resolve(path)));
  const files = new Map<string, number>();
  const roots: string[] = [];
  for (const argument of inputs) {
    for (const path of await expand(argument)) {
      roots.push(await addFiles(path, files, except));
    }
  }
  const root = commonFolder(roots.filter((folder) => folder !== STDIN));
  return [...files]
    .map(([path, bytes]) => ({ path, bytes, source: path === STDIN ? STDIN : relative(root, path) }))
    .sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0));
}

export const STDIN = "-";

/** A path that exists is taken literally, brackets and all; only then is it tried as a glob. */
async function expand(argument: string): Promise<string[]> {
  if (argument === STDIN || (await exists(argument))) return [argument];
  const found = isDynamicPattern(argument)
    ? await glob(argument, {
        absolute: true,
        dot: false,
        expandDirectories: false,
        onlyFiles: false,
        followSymbolicLinks: false,
      })
    : [];
  const named: string[] = [];
  for (const path of found) if (!(await lstat(path)).isSymbolicLink()) named.push(path);
  if (named.length > 0) return named;
  throw new PipelineError(
    "INPUT_NOT_FOUND",
    `There is no ${argument}. Name files, folders or globs that exist.`,
    argument,
  );
}

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

/** Adds the file, or the files of the folder, with their sizes; returns the folder that they are named relative to. */
async function addFiles(argument: string, files: Map<string, number>, except: ReadonlySet<string>): Promise<string> {
  if (argument === STDIN) {
    files.set(STDIN, 0);
    return STDIN;
  }
  const path = resolve(argument);
  // A link that is named is followed, as every command does; one that leads nowhere or to itself is passed over.
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) {
    for await (const folder of walk(path, except)) {
      const sizes = await Promise.all(folder.map(sizeOf));
      for (const [i, file] of folder.entries()) files.set(file, sizes[i] as number);
    }
    return path;
  }
  if (found !== undefined) files.set(path, found.size);
  return dirname(path);
}

/** The files of each folder below. A folder that cannot be listed stands for itself: opening it fails, and that is its reject. */
async function* walk(folder: string, except: ReadonlySet<string>): AsyncGenerator<string[]> {
  if (except.has(folder)) return;
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) {
    yield [folder];
    return;
  }
  const visible = entries.filter(({ name }) => !name.startsWith("."));
  yield visible.filter((entry) => entry.isFile()).map(({ name }) => join(folder, name));
  for (const entry of visible) if (entry.isDirectory()) yield* walk(join(folder, entry.name), except);
}

const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );

function commonFolder(folders: readonly string[]): string {
  const [first = "", ...rest] = folders;
  let common = first.split(sep);
  for (const folder of rest) {
    const parts = folder.split(sep);
    const differs = common.findIndex((part, i) => part !== parts[i]);
    if (differs >= 0) common = common.slice(0, differs);
  }
  return common.join(sep);
}

const relative = (root: string, path: string): string =>
  path === root ? basename(path) : path.slice(root.length).split(sep).filter(Boolean).join("/");
