import { describe, expect, it } from '@jest/globals';
import { InputReader } from '@plumbline/frame';
import { readWords } from '../../../packages/frame/src/read-words.ts';

const LEGAL = { keys: ['leak', 'copy'], words: ['ignore', 'warn', 'fail'] } as const;

describe('readWords()', () => {
  it.each([
    ['leak: fail\ncopy: warn', { leak: 'fail', copy: 'warn' }],
    ['leak: fail, copy:warn', { leak: 'fail', copy: 'warn' }],
    [{ leak: 'ignore' }, { leak: 'ignore' }],
    [['copy: fail', '# leak: fail'], { copy: 'fail' }],
    [undefined, {}],
  ])('reads %j', (raw, said) => {
    expect(readWords(raw, LEGAL, (problem) => expect(problem).toBe(''))).toEqual(said);
  });

  it('names what is not legal, and what may be meant', () => {
    const problems: string[] = [];
    expect(readWords('leek: fail\ncopy: wrn\n__proto__: fail', LEGAL, (problem) => problems.push(problem))).toEqual({});
    expect(problems.join('\n')).toMatch(
      /current value is "leek": did you mean "leak"\?\n"copy" must be one of ignore, warn, fail/,
    );
    expect(problems).toHaveLength(3);
  });
});

describe('InputReader.words()', () => {
  const read = (sources: { input?: string; head?: object; policy?: object | null }) => {
    const reader = new InputReader({
      input: (name) => (name === 'guards' ? (sources.input ?? '') : ''),
      section: sources.head === undefined ? {} : { guards: { ...sources.head } },
      policy:
        sources.policy === undefined ? null : { ...(sources.policy === null ? {} : { guards: { ...sources.policy } }) },
    });
    const words = reader.words('guards', { leak: 'warn', copy: 'warn' }, LEGAL.words);
    return { ...words, refused: reader.refused.length };
  };

  it('takes the input, else the file, else the default', () => {
    expect(read({})).toEqual({ leak: 'warn', copy: 'warn', refused: 0 });
    expect(read({ head: { leak: 'ignore' } })).toMatchObject({ leak: 'ignore', copy: 'warn' });
    expect(read({ head: { leak: 'ignore' }, input: 'leak: fail' })).toMatchObject({ leak: 'fail' });
  });

  it('lets the head only tighten a policy, key by key, and the workflow set what it leaves open', () => {
    expect(read({ head: { leak: 'ignore' }, policy: { leak: 'fail' } })).toEqual({
      leak: 'fail',
      copy: 'warn',
      refused: 1,
    });
    expect(read({ head: { leak: 'fail' }, policy: { leak: 'warn' } })).toMatchObject({ leak: 'fail', refused: 0 });
    expect(read({ head: { copy: 'ignore' }, policy: { leak: 'warn' } })).toMatchObject({ copy: 'warn', refused: 1 });
    expect(read({ head: { leak: 'ignore' }, policy: null })).toMatchObject({ leak: 'warn', refused: 1 });
    expect(read({ input: 'copy: ignore', policy: { leak: 'fail' } })).toEqual({
      leak: 'fail',
      copy: 'ignore',
      refused: 0,
    });
    expect(read({ input: 'leak: ignore', policy: { leak: 'fail' } })).toMatchObject({ leak: 'fail', refused: 1 });
  });
});
