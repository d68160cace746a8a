import { describe, expect, it } from '@jest/globals';
import { flattenParams } from '@plumbline/tracking';

describe('flattenParams()', () => {
  it('joins nested names by dots and writes values as text', () => {
    const params = {
      lr: 0.1,
      name: 'a b',
      on: true,
      none: null,
      layers: [1, 2],
      opt: { beta: { one: 0.9 } },
      empty: {},
    };
    expect([...flattenParams(params)]).toEqual([
      ['lr', '0.1'],
      ['name', 'a b'],
      ['on', 'true'],
      ['none', 'null'],
      ['layers', '[1,2]'],
      ['opt.beta.one', '0.9'],
      ['empty', '{}'],
    ]);
  });

  it('answers nothing for no parameters', () => {
    expect(flattenParams({}).size).toBe(0);
  });
});
