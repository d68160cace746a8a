import { describe, expect, it } from '@jest/globals';
import { type ColumnProfile, columnDistances, type DistanceAsked, profileDistance } from '@plumbline/data';

/** A column of whole numbers, each with a cell of its own, and what is missing of it. */
function numbers(counts: Readonly<Record<number, number>>, beside: Partial<ColumnProfile> = {}): ColumnProfile {
  const values = Object.entries(counts).map(([value, count]) => ({ value: Number(value), count }));
  const count = values.reduce((sum, one) => sum + one.count, 0);
  const mean = values.reduce((sum, one) => sum + one.value * one.count, 0) / count;
  const variance = values.reduce((sum, one) => sum + (one.value - mean) ** 2 * one.count, 0) / (count - 1);
  const edges = Array.from({ length: 21 }, (_, edge) => edge);
  const cells = edges.map((edge) => counts[edge] ?? 0);
  const all = values.map(({ value }) => value);
  return {
    name: 'x',
    kind: 'integer',
    type: 'BIGINT',
    nulls: 0,
    nans: 0,
    infinities: 0,
    numbers: {
      count,
      min: Math.min(...all),
      max: Math.max(...all),
      mean,
      sd: Math.sqrt(variance),
      edges,
      counts: [...cells, 0],
      exhaustive: false,
    },
    ...beside,
  };
}

function categories(
  counts: Readonly<Record<string, number>>,
  unseen = 0,
  beside: Partial<ColumnProfile> = {},
): ColumnProfile {
  const list = Object.entries(counts).map(([key, count]) => ({ key, count }));
  const count = list.reduce((sum, one) => sum + one.count, unseen);
  return {
    name: 'plan',
    kind: 'string',
    type: 'VARCHAR',
    nulls: 0,
    nans: 0,
    infinities: 0,
    categories: { count, distinct: list.length, categories: list, unseen },
    ...beside,
  };
}

const flat = numbers(Object.fromEntries(Array.from({ length: 20 }, (_, value) => [value + 1, 50])));
const half = numbers(Object.fromEntries(Array.from({ length: 10 }, (_, value) => [value + 1, 100])));
const plans = categories({ free: 60, pro: 40 });
const ask = (measure: DistanceAsked['measure'], rest: Partial<DistanceAsked> = {}): DistanceAsked => ({
  measure,
  ...rest,
});

