import { stat } from 'node:fs/promises';
import { digestFolder, digestPath, sha256Of } from '@plumbline/boundary';
import { type FiledEvidence, type Finding, PlumblineError } from '@plumbline/core';
import {
  evidenceChain,
  evidenceOfModel,
  findDigest,
  modelsOf,
  type NewAttachment,
  type RegisteredVersion,
  relationTo,
} from '@plumbline/registry';
import { authorshipOf } from './authorship.ts';
import { cardOf, type Documented, provenanceOf, readMetadata, readProfileText, signatureOf } from './documents.ts';
import { evidenceAttachments } from './evidence-attachments.ts';
import type { Job } from './job.ts';
import { subjectsOf } from './model-subjects.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

/** Reads the model and its evidence; evidence of any verdict is taken, evidence of another model is refused. */
export async function judgeRegister({ inputs, context, registry }: Job): Promise<Outcome> {
  const path = context.path(inputs.model);
  const sizeBytes = await sizeOf(path, inputs.model);
  const digest = await digestPath(path);
  refuseOthers(context.evidence, digest);
  const profileText = await readProfileText(inputs.profile, context);
  const profile = profileText === null ? null : sha256Of(profileText);
  const evidence = evidenceOfModel(context.evidence, { digest, profile });
  const known = findDigest(await registry.ledger(), inputs.name, digest);
  const facts = { name: inputs.name, digest, sizeBytes, evidence, metadata: await readMetadata(inputs.metadata) };
  const attachments = [
    ...(await evidenceAttachments(evidence)),
    ...(profileText === null ? [] : [{ role: 'profile' as const, text: profileText }]),
    ...(known === null ? await documentAttachments(facts, { inputs, context, registry }) : []),
  ];
  const request = {
    ...authorshipOf(inputs, context),
    name: inputs.name,
    model: path,
    digest,
    metadata: facts.metadata,
    attachments,
  };
  return outcomeOf({
    operation: 'register',
    registry,
    plan: { kind: 'register', request },
    version: known,
    name: inputs.name,
    digest,
    evidence,
    links: evidenceChain(evidence),
    judgement: {
      verdict: 'pass',
      summaryLine: `"${inputs.name}" with digest ${digest.slice(0, 12)} may be registered`,
      findings: findingsOf(facts),
      subjects: subjectsOf({ model: context.display(path), digest, profile, evidence }),
      products: [],
      seed: null,
      methods: ['sha256', 'OpenSSF model-signing root digest'],
      statistics: {
        operation: 'register',
        name: inputs.name,
        digest,
        sizeBytes,
        evidence: evidence.map(({ sha256 }) => sha256),
      },
      notices: noticesOf(inputs.sign.mode, known, evidence),
    },
  });
}

async function sizeOf(path: string, given: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  const files = found?.isDirectory() === true ? await digestFolder(path) : [];
  const sizeBytes = found?.isFile() === true ? found.size : files.reduce((sum, file) => sum + file.sizeBytes, 0);
  if (sizeBytes > 0) return sizeBytes;
  if (found?.isFile() === true || files.length > 0) {
    throw new PlumblineError(
      'MODEL_UNREADABLE',
      `Cannot register the model: it must hold something: "${given}" is empty`,
      'check that the training wrote the model, and that it was downloaded whole',
    );
  }
  throw new PlumblineError(
    'MODEL_MISSING',
    `Cannot register the model: it must be a file, or a folder with files: "${given}" ${found === null ? 'does not exist' : 'holds no file'}`,
    'correct "model"; relative paths start at working-directory',
  );
}

function refuseOthers(shelf: readonly FiledEvidence[], digest: string): void {
  const other = shelf.find(({ evidence }) => relationTo(evidence, digest) === 'other');
  if (other === undefined) return;
  const models = modelsOf(other.evidence).map((model) => `${model.name} (${model.sha256})`);
  throw new PlumblineError(
    'MODEL_DIGEST',
    `Cannot register with the evidence "${other.path}": it must speak of the model with digest ${digest}: it speaks of ${models.join(', ')}`,
    'give only evidence of this model, or the model the evidence speaks of',
  );
}

async function documentAttachments(facts: Documented, { inputs, context }: Job): Promise<readonly NewAttachment[]> {
  const provenance = provenanceOf(facts, inputs, context);
  const signature = await signatureOf(provenance, inputs.sign, context);
  return [
    { role: 'provenance', text: provenance },
    ...(signature === null ? [] : [{ role: 'signature' as const, text: signature }]),
    { role: 'model-card', text: await cardOf(facts, inputs, context) },
  ];
}

function findingsOf({ digest, sizeBytes, evidence }: Documented): readonly Finding[] {
  return [
    {
      check: 'model.digest',
      verdict: 'pass',
      detail: `the model's ${sizeBytes} bytes have digest ${digest}`,
      evidence: { digest, sizeBytes },
    },
    ...evidence.map(
      ({ sha256, evidence: said }): Finding => ({
        check: `evidence.${said.action}`,
        verdict: 'pass',
        detail: `${said.action} evidence ${sha256.slice(0, 12)} says ${said.verdict} and belongs to this model`,
        evidence: { sha256, verdict: said.verdict },
      }),
    ),
  ];
}

function noticesOf(
  sign: string,
  known: RegisteredVersion | null,
  evidence: readonly FiledEvidence[],
): readonly string[] {
  if (known !== null)
    return [`Registered before as version ${known.version}: card, metadata and provenance stay as they were`];
  return [
    ...(sign === 'auto' ? ['The provenance is not signed: give "sign: key:<path>" to sign it'] : []),
    ...(evidence.length === 0
      ? ['No evidence was given: no alias that demands any can be given to this version yet']
      : []),
  ];
}
