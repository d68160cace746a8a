import { describe, expect, it } from '@jest/globals';
import { judgedOne } from '../judged.ts';

const ask = (csv: string, values: readonly string[], tiesOk: boolean, showValues = 0) =>
  judgedOne(csv, { kind: 'most-common', column: 'x', values, tiesOk }, { showValues });

describe('modesQuestion', () => {
  it.each([
    ['the one most frequent value', 'x\na\nb\na\n', ['a'], false, 'holds'],
    ['another one', 'x\na\nb\na\n', ['b'], true, 'broken'],
    ['one of two as frequent, which is enough', 'x\na\nb\n', ['b'], true, 'holds'],
    ['one of two as frequent, which is not', 'x\na\nb\n', ['a', 'b'], false, 'broken'],
    ['no value', 'x,y\n,1\n', ['a'], true, 'vacuous'],
  ] as const)('%s', async (_, csv, values, tiesOk, answer) => {
    expect(await ask(csv, values, tiesOk)).toMatchObject({ answer, observed: null });
  });

  it('shows the modes only where values may be shown', async () => {
    expect(await ask('x\nb\na\nc\nb\na\n', ['a'], true, 1)).toMatchObject({ observed: ['a', 'b'] });
  });
});
