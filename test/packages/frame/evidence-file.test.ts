import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readEvidence, readShelf, writeEvidence } from '@plumbline/frame';
import { evidenceOf, evidenceText } from '../../support/evidence.ts';
import { expectCode } from '../../support/to-throw-with-code.ts';

function written(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'evidence-')), 'x.evidence.json');
  writeFileSync(path, text);
  return path;
}

describe('readEvidence()', () => {
  it('reads back what writeEvidence() wrote, under the same digest', async () => {
    const filed = await writeEvidence(evidenceOf(), mkdtempSync(join(tmpdir(), 'evidence-')));
    expect(await readEvidence(filed.path)).toEqual(filed);
  });

  it.each([
    ['no JSON', '{'],
    ['another format', '{"schema":"x"}'],
    ['a verdict that does not exist', evidenceText(evidenceOf()).replace('"pass"', '"great"')],
    ['a key of its own', evidenceText(evidenceOf()).replace('{', '{"aaa":1,')],
    ['a digest that is none', evidenceText(evidenceOf({ subjects: [{ role: 'data', name: 'd', sha256: 'abc' }] }))],
    ['spaces put in by hand', evidenceText(evidenceOf()).replace(',', ', ')],
    ['an empty file', ''],
  ])('refuses %s', async (_what, text) => {
    await expectCode(readEvidence(written(text)), 'EVIDENCE_INVALID');
  });

  it('refuses bytes that are no UTF-8 and read like text that was meant', async () => {
    const text = evidenceText(evidenceOf({ methods: ['\uFFFD'] }));
    const path = written('');
    const [before = '', after = ''] = text.split('\uFFFD');
    writeFileSync(path, Buffer.concat([Buffer.from(before), Buffer.from([0xff]), Buffer.from(after)]));
    await expectCode(readEvidence(path), 'EVIDENCE_INVALID');
  });

  it('refuses a file that is absent', async () => {
    await expectCode(readEvidence('/nowhere/x.json'), 'EVIDENCE_INVALID');
  });
});

describe('writeEvidence()', () => {
  it('refuses to write a number that is not finite', async () => {
    const evidence = evidenceOf({ statistics: { auc: Number.NaN } });
    await expectCode(writeEvidence(evidence, tmpdir()), 'INVARIANT_BROKEN');
  });
});

describe('readShelf()', () => {
  it('takes each evidence once and refuses globs that match nothing', async () => {
    const path = written(evidenceText(evidenceOf()));
    expect(await readShelf([path, path], tmpdir())).toHaveLength(1);
    await expectCode(readShelf(['none/*.json'], tmpdir()), 'DATA_MISSING');
    expect(await readShelf([], tmpdir())).toEqual([]);
  });
});