describe('profileDistance', () => {
  it.each([
    ['ks', 0.5],
    // 10.5 becomes 5.5; the middle half of 1 … 20 spans 10.
    ['wasserstein', 0.5],
    ['wasserstein-per-sd', 5 / (flat.numbers?.sd ?? Number.NaN)],
    ['total-variation', 0.5],
    ['l-infinity', 0.1],
    ['hellinger', Math.sqrt(1 - (10 * Math.sqrt(0.1 * 0.2)) / 2)],
    ['jensen-shannon-divergence', 0.311278],
    ['jensen-shannon-distance', Math.sqrt(0.311278)],
    ['psi', 5 * 0.1 * Math.log(2) + 5 * (0.1 - 1e-4) * Math.log(0.1 / 1e-4)],
    ['normalized-absolute-difference', 0.05],
  ] as const)('%s of numbers that lost their upper half', (measure, expected) => {
    expect(profileDistance(flat, half, ask(measure))).toBeCloseTo(expected, 5);
    expect(profileDistance(flat, flat, ask(measure))).toBe(0);
  });

  it.each(['chi-square-p', 'g-test-p', 'ks-p'] as const)('%s is 1 for the same and tiny for another law', (measure) => {
    expect(profileDistance(flat, flat, ask(measure))).toBe(1);
    expect(profileDistance(flat, half, ask(measure))).toBeLessThan(1e-50);
  });

  it('counts what is missing as cells of its own, unless it is left out', () => {
    const gone = { ...half, ...numbers({ 1: 1 }), numbers: flat.numbers!, nulls: 9000, nans: 500, infinities: 500 };
    expect(profileDistance(flat, gone, ask('total-variation'))).toBeCloseTo(10 / 11, 9);
    expect(profileDistance(flat, gone, ask('total-variation', { missing: 'left-out' }))).toBe(0);
    const negative = { ...flat, infinities: 100, negativeInfinities: 100 };
    const positive = { ...flat, infinities: 100 };
    expect(profileDistance(negative, positive, ask('l-infinity'))).toBeCloseTo(100 / 1100, 9);
  });

  it('keeps the ends open: what lies beyond the reference belongs to its last bins', () => {
    const beyond = numbers({
      ...Object.fromEntries(Array.from({ length: 19 }, (_, value) => [value + 1, 50])),
      20: 49,
    });
    const outlier = {
      ...beyond,
      numbers: { ...beyond.numbers!, count: 1000, max: 1e6, counts: [...beyond.numbers!.counts.slice(0, -1), 1] },
    };
    for (const measure of ['psi', 'jensen-shannon-distance', 'hellinger', 'total-variation'] as const) {
      expect(profileDistance(flat, outlier, ask(measure))).toBeCloseTo(0, 9);
    }
  });

  it('compares profiles that were cut at other edges', () => {
    const cells = { ...flat.numbers!, edges: [5, 10, 15, 20], counts: [250, 250, 250, 250, 0] };
    expect(profileDistance(flat, { ...flat, numbers: cells }, ask('ks'))).toBeLessThan(0.051);
    expect(profileDistance({ ...flat, numbers: cells }, half, ask('ks'))).toBeCloseTo(0.5, 9);
  });

  it('has TFDV’s semantics of histograms where bins say so', () => {
    const tfdv = (before: ColumnProfile, after: ColumnProfile) =>
      profileDistance(before, after, ask('jensen-shannon-divergence', { bins: 'equal-width', missing: 'left-out' }));
    expect(tfdv(flat, flat)).toBe(0);
    // Equal shares of NaN never meet: half of all mass on either side.
    expect(tfdv({ ...flat, nans: 1000 }, { ...flat, nans: 1000 })).toBeCloseTo(0.5, 9);
    const constant = numbers({ 7: 50 });
    expect(tfdv(constant, numbers({ 8: 50 }))).toBe(1);
    expect(tfdv(constant, constant)).toBe(0);
    // One outlier stretches ten equal buckets; quantiles hardly notice.
    const stretched = {
      ...flat,
      numbers: { ...flat.numbers!, count: 1001, max: 1e8, counts: [...flat.numbers!.counts.slice(0, -1), 1] },
    };
    expect(tfdv(flat, stretched)).toBeGreaterThan(0.9);
    const byQuantiles = ask('jensen-shannon-divergence', { bins: 'quantiles', missing: 'left-out' });
    expect(profileDistance(flat, stretched, byQuantiles)).toBeLessThan(0.15);
  });

  it('compares categories over the union of both, unseen ones added up', () => {
    expect(profileDistance(categories({ b: 90, c: 10 }), categories({ a: 30, b: 70 }), ask('l-infinity'))).toBeCloseTo(
      0.3,
      12,
    );
    expect(profileDistance(plans, categories({ free: 50, pro: 40 }, 10), ask('total-variation'))).toBeCloseTo(0.1, 12);
    expect(
      profileDistance(
        categories({ a: 2, b: 2, c: 1 }),
        categories({ a: 2, X: 1, Y: 1, Z: 1 }),
        ask('jensen-shannon-divergence'),
      ),
    ).toBeCloseTo(0.6, 12);
    expect(
      profileDistance(categories({ a: 1, b: 5 }), categories({ a: 10, b: 50 }), ask('normalized-absolute-difference')),
    ).toBeCloseTo(45 / 66, 12);
  });

  it('compares the frequent values of text, and takes all others for one cell but never for one value', () => {
    const text = (counts: Readonly<Record<string, number>>, others: number): ColumnProfile => {
      const { categories: whole, ...column } = categories(counts);
      const frequent = { categories: whole!.categories, others, countError: 0, unnamedMost: 1 };
      return { ...column, text: { distinctAbout: 10_000, frequent } };
    };
    const [before, after] = [text({ a: 100, b: 100 }, 800), text({ a: 100, c: 200 }, 700)];
    expect(profileDistance(before, after, ask('total-variation'))).toBeCloseTo(0.2, 12);
    expect(profileDistance(before, text({ a: 100, b: 100 }, 300), ask('l-infinity'))).toBeCloseTo(0.1, 12);
    expect(profileDistance(text({}, 50), text({}, 70), ask('l-infinity'))).toBe(0);
  });

  it('joins rare categories where small shares weigh too much', () => {
    const rare = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`r${index}`, 4]));
    const before = categories({ free: 5000, ...rare });
    const after = categories({
      free: 5000,
      ...Object.fromEntries(Object.keys(rare).map((key, index) => [key, index < 25 ? 8 : 0])),
    });
    expect(profileDistance(before, after, ask('psi'))).toBeCloseTo(0, 12);
    expect(profileDistance(before, after, ask('total-variation'))).toBeCloseTo(100 / 5200, 9);
  });

  it('is null where there is nothing to measure', () => {
    const empty = numbers({ 1: 0 });
    const constant = {
      ...numbers({ 7: 50 }),
      numbers: { ...numbers({ 7: 50 }).numbers!, edges: [7], counts: [50, 0], sd: 0 },
    };
    expect(profileDistance(plans, plans, ask('ks'))).toBeNull();
    expect(profileDistance(plans, plans, ask('wasserstein'))).toBeNull();
    expect(profileDistance(flat, plans, ask('psi'))).toBeNull();
    expect(profileDistance(flat, flat, ask('l-infinity', { each: 'value' }))).toBeNull();
    expect(profileDistance(plans, plans, ask('l-infinity', { each: 'value' }))).toBe(0);
    expect(profileDistance({ ...empty, numbers: { ...empty.numbers!, count: 0 } }, flat, ask('psi'))).toBeNull();
    expect(profileDistance(constant, flat, ask('wasserstein'))).toBeNull();
    expect(profileDistance(constant, constant, ask('wasserstein'))).toBe(0);
    expect(profileDistance(constant, flat, ask('wasserstein-per-sd'))).toBeGreaterThan(1000);
  });
});

