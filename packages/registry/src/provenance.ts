import { toJson } from '@plumbline/boundary';
import type { FiledEvidence, Json, JsonObject, Subject } from '@plumbline/core';

/** What a provenance statement is about. */
export interface ProvenanceFacts {
  readonly name: string;
  readonly digest: string;
  /** Every input under the author's control. */
  readonly parameters: JsonObject;
  readonly evidence: readonly FiledEvidence[];
  /** The source: repository and commit, where known. */
  readonly source: { readonly repository: string; readonly sha: string } | null;
  readonly builder: { readonly id: string; readonly version: string };
  readonly runUrl: string | null;
  readonly finished: Date;
}

/** Names of the formats. Reference: https://in-toto.io/Statement/v1, https://slsa.dev/provenance/v1. */
const STATEMENT = 'https://in-toto.io/Statement/v1';
const PREDICATE = 'https://slsa.dev/provenance/v1';
const BUILD_TYPE = 'https://plumbline.dev/buildtypes/model/v1';

/**
 * The chain of evidence as an in-toto statement with a SLSA provenance predicate: data, code, parameters, test data and
 * parent models as resolved dependencies, the evidence files as byproducts.
 */
export function provenanceStatement(facts: ProvenanceFacts): Json {
  const { name, digest, parameters, source, builder, runUrl, finished } = facts;
  return toJson({
    _type: STATEMENT,
    subject: [{ name, digest: { sha256: digest } }],
    predicateType: PREDICATE,
    predicate: {
      buildDefinition: {
        buildType: BUILD_TYPE,
        externalParameters: parameters,
        resolvedDependencies: [...sourceDependency(source), ...dependencies(facts)],
      },
      runDetails: {
        builder: { id: builder.id, version: { plumbline: builder.version } },
        metadata: { ...(runUrl === null ? {} : { invocationId: runUrl }), finishedOn: finished.toISOString() },
        byproducts: facts.evidence.map(byproduct),
      },
    },
  });
}

function sourceDependency(source: ProvenanceFacts['source']): readonly JsonObject[] {
  return source === null ? [] : [{ uri: `git+${source.repository}`, digest: { gitCommit: source.sha } }];
}

/**
 * Every digest the evidence looked at, once, with every part it played; the model itself is no dependency of its own.
 */
function dependencies({ evidence, digest }: ProvenanceFacts): readonly JsonObject[] {
  const found = new Map<string, { readonly subject: Subject; readonly roles: Set<string> }>();
  for (const { action, subject } of evidence.flatMap(({ evidence: said }) =>
    said.subjects.map((one) => ({ action: said.action, subject: one })),
  )) {
    if (subject.sha256 === digest) continue;
    const known = found.get(subject.sha256) ?? { subject, roles: new Set() };
    known.roles.add(`${action}:${subject.role}`);
    found.set(subject.sha256, known);
  }
  return [...found.values()].map(({ subject, roles }) => ({
    name: subject.name,
    digest: { sha256: subject.sha256 },
    annotations: { roles: [...roles].sort(), ...(subject.rows === undefined ? {} : { rows: subject.rows }) },
  }));
}

function byproduct({ sha256, evidence }: FiledEvidence): JsonObject {
  const { action, verdict, created, parents } = evidence;
  return {
    name: `${action}.evidence.json`,
    digest: { sha256 },
    mediaType: 'application/vnd.plumbline.evidence.v1+json',
    annotations: { verdict, created, parents: parents.map((parent) => parent.sha256) },
  };
}
