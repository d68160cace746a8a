import { describe, expect, it } from '@jest/globals';
import { actionsCache } from '../../../packages/native/src/actions-cache.ts';

const ENV = { GITHUB_ACTIONS: 'true', ACTIONS_RUNTIME_TOKEN: 'token', ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/' };

describe('actionsCache()', () => {
  it('is there on GitHub only, where the service is', () => {
    expect(actionsCache(ENV)).not.toBeNull();
    for (const name of Object.keys(ENV)) expect(actionsCache({ ...ENV, [name]: undefined })).toBeNull();
  });

  it.each(['pull_request', 'pull_request_target', 'issue_comment', undefined])('saves nothing on %s', async (event) => {
    const cache = actionsCache({ ...ENV, GITHUB_EVENT_NAME: event });
    await expect(cache?.save('/nowhere', 'key')).resolves.toBeUndefined();
  });
});
