import { describe, expect, it } from '@jest/globals';
import { COMMENT_CHARS_MAX, type Finding, type ReportModel } from '@plumbline/core';
import { type Judged, parseCondition } from '@plumbline/model';
import { renderHtml, renderMarkdown } from '@plumbline/report';
import fc from 'fast-check';
import type { Outcome } from '../../../actions/evaluate-gate/src/outcome.ts';
import { report } from '../../../actions/evaluate-gate/src/report.ts';
import { chartsOf } from '../../../actions/evaluate-gate/src/report-charts.ts';
import { HOSTILE_STRINGS } from '../../packages/report/hostile-strings.ts';
import { livingPatterns, parsed } from '../../packages/report/markdown-reader.ts';

const RUN = { seed: 20240601, numRuns: 60 };
const SEED = '5eed'.repeat(16);
const SHA = 'ab'.repeat(32);

const untrusted = fc.oneof(
  fc.constantFrom(...HOSTILE_STRINGS),
  fc.tuple(fc.constantFrom(...HOSTILE_STRINGS), fc.constantFrom(...HOSTILE_STRINGS)).map(([a, b]) => a + b),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** Every name that comes from outside. */
interface Names {
  readonly metric: string;
  readonly slice: string;
  readonly column: string;
  readonly classes: readonly [string, string, string];
  readonly model: string;
  readonly guard: string;
  readonly group: string;
}

const names: fc.Arbitrary<Names> = fc.record({
  metric: untrusted,
  slice: untrusted,
  column: untrusted,
  classes: fc.tuple(untrusted, untrusted, untrusted),
  model: untrusted,
  guard: untrusted,
  group: untrusted,
});

const plain: Names = {
  metric: 'auc',
  slice: 'north',
  column: 'region',
  classes: ['a', 'b', 'c'],
  model: 'm.onnx',
  guard: 'seen',
  group: 'f',
};

const NUMBERS = {
  rows: 200,
  candidate: 0.8,
  baseline: 0.7,
  estimate: 0.1,
  lower: 0.02,
  upper: 0.18,
  threshold: 0,
  worse: false,
  better: true,
  pValue: null,
  adjustedP: null,
  rowsNeeded: 900,
  power: 0.5,
  detectable: 0.05,
} as const;

function judgedWith({ metric, slice, column, group }: Names, outcome: Judged['outcome'], isSliced: boolean): Judged {
  const comparison = parseCondition('auc: better');
  const scope = { kind: 'slice', selector: { text: column, cuts: [{ kind: 'each', column }] } } as const;
  const statistics = {
    kind: 'bound',
    metric,
    slice: null,
    rows: 200,
    negated: false,
    value: {
      kind: 'groups',
      spread: 'difference',
      names: [group, 'other'],
      rates: [{ rate: 'selection_rate', successes: [3, 4], trials: [10, 10] }],
    },
  } as const;
  const fairness = {
    text: metric,
    groups: { text: column, cuts: [] },
    rates: ['selection_rate'],
    spread: 'difference',
  } as const;
  if (comparison.kind !== 'comparison') throw new Error('no comparison');
  return {
    ...NUMBERS,
    condition: { ...comparison, text: metric, metric, ...(isSliced ? { scope } : { fairness }) },
    outcome,
    metric,
    slice: isSliced ? slice : null,
    method: metric,
    problem: outcome === 'undefined' ? metric : null,
    statistics,
  };
}

function outcomeOf(given: Names, judged: readonly Judged[], metrics: Readonly<Record<string, number>>): Outcome {
  const side = { name: given.model, sha256: SHA };
  const finding: Finding = { check: 'guard.label-copy', verdict: 'warn', detail: given.guard };
  const classes = [...given.classes];
  const label = Int32Array.from({ length: 30 }, (_, row) => row % 3);
  const answers = { predicted: label, score: null, probabilities: null };
  const sample = {
    task: 'multiclass',
    rows: 30,
    classes,
    label,
    target: null,
    weights: null,
    clusters: null,
    candidate: answers,
    baseline: answers,
  } as const;
  return {
    judgement: {
      ...{ verdict: 'fail', promote: false, decision: 'worse', summaryLine: given.metric, seed: SEED },
      ...{ findings: [finding], products: [], methods: [], statistics: {} },
      subjects: [{ role: 'test-data', ...side }],
    },
    candidate: side,
    baseline: side,
    testData: [given.model],
    judged,
    primary: judged[0] ?? null,
    values: { candidate: metrics, baseline: metrics, difference: metrics },
    rowFacts: {
      ...{ task: 'multiclass', rows: 30, classes, isWeighted: false, fixed: 4, broken: 3, flipsWritten: 7 },
      flipsBySlice: [{ slice: given.slice, rows: 30, fixed: 4, broken: 3 }],
      confusion: [{ side: 'candidate', counts: classes.map(() => [1, 2, 3, 4]) }],
      explored: {
        ...{ metric: given.metric, falseDiscoveryRate: 0.05, tested: 1, flagged: 1 },
        slices: [
          {
            ...{ slice: given.slice, against: 'baseline', rows: 30, candidate: 1, reference: 2, estimate: -1 },
            ...{ lower: -2, upper: 0, pValue: 0.01, adjustedP: 0.02, flagged: true },
          },
        ],
      },
      charts: chartsOf(sample, SEED),
    },
    rowsNeeded: 900,
    jointPower: 0.5,
    alpha: 0.05,
    flipsPath: null,
    reuse: { uses: 3, budget: 20 },
  };
}

function modelOf(given: Names): ReportModel {
  const outcomes = ['proven', 'holds', 'unproven', 'broken', 'undefined', 'no-baseline'] as const;
  const judged = outcomes.flatMap((each) => [judgedWith(given, each, false), judgedWith(given, each, true)]);
  return whole(outcomeOf(given, judged, { [given.metric]: 0.5 }), given.metric);
}

function whole(outcome: Outcome, headline: string): ReportModel {
  const frame = { action: 'evaluate-gate', title: 'Evaluation gate', verdict: 'fail', notices: [], audit: [] } as const;
  return { ...frame, headline, ...report(outcome) };
}

const tagsOf = (html: string): readonly string[] => [...html.matchAll(/<([!/]?[a-z][\w-]*)/gi)].map(([tag]) => tag);

describe('report()', () => {
  it('lets no name become anything but text and code in Markdown', () => {
    fc.assert(
      fc.property(names, (given) => {
        const text = renderMarkdown(modelOf(given), { charsMax: COMMENT_CHARS_MAX });
        // The only emphasis is the renderer's own.
        const { kinds, html, texts } = parsed(text.replace(/^\*Shortened to fit\.[^*\n]*\*$/m, ''));
        const alive = [
          'link',
          'linkReference',
          'definition',
          'image',
          'imageReference',
          'footnoteReference',
          'emphasis',
        ];
        expect([...kinds.keys()].filter((kind) => alive.includes(kind))).toEqual([]);
        for (const each of html) {
          expect(each).toMatch(/^(<details><summary>([^<>]|<code>[^<>]*<\/code>)*<\/summary>|<\/details>)$/);
        }
        expect(livingPatterns(texts)).toEqual([]);
      }),
      RUN,
    );
  });

  it('lets no name become an element or an attribute in HTML', async () => {
    const options = { title: 't', generated: 'g' };
    const usual = new Set(tagsOf(await renderHtml([modelOf(plain)], options)));
    await fc.assert(
      fc.asyncProperty(names, async (given) => {
        const html = await renderHtml([modelOf(given)], options);
        expect(tagsOf(html).filter((tag) => !usual.has(tag))).toEqual([]);
        expect(html.match(/<script/g)).toHaveLength(1);
        expect(html.replace(/<script.*?<\/script>/s, '')).not.toMatch(/<[^>]*\s(on\w+|href)\s*=\s*["']?(?!["']?#)/i);
      }),
      { ...RUN, numRuns: 12 },
    );
  });

  it('fits a comment with 500 slices and 60 metrics of long names, and keeps what decides', () => {
    const long = (what: string, place: number): string => `${what} ${place} ${'x'.repeat(150)}`;
    const slices = Array.from({ length: 500 }, (_, place) =>
      judgedWith({ ...plain, slice: long('slice', place) }, place % 7 === 0 ? 'broken' : 'holds', true),
    );
    const conditions = Array.from({ length: 60 }, (_, place) =>
      judgedWith({ ...plain, metric: long('metric', place) }, place % 9 === 0 ? 'unproven' : 'proven', false),
    );
    const metrics = Object.fromEntries(conditions.map(({ metric }) => [metric, 0.5]));
    const model = whole(outcomeOf(plain, [...conditions, ...slices], metrics), 'why');
    const text = renderMarkdown(model, { charsMax: COMMENT_CHARS_MAX });
    expect(text.length).toBeLessThanOrEqual(COMMENT_CHARS_MAX);
    expect(model.deciding?.rows).toHaveLength(8);
    expect(text).toContain('### Behind the verdict');
    expect(text).toContain('Slices: 72 of 500 need a look');
    expect(text).toContain('60 more conditions (7 not passed)');
  });
});
