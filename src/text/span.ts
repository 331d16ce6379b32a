/** A half-open stretch of an article's text, in UTF-16 units: `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
export const spanLength = (span: Span): number => span.end - span.start;
/** Text order: by start, the longer first where two start together. */
export const inTextOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Of spans in text order that do not overlap each other, those that touch `span`. */
export function overlapping<S extends Span>(sorted: readonly S[], span: Span): S[] {
  const found: S[] = [];
  for (let i = firstEndingAfter(sorted, span.start); i < sorted.length; i++) {
    const other = sorted[i] as S;
    if (other.start >= span.end) break;
    found.push(other);
  }
  return found;
}

function firstEndingAfter(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Span).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
