import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isJsonObject, sha256Of } from '@plumbline/boundary';
import { counted, type Subject } from '@plumbline/core';
import type { Context, Judgement } from '@plumbline/frame';
import type { Registered, RegisteredVersion, Registry } from '@plumbline/registry';
import type { Inputs } from './inputs.ts';
import type { Outcome } from './outcome.ts';

/** Writes what was judged; then lays the version's documents into the report folder. */
export async function act(outcome: Outcome, _inputs: Inputs, context: Context): Promise<Outcome> {
  const done = await perform(outcome);
  if (done.version === null || done.operation === 'verify') return done;
  return withDocuments(done, done.version, context);
}

async function perform(outcome: Outcome): Promise<Outcome> {
  const { plan, registry } = outcome;
  if (plan === null) return outcome;
  if (plan.kind === 'move') return { ...outcome, version: await registry.move(plan.request) };
  const registered = await registry.register(plan.request);
  return { ...outcome, ...(await registeredOutcome(outcome, registered)) };
}

async function registeredOutcome(outcome: Outcome, registered: Registered): Promise<Partial<Outcome>> {
  const { version, created, added } = registered;
  const previous = version.version > 1 ? version.version - 1 : null;
  const gained = added.filter(({ role }) => role === 'evidence').length;
  const verb = created ? 'is registered as' : 'was registered before as';
  const news = created
    ? `with ${counted(gained, 'evidence file')}`
    : gained === 0
      ? 'nothing was written'
      : `${counted(gained, 'evidence file')} added`;
  const summaryLine = `"${version.name}" with digest ${version.digest.slice(0, 12)} ${verb} version ${version.version}: ${news}`;
  const { statistics } = outcome.judgement;
  const more = { version: version.version, created, manifest: version.manifest };
  return {
    version,
    previous,
    judgement: {
      ...outcome.judgement,
      summaryLine,
      statistics: isJsonObject(statistics) ? { ...statistics, ...more } : more,
    },
  };
}

async function withDocuments(outcome: Outcome, version: RegisteredVersion, context: Context): Promise<Outcome> {
  const { registry } = outcome;
  const written = { version, registry, folder: context.reportDir };
  const provenance = await writeDocument('provenance', 'provenance.intoto.json', written);
  const card = await writeDocument('model-card', 'model-card.md', written);
  await writeDocument('signature', 'provenance.sigstore.json', written);
  return {
    ...outcome,
    provenancePath: provenance?.path ?? '',
    modelCardPath: card?.path ?? '',
    judgement: withProducts(
      outcome,
      [provenance, card].map((item) => item?.subject ?? null),
    ),
  };
}

interface Writing {
  readonly version: RegisteredVersion;
  readonly registry: Registry;
  readonly folder: string;
}

interface Written {
  readonly path: string;
  readonly subject: Subject;
}

async function writeDocument(
  role: 'provenance' | 'model-card' | 'signature',
  name: string,
  at: Writing,
): Promise<Written | null> {
  const text = await at.registry.document(at.version, role);
  if (text === null) return null;
  const path = join(at.folder, name);
  await writeFile(path, text);
  return { path, subject: { role, name, sha256: sha256Of(text) } };
}

/** Only registering makes these documents; the other operations hand them on. */
function withProducts({ operation, judgement }: Outcome, products: readonly (Subject | null)[]): Judgement {
  if (operation !== 'register') return judgement;
  return { ...judgement, products: products.filter((product) => product !== null) };
}
