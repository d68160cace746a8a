import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { decodeModel, encodeModel } from '@plumbline/model';
import { repositoryRoot } from '../../../support/repository-root.ts';

describe('decodeModel and encodeModel', () => {
  it.each(['pipeline-one-hot', 'forest-multiclass'])('write back the bytes of %s', (name) => {
    const bytes = readFileSync(join(repositoryRoot, 'test/oracle/gate/models', `${name}.onnx`));
    const again = encodeModel(decodeModel(encodeModel(decodeModel(bytes, 'it')), 'it'));
    expect(decodeModel(again, 'it')).toEqual(decodeModel(bytes, 'it'));
  });

  it('keep fields this version does not know', () => {
    const bytes = readFileSync(join(repositoryRoot, 'test/oracle/gate/models/logits.onnx'));
    // Field 5000, a length-delimited string "x".
    const unknown = Uint8Array.from([0xc2, 0xb8, 0x02, 0x01, 0x78]);
    const again = encodeModel(decodeModel(Buffer.concat([bytes, unknown]), 'it'));
    expect(Buffer.from(again).includes(Buffer.from(unknown))).toBe(true);
  });
});
