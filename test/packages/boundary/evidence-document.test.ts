import { describe, expect, it } from '@jest/globals';
import { openEvidence, sealEvidence } from '@plumbline/boundary';
import type { Evidence } from '@plumbline/core';
import { evidenceOf, evidenceText } from '../../support/evidence.ts';
import { expectCode } from '../../support/to-throw-with-code.ts';

const EVIDENCE = evidenceOf({
  subjects: [{ role: 'candidate', name: 'm.onnx', sha256: 'a'.repeat(64) }],
  findings: [{ check: 'auc: better', verdict: 'pass', detail: 'é is two bytes' }],
  statistics: { lower: 0.0125 },
  promote: true,
});

describe('openEvidence', () => {
  it('gives back what was sealed', async () => {
    const text = await sealEvidence(EVIDENCE);
    expect(text).toBe(evidenceText(EVIDENCE));
    expect(await openEvidence(Buffer.from(text), 'the file')).toEqual(EVIDENCE);
  });

  it('finds a change of any byte', async () => {
    const whole = Buffer.from(await sealEvidence(EVIDENCE));
    for (let at = 0; at < whole.length; at += 1) {
      for (const bit of [0x01, 0x20, 0x80]) {
        const bytes = Buffer.from(whole);
        bytes[at] = bytes[at]! ^ bit;
        await expectCode(openEvidence(bytes, 'the file'), 'EVIDENCE_INVALID');
      }
    }
  });

  it('finds every missing and every added byte', async () => {
    const whole = Buffer.from(await sealEvidence(EVIDENCE));
    for (let at = 0; at < whole.length; at += 1) {
      const without = Buffer.concat([whole.subarray(0, at), whole.subarray(at + 1)]);
      const twice = Buffer.concat([whole.subarray(0, at + 1), whole.subarray(at)]);
      await expectCode(openEvidence(without, 'the file'), 'EVIDENCE_INVALID');
      await expectCode(openEvidence(twice, 'the file'), 'EVIDENCE_INVALID');
    }
  });

  it('wants the digest even where the rest is as it should be', async () => {
    const { integrity, ...without } = JSON.parse(await sealEvidence(EVIDENCE)) as { integrity: string };
    expect(integrity).toHaveLength(64);
    await expectCode(openEvidence(Buffer.from(JSON.stringify(without)), 'the file'), 'EVIDENCE_INVALID');
  });
});

describe('sealEvidence', () => {
  it('does not write what no reader would take', async () => {
    const broken = { ...EVIDENCE, verdict: 'perhaps' } as unknown as Evidence;
    await expectCode(sealEvidence(broken), 'INVARIANT_BROKEN');
    await expectCode(sealEvidence({ ...EVIDENCE, statistics: { n: Number.NaN } }), 'INVARIANT_BROKEN');
  });
});
