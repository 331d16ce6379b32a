import type { RawRecord, Reject } from "./record.ts";

/** The pages of a web archive (decompressed bytes), one record each, numbered by their position in it. */
export async function* warcRecords(
  _stream: AsyncIterable<Uint8Array>,
  place: { source: string; maxRecordBytes: number },
): AsyncGenerator<RawRecord | Reject> {
  const { source } = place;
  yield { source, record: 1, code: "UNSUPPORTED_FORMAT", message: "This is a web archive, which cannot be read yet." };
}
