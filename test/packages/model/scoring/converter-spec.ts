import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openRemote, type ScoringProcess, scoreRows, sourceOf } from '@plumbline/model';
import oracle from '../../../oracle/converters/converters.json' with { type: 'json' };
import { repositoryRoot } from '../../../support/repository-root.ts';
import { columnOf } from './scoring-scene.ts';

const folder = join(repositoryRoot, 'test/oracle/converters');
type Case = (typeof oracle.cases)[number];

async function scored(scoring: ScoringProcess, { input }: Case, place: number) {
  const { features, ...options } = input.options as { features: string[] | null; link?: 'softmax' };
  const runner = await openRemote(scoring, {
    path: join(folder, input.model),
    options: { ...options, features },
    place,
  });
  const columns = new Map(Object.entries(input.columns).map(([name, column]) => [name, columnOf(column)]));
  const rows = Object.values(input.columns)[0]?.values.length ?? 0;
  const [scores] = await scoreRows([{ what: 'the model', runner }], sourceOf({ rows, columns }));
  return scores!;
}

/** Every fixture of a converter, scored in a child, agrees with the library that trained it. `start` is given the folder it may read. */
export function specifyConverters(start: (models: string) => Promise<ScoringProcess>): void {
  let scoring: ScoringProcess;
  beforeAll(async () => {
    scoring = await start(folder);
  });
  afterAll(() => scoring.stop());

  it.each(oracle.cases.map((each, place) => ({ ...each, place })))('score as the library does: $name', async (each) => {
    const { values, labels, classes } = await scored(scoring, each, each.place);
    const { expected, tolerance } = each;
    expect(labels).toEqual(expected.labels);
    expect(classes).toEqual(expected.classes);
    expect(values).toHaveLength(expected.values.length);
    for (const [place, column] of values.entries()) {
      const worst = Math.max(
        ...column.map((value, row) => Math.abs(value - (expected.values[place]?.[row] ?? Number.NaN))),
      );
      expect(worst).toBeLessThanOrEqual(tolerance);
    }
  });
}
