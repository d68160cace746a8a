/**
 * Model registries behind one port. The local one is a standard OCI image layout for the bytes and a ledger beside
 * it: a chain of events, each holding the digest of the one before, from which versions, aliases and every other view
 * derive.
 */

export { type BranchStoreOptions, branchStore } from './branch/branch-store.ts';
export { corrupt } from './corrupt.ts';
export { type AliasRules, ageLimitOf, DEMANDABLE_ACTIONS, type Demand, mergeDemands, rulesOf } from './demands.ts';
export { DURATION_PATTERN, parseDuration } from './duration.ts';
export { type ChainLink, evidenceChain } from './evidence-chain.ts';
export { evidenceOfModel, type Linked, modelsOf, type Relation, relationTo } from './evidence-link.ts';
export { demandVersion, type Found, findRegistered } from './find-registered.ts';
export { findAlias, findDigest, findVersion } from './find-version.ts';
export { judgePromotion, type PromotionCase, type PromotionRuling } from './judge-promotion.ts';
export { judgeRollback, previousOf, promotionOf, type RollbackCase } from './judge-rollback.ts';
export type { AliasState, ChainedEvent, Ledger } from './ledger.ts';
export type { AliasMove, LedgerEvent, VersionRecord } from './ledger-event.ts';
export { LEDGER_EVENT_SCHEMA } from './ledger-event-schema.ts';
export { DOCUMENT_BYTES_MAX, ledgerRegistry } from './ledger-registry.ts';
export type { BlobStore, LedgerStore, ViewStore } from './ledger-store.ts';
export { localStore } from './local/local-store.ts';
export { type ModelCardFacts, modelCard } from './model-card.ts';
export { openRegistry, type RegistryOptions } from './open-registry.ts';
export { type ProvenanceFacts, provenanceStatement } from './provenance.ts';
export { aliasMoved, unknownVersion } from './refusals.ts';
export type { Attachment, AttachmentRole, RegisteredFile, RegisteredVersion } from './registered-version.ts';
export type {
  Authorship,
  MaterializedVersion,
  MoveRequest,
  NewAttachment,
  Registered,
  RegisterRequest,
  Registry,
  RegistryReader,
} from './registry.ts';
export { parseRegistryRef, parseWhich, problemOfAlias, problemOfName, type RegistryRef } from './registry-ref.ts';
export { isSignedBy, signStatement } from './sign-statement.ts';
export type { RegistryProblem, VerifyReport } from './verify-report.ts';
