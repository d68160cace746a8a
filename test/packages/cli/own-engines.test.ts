import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ownEngines } from '../../../packages/cli/src/own-engines.ts';

describe('ownEngines()', () => {
  it('is the nearest folder above whose node_modules holds an engine, or null', () => {
    const root = mkdtempSync(join(tmpdir(), 'own-engines-'));
    mkdirSync(join(root, 'packages/cli/src'), { recursive: true });
    expect(ownEngines(join(root, 'packages/cli/src'))).toBeNull();
    mkdirSync(join(root, 'node_modules/@duckdb/node-api'), { recursive: true });
    expect(ownEngines(join(root, 'packages/cli/src'))).toBe(root);
  });
});
