import type { Reading } from '../checks/check.ts';
import type { Field, MissingValue, TableSchema } from './table-schema.ts';

/** Which text means "no value", for a whole table and for its fields. */
export interface MissingValues {
  /** What means it in every field, so that the reader of the file can take it out. */
  readonly reading: Pick<Reading, 'missingValues' | 'emptyIsMissing'>;
  /** What means it besides in the field with this index. */
  readonly besides: (index: number) => readonly string[];
  /** Is the empty field a value of the field with this index? */
  readonly hasEmpty: (index: number) => boolean;
}

/** A field's own list stands for the table's; without any, the empty field means it. */
export function missingValues({ fields, missingValues: stated }: TableSchema): MissingValues {
  const lists = fields.map((field: Field) => (field.missingValues ?? stated)?.map(textOf) ?? ['']);
  const common = (lists[0] ?? ['']).filter((text) => lists.every((list) => list.includes(text)));
  const words = common.filter((text) => text !== '');
  return {
    reading: {
      ...(words.length === 0 ? {} : { missingValues: words }),
      ...(common.includes('') ? {} : { emptyIsMissing: false }),
    },
    besides: (index) => (lists[index] ?? []).filter((text) => !common.includes(text)),
    hasEmpty: (index) => lists[index]?.includes('') === false,
  };
}

function textOf(value: MissingValue): string {
  return typeof value === 'string' ? value : value.value;
}
