import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '@plumbline/stats';
import {
  type Answer,
  type AnsweredExchange,
  type Clock,
  type Lane,
  type NumberedExchange,
  type ReplayOptions,
  replay,
} from '@plumbline/traffic';
import { expectCode } from '../../support/to-throw-with-code.ts';

const SEED = '0123456789abcdef0123456789abcdef';

/** A clock that runs only when somebody sleeps on it; sleepers wake in order of time. */
function virtualClock(): Clock & { readonly advance: (ms: number) => Promise<void> } {
  let now = 0;
  const clock = {
    now: () => now,
    sleepUntil: async (timeMs: number) => {
      await Promise.resolve();
      now = Math.max(now, timeMs);
    },
    advance: async (ms: number) => {
      await Promise.resolve();
      now += ms;
    },
  };
  return clock;
}

async function* exchanges(
  count: number,
  more: (index: number) => object = () => ({}),
): AsyncGenerator<NumberedExchange> {
  for (let index = 0; index < count; index += 1) {
    yield {
      index,
      file: 'traffic.jsonl',
      line: index + 1,
      exchange: { id: `r${index}`, request: { method: 'POST', path: `/${index}` }, ...more(index) },
    };
  }
}

const answered: Answer = { kind: 'answered', status: 200, body: '1', latencyMs: 1, cached: false };

function lanes(log: string[], answer: (path: string) => Promise<Answer> = async () => answered) {
  const lane = (name: string): Lane => ({
    send: async ({ path }, { sinceMs }) => {
      log.push(`${name}${path}${sinceMs === undefined ? '' : `@${sinceMs}`}`);
      return answer(path);
    },
    close: async () => {},
  });
  return { baseline: lane('b'), candidate: lane('c') };
}

const options = (more: Partial<ReplayOptions> = {}): ReplayOptions => ({
  lanes: lanes([]),
  schedule: { kind: 'closed' },
  concurrency: 1,
  warmup: 0,
  repeatShare: 0,
  random: seededRandom(SEED),
  clock: virtualClock(),
  deadlineMs: null,
  signal: new AbortController().signal,
  ...more,
});

async function run(
  count: number,
  more: Partial<ReplayOptions> = {},
  answer?: (path: string) => Promise<Answer>,
  fields?: (index: number) => object,
) {
  const log: string[] = [];
  const seen: AnsweredExchange[] = [];
  const record = await replay(exchanges(count, fields), options({ ...more, lanes: lanes(log, answer) }), (pair) =>
    seen.push(pair),
  );
  return { log, seen, record };
}

describe('replay, closed schedule', () => {
  it('asks each lane once, in an order that is random and repeatable', async () => {
    const first = await run(200);
    expect(first.record).toMatchObject({ sent: 200, stopped: null });
    expect(new Set(first.log).size).toBe(400);
    const leads = first.log.filter((entry, at) => at % 2 === 0 && entry.startsWith('b')).length;
    expect(leads).toBeGreaterThan(70);
    expect(leads).toBeLessThan(130);
    expect((await run(200)).log).toEqual(first.log);
  });

  it('never has both lanes busy at once for one request', async () => {
    let busy = 0;
    let most = 0;
    await run(20, {}, async () => {
      busy += 1;
      most = Math.max(most, busy);
      await new Promise((resolve) => setImmediate(resolve));
      busy -= 1;
      return answered;
    });
    expect(most).toBe(1);
  });

  it('keeps as many requests under way as told', async () => {
    let busy = 0;
    let most = 0;
    await run(50, { concurrency: 4 }, async () => {
      busy += 1;
      most = Math.max(most, busy);
      await new Promise((resolve) => setImmediate(resolve));
      busy -= 1;
      return answered;
    });
    expect(most).toBe(4);
  });

  it('sends the warm-up and does not judge it', async () => {
    const { seen, record } = await run(30, { warmup: 10, repeatShare: 1 });
    expect(record.sent).toBe(30);
    expect(seen).toHaveLength(20);
    expect(seen[0]?.index).toBe(10);
  });

  it('repeats the share told, and never what is not idempotent', async () => {
    const { seen, log } = await run(400, { repeatShare: 0.25 }, undefined, (index) =>
      index % 2 === 0 ? { idempotent: false } : {},
    );
    const repeated = seen.filter((pair) => pair.repeats !== null);
    expect(repeated.every((pair) => pair.index % 2 === 1)).toBe(true);
    expect(repeated.length).toBeGreaterThan(30);
    expect(repeated.length).toBeLessThan(75);
    expect(log).toHaveLength(800 + 2 * repeated.length);
  });

  it('starts nothing after the deadline', async () => {
    const clock = virtualClock();
    const { record, seen } = await run(100, { clock, deadlineMs: 50 }, async () => {
      await clock.advance(5);
      return answered;
    });
    expect(record.stopped).toBe('deadline');
    expect(seen.length).toBe(6);
  });

  it('stops at a signal and drops what it cut off', async () => {
    const controller = new AbortController();
    const { record, seen } = await run(100, { signal: controller.signal }, async (path) => {
      if (path === '/7') controller.abort();
      return answered;
    });
    expect(record).toMatchObject({ stopped: 'signal', sent: 7 });
    expect(seen).toHaveLength(7);
  });
});

describe('replay, open schedules', () => {
  it('sends both lanes at the intended moment of the rate', async () => {
    const { log } = await run(4, { schedule: { kind: 'rate', perSecond: 100 } });
    expect([...log].sort()).toEqual(['b/0@0', 'b/1@10', 'b/2@20', 'b/3@30', 'c/0@0', 'c/1@10', 'c/2@20', 'c/3@30']);
  });

  it('keeps the recorded spacing from the first request on', async () => {
    const { log } = await run(3, { schedule: { kind: 'recorded' } }, undefined, (index) => ({
      offset_ms: 1000 + index * index,
    }));
    expect(log.filter((entry) => entry.startsWith('b'))).toEqual(['b/0@0', 'b/1@1', 'b/2@4']);
  });

  it('does not wait for answers, and counts from the intended moment when it was late', async () => {
    const clock = virtualClock();
    const { log, record } = await run(3, { clock, schedule: { kind: 'rate', perSecond: 1000 } }, async () => {
      await clock.advance(100);
      return answered;
    });
    expect(log.filter((entry) => entry.startsWith('c'))).toEqual(['c/0@0', 'c/1@1', 'c/2@2']);
    expect(Math.max(...record.latenessMs)).toBeGreaterThan(50);
  });

  it('refuses to replay as recorded what has no offsets', async () => {
    await expectCode(run(2, { schedule: { kind: 'recorded' } }), 'DATA_INVALID');
  });

  it('stops at a signal', async () => {
    const controller = new AbortController();
    const { record } = await run(
      100,
      { signal: controller.signal, schedule: { kind: 'rate', perSecond: 10 } },
      async (path) => {
        if (path === '/3') controller.abort();
        return answered;
      },
    );
    expect(record.stopped).toBe('signal');
    expect(record.sent).toBeLessThan(6);
  });

  it('hands on a failure of the reader', async () => {
    async function* broken(): AsyncGenerator<NumberedExchange> {
      yield* exchanges(1);
      throw new Error('the disk is gone');
    }
    for (const schedule of [{ kind: 'closed' }, { kind: 'rate', perSecond: 100 }] as const) {
      await expect(replay(broken(), options({ schedule }), () => {})).rejects.toThrow('the disk is gone');
    }
  });
});
