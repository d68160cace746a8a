import { describe, expect, it } from '@jest/globals';
import { hypergeometricUpperTail } from '@plumbline/stats';
import oracle from '../../oracle/gate/hypergeometric.json' with { type: 'json' };
import { expectRelative } from '../../support/expect-relative.ts';

describe('hypergeometricUpperTail()', () => {
  it.each(oracle.cases)('$name: scipy', ({ input: { seen, ...draw }, expected, tolerance }) => {
    const tail = hypergeometricUpperTail(seen, draw);
    expectRelative(tail.exact, expected.exact, tolerance);
    expectRelative(tail.mid, expected.mid, tolerance);
  });

  it('is certain of what must be seen', () => {
    expect(hypergeometricUpperTail(1, { rows: 10, marked: 8, drawn: 5 })).toEqual({ exact: 1, mid: 1 });
  });
});
