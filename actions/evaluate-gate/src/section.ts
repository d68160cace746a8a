import type { JsonObject } from '@plumbline/core';
import type { ConfigSection } from '@plumbline/frame';

const text = (description: string): JsonObject => ({ type: 'string', description });
const names = (description: string): JsonObject => ({ type: 'array', items: { type: 'string' }, description });
const either = (description: string): JsonObject => ({
  anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
  description,
});

/** `evaluation:` in plumbline.yml. */
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
      'pass-env': either('Names of environment variables let through to the command'),
      'timeout-minutes': {
        type: 'number',
        exclusiveMinimum: 0,
        maximum: 360,
        description: 'Time limit of one run of the command',
      },
      'metric-column': text('A score per row that is already computed; larger is better'),
      'test-data': either('Labelled rows both models are judged on'),
      'label-column': text('Column of the true answers'),
      task: { enum: ['auto', 'binary', 'multiclass', 'regression', 'ranking'], description: 'Kind of answer' },
      metrics: either('Metrics that must not be harmed besides the primary one'),
      'primary-metric': text('The metric that must be better'),
      conditions: either('What must hold, one condition a line'),
      'id-column': text('Column that joins predictions to test data'),
      slices: either('Columns whose values are looked at separately'),
      'cluster-column': text('Column of rows that belong together (user, session); the query for ranking'),
      'weight-column': text('Column of row weights'),
      'positive-class': { type: ['string', 'number', 'boolean'], description: 'The positive label' },
      'decision-threshold': {
        type: 'number',
        minimum: 0,
        maximum: 1,
        description: 'Scores at or above it are positive',
      },
      confidence: {
        type: 'number',
        minimum: 0.8,
        maximum: 0.999,
        description: 'One-sided confidence of each condition',
      },
      replicates: { type: 'integer', minimum: 1000, maximum: 100000, description: 'Resamples' },
      'on-first-model': { enum: ['pass', 'fail'], description: 'Without baseline and without absolute conditions' },
      runtime: { enum: ['auto', 'native'], description: 'Engine that runs ONNX models' },
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
