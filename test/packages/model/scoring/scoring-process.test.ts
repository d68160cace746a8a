import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { memoryOf, openRemote, type ScoringLimits, scoreRows, sourceOf } from '@plumbline/model';
import { repositoryRoot } from '../../../support/repository-root.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';
import { bomb, endless } from './hostile-models.ts';
import { columnOf, newFolder, scoringProcess } from './scoring-scene.ts';

const fixtures = join(repositoryRoot, 'test/oracle/converters/models');
const folder = newFolder();
const one = { rows: 1, columns: new Map([['x', columnOf({ kind: 'number', values: [1] })]]) };

/** Opens a model in a child of its own and scores one row with it. */
async function scoreOnce(path: string, limits: Partial<ScoringLimits> = {}): Promise<unknown> {
  const scoring = await scoringProcess([path], limits);
  try {
    const runner = await openRemote(scoring, { path, options: { features: ['x'] } });
    return await scoreRows([{ what: 'the model', runner }], sourceOf(one));
  } finally {
    scoring.stop();
  }
}

describe('startScoring', () => {
  it('ends a model that computes for ever: LIMIT_TIME', async () => {
    const path = join(folder, 'endless.onnx');
    writeFileSync(path, endless());
    const error = await expectCode(scoreOnce(path, { timeoutMs: 6_000 }), 'LIMIT_TIME');
    expect(error.message).toContain('6 s');
  });

  it('ends a model that takes more memory than its limit: LIMIT_SIZE', async () => {
    const path = join(folder, 'bomb.onnx');
    writeFileSync(path, bomb());
    await expectCode(scoreOnce(path, { memoryBytes: 400 * 1024 * 1024 }), 'LIMIT_SIZE');
  });

  it('tells a child that dies: MODEL_CRASHED', async () => {
    const scoring = await scoringProcess([fixtures]);
    await memoryOf(scoring);
    scoring.stop();
    const error = await expectCode(scoring.ask({ ask: 'memory' }), 'MODEL_CRASHED');
    expect(error.message).toContain('SIGKILL');
  });

  it('ends with the run that is cancelled', async () => {
    const stop = new AbortController();
    const scoring = await scoringProcess([fixtures], { signal: stop.signal });
    await memoryOf(scoring);
    stop.abort();
    const error = await expectCode(memoryOf(scoring), 'MODEL_CRASHED');
    expect(error.message).toContain('cancellation');
  });

  it('reads no file but the program, the engine and its models', async () => {
    const scoring = await scoringProcess([join(fixtures, 'lightgbm-tensor.onnx')]);
    const path = join(folder, 'elsewhere.onnx');
    writeFileSync(path, 'secret');
    try {
      await expectCode(openRemote(scoring, { path, options: {} }), 'MODEL_MISSING');
    } finally {
      scoring.stop();
    }
  });
});
