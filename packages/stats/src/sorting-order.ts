/** Below this a comparison sort is as fast. */
const FEW = 2_048;
const DIGIT_BITS = 16;
const DIGITS = 1 << DIGIT_BITS;

/**
 * The order that sorts values ascending; equal ones keep their order, and both zeros are equal. Finite values only. O(n): digits of the
 * values' bits are sorted one after the other, those that all values share not at all.
 * Oracle: numpy.argsort(kind="stable").
 * Reference: Knuth, The Art of Computer Programming 3, §5.2.5 (radix sorting).
 */
export function sortingOrder(values: Float64Array): Uint32Array {
  if (values.length < FEW) return Uint32Array.from(values.keys()).sort((a, b) => values[a]! - values[b]!);
  const digits = digitsOf(values);
  let order = Uint32Array.from(values.keys());
  let other = new Uint32Array(values.length);
  for (let digit = 0; digit < 4; digit += 1) {
    const starts = startsOf(digits, digit);
    if (starts === null) continue;
    for (let at = 0; at < order.length; at += 1) {
      const row = order[at]!;
      const key = digits[row * 4 + digit]!;
      other[starts[key]!] = row;
      starts[key]! += 1;
    }
    [order, other] = [other, order];
  }
  return order;
}

/** Four digits a value, least first, so that values compare as their digits do. */
function digitsOf(values: Float64Array): Uint16Array {
  const keys = Float64Array.from(values, (value) => value + 0);
  const words = new Uint32Array(keys.buffer);
  const high = isLittleEndian() ? 1 : 0;
  const digits = new Uint16Array(values.length * 4);
  for (let row = 0; row < values.length; row += 1) {
    const top = words[row * 2 + high]!;
    // Negative numbers are ordered against their bits.
    const flip = top >>> 31 === 1 ? 0xffffffff : 0;
    const upper = (top ^ flip ^ (flip === 0 ? 0x80000000 : 0)) >>> 0;
    const lower = (words[row * 2 + 1 - high]! ^ flip) >>> 0;
    digits[row * 4] = lower & (DIGITS - 1);
    digits[row * 4 + 1] = lower >>> DIGIT_BITS;
    digits[row * 4 + 2] = upper & (DIGITS - 1);
    digits[row * 4 + 3] = upper >>> DIGIT_BITS;
  }
  return digits;
}

/** Where each digit's values start; null where all values share it. */
function startsOf(digits: Uint16Array, digit: number): Uint32Array | null {
  const counts = new Uint32Array(DIGITS);
  for (let at = digit; at < digits.length; at += 4) counts[digits[at]!]! += 1;
  if (counts[digits[digit]!] === digits.length / 4) return null;
  let start = 0;
  for (let key = 0; key < DIGITS; key += 1) {
    const count = counts[key]!;
    counts[key] = start;
    start += count;
  }
  return counts;
}

function isLittleEndian(): boolean {
  return new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
}
