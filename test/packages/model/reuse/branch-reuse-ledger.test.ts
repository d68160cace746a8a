import { describe, expect, it } from '@jest/globals';
import { gitBranch, sha256Of } from '@plumbline/boundary';
import type { Branch } from '@plumbline/core';
import { branchReuseLedger, type UseEntry } from '@plumbline/model';
import { bareRepository } from '../../../support/branch-spec.ts';
import { memoryBranch } from '../../../support/memory-branch.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';

const use = (name: string): UseEntry => ({
  kind: 'use',
  at: '2024-06-01T00:00:00Z',
  candidate: sha256Of(name),
  baseline: null,
  testSet: sha256Of('test'),
  budget: 10,
});
const patience = { pause: async () => undefined };

describe('branchReuseLedger', () => {
  it('is empty before the first entry, and then tells all of them in order', async () => {
    const repository = bareRepository();
    const open = () =>
      branchReuseLedger(gitBranch({ repository, branch: 'plumbline/test-sets', env: process.env }), patience);
    expect(await open().read()).toEqual({ entries: [] });
    await open().append(() => [use('a')]);
    expect(await open().append(({ entries }) => (entries.length === 1 ? [use('b')] : []))).toEqual({
      entries: [use('a'), use('b')],
    });
    expect(await open().read()).toEqual({ entries: [use('a'), use('b')] });
  });

  it('asks again, in view of what came first, where another run was faster', async () => {
    const branch = memoryBranch();
    const other = branchReuseLedger(branch, patience);
    let isFirst = true;
    const late: Branch = {
      ...branch,
      commit: async (onto, change) => {
        if (isFirst) await other.append(() => [use('other')]);
        isFirst = false;
        return branch.commit(onto, change);
      },
    };
    const seen: number[] = [];
    const after = await branchReuseLedger(late, patience).append(({ entries }) => {
      seen.push(entries.length);
      return [use('mine')];
    });
    expect(seen).toEqual([0, 1]);
    expect(after.entries).toEqual([use('other'), use('mine')]);
  });

  it('commits nothing where nothing is added', async () => {
    const branch = memoryBranch();
    await branchReuseLedger(branch, patience).append(() => []);
    expect(await branch.head()).toBeNull();
  });

  it('refuses a changed ledger, and gives up where the branch never stands still', async () => {
    const branch = memoryBranch();
    await branchReuseLedger(branch, patience).append(() => [use('a'), use('b')]);
    const head = await branch.head();
    const [text = ''] = head === null ? [] : await branch.read(head, ['test-sets.jsonl']);
    await branch.commit(head?.commit ?? '', { files: { 'test-sets.jsonl': text.replace('10', '99') }, message: 'x' });
    await expectCode(branchReuseLedger(branch, patience).read(), 'EVIDENCE_INVALID');
    const restless: Branch = { ...memoryBranch(), commit: async () => false };
    await expectCode(
      branchReuseLedger(restless, patience).append(() => [use('a')]),
      'LIMIT_TIME',
    );
  });
});
