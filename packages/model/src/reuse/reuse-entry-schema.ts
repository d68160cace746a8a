import { type Guard, guard } from '@plumbline/boundary';
import { type JsonObject, VERDICTS } from '@plumbline/core';
import type { ReuseEntry } from './reuse-ledger.ts';
import { SKETCH_SIZE } from './row-sketch.ts';

/** A line of a ledger: the entry, and the digest of the line before. */
export type ChainedEntry = ReuseEntry & { readonly previous: string };

const digest: JsonObject = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const name: JsonObject = { type: 'string', maxLength: 1_024 };
const baseline: JsonObject = { oneOf: [digest, { type: 'null' }] };
const at: JsonObject = { type: 'string', maxLength: 40 };

function entry(kind: string, properties: JsonObject): JsonObject {
  const all = { kind: { const: kind }, at, previous: digest, ...properties };
  return { type: 'object', additionalProperties: false, required: Object.keys(all), properties: all };
}

/** A new guard for lines of a ledger. */
export function reuseEntryGuard(): Guard<ChainedEntry> {
  return guard<ChainedEntry>(
    {
      oneOf: [
        entry('test-set', {
          id: digest,
          rows: { type: 'integer', minimum: 0 },
          columns: { type: 'array', items: name, maxItems: 100_000 },
          hashes: { type: 'array', items: { type: 'integer', minimum: 0 }, maxItems: SKETCH_SIZE },
        }),
        entry('use', {
          candidate: digest,
          baseline,
          testSet: digest,
          budget: { oneOf: [{ type: 'integer', minimum: 1 }, { type: 'null' }] },
        }),
        entry('verdict', {
          candidate: digest,
          baseline,
          testSet: digest,
          verdict: { enum: [...VERDICTS] },
          decision: name,
          promote: { type: 'boolean' },
          primary: {
            oneOf: [
              { type: 'null' },
              {
                type: 'object',
                additionalProperties: false,
                required: ['metric', 'value'],
                properties: { metric: name, value: { type: 'number' } },
              },
            ],
          },
        }),
      ],
    },
    { allProblems: false },
  );
}
