import { describe, expect, it } from '@jest/globals';
import { watched } from '../../../../packages/data/src/engine/watched.ts';

const engine = {
  name: 'engine',
  now: (fails: boolean) => {
    if (fails) throw new Error('now');
    return 1;
  },
  later: async (fails: boolean) => {
    if (fails) throw new Error('later');
    return 2;
  },
  stream: async () => ({
    fetchChunk: async () => {
      throw new Error('piece by piece');
    },
  }),
};
const own = watched(engine, (thrown) => new Error(`translated ${thrown instanceof Error ? thrown.message : ''}`));

describe('watched', () => {
  it('gives what the engine gives', async () => {
    expect([own.name, own.now(false), await own.later(false)]).toEqual(['engine', 1, 2]);
  });

  it('translates errors that are thrown, rejected with, and met while fetching', async () => {
    expect(() => own.now(true)).toThrow('translated now');
    await expect(own.later(true)).rejects.toThrow('translated later');
    await expect((await own.stream()).fetchChunk()).rejects.toThrow('translated piece by piece');
  });
});
