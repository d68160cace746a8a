import { describe, expect, it } from '@jest/globals';
import { drawMultinomial, type Random, seededRandom } from '@plumbline/stats';
import {
  associationMove,
  type FeatureAssociation,
  moveLower,
  movePValue,
} from '../../../../packages/data/src/splits/association.ts';
import { judgeAssociations } from '../../../../packages/data/src/splits/judge-associations.ts';

const seed = 'ab'.repeat(32);
const TERMS = { split: 'test', severity: 'warning', limit: 0.1, showValues: false } as const;

/** Tenths of a feature against two classes, the chance of the second rising by `slope` from the first tenth to the last. */
function shares(slope: number): readonly number[] {
  return Array.from({ length: 10 }, (_, tenth) => 0.5 + slope * (tenth / 9 - 0.5)).flatMap((p) => [
    0.1 * (1 - p),
    0.1 * p,
  ]);
}

function drawn(rows: number, slope: number, random: Random): readonly (readonly number[])[] {
  const counts = drawMultinomial(rows, shares(slope), random);
  const cells = Array.from({ length: 10 }, (_, tenth) => [counts[2 * tenth]!, counts[2 * tenth + 1]!]);
  return cells;
}

interface Design {
  readonly rows: readonly [number, number];
  readonly slopes: readonly [number, number];
  readonly isOrdered: boolean;
}

function association(name: string, { rows, slopes, isOrdered }: Design, random: Random): FeatureAssociation {
  return {
    feature: name,
    isOrdered,
    train: drawn(rows[0], slopes[0], random),
    other: drawn(rows[1], slopes[1], random),
  };
}

/** How often a family of features is said to have moved. */
function rate(
  design: Design,
  { families, features }: { readonly families: number; readonly features: number },
): number {
  const random = seededRandom(seed);
  let raised = 0;
  for (let family = 0; family < families; family += 1) {
    const own = Array.from({ length: features }, (_, index) => association(`f${index}`, design, random));
    if (
      judgeAssociations(own, TERMS, { seed: `${seed.slice(0, 60)}${family.toString(16).padStart(4, '0')}` }).verdict ===
      'warn'
    )
      raised += 1;
  }
  return raised / families;
}

describe('judgeAssociations', () => {
  const SIZES = { families: 30, features: 5 };

  it.each([
    ['nothing to do with the label, 100 rows', { rows: [100, 100], slopes: [0, 0], isOrdered: true }],
    ['nothing to do with the label, 5,000 against 500', { rows: [5000, 500], slopes: [0, 0], isOrdered: true }],
    ['the same strong association', { rows: [1000, 300], slopes: [0.8, 0.8], isOrdered: true }],
    ['nothing, by Cramér’s V, 100 rows', { rows: [100, 100], slopes: [0, 0], isOrdered: false }],
    ['the same, by Cramér’s V', { rows: [1000, 300], slopes: [0.8, 0.8], isOrdered: false }],
  ] as const)('raises no false alarm: %s', (_, design) => {
    // At most 5 % of families may be flagged; three standard errors of 30 families are 12 %.
    expect(rate(design, SIZES)).toBeLessThanOrEqual(0.17);
  });

  it('holds its level where every feature moved by the tolerance exactly', () => {
    // The rank correlation of this design is 0.6383 times its slope. 600 families give 5.0 %.
    const flagged = rate(
      { rows: [4000, 4000], slopes: [0.46, 0.61667], isOrdered: true },
      { families: 100, features: 1 },
    );
    expect(flagged).toBeLessThanOrEqual(0.115);
  });

  it.each([true, false])('finds an association that is gone (ordered: %s)', (isOrdered) => {
    expect(rate({ rows: [2000, 1000], slopes: [0.9, 0], isOrdered }, { families: 10, features: 5 })).toBe(1);
  });

  it('finds one that is turned round, which its strength alone would not show', () => {
    expect(rate({ rows: [1000, 500], slopes: [0.6, -0.6], isOrdered: true }, { families: 10, features: 3 })).toBe(1);
  });

  it('names the features and how far they moved at least, and counts the others', () => {
    const random = seededRandom(seed);
    const gone = association('gone', { rows: [5000, 5000], slopes: [0.9, 0], isOrdered: true }, random);
    const same = association('same', { rows: [50_000, 50_000], slopes: [0.9, 0.9], isOrdered: true }, random);
    const open = association('open', { rows: [60, 60], slopes: [0, 0], isOrdered: true }, random);
    const { verdict, detail } = judgeAssociations([gone, same, open], TERMS, { seed });
    expect(verdict).toBe('warn');
    expect(detail).toMatch(/^1 feature of 3 go .*"gone" 0\.5\d → .*1 stayed within 0\.1, 1 cannot be told$/);
  });

  it('says so where nothing can be held against the label', () => {
    const few = {
      feature: 'few',
      isOrdered: true,
      train: [
        [0, 0],
        [9, 9],
      ],
      other: [
        [0, 0],
        [9, 9],
      ],
    };
    expect(judgeAssociations([few], TERMS, { seed })).toMatchObject({ verdict: 'pass' });
  });
});

describe('a move of an association', () => {
  it('is proven at a level if and only if its lower bound there reaches the tolerance', () => {
    const random = seededRandom(seed);
    for (let times = 0; times < 20; times += 1) {
      const one = association('x', { rows: [300, 200], slopes: [0.8, 0.2], isOrdered: times % 2 === 0 }, random);
      const move = associationMove(one, random);
      if (move === null) throw new Error('it must be measured');
      const p = movePValue(move, 0.1);
      if (p < 1) expect(moveLower(move, p)).toBeCloseTo(0.1, 9);
    }
  });
});
