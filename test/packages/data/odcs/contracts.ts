import { parseYaml } from '@plumbline/boundary';
import type { Json } from '@plumbline/core';
import type { CheckFile } from '../../../../packages/data/src/checks/check.ts';
import type { CheckResult } from '../../../../packages/data/src/checks/check-result.ts';
import { runChecks } from '../../../../packages/data/src/checks/run-checks.ts';
import { readOdcsContract } from '../../../../packages/data/src/odcs/read-contract.ts';
import { data, file } from '../tables.ts';

/** The moment of judging. */
export const NOW = new Date('2024-06-01T00:00:00Z');

/** A contract about one object with these properties and whatever else the object says. */
export const contract = (properties: string, { version = 'v3.1.0', object = '', more = '' } = {}): string =>
  [
    `apiVersion: ${version}`,
    'kind: DataContract',
    'id: c1',
    'version: 1.0.0',
    'status: active',
    'schema:',
    '  - name: orders',
    '    id: orders_obj',
    ...(properties === '' ? [] : ['    properties:', ...properties.split('\n').map((line) => `      ${line}`)]),
    ...(object === '' ? [] : object.split('\n').map((line) => `    ${line}`)),
    ...(more === '' ? [] : [more]),
    '',
  ].join('\n');

/** Reads a contract. */
export async function read(text: string, object?: string): Promise<CheckFile> {
  const { value, locate } = await parseYaml(text, 'contract.yaml');
  const source = { name: 'contract.yaml', sha256: 'd1', locate };
  return readOdcsContract(value, source, { now: NOW, ...(object === undefined ? {} : { object }) });
}

/** Holds rows against a contract: results by the name of the check. */
export async function judge(
  text: string,
  rows: string,
  { name = 'orders.csv', others = {} }: { name?: string; others?: Readonly<Record<string, readonly string[]>> } = {},
): Promise<ReadonlyMap<string, CheckResult>> {
  const { checks, reading = {} } = await read(text);
  const table = await data.openTable([file(name, rows)], { ...reading, others });
  try {
    const results = await runChecks(table, checks, { showValues: 100, now: NOW });
    return new Map(results.map((result) => [result.check.name, result]));
  } finally {
    table.close();
  }
}

/** What does not hold, with the number of breaking rows or what was measured. */
export const broken = (results: ReadonlyMap<string, CheckResult>): Readonly<Record<string, Json>> =>
  Object.fromEntries(
    [...results]
      .filter(([, { answer }]) => answer !== 'holds')
      .map(([name, { answer, counts, observed }]) => [
        name,
        answer === 'broken' ? (counts?.breaking ?? observed ?? null) : answer,
      ]),
  );

/** A field of CSV. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
