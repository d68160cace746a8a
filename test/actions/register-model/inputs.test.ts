import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '@plumbline/core';
import { InputReader } from '@plumbline/frame';
import { DEMANDABLE_ACTIONS, DURATION_PATTERN } from '@plumbline/registry';
import { REQUIRABLE, readInputs } from '../../../actions/register-model/src/inputs.ts';
import { AGE_PATTERN } from '../../../actions/register-model/src/section.ts';
import { expectCode } from '../../support/to-throw-with-code.ts';
import { scene } from './scene.ts';

type Given = Readonly<Record<string, string>>;

function read(given: Given, section: JsonObject = {}, policy: JsonObject | null = null) {
  const all: Given = { registry: 'local:r', ...given };
  const reader = new InputReader({ input: (name) => all[name] ?? '', section, policy });
  const inputs = readInputs(reader);
  return { inputs, reader };
}

const register: Given = { operation: 'register', name: 'churn', model: 'm.onnx' };
const promote: Given = { operation: 'promote', name: 'churn', version: '3', alias: 'production' };

describe('readInputs()', () => {
  it('reads, freezes and fills in the built-in defaults', () => {
    const { inputs, reader } = read(promote);
    reader.finish();
    expect(inputs).toMatchObject({
      version: 3,
      requireEvidence: ['evaluate-gate'],
      expect: null,
      sign: { mode: 'auto' },
    });
    expect(Object.isFrozen(inputs)).toBe(true);
  });

  it('takes what the file says where the workflow says nothing', () => {
    const { inputs } = read(
      { ...promote, name: '' },
      { name: 'fraud', 'require-evidence': ['shadow-compare', 'evaluate-gate'] },
    );
    expect(inputs).toMatchObject({ name: 'fraud', requireEvidence: ['shadow-compare', 'evaluate-gate'] });
  });

  it('reads versions, aliases, expectations and keys', () => {
    const { inputs } = read({ ...promote, version: 'staging', expect: 'none', sign: 'key:a:b.pem' });
    expect(inputs).toMatchObject({ version: 'staging', expect: 'none', sign: { mode: 'key', path: 'a:b.pem' } });
    expect(read({ ...promote, expect: '4' }).inputs.expect).toBe(4);
  });

  it.each<[string, Given, string]>([
    ['no operation', {}, '"operation" must be given'],
    ['an unknown operation', { operation: 'promoet' }, 'did you mean "promote"?'],
    ['no registry', { ...register, registry: '' }, '"registry" must be given'],
    ['no name', { ...register, name: '' }, '"name" must be given for register'],
    ['no model', { ...register, model: '' }, '"model" must be given for register'],
    ['an alias while registering', { ...register, alias: 'production' }, '"alias" must be empty for register'],
    ['no alias', { ...promote, alias: '' }, '"alias" must be given for promote'],
    ['no version', { ...promote, version: '' }, '"version" or "model" must be given for promote'],
    ['an expectation that is none', { ...promote, expect: 'v3' }, '"expect" must be a version or none'],
    ['an expectation where nothing moves', { ...register, expect: '3' }, '"expect" must be empty for register'],
    ['an unknown demand', { ...promote, 'require-evidence': 'gate' }, '"require-evidence" may hold'],
    ['an unknown signature', { ...register, sign: 'yes' }, '"sign" must be auto, off or key:<path>'],
    ['an empty key', { ...register, sign: 'key:' }, '"sign" must be auto, off or key:<path>'],
    ['a version of nothing', { operation: 'verify', version: '3' }, '"name" must be given with "version"'],
  ])('refuses %s', async (_title, given, problem) => {
    const error = await expectCode(() => read(given).reader.finish(), 'INPUT_INVALID');
    expect(error.message).toContain(problem);
  });

  it('reports every mistake at once', async () => {
    const error = await expectCode(
      () => read({ operation: 'promote', registry: '', sign: 'x' }).reader.finish(),
      'INPUT_INVALID',
    );
    for (const name of ['registry', 'name', 'alias', 'version', 'sign']) expect(error.message).toContain(`"${name}"`);
  });

  it('lets the head demand more than the policy, never less', () => {
    const policy = { 'require-evidence': 'evaluate-gate, shadow-compare' };
    const { inputs, reader } = read({ ...promote, 'require-evidence': 'none' }, {}, policy);
    expect(inputs.requireEvidence.filter((action) => action !== 'none')).toEqual(['evaluate-gate', 'shadow-compare']);
    expect(reader.refused).toHaveLength(1);
    const more = read({ ...promote, 'require-evidence': 'evaluate-gate, shadow-compare, validate-data' }, {}, policy);
    expect(more.inputs.requireEvidence).toHaveLength(3);
    expect(more.reader.refused).toEqual([]);
  });
});

describe('section', () => {
  it('says what the registry package says', () => {
    expect(AGE_PATTERN).toBe(DURATION_PATTERN);
    expect(REQUIRABLE.filter((action) => action !== 'none')).toEqual(DEMANDABLE_ACTIONS);
  });

  it.each([
    'registry: { aliases: { production: { max-age: 7 days } } }',
    'registry: { aliases: { production: { require: [gate] } } }',
    'registry: { aliases: { production: { requires: [] } } }',
    'registry: { sign: off }',
  ])('refuses %s', async (text) => {
    const world = await scene();
    world.write('plumbline.yml', text);
    const host = await world.run({ operation: 'list' });
    expect(host.outputs['summary-line']).toContain('CONFIG_INVALID: ');
  });
});
