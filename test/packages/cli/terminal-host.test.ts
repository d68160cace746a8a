import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type CommandLine, terminalHost } from '@plumbline/cli';
import type { Json, ReportModel } from '@plumbline/core';
import { repositoryRoot } from '../../support/repository-root.ts';
import { expectCode } from '../../support/to-throw-with-code.ts';

const report: ReportModel = {
  action: 'monitor-model',
  title: 'Monitoring',
  verdict: 'fail',
  headline: 'It drifted',
  compared: [],
  deciding: null,
  sections: [],
  notices: [],
  audit: [],
};

function terminal(line: Partial<CommandLine> = {}, payload: Json = {}) {
  const [out, err]: [string[], string[]] = [[], []];
  const temp = mkdtempSync(join(tmpdir(), 'terminal-'));
  const host = terminalHost(
    { action: 'monitor-model', inputs: { data: ' x ' }, print: 'text', payload: '', outputs: '', ...line },
    {
      cwd: repositoryRoot,
      env: { RUNNER_TEMP: temp },
      payload,
      write: (text) => void out.push(text),
      writeError: (text) => void err.push(text),
      now: () => new Date(0),
    },
  );
  return { host, out, err, temp };
}

describe('terminalHost()', () => {
  it('gives inputs by name, trimmed, and nothing for the rest', () => {
    const { host } = terminal();
    expect([host.input('data'), host.input('schema')]).toEqual(['x', '']);
  });

  it('prints no line that is a command to the runner of a workflow', async () => {
    const { host, err } = terminal();
    host.error('first\n::error::second\n##[group]third');
    host.log('::add-mask::x');
    host.error('x', { file: '::error file=a', line: 3, column: 7 });
    expect(err.join('')).toBe(
      'error: first\n| ::error::second\n## [group]third\n| ::add-mask::x\nerror: ::error file=a:3:7: x\n',
    );
  });

  it('prints the report as it was asked to', async () => {
    const publication = {
      action: 'monitor-model',
      report,
      exitCode: 1,
      findings: [],
      comment: 'auto',
      key: '',
      summary: true,
      annotations: true,
      statusContext: '',
      htmlPath: null,
      files: [],
    } as const;
    const shown = async (print: CommandLine['print']): Promise<string> => {
      const { host, out } = terminal({ print });
      await host.publish(publication);
      return out.join('');
    };
    expect(await shown('markdown')).toContain('## ❌');
    expect(await shown('text')).toContain('It drifted');
    expect(await shown('nothing')).toBe('');
  });

  it('leaves a dispatch as a file that another run can take', async () => {
    const { host, temp } = terminal();
    await host.dispatch({ eventType: 'plumbline-retrain', payload: { 'plumbline-correlation-id': 'c' } });
    const path = join(temp, 'plumbline/dispatches/plumbline-retrain.json');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ 'plumbline-correlation-id': 'c' });
    expect(terminal({}, { 'plumbline-correlation-id': 'c' }).host.surroundings).toMatchObject({
      event: 'repository_dispatch',
      payload: { 'plumbline-correlation-id': 'c' },
    });
  });

  it('leaves an issue as a file', async () => {
    const { host, temp } = terminal();
    await host.openIssue({ marker: 'monitor/flights', title: 'Drift', report, labels: [] });
    expect(existsSync(join(temp, 'plumbline/issues/monitor-flights.md'))).toBe(true);
  });

  it('prints no control characters of untrusted text', () => {
    const { host, err } = terminal();
    host.log('a\u001b[31mred\u0007');
    expect(err.join('')).toBe('a[31mred\n');
  });

  it('only raises the exit code', () => {
    const { host } = terminal();
    host.finish('error', 1);
    host.finish('pass', 0);
    expect(host.ended.exitCode).toBe(1);
  });

  it('reads the policy from git, and refuses what is no commit', async () => {
    const { host } = terminal();
    expect(await host.readAt('HEAD', 'package.json')).toContain('"plumbline"');
    expect(await host.readAt('HEAD', 'no/such/file')).toBeNull();
    await expectCode(host.readAt('no-such-ref', 'x'), 'INPUT_INVALID');
    await expectCode(host.readAt('--upload-pack=x', 'x'), 'INPUT_INVALID');
  });
});
