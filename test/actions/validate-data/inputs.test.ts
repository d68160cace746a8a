import { describe, expect, it } from '@jest/globals';
import { main } from '../../../actions/validate-data/src/main.ts';
import { fakeHost } from '../../support/fake-host.ts';

async function summaryOf(inputs: Record<string, string>, env: Parameters<typeof fakeHost>[0] = {}) {
  const host = fakeHost({ ...env, inputs });
  await main(host);
  return { host, line: host.outputs['summary-line'] ?? '' };
}

describe('validate-data inputs', () => {
  it('INPUT_INVALID names every mistake at once', async () => {
    const { host, line } = await summaryOf({
      'on-drift': 'explode',
      'drift-tolerance': '5 %',
      'false-discovery-rate': '0',
      'show-values': 'yes',
      reference: 'registry:churn@production',
    });
    expect(host.ended).toEqual({ verdict: 'error', exitCode: 1 });
    for (const name of ['data', 'on-drift', 'drift-tolerance', 'false-discovery-rate', 'show-values', 'registry'])
      expect(line).toContain(`"${name}"`);
    expect(line).toContain('INPUT_INVALID');
  });

  it('INPUT_INVALID for base among other references', async () => {
    expect((await summaryOf({ data: 'x.csv', reference: 'base\nx.csv' })).line).toContain(
      '"reference" must be "base" alone',
    );
  });

  it.each([
    ['DATA_MISSING', { data: 'nowhere.csv' }],
    ['DATA_MISSING', { data: 'nothing-*.csv' }],
    ['CONFIG_UNSUPPORTED', { data: 'trino://host/catalog/table' }],
    ['CONFIG_UNSUPPORTED', { data: 'x.csv', reference: 's3://bucket/x.parquet' }],
    ['INPUT_INVALID', { data: 'x.csv', 'merge-profiles': 'x.profile.json' }],
    ['INPUT_INVALID', { data: 'x.csv', 'suite-parameters': 'no value' }],
  ])('%s for %j', async (code, inputs) => {
    const host = fakeHost({ inputs });
    const { writeFileSync } = await import('node:fs');
    writeFileSync(`${host.surroundings.workspace}/x.csv`, 'a\n1\n');
    await main(host);
    expect(host.outputs['summary-line']).toMatch(new RegExp(`^${code}: `));
    expect(host.verdicts).toEqual(['error']);
  });
});
