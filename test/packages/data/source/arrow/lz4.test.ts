import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { lz4Decompress } from '../../../../../packages/data/src/source/arrow/lz4.ts';
import { repositoryRoot } from '../../../../support/repository-root.ts';

interface Case {
  readonly name: string;
  readonly input: { readonly frame: string };
  readonly expected: { readonly head: string; readonly length: number; readonly sum: number };
}

const { cases } = JSON.parse(readFileSync(join(repositoryRoot, 'test/oracle/arrow/lz4.json'), 'utf8')) as {
  readonly cases: readonly Case[];
};
const MAX = 2 ** 27;
const frameOf = (one: Case | undefined): Buffer => Buffer.from(one?.input.frame ?? '', 'base64');

describe('lz4Decompress', () => {
  it.each(cases.map((one) => [one.name, one] as const))('agrees with pyarrow: %s', (_, one) => {
    const found = lz4Decompress(frameOf(one), MAX);
    expect(found.length).toBe(one.expected.length);
    expect(Buffer.from(found.subarray(0, 32)).toString('base64')).toBe(one.expected.head);
    expect(found.reduce((sum, byte, at) => (sum + byte * ((at % 251) + 1)) % 1_000_003, 0)).toBe(one.expected.sum);
  });

  it('throws wherever a frame is cut off', () => {
    const frame = frameOf(cases.find(({ name }) => name === 'text'));
    for (let length = 0; length < frame.length - 4; length += 1)
      expect(() => lz4Decompress(frame.subarray(0, length), MAX)).toThrow(RangeError);
  });

  it('never unpacks to more than it may', () => {
    const frame = frameOf(cases.find(({ name }) => name === 'zeros'));
    expect(() => lz4Decompress(frame, 1000)).toThrow('more than its limit');
  });

  it('throws, and stays inside its bytes, whatever byte is changed', () => {
    const frame = frameOf(cases.find(({ name }) => name === 'text'));
    for (let at = 0; at < frame.length; at += 1) {
      const changed = Buffer.from(frame);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      try {
        expect(lz4Decompress(changed, 100_000).length).toBeLessThanOrEqual(100_000);
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(RangeError);
      }
    }
  });
});
