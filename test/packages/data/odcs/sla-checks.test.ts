import { describe, expect, it } from '@jest/globals';
import { broken, contract, judge, read } from './contracts.ts';

describe('slaChecks', () => {
  const sla = (text: string): string => contract('- name: at\n- name: n', { more: `slaProperties:\n  - ${text}` });
  it.each([
    ['{ property: latency, value: 1, unit: d, element: orders.at }', { 'column.at.latency': 36 }],
    ['{ property: freshness, value: "2", unit: days, element: at }', {}],
    ['{ property: ly, value: 35, unit: h, element: orders.at }', { 'column.at.latency': 36 }],
    ['{ property: latency, value: 1, unit: d, element: other.at }', {}],
  ])('%s', async (text, expected) => {
    expect(broken(await judge(sla(text), 'at,n\n2024-05-30 12:00:00,1\n2024-05-01 00:00:00,2\n'))).toEqual(expected);
  });

  it('lists the others', async () => {
    const { unchecked } = await read(sla('{ property: retention, value: 3, unit: y, element: orders.at }'));
    expect(unchecked?.map(({ what }) => what)).toEqual(['retention: 3 y']);
  });
});
