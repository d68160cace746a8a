import type { FiledEvidence } from '@plumbline/core';
import type { Judgement } from '@plumbline/frame';
import type {
  ChainLink,
  Ledger,
  MoveRequest,
  RegisteredVersion,
  RegisterRequest,
  Registry,
  VerifyReport,
} from '@plumbline/registry';
import type { Operation } from './inputs.ts';

/** What is to be written once the judgement stands; null where nothing is. */
export type Plan =
  | { readonly kind: 'register'; readonly request: RegisterRequest }
  | { readonly kind: 'move'; readonly request: MoveRequest }
  | null;

/** What came of a run of register-model. */
export interface Outcome {
  readonly operation: Operation;
  readonly judgement: Judgement;
  readonly registry: Registry;
  readonly plan: Plan;
  /** The version it is about; null before registering, and where the whole registry is meant. */
  readonly version: RegisteredVersion | null;
  readonly name: string;
  readonly alias: string;
  readonly digest: string;
  /** What the alias had before; for `register` the version before this one. */
  readonly previous: number | null;
  readonly provenancePath: string;
  readonly modelCardPath: string;
  /** Evidence that counted, and the links it names. */
  readonly evidence: readonly FiledEvidence[];
  readonly links: readonly ChainLink[];
  /** Of `list` and `verify`. */
  readonly ledger: Ledger | null;
  readonly verified: VerifyReport | null;
}

/** An outcome of which only what matters is said. */
export function outcomeOf(parts: Pick<Outcome, 'operation' | 'judgement' | 'registry'> & Partial<Outcome>): Outcome {
  return {
    plan: null,
    version: null,
    name: '',
    alias: '',
    digest: parts.version?.digest ?? '',
    previous: null,
    provenancePath: '',
    modelCardPath: '',
    evidence: [],
    links: [],
    ledger: null,
    verified: null,
    ...parts,
  };
}
