import { describe, expect, it } from '@jest/globals';
import { openInputs } from '../../../packages/github/src/inputs.ts';

describe('openInputs()', () => {
  it('reads a name as the runner writes it: upper case, hyphens kept, spaces as underscores', () => {
    const input = openInputs({ 'INPUT_TEST-DATA': ' a.csv \n', INPUT_OLD_NAME: 'x' });
    expect([input('test-data'), input('old name'), input('absent')]).toEqual(['a.csv', 'x', '']);
  });

  it('takes the token out of the environment and still knows it', () => {
    const env: Record<string, string | undefined> = { 'INPUT_GITHUB-TOKEN': 'ghs_x' };
    const input = openInputs(env);
    expect(input('github-token')).toBe('ghs_x');
    expect(Object.keys(env)).toEqual([]);
  });
});
