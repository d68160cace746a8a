import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isTimeLike } from '../../../../../packages/data/src/checks/text/time-like.ts';
import { repositoryRoot } from '../../../../support/repository-root.ts';

const { cases }: { cases: readonly { readonly input: string; readonly expected: boolean }[] } = JSON.parse(
  readFileSync(join(repositoryRoot, 'test/oracle/checks/times.json'), 'utf8'),
);

describe('isTimeLike', () => {
  it('takes what dateutil takes, and nothing else', () => {
    expect(cases.length).toBeGreaterThan(1_000);
    expect(cases.filter(({ input, expected }) => isTimeLike(input) !== expected)).toEqual([]);
  });

  it('does not read long text', () => {
    expect(isTimeLike(`2024-01-01${' '.repeat(200)}`)).toBe(false);
  });
});
