/** What stands in a slot of a flatbuffer table. */
export type Slot =
  | 'scalar'
  | 'string'
  | { readonly table: string }
  | { readonly tables: string }
  /** A vector of structs or numbers of so many bytes each. */
  | { readonly vector: number }
  /** A table whose kind is told by the number in the slot before it. */
  | { readonly union: readonly (string | null)[] };

/** Tables by name, each with its slots in order. Slots beyond are of a later version and are not looked at. */
export type FlatbufferSchema = Readonly<Record<string, readonly Slot[]>>;

const DEPTH_MAX = 64;

/**
 * Says why bytes are no flatbuffer of this schema, or null where every offset and length in it stays inside. Readers of flatbuffers
 * trust both: a length of two thousand million in a file of one kilobyte would be a loop of as many steps.
 */
export function flatbufferProblem(bytes: Uint8Array, root: string, schema: FlatbufferSchema): string | null {
  const walk: Walk = { view: viewOf(bytes), schema, left: bytes.length };
  try {
    walkTable(walk, { at: offsetAt(walk, 0), name: root, depth: 0 });
    return null;
  } catch (thrown) {
    if (thrown instanceof RangeError) return thrown.message;
    throw thrown;
  }
}

interface Walk {
  readonly view: DataView;
  readonly schema: FlatbufferSchema;
  /** Tables may be shared, but not so that a walk through all of them has no end. */
  left: number;
}

interface Place {
  readonly at: number;
  readonly name: string;
  readonly depth: number;
}

function walkTable(walk: Walk, { at, name, depth }: Place): void {
  walk.left -= 1;
  if (depth > DEPTH_MAX || walk.left < 0) throw new RangeError('its tables nest too deep');
  const field = fieldsOf(walk, at);
  for (const [index, slot] of (walk.schema[name] ?? []).entries()) {
    const place = field(index);
    if (place === null || slot === 'scalar') continue;
    if (slot === 'string') vectorAt(walk, place, 1);
    else if ('vector' in slot) vectorAt(walk, place, slot.vector);
    else if ('table' in slot) walkTable(walk, { at: offsetAt(walk, place), name: slot.table, depth: depth + 1 });
    else if ('tables' in slot) walkTables(walk, place, { name: slot.tables, depth: depth + 1 });
    else walkUnion(walk, { place, tag: field(index - 1) }, { kinds: slot.union, depth: depth + 1 });
  }
}

/** Where each slot of the table stands, or null where it is left out. */
function fieldsOf({ view }: Walk, at: number): (index: number) => number | null {
  const slots = at - view.getInt32(at, true);
  const size = view.getUint16(slots, true);
  return (index) => {
    const slot = 4 + 2 * index;
    if (slot + 2 > size) return null;
    const offset = view.getUint16(slots + slot, true);
    if (offset === 0) return null;
    view.getUint8(at + offset);
    return at + offset;
  };
}

function walkTables(walk: Walk, place: number, { name, depth }: Omit<Place, 'at'>): void {
  const { from, length } = vectorAt(walk, place, 4);
  for (let index = 0; index < length; index += 1)
    walkTable(walk, { at: offsetAt(walk, from + 4 * index), name, depth });
}

function walkUnion(
  walk: Walk,
  { place, tag }: { readonly place: number; readonly tag: number | null },
  { kinds, depth }: { readonly kinds: readonly (string | null)[]; readonly depth: number },
): void {
  const name = tag === null ? null : (kinds[walk.view.getUint8(tag)] ?? null);
  if (name === null) throw new RangeError('it holds a table of an unknown kind');
  walkTable(walk, { at: offsetAt(walk, place), name, depth });
}

function offsetAt({ view }: Walk, at: number): number {
  const target = at + view.getUint32(at, true);
  view.getInt32(target, true);
  return target;
}

function vectorAt(walk: Walk, place: number, width: number): { readonly from: number; readonly length: number } {
  const at = offsetAt(walk, place);
  const length = walk.view.getUint32(at, true);
  if (at + 4 + length * width > walk.view.byteLength) throw new RangeError('a list in it is longer than it is');
  return { from: at + 4, length };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Reads numbers of a table that `flatbufferProblem` has nothing against. */
export function rootTable(bytes: Uint8Array): TableReader {
  const view = viewOf(bytes);
  return tableReader(view, view.getUint32(0, true));
}

/** A table of numbers and further tables; what is left out is 0 or null. */
export interface TableReader {
  readonly byte: (index: number) => number;
  readonly long: (index: number) => bigint;
  readonly table: (index: number) => TableReader | null;
  /** Elements of a vector. */
  readonly length: (index: number) => number;
  /** A 64-bit number inside a vector of structs. */
  readonly longIn: (index: number, byte: number) => bigint;
}

function tableReader(view: DataView, at: number): TableReader {
  const field = fieldsOf({ view, schema: {}, left: 0 }, at);
  const target = (index: number): number | null => {
    const place = field(index);
    return place === null ? null : place + view.getUint32(place, true);
  };
  return {
    byte: (index) => (field(index) === null ? 0 : view.getUint8(field(index)!)),
    long: (index) => (field(index) === null ? 0n : view.getBigInt64(field(index)!, true)),
    table: (index) => (target(index) === null ? null : tableReader(view, target(index)!)),
    length: (index) => (target(index) === null ? 0 : view.getUint32(target(index)!, true)),
    longIn: (index, byte) => view.getBigInt64((target(index) ?? 0) + 4 + byte, true),
  };
}
