import type { JsonObject } from '@plumbline/core';
import type { ConfigSection } from '@plumbline/frame';

function described(description: string, schema: JsonObject): JsonObject {
  return { ...schema, description };
}

const text: JsonObject = { type: 'string' };
const texts: JsonObject = { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };

/**
 * `training:` in plumbline.yml. `tracking` and `pass-env` have no place here: they decide where secrets go, and this file
 * travels with the pull request.
 */
export const section: ConfigSection = {
  key: 'training',
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      command: described(
        'What trains the model: a line (or several) for the shell, or a list (program and arguments).',
        {
          anyOf: [{ type: 'string' }, { type: 'array', minItems: 1, items: { type: 'string' } }],
        },
      ),
      data: described('Files, folders or globs the model is trained on.', texts),
      code: described(
        'Files, folders or globs of the code. Default: the files git tracks in the working directory.',
        texts,
      ),
      params: described('Parameters: a mapping, or the path of a YAML or JSON file.', { type: ['string', 'object'] }),
      'model-path': described('The file or folder that the command writes.', text),
      'metrics-file': described('JSON file with metrics that the command writes.', text),
      seed: described('Seed, 0 to 4294967295. Default: derived from the data.', { type: ['integer', 'string'] }),
      trigger: described('When to train.', { enum: ['changed', 'always'] }),
      experiment: described('Experiment in the tracker. Default: the name of the repository.', text),
      'run-name': described('Name of the run in the tracker. Default: the tracker makes one.', text),
      'timeout-minutes': described('The command is ended after this time. Default: 330.', { type: 'number' }),
      'runtime-versions': described('Commands whose output names the runtime (python --version).', texts),
      'fingerprint-store': described('Where the last successful fingerprint is kept: auto, or file:<path>.', text),
    },
  },
};
