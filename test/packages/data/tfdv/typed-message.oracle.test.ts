import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { PlumblineError } from '@plumbline/core';
import { schemaJson } from '../../../../packages/data/src/tfdv/schema-json.ts';
import { sourceText } from '../../../../packages/data/src/tfdv/source-text.ts';
import { readTextFormat } from '../../../../packages/data/src/tfdv/text-format.ts';
import { typedMessage } from '../../../../packages/data/src/tfdv/typed-message.ts';
import { repositoryRoot } from '../../../support/repository-root.ts';

const path = join(repositoryRoot, 'test/oracle/tfdv/text-format.json');
const { cases }: { readonly cases: readonly { name: string; input: string; expected: unknown }[] } = JSON.parse(
  readFileSync(path, 'utf8'),
);

/** JSON of a text, or null where it is refused with a code. */
function read(text: string): unknown {
  const source = sourceText(text, 'schema.pbtxt');
  try {
    return schemaJson(typedMessage(source, readTextFormat(source), 'Schema'));
  } catch (thrown) {
    if (thrown instanceof PlumblineError && thrown.code.startsWith('CONFIG_')) return null;
    throw thrown;
  }
}

describe('typedMessage reads what the reader of Protocol Buffers reads', () => {
  it('every text', () => {
    const different = cases.filter(({ input, expected }) => !isDeepStrictEqual(read(input), expected));
    expect(different.map(({ input, expected }) => ({ input, expected, found: read(input) }))).toEqual([]);
  });
});
