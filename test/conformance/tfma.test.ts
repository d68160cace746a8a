import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  codedColumn,
  type EvaluationSample,
  evaluateGate,
  evaluatePoints,
  findMetric,
  metricsOf,
  parseCondition,
} from '@plumbline/model';
import { repositoryRoot } from '../support/repository-root.ts';
import { POINT_CASES, type PointCase } from './tfma/point-cases.ts';
import { ROW_CASES, type RowCase } from './tfma/row-cases.ts';
import { type TfmaThreshold, tfmaAnswer, thresholdText } from './tfma/threshold.ts';

const options = { alpha: 0.05, replicates: 1000, seed: 'f7a0'.repeat(16) };
const NO_ANSWER = -2;

/** Blessed where there is a threshold, and each holds; a metric that is not there fails. */
function blesses({ thresholds, candidate, baseline }: PointCase): boolean {
  if (candidate === null || thresholds.length === 0) return false;
  return thresholds.every((threshold) => tfmaAnswer(threshold, candidate, baseline));
}

function plumblineOfPoints({ candidate, baseline, conditions }: PointCase) {
  return evaluatePoints({
    candidate: candidate === null ? {} : { m: candidate },
    baseline: baseline === null ? null : { m: baseline },
    rows: 0,
    conditions: conditions.map(parseCondition),
    options,
    onFirstModel: 'pass',
    sameModel: false,
  });
}

/** Right answers stand first in each slice, so that the two models differ on as few rows as they can. */
function sampleOf({ slices, silent }: RowCase): {
  readonly sample: EvaluationSample;
  readonly region: readonly string[];
} {
  const region = slices.flatMap(({ region: name, rows }) => Array.from({ length: rows }, () => name));
  const label = Int32Array.from(region, (_, row) => row % 2);
  const side = (of: 'candidate' | 'baseline', quiet: boolean) => {
    const right = slices.flatMap((slice) => Array.from({ length: slice.rows }, (_, row) => row < slice[of]));
    const predicted = label.map((truth, row) => (right[row] === true ? truth : 1 - truth));
    if (quiet) predicted[0] = NO_ANSWER;
    return { predicted, score: null, probabilities: null };
  };
  const sample: EvaluationSample = {
    task: 'binary',
    rows: region.length,
    classes: ['0', '1'],
    label,
    target: null,
    weights: null,
    clusters: null,
    candidate: side('candidate', silent === true),
    baseline: side('baseline', false),
  };
  return { sample, region };
}

function plumblineOfRows(given: RowCase) {
  const { sample, region } = sampleOf(given);
  const legal = metricsOf('binary');
  return evaluateGate({
    sample,
    legal,
    primary: findMetric('accuracy', legal),
    conditions: given.conditions.map(parseCondition),
    sliceColumns: [codedColumn('region', region)],
    options,
    onFirstModel: 'pass',
    sameModel: false,
  });
}

const answer = ({ promote, verdict }: { promote: boolean; verdict: string }): string =>
  promote ? 'promoted' : `not promoted (${verdict})`;

function line(given: PointCase | RowCase, tfma: string, numbers: string): string {
  const conditions = given.conditions.map((condition) => `\`${condition}\``).join(', ') || 'none';
  const cells = [
    given.name,
    `${tfma || 'none'}${numbers}`,
    given.blessed ? 'blessed' : 'not blessed',
    conditions,
    answer(given),
  ];
  return `| ${[...cells, given.why ?? 'same'].join(' | ')} |`;
}

const shown = (value: number | null): string => (value === null ? 'none' : String(value));

/** The table of the migration page. */
function table(): string {
  const points = POINT_CASES.map((given) =>
    line(
      given,
      given.thresholds.map((threshold: TfmaThreshold) => thresholdText(threshold)).join('; '),
      `; candidate ${shown(given.candidate)}, baseline ${shown(given.baseline)}`,
    ),
  );
  const rows = ROW_CASES.map((given) => line(given, given.tfma, ''));
  const head = ['Case', 'TFMA', 'answers', 'Plumbline', 'answers', 'Difference'];
  return [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...points, ...rows].join('\n');
}

describe("TFMA's thresholds", () => {
  it.each(POINT_CASES)('$name', (given) => {
    expect(blesses(given)).toBe(given.blessed);
    expect(plumblineOfPoints(given)).toMatchObject({ promote: given.promote, verdict: given.verdict });
  });

  it.each(ROW_CASES)('$name', (given) => {
    expect(plumblineOfRows(given)).toMatchObject({ promote: given.promote, verdict: given.verdict });
  });

  it('differ only where a reason is given', () => {
    const odd = [...POINT_CASES, ...ROW_CASES].filter(
      ({ blessed, promote, why }) => (blessed !== promote) !== (why !== null),
    );
    // Both refuse a slice too small to be proven, for different reasons.
    expect(odd.map(({ name }) => name)).toEqual(['a slice below min_slice_size, a proof is wanted']);
  });

  it('promotes nothing that TFMA refuses without saying why', () => {
    const bolder = [...POINT_CASES, ...ROW_CASES].filter(({ blessed, promote }) => promote && !blessed);
    expect(bolder.map(({ name }) => name)).toEqual([
      'negative absolute change, met exactly in decimals',
      'relative change, negative baseline, better',
      'relative change, baseline 0',
      'a slice below min_slice_size, vetoes only',
    ]);
  });

  it('stand in docs/tfma.md as they are judged here', () => {
    const path = join(repositoryRoot, 'docs', 'tfma.md');
    const page = readFileSync(path, 'utf8');
    const [before = '', , after = ''] = page.split(/<!-- cases -->|<!-- end of cases -->/);
    const wanted = `${before}<!-- cases -->\n\n${table()}\n\n<!-- end of cases -->${after}`;
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, wanted);
    expect(readFileSync(path, 'utf8')).toBe(wanted);
  });
});
