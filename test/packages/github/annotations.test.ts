import { describe, expect, it } from '@jest/globals';
import type { Finding, Verdict } from '@plumbline/core';
import { annotationsOf, openAnnotator } from '../../../packages/github/src/annotations.ts';
import { openLog } from '../../../packages/github/src/log.ts';
import { commandsIn } from '../../support/github/runner-grammar.ts';

function annotator() {
  const written: string[] = [];
  const opened = openAnnotator(
    openLog((text) => written.push(text), true),
    '/repo',
  );
  return { ...opened, text: () => written.join(''), commands: () => commandsIn(written.join('')) };
}

function findings(verdict: Verdict, count: number): readonly Finding[] {
  return Array.from({ length: count }, (_, index) => ({ check: `c${index}`, verdict, detail: 'out of range' }));
}

describe('annotationsOf()', () => {
  it('makes failures errors, doubts warnings, and says nothing of what passed', () => {
    const all = (['pass', 'warn', 'inconclusive', 'fail'] as const).flatMap((verdict) => findings(verdict, 1));
    expect(annotationsOf(all).map(({ level }) => level)).toEqual(['error', 'warning', 'warning']);
  });

  it('leaves the run two of the ten of each level and counts the rest', () => {
    const annotations = annotationsOf([...findings('fail', 30), ...findings('warn', 8)]);
    expect(annotations).toHaveLength(16);
    expect(annotations[7]?.message).toBe('23 more: see the job summary and the log');
    expect(annotations[15]?.message).toBe('c7: out of range');
  });
});

describe('openAnnotator()', () => {
  it('writes at most ten of a level, the last with the count of those left out, and logs every one', () => {
    const { write, flush, text, commands } = annotator();
    for (let index = 0; index < 14; index += 1) write({ level: 'warning', message: `w${index}` });
    flush();
    flush();
    expect(commands()).toHaveLength(10);
    expect(commands()[9]?.data).toBe('5 more: see the job summary and the log');
    expect(text()).toContain('warning: w13');
  });

  it('writes all ten where there are ten', () => {
    const { write, flush, commands } = annotator();
    for (let index = 0; index < 10; index += 1) write({ level: 'error', message: `e${index}` });
    flush();
    expect(commands().map(({ data }) => data)).toEqual(Array.from({ length: 10 }, (_, index) => `e${index}`));
  });

  it('cuts a message at 4096 characters', () => {
    const { write, commands } = annotator();
    write({ level: 'notice', message: 'x'.repeat(5000) });
    expect(commands()[0]?.data).toHaveLength(4096);
    expect(commands()[0]?.data.endsWith('…')).toBe(true);
  });

  it.each([
    ['/repo/data/a.csv', 'data/a.csv'],
    ['./data/a.csv', 'data/a.csv'],
    ['data\\a.csv', 'data/a.csv'],
    ['/elsewhere/a.csv', '/elsewhere/a.csv'],
  ])('gives the file %s as %s', (file, expected) => {
    const { write, commands } = annotator();
    write({ level: 'error', message: 'bad', where: { file, line: 4, column: 2 } });
    expect(commands()[0]?.properties).toEqual({ file: expected, line: '4', col: '2' });
  });
});
