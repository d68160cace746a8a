import { describe, expect, it } from '@jest/globals';
import { guard, sha256Of } from '@plumbline/boundary';
import type { JsonObject } from '@plumbline/core';
import { type ProvenanceFacts, provenanceStatement } from '@plumbline/registry';
import { evidenceOf, filed } from '../../support/evidence.ts';
import { gateEvidence, TIME } from './fixture.ts';

const uri: JsonObject = { type: 'string', format: 'uri' };
const time: JsonObject = { type: 'string', format: 'date-time' };
const digestSet: JsonObject = {
  type: 'object',
  minProperties: 1,
  additionalProperties: { type: 'string', pattern: '^[0-9a-f]+$' },
};

/** `ResourceDescriptor` of in-toto v1: at least one of uri, digest and content. */
const resource: JsonObject = {
  type: 'object',
  additionalProperties: false,
  required: ['digest'],
  properties: {
    uri,
    digest: digestSet,
    name: { type: 'string' },
    downloadLocation: uri,
    mediaType: { type: 'string' },
    content: { type: 'string' },
    annotations: { type: 'object' },
  },
};

/**
 * The in-toto statement v1 with SLSA's provenance predicate v1, closed: a field that is not in the specification is
 * an error.
 */
const checkStatement = guard<JsonObject>({
  type: 'object',
  additionalProperties: false,
  required: ['_type', 'subject', 'predicateType', 'predicate'],
  properties: {
    _type: { const: 'https://in-toto.io/Statement/v1' },
    predicateType: { const: 'https://slsa.dev/provenance/v1' },
    subject: { type: 'array', minItems: 1, items: resource },
    predicate: {
      type: 'object',
      additionalProperties: false,
      required: ['buildDefinition', 'runDetails'],
      properties: {
        buildDefinition: {
          type: 'object',
          additionalProperties: false,
          required: ['buildType', 'externalParameters'],
          properties: {
            buildType: uri,
            externalParameters: { type: 'object' },
            internalParameters: { type: 'object' },
            resolvedDependencies: { type: 'array', items: resource },
          },
        },
        runDetails: {
          type: 'object',
          additionalProperties: false,
          required: ['builder'],
          properties: {
            builder: {
              type: 'object',
              additionalProperties: false,
              required: ['id'],
              properties: {
                id: uri,
                version: { type: 'object', additionalProperties: { type: 'string' } },
                builderDependencies: { type: 'array', items: resource },
              },
            },
            metadata: {
              type: 'object',
              additionalProperties: false,
              properties: { invocationId: { type: 'string' }, startedOn: time, finishedOn: time },
            },
            byproducts: { type: 'array', items: resource },
          },
        },
      },
    },
  },
});

const digest = sha256Of('model');
const rows = { role: 'data', name: 'rows.csv', sha256: sha256Of('rows'), rows: 800 };
const trained = filed(
  evidenceOf({ action: 'train-model', subjects: [rows], products: [{ role: 'model', name: 'm', sha256: digest }] }),
);
const gate = filed(
  gateEvidence(digest, {
    subjects: [
      { role: 'candidate', name: 'm', sha256: digest },
      { ...rows, role: 'test-data' },
    ],
  }),
);

const facts: ProvenanceFacts = {
  name: 'churn',
  digest,
  parameters: { name: 'churn' },
  evidence: [trained, gate],
  source: { repository: 'https://github.com/o/r', sha: 'a'.repeat(40) },
  builder: { id: 'https://github.com/o/r/.github/workflows/ml.yml@refs/heads/main', version: '0.1.0' },
  runUrl: 'https://github.com/o/r/actions/runs/1',
  finished: TIME,
};

describe('provenanceStatement()', () => {
  it('is a SLSA v1 predicate in an in-toto v1 statement, field by field', async () => {
    await checkStatement(provenanceStatement(facts), 'the statement');
    await checkStatement(provenanceStatement({ ...facts, source: null, runUrl: null, evidence: [] }), 'the statement');
  });

  it('names data and code as dependencies, each once with every part it played, and the evidence as byproducts', () => {
    expect(provenanceStatement(facts)).toMatchObject({
      subject: [{ name: 'churn', digest: { sha256: digest } }],
      predicate: {
        buildDefinition: {
          resolvedDependencies: [
            { uri: 'git+https://github.com/o/r', digest: { gitCommit: 'a'.repeat(40) } },
            {
              name: 'rows.csv',
              digest: { sha256: rows.sha256 },
              annotations: { roles: ['evaluate-gate:test-data', 'train-model:data'], rows: 800 },
            },
          ],
        },
        runDetails: { byproducts: [{ digest: { sha256: trained.sha256 } }, { digest: { sha256: gate.sha256 } }] },
      },
    });
  });
});
