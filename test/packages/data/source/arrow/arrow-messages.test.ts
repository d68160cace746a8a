import { describe, expect, it } from '@jest/globals';
import { tableFromArrays, tableToIPC } from 'apache-arrow';
import { arrowMessages } from '../../../../../packages/data/src/source/arrow/arrow-messages.ts';
import { inspectSource } from '../../../../../packages/data/src/source/source-kind.ts';
import { expectCode } from '../../../../support/to-throw-with-code.ts';
import { data, file } from '../../tables.ts';

const table = tableFromArrays({ a: new Int32Array([1, 2, 3]), b: ['x', null, 'y'] });
const forms = { file: tableToIPC(table, 'file'), stream: tableToIPC(table, 'stream') };

async function kindsIn(bytes: Uint8Array): Promise<readonly string[]> {
  const kinds: string[] = [];
  const source = await inspectSource(file('messages.arrow', bytes));
  for await (const { kind } of arrowMessages(source)) kinds.push(kind);
  return kinds;
}

describe('arrowMessages', () => {
  it('gives the messages of a stream and of a file', async () => {
    expect(await kindsIn(forms.stream)).toEqual(['schema', 'dictionary', 'batch']);
    expect(await kindsIn(forms.file)).toEqual(['dictionary', 'batch']);
  });

  it.each(['file', 'stream'] as const)('refuses a %s that is cut off, at whatever byte', async (form) => {
    const bytes = forms[form];
    for (let length = 1; length < bytes.length; length += 1)
      await expect(kindsIn(bytes.subarray(0, length))).rejects.toThrow(RangeError);
  });

  it('refuses a file whose footer lists other batches', async () => {
    const bytes = Buffer.from(forms.file);
    // The offset of the last block stands in the footer alone.
    const at = bytes.lastIndexOf(Buffer.from(BigInt64Array.of(blockOf(bytes)).buffer));
    bytes.writeBigInt64LE(8n, at);
    await expect(kindsIn(bytes)).rejects.toThrow('its footer must list the batches it holds');
  });
});

/** Where the batch begins: behind the magic bytes and the dictionary. */
function blockOf(bytes: Buffer): bigint {
  const starts: number[] = [];
  for (let at = 8; bytes.readInt32LE(at) === -1 && bytes.readInt32LE(at + 4) > 0; ) {
    starts.push(at);
    const metadata = bytes.readInt32LE(at + 4);
    at = bytes.indexOf(Buffer.from([0xff, 0xff, 0xff, 0xff]), at + 8 + metadata);
  }
  return BigInt(starts.at(-1) ?? 0);
}

describe('a table of Arrow', () => {
  it.each(['file', 'stream'] as const)('is whole or refused, whatever byte of a %s is changed', async (form) => {
    let read = 0;
    for (let at = 0; at < forms[form].length; at += 53) {
      const bytes = Buffer.from(forms[form]);
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      const opened = await data.openTable([file('changed.arrow', bytes)]).catch((thrown: unknown) => thrown);
      if (opened instanceof Error) await expectCode(Promise.reject(opened), 'DATA_UNREADABLE');
      else {
        read += 1;
        const found = opened as Awaited<ReturnType<typeof data.openTable>>;
        expect(found.rows).toBeLessThanOrEqual(3);
        found.close();
      }
    }
    // Arrow has no check sums: a change of a value or of padding is not seen.
    expect(read).toBeGreaterThan(0);
  });
});
