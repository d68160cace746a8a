import { describe, expect, it } from '@jest/globals';
import { sha256Of } from '@plumbline/boundary';
import type { ActionName, Evidence, Verdict } from '@plumbline/core';
import { judgePromotion, type PromotionCase } from '@plumbline/registry';
import fc from 'fast-check';
import { evidenceOf, filed } from '../../support/evidence.ts';
import { gateEvidence } from './fixture.ts';

const digest = sha256Of('candidate');
const current = { version: 3, digest: sha256Of('baseline') };
const now = new Date('2026-01-02T04:04:05.000Z');
const gate = (parts: Partial<Evidence> = {}): Evidence => gateEvidence(digest, parts);
const demandsOf = (...actions: readonly ActionName[]) => actions.map((action) => ({ action, maxAgeMs: null }));

function judge(evidence: readonly Evidence[], parts: Partial<PromotionCase> = {}) {
  const shelf = evidence.map((item) => filed(item));
  return judgePromotion({
    model: { digest, profile: null },
    alias: 'production',
    current,
    demands: demandsOf('evaluate-gate'),
    shelf,
    now,
    ...parts,
  });
}

const verdictOf = (ruling: ReturnType<typeof judge>): Verdict | undefined => ruling.findings[0]?.verdict;

describe('judgePromotion()', () => {
  it('accepts passing evidence for exactly this model, and says what it rests on', () => {
    const ruling = judge([gate()]);
    expect(ruling.findings).toMatchObject([{ check: 'evidence.evaluate-gate', verdict: 'pass' }]);
    expect(ruling.counted.map(({ sha256 }) => sha256)).toEqual([filed(gate()).sha256]);
  });

  it('counts warn as passing', () => expect(verdictOf(judge([gate({ verdict: 'warn' })]))).toBe('pass'));

  it.each<[string, readonly Evidence[], string]>([
    ['no evidence', [], 'is missing'],
    ['a failing gate', [gate({ verdict: 'fail', promote: false })], 'must say pass or warn: it says fail'],
    ['a failing gate that claims promote', [gate({ verdict: 'fail' })], 'must say pass or warn: it says fail'],
    ['an inconclusive gate', [gate({ verdict: 'inconclusive' })], 'must say pass or warn: it says inconclusive'],
    ['a gate that does not promote', [gate({ promote: false })], 'must say promote: true: it says false'],
    ['evidence of another model', [gateEvidence(sha256Of('other'))], `speaks of ${sha256Of('other').slice(0, 12)}`],
    [
      'a gate in which this model was only the baseline',
      [
        gateEvidence(sha256Of('other'), {
          subjects: [
            { role: 'candidate', name: 'o', sha256: sha256Of('other') },
            { role: 'baseline', name: 'b', sha256: digest },
          ],
        }),
      ],
      'is missing',
    ],
    [
      'evidence of another action',
      [evidenceOf({ action: 'train-model', products: [{ role: 'model', name: 'm', sha256: digest }] })],
      'is missing',
    ],
    ['no baseline where there is one', [gate({ decision: 'no-baseline' })], 'must compare with a baseline'],
    ['evidence from the future', [gate({ created: '2026-01-02T05:00:00.000Z' })], 'must not come from the future'],
    ['a time that is none', [gate({ created: 'yesterday' })], 'its time cannot be read'],
  ])('refuses %s', (_title, evidence, detail) => {
    const ruling = judge(evidence);
    expect(verdictOf(ruling)).toBe('fail');
    expect(ruling.findings[0]?.detail).toContain(detail);
    expect(ruling.counted).toEqual([]);
  });

  it('refuses a gate that does not say promote at all', () => {
    const { promote: _promote, ...silent } = gate();
    expect(verdictOf(judge([silent]))).toBe('fail');
  });

  it('accepts no baseline for a first model', () => {
    expect(verdictOf(judge([gate({ decision: 'no-baseline' })], { current: null }))).toBe('pass');
    expect(verdictOf(judge([gate({ decision: 'no-baseline', promote: false })], { current: null }))).toBe('fail');
  });

  it('does not demand shadow traffic of a first model, and does of every later one', () => {
    const demands = demandsOf('shadow-compare');
    expect(verdictOf(judge([], { demands, current: null }))).toBe('pass');
    expect(verdictOf(judge([], { demands }))).toBe('fail');
    expect(verdictOf(judge([gate({ action: 'shadow-compare' })], { demands }))).toBe('pass');
  });

  it('holds evidence to its greatest age, to the millisecond', () => {
    const demands = (maxAgeMs: number) => ({ demands: [{ action: 'evaluate-gate' as const, maxAgeMs }] });
    expect(verdictOf(judge([gate()], demands(3_600_000)))).toBe('pass');
    expect(verdictOf(judge([gate()], demands(3_599_999)))).toBe('fail');
  });

  it('lets the newest word of an action count, not the best', () => {
    const older = gate({ created: '2026-01-01T00:00:00.000Z' });
    const failed = gate({ verdict: 'fail', promote: false });
    expect(verdictOf(judge([older, failed]))).toBe('fail');
    expect(verdictOf(judge([{ ...failed, created: older.created }, gate()]))).toBe('pass');
    expect(verdictOf(judge([gate(), failed]))).toBe('fail');
  });

  it('tells that the gate compared with something else than the alias has', () => {
    const baseline = (sha256: string) =>
      gate({ subjects: [...gate().subjects, { role: 'baseline', name: 'b', sha256 }] });
    expect(judge([baseline(current.digest)]).notices).toEqual([]);
    expect(judge([baseline(sha256Of('old'))]).notices).toHaveLength(1);
  });

  it('counts checks of the data this model was trained on, and of no other', () => {
    const rows = { role: 'data', name: 'rows.csv', sha256: sha256Of('rows') };
    const checked = evidenceOf({ action: 'validate-data', subjects: [rows] });
    const trained = evidenceOf({
      action: 'train-model',
      subjects: [rows],
      products: [{ role: 'model', name: 'm', sha256: digest }],
    });
    const demands = { demands: demandsOf('validate-data') };
    expect(verdictOf(judge([checked, trained], demands))).toBe('pass');
    expect(verdictOf(judge([checked], demands))).toBe('fail');
    const others = { ...trained, products: [{ role: 'model', name: 'm', sha256: sha256Of('other') }] };
    expect(verdictOf(judge([checked, others], demands))).toBe('fail');
  });

  it('counts checks of the profile the model is registered with, and those its evidence names as parents', () => {
    const profile = sha256Of('profile');
    const checked = evidenceOf({
      action: 'validate-data',
      products: [{ role: 'profile', name: 'p', sha256: profile }],
    });
    const demands = { demands: demandsOf('validate-data') };
    expect(verdictOf(judge([checked], { ...demands, model: { digest, profile } }))).toBe('pass');
    expect(
      verdictOf(
        judge([checked, gate({ parents: [{ action: 'validate-data', sha256: filed(checked).sha256 }] })], demands),
      ),
    ).toBe('pass');
    const others = gateEvidence(sha256Of('other'), {
      parents: [{ action: 'validate-data', sha256: filed(checked).sha256 }],
    });
    expect(verdictOf(judge([checked, others], demands))).toBe('fail');
  });

  it('never passes on evidence that does not say pass or warn, for this model, with promote, whatever else lies there', () => {
    const made = fc.record({
      verdict: fc.constantFrom<Verdict>('pass', 'warn', 'inconclusive', 'fail'),
      promote: fc.boolean(),
      mine: fc.boolean(),
      decision: fc.constantFrom('better', 'no-baseline', 'worse'),
      action: fc.constantFrom<ActionName>('evaluate-gate', 'shadow-compare', 'monitor-model'),
      hour: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(made, { maxLength: 6 }), (items) => {
        const evidence = items.map(({ mine, action, hour, ...parts }) =>
          gateEvidence(mine ? digest : sha256Of('other'), {
            ...parts,
            action,
            created: `2026-01-02T0${hour}:00:00.000Z`,
          }),
        );
        const ruling = judge(evidence);
        const proof = items.some(
          ({ verdict, promote, mine, decision, action }) =>
            ['pass', 'warn'].includes(verdict) &&
            promote &&
            mine &&
            decision !== 'no-baseline' &&
            action === 'evaluate-gate',
        );
        if (verdictOf(ruling) === 'pass') expect(proof).toBe(true);
        expect(ruling.counted.length).toBe(verdictOf(ruling) === 'pass' ? 1 : 0);
        expect(judge([...evidence].reverse()).findings[0]?.verdict).toBe(verdictOf(ruling));
      }),
      { seed: 20240601, numRuns: 500 },
    );
  });
});
