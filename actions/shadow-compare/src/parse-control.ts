const DEFAULT_SHARE = 0.05;

/** Reads `repeat` (5 %), `repeat:<percent>%` or `none` as the share of requests to be repeated; null where it is none of these. */
export function parseControl(text: string): number | null {
  if (text === 'none') return 0;
  if (text === 'repeat') return DEFAULT_SHARE;
  const [, percent] = /^repeat:(\d{1,3}(?:\.\d+)?)%$/.exec(text) ?? [];
  const share = Number(percent) / 100;
  return share > 0 && share <= 1 ? share : null;
}
