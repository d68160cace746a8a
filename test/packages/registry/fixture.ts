import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestPath, sha256Of } from '@plumbline/boundary';
import type { Evidence } from '@plumbline/core';
import type { MoveRequest, NewAttachment, Registered, RegisterRequest, Registry } from '@plumbline/registry';
import { evidenceOf, evidenceText } from '../../support/evidence.ts';

/** A new, empty folder. */
export const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'plumbline-registry-'));

/** The time of every write that does not care. */
export const TIME = new Date('2026-01-02T03:04:05Z');

export const author = { time: TIME, actor: 'ada', runUrl: null, reason: '' } as const;

/** A model of one file with this content. */
export async function modelFile(content: string, name = 'model.onnx'): Promise<{ path: string; digest: string }> {
  const path = join(await newFolder(), name);
  await writeFile(path, content);
  return { path, digest: sha256Of(content) };
}

/** Evidence of a gate that lets this model pass. */
export function gateEvidence(digest: string, parts: Partial<Evidence> = {}): Evidence {
  return evidenceOf({
    action: 'evaluate-gate',
    subjects: [{ role: 'candidate', name: 'model.onnx', sha256: digest }],
    promote: true,
    decision: 'better',
    ...parts,
  });
}

/** Evidence as an attachment. */
export function attached(evidence: Evidence): NewAttachment {
  return { role: 'evidence', action: evidence.action, text: evidenceText(evidence) };
}

/** Registers a model with this content. */
export async function registerContent(
  registry: Registry,
  content: string,
  parts: Partial<RegisterRequest> = {},
): Promise<Registered> {
  const { path } = await modelFile(content);
  const model = parts.model ?? path;
  return registry.register({
    ...author,
    name: 'churn',
    digest: await digestPath(model),
    metadata: {},
    attachments: [],
    ...parts,
    model,
  });
}

/** A promotion of version 1 of `churn` to `production`. */
export function moveOf(parts: Partial<MoveRequest> = {}): MoveRequest {
  return {
    ...author,
    type: 'promote',
    name: 'churn',
    version: 1,
    alias: 'production',
    expected: null,
    evidence: [],
    attachments: [],
    ...parts,
  };
}
