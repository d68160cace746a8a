import { quoteName } from '../engine/sql.ts';
import { inside, ruleFault } from '../frictionless/rule-place.ts';
import { quoteRegex } from '../frictionless/strptime-format.ts';
import type { ContractScope } from './contract-scope.ts';
import type { QualityRule } from './library-checks.ts';

const OBJECT_WORDS = ['object', 'table', 'model'];
const PROPERTY_WORDS = ['property', 'column', 'field'];

/**
 * A rule's query as the engine takes it: `{object}` and `{property}` (with or without `$`) are put in, and the object's own name means
 * the data. Throws `CONFIG_UNSUPPORTED` for other words in braces.
 */
export function queryText(query: string, rule: QualityRule, scope: ContractScope): string {
  const { object } = scope;
  const named = query.replace(/(["`]?)\$?\{([A-Za-z_]+)\}\1/g, (whole, _quote, word: string) => {
    if (OBJECT_WORDS.includes(word)) return 'data';
    if (PROPERTY_WORDS.includes(word) && rule.column !== null) return quoteName(rule.column);
    throw ruleFault('CONFIG_UNSUPPORTED', inside(rule.place, 'query'), {
      what: `a query may hold {object}${rule.column === null ? '' : ' and {property}'}: current value holds ${whole}`,
      fix: 'write the name itself',
    });
  });
  const bare = named.trim().replace(/;\s*$/, '');
  const names = [...new Set([object.name, object.physicalName ?? object.name])];
  const used = names.filter((name) => name.toLowerCase() !== 'data' && mentions(bare, name));
  if (used.length === 0) return bare;
  // The line break ends a comment at the end of the query.
  return `WITH ${used.map((name) => `${quoteName(name)} AS (SELECT * FROM data)`).join(', ')} SELECT * FROM (${bare}\n)`;
}

function mentions(query: string, name: string): boolean {
  return new RegExp(`(?<!\\w)${quoteRegex(name)}(?!\\w)`, 'iu').test(query);
}
