import { PlumblineError } from '@plumbline/core';

/** What the table itself is called in rules and SQL. */
export const OWN_NAME = 'data';

const LEGAL = /^[a-z_][a-z0-9_]{0,62}$/;
const TABLES_MAX = 50;

/** Throws `CONFIG_INVALID` where a name cannot be used in SQL as it stands, or means the table itself. */
export function demandTableNames(names: readonly string[]): void {
  const illegal = names.find((name) => !LEGAL.test(name) || name === OWN_NAME);
  if (illegal !== undefined) {
    throw new PlumblineError(
      'CONFIG_INVALID',
      `Cannot add the table "${illegal}": its name must be small letters, digits and _, not begin with a digit, and not be "${OWN_NAME}", which is the table itself`,
      'rename the table, e.g. customers',
    );
  }
  if (names.length <= TABLES_MAX) return;
  throw new PlumblineError(
    'CONFIG_INVALID',
    `Cannot add further tables: there may be at most ${TABLES_MAX}: there are ${names.length}`,
    'name only the tables that rules refer to',
  );
}
