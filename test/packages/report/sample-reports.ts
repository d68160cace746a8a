import { type Cell, code, number, type ReportModel, type Table, text, verdictCell } from '@plumbline/core';

const SIGNED = { as: 'signed', digits: 3 } as const;
const SHARE = { as: 'percent', digits: 1 } as const;
const INTEGER = { as: 'integer' } as const;
const DIGEST_A = 'a3f1c07be5d94f02'.repeat(4);
const DIGEST_B = '0b77e1d2c4a95f38'.repeat(4);
const DIGEST_C = '9c5de8f01a2b3c4d'.repeat(4);

const change = (estimate: number, lower: number | null, upper: number | null, threshold: number): Cell => ({
  kind: 'interval',
  estimate,
  lower,
  upper,
  threshold,
  format: SIGNED,
});

const gateColumns = ['Condition', 'Production', 'Candidate', 'Change (90% interval)', 'Verdict'];
const score = (value: number): Cell => number(value, { as: 'decimal', digits: 3 });

const slices: Table = {
  kind: 'table',
  columns: ['Slice', 'Rows', 'Change in AUC', 'Verdict'],
  rows: [
    [code('region=EMEA'), number(4_120, INTEGER), change(0.009, -0.004, 0.022, -0.03), verdictCell('pass')],
    [code('region=APAC'), number(2_377, INTEGER), change(0.014, -0.003, 0.031, -0.03), verdictCell('pass')],
    [code('plan=free'), number(312, INTEGER), change(-0.011, -0.062, 0.04, -0.03), verdictCell('pass')],
  ],
};

const gate = {
  action: 'evaluate-gate',
  title: 'Evaluation gate',
  compared: [
    { label: 'Candidate', text: 'models/churn.onnx' },
    { label: 'Production', text: 'churn version 12, promoted 2026-10-02' },
    { label: 'Test data', text: 'data/test.parquet, 12,408 rows, 41st use' },
  ],
  audit: [
    { label: 'candidate', text: `sha256:${DIGEST_A}` },
    { label: 'production', text: `sha256:${DIGEST_B}` },
    { label: 'test data', text: `sha256:${DIGEST_C}` },
    { label: 'seed', text: '5821' },
    { label: 'methods', text: 'delong, paired-bootstrap' },
    { label: 'plumbline', text: '1.2.3' },
  ],
} as const;

/** A gate that passed, with intervals, slices and a chart. */
export const passingGate: ReportModel = {
  ...gate,
  verdict: 'pass',
  headline: 'AUC is better by 0.012 (at least 0.004 with 95% confidence), and nothing watched got worse',
  deciding: {
    kind: 'table',
    columns: gateColumns,
    rows: [
      [code('auc: better'), score(0.842), score(0.854), change(0.0121, 0.0042, 0.0199, 0), verdictCell('pass')],
      [
        code('f1: not-worse by 0.01'),
        score(0.611),
        score(0.614),
        change(0.003, -0.0061, 0.0118, -0.01),
        verdictCell('pass'),
      ],
      [
        code('candidate.auc >= 0.8'),
        number(null, SIGNED),
        score(0.854),
        change(0.854, 0.846, null, 0.8),
        verdictCell('pass'),
      ],
    ],
  },
  notices: ['This policy was introduced by this pull request: production has none yet'],
  sections: [
    {
      heading: 'Slices: 3 looked at, none harmed',
      collapsed: true,
      blocks: [
        { kind: 'paragraph', text: 'Slices fail only where harm is shown; this is no proof that there is none.' },
        slices,
        {
          kind: 'chart',
          shape: 'bars',
          title: 'AUC by region',
          xTitle: 'region',
          yTitle: 'AUC',
          x: ['EMEA', 'APAC', 'AMER', 'LATAM'],
          series: [
            { name: 'production', values: [0.842, 0.83, 0.851, 0.8] },
            { name: 'candidate', values: [0.851, 0.844, 0.86, null] },
          ],
          threshold: 0.8,
        },
      ],
    },
    {
      heading: 'Changed answers',
      collapsed: true,
      blocks: [
        {
          kind: 'list',
          items: ['214 rows are right now and were wrong before', '131 rows are wrong now and were right before'],
        },
      ],
    },
  ],
};

/** A gate that failed. */
export const failingGate: ReportModel = {
  ...gate,
  verdict: 'fail',
  headline: 'AUC is worse by 0.021 (at least 0.013 with 95% confidence)',
  deciding: {
    kind: 'table',
    columns: gateColumns,
    rows: [
      [code('auc: better'), score(0.842), score(0.821), change(-0.0211, -0.0289, -0.0133, 0), verdictCell('fail')],
      [
        code('latency_p95_ms: not-worse by 10%'),
        score(12.1),
        score(14.9),
        change(0.231, 0.18, 0.29, 0.1),
        verdictCell('fail'),
      ],
      [
        code('f1: not-worse by 0.01'),
        score(0.611),
        score(0.612),
        change(0.001, -0.013, 0.015, -0.01),
        verdictCell('inconclusive'),
      ],
      [
        code('log_loss: no-harm by 0.01'),
        score(0.402),
        score(0.4),
        change(0.002, -0.004, 0.008, -0.01),
        verdictCell('pass'),
      ],
    ],
  },
  notices: [],
  sections: [{ heading: 'Slices: 3 looked at', collapsed: true, blocks: [slices] }],
};

