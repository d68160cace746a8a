import { describe, expect, it } from '@jest/globals';
import { patternReader, TEST_STEPS_MAX } from '../../../../packages/data/src/json-schema/linear-pattern.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';

describe('patternReader', () => {
  it.each(['^(a+)+$', '^(a|a)*$', '^(a|aa)+$', '(x+x+)+y', '^(([a-z])+.)+[A-Z]([a-z])+$', '(.*a){12}'])(
    'judges %s on hostile text at once',
    async (pattern) => {
      const read = await patternReader();
      const compiled = read(pattern);
      const started = performance.now();
      const answer = 'test' in compiled && compiled.test(`${'a'.repeat(20_000)}!`);
      expect(performance.now() - started).toBeLessThan(5_000);
      expect(answer).toBe(pattern === '(.*a){12}');
    },
    20_000,
  );

  it.each([
    ['(', 'CONFIG_INVALID'],
    ['a**', 'CONFIG_INVALID'],
    ['[b-a]', 'CONFIG_INVALID'],
    ['\\p{Klingon}', 'CONFIG_INVALID'],
    ['(a)\\1', 'CONFIG_UNSUPPORTED'],
    ['((a{100}){10}){10}', 'CONFIG_INVALID'],
    ['(a{1000})'.repeat(50), 'CONFIG_UNSUPPORTED'],
  ])('refuses %s: %s', async (pattern, code) => {
    const read = await patternReader();
    expect(read(pattern)).toMatchObject({ code });
  });

  it('ends with LIMIT_TIME where a large pattern meets a long text', async () => {
    const read = await patternReader();
    const compiled = read('(a{1000})(b{1000})');
    if (!('test' in compiled)) throw new Error(compiled.problem);
    await expectCode(() => compiled.test('a'.repeat(TEST_STEPS_MAX / 1_000)), 'LIMIT_TIME');
  });
});
