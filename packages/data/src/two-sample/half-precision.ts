const FRACTION = 1_024;
const SMALLEST_EXPONENT = -14;
const LARGEST = 65_504;

/**
 * The bits of a finite number in half precision (IEEE 754 binary16), the nearest, of two as near the even one; beyond
 * ±65,504 the largest.
 * Oracle: numpy.float16.
 */
export function toHalf(value: number): number {
  const size = Math.min(Math.abs(value), LARGEST);
  const sign = value < 0 ? 0x80_00 : 0;
  if (size === 0) return sign;
  const exponent = Math.max(SMALLEST_EXPONENT, Math.floor(Math.log2(size)));
  const steps = toEven(size / 2 ** (exponent - 10));
  // A step up to the next power of two carries into the exponent by itself: the bits are one number.
  return sign + (exponent - SMALLEST_EXPONENT) * FRACTION + steps;
}

function toEven(value: number): number {
  const below = Math.floor(value);
  const rest = value - below;
  return rest > 0.5 || (rest === 0.5 && below % 2 === 1) ? below + 1 : below;
}

/** The number of half-precision bits; ±Infinity and NaN where they say so. */
export function fromHalf(bits: number): number {
  const sign = bits >= 0x80_00 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & (FRACTION - 1);
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  return sign * (FRACTION + fraction) * 2 ** (exponent - 25);
}
