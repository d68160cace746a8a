/**
 * What every other package shares: verdicts, findings, errors, evidence, the report model and the port to the outside.
 * Types and pure functions only; imports nothing.
 */

export { ACTION_NAMES, type ActionName } from './action-name.ts';
export type { Branch, BranchChange, BranchHead } from './branch.ts';
export { ERROR_CODES, type ErrorCode, isOurFault, PlumblineError, toPlumblineError } from './error.ts';
export {
  type Difference,
  digestsOf,
  type Evidence,
  evidenceAbout,
  type FiledEvidence,
  type Parent,
  type PolicyRecord,
} from './evidence.ts';
export { EVIDENCE_SCHEMA } from './evidence-schema.ts';
export type { Finding } from './finding.ts';
export type {
  CommentMode,
  DispatchRequest,
  FetchedArtifact,
  Host,
  IssueRequest,
  Publication,
  Published,
  Surroundings,
} from './host.ts';
export type { Json, JsonObject } from './json.ts';
export {
  ANNOTATION_CHARS_MAX,
  ANNOTATIONS_PER_LEVEL_MAX,
  COMMENT_CHARS_MAX,
  CONFIG_BYTES_MAX,
  EVIDENCE_BYTES_MAX,
  JSON_DEPTH_MAX,
  NAME_CHARS_MAX,
  OUTPUT_BYTES_MAX,
  STATUS_DESCRIPTION_CHARS_MAX,
  SUMMARY_BYTES_MAX,
} from './limits.ts';
export { count, counted, percent } from './number-words.ts';
export {
  type Block,
  type Cell,
  type Chart,
  code,
  type Labelled,
  type NumberFormat,
  number,
  type ReportBody,
  type ReportModel,
  type Section,
  type Series,
  type Table,
  text,
  verdictCell,
} from './report-model.ts';
export type { Subject } from './subject.ts';
export { hasCode, messageOf } from './thrown.ts';
export {
  atBest,
  countsAsPassing,
  exitCodeOf,
  type OnInconclusive,
  type ReportedVerdict,
  VERDICTS,
  type Verdict,
  worstVerdict,
} from './verdict.ts';
export type { Where } from './where.ts';
