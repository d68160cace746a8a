import { mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createModel, encodeModel, type ModelInit, openModel, TensorType } from '@plumbline/model';
import * as ort from 'onnxruntime-node';
import { repositoryRoot } from '../../../support/repository-root.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';

const fixture = (name: string) => join(repositoryRoot, 'test/oracle/gate/models', `${name}.onnx`);
const folder = mkdtempSync(join(tmpdir(), 'plumbline-test-'));
const numbers = (...values: number[]) =>
  ({ kind: 'number', values: Float64Array.from(values), missing: new Uint8Array(values.length) }) as const;
const features = ['age', 'income', 'tenure'];
const table = {
  rows: 2,
  columns: new Map([
    ['age', numbers(1, 2)],
    ['income', numbers(0, 1)],
    ['tenure', numbers(3, 4)],
  ]),
};

const slot = (name: string, elemType: number, width: bigint) => ({
  name,
  type: {
    value: {
      case: 'tensorType' as const,
      value: {
        elemType,
        shape: {
          dim: [
            { value: { case: 'dimParam' as const, value: 'rows' } },
            { value: { case: 'dimValue' as const, value: width } },
          ],
        },
      },
    },
  },
});

function written(name: string, parts: ModelInit): string {
  const path = join(folder, `${name}.onnx`);
  writeFileSync(
    path,
    encodeModel(createModel({ irVersion: 9n, opsetImport: [{ domain: '', version: 18n }], ...parts })),
  );
  return path;
}

const identity = (elemType: number, width = 1n, name = 'age'): ModelInit => ({
  graph: {
    name: 'g',
    node: [{ opType: 'Identity', input: [name], output: ['y'] }],
    input: [slot(name, elemType, width)],
    output: [slot('y', elemType, width)],
  },
});

describe('openModel on what it must refuse', () => {
  it('a file that is not there, too large, cut short, or no model', async () => {
    await expectCode(openModel(ort, join(folder, 'none.onnx')), 'MODEL_MISSING');
    await expectCode(openModel(ort, fixture('logits'), { bytesMax: 10 }), 'LIMIT_SIZE');
    const cut = join(folder, 'cut.onnx');
    writeFileSync(cut, readFileSync(fixture('logistic-zipmap')));
    truncateSync(cut, 200);
    await expectCode(openModel(ort, cut), 'MODEL_UNREADABLE');
    writeFileSync(cut, '');
    await expectCode(openModel(ort, cut), 'MODEL_UNREADABLE');
    writeFileSync(cut, 'no model at all');
    await expectCode(openModel(ort, cut), 'MODEL_UNREADABLE');
  });

  it('tensors in other files, custom operators, several outputs of numbers', async () => {
    await expectCode(openModel(ort, fixture('refused-external-data')), 'MODEL_UNSUPPORTED');
    await expectCode(openModel(ort, fixture('refused-custom-domain')), 'MODEL_UNSUPPORTED');
    const two = written('two', {
      graph: {
        name: 'g',
        node: [
          { opType: 'Identity', input: ['age'], output: ['a'] },
          { opType: 'Identity', input: ['age'], output: ['b'] },
        ],
        input: [slot('age', TensorType.FLOAT, 1n)],
        output: [slot('a', TensorType.FLOAT, 1n), slot('b', TensorType.FLOAT, 1n)],
      },
    });
    await expectCode(openModel(ort, two), 'MODEL_UNSUPPORTED');
    expect((await openModel(ort, two, { output: 'b' })).features).toEqual(['age']);
  });

  it('an operator that does not exist', async () => {
    const path = written('unknown', {
      graph: {
        name: 'g',
        node: [{ opType: 'NoSuchOperator', input: ['age'], output: ['y'] }],
        input: [slot('age', TensorType.FLOAT, 1n)],
        output: [slot('y', TensorType.FLOAT, 1n)],
      },
    });
    await expectCode(openModel(ort, path), 'MODEL_UNSUPPORTED');
  });

  it('features whose order nobody states, or on which model and configuration disagree', async () => {
    const error = await expectCode(openModel(ort, fixture('logistic-zipmap')), 'MODEL_MISMATCH');
    expect(error.message).toContain('order must be known');
    await expectCode(openModel(ort, fixture('logistic-zipmap'), { features: ['age', 'income'] }), 'MODEL_MISMATCH');
    const swapped = ['income', 'age', 'tenure'];
    const conflict = await expectCode(
      openModel(ort, fixture('logistic-text-classes'), { features: swapped }),
      'MODEL_MISMATCH',
    );
    expect(conflict.message).toContain('income, age, tenure');
    expect(conflict.message).toContain('age, income, tenure');
    await expectCode(
      openModel(ort, fixture('logistic-zipmap'), { features, classes: ['no', 'yes'] }),
      'MODEL_MISMATCH',
    );
  });

  it('data without a column, naming both lists', async () => {
    const model = await openModel(ort, fixture('logistic-zipmap'), { features: ['age', 'income', 'zip'] });
    const error = await expectCode(model.score(table), 'MODEL_MISMATCH');
    expect(error.message).toContain('age, income, zip');
    expect(error.message).toContain('age, income, tenure');
  });
});

describe('openModel on kinds of values', () => {
  const score = async (elemType: number, column: Parameters<typeof table.columns.set>[1] | object) => {
    const model = await openModel(ort, written(`kind-${elemType}`, identity(elemType)));
    return model.score({ rows: 2, columns: new Map([['age', column]]) as never });
  };

  it('fills doubles, booleans, integers beyond 2^53 and text', async () => {
    expect([...((await score(TensorType.DOUBLE, numbers(0.1, 0.2))).values[0] ?? [])]).toEqual([0.1, 0.2]);
    expect((await score(TensorType.INT64, { kind: 'bigint', values: [9007199254740993n, 1n] })).labels).toEqual([
      '9007199254740993',
      '1',
    ]);
    expect((await score(TensorType.STRING, { kind: 'string', values: ['a', 'b'] })).labels).toEqual(['a', 'b']);
    expect((await score(TensorType.BOOL, { kind: 'boolean', values: [true, false] })).labels).toEqual(['1', '0']);
  });

  it('keeps what is not a number for the judge to find', async () => {
    const missing = { kind: 'number', values: Float64Array.from([1, 2]), missing: Uint8Array.from([0, 1]) };
    expect([...((await score(TensorType.FLOAT, missing)).values[0] ?? [])]).toEqual([1, Number.NaN]);
  });

  it('refuses values that do not fit, by count and never by value', async () => {
    await expectCode(score(TensorType.INT64, numbers(1.5, 2)), 'DATA_INVALID');
    await expectCode(score(TensorType.STRING, { kind: 'string', values: ['secret', null] }), 'DATA_INVALID');
    const error = await expectCode(
      score(TensorType.FLOAT, { kind: 'string', values: ['secret', 'x'] }),
      'MODEL_MISMATCH',
    );
    expect(error.message).not.toContain('secret');
    await expectCode(score(TensorType.STRING, numbers(1.5, 2)), 'MODEL_MISMATCH');
  });
});
