/** An HTTP response as an archive keeps it (RFC 9112): status line, headers, and the body as it was sent. */
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { join } from "./bytes.ts";

export interface HttpResponse {
  status: number;
  /** Names in lower case; of a name given twice the first value. */
  headers: ReadonlyMap<string, string>;
  body: Uint8Array;
}

/** @param limit Bytes that a compressed body may unpack to. @throws RangeError when it unpacks to more. */
export function readHttp(block: Uint8Array, limit: number): HttpResponse | undefined {
  const buffer = Buffer.from(block.buffer, block.byteOffset, block.length);
  const [end, gap] = headEnd(buffer);
  const [first = "", ...lines] = buffer.toString("latin1", 0, end).split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(first)?.[1];
  if (status === undefined) return undefined;
  const headers = readHeaders(lines);
  const sent = block.subarray(Math.min(end + gap, block.length));
  const whole = /chunked/i.test(headers.get("transfer-encoding") ?? "") ? (unchunk(sent) ?? sent) : sent;
  return { status: Number(status), headers, body: unpack(whole, headers.get("content-encoding") ?? "", limit) };
}

/** Where the headers end, and the length of the blank line after them. */
function headEnd(buffer: Buffer): [number, number] {
  const crlf = buffer.indexOf("\r\n\r\n");
  const lf = buffer.indexOf("\n\n");
  if (crlf < 0 && lf < 0) return [buffer.length, 0];
  return lf < 0 || (crlf >= 0 && crlf < lf) ? [crlf, 4] : [lf, 2];
}

export function readHeaders(lines: readonly string[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

/** The chunks of a chunked body (RFC 9112, 7.1) put together; undefined when it is none: crawlers undo it and keep the header. */
function unchunk(body: Uint8Array): Uint8Array | undefined {
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.length);
  const parts: Uint8Array[] = [];
  for (let at = 0; at < body.length; ) {
    const lineEnd = buffer.indexOf("\n", at);
    const size = /^([\da-f]{1,8})\s*(?:;.*)?\r?$/i.exec(
      buffer.toString("latin1", at, Math.min(Math.max(lineEnd, at), at + 100)),
    )?.[1];
    if (size === undefined) return parts.length > 0 ? join(parts) : undefined;
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    parts.push(body.subarray(lineEnd + 1, lineEnd + 1 + length));
    at = lineEnd + 1 + length + 2;
  }
  return join(parts);
}

/** The body without its content coding, or as it is where that fails: crawlers undo it and keep the header. */
function unpack(body: Uint8Array, coding: string, maxOutputLength: number): Uint8Array {
  for (const read of DECODERS[coding.trim().toLowerCase()] ?? []) {
    try {
      return read(body, { maxOutputLength });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw new RangeError(coding);
    }
  }
  return body;
}

type Decoder = (body: Uint8Array, options: { maxOutputLength: number }) => Uint8Array;

/** By the names of RFC 9110, 8.4.1; "deflate" is sent with and without the zlib header. */
const DECODERS: Record<string, readonly Decoder[]> = {
  gzip: [gunzipSync],
  "x-gzip": [gunzipSync],
  deflate: [inflateSync, inflateRawSync],
  br: [brotliDecompressSync],
};
