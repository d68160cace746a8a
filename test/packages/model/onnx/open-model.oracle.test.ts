import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type ColumnValues, openModel } from '@plumbline/model';
import * as ort from 'onnxruntime-node';
import oracle from '../../../oracle/gate/models.json' with { type: 'json' };
import { repositoryRoot } from '../../../support/repository-root.ts';

function columnOf(values: readonly (string | number)[]): ColumnValues {
  if (typeof values[0] === 'string') return { kind: 'string', values: values.map(String) };
  return { kind: 'number', values: Float64Array.from(values, Number), missing: new Uint8Array(values.length) };
}

describe('openModel', () => {
  it.each(oracle.cases)('scores as scikit-learn does: $name', async ({ input, expected, tolerance }) => {
    const path = join(repositoryRoot, 'test/oracle/gate', input.model);
    const model = await openModel(ort, path, { features: input.features });
    const columns = new Map(Object.entries(input.columns).map(([name, values]) => [name, columnOf(values)]));
    const scored = await model.score({ rows: 80, columns });
    await model.release();
    expect(scored.classes).toEqual(expected.classes);
    expect(scored.labels).toEqual(expected.labels);
    expect(scored.values).toHaveLength(expected.values.length);
    for (const [place, column] of scored.values.entries()) {
      const worst = Math.max(
        ...column.map((value, row) => Math.abs(value - (expected.values[place]?.[row] ?? Number.NaN))),
      );
      expect(worst).toBeLessThanOrEqual(tolerance);
    }
  });
});
