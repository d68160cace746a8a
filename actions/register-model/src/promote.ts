import { digestPath } from '@plumbline/boundary';
import { type FiledEvidence, type Finding, type JsonObject, PlumblineError, worstVerdict } from '@plumbline/core';
import type { Context, Judgement } from '@plumbline/frame';
import {
  ageLimitOf,
  type Demand,
  evidenceChain,
  evidenceOfModel,
  findAlias,
  findDigest,
  findVersion,
  judgePromotion,
  type Ledger,
  type MoveRequest,
  mergeDemands,
  type RegisteredVersion,
  rulesOf,
  unknownVersion,
} from '@plumbline/registry';
import { authorshipOf } from './authorship.ts';
import { bytesFinding, demandIntact } from './demand-intact.ts';
import { evidenceAttachments } from './evidence-attachments.ts';
import { expectedState } from './expected-state.ts';
import type { Inputs } from './inputs.ts';
import type { Job } from './job.ts';
import { profileOf, subjectsOf } from './model-subjects.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

/**
 * Holds a version against everything its new alias demands. What is missing makes the verdict `fail`, and nothing is
 * written.
 */
export async function judgePromote({ inputs, context, registry }: Job): Promise<Outcome> {
  const ledger = await registry.ledger();
  const version = await versionWanted(ledger, inputs, context);
  const state = expectedState(ledger, inputs);
  await demandIntact({ inputs, context, registry }, version);
  const profile = profileOf(version);
  const shelf = distinct([...(await registry.evidenceOf(version)), ...context.evidence]);
  const demands = demandsOf(inputs, context);
  const current = state === null ? null : findVersion(ledger, inputs.name, state.version);
  const model = { digest: version.digest, profile };
  const ruling = judgePromotion({ model, alias: inputs.alias, current, demands, shelf, now: context.host.now() });
  const findings = [
    bytesFinding(version),
    ...(demands.length === 0 ? [undemanded(inputs.alias)] : []),
    ...chainFindings(ledger, inputs, { version, context }),
    ...ruling.findings,
  ];
  const verdict = worstVerdict(findings.map((finding) => finding.verdict));
  const belonging = evidenceOfModel(shelf, model);
  const fresh = belonging.filter(({ sha256 }) => !version.attachments.some((file) => file.sha256 === sha256));
  const holds = state?.version === version.version;
  const allowed = verdict === 'pass' || verdict === 'warn';
  const request: MoveRequest = {
    ...authorshipOf(inputs, context),
    type: 'promote',
    name: inputs.name,
    version: version.version,
    alias: inputs.alias,
    expected: state?.version ?? null,
    evidence: ruling.counted.map(({ sha256 }) => sha256),
    attachments: allowed ? await evidenceAttachments(fresh) : [],
  };
  return outcomeOf({
    operation: 'promote',
    registry,
    plan: allowed && !holds ? { kind: 'move', request } : null,
    version,
    name: inputs.name,
    alias: inputs.alias,
    previous: state?.version ?? null,
    evidence: ruling.counted,
    links: evidenceChain(belonging),
    judgement: {
      verdict,
      summaryLine: sentence({ version, alias: inputs.alias, current: state?.version ?? null, findings, allowed }),
      findings,
      subjects: subjectsOf({ model: version.uri, digest: version.digest, profile, evidence: belonging }),
      products: [],
      seed: null,
      methods: ['newest evidence of each action', 'sha256'],
      statistics: statisticsOf(request, demands),
      restsOn: belonging,
      notices: ruling.notices,
    },
  });
}

async function versionWanted(ledger: Ledger, inputs: Inputs, context: Context): Promise<RegisteredVersion> {
  const { name, version: which, model } = inputs;
  const digest = model === '' ? null : await digestOf(model, context);
  const found =
    which !== null ? findVersion(ledger, name, which) : digest !== null ? findDigest(ledger, name, digest) : null;
  if (found === null) throw unknownVersion(ledger, name, which ?? digest ?? '');
  if (digest === null || found.digest === digest) return found;
  throw new PlumblineError(
    'MODEL_DIGEST',
    `Cannot promote ${found.uri}: it must be the model given, with digest ${digest}: current value is ${found.digest}`,
    'leave "model" out, or give the version that was registered from it',
  );
}

async function digestOf(model: string, context: Context): Promise<string> {
  return digestPath(context.path(model)).catch((cause: unknown) => {
    if (cause instanceof PlumblineError) throw cause;
    throw new PlumblineError(
      'MODEL_MISSING',
      `Cannot read the model: it must be a file or folder: "${model}" cannot be read`,
      'correct "model"',
      { cause },
    );
  });
}

function distinct(shelf: readonly FiledEvidence[]): readonly FiledEvidence[] {
  return [...new Map(shelf.map((filed) => [filed.sha256, filed])).values()];
}

/** What the inputs demand and what the file demands for this alias: at the base and in the head, both hold. */
function demandsOf({ requireEvidence, alias }: Inputs, context: Context): readonly Demand[] {
  const sections = sectionsOf(context);
  const stated = requireEvidence.filter((action) => action !== 'none').map((action) => ({ action, maxAgeMs: null }));
  const limit = ageLimitOf(alias, sections);
  return mergeDemands([...stated, ...rulesOf(alias, sections).demands]).map(({ action, maxAgeMs }) => ({
    action,
    maxAgeMs: maxAgeMs === null ? limit : limit === null ? maxAgeMs : Math.min(maxAgeMs, limit),
  }));
}

function sectionsOf({ section, policySection }: Context): readonly JsonObject[] {
  return policySection === null ? [section] : [section, policySection];
}

function undemanded(alias: string): Finding {
  return {
    check: 'evidence',
    verdict: 'warn',
    detail: `no evidence is demanded for "${alias}": require-evidence is none`,
  };
}

function chainFindings(
  ledger: Ledger,
  { name, alias }: Inputs,
  at: { version: RegisteredVersion; context: Context },
): readonly Finding[] {
  return rulesOf(alias, sectionsOf(at.context)).after.map((before): Finding => {
    const held = findAlias(ledger, name, before)?.stack.includes(at.version.version) === true;
    const detail = `version ${at.version.version} ${held ? 'passed' : 'must first pass'} "${before}", which comes before "${alias}"`;
    return { check: `alias-chain.${before}`, verdict: held ? 'pass' : 'fail', detail };
  });
}

interface Said {
  readonly version: RegisteredVersion;
  readonly alias: string;
  readonly current: number | null;
  readonly findings: readonly Finding[];
  readonly allowed: boolean;
}

function sentence({ version, alias, current, findings, allowed }: Said): string {
  const from = current === null ? 'was empty' : `was at version ${current}`;
  const failed = findings.filter((finding) => finding.verdict === 'fail');
  if (!allowed)
    return `${version.uri} is not promoted to "${alias}": ${failed.map((finding) => finding.detail).join('; ')}`;
  if (current === version.version)
    return `"${alias}" has version ${current} of "${version.name}" already: nothing was written`;
  return `${version.uri} is promoted to "${alias}", which ${from}`;
}

function statisticsOf(request: MoveRequest, demands: readonly Demand[]): Judgement['statistics'] {
  const { name, version, alias, expected, evidence } = request;
  return {
    operation: 'promote',
    name,
    version,
    alias,
    expected,
    evidence,
    demands: demands.map(({ action, maxAgeMs }) => ({ action, maxAgeMs })),
  };
}
