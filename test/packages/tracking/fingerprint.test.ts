import { describe, expect, it } from '@jest/globals';
import { sha256Of } from '@plumbline/boundary';
import { fingerprintOf, membersOf, PARTS, type TrainingInputs } from '@plumbline/tracking';
import { digest, trainingInputs } from './training-inputs.ts';

const base = fingerprintOf(trainingInputs());

describe('fingerprintOf()', () => {
  it('is the sha256 of the canonical JSON of the parts, each the sha256 of its canonical JSON', () => {
    expect(base.parts.seed).toBe(sha256Of('"7"'));
    expect(base.parts.command).toBe(sha256Of('"python train.py"'));
    expect(base.parts.params).toBe(sha256Of('{"lr":0.1,"trees":{"depth":4}}'));
    expect(base.parts.code).toBe(sha256Of(`{"train.py":"${digest('c')}"}`));
    const parts = [...PARTS]
      .sort()
      .map((part) => `"${part}":"${base.parts[part]}"`)
      .join(',');
    expect(base.sha256).toBe(sha256Of(`{${parts}}`));
  });

  it('does not change when nothing does', () => {
    expect(fingerprintOf(trainingInputs())).toEqual(base);
  });

  it('does not depend on the order of files, parameters or variables', () => {
    const { data } = trainingInputs();
    const other = trainingInputs({ data: [...data].reverse(), params: { trees: { depth: 4 }, lr: 0.1 } });
    expect(fingerprintOf(other)).toEqual(base);
  });

  const changed: readonly [string, Partial<TrainingInputs>, string][] = [
    ['a byte of a data file', { data: [{ name: 'data/2001-01.parquet', sha256: digest('e') }] }, 'data'],
    ['the name of a code file', { code: [{ name: 'fit.py', sha256: digest('c') }] }, 'code'],
    ['a parameter', { params: { lr: 0.2, trees: { depth: 4 } } }, 'params'],
    ['the type of a parameter', { params: { lr: '0.1', trees: { depth: 4 } } }, 'params'],
    ['the seed', { seed: '8' }, 'seed'],
    ['the command', { command: 'python train.py ' }, 'command'],
    ['argv in place of a shell line', { command: ['python', 'train.py'] }, 'command'],
    ['the runtime', { environment: { platform: 'linux-arm64' } }, 'environment'],
  ];

  it.each(changed)('changes with %s, and in that part alone', (_what, different, part) => {
    const other = fingerprintOf(trainingInputs(different));
    expect(other.sha256).not.toBe(base.sha256);
    expect(PARTS.filter((name) => other.parts[name] !== base.parts[name])).toEqual([part]);
  });

  it('keeps a file called __proto__', () => {
    const other = trainingInputs({ code: [{ name: '__proto__', sha256: digest('c') }] });
    expect(fingerprintOf(other).parts.code).not.toBe(fingerprintOf(trainingInputs({ code: [] })).parts.code);
  });
});

describe('membersOf()', () => {
  it('names files by digest and parameters by their dotted names', () => {
    expect(membersOf(trainingInputs(), 'code')).toEqual(new Map([['train.py', digest('c')]]));
    expect(membersOf(trainingInputs(), 'params')).toEqual(
      new Map([
        ['lr', '0.1'],
        ['trees.depth', '4'],
      ]),
    );
  });
});
