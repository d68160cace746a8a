import { parseYaml, sha256Of } from '@plumbline/boundary';
import type { Json, JsonObject } from '@plumbline/core';
import { readSuite, type Suite } from '../../../../packages/data/src/great-expectations/read-suite.ts';

export const NOW = new Date('2024-05-06T07:08:09Z');

/** Reads a suite from JSON text, as the action does. */
export async function suiteOf(text: string, parameters: JsonObject = {}): Promise<Suite> {
  const { value, locate } = await parseYaml(text, 'suite.json');
  return readSuite({ name: 'suite.json', sha256: sha256Of(text), value, locate }, { parameters, now: NOW });
}

/** A suite of one expectation. */
export function oneExpectation(type: string, kwargs: JsonObject, more: JsonObject = {}): string {
  return JSON.stringify({ name: 'one', expectations: [{ type, kwargs, ...more }], meta: {} }, null, 2);
}

/** The demand that one expectation becomes. */
export async function demandOf(type: string, kwargs: JsonObject): Promise<Json> {
  const suite = await suiteOf(oneExpectation(type, kwargs));
  return JSON.parse(JSON.stringify(suite.entries[0]?.check.demand));
}

/** What is wrong with the arguments of one expectation; null where nothing is. */
export async function problemOf(type: string, kwargs: JsonObject): Promise<string | null> {
  const suite = await suiteOf(oneExpectation(type, kwargs));
  const demand = suite.entries[0]?.check.demand;
  return demand?.kind === 'improper' ? demand.problem : null;
}
