import { type ConfigSection, described, TEXT, TEXTS } from '@plumbline/frame';

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
      data: described('Files, folders or globs the model is trained on.', TEXTS),
      code: described(
        'Files, folders or globs of the code. Default: the files git tracks in the working directory.',
        TEXTS,
      ),
      params: described('Parameters: a mapping, or the path of a YAML or JSON file.', { type: ['string', 'object'] }),
      'model-path': described('The file or folder that the command writes.', TEXT),
      'metrics-file': described('JSON file with metrics that the command writes.', TEXT),
      seed: described('Seed, 0 to 4294967295. Default: derived from the data.', { type: ['integer', 'string'] }),
      trigger: described('When to train.', { enum: ['changed', 'always'] }),
      experiment: described('Experiment in the tracker. Default: the name of the repository.', TEXT),
      'run-name': described('Name of the run in the tracker. Default: the tracker makes one.', TEXT),
      'timeout-minutes': described('The command is ended after this time. Default: 330.', { type: 'number' }),
      'runtime-versions': described('Commands whose output names the runtime (python --version).', TEXTS),
      'fingerprint-store': described('Where the last successful fingerprint is kept: auto, or file:<path>.', TEXT),
    },
  },
};
