import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { conditionDocs, describeCondition, parseCondition } from '@plumbline/model';
import { repositoryRoot } from '../../../support/repository-root.ts';

describe('describeCondition', () => {
  it.each([
    ['auc: better', 'auc is proven to be better'],
    ['rmse: better by 2%', "rmse is proven to be better by more than 2 % of the baseline's value"],
    [
      'slice(region): no-harm by 0.03',
      'in each slice of region: the primary metric is not shown to be worse by more than 0.03',
    ],
    ['- candidate.f1 + 2 * baseline.f1 <= 0', "−the candidate's f1 + 2 × the baseline's f1 is proven to be at most 0"],
    [
      'd < 0.1 +/- 0.01',
      'the share of rows predicted differently is proven to be below 0.1 by more than 0.01, and known to within 0.01',
    ],
    [
      'n > 0.5 with steps 3, mode fn-free',
      "the candidate's share of right answers is proven to be above 0.5; as sure as the gate over 3 models, holding where it cannot be told",
    ],
  ])('says what "%s" asks', (text, words) => {
    expect(describeCondition(parseCondition(text))).toBe(words);
  });
});

describe('conditionDocs', () => {
  it('is what the language reference shows', () => {
    const page = readFileSync(join(repositoryRoot, 'docs/conditions.md'), 'utf8');
    const examples = Object.values(conditionDocs()).flat();
    expect(examples.length).toBeGreaterThan(20);
    for (const { written, asks } of examples) {
      expect(page).toContain(`\`${written}\``);
      for (const words of asks) expect(page).toContain(words.slice(0, 20));
    }
  });
});
