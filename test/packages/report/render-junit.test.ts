import { describe, expect, it } from '@jest/globals';
import { renderJunit } from '@plumbline/report';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { FINDINGS, HOSTILE_FINDINGS } from './findings.ts';

const reader = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', processEntities: true });

describe('renderJunit', () => {
  it('counts fail as failure and inconclusive as error, so that neither is green', () => {
    const { testsuites } = reader.parse(renderJunit({ suite: 'validate-data', findings: FINDINGS }));
    expect(testsuites.testsuite).toMatchObject({
      name: 'validate-data',
      tests: '5',
      failures: '2',
      errors: '1',
      skipped: '0',
    });
    const kinds = testsuites.testsuite.testcase.map((each: object) =>
      Object.keys(each).filter((key) => !ATTRIBUTES.has(key)),
    );
    expect(kinds).toEqual([['failure'], ['system-out'], ['error'], [], ['failure']]);
  });

  it('says where', () => {
    expect(renderJunit({ suite: 's', findings: FINDINGS })).toContain(
      'outside 0 to 120 (schemas/churn data.yml:12:5)</failure>',
    );
  });

  it('is well-formed and free of characters XML forbids, whatever it is given', () => {
    const xml = renderJunit({ suite: '<&"\u0000\ud800', findings: HOSTILE_FINDINGS });
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
    expect(reader.parse(xml).testsuites.testsuite.testcase).toHaveLength(HOSTILE_FINDINGS.length);
  });

  it('writes a suite without findings', () => {
    expect(XMLValidator.validate(renderJunit({ suite: 's', findings: [] }))).toBe(true);
  });
});

const ATTRIBUTES = new Set(['classname', 'name', 'time']);
