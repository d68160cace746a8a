import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { digestFile, displayName } from '@plumbline/boundary';
import {
  atBest,
  exitCodeOf,
  type FiledEvidence,
  type Host,
  PlumblineError,
  type PolicyRecord,
  toPlumblineError,
} from '@plumbline/core';
import { type CommonInputs, readCommonInputs } from './common-inputs.ts';
import { readSetting, type Setting } from './configuration.ts';
import { insideIfInside } from './confined-path.ts';
import type { Context, Course, Judgement, Result } from './course.ts';
import { composeEvidence, readShelf, strangersOf, writeEvidence } from './evidence-file.ts';
import { InputReader } from './input-reader.ts';
import { publishError, publishResult } from './publish.ts';

/**
 * The course of every action: everything is read, then judged, then done, then told. The only catch, and the only
 * place that ends a run. `verdict` is set to `error` first and to the real verdict last, so that a crash never leaves
 * a stale pass behind.
 */
export async function perform<I, R extends Result>(course: Course<I, R>, host: Host): Promise<void> {
  host.output('verdict', 'error');
  try {
    await performOrThrow(course, host);
  } catch (thrown) {
    await publishError(course, host, toPlumblineError(thrown));
    host.finish('error', 1);
  }
}

async function performOrThrow<I, R extends Result>(course: Course<I, R>, host: Host): Promise<void> {
  const { setting, common, inputs, reader } = await readAll(course, host);
  const work = await course.load();
  const reportDir = await makeReportDir(host, common, `${course.action}${setting.use === '' ? '' : `-${setting.use}`}`);
  const shelf = await readShelf(common.evidence, setting.workingDirectory);
  const context = contextOf(host, { setting, common, reportDir, shelf });
  const judged = await work.run(inputs, context);
  const done = work.act === undefined ? judged : await work.act(judged, inputs, context);

  const policy = policyRecord(setting, reader);
  const judgement = underPolicy(done.judgement, policy);
  const evidence = composeEvidence(judgement, { action: course.action, host, policy, shelf });
  const filed = await writeEvidence(evidence, reportDir);
  const unused = strangersOf(shelf, evidence.parents);
  const body = work.report(done);
  const exitCode = exitCodeOf(judgement.verdict, common.onInconclusive, common.enforce);
  await publishResult({ course, host, common, setting, reportDir, filed, unused, judgement, exitCode, body });
  for (const [name, value] of Object.entries(work.outputs(done))) host.output(name, value);
  host.output('verdict', judgement.verdict);
  host.finish(judgement.verdict, exitCode);
}

interface ReadInputs<I> {
  readonly setting: Setting;
  readonly common: CommonInputs;
  readonly inputs: I;
  readonly reader: InputReader;
}

async function readAll<I, R extends Result>(course: Course<I, R>, host: Host): Promise<ReadInputs<I>> {
  const setting = await readSetting(host, course.section);
  const reader = new InputReader({
    input: (name) => host.input(name),
    section: setting.section,
    policy: setting.source === 'base' ? (setting.policySection ?? {}) : null,
    introduced: setting.source === 'introduced',
  });
  const common = readCommonInputs(reader, host.surroundings);
  const inputs = course.inputs(reader);
  reader.finish();
  return { setting, common, inputs, reader };
}

async function makeReportDir(host: Host, common: CommonInputs, name: string): Promise<string> {
  const key = common.commentKey === '' ? name : `${name}-${common.commentKey.replaceAll(/[^\w.-]+/g, '-')}`;
  const chosen = common.reportDir === '' ? join(host.surroundings.temp, 'plumbline', key) : common.reportDir;
  const folder = await insideIfInside(host.surroundings.workspace, resolve(host.surroundings.workspace, chosen));
  await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new PlumblineError(
      'INPUT_INVALID',
      `Cannot write reports: "report-dir" must be a folder, or a path where one can be made: current value is "${chosen}"`,
      'give another folder, or leave "report-dir" out',
      { cause },
    );
  });
  return folder;
}

interface Prepared {
  readonly setting: Setting;
  readonly common: CommonInputs;
  readonly reportDir: string;
  readonly shelf: readonly FiledEvidence[];
}

function contextOf(host: Host, { setting, common, reportDir, shelf }: Prepared): Context {
  const { workspace, temp, toolCache } = host.surroundings;
  const path = (given: string): string => resolve(setting.workingDirectory, given);
  return Object.freeze({
    host,
    workspace,
    workingDirectory: setting.workingDirectory,
    reportDir,
    engines: {
      enginesPath: common.enginesPath === '' ? null : path(common.enginesPath),
      npmRegistry: common.npmRegistry === '' ? null : common.npmRegistry,
      toolCache,
      temp,
      log: (line: string) => host.log(line),
      digest: digestFile,
      env: host.env,
    },
    evidence: shelf,
    section: setting.section,
    policySection: setting.source === 'base' ? setting.policySection : null,
    use: setting.use,
    path,
    display: (given: string) => displayName(path(given), workspace),
  });
}

function policyRecord(setting: Setting, reader: InputReader): PolicyRecord {
  return {
    source: setting.source,
    ...(setting.ref === null ? {} : { ref: setting.ref }),
    refused: reader.refused,
    applied: reader.applied,
  };
}

/** A policy that arrives with the change it judges cannot vouch for it: the verdict is at best `warn`. */
function underPolicy(judgement: Judgement, policy: PolicyRecord): Judgement {
  if (policy.source !== 'introduced') return judgement;
  return {
    ...judgement,
    verdict: atBest('warn', judgement.verdict),
    notices: [...(judgement.notices ?? []), 'Policy introduced here: the base has no configuration file to judge by'],
  };
}
