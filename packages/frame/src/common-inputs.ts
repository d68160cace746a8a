import type { CommentMode, OnInconclusive, Surroundings } from '@plumbline/core';
import type { InputReader } from './input-reader.ts';

/** What all six actions take, read and typed. */
export interface CommonInputs {
  readonly evidence: readonly string[];
  readonly enginesPath: string;
  readonly npmRegistry: string;
  readonly comment: CommentMode;
  readonly commentKey: string;
  readonly summary: boolean;
  readonly annotations: boolean;
  readonly statusContext: string;
  readonly htmlReport: boolean;
  readonly onInconclusive: OnInconclusive;
  readonly enforce: boolean;
  readonly reportDir: string;
}

const COMMENT_MODES = ['auto', 'always', 'on-change', 'on-failure', 'never'] as const;

/** Reads the common inputs; `config`, `use`, `policy-ref` and `working-directory` were needed before and are read by `readSetting`. */
export function readCommonInputs(reader: InputReader, surroundings: Surroundings): CommonInputs {
  return Object.freeze({
    evidence: reader.list('evidence'),
    enginesPath: reader.text('engines-path'),
    npmRegistry: reader.text('npm-registry'),
    comment: reader.choice('comment', COMMENT_MODES, { default: 'auto' }),
    commentKey: reader.text('comment-key'),
    summary: reader.flag('summary', { default: true }),
    annotations: reader.flag('annotations', { default: true }),
    statusContext: reader.text('status-context'),
    htmlReport: reader.flag('html-report', { default: true }),
    onInconclusive: readOnInconclusive(reader, surroundings),
    enforce: reader.flag('enforce', { default: true }),
    reportDir: reader.text('report-dir'),
  });
}

/** `auto` fails where a verdict guards a merge, and outside GitHub; elsewhere it warns. */
function readOnInconclusive(reader: InputReader, { onGitHub, event }: Surroundings): OnInconclusive {
  const chosen = reader.choice('on-inconclusive', ['auto', 'fail', 'warn', 'pass'], { default: 'auto' });
  if (chosen !== 'auto') return chosen;
  const guardsMerge = ['pull_request', 'pull_request_target', 'merge_group'].includes(event);
  return guardsMerge || !onGitHub ? 'fail' : 'warn';
}
