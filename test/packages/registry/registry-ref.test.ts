import { describe, expect, it } from '@jest/globals';
import { parseRegistryRef, parseWhich, problemOfAlias, problemOfName } from '@plumbline/registry';
import { expectCode } from '../../support/to-throw-with-code.ts';

describe('parseRegistryRef()', () => {
  it('reads an alias and a version', () => {
    expect(parseRegistryRef('registry:churn@production')).toEqual({ name: 'churn', which: 'production' });
    expect(parseRegistryRef('registry:churn.eu-1@12')).toEqual({ name: 'churn.eu-1', which: 12 });
  });

  it.each([
    'models/churn.onnx',
    'mlflow:models:/churn/1',
    'churn@production',
    'registry:',
    'registry:churn',
    'registry:churn@',
    'registry:Churn@1',
    'registry:../x@1',
    'registry:churn@0',
    'registry:churn@v3',
    'registry:churn@latest',
    'registry:churn@a@b',
    'registry:a/b@1',
    'registry:churn@1.5',
  ])('refuses %s', async (text) => {
    await expectCode(() => parseRegistryRef(text), 'INPUT_INVALID');
  });
});

describe('problemOfName()', () => {
  it.each(['a', 'churn-eu', 'x1_2.3', 'a'.repeat(64)])('accepts %s', (name) => expect(problemOfName(name)).toBeNull());
  it.each(['', 'A', 'a..b', '-a', 'a-', 'a/b', 'a b', 'ä', 'a'.repeat(65), '..', 'a--b', 'a\n'])(
    'refuses %j',
    (name) => {
      expect(problemOfName(name)).toContain('lower-case');
    },
  );
});

describe('problemOfAlias()', () => {
  it.each(['production', 'staging-eu'])('accepts %s', (alias) => expect(problemOfAlias(alias)).toBeNull());
  it.each(['3', 'latest', 'v3', 'Prod', 'a/b', '../x', ''])('refuses %j', (alias) => {
    expect(problemOfAlias(alias)).not.toBeNull();
  });
});

describe('parseWhich()', () => {
  it('tells a version from an alias', () => {
    expect([parseWhich('7'), parseWhich('dev'), parseWhich('07'), parseWhich('-1')]).toEqual([7, 'dev', null, null]);
  });
});
