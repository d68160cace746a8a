import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '@plumbline/core';
import { InputReader } from '@plumbline/frame';
import { expectCode } from '../../support/to-throw-with-code.ts';

function reader(
  inputs: Record<string, string>,
  section: JsonObject = {},
  policy: JsonObject | null = null,
): InputReader {
  return new InputReader({ input: (name) => inputs[name] ?? '', section, policy });
}

describe('InputReader', () => {
  it('takes the input, then the file, then the default', () => {
    const read = (inputs: Record<string, string>, section: JsonObject): number =>
      reader(inputs, section).number('confidence', { default: 0.95 });
    expect(read({ confidence: '0.9' }, { confidence: 0.8 })).toBe(0.9);
    expect(read({}, { confidence: 0.8 })).toBe(0.8);
    expect(read({}, {})).toBe(0.95);
  });

  it('reports every mistake at once', async () => {
    const it = reader({ replicates: '12.5', task: 'binray', flag: 'yes', confidence: '1' });
    it.number('replicates', { default: 2000, integer: true });
    it.choice('task', ['auto', 'binary'], { default: 'auto' });
    it.flag('flag', { default: true });
    it.number('confidence', { default: 0.95, min: 0.5, max: 1, exclusive: true });
    it.required('candidate', 'the model to judge');
    const error = await expectCode(() => it.finish(), 'INPUT_INVALID');
    for (const part of [
      '"replicates"',
      'did you mean "binary"?',
      '"flag"',
      'bounds excluded',
      '"candidate" must be given',
    ]) {
      expect(error.message).toContain(part);
    }
  });

  it.each(['abc', 'NaN', 'Infinity', '', ' ', '1e999', '0x'])('does not coerce %j to a number', (text) => {
    const it = reader({}, { share: text });
    it.number('share', { default: 0.5, min: 0, max: 1 });
    expect(it.problems).toHaveLength(1);
  });

  it('reads lists by lines without blanks and comments', () => {
    expect(reader({ data: 'a.csv\n\n # no\n b.csv ' }).list('data')).toEqual(['a.csv', 'b.csv']);
    expect(reader({}, { data: ['a', 'b'] }).list('data')).toEqual(['a', 'b']);
  });

  describe('command', () => {
    const run = (given: string, section: JsonObject, sources: { policy?: JsonObject; introduced?: true } = {}) => {
      const { policy = null, introduced = false } = sources;
      const it = new InputReader({ input: () => given, section, policy, introduced });
      return { value: it.command('run'), refused: it.refused.length, problems: it.problems.length };
    };
    const evil = { run: ['sh', '-c', 'evil'] };

    it('is a line of the workflow, whatever the files say', () => {
      const line = { value: 'python p.py', refused: 0, problems: 0 };
      expect(run('python p.py', evil, { policy: { run: 'other' } })).toEqual(line);
      expect(run('python p.py', evil, { introduced: true })).toEqual(line);
    });

    it('is a line or an argv of the file where there is no policy ref', () => {
      expect(run('', evil)).toEqual({ value: ['sh', '-c', 'evil'], refused: 0, problems: 0 });
      expect(run('', { run: ' a ' })).toEqual({ value: 'a', refused: 0, problems: 0 });
      expect(run('', {})).toEqual({ value: '', refused: 0, problems: 0 });
    });

    it("is the policy's where the head's differs, and a mistake where only the head has one", () => {
      expect(run('', evil, { policy: { run: ['p'] } })).toEqual({ value: ['p'], refused: 1, problems: 0 });
      expect(run('', evil, { policy: evil })).toEqual({ value: ['sh', '-c', 'evil'], refused: 0, problems: 0 });
      expect(run('', evil, { policy: {} })).toEqual({ value: '', refused: 0, problems: 1 });
      expect(run('', evil, { introduced: true })).toEqual({ value: '', refused: 0, problems: 1 });
    });
  });

  it('holds an optional number to the policy', () => {
    const it = reader({}, { cut: 0.9 }, {});
    expect(it.optionalNumber('cut', { min: 0, max: 1, tighter: 'same' })).toBeNull();
    expect(reader({}, { cut: 0.9 }, { cut: 0.5 }).optionalNumber('cut', { tighter: 'same' })).toBe(0.5);
    expect(it.refused).toHaveLength(1);
  });

  describe('under a policy', () => {
    const tolerance = (inputs: Record<string, string>, section: JsonObject, policy: JsonObject) => {
      const it = reader(inputs, section, policy);
      return { value: it.number('tolerance', { default: 0.05, tighter: 'lower' }), refused: it.refused.length };
    };

    it('may tighten', () => {
      expect(tolerance({ tolerance: '0.01' }, {}, { tolerance: 0.1 })).toEqual({ value: 0.01, refused: 0 });
    });

    it('may not loosen, neither by input nor by file', () => {
      expect(tolerance({ tolerance: '0.5' }, {}, { tolerance: 0.1 })).toEqual({ value: 0.1, refused: 1 });
      expect(tolerance({}, { tolerance: 0.5 }, { tolerance: 0.1 })).toEqual({ value: 0.1, refused: 1 });
    });

    it('may not loosen the default through the file of the head', () => {
      expect(tolerance({}, { tolerance: 0.5 }, {})).toEqual({ value: 0.05, refused: 1 });
    });

    it('leaves to the workflow what the base leaves open', () => {
      expect(tolerance({ tolerance: '0.5' }, {}, {})).toEqual({ value: 0.5, refused: 0 });
    });

    it('keeps conditions that the head dropped', () => {
      const it = reader({}, { conditions: ['f1: better'] }, { conditions: ['auc: better'] });
      expect(it.list('conditions', { tighter: 'superset' })).toEqual(['auc: better', 'f1: better']);
      expect(it.refused).toHaveLength(1);
      expect(it.applied).toEqual({ conditions: ['auc: better', 'f1: better'] });
    });
  });
});
