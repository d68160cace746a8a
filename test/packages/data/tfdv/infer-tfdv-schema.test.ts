import { describe, expect, it } from '@jest/globals';
import { inferTfdvSchema, profileData, readTfdvSchema, runChecks } from '@plumbline/data';
import { withTable } from '../tables.ts';

const CSV =
  'id,plan,score,when,empty,flag\n1,free,0.5,2024-01-01,,true\n2,"pro ""x""",,2024-01-02,,false\n3,free,1,2024-01-03,,true\n';

describe('inferTfdvSchema', () => {
  it('writes a schema that the data passes', async () => {
    await withTable(CSV, async (table) => {
      const text = inferTfdvSchema(await profileData(table), { showValues: true });
      const { checks } = readTfdvSchema(text, 'inferred.pbtxt');
      const results = await runChecks(table, checks, { showValues: 0, now: new Date(0) });
      expect(results.filter(({ answer }) => answer === 'broken' || answer === 'unanswered')).toEqual([]);
      expect(text).toContain('value: "pro \\"x\\""');
    });
  });

  it('holds no value of the data where none may be shown', async () => {
    await withTable(CSV, async (table) => {
      const text = inferTfdvSchema(await profileData(table), { showValues: false });
      expect(text).toContain('name: "plan"');
      expect(text).not.toContain('free');
    });
  });
});
