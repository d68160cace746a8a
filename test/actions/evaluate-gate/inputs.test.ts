import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { InputReader } from '@plumbline/frame';
import { parse } from 'yaml';
import { readInputs } from '../../../actions/evaluate-gate/src/inputs.ts';
import { section } from '../../../actions/evaluate-gate/src/section.ts';
import { repositoryRoot } from '../../support/repository-root.ts';
import { expectCode } from '../../support/to-throw-with-code.ts';

function reader(inputs: Readonly<Record<string, string>>, policy: Parameters<typeof newReader>[1] = null) {
  return newReader(inputs, policy);
}

function newReader(
  inputs: Readonly<Record<string, string>>,
  policy: ConstructorParameters<typeof InputReader>[0]['policy'],
) {
  return new InputReader({ input: (name) => inputs[name] ?? '', section: {}, policy });
}

/** What the head's file must never say: who gets credentials. */
const WORKFLOW_ONLY = ['pass-env', 'mlflow-tracking-uri'];

describe('readInputs', () => {
  it('has the defaults of the contract', () => {
    expect(readInputs(reader({ candidate: 'a.onnx' }))).toMatchObject({
      task: 'auto',
      idColumn: 'id',
      confidence: 0.95,
      replicates: 2000,
      onFirstModel: 'pass',
      decisionThreshold: null,
      conditions: [],
    });
  });

  it('reports every mistake at once', async () => {
    const given = reader({
      task: 'rank',
      confidence: '95',
      'test-data': 'a.csv',
      'decision-threshold': '2',
      runtime: 'cuda',
    });
    readInputs(given);
    const error = await expectCode(() => given.finish(), 'INPUT_INVALID');
    for (const name of ['candidate', 'task', 'confidence', 'label-column', 'decision-threshold', 'runtime']) {
      expect(error.message).toContain(`"${name}"`);
    }
  });

  it('demands a query column of a ranking, and refuses weights there', async () => {
    const given = reader({ candidate: 'a.csv', task: 'ranking', 'weight-column': 'w' });
    readInputs(given);
    expect(given.problems).toHaveLength(2);
  });

  it('lets the head add conditions and raise the confidence, and nothing else', () => {
    const policy = {
      conditions: ['auc: better'],
      confidence: 0.95,
      baseline: 'registry:churn@production',
      'on-first-model': 'fail',
    };
    const given = reader(
      { candidate: 'a', baseline: 'weak.csv', conditions: 'f1: better', confidence: '0.9', 'on-first-model': 'pass' },
      policy,
    );
    expect(readInputs(given)).toMatchObject({
      conditions: ['auc: better', 'f1: better'],
      confidence: 0.95,
      baseline: 'registry:churn@production',
      onFirstModel: 'fail',
    });
    expect(given.refused).toHaveLength(4);
  });

  it('asks for exactly the inputs of action.yml', () => {
    const given = reader({ candidate: 'a' });
    readInputs(given);
    const action = parse(readFileSync(join(repositoryRoot, 'actions/evaluate-gate/action.yml'), 'utf8'));
    const names = Object.keys(action.inputs);
    const own = names.slice(0, names.indexOf('config'));
    expect([...given.asked].sort()).toEqual(own.sort());
    const inFile = Object.keys(section.schema['properties'] ?? {});
    expect(inFile).toEqual(expect.arrayContaining(own.filter((name) => !WORKFLOW_ONLY.includes(name))));
    for (const name of WORKFLOW_ONLY) expect(inFile).not.toContain(name);
    expect(own.every((name) => action.inputs[name].default === undefined)).toBe(true);
  });
});