/** A gate that cannot tell. */
export const inconclusiveGate: ReportModel = {
  ...gate,
  verdict: 'inconclusive',
  headline: 'This test set cannot tell whether AUC is better: about 31,000 rows are needed, 12,408 are there',
  deciding: {
    kind: 'table',
    columns: gateColumns,
    rows: [
      [code('auc: better'), score(0.842), score(0.845), change(0.003, -0.0049, 0.0109, 0), verdictCell('inconclusive')],
    ],
  },
  notices: ['Not promoted: only what is proven is promoted'],
  sections: [],
};

/** A run that could not judge. */
export const errorReport: ReportModel = {
  action: 'evaluate-gate',
  title: 'Evaluation gate',
  verdict: 'error',
  headline: 'MODEL_UNREADABLE: Cannot load the candidate: it must be an ONNX file: current value is models/churn.pkl',
  compared: [],
  deciding: null,
  notices: [],
  sections: [
    {
      heading: 'How to fix it',
      collapsed: false,
      blocks: [{ kind: 'paragraph', text: 'Export the model to ONNX, or set predict-command.' }],
    },
  ],
  audit: [{ label: 'plumbline', text: '1.2.3' }],
};

/** Bad data: many failed rows, drift, a profile. */
export const invalidData: ReportModel = {
  action: 'validate-data',
  title: 'Data validation',
  verdict: 'fail',
  headline: '26 of 80 checks failed; the worst is age: 14.2% of rows are outside 0 to 120',
  compared: [
    { label: 'Data', text: 'data/2026-11.parquet, 1,204,331 rows' },
    { label: 'Reference', text: 'churn@production, 980,112 rows' },
  ],
  deciding: {
    kind: 'table',
    columns: ['Check', 'Column', 'Rows', 'Share', 'Detail', 'Verdict'],
    rows: Array.from({ length: 26 }, (_, index) => [
      code(index === 0 ? 'column.age.range' : `column.feature_${index}.missing`),
      code(index === 0 ? 'age' : `feature_${index}`),
      number(Math.round(171_015 / (index + 1)), INTEGER),
      number(0.142 / (index + 1), SHARE),
      text(index === 0 ? 'must lie in [0, 120]' : 'at most 2% may be missing'),
      verdictCell(index < 22 ? 'fail' : 'warn'),
    ]),
  },
  notices: [],
  sections: [
    {
      heading: 'Drift',
      collapsed: false,
      blocks: [
        {
          kind: 'table',
          columns: ['Column', 'Rows moved', 'Verdict'],
          rows: [
            [
              code('income'),
              { kind: 'interval', estimate: 0.131, lower: 0.122, upper: 0.14, threshold: 0.05, format: SHARE },
              verdictCell('warn'),
            ],
            [
              code('plan'),
              { kind: 'interval', estimate: 0.008, lower: 0.001, upper: 0.016, threshold: 0.05, format: SHARE },
              verdictCell('pass'),
            ],
          ],
        },
        {
          kind: 'chart',
          shape: 'lines',
          title: 'Share of missing ages by day',
          xTitle: 'day',
          yTitle: 'share missing',
          x: Array.from({ length: 14 }, (_, index) => index + 1),
          series: [
            { name: 'reference', values: Array.from({ length: 14 }, () => 0.02) },
            {
              name: 'current',
              values: Array.from({ length: 14 }, (_, index) => (index === 6 ? null : 0.02 + index * 0.006)),
            },
          ],
          threshold: 0.05,
        },
      ],
    },
    { heading: 'Passed checks', collapsed: true, blocks: [{ kind: 'list', items: ['54 checks hold'] }] },
  ],
  audit: [
    { label: 'data', text: `sha256:${DIGEST_C}` },
    { label: 'plumbline', text: '1.2.3' },
  ],
};

/** The same text in every place that takes text. */
export function everywhere(untrusted: string): ReportModel {
  const row: readonly Cell[] = [text(untrusted), code(untrusted), verdictCell('fail')];
  const table: Table = { kind: 'table', columns: [untrusted, 'Code', 'Verdict'], rows: [row] };
  return {
    action: 'validate-data',
    title: untrusted,
    verdict: 'fail',
    headline: untrusted,
    compared: [{ label: untrusted, text: untrusted }],
    deciding: table,
    notices: [untrusted],
    sections: [
      {
        heading: untrusted,
        collapsed: true,
        blocks: [
          { kind: 'paragraph', text: untrusted },
          { kind: 'list', items: [untrusted] },
          { kind: 'code', text: untrusted },
          table,
        ],
      },
      { heading: untrusted, collapsed: false, blocks: [{ kind: 'paragraph', text: untrusted }] },
    ],
    audit: [{ label: untrusted, text: untrusted }],
  };
}

/** Far more than a comment can hold. */
export const longReport: ReportModel = {
  ...invalidData,
  sections: Array.from({ length: 12 }, (_, index) => ({
    heading: `Columns, part ${index + 1}`,
    collapsed: index > 0,
    blocks: [
      {
        kind: 'table',
        columns: ['Column', 'Mean', 'Note'],
        rows: Array.from({ length: 150 }, (_, at) => [
          code(`feature_${index}_${at}`),
          score(at / 7),
          text('nothing to note about this column besides its length'),
        ]),
      },
    ],
  })),
};
