import { describe, expect, it } from '@jest/globals';
import { renderSarif } from '@plumbline/report';
import { FINDINGS, HOSTILE_FINDINGS } from './findings.ts';

const read = (findings = FINDINGS) => JSON.parse(renderSarif({ toolVersion: '1.2.3', findings }));

describe('renderSarif', () => {
  it('holds each rule once and points every result at its rule', () => {
    const [run] = read().runs;
    expect(run.tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual([
      'column.age.range',
      'column.plan.missing',
      'column.id.unique',
    ]);
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
  });

  it('leaves passes out and never shows what cannot be told as fine', () => {
    const results = read().runs[0].results as { level: string; message: { text: string } }[];
    expect(results.map((result) => result.level)).toEqual(['error', 'warning', 'warning', 'error']);
    expect(results[2]?.message.text).toMatch(/^Cannot tell: /);
  });

  it('locates by encoded relative references and one-based regions', () => {
    const [first, , third, last] = read().runs[0].results;
    expect(first.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'schemas/churn%20data.yml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 12, startColumn: 5 },
        },
      },
    ]);
    expect(third.locations).toBeUndefined();
    expect(last.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'a/%C3%BC.csv', uriBaseId: '%SRCROOT%' },
    });
  });

  it('takes any text, and gives each rule a name', () => {
    const [run] = read(HOSTILE_FINDINGS).runs;
    for (const rule of run.tool.driver.rules) expect(rule.id).toMatch(/\S/);
    for (const result of run.results)
      expect(result.locations[0].physicalLocation.artifactLocation.uri).toMatch(/^[\w!'()*~.%/-]*$/);
  });

  it('writes a log without findings', () => {
    expect(read([]).runs[0].results).toEqual([]);
  });
});
