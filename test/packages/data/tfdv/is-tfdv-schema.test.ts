import { describe, expect, it } from '@jest/globals';
import { isTfdvSchema } from '../../../../packages/data/src/tfdv/is-tfdv-schema.ts';

describe('isTfdvSchema', () => {
  it.each([
    'feature { name: "x" }',
    '# a comment: {\n\n  feature: < >',
    'default_environment: "TRAINING"\nfeature {}',
    'string_domain\n{\n}',
    'featur { name: "misspelt" }',
    '\ufeffsparse_feature { }',
  ])('takes %j', (text) => {
    expect(isTfdvSchema(text)).toBe(true);
  });

  it.each([
    '',
    '# only a comment',
    'columns:\n  feature: { type: integer }',
    '{ "expectations": [] }',
    'kind: DataContract',
    'fields:\n  - name: feature',
    '---\nfeature: 1',
    'rows: { at-least: 1 }',
  ])('leaves %j to others', (text) => {
    expect(isTfdvSchema(text)).toBe(false);
  });
});
