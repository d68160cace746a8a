import type { Safety } from './safety.ts';

const REGISTRY = 'test/packages/registry';
const ACTION = 'test/actions/register-model';

/** What may be registered, promoted and believed. */
export const registrySafeties: readonly Safety[] = [
  {
    name: 'what is read from the registry is hashed again',
    file: 'packages/registry/src/local/local-blobs.ts',
    find: 'if (sha256Of(bytes) !== sha256) throw',
    replace: 'if (bytes.length < 0) throw',
    tests: [`${REGISTRY}/local/local-store.test.ts`, `${REGISTRY}/ledger-registry.test.ts`],
  },
  {
    name: 'a model laid out from the registry is hashed again',
    file: 'packages/registry/src/local/local-blobs.ts',
    find: 'if (found === sha256) return;',
    replace: "if (found !== '') return;",
    tests: [`${REGISTRY}/local/local-store.test.ts`, `${REGISTRY}/ledger-registry.test.ts`],
  },
  {
    name: 'a verification hashes every blob',
    file: 'packages/registry/src/local/local-blobs.ts',
    find: "found === sha256 ? 'ok' : 'corrupt'",
    replace: "'ok'",
    tests: [`${REGISTRY}/verify-ledger.test.ts`],
  },
  {
    name: 'every event of the ledger names the one before',
    file: 'packages/registry/src/read-ledger.ts',
    find: 'if (event.previous === previous) return null;',
    replace: 'if (event.seq > 0) return null;',
    tests: [`${REGISTRY}/read-ledger.test.ts`],
  },
  {
    name: 'a promotion without evidence fails',
    file: 'packages/registry/src/judge-promotion.ts',
    find: "if (filed === null) return { check, verdict: 'fail',",
    replace: "if (filed === null) return { check, verdict: 'warn',",
    tests: [`${REGISTRY}/judge-promotion.test.ts`],
  },
  {
    name: 'a promotion on failed or inconclusive evidence fails',
    file: 'packages/registry/src/judge-promotion.ts',
    find: 'if (!countsAsPassing(evidence.verdict)) return',
    replace: "if (evidence.version === '') return",
    tests: [`${REGISTRY}/judge-promotion.test.ts`],
  },
  {
    name: 'a gate that passes without promoting is not enough',
    file: 'packages/registry/src/judge-promotion.ts',
    find: 'evidence.promote === true) return null;',
    replace: 'evidence.promote !== undefined) return null;',
    tests: [`${REGISTRY}/judge-promotion.test.ts`],
  },
  {
    name: 'a gate without baseline does not replace a model',
    file: 'packages/registry/src/judge-promotion.ts',
    find: "evidence.decision !== 'no-baseline') return null;",
    replace: "evidence.decision !== '') return null;",
    tests: [`${REGISTRY}/judge-promotion.test.ts`],
  },
  {
    name: 'evidence that is too old does not count',
    file: 'packages/registry/src/judge-promotion.ts',
    find: 'if (maxAgeMs === null || ageMs <= maxAgeMs) return null;',
    replace: 'if (maxAgeMs !== 0) return null;',
    tests: [`${REGISTRY}/judge-promotion.test.ts`],
  },
  {
    name: 'no older pass is picked over a later fail',
    file: 'packages/registry/src/judge-promotion.ts',
    find: 'time(b) - time(a) || severity(b) - severity(a)',
    replace: 'severity(a) - severity(b)',
    tests: [`${REGISTRY}/judge-promotion.test.ts`],
  },
  {
    name: 'evidence of another model is refused at registration',
    file: 'actions/register-model/src/register.ts',
    find: 'if (other === undefined) return;',
    replace: 'if (other !== null) return;',
    tests: [`${ACTION}/register.test.ts`],
  },
  {
    name: 'an alias that moved meanwhile is not moved again',
    file: 'actions/register-model/src/expected-state.ts',
    find: 'if ((state?.version ?? null) !== expected) throw',
    replace: 'if (expected === -1) throw',
    tests: [`${ACTION}/promote.test.ts`],
  },
  {
    name: 'an empty file is not a model',
    file: 'actions/register-model/src/register.ts',
    find: 'if (sizeBytes > 0) return sizeBytes;',
    replace: 'if (sizeBytes >= 0) return sizeBytes;',
    tests: ['test/fail-closed/fail-closed.test.ts', `${ACTION}/register.test.ts`],
    only: 'the model to register is',
  },
  {
    name: 'an alias is reached only through the one before it',
    file: 'actions/register-model/src/promote.ts',
    find: "verdict: held ? 'pass' : 'fail', detail }",
    replace: "verdict: held ? 'pass' : 'warn', detail }",
    tests: [`${ACTION}/promote.test.ts`],
  },
  {
    name: 'a version whose bytes changed is not promoted',
    file: 'actions/register-model/src/demand-intact.ts',
    find: 'if (broken !== undefined) throw corrupt(broken.file, broken.detail);',
    replace: '',
    tests: [`${ACTION}/promote.test.ts`],
  },
];
