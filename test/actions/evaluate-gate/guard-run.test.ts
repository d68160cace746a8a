import { describe, expect, it } from '@jest/globals';
import { sha256Of } from '@plumbline/boundary';
import { csv, performed, rows, standard } from './scene.ts';

interface Found {
  readonly check: string;
  readonly verdict: string;
  readonly detail: string;
}

/** Outputs, and what guards found. */
async function guarded(host: Parameters<typeof performed>[0]) {
  const outputs: Record<string, string> & { error: string } = await performed(host);
  const { readFile } = await import('node:fs/promises');
  const evidence: { findings: readonly Found[] } = JSON.parse(await readFile(outputs['evidence-path'] ?? '', 'utf8'));
  return { outputs, found: evidence.findings.filter(({ check }) => check.startsWith('guard.')) };
}

const { label, good } = rows(600);
const table = (extra: (row: number) => string, header = 'id,late,x') =>
  csv(
    header,
    label.map((y, row) => `r${row},${y},${extra(row)}`),
  );

describe('guards of a run', () => {
  it('stay silent where nothing is wrong', async () => {
    const { outputs, found } = await guarded(standard());
    expect(found).toEqual([]);
    expect(outputs).toMatchObject({ verdict: 'pass', promote: 'true' });
  });

  it('constant-predictions: warns, and fails where the workflow says so', async () => {
    const flat = csv(
      'id,score',
      good.map((_, row) => `r${row},0.25`),
    );
    const files = { 'flat.csv': flat };
    const inputs = { baseline: 'flat.csv', conditions: 'auc: better' };
    expect((await guarded(standard(inputs, { files }))).outputs).toMatchObject({ verdict: 'warn', promote: 'true' });
    const strict = await guarded(standard({ ...inputs, guards: 'constant-predictions: fail' }, { files }));
    expect(strict.outputs).toMatchObject({ verdict: 'fail', promote: 'false' });
    expect(strict.outputs['summary-line']).toBe('Stopped: The baseline gives every row the same score');
  });

  it('suspicious-improvement: a gain beyond max-improvement fails', async () => {
    const { outputs, found } = await guarded(standard({ 'max-improvement': '0.01' }));
    expect(outputs).toMatchObject({ verdict: 'fail', promote: 'false' });
    expect(found).toMatchObject([{ check: 'guard.suspicious-improvement', verdict: 'fail' }]);
    expect((await guarded(standard({ 'max-improvement': '0.9' }))).outputs['verdict']).toBe('pass');
  });

  it('label-copy: a column that tells the label is warned of', async () => {
    const files = { 'test.csv': table((row) => (label[row] === 1 ? 'late' : 'in time')) };
    const { outputs, found } = await guarded(standard({}, { files }));
    expect(found.map(({ check }) => check)).toEqual(['guard.label-copy']);
    expect(outputs['verdict']).toBe('warn');
  });

  it('training-overlap: shared rows fail, other rows and ignored guards do not', async () => {
    const files = {
      'test.csv': table((row) => `${row * 17 + 0.5}`),
      'same.csv': table((row) => `${row * 17 + 0.5}`),
      'other.csv': table((row) => `${row * 17 + 0.25}`),
    };
    const same = await guarded(standard({ 'training-data': 'same.csv' }, { files }));
    expect(same.outputs).toMatchObject({ verdict: 'fail', promote: 'false' });
    expect(same.found[0]?.detail).toContain('600 of 600 test rows');
    expect((await guarded(standard({ 'training-data': 'other.csv' }, { files }))).found).toEqual([]);
    const ignored = { 'training-data': 'same.csv', guards: 'training-overlap: ignore' };
    expect((await guarded(standard(ignored, { files }))).outputs['verdict']).toBe('pass');
  });

  describe('test-set-changed', () => {
    const surroundings = { baseRef: 'main', sha: 'head' } as const;
    const now = table((row) => `${row}`);
    const at = (base: string | undefined) => ({
      files: { 'test.csv': now },
      surroundings,
      refs: { 'head:test.csv': now, ...(base === undefined ? {} : { 'main:test.csv': base }) },
    });
    const checks = async (inputs: Record<string, string>, place: Parameters<typeof standard>[1]) => {
      const { outputs, found } = await guarded(standard(inputs, place));
      return { verdict: outputs['verdict'], checks: found.map(({ check, verdict }) => `${check} ${verdict}`) };
    };

    it('says nothing of the same bytes, nor of a pointer to them', async () => {
      expect((await checks({}, at(now))).checks).toEqual([]);
      const pointer = (digest: string) =>
        `version https://git-lfs.github.com/spec/v1\noid sha256:${digest}\nsize ${now.length}\n`;
      expect((await checks({}, at(pointer(sha256Of(now))))).checks).toEqual([]);
      expect((await checks({}, at(pointer('0'.repeat(64))))).checks).toEqual(['guard.test-set-changed warn']);
    });

    it('says nothing of what git does not hold, and that it cannot tell where it cannot', async () => {
      expect((await checks({}, { ...at(undefined), refs: {} })).checks).toEqual([]);
      const host = standard({ 'on-test-set-change': 'fail' }, at(now));
      const broken = {
        ...host,
        readBytesAt: () => Promise.reject(new Error('no answer')),
      };
      const { outputs, found } = await guarded(broken);
      expect(outputs['verdict']).toBe('fail');
      expect(found[0]?.detail).toContain('cannot be told: no answer');
    });

    it('warns of other bytes and of a new file, and fails where that is asked', async () => {
      expect((await checks({}, at(`${now}x,0,1\n`))).checks).toEqual(['guard.test-set-changed warn']);
      expect((await checks({}, at(undefined))).checks).toEqual(['guard.test-set-changed warn']);
      expect(await checks({ 'on-test-set-change': 'fail' }, at(`${now}x,0,1\n`))).toEqual({
        verdict: 'fail',
        checks: ['guard.test-set-changed fail'],
      });
      expect((await checks({ 'on-test-set-change': 'ignore' }, at(`${now}x,0,1\n`))).checks).toEqual([]);
    });
  });

  it.each([
    ['a guard that does not exist', { guards: 'constant-prediction: fail' }, 'did you mean "constant-predictions"'],
    ['a severity that does not exist', { guards: 'label-copy: error' }, 'must be one of ignore, notice, warn, fail'],
    ['a negative limit', { 'max-improvement': '-1' }, 'max-improvement'],
    ['training data that are not there', { 'training-data': 'nowhere.csv' }, 'DATA_MISSING'],
  ])('refuse %s', async (_, inputs, message) => {
    const { verdict, error } = (await performed(standard(inputs))) as Record<string, string>;
    expect(verdict).toBe('error');
    expect(error).toContain(message);
  });

  it('take the stricter of what the policy and the head say', async () => {
    const flat = csv(
      'id,score',
      good.map((_, row) => `r${row},0.25`),
    );
    const config = (severity: string) => `evaluation:\n  guards: { constant-predictions: ${severity} }\n`;
    const place = (head: string, base: string) => ({
      files: { 'flat.csv': flat, 'plumbline.yml': config(head) },
      surroundings: { baseRef: 'main' } as const,
      refs: { 'main:plumbline.yml': config(base) },
    });
    const inputs = { baseline: 'flat.csv', conditions: 'auc: better' };
    const loosened = await guarded(standard(inputs, place('ignore', 'fail')));
    expect(loosened.outputs['verdict']).toBe('fail');
    const tightened = await guarded(standard(inputs, place('fail', 'notice')));
    expect(tightened.outputs['verdict']).toBe('fail');
  });
});
