import { describe, expect, it } from '@jest/globals';
import { guard, parseYaml } from '@plumbline/boundary';
import { expectCode } from '../../support/to-throw-with-code.ts';

const check = guard<{ alpha?: number; mode?: string }>({
  type: 'object',
  additionalProperties: false,
  properties: { alpha: { type: 'number' }, mode: { enum: ['warn', 'fail'] } },
});

describe('guard()', () => {
  it('returns what fits', async () => {
    expect(await check({ alpha: 1 }, 'it')).toEqual({ alpha: 1 });
  });

  it('names an unknown key and the nearest legal one', async () => {
    const error = await expectCode(check({ alpah: 1 }, '"plumbline.yml"'), 'CONFIG_INVALID');
    expect(error.message).toContain('"alpah" is not a legal key: did you mean "alpha"?');
  });

  it('lists the legal values', async () => {
    const error = await expectCode(check({ mode: 'ignore' }, 'it'), 'CONFIG_INVALID');
    expect(error.message).toContain('must be one of warn, fail: current value is "ignore"');
  });

  it('reports every problem at once', async () => {
    const error = await expectCode(check({ alpha: 'x', mode: 'y' }, 'it'), 'CONFIG_INVALID');
    expect(error.message).toMatch(/alpha.*mode/);
  });

  it('reports every problem with its line, where there are several', async () => {
    const { value, locate } = await parseYaml('alpha: x\n\nmode: y\n', 'a.yml');
    const error = await expectCode(check(value, 'it', { locate }), 'CONFIG_INVALID');
    expect(error.message).toMatch(/line 1: "alpha" must be a number.*; line 3: "mode" must be one of/);
  });

  it('stops at the first problem where told', async () => {
    const first = guard({ type: 'array', items: { type: 'number' } }, { allProblems: false });
    const error = await expectCode(first(['x', 'y'], 'it'), 'CONFIG_INVALID');
    expect(error.message).toBe('Cannot read it: "0" must be a number: current value is "x"');
  });

  it('judges a later document by keys that the first one did not have', async () => {
    const judge = guard({ type: 'object', properties: { a: { type: 'number' }, b: { type: 'number' } } });
    await judge({ a: 1 }, 'it');
    const error = await expectCode(judge({ a: 1, b: 'x' }, 'it'), 'CONFIG_INVALID');
    expect(error.message).toMatch(/^Cannot read it: "b" must be .*number: current value is "x"$/);
    await expectCode(judge({ a: 'x' }, 'it'), 'CONFIG_INVALID');
  });

  it('points to the line of an unknown key in YAML', async () => {
    const { value, locate } = await parseYaml('alpha: 1\nbeta: 2\n', 'p.yml');
    const error = await expectCode(check(value, 'it', { locate }), 'CONFIG_INVALID');
    expect(error.where).toEqual({ file: 'p.yml', line: 2, column: 1 });
  });
});
