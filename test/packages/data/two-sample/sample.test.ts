import { describe, expect, it } from '@jest/globals';
import { guard } from '@plumbline/boundary';
import { seededRandom } from '@plumbline/stats';
import { sampleRows, sampleTexts, sampleVectors } from '../../../../bench/calibration/two-sample-laws.ts';
import { packRows } from '../../../../packages/data/src/two-sample/row-bytes.ts';
import {
  COLUMN_SAMPLE_SCHEMA,
  ROW_SAMPLE_SCHEMA,
  TEXT_FEATURES_MAX,
} from '../../../../packages/data/src/two-sample/sample.ts';
import { featuresOf, unpackTexts } from '../../../../packages/data/src/two-sample/text-rows.ts';
import { unpackVectors, vectorOf } from '../../../../packages/data/src/two-sample/vector-rows.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';

const drawing = { change: { kind: 'nothing' }, side: 'reference', rows: 2_000 } as const;
const random = seededRandom('ab'.repeat(16));
const checkColumn = guard<unknown>(COLUMN_SAMPLE_SCHEMA);
const checkRows = guard<unknown>(ROW_SAMPLE_SCHEMA);

describe('a sample', () => {
  it('of 2,000 texts is at most 300 kB of JSON, and of its own schema', async () => {
    const sample = sampleTexts(drawing, random);
    expect(JSON.stringify(sample).length).toBeLessThanOrEqual(300_000);
    await checkColumn(sample, 'the sample');
  });

  it('of 2,000 vectors is at most 200 kB of JSON, and of its own schema', async () => {
    const sample = sampleVectors(drawing, random);
    expect(JSON.stringify(sample).length).toBeLessThanOrEqual(200_000);
    await checkColumn(sample, 'the sample');
  });

  it('of whole rows is of its own schema', async () => {
    await checkRows(sampleRows(drawing, random), 'the sample');
  });

  it.each([
    ['more rows than a sample may hold', { rows: 2_001 }],
    ['more bytes than rows may have', { data: 'A'.repeat(300_000) }],
    ['bytes in another alphabet', { data: 'a-b_' }],
    ['a key beyond all keys', { threshold: 2 ** 48 + 1 }],
    ['a form that is none', { form: 'picture' }],
    ['the text itself', { texts: ['hello'] }],
  ])('is refused with %s', async (_, change) => {
    const sample = { form: 'text', threshold: 9, rows: 0, data: '', ...change };
    await expectCode(checkColumn(sample, 'the sample'), 'CONFIG_INVALID');
  });
});

describe('unpackTexts', () => {
  const sample = (...bytes: readonly number[]) =>
    ({ form: 'text', ...packRows({ threshold: 9, rows: [{ key: 1, bytes: Uint8Array.from(bytes) }] }) }) as const;

  it('refuses more features than a text may have', async () => {
    const many = sample(TEXT_FEATURES_MAX, 1, ...new Uint8Array(2 * TEXT_FEATURES_MAX + 2));
    await expectCode(() => unpackTexts(many), 'DATA_INVALID');
  });

  it('refuses a text that ends early', async () => {
    await expectCode(() => unpackTexts(sample(2, 0, 0, 1)), 'DATA_INVALID');
    await expectCode(() => unpackTexts(sample(0)), 'DATA_INVALID');
  });

  it('leaves features that do not ascend to be refused where they are read', async () => {
    const [row] = unpackTexts(sample(2, 0, 0, 1, 0, 1));
    await expectCode(() => featuresOf(row!.bytes), 'DATA_INVALID');
  });
});

describe('unpackVectors', () => {
  const sample = (dimensions: number, ...bytes: readonly number[]) =>
    ({
      form: 'vector',
      dimensions,
      ...packRows({ threshold: 9, rows: [{ key: 1, bytes: Uint8Array.from(bytes) }] }),
    }) as const;

  it('refuses a vector of another width', async () => {
    await expectCode(() => unpackVectors(sample(2, 0, 0, 0, 0)), 'DATA_INVALID');
  });

  it.each([
    ['infinite', [0x3c, 0, 0x7c, 0]],
    ['no number', [0x3c, 0, 0x7e, 0]],
    ['a norm below zero', [0xbc, 0, 0x3c, 0]],
    ['an infinite norm', [0x7c, 0, 0x3c, 0]],
  ])('leaves what is %s to be refused where it is read', async (_, bytes) => {
    const [row] = unpackVectors(sample(1, ...bytes));
    await expectCode(() => vectorOf(row!.bytes), 'DATA_INVALID');
  });
});
