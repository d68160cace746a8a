import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { SUMMARY_BYTES_MAX } from '@plumbline/core';
import { openSummary } from '../../../packages/github/src/summary.ts';
import { offRunner } from '../../support/github/run-environment.ts';

function file(text = ''): string {
  const path = join(offRunner().folder, 'summary');
  writeFileSync(path, text);
  return path;
}

describe('openSummary()', () => {
  it('writes after what was there and replaces its own text the second time', () => {
    const path = file('before\n');
    const summary = openSummary(path);
    summary.write(() => 'a first text, longer than the second');
    summary.write(() => 'second');
    expect(readFileSync(path, 'utf8')).toBe('before\nsecond\n');
  });

  it('stays within 1 MiB whatever the characters weigh', () => {
    for (const character of ['x', 'é', '漢', '👍', '\ud800']) {
      const path = file('before\n');
      openSummary(path).write((charsMax) => character.repeat(Math.floor(charsMax / character.length)));
      const bytes = readFileSync(path).length;
      expect(bytes).toBeLessThanOrEqual(SUMMARY_BYTES_MAX);
      expect(bytes).toBeGreaterThan(SUMMARY_BYTES_MAX / 3);
    }
  });

  it('writes nothing where no room is left', () => {
    const path = file('x'.repeat(SUMMARY_BYTES_MAX - 10));
    openSummary(path).write(() => 'too much');
    expect(readFileSync(path).length).toBe(SUMMARY_BYTES_MAX - 10);
  });

  it('writes nothing without a file', () => {
    expect(() => openSummary(null).write(() => 'text')).not.toThrow();
  });
});
