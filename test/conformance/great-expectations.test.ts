import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { repositoryRoot } from '../support/repository-root.ts';
import { differences } from './great-expectations/compare-result.ts';
import {
  type CaseKey,
  casesOf,
  isSeveral,
  keyText,
  type PlacedCase,
  readDefinitions,
} from './great-expectations/definitions.ts';
import exceptions from './great-expectations/exceptions.json' with { type: 'json' };
import { isRemoved, removedResult } from './great-expectations/removed-expectations.ts';
import { type RunCase, runCases } from './great-expectations/run-cases.ts';

/** Published cases of Great Expectations (Apache-2.0): beside the repository, or where the variable says. */
const FOLDER =
  process.env['PLUMBLINE_GX_DEFINITIONS'] ?? join(repositoryRoot, '..', 'shared', 'conformance', 'great-expectations');

const keysOf = (list: readonly CaseKey[]): ReadonlySet<string> => new Set(list.map(keyText));
const notRun = keysOf(exceptions.notRun);
const noLongerAnError = keysOf(exceptions.noLongerAnError);

/** A case without the demand for an error that version 1 no longer raises. */
function asToday(placed: PlacedCase): PlacedCase {
  if (!noLongerAnError.has(keyText(placed.key))) return placed;
  const { error: _, ...test } = placed.case;
  return { ...placed, case: test };
}

function told({ key, differences: found }: RunCase): string {
  return `${keyText(key)}: ${found.join('; ')}`;
}

if (existsSync(FOLDER)) describeCases();
else {
  describe('the published cases of Great Expectations', () => {
    it('are absent: no case was run', () => {
      console.log(
        `No published cases of Great Expectations at ${FOLDER}: with them, every case that a SQL engine can answer would have been run ` +
          `here (${notRun.size} are listed with the reason why not), and those of removed expectations against our own statistics.`,
      );
      expect(existsSync(FOLDER)).toBe(false);
    });
  });
}

function describeCases(): void {
  describe('the published cases of Great Expectations', () => {
    let run: readonly RunCase[] = [];
    let removed: readonly RunCase[] = [];

    beforeAll(async () => {
      const cases = casesOf((await readDefinitions(FOLDER)) ?? []);
      run = await runCases(cases.filter(({ type }) => !isRemoved(type)).map(asToday));
      removed = cases.filter(({ type }) => isRemoved(type)).map(withoutTable);
    }, 240_000);

    it('are there, and nearly all are run', () => {
      const left = run.filter(({ key }) => notRun.has(keyText(key))).length;
      console.log(
        `${run.length + removed.length} cases: ${run.length - left} of registered expectations run, ${left} listed as not run, ` +
          `${removed.length} of removed expectations run against our own statistics`,
      );
      expect(run.length - left).toBeGreaterThan(200);
      expect(left / run.length).toBeLessThan(0.1);
    });

    it('hold, unless listed with a reason', () => {
      const broken = run.filter((one) => one.differences.length > 0 && !notRun.has(keyText(one.key)));
      expect(broken.map(told)).toEqual([]);
    });

    it('that are listed do not hold: a list that is too long hides what is honoured', () => {
      const holding = run.filter((one) => one.differences.length === 0 && notRun.has(keyText(one.key)));
      expect(holding.map(({ key }) => keyText(key))).toEqual([]);
    });

    it('of removed expectations hold by our own statistics of drift', () => {
      expect(removed.length).toBeGreaterThan(30);
      expect(removed.filter((one) => one.differences.length > 0).map(told)).toEqual([]);
    });
  });
}

function withoutTable(placed: PlacedCase): RunCase {
  const { data } = placed.dataset;
  const columns = isSeveral(data) ? {} : data;
  return { ...placed, differences: differences(placed.case, removedResult(placed.type, columns, placed.case.in)) };
}

describe('the list of cases that are not run', () => {
  it('gives a reason for each, and names each once', () => {
    const all = [...exceptions.notRun, ...exceptions.noLongerAnError];
    expect(all.filter(({ reason }) => reason.length < 20)).toEqual([]);
    expect(new Set(all.map(keyText)).size).toBe(all.length);
  });
});
