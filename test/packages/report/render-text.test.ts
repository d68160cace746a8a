import { describe, expect, it } from '@jest/globals';
import { renderText } from '@plumbline/report';
import { textWidth, wrapText } from '../../../packages/report/src/text-width.ts';
import { everywhere, failingGate, invalidData } from './sample-reports.ts';

describe('renderText', () => {
  it('opens with the verdict in words and why', () => {
    expect(renderText(failingGate).split('\n').slice(0, 2)).toEqual([
      '✗ Evaluation gate: failed',
      'AUC is worse by 0.021 (at least 0.013 with 95% confidence)',
    ]);
  });

  it('lays a table out in columns where it fits and in blocks where it does not, the verdict first', () => {
    expect(renderText(invalidData)).toContain('Check                      Column         Rows  Share  Detail');
    expect(renderText(failingGate)).toContain(
      '✗ fail  latency_p95_ms: not-worse by 10%\n  Production             12.100\n',
    );
  });

  it('lets no control character through, nor a workflow command at the start of a line of its own', () => {
    const text = renderText(everywhere('\u001b[31mx\r::error::y\u0007'));
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    expect(text).not.toMatch(/^::/m);
  });

  it('counts the rows beyond two hundred', () => {
    const rows = Array.from({ length: 201 }, () => [{ kind: 'text' as const, text: 'x' }]);
    expect(renderText({ ...failingGate, deciding: { kind: 'table', columns: ['a'], rows } })).toContain(
      '… and 1 more of 201 rows',
    );
  });
});

describe('textWidth', () => {
  it('counts two columns for wide letters and none for marks', () => {
    expect([textWidth('ab'), textWidth('日本'), textWidth('e\u0301'), textWidth('🚀')]).toEqual([2, 4, 1, 2]);
  });
});

describe('wrapText', () => {
  it('breaks at spaces, and inside a word only where it must', () => {
    expect(wrapText('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrapText('abcdefghij k', 4)).toEqual(['abcd', 'efgh', 'ij k']);
    expect(wrapText('', 4)).toEqual(['']);
  });
});
