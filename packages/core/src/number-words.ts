/** A share as people read it in a sentence, with the digits that matter near zero: `0.25 %`, `12.3 %`. */
export function percent(share: number): string {
  if (!Number.isFinite(share)) return String(share);
  const value = share * 100;
  const written = String(Number(value.toFixed(Math.abs(value) < 10 ? 2 : 1)));
  return `${written.replace(/^-/, '−')} %`;
}

/** A whole number as people read it in a sentence: `2,850`. */
export function count(value: number): string {
  return String(Math.floor(value)).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A count with its noun: `1 model`, `2 models`. */
export function counted(value: number, noun: string): string {
  return `${count(value)} ${noun}${value === 1 ? '' : 's'}`;
}
