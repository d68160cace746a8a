import { counted, type FiledEvidence, type Finding, type Subject, worstVerdict } from '@plumbline/core';
import {
  evidenceChain,
  findVersion,
  isSignedBy,
  type Ledger,
  type RegisteredVersion,
  type RegistryProblem,
  unknownVersion,
  type VerifyReport,
} from '@plumbline/registry';
import { readKey } from './documents.ts';
import type { Job } from './job.ts';
import { subjectsOf } from './model-subjects.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

/** Re-hashes one version or everything, and says which links of the evidence chain are there. */
export async function judgeVerify(job: Job): Promise<Outcome> {
  const { inputs, registry } = job;
  const version = inputs.version === null ? null : await wanted(job);
  const verified = await registry.verify(version);
  const intact = verified.problems.every((problem) => problem.kind === 'stale');
  const ledger = intact ? await registry.ledger() : null;
  const versions = version !== null ? [version] : (ledger?.versions ?? []);
  const evidence = intact ? await evidenceOfAll(job, versions) : [];
  const findings = [...findingsOf(verified), ...(intact ? await signatureFindings(job, versions) : [])];
  const links = evidenceChain(evidence);
  const absent = links.filter((link) => !link.present).length;
  return outcomeOf({
    operation: 'verify',
    registry,
    version,
    name: inputs.name,
    evidence,
    links,
    ledger,
    verified,
    judgement: {
      verdict: worstVerdict(findings.map((finding) => finding.verdict)),
      summaryLine: sentence(verified, findings),
      findings,
      subjects:
        version === null
          ? subjectsOfAll(versions)
          : subjectsOf({ model: version.uri, digest: version.digest, profile: null, evidence: [] }),
      products: [],
      seed: null,
      methods: ['sha256 of every blob', 'hash chain of events', 'views derived again from events'],
      statistics: {
        operation: 'verify',
        events: verified.events,
        blobs: verified.blobs,
        views: verified.views,
        problems: verified.problems.map(({ kind, file, detail }) => ({ kind, file, detail })),
        links: links.length,
        absentLinks: absent,
        head: headOf(ledger),
      },
      ...(absent === 0
        ? {}
        : {
            notices: [`${absent} of ${links.length} links of the evidence chain name files that are not stored here`],
          }),
    },
  });
}

async function wanted({ inputs, registry }: Job): Promise<RegisteredVersion> {
  const ledger = await registry.ledger();
  const found = inputs.version === null ? null : findVersion(ledger, inputs.name, inputs.version);
  if (found === null) throw unknownVersion(ledger, inputs.name, inputs.version ?? '');
  return found;
}

async function evidenceOfAll(
  { registry }: Job,
  versions: readonly RegisteredVersion[],
): Promise<readonly FiledEvidence[]> {
  const shelves: FiledEvidence[] = [];
  for (const version of versions) shelves.push(...(await registry.evidenceOf(version)));
  return [...new Map(shelves.map((filed) => [filed.sha256, filed])).values()];
}

/** An empty registry proves nothing: no finding at all, and so inconclusive. */
function findingsOf({ events, blobs, views, problems }: VerifyReport): readonly Finding[] {
  if (events + blobs + problems.length === 0) return [];
  const counts = { events, blobs, views };
  const broken = problems.some((problem) => problem.kind !== 'stale');
  const whole: Finding = {
    check: 'registry',
    verdict: 'pass',
    detail: `${counted(events, 'event')}, ${counted(blobs, 'blob')} and ${counted(views, 'view')} are what they were`,
    evidence: counts,
  };
  return [...(broken ? [] : [whole]), ...problems.map(problemFinding)];
}

function problemFinding({ kind, file, detail }: RegistryProblem): Finding {
  if (kind === 'stale') return { check: 'registry.stale', verdict: 'warn', detail: `"${file}" ${detail}` };
  return {
    check: 'registry.corrupt',
    verdict: 'fail',
    detail: `REGISTRY_CORRUPT: "${file}" ${detail}`,
    where: { file },
  };
}

/** With a key given, every version must carry a signature of its provenance by that key. */
async function signatureFindings(job: Job, versions: readonly RegisteredVersion[]): Promise<readonly Finding[]> {
  const { inputs, context, registry } = job;
  if (inputs.sign.mode !== 'key') return [];
  const key = await readKey(inputs.sign.path, context);
  const findings: Finding[] = [];
  for (const version of versions) {
    const bundle = await registry.document(version, 'signature');
    const statement = await registry.document(version, 'provenance');
    const signed = bundle !== null && statement !== null && (await isSignedBy(bundle, statement, key));
    const detail =
      bundle === null
        ? 'carries no signature'
        : signed
          ? 'is signed with the key given'
          : 'is not signed with the key given';
    findings.push({
      check: 'signature',
      verdict: signed ? 'pass' : 'fail',
      detail: `the provenance of ${version.uri} ${detail}`,
    });
  }
  return findings;
}

function subjectsOfAll(versions: readonly RegisteredVersion[]): readonly Subject[] {
  return versions.map((version) => ({ role: 'model', name: version.uri, sha256: version.digest }));
}

function sentence(verified: VerifyReport, findings: readonly Finding[]): string {
  const { events, blobs, views, problems } = verified;
  const broken = problems.filter((problem) => problem.kind !== 'stale');
  const first = broken[0];
  if (first !== undefined) {
    const more = broken.length === 1 ? '' : ` and ${broken.length - 1} more`;
    return `REGISTRY_CORRUPT: "${first.file}"${more} is not what the ledger says`;
  }
  const unsigned = findings.find((finding) => finding.verdict === 'fail');
  if (unsigned !== undefined) return unsigned.detail;
  if (findings.length === 0) return 'The registry is empty: there is nothing to verify';
  return `The registry is intact: ${counted(events, 'event')}, ${counted(blobs, 'blob')} and ${counted(views, 'view')} are what they were`;
}

/** The digest of the last event: who keeps it elsewhere sees later if the tail of the ledger was cut off. */
function headOf(ledger: Ledger | null): string | null {
  return ledger?.events.at(-1)?.sha256 ?? null;
}
