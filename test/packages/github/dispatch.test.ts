import { afterEach, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '@plumbline/core';
import { connect } from '../../../packages/github/src/client.ts';
import { dispatchWorkflow } from '../../../packages/github/src/dispatch.ts';
import type { FakeState } from '../../support/github/fake-state.ts';
import { type FakeGitHub, startFakeGitHub } from '../../support/github/server.ts';
import { expectCode } from '../../support/to-throw-with-code.ts';

let fake: FakeGitHub;
afterEach(async () => {
  await fake.close();
  expect(fake.violations).toEqual([]);
});

async function dispatch(payload: JsonObject, state: Partial<FakeState> = {}, eventType = 'retrain'): Promise<void> {
  fake = await startFakeGitHub({ state });
  const octokit = await connect({ token: 'x', apiUrl: fake.url, log: () => undefined, waitUnitMs: 1 });
  await dispatchWorkflow(octokit, { eventType, payload }, { owner: 'acme', repo: 'ml' });
}

describe('dispatchWorkflow()', () => {
  it('sends type and payload', async () => {
    await dispatch({ correlation: 'c-1', window: '2026-01' });
    const client_payload = { correlation: 'c-1', window: '2026-01' };
    expect(fake.state.dispatches).toEqual([{ event_type: 'retrain', client_payload }]);
  });

  it('refuses what GitHub would refuse, before it is sent', async () => {
    const keys = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`k${index}`, 1]));
    await expectCode(dispatch(keys), 'LIMIT_SIZE');
    await fake.close();
    await expectCode(dispatch({ text: 'x'.repeat(65_536) }), 'LIMIT_SIZE');
    await fake.close();
    await expectCode(dispatch({}, {}, 'x'.repeat(101)), 'LIMIT_SIZE');
    expect(fake.requests).toEqual([]);
  });

  it('throws SERVICE_REFUSED naming the permission', async () => {
    const permissions = { 'pull-requests': 'write', issues: 'write', statuses: 'write', contents: 'read' } as const;
    const error = await expectCode(dispatch({}, { permissions }), 'SERVICE_REFUSED');
    expect(error.fix).toContain('"contents: write"');
  });
});
