import { describe, expect, it } from '@jest/globals';
import { expectationDocs } from '@plumbline/data';

describe('expectationDocs', () => {
  it('says of all 59 core expectations what they take', () => {
    const docs = expectationDocs();
    expect(docs).toHaveLength(59);
    expect(new Set(docs.map(({ name }) => name)).size).toBe(59);
    expect(docs.filter((doc) => doc.arguments.length === 0)).toEqual([]);
    expect(docs.find(({ name }) => name === 'expect_column_values_to_match_like_pattern')).toMatchObject({
      about: 'rows',
      arguments: ['column', 'like_pattern', 'escape', 'mostly'],
      restrictable: true,
    });
  });
});
