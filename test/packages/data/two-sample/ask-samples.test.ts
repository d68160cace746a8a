import { describe, expect, it } from '@jest/globals';
import { askSamples, type ColumnProfile, type DriftPolicy, judgeHypotheses, type Profile } from '@plumbline/data';
import { seededRandom } from '@plumbline/stats';
import { sampleRows, sampleTexts } from '../../../../bench/calibration/two-sample-laws.ts';

const SEED = '5eed'.repeat(8);
const POLICY: DriftPolicy = {
  tolerance: 0.05,
  shareTolerance: 0.02,
  falseDiscoveryRate: 0.05,
  columns: new Map([['note', { tolerance: 0.07 }]]),
  ignored: new Set(),
  seed: SEED,
};
const ROWS = 400;

function profile(side: 'reference' | 'current', designEffect?: number): Profile {
  const random = seededRandom(side === 'reference' ? SEED : 'beef'.repeat(8));
  const change = { kind: 'new-topic', share: 0.4 } as const;
  const note: ColumnProfile = {
    name: 'note',
    kind: 'string',
    type: 'VARCHAR',
    nulls: 0,
    nans: 0,
    infinities: 0,
    sample: sampleTexts({ change, side, rows: ROWS }, random),
    ...(designEffect === undefined ? {} : { designEffect }),
  };
  return {
    schema: 'plumbline.profile/v1',
    rows: ROWS,
    rules: [],
    edgesFrom: null,
    columns: [note],
    rowsSample: sampleRows({ change, side, rows: ROWS }, random),
  };
}

const named = (hypotheses: ReturnType<typeof askSamples>) =>
  hypotheses.map(({ column, component, tolerance }) => `${column} ${component} ${tolerance}`);

describe('askSamples', () => {
  it('asks about content and vocabulary of text, and all columns together', () => {
    const hypotheses = askSamples(profile('reference'), profile('current'), POLICY);
    expect(named(hypotheses)).toEqual(['note content 0.07', 'note vocabulary 0.02', '* rows 0.05']);
    const { columns } = judgeHypotheses(hypotheses, { ...POLICY, changed: [], added: [] });
    expect(columns.map(({ column, answer }) => `${column} ${answer}`)).toEqual(['note drifted', '* drifted']);
  });

  it('asks nothing where a side has no sample, or the column is left out or gone', () => {
    const { rowsSample: _, ...bare } = profile('current');
    const empty: Profile = { ...bare, columns: [] };
    expect(askSamples(profile('reference'), empty, POLICY)).toEqual([]);
    expect(
      named(askSamples(profile('reference'), profile('current'), { ...POLICY, ignored: new Set(['note']) })),
    ).toEqual(['* rows 0.05']);
  });

  it('leaves what is gone out of all columns together, by which every row would be known', () => {
    const [before, after] = [profile('reference'), profile('current')];
    const gone: ColumnProfile = { ...before.columns[0]!, name: before.rowsSample!.columns[0]!.name };
    const { sample: _, ...bare } = gone;
    const asked = (columns: readonly ColumnProfile[]) =>
      askSamples({ ...before, columns: [...before.columns, ...columns] }, after, POLICY).at(-1);
    expect(asked([bare])).not.toEqual(asked([]));
    expect(asked([bare])).toEqual(askSamples(before, after, { ...POLICY, ignored: new Set([bare.name]) }).at(-1));
  });

  it('counts dependent rows for what they are worth', () => {
    const effects = (own?: number) =>
      askSamples(profile('reference', own), profile('current'), POLICY).map(
        ({ designEffect }) => designEffect?.[0] ?? 1,
      );
    const [free, dependent] = [effects(), effects(3)];
    expect(dependent.map((effect, at) => effect / free[at]!)).toEqual(free.map(() => expect.closeTo(3, 9)));
  });
});
