import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { writeOutput } from '../../../packages/github/src/outputs.ts';
import { onRunner } from '../../support/github/run-environment.ts';
import { expectCode } from '../../support/to-throw-with-code.ts';

describe('writeOutput()', () => {
  it('writes any value so that it sets no other output', () => {
    const proc = onRunner();
    const value = 'a\nplumbline_x\nverdict=pass\nverdict<<EOF\npass\nEOF\n=';
    writeOutput(proc.env, 'verdict', 'error');
    writeOutput(proc.env, 'summary-line', value);
    expect(proc.outputs()).toEqual({ verdict: 'error', 'summary-line': value });
  });

  it('lets the last writing count', () => {
    const proc = onRunner();
    for (const verdict of ['error', 'pass']) writeOutput(proc.env, 'verdict', verdict);
    expect(proc.outputs()).toEqual({ verdict: 'pass' });
  });

  it('refuses what is larger than the limit, in bytes', async () => {
    const proc = onRunner();
    await expectCode(() => writeOutput(proc.env, 'metrics-json', 'é'.repeat(131_073)), 'LIMIT_SIZE');
    writeOutput(proc.env, 'metrics-json', 'é'.repeat(131_072));
    expect(readFileSync(proc.env['GITHUB_OUTPUT']!, 'utf8').length).toBeGreaterThan(131_072);
  });

  it('refuses a name that is not kebab-case', async () => {
    await expectCode(() => writeOutput({}, 'verdict\nother', 'pass'), 'INVARIANT_BROKEN');
  });

  it('writes nowhere without a file to write to', () => {
    expect(() => writeOutput({}, 'verdict', 'pass')).not.toThrow();
  });
});
