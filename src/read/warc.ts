/**
 * Web archives (ISO 28500, WARC/1.0 and 1.1), one record held at a time. A reader of its own, because warcio.js ends
 * quietly where an archive is cut off, and hands out the last record's part as if it were the whole.
 */
import { ByteReader } from "./byte-reader.ts";
import { type HttpResponse, readHeaders, readHttp } from "./http.ts";
import { excerpt, type Fault, type RawRecord, type Reject } from "./record.ts";

/** The pages of a web archive (decompressed bytes), each numbered by its record's position in the archive. */
export async function* warcRecords(
  stream: AsyncIterable<Uint8Array>,
  { source, maxRecordBytes }: { source: string; maxRecordBytes: number },
): AsyncGenerator<RawRecord | Reject> {
  const reader = new ByteReader(stream);
  try {
    for (let record = 1; ; record++) {
      const found = await readRecord(reader, maxRecordBytes);
      if (found === "end") return;
      if (found !== undefined) yield { source, record, ...found };
      if (found === FAULTS.cut || found === FAULTS.damaged) return;
      // Two line breaks end a record; an archive that stops within them was cut off too.
      if ((await reader.skip(RECORD_END.length)) < RECORD_END.length) {
        yield { source, record: record + 1, ...FAULTS.cut };
        return;
      }
    }
  } finally {
    await reader.close();
  }
}

async function readRecord(reader: ByteReader, limit: number): Promise<Page | Fault | "end" | undefined> {
  const head = await readHead(reader);
  if (head === "end") return head;
  return typeof head === "string" ? FAULTS[head] : readBlock(reader, head, limit);
}

const RECORD_END = "\r\n\r\n";

const FAULTS = {
  cut: {
    code: "TRUNCATED_ARCHIVE",
    message: "The archive ends in the middle of a record; those before it were read. Fetch the file again.",
  },
  damaged: {
    code: "DAMAGED_ARCHIVE",
    message: "There is no WARC record where one should begin; those before it were read. Fetch the file again.",
  },
} satisfies Record<string, Fault>;

/** A record's named fields, in lower case, and the length of what follows them in bytes. */
interface Head {
  fields: ReadonlyMap<string, string>;
  length: number;
}

const MAX_HEAD_BYTES = 1 << 18;
const FIRST_LINE = /^WARC\/\d\.\d\r\n/;

async function readHead(reader: ByteReader): Promise<Head | "end" | "cut" | "damaged"> {
  const head = utf8.decode(await reader.upTo(HEAD_END, MAX_HEAD_BYTES));
  if (head === "") return "end";
  if (!head.endsWith(HEAD_END)) return FIRST_LINE.test(head) || "WARC/1.0\r\n".startsWith(head) ? "cut" : "damaged";
  const fields = readHeaders(head.split("\r\n").slice(1));
  const length = /^\d{1,15}$/.exec(fields.get("content-length") ?? "")?.[0];
  return length === undefined || !FIRST_LINE.test(head) ? "damaged" : { fields, length: Number(length) };
}

const HEAD_END = "\r\n\r\n";

/** WARC fields are in UTF-8. */
const utf8 = new TextDecoder();

type Page = Omit<RawRecord, "source" | "record">;

/** The block's page, what keeps it from being read, or nothing when it holds no page. */
async function readBlock(reader: ByteReader, head: Head, limit: number): Promise<Page | Fault | undefined> {
  const { fields, length } = head;
  const type = fields.get("warc-type")?.toLowerCase() ?? "";
  if (!PAGE_TYPES.has(type) || length > limit) {
    if ((await reader.skip(length)) < length) return FAULTS.cut;
    return PAGE_TYPES.has(type) && !isOtherMedia(fields.get("content-type")) ? tooLarge(fields, limit) : undefined;
  }
  const block = await reader.take(length);
  if (block.length < length) return FAULTS.cut;
  const mediaType = fields.get("content-type") ?? "";
  if (/^application\/http/i.test(mediaType) || type === "response") return fromHttp(block, fields, limit);
  return isOtherMedia(mediaType) ? undefined : toPage(block, mediaType, fields);
}

/** `conversion`: the text of a page, as Common Crawl's WET files have it. */
const PAGE_TYPES = new Set(["response", "resource", "conversion"]);

function fromHttp(block: Uint8Array, fields: Head["fields"], limit: number): Page | Fault | undefined {
  let response: HttpResponse | undefined;
  try {
    response = readHttp(block, limit);
  } catch {
    return tooLarge(fields, limit);
  }
  const mediaType = response?.headers.get("content-type") ?? "";
  if (response === undefined || isOtherMedia(mediaType) || isRedirect(response) || response.body.length === 0)
    return undefined;
  if (response.status >= 400) return refused(response.status, fields);
  return toPage(response.body, mediaType, fields);
}

const isRedirect = ({ status }: HttpResponse): boolean => (status >= 300 && status < 400) || status < 200;

/** Neither a page nor plain text; when nothing is said it may be one. */
const isOtherMedia = (mediaType = ""): boolean =>
  mediaType !== "" && !/^\s*(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|http))\b/i.test(mediaType);

function toPage(body: Uint8Array, mediaType: string, fields: Head["fields"]): Page {
  return {
    format: "warc",
    content: body.slice(),
    mediaType: /^\s*text\/plain/i.test(mediaType) ? "text/plain" : "text/html",
    url: fields.get("warc-target-uri")?.replace(/^<(.*)>$/, "$1"),
    date: fields.get("warc-date"),
    charset: /charset\s*=\s*["']?([\w:.-]{2,40})/i.exec(mediaType)?.[1],
  };
}

const tooLarge = (fields: Head["fields"], limit: number): Fault => ({
  code: "RECORD_TOO_LARGE",
  message: `The page is larger than ${Math.floor(limit / 1024 / 1024)} MB. Give its text.`,
  excerpt: addressOf(fields),
});

const refused = (status: number, fields: Head["fields"]): Fault => ({
  code: "HTTP_ERROR",
  message: `The server answered ${status}: the archive holds its error page, not the article. Crawl the address again.`,
  excerpt: addressOf(fields),
});

const addressOf = (fields: Head["fields"]): string => excerpt(fields.get("warc-target-uri") ?? "");
