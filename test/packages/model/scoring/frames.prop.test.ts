import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { frameBytes, readFrames } from '../../../../packages/model/src/scoring/frames.ts';
import {
  scoreParts,
  scoresFrom,
  tensorBytes,
  tensorFrom,
} from '../../../../packages/model/src/scoring/tensor-bytes.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';

/** The bytes in pieces of so many, as a pipe would hand them over. */
async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe('frameBytes and readFrames', () => {
  it('hand over what was given, however the bytes are cut', async () => {
    const frame = fc.record({
      head: fc.dictionary(fc.string(), fc.integer()),
      parts: fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(frame, { maxLength: 4 }), fc.integer({ min: 1, max: 50 }), async (frames, size) => {
        const bytes = Buffer.concat(frames.flatMap(frameBytes));
        const read = [];
        for await (const each of readFrames(pieces(bytes, size))) read.push(each);
        expect(read.map(({ parts }) => parts.map((part) => [...part]))).toEqual(
          frames.map(({ parts }) => parts.map((part) => [...part])),
        );
        expect(JSON.stringify(read.map(({ head }) => head))).toBe(JSON.stringify(frames.map(({ head }) => head)));
      }),
      { seed: 20240601, numRuns: 60 },
    );
  });

  it('refuse what is cut off, too large, or no frame', async () => {
    const whole = Buffer.concat(frameBytes({ head: { a: 1 }, parts: [Uint8Array.of(1, 2)] }));
    const readAll = async (bytes: Uint8Array): Promise<void> => {
      for await (const _ of readFrames(pieces(bytes, 7)));
    };
    await expectCode(readAll(whole.subarray(0, -1)), 'SERVICE_RESPONSE');
    await expectCode(readAll(Uint8Array.of(255, 255, 255, 255, 0, 0, 0, 0)), 'SERVICE_RESPONSE');
    await expectCode(
      readAll(Buffer.concat([Uint8Array.of(2, 0, 0, 0, 1, 0, 0, 0, 255, 255, 255, 255)])),
      'SERVICE_RESPONSE',
    );
    await expectCode(
      readAll(Buffer.concat([Uint8Array.of(2, 0, 0, 0, 0, 0, 0, 0), Buffer.from('[]')])),
      'SERVICE_RESPONSE',
    );
  });
});

describe('tensorBytes and tensorFrom', () => {
  it.each([
    ['float32', Float32Array.of(1.5, Number.NaN)],
    ['float64', Float64Array.of(0.1, -0)],
    ['int32', Int32Array.of(-1, 2)],
    ['int64', BigInt64Array.of(2n ** 62n, -1n)],
    ['bool', Uint8Array.of(0, 1)],
    ['string', ['a', 'ü"\n', '']],
  ] as const)('keep %s', (kind, data) => {
    const given = Array.isArray(data) ? [...data] : (data as Float64Array);
    expect(tensorFrom(kind, Uint8Array.from(tensorBytes(given)))).toEqual(given);
  });
});

describe('scoreParts and scoresFrom', () => {
  const scores = { labels: ['b', 'a', 'b'], values: [Float64Array.of(1, Number.NaN, 3), Float64Array.of(4, 5, 6)] };

  it('keep labels and values', () => {
    expect(scoresFrom(scoreParts(scores), 3)).toEqual(scores);
    expect(scoresFrom(scoreParts({ labels: null, values: scores.values }), 3)).toEqual({ ...scores, labels: null });
  });

  it('refuse an answer of another size', async () => {
    await expectCode(() => scoresFrom(scoreParts(scores), 4), 'SERVICE_RESPONSE');
    await expectCode(() => scoresFrom({ head: { columns: 2, labels: true }, parts: [] }, 3), 'SERVICE_RESPONSE');
  });
});
