import { describe, expect, it } from '@jest/globals';
import { parseRecord, writeRecord } from '@plumbline/tracking';
import { expectCode } from '../../support/to-throw-with-code.ts';
import { trainingInputs, trainingRecord } from './training-inputs.ts';

describe('parseRecord()', () => {
  it('reads what writeRecord() wrote', async () => {
    const record = trainingRecord();
    expect(await parseRecord(writeRecord(record), 'the record')).toEqual(record);
  });

  it('takes a record without inputs', async () => {
    const record = { ...trainingRecord(), inputs: null };
    expect((await parseRecord(writeRecord(record), 'the record')).inputs).toBeNull();
  });

  it('refuses inputs that do not give the fingerprint', async () => {
    const forged = { ...trainingRecord(), inputs: trainingInputs({ seed: '99' }) };
    await expectCode(parseRecord(writeRecord(forged), 'the record'), 'CONFIG_INVALID');
  });

  it('refuses another shape and text that is no JSON', async () => {
    await expectCode(parseRecord('{"schema":"plumbline.training/v1"}', 'the record'), 'CONFIG_INVALID');
    await expectCode(parseRecord('{', 'the record'), 'CONFIG_SYNTAX');
  });
});
