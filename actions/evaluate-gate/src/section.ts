import type { JsonObject } from '@plumbline/core';
import { type ConfigSection, described, TEXT, TEXTS } from '@plumbline/frame';

const text = (description: string): JsonObject => described(description, TEXT);
const either = (description: string): JsonObject => described(description, TEXTS);
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
      conditions: either(
        'What must hold, e.g. "auc: better", "candidate.auc >= 0.8", "f1: not-worse by 0.01". Default: the primary metric is better, no other harmed by 0.01.',
      ),
      'id-column': text('Column that joins predictions to test data. Default: id where both have it, else row order.'),
      slices: either('Columns whose values are looked at separately'),
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
      'on-first-model': {
        enum: ['pass', 'fail'],
        description: 'Verdict without baseline and without absolute conditions; never promotes. Default: pass.',
      },
      runtime: { enum: ['auto', 'native'], description: 'Engine that runs ONNX models. Default: auto.' },
      registry: text('The registry that registry:<name>@<alias> is looked up in'),
      features: names('Columns of the matrix input of ONNX models, in the order of training'),
      classes: names('Classes in the order of the scores of ONNX models'),
      link: {
        enum: ['identity', 'sigmoid', 'softmax'],
        description: 'How outputs of ONNX models become probabilities',
      },
      'score-output': text('Name of the output of ONNX models that holds the scores'),
    },
  },
};
