import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openModel } from '@plumbline/model';
import * as ort from 'onnxruntime-node';
import { expectCode } from '../../../support/to-throw-with-code.ts';
import {
  circular,
  crowded,
  disguised,
  hollow,
  nested,
  reaching,
  sparse,
  unfolding,
} from '../scoring/hostile-models.ts';
import { newFolder } from '../scoring/scoring-scene.ts';

const folder = newFolder();

function written(name: string, bytes: Uint8Array): string {
  const path = join(folder, `${name}.onnx`);
  writeFileSync(path, bytes);
  return path;
}

describe('refuseUnsafe', () => {
  it.each([
    ['functions that unfold without end', unfolding, 'LIMIT_SIZE'],
    ['functions that call themselves', circular, 'MODEL_UNSUPPORTED'],
    ['a tensor that claims more than it holds', hollow, 'MODEL_UNREADABLE'],
    ['a sparse tensor that is huge once dense', sparse, 'LIMIT_SIZE'],
    ['graphs nested too deep', () => nested(40), 'MODEL_UNREADABLE'],
    ['an operator that loads a file', reaching, 'MODEL_UNSUPPORTED'],
    ['more nodes than can be checked', crowded, 'LIMIT_SIZE'],
    ['the other format of the engine', disguised, 'MODEL_UNSUPPORTED'],
  ] as const)('refuses %s, before the engine sees it', async (name, make, code) => {
    const path = written(name.replaceAll(' ', '-'), make());
    await expectCode(openModel(ort, path, { features: ['x'] }), code);
  });
});

describe('openModel on folders', () => {
  it('wants exactly one model in it', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    await expectCode(openModel(ort, empty), 'MODEL_MISSING');
    writeFileSync(join(empty, 'a.onnx'), '');
    writeFileSync(join(empty, 'b.onnx'), '');
    const error = await expectCode(openModel(ort, empty), 'MODEL_MISSING');
    expect(error.message).toContain('it holds 2');
  });
});
