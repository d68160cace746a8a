import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PlumblineError, type Verdict } from '@plumbline/core';
import { type Course, type Judgement, perform, readEvidence } from '@plumbline/frame';
import { evidenceOf, evidenceText, filed } from '../../support/evidence.ts';
import { type FakeHost, fakeHost } from '../../support/fake-host.ts';

const digest = 'c'.repeat(64);

function judged(verdict: Verdict, parts: Partial<Judgement> = {}): Judgement {
  return {
    verdict,
    summaryLine: `It is ${verdict}`,
    findings: [],
    products: [],
    seed: null,
    methods: [],
    statistics: { n: 1 },
    subjects: [{ role: 'data', name: 'd.csv', sha256: digest }],
    ...parts,
  };
}

type Toy = Course<{ tolerance: number }, { judgement: Judgement }>;

function toy(run: (tolerance: number) => Judgement): Toy {
  return {
    action: 'validate-data',
    title: 'Toy',
    section: {
      key: 'data',
      schema: { type: 'object', additionalProperties: false, properties: { tolerance: { type: 'number' } } },
    },
    inputs: (reader) => ({
      tolerance: reader.number('tolerance', { default: 0.05, min: 0, max: 1, tighter: 'lower' }),
    }),
    load: async () => ({
      run: async ({ tolerance }) => ({ judgement: run(tolerance) }),
      report: () => ({ compared: [], deciding: null, sections: [] }),
      outputs: () => ({ rows: '7' }),
    }),
  };
}

async function performed(course: Toy, host: FakeHost): Promise<FakeHost> {
  await perform(course, host);
  return host;
}

