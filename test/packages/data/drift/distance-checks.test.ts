import { describe, expect, it } from '@jest/globals';
import { distanceChecks, driftPolicy, type KnownColumn } from '@plumbline/data';

const columns: readonly KnownColumn[] = [
  { name: 'age', kind: 'integer' },
  { name: 'plan', kind: 'string' },
  { name: 'id', kind: 'string' },
];
const locate = (pointer: string) => ({ file: 'rules.yml', line: pointer.length });
const made = (drift: Parameters<typeof distanceChecks>[0]) => distanceChecks(drift, columns, { locate });

describe('distanceChecks', () => {
  it('makes a check of every column of a table-wide method, and warns by default', () => {
    const checks = made({ method: 'psi', 'at-most': 0.2, columns: { id: { ignore: true } } });
    expect(checks.map(({ name }) => name)).toEqual(['drift.age.psi', 'drift.plan.psi']);
    expect(checks[0]).toEqual({
      name: 'drift.age.psi',
      demand: { kind: 'distance', column: 'age', measure: 'psi', bounds: { max: 0.2 } },
      severity: 'warning',
      vacuous: 'warn',
      where: { file: 'rules.yml', line: '/drift'.length },
    });
  });

  it('lets a column choose its own, with bins, bounds and severity, and adds what stands beside', () => {
    const checks = made({
      columns: {
        age: { method: 'ks-p', 'at-least': 0.01, severity: 'error', missing: 'left-out' },
        plan: {
          also: [
            { method: 'l-infinity', 'at-most': 0.05 },
            { method: 'l-infinity', 'at-most': 0.1, severity: 'error' },
          ],
        },
      },
    });
    expect(checks.map(({ name, severity }) => [name, severity])).toEqual([
      ['drift.age.ks-p', 'error'],
      ['drift.plan.l-infinity', 'warning'],
      ['drift.plan.l-infinity.2', 'error'],
    ]);
    expect(checks[0]).toMatchObject({
      demand: { bounds: { min: 0.01 }, missing: 'left-out' },
      where: { line: '/drift/columns/age'.length },
    });
  });

  it('asks a table-wide measure of numbers of numbers only', () => {
    expect(made({ method: 'wasserstein', 'at-most': 0.1 }).map(({ name }) => name)).toEqual(['drift.age.wasserstein']);
    expect(made(undefined)).toEqual([]);
    expect(made({ method: 'psi', 'at-most': 0.2, ignore: true })).toEqual([]);
    expect(
      made({ method: 'psi', 'at-most': 0.2, columns: { age: { method: 'calibrated' } } }).map(({ name }) => name),
    ).toEqual(['drift.plan.psi', 'drift.id.psi']);
  });
});

describe('driftPolicy with other methods and dependent rows', () => {
  const settings = {
    tolerance: 0.05,
    falseDiscoveryRate: 0.05,
    labelColumn: '',
    idColumns: ['id'],
    seed: 'ab'.repeat(16),
  };

  it('leaves out what another method judges in every group of rules', () => {
    const psi = { drift: { method: 'psi' as const, 'at-most': 0.2 } };
    const wasserstein = { drift: { method: 'wasserstein' as const, 'at-most': 0.1 } };
    expect([...driftPolicy(columns, [[psi]], settings).ignored]).toEqual(['id', 'age', 'plan', 'id'].slice(0, 3));
    expect([...driftPolicy(columns, [[wasserstein]], settings).ignored]).toEqual(['id', 'age']);
    expect([...driftPolicy(columns, [[psi], [{}]], settings).ignored]).toEqual(['id']);
    const also = { drift: { also: [{ method: 'psi' as const, 'at-most': 0.2 }] } };
    expect([...driftPolicy(columns, [[also]], settings).ignored]).toEqual(['id']);
  });

  it('takes rows for dependent where an input or every group says so, and does not judge what tells it', () => {
    const told = { drift: { 'time-column': 'at', 'cluster-column': 'user' } };
    expect(driftPolicy(columns, [[told]], settings)).toMatchObject({ timeColumn: 'at', clusterColumn: 'user' });
    expect([...driftPolicy(columns, [[told]], settings).ignored]).toEqual(['id', 'at', 'user']);
    expect(driftPolicy(columns, [[told], [{}]], settings)).toMatchObject({ timeColumn: null, clusterColumn: null });
    expect(driftPolicy(columns, [[{}], [told]], settings)).toMatchObject({ timeColumn: null });
    expect(driftPolicy(columns, [[told]], { ...settings, timeColumn: 'ts' })).toMatchObject({ timeColumn: 'ts' });
    expect(driftPolicy(columns, [], settings)).toMatchObject({ timeColumn: null, clusterColumn: null });
  });
});
