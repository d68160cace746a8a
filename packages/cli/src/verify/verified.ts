/** What verifying one evidence file brought: lines for people, and whether all of it is as recorded. */
export interface Verified {
  readonly path: string;
  readonly lines: readonly Line[];
}

/** One thing that was looked at. `not told`: what is needed for it is not here. */
export interface Line {
  readonly state: 'as recorded' | 'not as recorded' | 'not told';
  readonly text: string;
}

export const told = (text: string): Line => ({ state: 'as recorded', text });
export const broken = (text: string): Line => ({ state: 'not as recorded', text });
export const untold = (text: string): Line => ({ state: 'not told', text });

/** Is anything otherwise than recorded? */
export function isBroken({ lines }: Verified): boolean {
  return lines.some(({ state }) => state === 'not as recorded');
}
