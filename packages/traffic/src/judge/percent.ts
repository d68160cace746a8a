/** A share as people read it, with the digits that matter near zero. */
export function percent(share: number): string {
  if (!Number.isFinite(share)) return String(share);
  const value = share * 100;
  return `${Number(value.toFixed(Math.abs(value) < 10 ? 2 : 1))} %`;
}
