import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ANOMALY_TYPES, type AnomalyKind } from '../../../../packages/data/src/tfdv/anomaly-types.ts';
import { repositoryRoot } from '../../../support/repository-root.ts';

const KINDS = Object.entries<AnomalyKind>(ANOMALY_TYPES);

describe('ANOMALY_TYPES', () => {
  it('has every number of the protocol buffer once', () => {
    const numbers = KINDS.map(([, { number }]) => number).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 89 }, (_, number) => number));
  });

  it('says of every type either how it is described or why it is not raised', () => {
    for (const [name, { short, unraised, note }] of KINDS) {
      expect([name, (short === null) === (unraised !== undefined)]).toEqual([name, true]);
      if (unraised === 'refused' || unraised === 'cannot occur') expect([name, note]).not.toEqual([name, undefined]);
    }
  });

  it('stands in the documentation as it is', () => {
    const text = readFileSync(join(repositoryRoot, 'docs/tfdv.md'), 'utf8');
    for (const [name, { number, short, unraised }] of KINDS)
      expect(text).toContain(`| \`${name}\` | ${number} | ${unraised ?? 'raised'} | ${short ?? ''} |`);
  });
});
