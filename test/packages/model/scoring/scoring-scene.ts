import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ColumnValues, type ScoringLimits, type ScoringProcess, startScoring } from '@plumbline/model';
import { findOnnxEngine, type OnnxEngine } from '@plumbline/native';
import { scoringProgram } from '../../../../actions/evaluate-gate/src/scoring-program.ts';
import { repositoryRoot } from '../../../support/repository-root.ts';

/** A folder of a test's own. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'plumbline-scoring-'));

/** A child with the engine as machine code, as the action starts it. */
export async function scoringProcess(
  models: readonly string[],
  limits: Partial<ScoringLimits> = {},
): Promise<ScoringProcess> {
  const places = { enginesPath: repositoryRoot, npmRegistry: null, toolCache: null, temp: newFolder(), env: {} };
  return scoringWith(await findOnnxEngine(places, 'native'), models, limits);
}

/** A child with any engine. */
export async function scoringWith(
  engine: OnnxEngine,
  models: readonly string[],
  limits: Partial<ScoringLimits> = {},
): Promise<ScoringProcess> {
  return startScoring(scoringProgram(engine), models, {
    memoryBytes: 2 ** 31,
    timeoutMs: 120_000,
    env: { PATH: process.env['PATH'], SECRET_TOKEN: 'hush' },
    ...limits,
  });
}

/** A column of a fixture. */
export function columnOf({
  kind,
  values,
}: {
  readonly kind: string;
  readonly values: readonly unknown[];
}): ColumnValues {
  if (kind === 'string') return { kind, values: values.map(String) };
  if (kind === 'boolean') return { kind, values: values.map(Boolean) };
  return {
    kind: kind === 'integer' ? 'integer' : 'number',
    values: Float64Array.from(values, Number),
    missing: new Uint8Array(values.length),
  };
}
