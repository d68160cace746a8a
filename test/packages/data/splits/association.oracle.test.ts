import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { cramersV, rankCorrelation } from '../../../../packages/data/src/splits/association.ts';
import { repositoryRoot } from '../../../support/repository-root.ts';

interface Case {
  readonly name: string;
  readonly input: readonly (readonly number[])[];
  readonly expected: { readonly rankCorrelation: number; readonly cramersV: number };
}

const { cases } = JSON.parse(readFileSync(join(repositoryRoot, 'test/oracle/splits/association.json'), 'utf8')) as {
  readonly cases: readonly Case[];
};

describe('measures of association agree with scipy', () => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_, { input, expected }) => {
    expect(rankCorrelation(input)).toBeCloseTo(expected.rankCorrelation, 9);
    expect(cramersV(input)).toBeCloseTo(expected.cramersV, 9);
  });

  it('have no value where one side has a single value', () => {
    const single = [
      [3, 4],
      [0, 0],
    ];
    expect([rankCorrelation(single), cramersV(single), rankCorrelation([]), cramersV([])]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
