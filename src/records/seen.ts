/** Remembers article ids in eight bytes each, so that a run over millions of articles can tell a copy. */
export function seenIds(): { add(articleId: string): boolean } {
  let slots = new Uint32Array(2 * 1024);
  let count = 0;

  /** The slot of an id, or the free one where it belongs: linear probing from its low half. */
  function find(table: Uint32Array, high: number, low: number): number {
    const mask = table.length / 2 - 1;
    let slot = low & mask;
    while (!(table[2 * slot] === 0 && table[2 * slot + 1] === 0)) {
      if (table[2 * slot] === high && table[2 * slot + 1] === low) break;
      slot = (slot + 1) & mask;
    }
    return 2 * slot;
  }

  function grow() {
    const larger = new Uint32Array(slots.length * 2);
    for (let i = 0; i < slots.length; i += 2) {
      const [high, low] = [slots[i] as number, slots[i + 1] as number];
      if (high !== 0 || low !== 0) larger.set([high, low], find(larger, high, low));
    }
    slots = larger;
  }

  return {
    /** Whether the id, `a` and 16 hex digits, is new. */
    add(articleId) {
      const high = Number.parseInt(articleId.slice(1, 9), 16);
      const low = Number.parseInt(articleId.slice(9), 16) || 1; // all zero is a free slot
      const slot = find(slots, high, low);
      if (slots[slot] === high && slots[slot + 1] === low) return false;
      slots[slot] = high;
      slots[slot + 1] = low;
      if (++count * 3 > slots.length) grow();
      return true;
    },
  };
}
