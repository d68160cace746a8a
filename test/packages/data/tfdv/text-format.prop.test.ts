import { describe, expect, it } from '@jest/globals';
import { PlumblineError } from '@plumbline/core';
import fc from 'fast-check';
import { readTfdvSchema } from '../../../../packages/data/src/tfdv/read-tfdv-schema.ts';
import { sourceText } from '../../../../packages/data/src/tfdv/source-text.ts';
import { readTextFormat, type TextMessage } from '../../../../packages/data/src/tfdv/text-format.ts';
import { quotedText } from '../../../../packages/data/src/tfdv/write-text-format.ts';

const SEED = { seed: 20240601 };
const MILLISECONDS_MAX = 4_000;

/** Reads a hostile text: whatever it says, there is an answer or an error with a code, soon. */
function answersSoon(text: string): void {
  const start = performance.now();
  try {
    readTfdvSchema(text, 'schema.pbtxt', { environment: 'TRAINING' });
  } catch (thrown) {
    if (!(thrown instanceof PlumblineError)) throw thrown;
    expect(thrown.code).toMatch(/^(CONFIG_|LIMIT_SIZE)/);
  }
  expect(performance.now() - start).toBeLessThan(MILLISECONDS_MAX);
}

interface Node {
  readonly name: string;
  readonly value: string | readonly Node[];
}

const { node } = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.record({
    name: fc.stringMatching(/^[a-z_]{1,8}$/),
    value: fc.oneof({ depthSize: 'small' }, fc.string({ unit: 'grapheme' }), fc.array(tie('node'), { maxLength: 3 })),
  }),
}));

function written({ name, value }: Node): string {
  return typeof value === 'string' ? `${name}: ${quotedText(value)}` : `${name} {\n${value.map(written).join('\n')}\n}`;
}

function shape({ fields }: TextMessage): readonly Node[] {
  return fields.map(({ name, value }) => ({
    name,
    value: value.kind === 'message' ? shape(value) : value.value,
  }));
}

describe('readTextFormat', () => {
  it('reads back what is written, whatever the text says', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 4 }), (nodes) => {
        const text = nodes.map(written).join('\n');
        expect(shape(readTextFormat(sourceText(text, 'x')))).toEqual(nodes);
      }),
      { ...SEED, numRuns: 300 },
    );
  });

  it.each([
    ['open messages', 'a{'.repeat(400_000)],
    ['open lists', 'a:['.repeat(300_000)],
    ['items', `a: [${'1,'.repeat(400_000)}1]`],
    ['strings', `a: ${'"x" '.repeat(250_000)}`],
    ['escapes', `a: "${'\\n'.repeat(400_000)}"`],
    ['comments', '#\n'.repeat(500_000)],
    ['digits', `a: ${'9'.repeat(1_000_000)}`],
    ['features', 'feature{name:"a"}'.repeat(60_000)],
    ['names', Array.from({ length: 30_000 }, (_, at) => `feature{name:"${at}" type:INT}`).join('')],
  ])('answers a million characters of %s soon', (_, text) => {
    answersSoon(text.slice(0, 1024 * 1024));
  });
});
