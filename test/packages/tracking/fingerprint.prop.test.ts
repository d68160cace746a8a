import { describe, expect, it } from '@jest/globals';
import { sha256Of } from '@plumbline/boundary';
import { changesSince, decideTraining, fingerprintOf, type TrainingInputs } from '@plumbline/tracking';
import fc from 'fast-check';
import { trainingRecord } from './training-inputs.ts';

const file = fc.record({
  name: fc.string({ minLength: 1, maxLength: 12 }),
  sha256: fc.string().map((text) => sha256Of(text)),
});
const files = fc.uniqueArray(file, { maxLength: 5, selector: ({ name }) => name });
const json = fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)));
const inputs: fc.Arbitrary<TrainingInputs> = fc.record({
  data: files,
  code: files,
  params: fc.dictionary(fc.string({ maxLength: 6 }), json, { maxKeys: 4 }),
  seed: fc.nat().map(String),
  command: fc.oneof(fc.string(), fc.array(fc.string(), { minLength: 1, maxLength: 3 })),
  environment: fc.dictionary(fc.string({ maxLength: 6 }), fc.string({ maxLength: 6 }), { maxKeys: 3 }),
});
const runs = { seed: 20240601, numRuns: 300 };

/** Inputs in one written form, by sorting by hand. */
function written(value: TrainingInputs): string {
  const sorted = (item: unknown): unknown => {
    if (Array.isArray(item)) return item.map(sorted);
    if (typeof item !== 'object' || item === null) return item;
    return Object.entries(item)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, child]) => [key, sorted(child)]);
  };
  const byName = (list: TrainingInputs['data']) => [...list].sort((a, b) => (a.name < b.name ? -1 : 1));
  return JSON.stringify(sorted({ ...value, data: byName(value.data), code: byName(value.code) }));
}

describe('fingerprintOf() and changesSince()', () => {
  it('are equal exactly when the inputs are, and a difference is always named', () => {
    fc.assert(
      fc.property(inputs, inputs, fc.boolean(), (a, other, same) => {
        const b = same ? { ...a, data: [...a.data].reverse() } : other;
        const equal = written(a) === written(b);
        const [before, after] = [fingerprintOf(a), fingerprintOf(b)];
        expect(after.sha256 === before.sha256).toBe(equal);
        const changes = changesSince({ parts: before.parts, inputs: a }, b, after);
        expect(changes.length === 0).toBe(equal);
        expect(changes.every(({ words }) => words.length > 0)).toBe(true);
      }),
      runs,
    );
  });

  it('decideTraining() skips exactly when the fingerprint and the model are those of the record', () => {
    fc.assert(
      fc.property(
        inputs,
        inputs,
        fc.boolean(),
        fc.constantFrom('same', 'other', 'gone'),
        (recorded, other, same, model) => {
          const record = trainingRecord(recorded);
          const current = same ? recorded : other;
          const modelDigest = model === 'same' ? record.model.sha256 : model === 'gone' ? null : sha256Of('other');
          const decision = decideTraining({
            trigger: 'changed',
            correlationId: '',
            remembered: { record, note: '' },
            inputs: current,
            fingerprint: fingerprintOf(current),
            modelDigest,
          });
          const unchanged = written(recorded) === written(current);
          expect(decision.train).toBe(!(unchanged && model === 'same'));
          expect(decision.reason).not.toBe('');
        },
      ),
      runs,
    );
  });
});