describe('columnDistances', () => {
  it('reports all distances with their scale and cells', () => {
    const found = columnDistances(flat, { ...half, nulls: 1000 });
    expect(found).toMatchObject({ ks: 0.5, wassersteinScaled: { of: 'interquartile range' } });
    expect(found?.wasserstein).toBeCloseTo(5, 9);
    expect(found?.wassersteinScaled?.value).toBeCloseTo(0.5, 9);
    expect(found?.jensenShannonDivergence).toBeCloseTo((found?.jensenShannon ?? 0) ** 2, 12);
    expect(found?.reference).toEqual(new Array(10).fill(0.1));
    expect(found?.current).toEqual([...new Array(5).fill(0.2), ...new Array(5).fill(0)]);
    expect(found?.cells.map(({ content }) => content.kind)).toEqual([
      ...new Array(10).fill('bin'),
      'null',
      'nan',
      'infinite',
      'negative-infinite',
    ]);
    expect(found?.cells[0]?.content).toEqual({ kind: 'bin', from: null, to: 2 });
    expect(found?.totalVariation).toBeCloseTo(0.5, 9);
  });

  it('names a wider scale where the middle half is one number', () => {
    // A cell for every value: the number just below it is an edge, too.
    const before = numbers({ 1: 10, 5: 900, 9: 90 });
    const edges = [1, 5, 9].flatMap((value) => [
      value - Number.EPSILON * (value === 1 ? 0.5 : 4) * (value === 9 ? 2 : 1),
      value,
    ]);
    const lumpy = { ...before, numbers: { ...before.numbers!, edges, counts: [0, 10, 0, 900, 0, 90, 0] } };
    expect(columnDistances(lumpy, flat)?.wassersteinScaled?.of).toBe('range between the 5th and 95th percentile');
  });
});
