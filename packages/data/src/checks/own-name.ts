import { quoteName } from '../engine/sql.ts';
import type { Asked } from './question.ts';

/** A quoted name for a column of ours in a query over the table: no column of the data has it, whatever the data's author had in mind. */
export function ownName({ columns }: Pick<Asked, 'columns'>, what: string): string {
  const taken = new Set(columns.map(({ name }) => name.toLowerCase()));
  let name = `\t${what}`;
  while (taken.has(name.toLowerCase())) name = `\t${name}`;
  return quoteName(name);
}
