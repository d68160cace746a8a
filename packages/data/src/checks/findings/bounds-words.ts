import type { Bounds, Limit } from '../bounds.ts';

/** Bounds as an interval: `[0, 120]`, `(0, ∞]`. */
export function interval({ min, max, minStrict, maxStrict }: Bounds): string {
  return `${minStrict === true ? '(' : '['}${end(min, '-∞')}, ${end(max, '∞')}${maxStrict === true ? ')' : ']'}`;
}

/** What must be, behind "must": `lie in [0, 120]`, `be at least 2`, `be 3`. */
export function mustLie(bounds: Bounds): string {
  const { min, max, minStrict, maxStrict, outside } = bounds;
  if (outside === true) return `lie outside ${interval(bounds)}`;
  if (min !== undefined && min === max && minStrict !== true && maxStrict !== true) return `be ${min}`;
  if (max === undefined && min !== undefined) return `be ${minStrict === true ? 'more than' : 'at least'} ${min}`;
  if (min === undefined && max !== undefined) return `be ${maxStrict === true ? 'less than' : 'at most'} ${max}`;
  return `lie in ${interval(bounds)}`;
}

function end(limit: Limit | undefined, open: string): string {
  return limit === undefined ? open : String(limit);
}
