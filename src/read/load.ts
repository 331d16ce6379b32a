import { type Bytes, fileBytes, gunzip, peek, skip, utf16ToUtf8 } from "./bytes.ts";
import { type InputFile, STDIN } from "./inputs.ts";
import { excerpt, type Fault, type RawRecord, type Reject } from "./record.ts";
import { byteOrderMark, isGzip, SNIFFED_BYTES, sniff } from "./sniff.ts";
import { jsonRecords, type Piece, whole } from "./split.ts";
import { warcRecords } from "./warc.ts";

export interface LoadOptions {
  /** What the input `-` reads. */
  stdin?: Bytes | undefined;
  /** A larger record is a reject, and the next one goes on; default 16 MB. */
  maxRecordBytes?: number | undefined;
  /** Told of every chunk read from a file, as it stands on disk: `InputFile.bytes` in sum. */
  onBytes?: ((bytes: number) => void) | undefined;
}

export const MAX_RECORD_BYTES = 16 * 1024 * 1024;

/** Every record of the files, one at a time in their order: what cannot be read is a reject, and the next goes on. */
export async function* loadRecords(
  files: readonly InputFile[],
  options: LoadOptions = {},
): AsyncGenerator<RawRecord | Reject> {
  for (const file of files) yield* loadFile(file, options);
}

async function* loadFile(file: InputFile, options: LoadOptions): AsyncGenerator<RawRecord | Reject> {
  const { source } = file;
  let record = 0;
  try {
    for await (const it of records(open(file, options), source, options.maxRecordBytes ?? MAX_RECORD_BYTES)) {
      record = it.record;
      yield it;
    }
    if (record === 0) yield { source, record: 1, ...EMPTY };
  } catch (error) {
    yield { source, record: record + 1, ...faultOf(error) };
  }
}

const open = ({ path }: InputFile, { stdin, onBytes }: LoadOptions): Bytes =>
  path === STDIN ? (stdin ?? process.stdin) : fileBytes(path, onBytes);

async function* records(bytes: Bytes, source: string, limit: number): AsyncGenerator<RawRecord | Reject> {
  const { head, stream } = await unpack(bytes);
  const sniffed = sniff(head, source);
  const format = source === STDIN && sniffed === "text" ? "json" : sniffed;
  switch (format) {
    case "empty":
      return;
    case "binary":
    case "markup":
      yield { source, record: 1, ...UNREADABLE[format] };
      return;
    case "warc":
      yield* warcRecords(stream, { source, maxRecordBytes: limit });
      return;
    case "json":
      for await (const piece of jsonRecords(stream, head, limit)) yield toRecord(piece, source, format, limit);
      return;
    default:
      yield toRecord(await whole(stream, limit), source, format, limit);
  }
}

/** Unzipped, in UTF-8 where a byte order mark says UTF-16, without the mark; and the first bytes of that. */
async function unpack(bytes: Bytes): Promise<{ head: Uint8Array; stream: Bytes }> {
  let { head, stream } = await peek(bytes, SNIFFED_BYTES);
  if (isGzip(head)) ({ head, stream } = await peek(gunzip(stream), SNIFFED_BYTES));
  const mark = byteOrderMark(head);
  if (mark === undefined) return { head, stream };
  return peek(mark.label === "utf-8" ? skip(stream, mark.length) : utf16ToUtf8(stream, mark.label), SNIFFED_BYTES);
}

function toRecord(piece: Piece, source: string, format: RawRecord["format"], limit: number): RawRecord | Reject {
  const { record, content, head } = piece;
  return content === undefined
    ? { source, record, ...tooLarge(limit), excerpt: head && excerpt(head) }
    : { source, record, format, content };
}

const EMPTY: Fault = { code: "EMPTY_FILE", message: "There is nothing in the file. Delete it, or fetch it again." };

const UNREADABLE = {
  binary: {
    code: "BINARY_FILE",
    message: "The file is neither text, HTML, JSON nor WARC. Convert it, or move it out of the input.",
  },
  markup: { code: "UNKNOWN_MARKUP", message: "The file is XML other than HTML. Convert it to text or JSON." },
};

const tooLarge = (limit: number): Fault => ({
  code: "RECORD_TOO_LARGE",
  message: `The record is larger than ${Math.floor(limit / 1024 / 1024)} MB. Split it into articles, one record each.`,
});

/** What a stream threw: zlib's codes begin with Z_, the file system's are those of errno. */
function faultOf(error: unknown): Fault {
  const { code = "", message } = error as NodeJS.ErrnoException;
  const what = message.split(", ")[0]; // "EACCES: permission denied, open '/home/...'": rejects.csv has the source
  if (!code.startsWith("Z_")) {
    return {
      code: "UNREADABLE_FILE",
      message: `The file cannot be read (${what}). Check its permissions and the disk.`,
    };
  }
  return {
    code: "BROKEN_GZIP",
    message: `The gzip data end too soon or are damaged (${what}). Fetch the file again.`,
  };
}
