import type { JsonObject } from '@plumbline/core';
import { type ConfigSection, described, TEXT, TEXTS } from '@plumbline/frame';
import { GUARD_DEFAULTS, GUARD_SEVERITIES } from '@plumbline/model';

const text = (description: string): JsonObject => described(description, TEXT);
const either = (description: string): JsonObject => described(description, TEXTS);
const conditions = (description: string): JsonObject =>
  described(description, {
    type: ['string', 'array'],
    items: {
      anyOf: [
        TEXT,
        {
          type: 'object',
          additionalProperties: false,
          required: ['condition'],
          properties: {
            condition: TEXT,
            reliability: { type: 'number', exclusiveMinimum: 0.5, exclusiveMaximum: 1 },
            mode: { enum: ['fp-free', 'fn-free'] },
            adaptivity: { enum: ['none', 'first-change', 'firstChange', 'full'] },
            steps: { type: 'integer', minimum: 1, maximum: 10000 },
          },
        },
      ],
    },
  });
const names = (description: string): JsonObject => described(description, { type: 'array', items: TEXT });

/**
 * `evaluation:` in plumbline.yml. `pass-env` has no place here: it decides which secrets a command gets, and this file travels with
 * the pull request.
 */
export const section: ConfigSection = {
  key: 'evaluation',
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      candidate: text('The model or predictions to be judged'),
      baseline: text(
        'What the candidate is compared with: a file, or registry:<name>@<alias>; empty for a first model',
      ),
      'predict-command': either('Run once a model that is not ONNX: an argv, or a line for the shell'),
      'timeout-minutes': {
        type: 'number',
        exclusiveMinimum: 0,
        maximum: 360,
        description: 'Minutes one run of the command may take. Default: 60.',
      },
      'metric-column': text('A score per row that is already computed; larger is better'),
      'test-data': either('Labelled rows both models are judged on'),
      'label-column': text('Column of the true answers'),
      task: {
        enum: ['auto', 'binary', 'multiclass', 'regression', 'ranking'],
        description: 'Kind of answer. Default: auto, told from the label column.',
      },
      metrics: either('Metrics that must not be harmed besides the primary one'),
      'primary-metric': text(
        'The metric the decision speaks of. Default: the first that a condition compares, else auc, accuracy, rmse or ndcg by task.',
      ),
      operation: {
        enum: ['judge', 'plan'],
        description: 'Judge the candidate, or plan how many rows and labels the conditions need. Default: judge.',
      },
      conditions: conditions(
        'What must hold, e.g. "auc: better", "candidate.auc >= 0.8", "f1: not-worse by 0.01". Default: the primary metric is better, no other harmed by 0.01.',
      ),
      'id-column': text('Column that joins predictions to test data. Default: id where both have it, else row order.'),
      slices: either('What is looked at separately: columns, ranges (age by [18, 30]), tests, slice(region, plan)'),
      'slice-minimum-rows': {
        type: 'integer',
        minimum: 1,
        maximum: 1_000_000,
        description: 'Slices with fewer rows are listed as too small and not judged. Default: 50.',
      },
      guards: {
        type: 'object',
        additionalProperties: false,
        description: 'What suspicions do to the verdict: ignore, notice, warn or fail.',
        properties: Object.fromEntries(
          Object.entries(GUARD_DEFAULTS).map(([name, severity]) => [
            name,
            { enum: [...GUARD_SEVERITIES], description: `Default: ${severity}.` },
          ]),
        ),
      },
      'on-test-set-change': {
        enum: ['ignore', 'warn', 'fail'],
        description: 'What a test set that the pull request itself changes does to the verdict. Default: warn.',
      },
      'max-improvement': {
        type: 'number',
        minimum: 0,
        description: 'The largest gain of the primary metric that is believed. Default: no limit.',
      },
      'training-data': either('Data the candidate was trained on, to find test rows among them'),
      'cluster-column': text('Column of rows that belong together (user, session); the query for ranking'),
      'weight-column': text('Column of row weights'),
      'positive-class': {
        type: ['string', 'number', 'boolean'],
        description: 'The positive label. Default: 1, true or yes, else the second in sort order.',
      },
      'decision-threshold': {
        type: 'number',
        minimum: 0,
        maximum: 1,
        description: 'Scores at or above it are positive. Default: 0.5.',
      },
      confidence: {
        type: 'number',
        minimum: 0.8,
        maximum: 0.999,
        description: 'One-sided confidence of each condition. Default: 0.95.',
      },
      replicates: {
        type: 'integer',
        minimum: 1000,
        maximum: 100000,
        description: 'Resamples of bootstrap and permutation tests. Default: 2000.',
      },
      test: {
        enum: ['auto', 'permutation'],
        description:
          'How comparisons are tested: auto (the test that fits the metric) or permutation (the sign alone). Default: auto.',
      },
      'on-first-model': {
        enum: ['pass', 'fail'],
        description: 'Verdict without baseline and without absolute conditions; never promotes. Default: pass.',
      },
      runtime: {
        enum: ['auto', 'native', 'wasm'],
        description: 'Engine that runs ONNX models. Default: auto (machine code where it exists, else WebAssembly).',
      },
      'probe-determinism': {
        type: 'boolean',
        description:
          'Run every model twice on the same rows, and let the decision hold for each pairing of runs. Default: false.',
      },
      'latency-rows': {
        type: 'integer',
        minimum: 1,
        maximum: 10000,
        description: 'Rows of one timed run, where a condition names a latency. Default: 1.',
      },
      'test-set-ledger': text('Where uses of test sets are counted: file:<path> or branch:<name>'),
      'test-set-max-uses': {
        type: 'integer',
        minimum: 1,
        maximum: 10000,
        description:
          'Trials one test set may judge; each condition errs at most 1/n as often. Default: counted, not limited.',
      },
      ratchet: text('The best model promoted on this test set, given like baseline'),
      'expected-gain': {
        type: 'number',
        exclusiveMinimum: 0,
        exclusiveMaximum: 1,
        description: 'For plans: by how much the candidate is assumed to be better. Default: 0.02.',
      },
      'expected-disagreement': {
        type: 'number',
        exclusiveMinimum: 0,
        exclusiveMaximum: 1,
        description:
          'For plans: share of rows on which predictions are assumed to differ. Default: 0.1, or as measured.',
      },
      registry: text('The registry that registry:<name>@<alias> is looked up in'),
      features: names('Columns of the matrix input of ONNX models, in the order of training'),
      classes: names('Classes in the order of the scores of ONNX models'),
      link: {
        enum: ['identity', 'sigmoid', 'softmax'],
        description: 'How outputs of ONNX models become probabilities',
      },
      'cost-matrix': {
        type: 'object',
        minProperties: 1,
        maxProperties: 1000,
        additionalProperties: {
          type: 'object',
          maxProperties: 1000,
          additionalProperties: { type: 'number', minimum: -1e12, maximum: 1e12 },
        },
        description:
          'What each answer costs, by true class and then by answered class: the metric "cost". Right answers cost 0 where nothing is said.',
      },
      'custom-metrics': {
        type: 'object',
        maxProperties: 100,
        additionalProperties: {
          anyOf: [
            { type: 'string', minLength: 1, maxLength: 500 },
            {
              type: 'object',
              additionalProperties: false,
              required: ['expression', 'higher-is-better'],
              properties: {
                expression: { type: 'string', minLength: 1, maxLength: 500 },
                'higher-is-better': { type: 'boolean' },
              },
            },
          ],
        },
        description:
          'Metrics by name: an expression over the confusion matrix, e.g. "5*tp - 2*fp - fn" (larger is better), or {expression, higher-is-better}.',
      },
      'score-output': text('Name of the output of ONNX models that holds the scores'),
    },
  },
};