describe('perform()', () => {
  it('sets the verdict to error first and to the real one last', async () => {
    const host = await performed(
      toy(() => judged('pass')),
      fakeHost(),
    );
    expect(host.verdicts).toEqual(['error', 'pass']);
    expect(Object.keys(host.outputs).at(0)).toBe('verdict');
    expect(host.ended).toEqual({ verdict: 'pass', exitCode: 0 });
    expect(host.outputs).toMatchObject({ rows: '7', 'summary-line': 'It is pass' });
  });

  it.each([
    ['fail', {}, 1],
    ['fail', { enforce: 'false' }, 0],
    ['inconclusive', {}, 1],
    ['inconclusive', { 'on-inconclusive': 'warn' }, 0],
    ['warn', {}, 0],
  ] as const)('ends %s with %j by %i', async (verdict, inputs, exitCode) => {
    const host = await performed(
      toy(() => judged(verdict)),
      fakeHost({ inputs }),
    );
    expect(host.ended).toEqual({ verdict, exitCode });
  });

  it('fails an inconclusive pull request and warns on a schedule, by default', async () => {
    const run = (event: string) =>
      performed(
        toy(() => judged('inconclusive')),
        fakeHost({ surroundings: { onGitHub: true, event } }),
      );
    expect((await run('pull_request')).ended.exitCode).toBe(1);
    expect((await run('schedule')).ended.exitCode).toBe(0);
  });

  it('writes evidence and reports even when the gate fails', async () => {
    const host = await performed(
      toy(() => judged('fail')),
      fakeHost(),
    );
    const filed = await readEvidence(host.outputs['evidence-path'] ?? '');
    expect(filed.evidence).toMatchObject({ verdict: 'fail', subjects: [{ sha256: digest }] });
    expect(readFileSync(host.outputs['report-markdown-path'] ?? '', 'utf8')).toContain('It is fail');
    expect(host.publications).toHaveLength(1);
  });

  it('ends with error, and says so everywhere, where nothing can be judged', async () => {
    const course = toy(() => {
      throw new PlumblineError('DATA_EMPTY', 'Cannot judge: rows are needed', 'give some');
    });
    const host = await performed(course, fakeHost({ inputs: { enforce: 'false', 'on-inconclusive': 'pass' } }));
    expect(host.verdicts).toEqual(['error']);
    expect(host.ended).toEqual({ verdict: 'error', exitCode: 1 });
    expect(host.lines.join('\n')).toContain('DATA_EMPTY: Cannot judge: rows are needed\nFix: give some');
    expect(host.publications[0]?.report.verdict).toBe('error');
  });

  it('shows the stack of our own mistakes only', async () => {
    const ours = await performed(
      toy(() => {
        throw new TypeError('boom');
      }),
      fakeHost(),
    );
    expect(ours.lines.join('\n')).toMatch(/INVARIANT_BROKEN[\s\S]*at .*perform\.test/);
  });

  it('takes as parents the evidence that speaks of what it looked at, and names the rest', async () => {
    const host = fakeHost({ inputs: { evidence: '*.evidence.json' } });
    const about = evidenceText(
      evidenceOf({ action: 'train-model', products: [{ role: 'data', name: 'd', sha256: digest }] }),
    );
    writeFileSync(join(host.surroundings.workspace, 'a.evidence.json'), about);
    writeFileSync(join(host.surroundings.workspace, 'b.evidence.json'), evidenceText(evidenceOf()));
    await perform(
      toy(() => judged('pass')),
      host,
    );
    const { evidence } = await readEvidence(host.outputs['evidence-path'] ?? '');
    expect(evidence.parents.map((parent) => parent.action)).toEqual(['train-model']);
    expect(host.publications[0]?.report.notices.join()).toContain('Evidence not used: evaluate-gate');
  });

  it('does not call the ancestors of its parents strangers', async () => {
    const host = fakeHost({ inputs: { evidence: '*.evidence.json' } });
    const first = evidenceOf({ action: 'validate-data' });
    const second = evidenceOf({
      action: 'train-model',
      products: [{ role: 'data', name: 'd', sha256: digest }],
      parents: [{ action: 'validate-data', sha256: filed(first).sha256 }],
    });
    writeFileSync(join(host.surroundings.workspace, 'a.evidence.json'), evidenceText(first));
    writeFileSync(join(host.surroundings.workspace, 'b.evidence.json'), evidenceText(second));
    await perform(
      toy(() => judged('pass')),
      host,
    );
    expect(host.publications[0]?.report.notices).toEqual([]);
  });

  it('refuses tampered evidence', async () => {
    const host = fakeHost({ inputs: { evidence: 'a.json' } });
    writeFileSync(join(host.surroundings.workspace, 'a.json'), `${evidenceText(evidenceOf())} `);
    await perform(
      toy(() => judged('pass')),
      host,
    );
    expect(host.outputs['summary-line']).toContain('EVIDENCE_INVALID');
  });

  it('writes no reports through a link out of the workspace', async () => {
    const host = fakeHost({ inputs: { 'report-dir': 'out/reports' } });
    symlinkSync(tmpdir(), join(host.surroundings.workspace, 'out'));
    await perform(
      toy(() => judged('pass')),
      host,
    );
    expect(host.outputs['summary-line']).toContain('PATH_OUTSIDE');
  });

  it('reads no configuration file through a link out of the workspace', async () => {
    const host = fakeHost();
    symlinkSync('/etc/hostname', join(host.surroundings.workspace, 'plumbline.yml'));
    await perform(
      toy(() => judged('pass')),
      host,
    );
    expect(host.outputs['summary-line']).toContain('PATH_OUTSIDE');
  });

  describe('with a configuration file', () => {
    const withFile = (text: string, options: Parameters<typeof fakeHost>[0] = {}): FakeHost => {
      const host = fakeHost(options);
      writeFileSync(join(host.surroundings.workspace, 'plumbline.yml'), text);
      return host;
    };
    const tolerance = async (host: FakeHost): Promise<number> => {
      let seen = Number.NaN;
      await perform(
        toy((value) => {
          seen = value;
          return judged('pass');
        }),
        host,
      );
      return seen;
    };

    it('reads its own section', async () => {
      expect(await tolerance(withFile('data: { tolerance: 0.2 }\n'))).toBe(0.2);
    });

    it('lays the section of one of several models over it', async () => {
      const text = 'data: { tolerance: 0.2 }\nmodels: { fraud: { data: { tolerance: 0.1 } } }\n';
      expect(await tolerance(withFile(text, { inputs: { use: 'fraud' } }))).toBe(0.1);
      const host = withFile(text, { inputs: { use: 'fruad' } });
      await perform(
        toy(() => judged('pass')),
        host,
      );
      expect(host.outputs['summary-line']).toMatch(/CONFIG_INVALID.*fraud/);
    });

    it('reports a syntax error with its line', async () => {
      const host = withFile('data:\n  tolerance: [1\n');
      await perform(
        toy(() => judged('pass')),
        host,
      );
      expect(host.outputs['summary-line']).toMatch(/^CONFIG_SYNTAX: .*line [23]/);
    });

    it('reports an unknown key with the nearest legal one', async () => {
      const host = withFile('data: { tolerence: 0.2 }\n');
      await perform(
        toy(() => judged('pass')),
        host,
      );
      expect(host.outputs['summary-line']).toContain('did you mean "tolerance"?');
    });

    it('refuses a named file that is absent', async () => {
      const host = fakeHost({ inputs: { config: 'none.yml' } });
      await perform(
        toy(() => judged('pass')),
        host,
      );
      expect(host.outputs['summary-line']).toContain('CONFIG_UNREADABLE');
    });

    it('judges by the base of a pull request, and says what was refused', async () => {
      const host = withFile('data: { tolerance: 0.9 }\n', {
        surroundings: { baseRef: 'main' },
        refs: { 'main:plumbline.yml': 'data: { tolerance: 0.1 }\n' },
      });
      expect(await tolerance(host)).toBe(0.1);
      expect(host.publications[0]?.report.notices.join()).toContain('Policy kept: tolerance');
    });

    it('is at best a warning where the policy arrives with the change', async () => {
      const host = withFile('data: { tolerance: 0.9 }\n', { surroundings: { baseRef: 'main' } });
      await perform(
        toy(() => judged('pass')),
        host,
      );
      expect(host.outputs['verdict']).toBe('warn');
    });
  });
});
