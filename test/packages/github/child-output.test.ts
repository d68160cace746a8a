import { describe, expect, it } from '@jest/globals';
import { childOutput } from '@plumbline/github';
import { readAsRunner } from '../../support/github/runner-grammar.ts';

const TOKEN = '0b8d7a52-7d7c-4a53-b1d5-6a3f7f0c2a11';

describe('childOutput()', () => {
  it('keeps the runner from carrying out anything a child prints raw', async () => {
    const lines: string[] = [];
    await childOutput(
      (line) => lines.push(line),
      TOKEN,
      async () => {
        lines.push('::set-output name=verdict::pass', 'a ##[add-mask]e', '::stop-commands::mine', '::mine::');
      },
    );
    lines.push('::notice::after');
    expect(readAsRunner(lines.join('\n')).commands.map(({ name }) => name)).toEqual(['stop-commands', 'notice']);
  });

  it('resumes when the work throws', async () => {
    const lines: string[] = [];
    const work = childOutput(
      (line) => lines.push(line),
      TOKEN,
      () => Promise.reject(new Error('boom')),
    );
    await expect(work).rejects.toThrow('boom');
    expect(lines).toEqual([`::stop-commands::${TOKEN}`, `::${TOKEN}::`]);
  });
});
