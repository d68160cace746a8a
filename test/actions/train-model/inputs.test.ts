import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '@plumbline/core';
import { InputReader } from '@plumbline/frame';
import { readInputs } from '../../../actions/train-model/src/inputs.ts';
import { expectCode } from '../../support/to-throw-with-code.ts';

const GIVEN = { command: 'make', data: 'data/*', 'model-path': 'model.onnx' };

function read(inputs: Readonly<Record<string, string>>, section: JsonObject = {}) {
  const reader = new InputReader({ input: (name) => inputs[name] ?? '', section, policy: null });
  const value = readInputs(reader);
  reader.finish();
  return value;
}

describe('readInputs()', () => {
  it('has the defaults that action.yml states', () => {
    const value = read(GIVEN);
    expect(value).toEqual({
      command: 'make',
      data: ['data/*'],
      code: [],
      params: '',
      modelPath: 'model.onnx',
      metricsFile: '',
      seed: '',
      trigger: 'changed',
      tracking: { kind: 'none' },
      experiment: '',
      runName: '',
      timeoutMinutes: 330,
      passEnv: [],
      runtimeVersions: [],
      storeFile: '',
      registry: '',
    });
    expect(Object.isFrozen(value)).toBe(true);
  });

  it('reads what is given, input before file', () => {
    const value = read(
      {
        ...GIVEN,
        seed: '0',
        tracking: 'mlflow:https://mlflow.test/base/',
        'pass-env': 'A, B_1',
        'fingerprint-store': 'file:last.json',
      },
      { seed: 9, 'timeout-minutes': 5, trigger: 'always', data: ['x'] },
    );
    expect(value).toMatchObject({
      data: ['data/*'],
      seed: '0',
      tracking: { kind: 'mlflow', url: 'https://mlflow.test/base' },
      passEnv: ['A', 'B_1'],
      storeFile: 'last.json',
      timeoutMinutes: 5,
      trigger: 'always',
    });
  });

  it('needs no data where it always trains', () => {
    expect(read({ ...GIVEN, data: '', trigger: 'always' }).data).toEqual([]);
  });

  it.each([
    ['command', '', '"command" must be given'],
    ['model-path', '', '"model-path" must be given'],
    ['data', '', '"data" must be given where "trigger" is changed'],
    ['seed', '-1', '"seed" must be a whole number between 0 and 4294967295'],
    ['seed', '4294967296', '"seed" must be'],
    ['seed', '1.5', '"seed" must be'],
    ['trigger', 'never', '"trigger" must be one of changed, always'],
    ['timeout-minutes', '0', '"timeout-minutes" must be'],
    ['pass-env', 'A-B', '"pass-env" must hold names of variables: current value is "A-B"'],
    ['fingerprint-store', 's3://x', '"fingerprint-store" must be auto or file:<path>'],
    [
      'tracking',
      'wandb:team/project',
      '"tracking" must be "none" or "mlflow:<url>": current value is "wandb:team/project"',
    ],
  ])('refuses %s: "%s"', async (name, value, message) => {
    const error = await expectCode(() => read({ ...GIVEN, [name]: value }), 'INPUT_INVALID');
    expect(error.message).toContain(message);
  });

  it('reports every mistake at once', async () => {
    const error = await expectCode(() => read({ seed: 'x', trigger: 'y' }), 'INPUT_INVALID');
    for (const name of ['command', 'model-path', 'seed', 'trigger']) expect(error.message).toContain(`"${name}"`);
  });
});
