import { describe, expect, it } from '@jest/globals';
import { parseRules } from '@plumbline/data';
import { expectCode } from '../../../support/to-throw-with-code.ts';

const read = (drift: string) => parseRules(`drift:\n  ${drift}\n`, 'rules.yml');

describe('driftProblems', () => {
  it.each([
    ['a bound without a method', 'at-most: 0.2'],
    ['a bound of the calibrated verdict', '{ method: calibrated, at-most: 0.2 }'],
    ['a method without a bound', 'method: psi'],
    ['bounds that exclude everything', '{ method: ks, at-least: 0.3, at-most: 0.2 }'],
    ['a method of a column without a bound', 'columns: { "a/b": { method: psi } }'],
    ['one beside the verdict without a bound', 'also: [{ method: psi }]'],
    ['a method that does not exist', '{ method: kl, at-most: 0.2 }'],
    ['one beside the verdict without a name', 'also: [{ at-most: 0.2 }]'],
    ['a key that does not exist', 'time-colum: at'],
  ])('CONFIG_INVALID with line for %s', async (_, drift) => {
    await expectCode(read(drift), 'CONFIG_INVALID');
    await expect(read(drift)).rejects.toMatchObject({ where: { file: 'rules.yml', line: 2 } });
  });

  it('lets everything else pass', async () => {
    const drift =
      '{ tolerance: 0.1, time-column: at, cluster-column: user, method: psi, at-most: 0.2, missing: left-out, bins: equal-width, severity: error,' +
      ' also: [{ method: ks-p, at-least: 0.01 }], columns: { x: { method: calibrated }, y: { method: hellinger, at-most: 0.1 } } }';
    expect((await read(drift)).rules.drift).toMatchObject({
      'time-column': 'at',
      'cluster-column': 'user',
      method: 'psi',
    });
  });
});
