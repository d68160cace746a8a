import { describe, expect, it } from '@jest/globals';
import { type ColumnSetting, columnRules, judgedColumns } from '@plumbline/monitor';

const sources = (
  settings: Record<string, ColumnSetting>,
  policy: Record<string, ColumnSetting> | null = null,
  ignored: readonly string[] = [],
) => ({ tolerance: 0.05, settings, policy, ignored, label: 'label' });

describe('columnRules', () => {
  it('uses the common tolerances where a column says nothing', () => {
    expect(columnRules(sources({}))('age')).toEqual({ tolerance: 0.05, shareTolerance: 0.02, ignored: false });
  });

  it('takes what the file says of a column', () => {
    const ruleOf = columnRules(sources({ age: { tolerance: 0.1, 'share-tolerance': 0.04 }, id: { ignore: true } }));
    expect(ruleOf('age')).toEqual({ tolerance: 0.1, shareTolerance: 0.04, ignored: false });
    expect(ruleOf('id').ignored).toBe(true);
  });

  it('judges a label more strictly, but not for rows that have none yet', () => {
    expect(columnRules(sources({}))('label')).toEqual({ tolerance: 0.02, shareTolerance: 1, ignored: false });
    expect(columnRules({ ...sources({}), tolerance: 0.01 })('label').tolerance).toBe(0.01);
    expect(columnRules(sources({ label: { tolerance: 0.04 } }))('label').tolerance).toBe(0.04);
  });

  it('only tightens against a policy: the smaller tolerance holds and nothing it judges is ignored', () => {
    const ruleOf = columnRules(
      sources({ age: { tolerance: 0.5, ignore: true }, plan: { tolerance: 0.01 } }, { age: { tolerance: 0.1 } }),
    );
    expect(ruleOf('age')).toEqual({ tolerance: 0.1, shareTolerance: 0.02, ignored: false });
    expect(ruleOf('plan').tolerance).toBe(0.01);
  });

  it('is not fooled by a column called like a built-in', () => {
    expect(columnRules(sources({}))('constructor').tolerance).toBe(0.05);
    expect(columnRules(sources({}))('__proto__').ignored).toBe(false);
  });
});

describe('judgedColumns', () => {
  const names = ['age', 'timestamp', 'label'];

  it('leaves out times, ids and a label that has not come yet', () => {
    const found = judgedColumns(names, ['age', 'timestamp'], { ...sources({}, null, ['timestamp']) });
    expect([...found.ignored].sort()).toEqual(['label', 'timestamp']);
    expect(found.columns.get('age')).toEqual({ tolerance: 0.05, shareTolerance: 0.02 });
  });

  it('judges a label that is there, and any other column that is missing', () => {
    const found = judgedColumns(names, ['timestamp', 'label'], sources({}));
    expect([...found.ignored]).toEqual([]);
  });
});
