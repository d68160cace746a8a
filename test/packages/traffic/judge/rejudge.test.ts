import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { canonicalJson, parseJson, sha256Of } from '@plumbline/boundary';
import {
  judgeShadow,
  readTimings,
  rejudge,
  type ShadowPolicy,
  type ShadowStatistics,
  toRecorded,
  writeTimings,
} from '@plumbline/traffic';
import { expectCode } from '../../../support/to-throw-with-code.ts';

const SEED = 'fedcba9876543210fedcba9876543210';
const folder = mkdtempSync(join(tmpdir(), 'plumbline-rejudge-'));
const sum = (value: number, count: number) => ({ sum: value, count, effective: count / 3 });
const POLICY: ShadowPolicy = {
  maxDisagreement: 0.01,
  maxErrorRate: 0.01,
  minCoverage: 0.95,
  confidence: 0.9,
  replicates: 2000,
  latencyMargins: [{ name: 'p50', probability: 0.5, margin: 0.1 }],
};
const STATISTICS: ShadowStatistics = {
  counts: {
    requests: 300,
    answered: 299,
    compared: 298,
    contractBroken: 0,
    between: sum(2 / 3, 298),
    within: sum(0.1, 15),
    noiseFrom: 'both',
    errors: { baseline: sum(1, 299), candidate: sum(0, 299) },
    interrupted: false,
  },
  timings: {
    baseline: Float64Array.from({ length: 298 }, (_, at) => 3 + (at % 7) / 7),
    candidate: Float64Array.from({ length: 298 }, (_, at) =>
      at % 40 === 0 ? Number.POSITIVE_INFINITY : 3 + (at % 11) / 11,
    ),
  },
  lines: { valid: 310, malformed: 4 },
  latenessMs: 0.125,
};

describe('rejudge', () => {
  it('comes to the same judgement, bit for bit, from what was written down', async () => {
    const { path, sha256 } = await writeTimings(STATISTICS.timings, folder);
    const recorded = parseJson(canonicalJson(toRecorded(STATISTICS, POLICY, sha256)), 'it');
    expect(await rejudge(recorded, await readTimings(path), SEED)).toEqual(judgeShadow(STATISTICS, POLICY, SEED));
  });

  it('refuses statistics that break their schema', async () => {
    await expectCode(rejudge({ counts: {} }, STATISTICS.timings, SEED), 'EVIDENCE_INVALID');
  });
});

describe('writeTimings', () => {
  it('names the file by the digest of its bytes', async () => {
    const { path, sha256 } = await writeTimings(STATISTICS.timings, folder);
    expect(basename(path)).toBe(`timings-${sha256}.json`);
    expect(sha256Of(readFileSync(path))).toBe(sha256);
  });
});

describe('readTimings', () => {
  it('refuses what is not there', async () => {
    await expectCode(readTimings(join(folder, 'nothing.json')), 'DATA_UNREADABLE');
  });
});
