import { describe, expect, it } from '@jest/globals';
import { readVerifyLine } from '../../../../packages/cli/src/verify/verify-line.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';

describe('readVerifyLine', () => {
  it('reads files, the root and inputs for a new run', () => {
    const words = [
      'a.json',
      '--again',
      '--root',
      'x',
      '--candidate',
      'c.csv',
      '--slices',
      'a',
      '--slices',
      'b',
      'd.json',
    ];
    expect(readVerifyLine(words, '/here')).toEqual({
      files: ['a.json', 'd.json'],
      root: 'x',
      again: true,
      inputs: { candidate: 'c.csv', slices: 'a\nb' },
    });
    expect(readVerifyLine(['a.json'], '/here')).toEqual({ files: ['a.json'], root: '/here', again: false, inputs: {} });
  });

  it.each([
    [[]],
    [['--again']],
    [['a.json', '--root']],
    [['a.json', '--again', '--candidate']],
    [['a.json', '--candidate', 'c']],
  ])('refuses %j', async (words) => {
    await expectCode(() => readVerifyLine(words, '/here'), 'INPUT_INVALID');
  });
});
