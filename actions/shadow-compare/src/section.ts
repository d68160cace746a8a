import type { JsonObject } from '@plumbline/core';
import { type ConfigSection, described, TEXT, TEXTS } from '@plumbline/frame';

const share: JsonObject = { type: 'number', minimum: 0, maximum: 1 };

/**
 * `shadow:` in plumbline.yml. Where traffic is read and where it is sent (traffic, baseline, candidate and their models)
 * has no place here: this file travels with the pull request, and credentials go to those addresses.
 */
export const section: ConfigSection = {
  key: 'shadow',
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      mode: described('Where the answers come from. Default: replay.', { enum: ['replay', 'logs', 'models'] }),
      control: described('Repeats that measure noise: repeat (5 %), repeat:<percent>% or none. Default: repeat.', TEXT),
      protocol: described('How predictions stand in answers. Default: auto.', { enum: ['auto', 'oip-v2', 'json'] }),
      'prediction-path': described('Path to the predictions in a plain JSON answer, e.g. predictions.*.label.', TEXT),
      schedule: described('closed, recorded or rate:<n>/s. Default: closed.', TEXT),
      concurrency: described('Requests under way at once in a closed schedule. Default: 1.', {
        type: 'integer',
        minimum: 1,
      }),
      warmup: described('Requests not judged: a number or a percentage. Default: the first 5 %, at least 20.', {
        anyOf: [TEXT, { type: 'integer', minimum: 0 }],
      }),
      'max-requests': described('At most so many requests; 0 for all. Default: 10000.', {
        type: 'integer',
        minimum: 0,
      }),
      'deadline-seconds': described('No request starts later than this. Default: 900.', { type: 'number' }),
      'timeout-seconds': described('How long one answer may take. Default: 10.', { type: 'number' }),
      idempotent: described('false: no request is sent to a lane twice. Default: true.', { type: 'boolean' }),
      'numeric-tolerance': described('Numbers this near are the same. Default: 0.000001.', {
        type: 'number',
        minimum: 0,
      }),
      'max-disagreement': described('Largest disagreement beyond noise. Default: 0.01.', share),
      'latency-margin': described('Largest slowdown a quantile, e.g. p50=10%, p95=15%, or none.', TEXTS),
      'max-error-rate': described(
        'How much more often than the baseline the candidate may fail. Default: 0.01.',
        share,
      ),
      'min-coverage': described('Smallest share of requests both lanes answered. Default: 0.95.', share),
      confidence: described('One-sided confidence of every bound. Default: 0.95.', share),
      replicates: described('Resamples of the bootstrap. Default: 2000.', { type: 'integer', minimum: 2000 }),
      headers: described('Recorded headers sent on, and fixed ones as "Name: value".', TEXTS),
      redact: described('What the samples file leaves out: ids, predictions.', TEXTS),
    },
  },
};
