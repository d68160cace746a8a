import { readFile } from 'node:fs/promises';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { hasCode, messageOf, PlumblineError } from '@plumbline/core';

const ours = new PlumblineError('MODEL_MISMATCH', 'Cannot score', 'give another model');

describe('messageOf', () => {
  it('is the message of an error, of another realm too', () => {
    expect(messageOf(ours)).toBe('Cannot score');
    expect(messageOf(runInNewContext('new Error("of another realm")'))).toBe('of another realm');
  });

  it('is the value as text where it has no message', () => {
    expect([messageOf('no'), messageOf(null), messageOf(undefined), messageOf(7)]).toEqual([
      'no',
      'null',
      'undefined',
      '7',
    ]);
    expect(messageOf({ message: 3 })).toBe('[object Object]');
  });
});

describe('hasCode', () => {
  it("tells codes of ours and of Node's apart", async () => {
    const absent: unknown = await readFile('no-such-file').catch((thrown: unknown) => thrown);
    expect([hasCode(absent, 'ENOENT'), hasCode(absent, 'EEXIST')]).toEqual([true, false]);
    expect([hasCode(ours, 'MODEL_MISMATCH'), hasCode(ours, 'MODEL_MISSING')]).toEqual([true, false]);
  });

  it('is false of what has no code', () => {
    expect([hasCode(null, 'ENOENT'), hasCode('ENOENT', 'ENOENT'), hasCode(new Error('ENOENT'), 'ENOENT')]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
