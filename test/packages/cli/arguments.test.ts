import { describe, expect, it } from '@jest/globals';
import { type InputNames, readCommandLine } from '@plumbline/cli';
import { expectCode } from '../../support/to-throw-with-code.ts';

const names: InputNames = {
  'validate-data': ['data', 'schema', 'show-values'],
  'train-model': ['command'],
  'evaluate-gate': [],
  'register-model': [],
  'shadow-compare': [],
  'monitor-model': [],
};

describe('readCommandLine()', () => {
  it('takes inputs by name, several times for several lines', () => {
    const line = readCommandLine(['validate-data', '--data', 'a.csv', '--data=b.csv', '--print', 'markdown'], names);
    expect(line).toEqual({
      action: 'validate-data',
      inputs: { data: 'a.csv\nb.csv' },
      print: 'markdown',
      payload: '',
      outputs: '',
    });
  });

  it('keeps values that look like options or hold spaces', () => {
    expect(readCommandLine(['train-model', '--command=node train.js --fast'], names).inputs).toEqual({
      command: 'node train.js --fast',
    });
  });

  it.each([
    [[], 'must be one of validate-data'],
    [['validate'], 'must be one of'],
    [['validate-data', '--dta', 'x'], '"--dta"'],
    [['validate-data', 'x.csv'], 'must follow its --<input>'],
    [['validate-data', '--data'], 'must have a value'],
    [['validate-data', '--print', 'html'], 'text, markdown, nothing'],
  ])('refuses %j', async (words, part) => {
    const error = await expectCode(() => readCommandLine(words, names), 'INPUT_INVALID');
    expect(error.message).toContain(part);
  });

  it('suggests the nearest option', async () => {
    const error = await expectCode(() => readCommandLine(['validate-data', '--shcema', 'x'], names), 'INPUT_INVALID');
    expect(error.fix).toBe('write --schema');
  });
});
