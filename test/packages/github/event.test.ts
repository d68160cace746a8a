import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readEvent } from '../../../packages/github/src/event.ts';
import { offRunner, pullRequestEvent } from '../../support/github/run-environment.ts';
import { expectCode } from '../../support/to-throw-with-code.ts';

function file(text: string): string {
  const path = join(offRunner().folder, 'event.json');
  writeFileSync(path, text);
  return path;
}

describe('readEvent()', () => {
  it('is empty without a file', async () => {
    await expect(readEvent(null)).resolves.toEqual({});
  });

  it('keeps what it needs of a pull request, also of one whose fork is gone', async () => {
    const event = await readEvent(file(JSON.stringify(pullRequestEvent(null))));
    expect(event.pull_request).toMatchObject({ number: 7, head: { repo: null }, base: { ref: 'main' } });
  });

  it('throws for what it cannot read, because the event names the policy', async () => {
    await expectCode(readEvent('/no/such/event.json'), 'CONFIG_UNREADABLE');
    await expectCode(readEvent(file('{')), 'CONFIG_SYNTAX');
    await expectCode(readEvent(file('{"pull_request": {"number": 1}}')), 'CONFIG_INVALID');
    await expectCode(readEvent(file('{"merge_group": {"head_sha": "main", "head_ref": "x"}}')), 'CONFIG_INVALID');
  });
});
