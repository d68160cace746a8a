import { describe, expect, it } from '@jest/globals';
import { neutralLines } from '@plumbline/github';
import fc from 'fast-check';
import { commandsIn } from '../../support/github/runner-grammar.ts';

const PARTS = [
  '::',
  ':',
  '##[',
  '#',
  '[',
  ']',
  '##',
  '%0A',
  '%3A',
  ';',
  '=',
  ',',
  ' ',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '\u0085',
  '\u2028',
  '\u00a0',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\u034f',
  '\u202e',
  '\u001b',
  '\u001b[0m',
  '\u001b]',
  '\u0007',
  '\u009b',
  '\u0000',
  '\ud800',
  '\ufe0f',
  'set-output',
  'name=verdict',
  'add-mask',
  'STOP-COMMANDS',
  'error',
  'group',
  'pass',
  '| ',
  'e',
];
const part = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PARTS) }, fc.string({ unit: 'binary', maxLength: 3 }));
const commands = ['::set-output name=verdict::pass', '##[add-mask]e', '::stop-commands::x', '##[error file=a;line=1]b'];
/** Any mixture of what commands are made of, and whole commands with such a mixture before, inside and behind. */
const hostile = fc.oneof(
  fc.array(part, { maxLength: 14 }),
  fc
    .tuple(
      fc.array(part, { maxLength: 3 }),
      fc.constantFrom(...commands),
      fc.nat(30),
      part,
      fc.array(part, { maxLength: 3 }),
    )
    .map(([before, command, at, inside, after]) => [
      ...before,
      command.slice(0, at),
      inside,
      command.slice(at),
      ...after,
    ]),
);
const options = { seed: 20240601, numRuns: 20_000 };

describe('neutralLines()', () => {
  it('leaves nothing in any text that the runner would carry out', () => {
    let armed = 0;
    fc.assert(
      fc.property(hostile, (parts) => {
        const text = parts.join('');
        armed += commandsIn(text).length;
        expect(commandsIn(neutralLines(text).join('\n'))).toEqual([]);
      }),
      options,
    );
    // The law would hold of harmless texts as well: many of these must have been harmful.
    expect(armed).toBeGreaterThan(1000);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(hostile, (parts) => {
        const once = neutralLines(parts.join('')).join('\n');
        expect(neutralLines(once).join('\n')).toBe(once);
      }),
      { ...options, numRuns: 5000 },
    );
  });
});
