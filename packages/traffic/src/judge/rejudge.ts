import { guard, toJson } from '@plumbline/boundary';
import type { Json, JsonObject } from '@plumbline/core';
import type { ShadowCounts, Timings } from '../statistics.ts';
import { judgeShadow, type ShadowJudgement, type ShadowStatistics } from './judge-shadow.ts';
import type { ShadowPolicy } from './policy.ts';

/** What stands in the evidence: with the timings file and the seed the verdict follows from it. */
export interface RecordedShadow {
  readonly counts: ShadowCounts;
  readonly lines: ShadowStatistics['lines'];
  readonly latenessMs: number;
  readonly policy: ShadowPolicy;
  /** Digest of the timings file; null where no duration was recorded. */
  readonly timings: string | null;
}

const share: JsonObject = { type: 'number', minimum: 0, maximum: 1 };
const count: JsonObject = { type: 'integer', minimum: 0 };
const strict = (properties: JsonObject): JsonObject => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
});
const sum = strict({ sum: { type: 'number', minimum: 0 }, count, effective: { type: 'number', minimum: 0 } });

/** JSON Schema (2020-12) of `RecordedShadow`; the evidence may hold more beside it. */
export const SHADOW_STATISTICS_SCHEMA: JsonObject = {
  ...strict({
    counts: strict({
      requests: count,
      answered: count,
      compared: count,
      contractBroken: count,
      between: sum,
      within: { anyOf: [sum, { type: 'null' }] },
      noiseFrom: { enum: ['both', 'baseline', 'none'] },
      errors: strict({ baseline: sum, candidate: sum }),
      interrupted: { type: 'boolean' },
    }),
    lines: strict({ valid: count, malformed: count }),
    latenessMs: { type: 'number', minimum: 0 },
    policy: strict({
      maxDisagreement: share,
      maxErrorRate: share,
      minCoverage: share,
      latencyMargins: {
        type: 'array',
        items: strict({
          name: { type: 'string', maxLength: 16 },
          probability: share,
          margin: { type: 'number', minimum: 0 },
        }),
      },
      confidence: share,
      replicates: { type: 'integer', minimum: 1 },
    }),
    timings: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
  }),
  additionalProperties: true,
};

/** The sufficient statistics as they go into the evidence. */
export function toRecorded(
  { counts, lines, latenessMs }: ShadowStatistics,
  policy: ShadowPolicy,
  timings: string | null,
): Json {
  return toJson({ counts, lines, latenessMs, policy, timings });
}

/** Judges once more from the evidence and the timings beside it. Throws `EVIDENCE_INVALID` where the statistics break their schema. */
export async function rejudge(statistics: Json, timings: Timings, seed: string): Promise<ShadowJudgement> {
  const check = guard<RecordedShadow>(SHADOW_STATISTICS_SCHEMA);
  const { counts, lines, latenessMs, policy } = await check(statistics, 'the statistics of the evidence', {
    code: 'EVIDENCE_INVALID',
    fix: 'use the evidence as it was written',
  });
  return judgeShadow({ counts, timings, lines, latenessMs }, policy, seed);
}
