/** A decimal number as a whole number of units of 10^−scale. */
interface Scaled {
  readonly units: bigint;
  readonly scale: number;
}

/** Is a number a whole multiple of another as people write them, so that 0.3 is one of 0.1? Both are finite, the second is not zero. */
export function isMultipleOf(value: number | bigint, of: number): boolean {
  if (typeof value === 'number' && Number.isSafeInteger(value) && Number.isSafeInteger(of)) return value % of === 0;
  const [a, b] = [scaled(value), scaled(of)];
  const scale = Math.max(a.scale, b.scale);
  return (a.units * 10n ** BigInt(scale - a.scale)) % (b.units * 10n ** BigInt(scale - b.scale)) === 0n;
}

/** By the shortest decimal that reads back as the same double. */
function scaled(value: number | bigint): Scaled {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  const units = BigInt(whole + fraction);
  return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 };
}
