import { structFields } from '../checks/find-column.ts';
import { itemType } from '../checks/list-items.ts';
import { columnKind } from '../table/column-kind.ts';
import { messageField, quotedText } from './write-text-format.ts';

/** How many rows there are, and in how many of them a column holds nothing. */
export interface Filled {
  readonly rows: number;
  readonly nulls: number;
}

/** What is known of a new feature. */
export interface NewFeature {
  readonly name: string;
  /** The engine's, e.g. `BIGINT[]`. */
  readonly engineType: string;
  /** Null: nothing is said of its presence. */
  readonly filled: Filled | null;
  /** Values it may have; null: any. */
  readonly values?: readonly string[] | null;
}

/** A feature as TFDV would infer it of a column: its type, the fields of a STRUCT, and `presence` where it is known how filled it is. */
export function newFeature({ name, engineType, filled, values = null }: NewFeature): string {
  const item = itemType(engineType);
  const fields = structFields(item).map((field) =>
    newFeature({ name: field.name, engineType: field.type, filled: null }),
  );
  return messageField('feature', [
    `name: ${quotedText(name)}`,
    `type: ${featureType(item)}`,
    ...(filled === null ? [] : [presence(filled)]),
    ...(fields.length === 0 ? [] : [messageField('struct_domain', fields)]),
    ...(values === null
      ? []
      : [
          messageField(
            'string_domain',
            values.map((value) => `value: ${quotedText(value)}`),
          ),
        ]),
  ]);
}

function presence({ rows, nulls }: Filled): string {
  if (nulls >= rows) return messageField('presence', ['min_count: 0']);
  return messageField('presence', ['min_count: 1', ...(nulls === 0 ? ['min_fraction: 1.0'] : [])]);
}

function featureType(item: string): string {
  if (item.startsWith('STRUCT(')) return 'STRUCT';
  const kind = columnKind(item);
  return kind === 'integer' ? 'INT' : kind === 'number' ? 'FLOAT' : 'BYTES';
}
